import type { Json } from '../graph/value.js';

export type JsonObject = { readonly [name: string]: Json };

/** Tells an object of parsed JSON, of which nothing need be known yet, from lists, null and single values. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object or nothing: sections may be left out. */
export function asObject(json: Json | undefined): JsonObject {
  return isJsonObject(json) ? json : {};
}
