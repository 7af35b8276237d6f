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

/** The same of a text, for texts of which there are few: each is kept for good. */
export function rememberText<T>(derive: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const value = derive(text);
    known.set(text, value);
    return value;
  };
}
