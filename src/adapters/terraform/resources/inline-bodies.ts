import { isList } from '../../../core/list.js';
import { childId } from '../../../graph/arm-id.js';
import type { InlineChild } from '../../../graph/inline-children.js';
import { bareState, resourceOf, type Resource, type ResourceState } from '../../../graph/resource.js';
import { isObject, Unknown, type Value } from '../../../graph/value.js';
import type { Identities } from '../identity/identity.js';
import { azapiProperties } from '../reading/azapi.js';
import { BlockReader, type View } from '../reading/reader.js';
import type { Places } from './places.js';
import type { Reading } from './plan-resource.js';
import { lifecycleOf } from './resource-set.js';

/** An azapi resource whose body has room for resources of another type. */
export interface BodyParent {
  readonly reading: Reading;
  readonly child: InlineChild;
}

/** How the ids and places of a plan's instances are told. */
export interface Lookup {
  readonly identities: Identities;
  readonly places: Places;
}

/** What is written inside the body of an azapi resource, such as a network's subnets. A covered list stays closed. */
export function resourcesInBody({ reading, child }: BodyParent, { identities, places }: Lookup): readonly Resource[] {
  const { instance, apiVersion } = reading;
  const view = instance.after === null ? 'before' : 'after';
  const lifecycle = lifecycleOf(instance);
  const former = instance.before === null ? [] : (statesIn({ reading, child }, 'before', identities) ?? []);
  const current = statesIn({ reading, child }, view, identities);
  const kept = (current ?? []).map(({ state, index, isHidden }) => {
    const path = `body.properties.${child.property}.${index}`;
    const before = former.find(({ state: { key } }) => key === state.key)?.state ?? null;
    return resourceOf(state, {
      type: child.type,
      apiVersion,
      lifecycle,
      before: lifecycle === 'keep' ? state : before,
      origin: places.origin(instance, path),
      source: places.source(instance, undefined, path),
      isPartial: isHidden || instance.mode === 'data' || instance.isAbsent || instance.taken.size > 0,
      mayBeAbsent: instance.mayBeAbsent,
    });
  });
  const isLeftOut = current !== undefined && (lifecycle === 'update' || lifecycle === 'replace');
  const keys = new Set(kept.map(({ key }) => key));
  const removed = isLeftOut ? former.filter(({ state }) => !keys.has(state.key)) : [];
  return [...kept, ...removed.map(({ state }) => leftOut(state, { reading, child }, places))];
}

/** What the list had before and no longer has: a request with the list asks for its deletion. */
function leftOut(
  state: ResourceState,
  { reading: { instance, apiVersion }, child }: BodyParent,
  places: Places,
): Resource {
  const path = `body.properties.${child.property}`;
  return resourceOf(state, {
    type: child.type,
    apiVersion,
    lifecycle: 'delete',
    isPartial: false,
    before: state,
    origin: places.origin(instance, path),
    source: places.source(instance, undefined, path),
    mayBeAbsent: instance.mayBeAbsent,
  });
}

interface InlineState {
  readonly state: ResourceState;
  readonly index: number;
  /** True where the input does not tell what the child is like. */
  readonly isHidden: boolean;
}

/** The children in the list of a body; undefined where it has no list, or one that the input does not tell. */
function statesIn(
  { reading, child }: BodyParent,
  view: View,
  identities: Identities,
): readonly InlineState[] | undefined {
  const { instance, type } = reading;
  const owner = identities.idOf(instance, view);
  const items = azapiProperties(new BlockReader(instance, view, identities), type)[child.property];
  if (owner === undefined || !isList(items)) return undefined;
  return items.map((item, index) => {
    const { name, properties } = isObject(item) ? item : {};
    const own = name ?? unnamed(`${instance.address}.${child.property}[${index}].name`);
    const state = bareState(childId(owner, child.type, own), own, isObject(properties) ? properties : {});
    return { state, index, isHidden: !isObject(properties) };
  });
}

function unnamed(symbol: string): Value {
  return new Unknown({ symbol, reason: 'the input does not tell it' });
}
