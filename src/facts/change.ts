import { sortedUnique } from '../core/order.js';
import { isList } from '../core/list.js';
import { idKey, parentKey, type IdKey } from '../graph/arm-id.js';
import { Unknown, type Value } from '../graph/value.js';
import { comesAfter, type Resource } from '../graph/resource.js';
import type { Integration } from './apps.js';
import { addressesPerInstance } from './capacity.js';
import { possibilities, type Entity } from './estate.js';
import { between, bounds, fact, unknown, type Fact, type FactValue, type Source } from './fact.js';
import type { Model } from './model.js';
import { currentInstances, planById, skuName } from './plans.js';
import { addressesUsable, nameFact, prefixTexts, subnetView, type SubnetView } from './subnets.js';
import { flag, text, texts } from './schemas.js';

/** What a deployment does to one resource that integrations depend on. */
export interface ChangeCase {
  readonly kind: 'subnet' | 'network' | 'group' | 'plan' | 'app';
  readonly resource: Resource;
  readonly model: Model;
  readonly former: Model;
  /** Integrations that depend on the resource before the deployment. */
  readonly users: readonly Integration[];
  /** For a plan: one of the subnets that it takes addresses from. */
  readonly subnet: SubnetView | undefined;
}

const kinds: Readonly<Record<string, ChangeCase['kind']>> = {
  'microsoft.network/virtualnetworks/subnets': 'subnet',
  'microsoft.network/virtualnetworks': 'network',
  'microsoft.resources/resourcegroups': 'group',
  'microsoft.web/serverfarms': 'plan',
  'microsoft.web/sites': 'app',
  'microsoft.web/sites/slots': 'app',
};

/** The changes of a deployment that may touch an integration; none where the input tells no state before. */
export function changeCases(model: Model, former: Model): readonly ChangeCase[] {
  const users = usersByAncestor(former);
  const { graph } = model.estate;
  return Object.entries(kinds).flatMap(([type, kind]) =>
    graph.ofType(type).flatMap((resource): readonly ChangeCase[] => {
      const { before, lifecycle } = resource;
      if (before === null || !['update', 'replace', 'delete'].includes(lifecycle)) return [];
      const base = { kind, resource, model, former, users: [...(users.get(before.key) ?? [])], subnet: undefined };
      return kind === 'plan' ? planSubnets(resource, model, former).map(subnet => ({ ...base, subnet })) : [base];
    }),
  );
}

/** The integrations of before by everything that their subnet and app stand on. */
function usersByAncestor(former: Model): ReadonlyMap<IdKey, ReadonlySet<Integration>> {
  const users = new Map<IdKey, Set<Integration>>();
  const add = (key: IdKey, integration: Integration): void => {
    users.set(key, (users.get(key) ?? new Set()).add(integration));
  };
  for (const integration of former.integrations) {
    add(integration.app.key, integration);
    if (integration.target === undefined || integration.mode === 'ineffective') continue;
    for (const target of possibilities(integration.target)) {
      const key = idKey(target) ?? '';
      const network = integration.mode === 'gateway' ? key : parentKey(key);
      if (network !== key) add(key, integration);
      add(network, integration);
      const group = /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/.exec(network)?.[0];
      if (group !== undefined) add(group, integration);
    }
  }
  return users;
}

function planSubnets(resource: Resource, model: Model, former: Model): readonly SubnetView[] {
  const keys = new Set([...subnetsJoined(model, resource.key), ...subnetsJoined(former, resource.before?.key ?? '')]);
  const known = (key: IdKey): Value => (model.estate.at(key) ?? former.estate.at(key))?.state.id ?? key;
  return [...keys].map(key => subnetView(known(key), model.estate, former.estate));
}

/** The subnets that the apps of a plan join for certain. */
function subnetsJoined(model: Model, plan: IdKey): readonly IdKey[] {
  const apps = model.appsOn(plan).flatMap(tie => (tie.isCertain ? [tie.item] : []));
  const integrations = apps.flatMap(app => model.integrationsOf(app)).filter(({ mode }) => mode === 'regional');
  return integrations.flatMap(({ target }) => {
    const targets = target === undefined ? [] : possibilities(target);
    const [only] = targets;
    return targets.length === 1 && !(only instanceof Unknown) ? (idKey(only) ?? []) : [];
  });
}

function isRemoved(c: ChangeCase): boolean {
  return c.resource.lifecycle === 'delete' || c.resource.lifecycle === 'replace';
}

function appAfter(c: ChangeCase, integration: Integration): Entity | undefined {
  return c.model.estate.at(integration.app.key);
}

/** The integrations of before that the app still has after the run. */
function isStillJoined(c: ChangeCase, integration: Integration): boolean {
  const app = c.model.appAt(integration.app.key);
  const keys = integration.target === undefined ? [] : possibilities(integration.target).map(id => idKey(id));
  return (
    app !== undefined &&
    c.model
      .integrationsOf(app)
      .some(other => other.target !== undefined && possibilities(other.target).some(id => keys.includes(idKey(id))))
  );
}

