import { append } from '../core/multimap.js';
import { compareText } from '../core/order.js';
import { idKey, typeOfKey, type IdKey } from './arm-id.js';
import { mergeDescriptions } from './merge.js';
import type { Notice } from './notice.js';
import type { Mention, Resource } from './resource.js';
import type { Choice, Supposed } from './suppositions.js';
import type { Value } from './value.js';

/**
 * What an adapter makes of one input. Resources are read a type at a time, when a type is first asked
 * for: large inputs consist of resources that no policy looks at.
 */
export interface ResourceSource {
  /** The resource types that the input has, in lower case. */
  readonly types: Iterable<string>;
  readonly notices: readonly Notice[];
  /** True when the input changes something that was there before. */
  readonly hasPast: boolean;
  /** The resources of a type, given in lower case. */
  read(type: string): Iterable<Resource>;
  /** Whether a property passes a test in some resource of a type; true where that is not told before reading them. */
  mayHave?(type: string, path: string, test: PropertyTest): boolean;
  /** Subnets that resources name which are not modelled. */
  mentions(): readonly Mention[];
  /** True once something was asked that the input leaves open, and that the source it was made of may tell. */
  readonly isOpen?: boolean;
  /** What it leaves open between a few values and depends on, what matters most first. */
  readonly choices?: (() => readonly Choice[]) | undefined;
  /** The same input with what is supposed of it. */
  readonly supposing?: ((values: Supposed) => Supposable<ResourceSource>) | undefined;
}

/** What supposing something gives: undefined when nothing is known of it then, `impossible` when the author rules it out. */
export type Supposable<T> = T | 'impossible' | undefined;

/** Asks a property as it is written; undefined when it is not set. */
export type PropertyTest = (value: Value | undefined) => boolean;

type OfType = ReadonlyMap<IdKey, Resource>;

/** The resources of all inputs, each once, found by ARM id. */
export class Graph {
  readonly #sources: readonly ResourceSource[];
  readonly #notices: Notice[] = [];
  readonly #read = new Map<string, OfType>();
  #mentions: readonly Mention[] | undefined;

  constructor(sources: readonly ResourceSource[]) {
    this.#sources = sources;
  }

  /** The types that the graph has resources of, in lower case and sorted. */
  get types(): readonly string[] {
    return [...new Set(this.#sources.flatMap(source => [...source.types]))].toSorted(compareText);
  }

  /** What was found out about the inputs; contradictions between them when both sides have been read. */
  get notices(): readonly Notice[] {
    return [...this.#sources.flatMap(source => source.notices), ...this.#notices];
  }

  /** True when some input changes or deletes what was there before. */
  get hasPast(): boolean {
    return this.#sources.some(source => source.hasPast);
  }

  /** True once something was asked that an input leaves open, and that the source it was made of may tell. */
  get isOpen(): boolean {
    return this.#sources.some(({ isOpen }) => isOpen === true);
  }

  /** True when an input may leave open between a few values what it depends on. */
  get hasChoices(): boolean {
    return this.#sources.some(source => source.choices !== undefined);
  }

  /** What each input leaves open between a few values and depends on, what matters most first. */
  choices(): readonly (readonly Choice[])[] {
    return this.#sources.map(source => source.choices?.() ?? []);
  }

  /** The graph with what is supposed of each input. */
  supposing(values: readonly Supposed[]): Supposable<Graph> {
    const sources: ResourceSource[] = [];
    for (const [index, source] of this.#sources.entries()) {
      const supposed = values[index];
      const changed = supposed === undefined || supposed.size === 0 ? source : source.supposing?.(supposed);
      if (changed === undefined || changed === 'impossible') return changed;
      sources.push(changed);
    }
    return new Graph(sources);
  }

  get mentions(): readonly Mention[] {
    return (this.#mentions ??= this.#sources.flatMap(source => source.mentions()));
  }

  /** All resources of an ARM type, whatever its letter case. */
  ofType(type: string): readonly Resource[] {
    return [...this.#ofType(type.toLowerCase()).values()];
  }

  /** The resource that an id value names, if it is in the graph. */
  find(id: Value | undefined): Resource | undefined {
    const key = idKey(id);
    return key === undefined ? undefined : this.#ofType(typeOfKey(key)).get(key);
  }

  /** False when it is certain, and told at less cost than by reading them, that no resource of a type passes a test. */
  mayHave(type: string, path: string, test: PropertyTest): boolean {
    return this.#sources.some(source => source.mayHave?.(type.toLowerCase(), path, test) ?? true);
  }

  /** All resources in the order of their keys, which does not depend on the order of inputs. */
  all(): readonly Resource[] {
    return this.types.flatMap(type => this.ofType(type)).toSorted((left, right) => compareText(left.key, right.key));
  }

  /** One graph of several; merging in any order and grouping gives the same graph. */
  static merge(graphs: readonly Graph[]): Graph {
    return new Graph(graphs.flatMap(graph => graph.#sources));
  }

  /** The graph with every resource changed, or left out where it becomes undefined; nothing in it has a past. */
  mapped(change: (resource: Resource) => Resource | undefined): Graph {
    return new Graph(
      this.#sources.map(source => ({
        types: source.types,
        notices: source.notices,
        hasPast: false,
        read: type => [...source.read(type)].flatMap(resource => change(resource) ?? []),
        mentions: () => source.mentions(),
      })),
    );
  }

  #ofType(type: string): OfType {
    const known = this.#read.get(type);
    if (known !== undefined) return known;
    const found = new Map<IdKey, Resource>();
    const twins = new Map<IdKey, Resource[]>();
    for (const resource of this.#sources.flatMap(source => [...source.read(type)])) {
      const twin = found.get(resource.key);
      if (twin === undefined) found.set(resource.key, resource);
      else append(twins, resource.key, resource);
    }
    for (const [key, others] of twins) {
      const first = found.get(key);
      const merged = first && mergeDescriptions([first, ...others], this.#notices);
      if (merged !== undefined) found.set(key, merged);
    }
    this.#read.set(type, found);
    return found;
  }
}

/** A source of resources that are all there already, such as a graph that was written out before. */
export function sourceOf(
  resources: readonly Resource[],
  notices: readonly Notice[] = [],
  mentions: readonly Mention[] = [],
): ResourceSource {
  const byType = new Map<string, Resource[]>();
  for (const resource of resources) append(byType, resource.type.toLowerCase(), resource);
  return {
    types: [...byType.keys()],
    notices,
    // A connection of its own that is new changes an app that stays as it is.
    hasPast:
      resources.some(({ before }) => before !== null) &&
      resources.some(({ lifecycle }) => lifecycle !== 'keep' && lifecycle !== 'existing'),
    read: type => byType.get(type) ?? [],
    mentions: () => mentions,
  };
}
