import { isList } from '../../../../core/list.js';
import { compareText } from '../../../../core/order.js';
import { Concat, isObject, Sensitive, Unknown, type Json, type Value } from '../../../../graph/value.js';

/** A value as plan JSON tells it: what is known, and where parts are unknown or sensitive. */
export interface Marked {
  /** Undefined for a value that is not known. */
  readonly known: Json | undefined;
  /** True for what is not known; in an object or list, the marks of its members. */
  readonly unknown: Json;
  readonly sensitive: Json;
}

/** Takes a value apart into the three trees of plan JSON. */
export function markedValue(value: Value): Marked {
  if (value instanceof Unknown || value instanceof Concat) return { known: undefined, unknown: true, sensitive: false };
  if (value instanceof Sensitive) {
    const open = markedValue(value.reveal());
    return { ...open, sensitive: true };
  }
  if (isList(value)) return markedList(value);
  return isObject(value) ? markedObject(value) : { known: value, unknown: false, sensitive: false };
}

/** Whether something is marked in a tree of plan JSON. */
export function marksAny(marks: Json | undefined): boolean {
  return typeof marks === 'object' && marks !== null ? Object.values(marks).some(marksAny) : marks === true;
}

function markedList(items: readonly Value[]): Marked {
  const marked = items.map(markedValue);
  return {
    // An item that is not known keeps its place.
    known: marked.map(({ known }) => known ?? null),
    unknown: marked.map(({ unknown }) => unknown),
    sensitive: marked.some(({ sensitive }) => sensitive !== false) ? marked.map(({ sensitive }) => sensitive) : false,
  };
}

function markedObject(value: { readonly [name: string]: Value }): Marked {
  const known: Record<string, Json> = {};
  const unknown: Record<string, Json> = {};
  const sensitive: Record<string, Json> = {};
  // Terraform has the members of maps and objects in the order of their names.
  for (const [name, inner] of Object.entries(value).toSorted(([left], [right]) => compareText(left, right))) {
    const marked = markedValue(inner);
    if (marked.known !== undefined) known[name] = marked.known;
    if (marked.unknown !== false) unknown[name] = marked.unknown;
    if (marked.sensitive !== false) sensitive[name] = marked.sensitive;
  }
  return { known, unknown, sensitive: Object.keys(sensitive).length === 0 ? false : sensitive };
}
