import type { Json } from '../../graph/value.js';
import type { JsonObject } from './model.js';

export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** The object or nothing: sections of a template may be left out. */
export function asObject(json: Json | undefined): JsonObject {
  return isJsonObject(json) ? json : {};
}
