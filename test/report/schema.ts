import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ajv2020 from 'ajv/dist/2020.js';
import { expect } from '@jest/globals';
import { root } from '../cli/command.js';

/**
 * Holds a document to a published schema, more strictly than a reader should: members that the schema
 * does not know are refused too, so that none is emitted without being described.
 */
export function expectValid(name: string, document: unknown): void {
  const schema = closed(JSON.parse(readFileSync(join(root, 'src', 'report', 'schemas', `${name}.json`), 'utf8')));
  const ajv = new ajv2020.default({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  const validate = ajv.compile(schema as object);
  validate(document);
  expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
}

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  const isOpen = 'properties' in inner && inner['type'] === 'object' && !('additionalProperties' in inner);
  return isOpen ? { ...inner, additionalProperties: false } : inner;
}
