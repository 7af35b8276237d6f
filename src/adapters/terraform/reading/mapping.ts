import { ownProperty } from '../../../core/own-property.js';
import { stepsOf } from '../../../core/path.js';
import { remember } from '../../../core/remember.js';
import { coveredAt, Sensitive, type Value } from '../../../graph/value.js';
import type { BlockReader } from './reader.js';

/**
 * How one Terraform resource type becomes an ARM resource. The tables in `families/` are made of
 * these; a new type needs a row there and nothing else.
 */
export interface Mapping {
  /** The ARM type, in the platform's own letter case. */
  readonly arm: string;
  /** How the ARM id is found; by default the resource group's id, the type and the attribute `name`. */
  readonly id?: IdSpec;
  /** The attribute of the region; `location` unless told. */
  readonly location?: string;
  readonly kind?: Spec;
  readonly sku?: Spec;
  readonly apiVersion?: string;
  readonly properties?: Shape;
  /** Resources that the blocks of this one describe, such as a network's inline subnets. */
  readonly children?: readonly ChildMapping[];
}

/** How a resource's id is put together from its attributes. */
export type IdSpec =
  /** A child of a resource that attributes name: parent ids by attribute, outermost type first. */
  | { readonly parentNames: readonly string[]; readonly name?: string }
  | InnerId
  /** A resource of the subscription itself. */
  | { readonly subscription: true; readonly name?: string };

/** The id of a resource inside another one, whose id an attribute holds. */
export interface InnerId {
  readonly parentId: string;
  /** The types that the other one can have. */
  readonly parentTypes: readonly string[];
  /** The levels between the two, each by its type and name; none for a child. */
  readonly through?: readonly (readonly [type: string, name: Spec])[];
  readonly name?: Spec;
}

export interface ChildMapping {
  /** The attribute that holds the blocks. */
  readonly blocks: string;
  /** The child's ARM type. */
  readonly arm: string;
  readonly properties: Shape;
  /** An attribute without which a version of the provider does not show all that there is of what exists already. */
  readonly telling?: string;
}

/** A type that is no resource of its own but sets properties of another: an association, an update. */
export interface PatchMapping {
  /** The attribute that holds the id of the resource it changes, and that resource's type. */
  readonly target: string;
  readonly targetType: string;
  readonly properties: Shape;
}

/** Where a value comes from. A plain text is an attribute path: `site_config.0.vnet_route_all_enabled`. */
export type Spec = string | Link | Blocks | Compute | Literal | Shape;

export interface Shape {
  readonly [property: string]: Spec;
}

/** An attribute that holds the id of a resource of one of these ARM types. */
export class Link {
  readonly attribute: string;
  readonly types: readonly string[];
  /** True for an attribute whose value no plan shows: only the configuration tells. */
  readonly isWriteOnly: boolean;

  constructor(attribute: string, types: readonly string[], isWriteOnly = false) {
    this.attribute = attribute;
    this.types = types;
    this.isWriteOnly = isWriteOnly;
  }
}

/** A list of nested blocks, each of one shape; `first` takes the only one in place of a list. */
export class Blocks {
  readonly attribute: string;
  readonly shape: Shape;
  readonly isFirstOnly: boolean;

  constructor(attribute: string, shape: Shape, isFirstOnly: boolean) {
    this.attribute = attribute;
    this.shape = shape;
    this.isFirstOnly = isFirstOnly;
  }
}

/** A value worked out from several attributes, named so that its source can be shown. */
export class Compute {
  readonly attributes: readonly string[];
  readonly run: (block: BlockReader) => Value | undefined;

  constructor(attributes: readonly string[], run: (block: BlockReader) => Value | undefined) {
    this.attributes = attributes;
    this.run = run;
  }
}

/** A value that the Terraform type itself says. */
export class Literal {
  readonly value: Value;

  constructor(value: Value) {
    this.value = value;
  }
}

/** The id of a resource of one of these ARM types. */
export const link = (attribute: string, ...types: string[]): Link => new Link(attribute, types);
/** The same at an attribute that no plan shows. */
export const writeOnlyLink = (attribute: string, ...types: string[]): Link => new Link(attribute, types, true);
/** A list of nested blocks. */
export const blocks = (attribute: string, shape: Shape): Blocks => new Blocks(attribute, shape, false);
/** The only block of a name, in place of a list. */
export const first = (attribute: string, shape: Shape): Blocks => new Blocks(attribute, shape, true);
/** What follows from these attributes. */
export const compute = (attributes: readonly string[], run: (block: BlockReader) => Value | undefined): Compute =>
  new Compute(attributes, run);
/** What the Terraform type itself says. */
export const literal = (value: Value): Literal => new Literal(value);

/**
 * Evaluates a spec on a block; undefined where the attribute is not set, null where a data source
 * shows that there is nothing.
 */
