import { idKey, type IdKey } from '../../graph/arm-id.js';
import type { Notice } from '../../graph/notice.js';
import { mergeResources } from '../../graph/merge.js';
import type { Lifecycle, Mention, Origin, Properties, Resource, ResourceState } from '../../graph/resource.js';
import { Unknown, type Value } from '../../graph/value.js';
import type { Instance } from './instances.js';

/** The resources of a plan as they are put together, each id once. */
export class ResourceSet {
  readonly notices: Notice[] = [];
  readonly #byKey = new Map<IdKey, Resource>();
  #formerKeys: ReadonlySet<IdKey> | undefined;

  /** True when a resource has the key now or had it before: one that is replaced under a new name has both. */
  knows(key: IdKey): boolean {
    this.#formerKeys ??= new Set([...this.all()].flatMap(({ before }) => before?.key ?? []));
    return this.#byKey.has(key) || this.#formerKeys.has(key);
  }

  at(key: IdKey | undefined): Resource | undefined {
    return key === undefined ? undefined : this.#byKey.get(key);
  }

  add(resource: Resource): void {
    const twin = this.#byKey.get(resource.key);
    this.#byKey.set(resource.key, twin === undefined ? resource : mergeResources(twin, resource, this.notices));
  }

  replace(resource: Resource): void {
    this.#byKey.set(resource.key, resource);
  }

  /** Adds a resource that is in the graph only because it may touch subnets in a way that is not modelled. */
  addMentioning(instance: Instance, mentions: readonly Mention[], origin: Origin, reason: string): void {
    const id = new Unknown({ symbol: `${instance.address}.id`, reason });
    const state = bareState(id, instance.name, {});
    this.add(
      resourceOf(state, { type: instance.type, lifecycle: lifecycleOf(instance), origin, isPartial: true, mentions }),
    );
  }

  all(): IterableIterator<Resource> {
    return this.#byKey.values();
  }
}

/** A state of which only the id and some properties are known. */
export function bareState(id: Resource['id'], name: Value, properties: Properties): ResourceState {
  return { id, key: idKey(id) ?? '', name, location: undefined, kind: undefined, sku: undefined, properties };
}

/** A state with what the plan does to it; members are always all there, which keeps large graphs small and fast. */
export function resourceOf(
  state: ResourceState,
  more: Pick<Resource, 'type' | 'lifecycle' | 'origin' | 'isPartial'> & Partial<Resource>,
): Resource {
  return {
    id: state.id,
    key: state.key,
    name: state.name,
    location: state.location,
    kind: state.kind,
    sku: state.sku,
    properties: state.properties,
    type: more.type,
    apiVersion: more.apiVersion,
    lifecycle: more.lifecycle,
    before: more.before ?? null,
    origin: more.origin,
    source: more.source,
    isPartial: more.isPartial,
    createsBeforeDestroy: more.createsBeforeDestroy ?? false,
    mentions: more.mentions ?? noMentions,
  };
}

const noMentions: readonly Mention[] = [];

export function lifecycleOf(instance: Instance): Lifecycle {
  if (instance.mode === 'data') return 'existing';
  const actions = instance.actions.join('+');
  if (actions === 'delete+create' || actions === 'create+delete') return 'replace';
  if (actions === 'create' || actions === 'update' || actions === 'delete') return actions;
  return 'keep';
}

/** A forgotten resource leaves Terraform's care but stays in the cloud as it is. */
export function isForgotten(instance: Instance): boolean {
  return instance.actions.length === 1 && instance.actions[0] === 'forget';
}
