import { sortedUnique } from '../../core/order.js';
import { isContradiction } from '../../graph/merge.js';
import { Concat, Unknown } from '../../graph/value.js';
import { fact, isUnknown, unknown, whenFlag, whenText, type Fact, type FactValue } from '../fact.js';
import { networksOfApp } from '../gateway/gateway-networks.js';
import { possibilities, property, toldKey, type Entity } from '../model/estate.js';
import type { IntegrationCase } from '../model/integration.js';
import { writtenName } from '../model/names.js';
import { isWindowsContainer, operatingSystem, tier } from '../model/plans.js';
import { regionFact, resourceGroupFact, subscriptionFact } from '../model/subnets.js';
import { count, flag, text } from '../schemas.js';
import { ofApp, whyNotInInput } from './of-app.js';
import { containerStacks, stackOf } from './stack.js';

/** Whether the app is a deployment slot. */
export function isSlot({ integration: { app } }: IntegrationCase): FactValue {
  return app.isSlot ?? unknown(app.key, 'whether it is an app or a slot is not in the input');
}

/** Facts of the app that is integrated. */
export const appFacts: readonly Fact<IntegrationCase>[] = [
  { path: 'app.name', schema: text, about: 'the app’s name', derive: c => nameOfApp(c), from: c => c.app() },
  {
    path: 'app.isSlot',
    schema: flag,
    about: 'whether it is a deployment slot',
    derive: isSlot,
    from: c => c.app(),
  },
  {
    path: 'app.region',
    schema: text,
    about: 'the app’s region by its short name',
    derive: regionOfApp,
    from: c => [...c.app(), ...c.planSource()],
  },
  {
    path: 'app.planRegion',
    schema: text,
    about:
      'the region of the app’s plan, where its instances run; the app’s own where the input tells none of the plan',
    derive: regionOfPlan,
    from: c => [...c.planSource(), ...c.app()],
  },
  {
    path: 'app.subscription',
    schema: text,
    about: 'the app’s subscription',
    derive: c => subscriptionFact(c.integration.app.key),
    from: c => c.app(),
  },
  {
    path: 'app.resourceGroup',
    schema: text,
    about: 'the app’s resource group',
    derive: c => resourceGroupFact(c.integration.app.key),
    from: c => c.app(),
  },
  {
    path: 'app.operatingSystem',
    schema: { enum: ['linux', 'windows', null] },
    about: 'the operating system, from app and plan',
    derive: systemOfApp,
    from: c => [...c.app(), ...c.planSource('reserved')],
  },
  {
    path: 'app.isWindowsContainer',
    schema: flag,
    about: 'whether it runs in a Windows container',
    derive: isAppWindowsContainer,
    from: c => [...c.configSource('windowsFxVersion'), ...c.planSource('hyperV')],
  },
  {
    path: 'app.isCompose',
    schema: flag,
    about: 'whether it is a multi-container (Docker Compose) app',
    derive: isCompose,
    from: c => c.configSource('linuxFxVersion'),
  },
  {
    path: 'app.isCustomContainer',
    schema: flag,
    about: 'whether it runs a container image of its own',
    derive: isCustomContainer,
    from: c => c.configSource('linuxFxVersion'),
  },
  {
    path: 'app.listensOnGivenPort',
    schema: flag,
    about: 'whether it listens on the port that the platform names, which no input tells of a container image',
    derive: c =>
      whenFlag(isCustomContainer(c), custom =>
        custom ? unknown(`${c.integration.app.key}: port`, 'the port is set inside the image') : true,
      ),
    from: c => c.configSource('linuxFxVersion'),
  },
  {
    path: 'app.isInEnvironment',
    schema: flag,
    about: 'whether it runs in an App Service Environment',
    derive: isInEnvironment,
    from: c => [...c.app('hostingEnvironmentProfile.id'), ...c.planSource('hostingEnvironmentProfile.id')],
  },
  {
    path: 'app.hasIdentity',
    schema: flag,
    about: 'whether it has a managed identity',
    derive: hasIdentity,
    from: c => c.app('identity'),
  },
  {
    path: 'app.modes',
    schema: { type: 'array', items: { enum: ['regional', 'gateway', 'ineffective'] } },
    about: 'all kinds of integration of this app',
    derive: c => sortedUnique(c.model.integrationsOf(c.integration.app).map(other => other.mode)),
    from: c => c.targetSource(),
  },
  {
    path: 'app.subnetsNamed',
    schema: count,
    about: 'how many different subnets the app’s connections name',
    derive: subnetsNamed,
    from: c => c.app('virtualNetworkSubnetId'),
  },
  {
    path: 'app.gatewayNetworks',
    schema: count,
    about: 'how many different networks the app reaches by gateway',
    derive: c => networksOfApp(c.integration.app, c.model),
    from: c => c.targetSource(),
  },
  {
    path: 'app.lifecycle',
    schema: { enum: ['create', 'update', 'replace', 'delete', 'keep', 'existing', null] },
    about: 'what the deployment does to the app',
    derive: c => c.integration.app.entity?.resource.lifecycle ?? null,
    from: c => c.app(),
  },
];

