import { isList } from '../../core/list.js';
import { append } from '../../core/multimap.js';
import { stepsOf } from '../../core/path.js';
import { rememberText } from '../../core/remember.js';
import { idKey, isFullyKnown, parentKey, typeOfKey, type IdKey } from '../../graph/arm-id.js';
import type { Graph } from '../../graph/graph.js';
import { isOpenToOthers, type Resource, type ResourceState } from '../../graph/resource.js';
import { coveredAt, isObject, reveal, Sensitive, Unknown, valueAt, type Value } from '../../graph/value.js';

/** The moment that is looked at: before the deployment or after it. */
export type Moment = 'before' | 'after';

/** A resource as it is at one moment. */
export interface Entity {
  readonly resource: Resource;
  readonly state: ResourceState;
}

/** The graph at one moment: what exists then, found by id, type and parent. */
export class Estate {
  readonly graph: Graph;
  readonly moment: Moment;
  readonly #byType = new Map<string, Group>();

  constructor(graph: Graph, moment: Moment) {
    this.graph = graph;
    this.moment = moment;
  }

  ofType(type: string): readonly Entity[] {
    return this.#group(folded(type)).all;
  }

  find(id: Value | undefined): Entity | undefined {
    const key = idKey(id);
    return key === undefined ? undefined : this.at(key);
  }

  /** The entities of one type by their keys. */
  keyedOf(type: string): ReadonlyMap<IdKey, Entity> {
    return this.#group(folded(type)).byKey;
  }

  /** `type` is the type that the key has, in lower case, where it is known already. */
  at(key: IdKey, type = typeOfKey(key)): Entity | undefined {
    return this.#group(type).byKey.get(key);
  }

  /** The direct children of one type of a resource that exist at this moment. */
  childrenOf(key: IdKey, type: string): readonly Entity[] {
    const group = this.#group(folded(type));
    if (group.all.length === 0) return none;
    group.byParent ??= byParent(group.all);
    return group.byParent.get(key) ?? none;
  }

  #group(type: string): Group {
    const known = this.#byType.get(type);
    if (known !== undefined) return known;
    const all = this.graph.ofType(type).flatMap(resource => {
      const state = stateAt(resource, this.moment);
      return state === undefined ? [] : [{ resource, state }];
    });
    const group: Group = { all, byKey: new Map(all.map(entity => [entity.state.key, entity])), byParent: undefined };
    this.#byType.set(type, group);
    return group;
  }
}

const none: readonly Entity[] = [];

const folded = rememberText(type => type.toLowerCase());

/** The entities of one type. */
interface Group {
  readonly all: readonly Entity[];
  readonly byKey: ReadonlyMap<IdKey, Entity>;
  byParent: ReadonlyMap<IdKey, readonly Entity[]> | undefined;
}

function byParent(all: readonly Entity[]): ReadonlyMap<IdKey, readonly Entity[]> {
  const groups = new Map<IdKey, Entity[]>();
  for (const entity of all) append(groups, parentKey(entity.state.key), entity);
  return groups;
}

/** True for a resource of the input where it stands for a fact that cannot be told. */
export function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && 'resource' in value;
}

/** True for a resource that the deployment makes, be it in the place of an old one. */
export function isNew({ lifecycle }: Pick<Resource, 'lifecycle'>): boolean {
  return lifecycle === 'create' || lifecycle === 'replace';
}

/** True when more may use it, or stand in it, than the inputs tell; also when it is not in them. */
export function isOpenEntity(entity: Entity | undefined): boolean {
  return entity === undefined || isOpenToOthers(entity.resource);
}

function stateAt(resource: Resource, moment: Moment): ResourceState | undefined {
  if (moment === 'after') {
    if (resource.lifecycle === 'delete') return undefined;
    return mayBeAnother(resource) ? doubtful(resource) : resource;
  }
  return resource.lifecycle === 'existing' ? resource : (resource.before ?? undefined);
}

/** True for what is made on a condition that is not known: where it does not hold, what is there then is not told. */
function mayBeAnother({ mayBeAbsent, isPartial }: Resource): boolean {
  return mayBeAbsent && isPartial;
}

