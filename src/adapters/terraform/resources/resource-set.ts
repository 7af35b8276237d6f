import type { IdKey } from '../../../graph/arm-id.js';
import { withoutKeys } from '../../../graph/instance-keys.js';
import { mergeDescriptions } from '../../../graph/merge.js';
import type { Notice } from '../../../graph/notice.js';
import type { Lifecycle, Resource } from '../../../graph/resource.js';
import type { Instance } from '../instances/instance.js';

/** The resources of one type as they are put together from a plan, each id once. */
export class ResourceSet {
  readonly #notices: Notice[];
  readonly #byKey = new Map<IdKey, Resource>();

  /** `notices` is added to where two descriptions of one resource contradict each other. */
  constructor(notices: Notice[]) {
    this.#notices = notices;
  }

  at(key: IdKey | undefined): Resource | undefined {
    return key === undefined ? undefined : this.#byKey.get(key);
  }

  /** The keys that the resources have, and those that they had before: one that is replaced under a new name has both. */
  keys(): ReadonlySet<IdKey> {
    return new Set([...this.#byKey].flatMap(([key, { before }]) => (before === null ? key : [key, before.key])));
  }

  /** True when a data source is all that tells of a key. */
  isRead(key: IdKey): boolean {
    return /^(?:module\.[^.]+\.)*data\./.test(withoutKeys(this.#byKey.get(key)?.origin.address ?? ''));
  }

  /** Adds a resource; with one that is there already it becomes one. */
  add(resource: Resource): void {
    const twin = this.#byKey.get(resource.key);
    this.#byKey.set(resource.key, twin === undefined ? resource : this.#together([twin, resource]));
  }

  /** Two that may be absent need not be there together: then neither tells what will be there. */
  #together(twins: readonly [Resource, Resource]): Resource {
    const [first] = twins;
    const isEither = twins.some(({ mayBeAbsent }) => mayBeAbsent);
    const merged = mergeDescriptions(twins, isEither ? [] : this.#notices) ?? first;
    if (!isEither || isApp(first.type)) return merged;
    return { ...merged, location: undefined, kind: undefined, sku: undefined, properties: {}, isPartial: true };
  }

  /** Puts a resource in the place of the one with its key. */
  replace(resource: Resource): void {
    this.#byKey.set(resource.key, resource);
  }

  all(): IterableIterator<Resource> {
    return this.#byKey.values();
  }
}

/** What the plan does to an instance. */
export function lifecycleOf(instance: Instance): Lifecycle {
  if (instance.mode === 'data' || instance.isAbsent) return 'existing';
  const [first = '', second] = instance.actions;
  const actions = second === undefined ? first : instance.actions.join('+');
  // The old one stays as it is, out of the core's care, beside a new one.
  if (actions === 'create+forget' || actions === 'forget+create') return 'create';
  if (actions === 'delete+create' || actions === 'create+delete') return 'replace';
  if (actions === 'create' || actions === 'update' || actions === 'delete') return actions;
  return 'keep';
}

/** A forgotten resource leaves Terraform's care but stays in the cloud as it is. */
export function isForgotten(instance: Instance): boolean {
  return instance.actions.length === 1 && instance.actions[0] === 'forget';
}

/** True for an instance that the run changes nothing of. */
export function isIdle({ actions: [first] }: Instance): boolean {
  return first === 'no-op' || first === 'read';
}

/** Apps are judged as if they were deployed, and then all that is written of them is what they will be. */
export function isApp(type: string): boolean {
  return /^microsoft\.web\/sites(?:\/|$)/i.test(type);
}
