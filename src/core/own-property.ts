/** A property of an object by a name that an input may have made up, such as `__proto__`: only its own ones count. */
export function ownProperty<T>(object: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
