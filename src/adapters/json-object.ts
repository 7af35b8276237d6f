import { isList } from '../core/list.js';
import type { Json } from '../graph/value.js';

export type JsonObject = { readonly [name: string]: Json };

export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !isList(json);
}

/** The object or nothing: sections may be left out. */
export function asObject(json: Json | undefined): JsonObject {
  return isJsonObject(json) ? json : {};
}