export function evaluate(spec: Spec, block: BlockReader): Value | undefined {
  if (typeof spec === 'string') return block.value(spec) ?? nothing(block, spec);
  if (spec instanceof Link) return linked(spec, block);
  if (spec instanceof Compute) return spec.run(block);
  if (spec instanceof Literal) return spec.value;
  if (spec instanceof Blocks) {
    const inner = block.blocks(spec.attribute);
    if (!Array.isArray(inner)) return inner as Value;
    // Blocks that this version or this data source does not have are not the same as no blocks.
    if (inner.length === 0 && block.value(spec.attribute) === undefined) return undefined;
    const shaped = (inner as readonly BlockReader[]).map(child => evaluateShape(spec.shape, child));
    return spec.isFirstOnly ? (shaped[0] ?? nothing(block, spec.attribute)) : shaped;
  }
  const shaped = evaluateShape(spec, block);
  return Object.keys(shaped).length === 0 ? undefined : shaped;
}

/** An id as azurerm has it: null before the first apply and an empty text after a refresh both say that there is none. */
function linked(spec: Link, block: BlockReader): Value | undefined {
  const id = spec.isWriteOnly ? block.writeOnly(spec.attribute, spec.types) : block.value(spec.attribute, spec.types);
  return id === undefined || id === null || id === '' ? nothing(block, spec.attribute) : id;
}

/**
 * How `none` is said of an attribute that is not set. A resource of the plan is shown whole, so what
 * is left out is none; a data source shows a part, so what it shows as empty has to be said.
 */
export function nothing(block: BlockReader, attribute: string): null | undefined {
  return block.instance.mode === 'data' && block.value(attribute) !== undefined ? null : undefined;
}

/** Evaluates every property of a shape and leaves out those that are not set. */
export function evaluateShape(shape: Shape, block: BlockReader): { readonly [name: string]: Value } {
  const result: Record<string, Value> = {};
  for (const name in shape) {
    const spec = shape[name];
    const value = spec === undefined ? undefined : evaluate(spec, block);
    if (value !== undefined) result[name] = value;
  }
  return result;
}

/** Where a property path of a shape leads: to a spec, and on into the value that it gives. */
export interface Route {
  readonly spec: Spec;
  readonly rest: readonly string[];
  /** Its number among the routes of the shape. */
  readonly index: number;
}

/** The routes of a shape's property paths; the same few are asked of every resource of a type. */
export class Routes {
  readonly #shape: Shape;
  readonly #known = new Map<string, Route | undefined>();

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  to(path: string): Route | undefined {
    const known = this.#known.get(path);
    if (known !== undefined || this.#known.has(path)) return known;
    const found = findRoute(this.#shape, stepsOf(path));
    const route = found && { ...found, index: this.#known.size };
    this.#known.set(path, route);
    return route;
  }
}

/** One object for all resources of a type. */
export const routesOf = remember((shape: Shape) => new Routes(shape));

function findRoute(shape: Shape, [name = '', ...rest]: readonly string[]): Omit<Route, 'index'> | undefined {
  const spec = ownProperty(shape, name);
  if (spec === undefined) return undefined;
  return isShape(spec) && rest.length > 0 ? findRoute(spec, rest) : { spec, rest };
}

/** The value at the end of a route, without evaluating the rest of the shape. */
export function evaluateAt({ spec, rest }: Omit<Route, 'index'>, block: BlockReader): Value | undefined {
  const value = evaluate(spec, block);
  return rest.length === 0 && !(value instanceof Sensitive) ? (value ?? undefined) : coveredAt(value, rest);
}

function isShape(spec: Spec): spec is Shape {
  return typeof spec === 'object' && Object.getPrototypeOf(spec) === Object.prototype;
}

/** The attributes that a property path such as `delegations.0.properties.serviceName` is read from. */
export function attributesOf(shape: Shape, path: readonly string[]): readonly string[] {
  const [name, ...rest] = path;
  const spec = name === undefined ? undefined : shape[name];
  return spec === undefined ? [] : attributesOfSpec(spec, rest);
}

/** The attributes that a part of a spec's value is read from. */
export function attributesOfSpec(spec: Spec, rest: readonly string[] = []): readonly string[] {
  if (typeof spec === 'string') return [[spec, ...rest].join('.')];
  if (spec instanceof Link) return [spec.attribute];
  if (spec instanceof Compute) return spec.attributes;
  if (spec instanceof Literal) return [];
  if (spec instanceof Blocks) {
    const [index, ...inner] = spec.isFirstOnly ? ['0', ...rest] : rest;
    if (index === undefined || inner.length === 0)
      return [index === undefined ? spec.attribute : `${spec.attribute}.${index}`];
    return attributesOf(spec.shape, inner).map(attribute => `${spec.attribute}.${index}.${attribute}`);
  }
  if (rest.length > 0) return attributesOf(spec, rest);
  return Object.keys(spec).flatMap(name => attributesOf(spec, [name]));
}