/**
 * Apps that are integrated when the subnet or network goes. An app that is deleted in the same run
 * is out of the way only when the run orders its end before; one that moves is so only where the
 * replacement is made first.
 */
function stranded(c: ChangeCase): FactValue {
  if (!isRemoved(c)) return [];
  const found: string[] = [];
  let unclear: string | undefined;
  for (const integration of c.users) {
    const resource = integration.app.entity?.resource;
    const address = resource?.origin.address ?? integration.app.key;
    if (resource?.lifecycle === 'delete' || resource?.lifecycle === 'replace') {
      if (!endsBefore(resource, c.resource)) unclear ??= address;
    } else if (isDisconnectedFirst(integration, c.resource)) continue;
    else if (c.resource.createsBeforeDestroy && !isStillJoined(c, integration)) continue;
    else found.push(address);
  }
  if (found.length > 0 || unclear === undefined) return sortedUnique(found);
  return unknown(unclear, 'the input does not order its end before that of the subnet or network');
}

/** True when a connection of its own resource is deleted in the same run, ordered before. */
function isDisconnectedFirst(integration: Integration, removed: Resource): boolean {
  return (
    integration.declarations.length > 0 &&
    integration.declarations.every(
      ({ mechanism, by }) =>
        mechanism !== 'site-property' && by.resource.lifecycle === 'delete' && endsBefore(by.resource, removed),
    )
  );
}

/** Deletion runs against the order of dependencies: what depends on the other ends first. */
function endsBefore(resource: Resource, removed: Resource): boolean {
  return comesAfter(resource, removed) === true;
}

/** Where a deleted app leaves its integration: on a subnet that stays, on one that goes too, or nowhere. */
function leftOn(c: ChangeCase): FactValue {
  if (c.kind !== 'app' || c.resource.lifecycle !== 'delete') return 'nowhere';
  const left = c.users.filter(
    integration =>
      integration.app.key === c.resource.before?.key &&
      integration.mode === 'regional' &&
      !integration.declarations.every(
        ({ mechanism, by }) => mechanism !== 'site-property' && by.resource.lifecycle === 'delete',
      ),
  );
  if (left.length === 0) return 'nowhere';
  const stays = left.some(integration => {
    const target = integration.target === undefined ? undefined : possibilities(integration.target)[0];
    const subnet = c.former.estate.find(target)?.resource;
    return subnet === undefined || !['delete', 'replace'].includes(subnet.lifecycle);
  });
  return stays
    ? 'staying'
    : unknown(
        c.resource.origin.address,
        'the subnet goes in the same run; whether the platform releases it in time is not in the input',
      );
}

function prefixesOf(c: ChangeCase, side: Model, key: IdKey | undefined): FactValue {
  if (c.kind !== 'subnet' || key === undefined) return [];
  const entity = side.estate.at(key);
  if (entity === undefined) return [];
  const found = prefixTexts(subnetView(entity.state.id, side.estate, undefined));
  return isList(found) ? (found.map(item => fact(item)) as FactValue) : found;
}

function isResized(c: ChangeCase): FactValue {
  if (c.kind !== 'subnet' || c.resource.lifecycle !== 'update') return false;
  const before = prefixesOf(c, c.former, c.resource.before?.key);
  const after = prefixesOf(c, c.model, c.resource.key);
  if (!isList(before) || !isList(after))
    return unknown(`${c.resource.origin.address}.addressPrefixes`, 'not known before the deployment');
  return sortedText(before) !== sortedText(after);
}

function sortedText(items: readonly FactValue[]): string {
  return sortedUnique(items.map(item => JSON.stringify(item))).join();
}

/** Apps that use the subnet before and after. */
function staying(c: ChangeCase): FactValue {
  return [
    ...new Set(
      c.users
        .filter(integration => appAfter(c, integration) !== undefined && isStillJoined(c, integration))
        .map(integration => integration.app.entity?.resource.origin.address ?? integration.app.key),
    ),
  ].sort();
}

/** True while old and new instances of the plan run side by side. */
function isDoubled(c: ChangeCase): FactValue {
  if (c.kind !== 'plan' || c.resource.before === null) return false;
  if (c.resource.lifecycle === 'replace') return c.resource.createsBeforeDestroy;
  if (c.resource.lifecycle !== 'update') return false;
  const [before, after] = [c.former, c.model].map(side => skuOf(c, side));
  if (typeof before !== 'string' || typeof after !== 'string')
    return unknown(`${c.resource.origin.address}.sku`, 'not known before the deployment');
  return before.toLowerCase() !== after.toLowerCase();
}

function skuOf(c: ChangeCase, side: Model): FactValue {
  return skuName(planAt(c, side));
}

function planAt(c: ChangeCase, side: Model): ReturnType<typeof planById> {
  const id = side === c.former ? c.resource.before?.id : c.resource.id;
  return planById(id, side.estate, c.resource.key);
}

