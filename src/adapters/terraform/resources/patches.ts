import { idKey, isFullyKnown, type IdKey } from '../../../graph/arm-id.js';
import { overlay } from '../../../graph/merge.js';
import {
  bareState,
  resourceOf,
  withChanges,
  withProperties,
  orderOf,
  type Lifecycle,
  type Mention,
  type Origin,
  type Properties,
  type PropertySource,
  type Resource,
  type Setter,
} from '../../../graph/resource.js';
import { Unknown, type Value } from '../../../graph/value.js';
import type { Identities } from '../identity/identity.js';
import type { Instance } from '../instances/instance.js';
import { azapiProperties } from '../reading/azapi.js';
import { evaluateShape, type PatchMapping } from '../reading/mapping.js';
import { BlockReader, type View } from '../reading/reader.js';
import type { Places } from './places.js';
import { isForgotten, lifecycleOf, type ResourceSet } from './resource-set.js';

/** A resource of the plan that only changes another one. */
export interface Patch {
  readonly instance: Instance;
  /** The ARM type of what it changes. */
  readonly type: string;
  /** Undefined for `azapi_update_resource`, whose body is in ARM's own form. */
  readonly mapping: PatchMapping | undefined;
}

/**
 * Lays associations and `azapi_update_resource` over the resources that they change, so that a
 * property is the same however it was set.
 */
export class Patcher {
  readonly #identities: Identities;
  readonly #places: Places;

  constructor(identities: Identities, places: Places) {
    this.#identities = identities;
    this.#places = places;
  }

  apply(patch: Patch, resources: ResourceSet): void {
    if (patch.instance.before !== null) this.#before(patch, resources);
    if (hasAfter(patch)) this.#after(patch, resources);
  }

  /**
   * What a patch may change where the plan does not tell which resource it means. An id of which a part is not told
   * tells that all the same when `isThere` finds the resource that has the same open part.
   */
  mentionsOf(patch: Patch, isThere: (key: IdKey) => boolean): readonly Mention[] {
    if (!hasAfter(patch)) return [];
    const target = this.#target(patch, 'after');
    const key = target instanceof Unknown ? undefined : idKey(target);
    if (key !== undefined && (isFullyKnown(key) || isThere(key))) return [];
    const origin = this.#places.origin(patch.instance);
    return [
      { id: target ?? '', effect: 'may-change', properties: Object.keys(this.#properties(patch, 'after')), origin },
    ];
  }

  #target({ instance, mapping }: Patch, view: View): Value | undefined {
    if (mapping === undefined) return this.#identities.idOf(instance, view);
    return new BlockReader(instance, view, this.#identities).value(mapping.target, [mapping.targetType]);
  }

  #properties({ instance, type, mapping }: Patch, view: View): Properties {
    const block = new BlockReader(instance, view, this.#identities);
    return mapping === undefined ? azapiProperties(block, type) : evaluateShape(mapping.properties, block);
  }

  #before(patch: Patch, resources: ResourceSet): void {
    const resource = resources.at(idKey(this.#target(patch, 'before')));
    if (!resource?.before) return;
    const properties = overlay(resource.before.properties, this.#properties(patch, 'before'));
    const before = withProperties(resource.before, properties);
    resources.replace(withChanges(resource, { before, lifecycle: lifecycleWith(patch, resource) }));
  }

  #after(patch: Patch, resources: ResourceSet): void {
    const target = this.#target(patch, 'after');
    const key = idKey(target);
    if (key === undefined || target === undefined || target === null || target instanceof Unknown) return;
    const resource = resources.at(key);
    const properties = perhapsLaid(patch, this.#properties(patch, 'after'), resource?.properties);
    const origin = this.#places.origin(patch.instance);
    if (resource === undefined) {
      const state = bareState(target as Resource['id'], '', properties);
      resources.add(resourceOf(state, { type: patch.type, lifecycle: 'existing', origin, isPartial: true }));
    } else {
      const order = this.#places.source(patch.instance, undefined);
      const setter = { address: origin.address, lifecycle: lifecycleOf(patch.instance), source: order };
      const source = withPatch(resource.source, { properties, origin, setter });
      const lifecycle = lifecycleWith(patch, resource);
      resources.replace(
        withChanges(resource, { properties: overlay(resource.properties, properties), source, lifecycle }),
      );
    }
  }
}

/** What is laid over the properties of a resource; one of both where nobody knows whether the patch is there. */
function perhapsLaid(
  { instance: { mayBeAbsent, address } }: Patch,
  properties: Properties,
  under: Properties = {},
): Properties {
  if (!mayBeAbsent) return properties;
  const reason = 'the input does not tell whether it is deployed';
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const possible = [overlay(under, { [name]: value })[name] ?? null, under[name] ?? null];
      return [name, new Unknown({ symbol: `${address}.${name}`, reason, possible })];
    }),
  );
}

/** What is kept is changed all the same by what is laid over it. */
function lifecycleWith({ instance }: Patch, { lifecycle }: Resource): Lifecycle {
  return lifecycle === 'keep' && lifecycleOf(instance) !== 'keep' ? 'update' : lifecycle;
}

function hasAfter({ instance }: Patch): boolean {
  return instance.after !== null && !isForgotten(instance);
}

/** What a resource's own source tells, except for the properties that another resource sets. */
function withPatch(source: PropertySource | undefined, { properties, origin, setter }: Laid): PropertySource {
  const isPatched = (path: string): boolean => Object.hasOwn(properties, path.split('.')[0] ?? '');
  return {
    origin: path => (isPatched(path) ? origin : source?.origin(path)),
    isWritten: path => (isPatched(path) ? true : source?.isWritten(path)),
    setBy: path => (isPatched(path) ? setter : source?.setBy?.(path)),
    isReplacedFor: path => source?.isReplacedFor?.(path),
    ...(source !== undefined && orderOf(source)),
  };
}

/** What a patch lays over a resource. */
interface Laid {
  readonly properties: Properties;
  readonly origin: Origin;
  readonly setter: Setter;
}
