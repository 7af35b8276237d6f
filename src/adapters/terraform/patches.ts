import { idKey } from '../../graph/arm-id.js';
import { overlay } from '../../graph/merge.js';
import type { Origin, Properties, PropertySource, Resource } from '../../graph/resource.js';
import { Unknown, type Value } from '../../graph/value.js';
import { azapiProperties, azapiType } from './azapi.js';
import type { Identities } from './identity.js';
import type { Instance } from './instances.js';
import { evaluateShape, type PatchMapping } from './mapping.js';
import type { Places } from './places.js';
import { BlockReader, type View } from './reader.js';
import { bareState, isForgotten, resourceOf, type ResourceSet } from './resource-set.js';

/** What one patch says at one moment. */
interface Patch {
  readonly instance: Instance;
  readonly target: Value | undefined;
  readonly type: string;
  readonly properties: Properties;
}

/**
 * Lays associations and `azapi_update_resource` over the resources that they change, so that a
 * property is the same however it was set.
 */
export class Patches {
  readonly #identities: Identities;
  readonly #places: Places;
  readonly #resources: ResourceSet;

  constructor(identities: Identities, places: Places, resources: ResourceSet) {
    this.#identities = identities;
    this.#places = places;
    this.#resources = resources;
  }

  apply(instance: Instance, mapping: PatchMapping | undefined): void {
    if (instance.before !== null) this.#before(this.#read(instance, 'before', mapping));
    if (instance.after !== null && !isForgotten(instance)) this.#after(this.#read(instance, 'after', mapping));
  }

  #read(instance: Instance, view: View, mapping: PatchMapping | undefined): Patch {
    const block = new BlockReader(instance, view, this.#identities);
    if (mapping === undefined) {
      const type = azapiType(block)?.type ?? '';
      return {
        instance,
        target: this.#identities.idOf(instance, view),
        type,
        properties: azapiProperties(block, type),
      };
    }
    const target = block.value(mapping.target, [mapping.targetType]);
    return { instance, target, type: mapping.targetType, properties: evaluateShape(mapping.properties, block) };
  }

  #before({ target, properties }: Patch): void {
    const resource = this.#resources.at(idKey(target));
    if (!resource?.before) return;
    const before = { ...resource.before, properties: overlay(resource.before.properties, properties) };
    this.#resources.replace({ ...resource, before });
  }

  #after({ instance, target, type, properties }: Patch): void {
    const key = idKey(target);
    const origin = this.#places.origin(instance);
    const resource = this.#resources.at(key);
    if (resource !== undefined) {
      const source = withPatch(resource.source, properties, origin);
      this.#resources.replace({ ...resource, properties: overlay(resource.properties, properties), source });
    } else if (key === undefined || target === undefined || target === null || target instanceof Unknown) {
      const mention = { id: target ?? '', effect: 'may-change', properties: Object.keys(properties), origin } as const;
      this.#resources.addMentioning(instance, [mention], origin, 'it only changes another resource');
    } else {
      const state = bareState(target as Resource['id'], '', properties);
      this.#resources.add(resourceOf(state, { type, lifecycle: 'existing', origin, isPartial: true }));
    }
  }
}

/** What a resource's own source tells, except for the properties that another resource sets. */
function withPatch(source: PropertySource | undefined, properties: Properties, origin: Origin): PropertySource {
  const isPatched = (path: string): boolean => Object.hasOwn(properties, path.split('.')[0] ?? '');
  return {
    origin: path => (isPatched(path) ? origin : source?.origin(path)),
    isWritten: path => (isPatched(path) ? true : source?.isWritten(path)),
    dependsOn: () => source?.dependsOn?.() ?? [],
  };
}