/** A state in which what a resource is made with is only one of the things that may be. */
function doubtful(resource: Resource): ResourceState {
  const { id, key, name, properties } = resource;
  return {
    id,
    key,
    name,
    location: doubted(resource.location, 'location', resource),
    kind: doubted(resource.kind, 'kind', resource),
    sku: doubted(resource.sku, 'sku', resource),
    properties,
    ...(resource.read !== undefined && { read: path => resource.read?.(path) }),
  };
}

/** What is written of a resource, as one of the things that it may be. */
function doubted(value: Value | undefined, path: string, resource: Resource): Value | undefined {
  if (value === undefined) return undefined;
  const { $unknown } = notShown({ resource }, path);
  return new Unknown({ ...$unknown, possible: [value, new Unknown($unknown)] });
}

/** A property as the state holds it, covered where it is sensitive; undefined when it is not shown. */
export function asWritten(state: ResourceState, path: string): Value | undefined {
  return state.read === undefined ? coveredAt(state.properties, stepsOf(path)) : state.read(path);
}

/** A property as far as it is told: what a resource is made with on a condition that is not known, it need not be. */
export function asTold(entity: Entity, path: string): Value | undefined {
  const { state, resource } = entity;
  const value = asWritten(state, path);
  return mayBeAnother(resource) && state !== resource.before ? doubted(value, path, resource) : value;
}

/**
 * The value of a property, with its cover taken off; undefined when it is not set. A property that
 * a partly known resource does not show is unknown, not unset.
 */
export function property(entity: Entity, path: string): Value | undefined {
  const value = asTold(entity, path);
  if (value !== undefined) return reveal(value);
  return entity.resource.isPartial && !isKnownToBeNone(entity, path) ? notShown(entity, path) : undefined;
}

/** True where a partly known resource shows that a property is not set: it is null there, or what it would stand in is. */
function isKnownToBeNone({ state }: Entity, path: string): boolean {
  let holder: Value = state.properties;
  for (const step of stepsOf(path)) {
    if (!isObject(holder) || !Object.hasOwn(holder, step)) return false;
    holder = reveal(holder[step] ?? null);
    if (holder === null) return true;
  }
  return false;
}

function notShown({ resource }: Pick<Entity, 'resource'>, path: string): Unknown {
  return new Unknown({ symbol: `${resource.origin.address}.${path}`, reason: whyNotShown(resource) });
}

function whyNotShown({ mayBeAbsent, source }: Resource): string {
  if (!mayBeAbsent) return 'the input shows only a part of this resource';
  return source?.whyAbsent === undefined
    ? 'the input does not tell whether it is deployed, nor what is there otherwise'
    : `${source.whyAbsent}, and that decides whether it is deployed`;
}

/** The elements of a list, with covers taken off; a single value stands for a list of one. */
export function asList(value: Value | undefined): readonly Value[] | Unknown {
  const items = coveredItems(value);
  return isList(items) && items.some(item => item instanceof Sensitive) ? items.map(reveal) : items;
}

/** The same with the covers of the elements. */
export function coveredItems(value: Value | undefined): readonly Value[] | Unknown {
  if (value === undefined || value === null) return [];
  const open = reveal(value);
  if (open instanceof Unknown) return open;
  return isList(open) ? open : [open];
}

/** A member of a value by path, with covers taken off. */
export function member(value: Value | undefined, path: string): Value | undefined {
  return valueAt(value, stepsOf(path));
}

/** The key of an id where it tells which resource is meant: with a part that is not known it does when one has that very part. */
export function toldKey(id: Value | undefined, estate: Estate): IdKey | undefined {
  const key = idKey(id);
  return key !== undefined && (isFullyKnown(key) || estate.at(key) !== undefined) ? key : undefined;
}

/** The values that a value may take: itself when it is known, all possibilities of an unknown that lists them. */
export function possibilities(value: Value): readonly Value[] {
  const open = reveal(value);
  return open instanceof Unknown && open.$unknown.possible !== undefined
    ? open.$unknown.possible.flatMap(possibilities)
    : [open];
}

/** The keys of the resources that an id may name. */
export function possibleKeys(id: Value | undefined): readonly IdKey[] {
  return id === undefined ? [] : possibilities(id).flatMap(one => idKey(one) ?? []);
}
