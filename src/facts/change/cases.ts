import { append } from '../../core/multimap.js';
import { once } from '../../core/once.js';
import { idKey, parentKey, type IdKey } from '../../graph/arm-id.js';
import type { Lifecycle, Resource } from '../../graph/resource.js';
import { Unknown, type Value } from '../../graph/value.js';
import type { Source } from '../fact.js';
import type { App, Integration } from '../model/apps.js';
import { classicGatewayType, classicNetworkType } from '../model/classic.js';
import { isNew, possibilities, type Entity } from '../model/estate.js';
import { valuesAt } from '../model/indexes.js';
import type { Model } from '../model/model.js';
import { subnetView, type SubnetView } from '../model/subnets.js';

/** What changes. A plan counts once by itself, and once as `scale` for every subnet that it takes addresses from. */
export const changeKinds = ['subnet', 'network', 'group', 'gateway', 'plan', 'scale', 'app'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a deployment does to one resource that integrations depend on. */
export interface ChangeCase {
  readonly kind: ChangeKind;
  /** What the finding is about; of an app that is not in the input what connects it. */
  readonly resource: Resource;
  readonly lifecycle: 'update' | 'replace' | 'delete';
  readonly keyBefore: IdKey;
  readonly keyAfter: IdKey;
  readonly model: Model;
  readonly former: Model;
  /** Integrations that depend on the resource before the deployment. */
  readonly users: readonly Integration[];
  /** Integrations with a network or subnet that is deleted, which the very run makes. */
  readonly newcomers: readonly Integration[];
  /** For a `scale`: the subnet. */
  readonly subnet: SubnetView | undefined;
}

interface Moments {
  readonly model: Model;
  readonly former: Model;
}

const kinds: Readonly<Record<string, ChangeKind>> = {
  'microsoft.network/virtualnetworks/subnets': 'subnet',
  'microsoft.network/virtualnetworks': 'network',
  'microsoft.resources/resourcegroups': 'group',
  'microsoft.network/virtualnetworkgateways': 'gateway',
  [classicNetworkType.toLowerCase()]: 'network',
  [classicGatewayType.toLowerCase()]: 'gateway',
  'microsoft.web/serverfarms': 'plan',
};

/** The kinds of what an integration leads to. */
const placeKinds: ReadonlySet<ChangeKind> = new Set(['subnet', 'network', 'group']);

/** The changes of a deployment that may touch an integration; none where the input tells no state before. */
export function changeCases(model: Model, former: Model): readonly ChangeCase[] {
  const moments = { model, former };
  const byAncestor = usersByAncestor(former);
  const byAncestorAfter = once(() => usersByAncestor(model));
  const { graph } = model.estate;
  const standing = Object.entries(kinds).flatMap(([type, kind]) =>
    graph.ofType(type).flatMap(resource => {
      const users =
        kind === 'gateway'
          ? usersOfGateway(resource, byAncestor)
          : [...(byAncestor.get(resource.before?.key ?? '') ?? [])];
      const isGone = resource.lifecycle === 'delete' && placeKinds.has(kind);
      const usersAfter = isGone ? [...(byAncestorAfter().get(resource.before?.key ?? '') ?? [])] : [];
      return casesOf({ kind, resource, users, newcomers: usersAfter.filter(isNewBeside(users)) }, moments);
    }),
  );
  return [...standing, ...appCases(moments)];
}

/** Tells of an integration after the run whether the run makes it; one of before may only be repeated by its app. */
function isNewBeside(users: readonly Integration[]): (integration: Integration) => boolean {
  const before = new Set(users.map(({ app }) => app.key));
  return ({ app }) => !before.has(app.key) || (app.entity !== undefined && isNew(app.entity.resource));
}

function casesOf(
  { kind, resource, users, newcomers }: Pick<ChangeCase, 'kind' | 'resource' | 'users' | 'newcomers'>,
  moments: Moments,
): readonly ChangeCase[] {
  const { before, lifecycle } = resource;
  if (before === null || !isChange(lifecycle)) return [];
  const keys = { keyBefore: before.key, keyAfter: resource.key };
  const base: ChangeCase = { kind, resource, lifecycle, ...keys, ...moments, users, newcomers, subnet: undefined };
  if (kind !== 'plan') return [base];
  const subnets = subnetsOfPlan(resource, moments);
  return [
    ...(users.length > 0 || subnets.length > 0 ? [base] : []),
    ...subnets.map(subnet => ({ ...base, kind: 'scale' as const, subnet })),
  ];
}

function isChange(lifecycle: Lifecycle): lifecycle is ChangeCase['lifecycle'] {
  return lifecycle === 'update' || lifecycle === 'replace' || lifecycle === 'delete';
}

/** Apps that change, and those that stay as they are while something else connects or disconnects them. */
function appCases(moments: Moments): readonly ChangeCase[] {
  const { model, former } = moments;
  const apps = new Map<IdKey, { before?: App; after?: App }>();
  for (const app of former.apps) if (!isOfPlan(app)) apps.set(app.key, { before: app });
  for (const app of model.apps) if (!isOfPlan(app)) apps.set(app.key, { ...apps.get(app.key), after: app });
  return [...apps].flatMap(([key, { before, after }]) => {
    // After the run one that is deleted may still be known, by a connection that stays.
    const resource = (after?.entity ?? before?.entity)?.resource;
    const base = { kind: 'app' as const, ...moments, newcomers: [], subnet: undefined };
    if (resource !== undefined && isChange(resource.lifecycle)) {
      const keyBefore = resource.before?.key ?? key;
      // One that moves is found by the id that it has then.
      if (after === undefined && resource.lifecycle !== 'delete') return [];
      const users = effective(former, former.appAt(keyBefore));
      return [{ ...base, resource, lifecycle: resource.lifecycle, keyBefore, keyAfter: resource.key, users }];
    }
    const connecting = connectingChange(before, after, resource);
    if (connecting === undefined) return [];
    const users = effective(former, before);
    return [{ ...base, resource: connecting, lifecycle: 'update' as const, keyBefore: key, keyAfter: key, users }];
  });
}

/** The integrations of an app that connect it to something. */
export function effective(model: Model, app: App | undefined): readonly Integration[] {
  return app === undefined ? [] : model.integrationsOf(app).filter(({ mode }) => mode !== 'ineffective');
}

/** Of an app that stays as it is: itself, or what connects it, where a connection of its own is made, changed or removed. */
function connectingChange(
  before: App | undefined,
  after: App | undefined,
  app: Resource | undefined,
): Resource | undefined {
  if (app !== undefined && app.lifecycle !== 'keep' && app.lifecycle !== 'existing') return undefined;
  const all = [...(before?.declarations ?? []), ...(after?.declarations ?? [])];
  const changed = all.find(({ by }) => by.resource.lifecycle === 'create' || isChange(by.resource.lifecycle));
  return changed === undefined ? undefined : (app ?? changed.by.resource);
}

/** True for connections that stand at a plan: there is no app that they would be of. */
function isOfPlan(app: App): boolean {
  return app.declarations.some(
    ({ mechanism }) => mechanism === 'plan-property' || mechanism === 'plan-gateway-connection',
  );
}

type UsersByAncestor = ReadonlyMap<IdKey, ReadonlySet<Integration>>;

/** The integrations of a moment by everything that their subnet and app stand on. */
function usersByAncestor(model: Model): UsersByAncestor {
  const users = new Map<IdKey, Set<Integration>>();
  const add = (key: IdKey, integration: Integration): void => {
    users.set(key, (users.get(key) ?? new Set()).add(integration));
  };
  for (const integration of model.integrations) {
    if (integration.target === undefined || integration.mode === 'ineffective') continue;
    for (const plan of integration.app.plan === undefined ? [] : possibilities(integration.app.plan))
      add(idKey(plan) ?? '', integration);
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

/** The gateway-mode integrations of the network that a gateway stands in. */
function usersOfGateway({ type, before }: Resource, byAncestor: UsersByAncestor): readonly Integration[] {
  const subnets = valuesAt(before?.properties ?? {}, 'ipConfigurations.*.properties.subnet.id').flatMap(possibilities);
  const isClassic = type === classicGatewayType;
  const networks = new Set(isClassic ? [parentKey(before?.key ?? '')] : subnets.map(id => parentKey(idKey(id) ?? '')));
  return [...networks].flatMap(key => [...(byAncestor.get(key) ?? [])].filter(({ mode }) => mode === 'gateway'));
}

/** The subnets that a plan takes addresses from; one that nobody knows stands for those that the input leaves open. */
function subnetsOfPlan(resource: Resource, { model, former }: Moments): readonly SubnetView[] {
  const joined = [...subnetsJoined(model, resource.key), ...subnetsJoined(former, resource.before?.key ?? '')];
  const known = (key: IdKey): Value => (model.estate.at(key) ?? former.estate.at(key))?.state.id ?? key;
  const keys = new Set(joined.filter(target => typeof target === 'string'));
  const open = joined.find(target => typeof target !== 'string');
  const ids = [...[...keys].map(known), ...(open === undefined ? [] : [open])];
  return ids.map(id => subnetView(id, model.estate, former.estate));
}

/** The subnets that the apps of a plan join, by key where that is certain. */
function subnetsJoined(model: Model, plan: IdKey): readonly (IdKey | Unknown)[] {
  return model.appsOn(plan).flatMap(({ item: app, isCertain }) =>
    model.integrationsOf(app).flatMap(({ mode, target }): readonly (IdKey | Unknown)[] => {
      if (mode !== 'regional' || target === undefined) return [];
      const targets = possibilities(target);
      const key = targets.length === 1 && !(target instanceof Unknown) ? idKey(target) : undefined;
      if (key !== undefined && isCertain) return [key];
      const reason = 'the input does not tell which subnet its apps join';
      return [target instanceof Unknown ? target : new Unknown({ symbol: `subnet of ${app.key}`, reason })];
    }),
  );
}

/** The resource as it is at a moment; undefined when it then is not there. */
export function entityAt(c: ChangeCase, side: 'before' | 'after'): Entity | undefined {
  return side === 'before' ? c.former.estate.at(c.keyBefore) : c.model.estate.at(c.keyAfter);
}

/** Where a property of what changes stands. */
export function own(path?: string): (c: ChangeCase) => readonly Source[] {
  return c => [{ entity: { resource: c.resource, state: c.resource }, ...(path !== undefined && { path }) }];
}

/** What connects the apps that depend on it. */
export function userSources(c: ChangeCase): readonly Source[] {
  const found = new Map<string, Source[]>();
  for (const { app, declarations } of c.users.length > 0 ? c.users : c.newcomers)
    for (const { by, path } of declarations) append(found, app.key, { entity: by, path });
  return found.size > 0 ? [...found.values()].flat() : own()(c);
}