function nameOfApp({ integration: { app } }: IntegrationCase): FactValue {
  return writtenName(app.key, [app.entity?.state.name, app.entity?.state.id]);
}

/** An app runs where its plan is, so that one tells of the other where a region is not written; one that is written may differ. */
function regionOfApp({ integration: { app }, plan }: IntegrationCase): FactValue {
  return hasRegion(app) || !hasRegion(plan) ? regionFact(app.entity, app.key) : regionFact(plan.entity, plan.key);
}

function regionOfPlan(c: IntegrationCase): FactValue {
  return hasRegion(c.plan) ? regionFact(c.plan.entity, c.plan.key) : regionOfApp(c);
}

function hasRegion({ entity }: { readonly entity: Entity | undefined }): boolean {
  return entity?.state.location !== undefined && entity.state.location !== null;
}

function systemOfApp(c: IntegrationCase): FactValue {
  const { entity } = c.integration.app;
  const kind = entity?.state.kind;
  if (typeof kind === 'string' && /linux/i.test(kind)) return 'linux';
  const reserved = entity === undefined ? undefined : property(entity, 'reserved');
  if (reserved === true) return 'linux';
  const plan = operatingSystem(c.plan);
  return isUnknown(plan) && reserved === false ? 'windows' : plan;
}

function isAppWindowsContainer(c: IntegrationCase): FactValue {
  const { entity } = c.integration.app;
  if (entity !== undefined) {
    if (stackOf(c, 'windowsFxVersion') === 'docker') return true;
    if (property(entity, 'hyperV') === true) return true;
    if (
      typeof entity.state.kind === 'string' &&
      /container/i.test(entity.state.kind) &&
      /windows/i.test(entity.state.kind)
    )
      return true;
  }
  return systemOfApp(c) === 'linux' ? false : isWindowsContainer(c.plan);
}

function isCompose(c: IntegrationCase): FactValue {
  return ofApp<FactValue>(c, { what: 'container', ofPlan: false }, () =>
    whenText(stackOf(c, 'linuxFxVersion'), stack => stack === 'compose'),
  );
}

function isCustomContainer(c: IntegrationCase): FactValue {
  const { entity, key } = c.integration.app;
  if (entity === undefined) return whyNotInInput(key, 'container');
  if (typeof entity.state.kind === 'string' && /container/i.test(entity.state.kind)) return true;
  return whenText(stackOf(c, 'linuxFxVersion'), stack => containerStacks.has(stack));
}

function hasIdentity(c: IntegrationCase): FactValue {
  return ofApp<FactValue>(c, { what: 'identity', ofPlan: false }, app => {
    const kind = fact(property(app, 'identity.type'));
    return isUnknown(kind) ? kind : typeof kind === 'string' && kind !== '' && kind.toLowerCase() !== 'none';
  });
}

function isInEnvironment(c: IntegrationCase): FactValue {
  for (const entity of [c.plan.entity, c.integration.app.entity]) {
    const written = entity === undefined ? undefined : property(entity, 'hostingEnvironmentProfile.id');
    if (written instanceof Concat) return true;
    const id = fact(written);
    if (typeof id === 'string' && id !== '') return true;
    if (isUnknown(id) && entity?.resource.isPartial === false) return id;
  }
  return whenText(tier(c.plan), name => name.startsWith('Isolated'));
}

function subnetsNamed(c: IntegrationCase): FactValue {
  const targets = c.model
    .integrationsOf(c.integration.app)
    .filter(other => other.mode === 'regional')
    .map(other => other.target);
  const known = new Set<string>();
  let open = 0;
  for (const target of targets) {
    const key = toldKey(target, c.model.estate);
    if (key !== undefined) known.add(key);
    // Two connections of one kind are one resource of the platform, described in two ways.
    else if (target !== undefined)
      open += target instanceof Unknown && isContradiction(target) ? possibilities(target).length : 1;
  }
  if (open === 0) return known.size;
  return open + known.size === 1
    ? 1
    : unknown(
        `subnets of ${c.integration.app.key}`,
        'the input does not tell whether its connections name one subnet',
        { minimum: 1, maximum: open + known.size },
      );
}
