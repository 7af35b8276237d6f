/** What is worked out when it is first asked for, and kept: a table that most runs never look into costs them nothing. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
