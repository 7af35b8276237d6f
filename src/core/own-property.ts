/** A property of an object by a name that an input may have made up, such as `__proto__`: only its own ones count. */
export function ownProperty<T>(object: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
