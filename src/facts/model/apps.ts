import { append } from '../../core/multimap.js';
import { idKey, parentKey, typeOfKey, type IdKey } from '../../graph/arm-id.js';
import { describe, reveal, Unknown, type Value } from '../../graph/value.js';
import { asWritten, property, possibilities, type Entity, type Estate } from './estate.js';
import { link } from './link.js';
import { siteConfig } from './site-config.js';

/** The ways in which an app is connected to a network, as real files write them. */
export const mechanisms = [
  'site-property',
  'network-config',
  'virtual-network-config',
  'swift-connection',
  'gateway-connection',
  'plan-gateway-connection',
  'network-name',
  'plan-property',
] as const;

export type Mechanism = (typeof mechanisms)[number];

/** One place that says that an app is connected. */
export interface Declaration {
  readonly mechanism: Mechanism;
  readonly by: Entity;
  /** The property that holds the target. */
  readonly path: string;
  /** The id of the subnet, or for gateway mode of the network; undefined when it is not written. */
  readonly target: Value | undefined;
}

/** An app or a slot of one; `entity` is absent when only a connection in the input names it. */
export interface App {
  readonly key: IdKey;
  readonly entity: Entity | undefined;
  /** Undefined where the id does not tell. */
  readonly isSlot: boolean | undefined;
  readonly plan: Value | undefined;
  readonly declarations: readonly Declaration[];
}

const siteTypes = ['Microsoft.Web/sites', 'Microsoft.Web/sites/slots'];

/** How a resource that connects apps does so: the mechanism, and the property of the target. */
type Connecting = Pick<Declaration, 'mechanism' | 'path'>;

/** The child resources that connect an app, by the end of their type. */
const connectingTypes: Readonly<Record<string, Connecting>> = {
  networkConfig: { mechanism: 'network-config', path: 'subnetResourceId' },
  virtualNetworkConnections: { mechanism: 'gateway-connection', path: 'vnetResourceId' },
};

/** Every app and slot of an estate with what connects it. */
export function appsOf(estate: Estate): readonly App[] {
  const declarations = connectionsByApp(estate);
  const apps = new Map<IdKey, App>();
  for (const type of siteTypes) {
    for (const entity of estate.ofType(type)) {
      const key = entity.state.key;
      const own = ownDeclarations(entity, estate, declarations.get(key) ?? []);
      apps.set(key, { key, entity, isSlot: type.endsWith('slots'), plan: planOf(estate, entity), declarations: own });
    }
  }
  for (const app of planApps(estate)) apps.set(app.key, app);
  for (const [key, found] of declarations) {
    if (!apps.has(key))
      apps.set(key, { key, entity: undefined, isSlot: isSlotKey(key), plan: undefined, declarations: found });
  }
  return [...apps.values()];
}

/** What the children of apps and slots say, by the key of the app or slot. */
function connectionsByApp(estate: Estate): ReadonlyMap<IdKey, readonly Declaration[]> {
  const found = new Map<IdKey, Declaration[]>();
  const add = (declaration: Declaration): void => append(found, parentKey(declaration.by.state.key), declaration);
  for (const type of siteTypes) {
    for (const [suffix, connecting] of Object.entries(connectingTypes))
      for (const by of estate.ofType(`${type}/${suffix}`)) add(connection(by, connecting, estate));
    const path = 'subnetResourceId';
    const configs = estate.ofType(`${type}/config`).filter(({ state }) => state.key.endsWith('/virtualnetwork'));
    for (const by of configs) add({ mechanism: 'virtual-network-config', by, path, target: link(by, path, estate) });
  }
  return found;
}

function isSlotKey(key: IdKey): boolean | undefined {
  const type = typeOfKey(key);
  return type === '' ? undefined : type.endsWith('/slots');
}

/** Connections that stand at a plan and not at an app: they are the plan's as if it were an app of its own. */
function planApps(estate: Estate): readonly App[] {
  const connections = estate
    .ofType('Microsoft.Web/serverfarms/virtualNetworkConnections')
    .map((by): [IdKey, Declaration] => [
      parentKey(by.state.key),
      connection(by, { mechanism: 'plan-gateway-connection', path: 'vnetResourceId' }, estate),
    ]);
  const path = 'network.virtualNetworkSubnetId';
  const joined = estate.ofType('Microsoft.Web/serverfarms').flatMap((by): [IdKey, Declaration][] => {
    const target = link(by, path, estate);
    if (target === undefined || target === '' || isNotShown(target, by, path)) return [];
    return [[by.state.key, { mechanism: 'plan-property', by, path, target }]];
  });
  return [...connections, ...joined].map(([plan, declaration]) => ({
    key: `${plan}/${declaration.mechanism}/${declaration.by.state.key}`,
    entity: undefined,
    isSlot: false,
    plan: estate.at(plan)?.state.id ?? plan,
    declarations: [declaration],
  }));
}

function connection(by: Entity, { mechanism, path }: Connecting, estate: Estate): Declaration {
  const isSwift = mechanism === 'gateway-connection' && property(by, 'isSwift') === true;
  const target = link(by, path, estate) ?? (isSwift ? undefined : namedNetwork(by));
  return { mechanism: isSwift ? 'swift-connection' : mechanism, by, path, target };
}

/**
 * The network of a connection that has a certificate, or a network's name, and not the network's id: the old forms tell
 * it by the name, which leaves open which network of that name is meant. Undefined for any other connection.
 */
