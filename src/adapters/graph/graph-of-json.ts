import { ownProperty } from '../../core/own-property.js';
import { isList } from '../../core/list.js';
import { PreflightError } from '../../core/error.js';
import { idKey, type IdKey } from '../../graph/arm-id.js';
import { Graph, sourceOf } from '../../graph/graph.js';
import { withoutKeys } from '../../graph/instance-keys.js';
import type { Mention, PropertySource, Resource, ResourceState, Setter } from '../../graph/resource.js';
import { Concat, Sensitive, Unknown, type Json, type UnknownDetails, type Value } from '../../graph/value.js';
import { maximumDepth } from '../json/shape.js';
import { faultAt, shapeError, type Faulty } from '../json/shape-error.js';
import { faultOfGraph, isSpecial, type GraphJson, type ResourceJson, type StateJson } from './graph-json.js';

/** The version of the document that is read, behind its name. */
const version = '1';

/**
 * The graph that a document `vnet-preflight/graph/1` holds. Sensitive values are not in it, so they are unknown.
 * Throws a PreflightError with the place of what no version of this program writes.
 */
export function graphOfJson(value: unknown, file: string): Graph {
  const { resources, mentions, notices } = checked(value, file);
  const runs = new Map<number, object>();
  const read = resources.map(json => resourceOf(json, runs));
  refuseTwins(read, file);
  return new Graph([sourceOf(read, notices, mentions.map(mentionOf))]);
}

function checked(value: unknown, file: string): GraphJson {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? String(value.schema) : '';
  const own = schema.split('/').at(-1) ?? '';
  if (own !== version) {
    const message = `this graph is of version ${own.slice(0, 20)}, and only version ${version} can be read`;
    throw new PreflightError('input', message, { place: { file, pointer: '/schema' }, advice: makeGraph });
  }
  const found = faultOfGraph(value, maximumDepth);
  if (found !== undefined) throw shapeError(found, documentIn(file));
  return value as GraphJson;
}

const makeGraph =
  'make it anew with this version: vnet-preflight graph INPUT > graph.json; a graph of a newer version needs that version';

function documentIn(file: string): Faulty {
  return { file, noun: 'the graph', advice: makeGraph };
}

/** No version writes a resource twice: which of the two would count? */
function refuseTwins(resources: readonly Resource[], file: string): void {
  const seen = new Map<IdKey, number>();
  for (const [index, { key, type }] of resources.entries()) {
    const own = `${type.toLowerCase()}|${key}`;
    const twin = seen.get(own);
    if (twin !== undefined)
      throw faultAt(['resources', index, 'id'], `is that of /resources/${twin} too`, documentIn(file));
    seen.set(own, index);
  }
}

function resourceOf(json: ResourceJson, runs: Map<number, object>): Resource {
  const { type, apiVersion, lifecycle, before, origin, isPartial } = json;
  const { mayBeAbsent = false, createsBeforeDestroy = false, mayHaveOtherUsers, isOnlyListed } = json;
  return {
    ...stateOf(json, origin.address),
    type,
    apiVersion,
    lifecycle,
    before: before === null ? null : stateOf(before, `${origin.address} before`),
    origin,
    source: new PartSource(json, runOf(json.input ?? 0, runs)),
    isPartial,
    mayBeAbsent,
    createsBeforeDestroy,
    ...(mayHaveOtherUsers !== undefined && { mayHaveOtherUsers }),
    ...(isOnlyListed !== undefined && { isOnlyListed }),
  };
}

function runOf(number: number, runs: Map<number, object>): object {
  const known = runs.get(number) ?? {};
  runs.set(number, known);
  return known;
}

function stateOf({ id, name, location, kind, sku, properties }: StateJson, address: string): ResourceState {
  const at = (json: Json, member: string): Value => valueOf(json, `${address}.${member}`);
  const whole = at(id, 'id') as ResourceState['id'];
  return {
    id: whole,
    key: idKey(whole) ?? '',
    name: at(name, 'name'),
    location: at(location, 'location') ?? undefined,
    kind: at(kind, 'kind') ?? undefined,
    sku: at(sku, 'sku') ?? undefined,
    properties: Object.fromEntries(
      Object.entries(properties).map(([member, inner]): [string, Value] => [member, at(inner, member)]),
    ),
  };
}

function mentionOf({ id, effect, properties, origin }: GraphJson['mentions'][number]): Mention {
  return { id: valueOf(id, `${origin.address}.id`), effect, origin, ...(properties !== undefined && { properties }) };
}

/** A value as it was written; `symbol` is that of a sensitive one, which is not told. */
function valueOf(json: Json, symbol: string): Value {
  if (typeof json !== 'object' || json === null) return json;
  if (isList(json)) return json.map((item, index) => valueOf(item, `${symbol}.${index}`));
  if (isSpecial(json)) return specialOf(json as SpecialJson, symbol);
  return Object.fromEntries(
    Object.entries(json).map(([name, inner]): [string, Value] => [name, valueOf(inner, `${symbol}.${name}`)]),
  );
}

type UnknownJson = { readonly $unknown: Omit<UnknownDetails, 'possible'> & { readonly possible?: readonly Json[] } };
type SpecialJson =
  UnknownJson | { readonly $concat: readonly (string | UnknownJson)[] } | { readonly $sensitive: true };

function specialOf(json: SpecialJson, symbol: string): Value {
  if ('$unknown' in json) return unknownOf(json, symbol);
  if ('$concat' in json)
    return new Concat(json.$concat.map(part => (typeof part === 'string' ? part : unknownOf(part, symbol))));
  return new Sensitive(new Unknown({ symbol, reason: 'it is sensitive, and a graph does not tell such values' }));
}

function unknownOf({ $unknown: { possible, ...details } }: UnknownJson, symbol: string): Unknown {
  return new Unknown({
    ...details,
    ...(possible !== undefined && { possible: possible.map(item => valueOf(item, symbol)) }),
  });
}

function memberAt<T>(told: { readonly [path: string]: T } | undefined, path: string): T | undefined {
  return ownProperty(told, path);
}

/** What the input of a graph told of a resource beside its values. */
class PartSource implements PropertySource {
  readonly input: object;
  readonly #json: ResourceJson;
  #addresses: ReadonlySet<string> | undefined;

  constructor(json: ResourceJson, input: object) {
    this.#json = json;
    this.input = input;
  }

  origin(): undefined {
    return undefined;
  }

  isWritten(path: string): boolean | undefined {
    return memberAt(this.#json.written, path);
  }

  isReplacedFor(path: string): boolean | undefined {
    return memberAt(this.#json.replacedFor, path);
  }

  setBy(path: string): Setter | undefined {
    return memberAt(this.#json.setBy, path);
  }

  dependsOn(address: string): boolean | undefined {
    const { addresses, isComplete } = this.dependencies();
    if (addresses.has(address) || addresses.has(withoutKeys(address))) return true;
    return isComplete ? false : undefined;
  }

  dependencies(): { addresses: ReadonlySet<string>; isComplete: boolean } {
    const { addresses = [], isComplete = false } = this.#json.dependsOn ?? {};
    return { addresses: (this.#addresses ??= new Set(addresses)), isComplete };
  }
}
