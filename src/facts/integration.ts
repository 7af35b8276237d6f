import type { Value } from '../graph/value.js';
import type { Integration } from './apps.js';
import { joinedPlans, type JoinedPlan } from './capacity.js';
import { possibilities } from './estate.js';
import type { Source } from './fact.js';
import type { Model } from './model.js';
import type { PlanView } from './plans.js';
import { settingsChild, siteConfig } from './site-config.js';
import type { SubnetView } from './subnets.js';

/** An integration with one of the subnets that it may mean; the subject of most policies. */
export class IntegrationCase {
  readonly model: Model;
  readonly former: Model | undefined;
  readonly integration: Integration;
  readonly target: Value | undefined;
  readonly plan: PlanView;
  readonly subnet: SubnetView;
  #joined: readonly JoinedPlan[] | undefined;

  constructor(model: Model, former: Model | undefined, integration: Integration, target: Value | undefined) {
    this.model = model;
    this.former = former;
    this.integration = integration;
    this.target = target;
    this.plan = model.planOf(integration.app);
    this.subnet = model.subnetOf(integration.mode === 'gateway' ? undefined : target, former);
  }

  get joined(): readonly JoinedPlan[] {
    return (this.#joined ??=
      this.subnet.key === undefined
        ? [{ plan: this.plan, isCertain: true }]
        : joinedPlans(this.model, this.subnet.key, this.integration));
  }

  /** The app's own source for evidence; a connection when the app itself is not in the input. */
  app(path?: string): readonly Source[] {
    const entity = this.integration.app.entity ?? this.integration.declarations[0]?.by;
    return entity === undefined ? [] : [{ entity, ...(path !== undefined && { path }) }];
  }

  /** Where a property of the site configuration stands. */
  configSource(name: string): readonly Source[] {
    const { entity } = this.integration.app;
    if (entity === undefined) return this.app();
    const { entity: holder, path } = siteConfig(entity, this.model.estate, name);
    return [{ entity: holder, path }];
  }

  /** A property of the site configuration; undefined when it is not set or the app is not in the input. */
  configured(name: string): Value | undefined {
    const { entity } = this.integration.app;
    return entity === undefined ? undefined : siteConfig(entity, this.model.estate, name).value;
  }

  /** Where the app settings stand. */
  settingsSource(): readonly Source[] {
    const { entity } = this.integration.app;
    const child = entity === undefined ? undefined : settingsChild(entity, this.model.estate);
    return child === undefined ? this.app('siteConfig.appSettings') : [{ entity: child }];
  }

  planSource(path?: string): readonly Source[] {
    return this.plan.entity === undefined
      ? this.app('serverFarmId')
      : [{ entity: this.plan.entity, ...(path !== undefined && { path }) }];
  }

  subnetSource(path?: string): readonly Source[] {
    return this.subnet.entity === undefined
      ? this.targetSource()
      : [{ entity: this.subnet.entity, ...(path !== undefined && { path }) }];
  }

  networkSource(path?: string): readonly Source[] {
    return this.subnet.network === undefined
      ? this.subnetSource()
      : [{ entity: this.subnet.network, ...(path !== undefined && { path }) }];
  }

  targetSource(): readonly Source[] {
    return this.integration.declarations.map(declaration => ({ entity: declaration.by, path: declaration.path }));
  }
}

/** What facts of the subnet and its network are of; an integration with nothing that is known to be a subnet shares none. */
export function subnetOf({ subnet }: IntegrationCase): SubnetView | undefined {
  return subnet.key === undefined ? undefined : subnet;
}

/** What facts of the plan are of. */
export function planOf({ plan }: IntegrationCase): PlanView {
  return plan;
}

/** The cases of an integration: one for each subnet that its target may be. */
export function casesOf(integration: Integration, model: Model, former: Model | undefined): readonly IntegrationCase[] {
  const targets = integration.target === undefined ? [undefined] : possibilities(integration.target);
  return targets.map(target => new IntegrationCase(model, former, integration, target));
}
