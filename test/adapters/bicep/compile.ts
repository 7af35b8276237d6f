import { expect } from '@jest/globals';
import { compileBicep, type Compiled } from '../../../src/adapters/bicep/compile.js';
import type { Json } from '../../../src/graph/value.js';
import { filesOf } from './files.js';

export interface JsonObject {
  readonly [name: string]: Json;
}

/** What comes of `main.bicep`, with other files beside it. */
export function compile(text: string, others: { readonly [path: string]: string } = {}): Compiled {
  const contents: { [path: string]: string } = {};
  for (const [path, content] of Object.entries({ 'main.bicep': text, ...others })) {
    contents[path.startsWith('/') ? path : `/root/${path}`] = content;
  }
  return compileBicep('/root/main.bicep', filesOf(contents));
}

/** The template of a file without mistakes. */
export function templateOf(text: string, others?: { readonly [path: string]: string }): JsonObject {
  const { source, errors } = compile(text, others);
  expect(errors.map(error => `${error.place?.line}: ${error.message}`)).toEqual([]);
  return source?.template ?? {};
}

/** The errors of a file, as `line:column message`. */
export function errorsOf(text: string, others?: { readonly [path: string]: string }): readonly string[] {
  const { source, errors } = compile(text, others);
  expect(source).toBeUndefined();
  return errors.map(({ place, message }) => `${place?.line}:${place?.column} ${message}`);
}
