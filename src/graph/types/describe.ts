import {
  ObjectTypePropertyFlags,
  ScopeType,
  TypeFactory,
  type ObjectTypeProperty,
  type TypeReference,
} from '@azure/bicep-types';

/**
 * A small way to write resource types down with the type system of Bicep: `text`, `flag`, `number`
 * and `anything` are leaves, `link(type)` is the id of a resource, lists and objects are plain.
 */
export type Description = Leaf | readonly [Description] | { readonly [property: string]: Description };

export type Leaf = 'text' | 'flag' | 'number' | 'anything' | `link:${string}` | `one of:${string}`;

export const link = (...types: string[]): Leaf => `link:${types.join('|')}`;
export const oneOf = (...values: string[]): Leaf => `one of:${values.join('|')}`;

/** The resource types as Bicep's own type system states them. */
export class ResourceTypes {
  readonly factory = new TypeFactory();
  readonly #any = this.factory.addAnyType();
  readonly #flag = this.factory.addBooleanType();
  readonly #number = this.factory.addIntegerType();
  readonly #text = this.factory.addStringType();

  /** Adds a resource type; returns its place in the factory. */
  add(type: string, properties: Description): TypeReference {
    const body = this.factory.addObjectType(type, {
      properties: { type: this.#describe(type, properties), flags: ObjectTypePropertyFlags.None },
    });
    return this.factory.addResourceType(`${type}@*`, body, ScopeType.None, ScopeType.None);
  }

  #describe(name: string, description: Description): TypeReference {
    if (typeof description === 'string') return this.#leaf(description);
    if (Array.isArray(description))
      return this.factory.addArrayType(this.#describe(name, (description as readonly [Description])[0]));
    const properties = Object.entries(description).map(([property, inner]): [string, ObjectTypeProperty] => [
      property,
      { type: this.#describe(`${name}.${property}`, inner), flags: ObjectTypePropertyFlags.None },
    ]);
    return this.factory.addObjectType(name, Object.fromEntries(properties));
  }

  #leaf(leaf: Leaf): TypeReference {
    if (leaf === 'text') return this.#text;
    if (leaf === 'flag') return this.#flag;
    if (leaf === 'number') return this.#number;
    if (leaf === 'anything') return this.#any;
    const [kind, values = ''] = leaf.split(/:(.*)/s);
    if (kind === 'link') return this.factory.addStringType(undefined, undefined, undefined, `^(${values})$`);
    return this.factory.addUnionType(values.split('|').map(value => this.factory.addStringLiteralType(value)));
  }
}
