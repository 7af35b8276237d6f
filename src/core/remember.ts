/** A function of an object that is worked out once for each object, as long as the object lives. */
export function remember<K extends object, T>(derive: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return key => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as T;
    const value = derive(key);
    known.set(key, value);
    return value;
  };
}