function namedNetwork(by: Entity): Value | undefined {
  if (!/\/virtualnetworkconnections$/i.test(by.resource.type)) return undefined;
  const name = asWritten(by.state, 'vnetName');
  if (name === undefined && property(by, 'certBlob') === undefined) return undefined;
  const symbol = `the network ${describe(name ?? by.state.name)}`;
  return new Unknown({ symbol, reason: 'the connection tells its name and not its id' });
}

/**
 * The app's own property is a declaration only when the author wrote it: after a refresh the
 * provider fills it with what another resource connected.
 */
function ownDeclarations(entity: Entity, estate: Estate, others: readonly Declaration[]): readonly Declaration[] {
  const found: Declaration[] = [];
  const path = 'virtualNetworkSubnetId';
  const target = link(entity, path, estate);
  const isFilledIn = others.length > 0 && entity.resource.source?.isWritten(path) === false;
  const isSet = target !== undefined && target !== '' && !isNotShown(target, entity, path);
  if (isSet && !isFilledIn) found.push({ mechanism: 'site-property', by: entity, path, target });
  const name = siteConfig(entity, estate, 'vnetName');
  if (
    typeof name.value === 'string' &&
    name.value !== '' &&
    name.entity.resource.source?.isWritten(name.path) !== false
  )
    found.push({
      mechanism: 'network-name',
      by: name.entity,
      path: name.path,
      target: link(name.entity, name.path, estate) ?? name.value,
    });
  return [...found, ...others];
}

/**
 * True for what a partly shown resource does not tell, unlike a link that its author has written or of which the input
 * tells what it may be.
 */
function isNotShown(value: Value, { resource }: Entity, path: string): boolean {
  if (!(value instanceof Unknown) || value.$unknown.possible !== undefined) return false;
  return resource.isPartial && resource.source?.isWritten(path) !== true;
}

/** The plan of an app; a slot without one of its own runs on its app's. */
function planOf(estate: Estate, entity: Entity): Value | undefined {
  const path = 'serverFarmId';
  const own = link(entity, path, estate);
  if (own !== undefined && own !== '' && !isNotShown(own, entity, path)) return own;
  const parent = entity.resource.type.toLowerCase().endsWith('/slots')
    ? estate.at(parentKey(entity.state.key))
    : undefined;
  return parent === undefined ? own : link(parent, path, estate);
}

export type Mode = 'regional' | 'gateway' | 'ineffective';

/** One app joined to one target: what most policies judge. */
export interface Integration {
  readonly app: App;
  readonly mode: Mode;
  readonly target: Value | undefined;
  /**
   * True when the input leaves open whether anything is named at all: a condition that is not known has null on one side,
   * or decides whether what connects the app is there.
   */
  readonly mayNameNothing: boolean;
  readonly declarations: readonly Declaration[];
}

/** What says that an integration is there: the app, or what connects one that is not in the input. */
export function holderOf({ app, declarations }: Pick<Integration, 'app' | 'declarations'>): Entity | undefined {
  return app.entity ?? declarations[0]?.by;
}

/** The key of what an integration names where that is one thing for certain. */
export function soleTarget({ target, mayNameNothing }: Integration): IdKey | undefined {
  const [only, ...others] = target === undefined ? [] : possibilities(target);
  return mayNameNothing || others.length > 0 || only instanceof Unknown ? undefined : idKey(only);
}

/** The mode that each mechanism asks for. */
const modes: Record<Mechanism, Mode> = {
  'site-property': 'regional',
  'network-config': 'regional',
  'virtual-network-config': 'regional',
  'plan-property': 'regional',
  'swift-connection': 'ineffective',
  'network-name': 'ineffective',
  'gateway-connection': 'gateway',
  'plan-gateway-connection': 'gateway',
};

/** The integrations of all apps: declarations with one mode and one target are one integration. */
export function integrationsOf(apps: readonly App[]): readonly Integration[] {
  return apps.flatMap(app => {
    const groups = new Map<string, Declaration[]>();
    // A connection that names nothing connects nothing.
    for (const declaration of app.declarations)
      append(groups, `${modeOf(declaration)}|${idKey(named(declaration.target).target) ?? ''}`, declaration);
    return [...groups.values()].flatMap(declarations => {
      const [first] = declarations;
      if (first === undefined) return [];
      const mayNameNothing = declarations.every(declaration => mayConnectNothing(declaration, app));
      return [{ app, mode: modeOf(first), target: named(first.target).target, mayNameNothing, declarations }];
    });
  });
}

function modeOf({ target, mechanism }: Declaration): Mode {
  return target === undefined ? 'ineffective' : modes[mechanism];
}

function mayConnectNothing({ target, by }: Declaration, app: App): boolean {
  return named(target).mayNameNothing || (app.entity !== undefined && by !== app.entity && by.resource.mayBeAbsent);
}

/** What a target names where it names anything, and whether it may name nothing. */
export function named(target: Value | undefined): Pick<Integration, 'target' | 'mayNameNothing'> {
  const all = target instanceof Unknown ? (target.$unknown.possible ?? []) : [];
  const [first, ...others] = all.filter(value => !['', null].includes(reveal(value) as string | null));
  if (!(target instanceof Unknown) || first === undefined || others.length + 1 === all.length)
    return { target, mayNameNothing: false };
  if (others.length === 0) return { target: first, mayNameNothing: true };
  return { target: new Unknown({ ...target.$unknown, possible: [first, ...others] }), mayNameNothing: true };
}
