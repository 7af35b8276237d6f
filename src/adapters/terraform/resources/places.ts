import { pointerOf } from '../../../core/json-pointer.js';
import { remember, rememberText } from '../../../core/remember.js';
import type { Dependencies, Origin, PropertySource } from '../../../graph/resource.js';
import { Unknown } from '../../../graph/value.js';
import type { Instance } from '../instances/instance.js';
import type { SourceValues } from '../instances/source-values.js';
import { attributesOf, type Shape } from '../reading/mapping.js';
import { BlockReader, type Resolver } from '../reading/reader.js';
import type { RunOrder } from '../references/dependencies.js';

/** What places are told from. */
interface Parts {
  readonly file: string;
  readonly resolver: Resolver;
  readonly order: RunOrder;
  readonly source: SourceValues | undefined;
}

/** Where things stand in one plan, and what its configuration says of them. */
export class Places {
  readonly #file: string;
  readonly #resolver: Resolver;
  readonly #order: RunOrder;
  readonly #written: SourceValues | undefined;

  constructor({ file, resolver, order, source }: Parts) {
    this.#file = file;
    this.#resolver = resolver;
    this.#order = order;
    this.#written = source;
  }

  /** The place of an instance, or of one of its attributes. */
  origin(instance: Instance, path?: string): Origin {
    const place = this.#written?.placeOf(instance, path);
    if (place !== undefined) return { ...place, address: instance.address };
    const inner = path === undefined ? '' : pointerOf(path.split('.'));
    return { file: this.#file, address: instance.address, pointer: `${instance.pointer}${sideOf(instance)}${inner}` };
  }

  /**
   * What can be told of an instance's properties. `shape` is its row's; without one its properties
   * stand in an azapi body. `prefix` is the block, or the part of the body, that describes it inside another resource.
   */
  source(instance: Instance, shape: Shape | undefined, prefix?: string): PropertySource {
    return new InstanceSource(this, instance, shape, prefix);
  }

  isWritten(instance: Instance, attribute: string): boolean | undefined {
    return new BlockReader(instance, 'after', this.#resolver).isWritten(attribute);
  }

  isShown(instance: Instance, attribute: string): boolean {
    const value = new BlockReader(instance, 'after', this.#resolver).value(attribute) ?? null;
    return value !== null && !(value instanceof Unknown);
  }

  dependsOn(instance: Instance, address: string): boolean | undefined {
    return this.#order.isBefore(address, instance);
  }

  dependencies(instance: Instance): Dependencies {
    return this.#order.before(instance);
  }
}

/** Where in a change the values of an instance stand: what it becomes, or was before it goes. */
function sideOf({ pointer, after }: Instance): string {
  if (!pointer.endsWith('/change')) return '';
  return after === null ? '/before' : '/after';
}

/** A class and not closures: there is one for every resource, and few are ever asked. */
class InstanceSource implements PropertySource {
  readonly #places: Places;
  readonly #instance: Instance;
  readonly #shape: Shape | undefined;
  readonly #prefix: string | undefined;

  constructor(places: Places, instance: Instance, shape: Shape | undefined, prefix: string | undefined) {
    this.#places = places;
    this.#instance = instance;
    this.#shape = shape;
    this.#prefix = prefix;
  }

  origin(path: string): Origin | undefined {
    const [attribute] = this.#attributes(path);
    return attribute === undefined ? undefined : this.#places.origin(this.#instance, attribute);
  }

  isWritten(path: string): boolean | undefined {
    const attributes = this.#attributes(path);
    // The provider adds nothing to a body.
    if (this.#shape === undefined && attributes.some(one => this.#places.isShown(this.#instance, one))) return true;
    const written = attributes.map(attribute => this.#places.isWritten(this.#instance, attribute));
    if (written.includes(true)) return true;
    return written.includes(undefined) || written.length === 0 ? undefined : false;
  }

  get input(): unknown {
    return this.#places;
  }

  dependsOn(address: string): boolean | undefined {
    return this.#places.dependsOn(this.#instance, address);
  }

  dependencies(): Dependencies {
    return this.#places.dependencies(this.#instance);
  }

  isReplacedFor(path: string): boolean | undefined {
    const { replacePaths } = this.#instance;
    if (replacePaths === undefined) return undefined;
    const own = this.#attributes(path);
    return replacePaths.length > 0 && replacePaths.every(found => own.includes(found));
  }

  #attributes(path: string): readonly string[] {
    if (this.#shape === undefined) return [`${this.#prefix ?? 'body'}.properties.${path}`];
    const found = attributesAt(this.#shape)(path);
    return this.#prefix === undefined ? found : found.map(attribute => `${this.#prefix}.${attribute}`);
  }
}

/** The attributes behind a property, which are the same for all resources of a type. */
const attributesAt = remember((shape: Shape) => rememberText(path => attributesOf(shape, path.split('.'))));