/** Addresses taken while old and new instances run side by side, with those of the other plans. */
function addressesDuringChange(c: ChangeCase): FactValue {
  if (c.subnet?.key === undefined) return null;
  const sides = [c.former, c.model].map(side => {
    const plan = planAt(c, side);
    const [instances, each] = [bounds(currentInstances(plan).count), bounds(addressesPerInstance(plan, side))];
    return { minimum: instances.minimum * each.minimum, maximum: instances.maximum * each.maximum };
  });
  const others = new Map<IdKey, { minimum: number; maximum: number }>();
  for (const tie of c.model.joinersOf(c.subnet.key)) {
    const plan = c.model.planOf(tie.item.app);
    if (plan.key === c.resource.key || plan.key === c.resource.before?.key) continue;
    const [instances, each] = [bounds(currentInstances(plan).count), bounds(addressesPerInstance(plan, c.model))];
    others.set(plan.key, {
      minimum: tie.isCertain ? instances.minimum * each.minimum : 0,
      maximum: instances.maximum * each.maximum,
    });
  }
  const all = [...sides, ...others.values()];
  const total = (side: 'minimum' | 'maximum'): number => all.reduce((sum, item) => sum + item[side], 0);
  return between(total('minimum'), total('maximum'), () => [
    `addresses needed while ${c.resource.origin.address} changes`,
    'the number of instances is not known',
  ]);
}

function own(path?: string): (c: ChangeCase) => readonly Source[] {
  return c => [{ entity: { resource: c.resource, state: c.resource }, ...(path !== undefined && { path }) }];
}

function userSources(c: ChangeCase): readonly Source[] {
  const found = c.users.flatMap(({ app }) =>
    app.entity === undefined ? [] : [{ entity: app.entity, path: 'virtualNetworkSubnetId' }],
  );
  return found.length > 0 ? found : own()(c);
}

function subnetSource(c: ChangeCase): readonly Source[] {
  return c.subnet?.entity === undefined ? own()(c) : [{ entity: c.subnet.entity, path: 'addressPrefixes' }];
}

/** Facts of a change. */
export const changeFacts: readonly Fact<ChangeCase>[] = [
  {
    path: 'kind',
    schema: { enum: ['subnet', 'network', 'group', 'plan', 'app'] },
    about: 'what kind of resource changes',
    derive: c => c.kind,
    from: own(),
  },
  {
    path: 'lifecycle',
    schema: { enum: ['update', 'replace', 'delete'] },
    about: 'what the deployment does to it',
    derive: c => c.resource.lifecycle,
    from: own(),
  },
  {
    path: 'name',
    schema: text,
    about: 'its address in the input',
    derive: c => c.resource.origin.address,
    from: own(),
  },
  {
    path: 'isRemoved',
    schema: flag,
    about: 'whether it is deleted, be it only to be made anew',
    derive: isRemoved,
    from: own(),
  },
  {
    path: 'stranded',
    schema: texts,
    about: 'apps that are still integrated when it goes',
    derive: stranded,
    from: userSources,
  },
  {
    path: 'leftOn',
    schema: { enum: ['nowhere', 'staying'] },
    about: 'where a deleted app leaves its integration',
    derive: leftOn,
    from: userSources,
  },
  { path: 'users', schema: texts, about: 'apps that use it before and after', derive: staying, from: userSources },
  {
    path: 'prefixesBefore',
    schema: texts,
    about: 'a subnet’s prefixes before',
    derive: c => prefixesOf(c, c.former, c.resource.before?.key),
    from: own('addressPrefixes'),
  },
  {
    path: 'prefixesAfter',
    schema: texts,
    about: 'a subnet’s prefixes after',
    derive: c => prefixesOf(c, c.model, c.resource.key),
    from: own('addressPrefixes'),
  },
  {
    path: 'isResized',
    schema: flag,
    about: 'whether a subnet’s prefixes change in place',
    derive: isResized,
    from: own('addressPrefixes'),
  },
  {
    path: 'skuBefore',
    schema: text,
    about: 'a plan’s sku before',
    derive: c => (c.kind === 'plan' ? skuOf(c, c.former) : null),
    from: own('sku'),
  },
  {
    path: 'skuAfter',
    schema: text,
    about: 'a plan’s sku after',
    derive: c => (c.kind === 'plan' ? skuOf(c, c.model) : null),
    from: own('sku'),
  },
  {
    path: 'isDoubled',
    schema: flag,
    about: 'whether old and new instances of a plan run side by side for a while',
    derive: isDoubled,
    from: own('sku'),
  },
  {
    path: 'addressesDuringChange',
    schema: { type: ['integer', 'null'], minimum: 0 },
    about: 'addresses that are taken meanwhile',
    unit: 'addresses',
    derive: addressesDuringChange,
    from: own('sku.capacity'),
  },
  {
    path: 'subnet.name',
    schema: text,
    about: 'the subnet that a plan takes addresses from',
    derive: c => (c.subnet === undefined ? null : nameFact(c.subnet)),
    from: subnetSource,
  },
  {
    path: 'subnet.addressesUsable',
    schema: { type: ['integer', 'null'], minimum: 0 },
    about: 'its size less the five that the platform keeps',
    unit: 'addresses',
    derive: c => (c.subnet === undefined ? null : addressesUsable(c.subnet)),
    from: subnetSource,
  },
];
