import { compareText } from '../core/order.js';
import { idKey, type IdKey } from './arm-id.js';
import { mergeResources } from './merge.js';
import type { Notice } from './notice.js';
import type { Resource } from './resource.js';
import type { Value } from './value.js';

/** The resources of all inputs, each once, found by ARM id. */
export class Graph {
  readonly notices: readonly Notice[];
  readonly #byKey: ReadonlyMap<IdKey, Resource>;

  constructor(resources: Iterable<Resource>, notices: readonly Notice[] = []) {
    const found: Notice[] = [...notices];
    const merged = new Map<IdKey, Resource>();
    for (const resource of resources) {
      const twin = merged.get(resource.key);
      merged.set(resource.key, twin === undefined ? resource : mergeResources(twin, resource, found));
    }
    this.#byKey = merged;
    this.notices = found;
  }

  get size(): number {
    return this.#byKey.size;
  }

  all(): IterableIterator<Resource> {
    return this.#byKey.values();
  }

  /** The resource that an id value names, if it is in the graph. */
  find(id: Value | undefined): Resource | undefined {
    const key = idKey(id);
    return key === undefined ? undefined : this.#byKey.get(key);
  }

  /** The resource of a key, if it is in the graph. */
  at(key: IdKey): Resource | undefined {
    return this.#byKey.get(key);
  }

  /** All resources in the order of their keys, which does not depend on the order of inputs. */
  sorted(): readonly Resource[] {
    return [...this.#byKey.values()].sort((left, right) => compareText(left.key, right.key));
  }

  /** One graph of several; merging in any order and grouping gives the same graph. */
  static merge(graphs: readonly Graph[]): Graph {
    return new Graph(
      graphs.flatMap(graph => [...graph.all()]),
      graphs.flatMap(graph => graph.notices),
    );
  }
}
