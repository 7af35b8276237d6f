import { stepsOf } from '../../../core/path.js';
import { idKey, type IdKey } from '../../../graph/arm-id.js';
import type { PropertyTest } from '../../../graph/graph.js';
import type {
  Lifecycle,
  Origin,
  Properties,
  PropertySource,
  Resource,
  ResourceState,
} from '../../../graph/resource.js';
import { coveredAt, type Value } from '../../../graph/value.js';
import type { Instance } from '../instances/instance.js';
import { azapiMember, azapiProperties } from '../reading/azapi.js';
import { evaluate, evaluateAt, evaluateShape, type Mapping, type Routes } from '../reading/mapping.js';
import { BlockReader, type Resolver, type View } from '../reading/reader.js';
import type { Places } from './places.js';
import { isApp, lifecycleOf } from './resource-set.js';

/** How an instance is read: by the row of its type, or as an azapi resource of an ARM type. */
export interface Reading {
  readonly instance: Instance;
  readonly type: string;
  readonly apiVersion: string | undefined;
  /** Undefined for azapi, whose body is in ARM's own form. */
  readonly mapping: Mapping | undefined;
  /** To the mapping's properties. */
  readonly routes?: Routes | undefined;
}

/** An instance at one moment. Large plans hold thousands of resources that no policy asks for, so it is read on demand. */
export class PlanState implements ResourceState {
  readonly id: ResourceState['id'];
  readonly key: IdKey;
  readonly #reading: Reading;
  readonly #view: View;
  readonly #resolver: Resolver;
  #properties: Properties | undefined;
  /** By the index of the route; null once it is known that there is none. */
  #read: Value[] | undefined;
  #reader: BlockReader | undefined;
  /** Null once it is known that there is none. */
  #kind: Value | undefined;
  #sku: Value | undefined;

  constructor(id: ResourceState['id'], reading: Reading, view: View, resolver: Resolver) {
    this.id = id;
    this.key = idKey(id) ?? '';
    this.#reading = reading;
    this.#view = view;
    this.#resolver = resolver;
  }

  get name(): Value {
    return this.#block.value('name') ?? '';
  }

  get location(): Value | undefined {
    return set(this.#block.value(this.#reading.mapping?.location ?? 'location'));
  }

  get kind(): Value | undefined {
    if (this.#kind === undefined) this.#kind = this.#top('kind') ?? null;
    return this.#kind ?? undefined;
  }

  get sku(): Value | undefined {
    if (this.#sku === undefined) this.#sku = this.#top('sku') ?? null;
    return this.#sku ?? undefined;
  }

  get properties(): Properties {
    return (this.#properties ??= this.#readProperties());
  }

  read(path: string): Value | undefined {
    const { mapping, routes } = this.#reading;
    if (mapping === undefined) return coveredAt(this.properties, stepsOf(path));
    const route = routes?.to(path);
    if (route === undefined) return undefined;
    // A plain attribute is found again as fast as it is remembered.
    if (typeof route.spec === 'string') return evaluateAt(route, this.#block);
    this.#read ??= [];
    const known = this.#read[route.index];
    if (known !== undefined) return known ?? undefined;
    const value = evaluateAt(route, this.#block);
    this.#read[route.index] = value ?? null;
    return value;
  }

  get #block(): BlockReader {
    return (this.#reader ??= new BlockReader(this.#reading.instance, this.#view, this.#resolver));
  }

  #top(member: 'kind' | 'sku'): Value | undefined {
    const { mapping } = this.#reading;
    if (mapping === undefined) return set(azapiMember(this.#block, member));
    const spec = mapping[member];
    return spec === undefined ? undefined : set(evaluate(spec, this.#block));
  }

  #readProperties(): Properties {
    const { mapping, type } = this.#reading;
    return mapping === undefined
      ? azapiProperties(this.#block, type)
      : evaluateShape(mapping.properties ?? {}, this.#block);
  }
}

/** Whether a property of an instance passes a test before or after the run, without working out which resource it is. */
export function mayPass(reading: Reading, path: string, test: PropertyTest, resolver: Resolver): boolean {
  const { instance, mapping, routes } = reading;
  if (mapping === undefined) return true;
  const route = routes?.to(path);
  const passes = (view: View): boolean =>
    instance[view] !== null && test(route && evaluateAt(route, new BlockReader(instance, view, resolver)));
  return passes('after') || passes('before');
}

/** An instance as a resource of the graph, at the moment after the run where it then still exists. */
export class PlanResource implements Resource {
  readonly id: ResourceState['id'];
  readonly key: IdKey;
  readonly type: string;
  readonly apiVersion: string | undefined;
  readonly lifecycle: Lifecycle;
  readonly before: ResourceState | null;
  /** A data source shows only some of what a resource has; so does a plan from which something was taken. */
  readonly isPartial: boolean;
  readonly mayBeAbsent: boolean;
  readonly #state: PlanState;
  readonly #reading: Reading;
  readonly #places: Places;
  #origin: Origin | undefined;
  #source: PropertySource | undefined;

  constructor(reading: Reading, shown: PlanState, before: PlanState | undefined, places: Places) {
    this.id = shown.id;
    this.key = shown.key;
    this.type = reading.type;
    this.apiVersion = reading.apiVersion;
    this.lifecycle = lifecycleOf(reading.instance);
    this.before = this.lifecycle === 'keep' ? shown : (before ?? null);
    const { mode, isAbsent, isSymbolic, mayBeAbsent, taken } = reading.instance;
    // Where one is not made, another may be there under its name; one that stands for many is named by itself alone.
    const mayBeOther = mayBeAbsent && !isSymbolic && !isApp(reading.type);
    this.isPartial = mode === 'data' || isAbsent || taken.size > 0 || mayBeOther;
    this.mayBeAbsent = mayBeAbsent;
    this.#state = shown;
    this.#reading = reading;
    this.#places = places;
  }

  get name(): Value {
    return this.#state.name;
  }

  get location(): Value | undefined {
    return this.#state.location;
  }

  get kind(): Value | undefined {
    return this.#state.kind;
  }

  get sku(): Value | undefined {
    return this.#state.sku;
  }

  get properties(): Properties {
    return this.#state.properties;
  }

  read(path: string): Value | undefined {
    return this.#state.read(path);
  }

  get origin(): Origin {
    return (this.#origin ??= this.#places.origin(this.#reading.instance));
  }

  get source(): PropertySource {
    const { mapping, instance } = this.#reading;
    const shape = mapping === undefined ? undefined : (mapping.properties ?? {});
    return (this.#source ??= this.#places.source(instance, shape));
  }

  get createsBeforeDestroy(): boolean {
    const [first, second] = this.#reading.instance.actions;
    return first === 'create' && second === 'delete';
  }
}

/** A property that is null in a plan is not set. */
function set(value: Value | undefined): Value | undefined {
  return value === null ? undefined : value;
}
