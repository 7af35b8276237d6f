/** Gives every id a short name, in the order of first use, so that no text of an input becomes part of a language. */
export function shortNames(): NameOf {
  const known = new Map<string, string>();
  return id => {
    const name = known.get(id) ?? `n${known.size}`;
    known.set(id, name);
    return name;
  };
}

export type NameOf = (id: string) => string;
