import { describe, type Value } from '../../graph/value.js';
import type { Source } from '../fact.js';
import { holderOf, type Integration } from './apps.js';
import { joinedPlans, type JoinedPlan } from './capacity.js';
import { possibilities } from './estate.js';
import type { Model } from './model.js';
import { skuName, symbolOf, type PlanView } from './plans.js';
import { mayHoldSecret } from './secrets.js';
import { settingsChild, siteConfig } from './site-config.js';
import { networkNamed, type SubnetView } from './subnets.js';

/** An integration with one of the subnets that it may mean; the subject of most policies. */
export class IntegrationCase {
  readonly model: Model;
  readonly former: Model | undefined;
  readonly integration: Integration;
  readonly target: Value | undefined;
  readonly plan: PlanView;
  readonly subnet: SubnetView;
  /** True when the plan is connected and not one of its apps. */
  readonly isOfPlan: boolean;
  #joined: readonly JoinedPlan[] | undefined;

  constructor({ model, former }: Moments, integration: Integration, { target, plan }: Reading) {
    this.model = model;
    this.former = former;
    this.integration = integration;
    this.target = target;
    this.plan = plan;
    this.isOfPlan = integration.declarations.every(({ mechanism }) => mechanism === 'plan-property');
    this.subnet = integration.mode === 'gateway' ? noSubnet(target, model) : model.subnetOf(target, former);
  }

  get joined(): readonly JoinedPlan[] {
    return (this.#joined ??=
      this.subnet.key === undefined
        ? [{ plan: this.plan, isCertain: true }]
        : joinedPlans(this.model, this.subnet.key, this.integration));
  }

  /** The app's own source for evidence; a connection when the app itself is not in the input. */
  app(path?: string): readonly Source[] {
    const entity = holderOf(this.integration);
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

  /** What connects the app. */
  targetSource(): readonly Source[] {
    return this.integration.declarations.map(({ by, path }) => ({ entity: by, path }));
  }
}

/** Gateway mode leads into a network and to no subnet of it. */
function noSubnet(target: Value | undefined, model: Model): SubnetView {
  const networkKey = networkNamed(target);
  const network = networkKey === undefined ? undefined : model.estate.at(networkKey);
  return { id: undefined, key: undefined, entity: undefined, networkKey, network };
}

/** What facts of the subnet and its network are of; an integration with nothing that is known to be a subnet shares none. */
export function subnetOf({ subnet }: IntegrationCase): SubnetView | undefined {
  return subnet.key === undefined ? undefined : subnet;
}

/** What facts of all plans in the subnet are of: one list for those that join it for certain. */
export function joinedOf({ subnet, joined }: IntegrationCase): object | undefined {
  return subnet.entity === undefined ? undefined : joined;
}

/** What facts of the plan are of. */
export function planOf({ plan }: IntegrationCase): PlanView {
  return plan;
}

/** What an integration may be: with which target, on which plan. */
interface Reading {
  readonly target: Value | undefined;
  readonly plan: PlanView;
}

/** The estate after the deployment, and before it where the input tells that. */
interface Moments {
  readonly model: Model;
  readonly former: Model | undefined;
}

/** Beyond so many readings an answer would help nobody, and the plan is then left open. */
const mostCases = 64;

/**
 * The cases of an integration: one for each subnet that its target may be, with each plan, and each sku of that, which
 * the app may have. `label` tells a case from the others; undefined where there is only one.
 */
export function casesOf(
  integration: Integration,
  moments: Moments,
): readonly { readonly item: IntegrationCase; readonly label: string | undefined }[] {
  const targets = integration.target === undefined ? [undefined] : possibilities(integration.target);
  const all = moments.model.plansOf(integration.app);
  const plans = targets.length * all.length > mostCases ? [moments.model.planOf(integration.app)] : all;
  const [onlyPlan] = plans;
  if (targets.length === 1 && plans.length === 1 && onlyPlan !== undefined)
    return [
      { item: new IntegrationCase(moments, integration, { target: targets[0], plan: onlyPlan }), label: undefined },
    ];
  return targets.flatMap(target =>
    plans.map(plan => {
      const item = new IntegrationCase(moments, integration, { target, plan });
      const labels = [
        ...(targets.length > 1 ? [subnetLabel(item)] : []),
        ...(plans.length > 1 ? [planLabel(plan)] : []),
      ];
      return { item, label: labels.join(' and ') };
    }),
  );
}

function subnetLabel({ subnet, target, integration }: IntegrationCase): string {
  if (subnet.entity !== undefined) return subnet.entity.resource.origin.address;
  if (target === undefined) return 'no subnet';
  return mayHoldSecret(integration.target) ? 'a subnet whose id is sensitive' : describe(target);
}

function planLabel(plan: PlanView): string {
  const sku = skuName(plan);
  return typeof sku === 'string' ? `the sku ${sku} of ${symbolOf(plan)}` : symbolOf(plan);
}
