import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { subjects } from '../../src/facts/subjects.js';
import { compilePolicy } from '../../src/policy/conditions/compile.js';
import { editorSchema } from '../../src/policy/files/editor-schema.js';
import { runExamples } from '../../src/policy/conditions/examples.js';
import { readPolicy } from '../../src/policy/files/load.js';
import { policySchema } from '../../src/policy/files/policy-schema.js';

const folder = join(import.meta.dirname, '..', '..', 'policies');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .toSorted();
const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: false, strictRequired: false }).compile(
  policySchema,
);
const validateInEditor = new Ajv2020({ strict: false }).compile(editorSchema(subjects));

describe.each(files)('%s', file => {
  const text = readFileSync(join(folder, file), 'utf8');
  const { file: read, problems } = readPolicy(text, file, subjects);
  const policy = read?.policy;

  test('is a policy', () => {
    expect(problems.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)).toEqual([]);
    expect(validate(parse(text))).toBe(true);
    expect([validateInEditor(parse(text)), validateInEditor.errors ?? []]).toEqual([true, []]);
  });

  test('has one kind of apostrophe in its own words', () => {
    const { title = '', message = '', because = '' } = policy ?? {};
    expect([title, message, because].filter(words => /\w'(?:s|t)?\b/u.test(words))).toEqual([]);
  });

  test('decides its examples as they say', () => {
    const results = policy === undefined ? [] : runExamples(policy, compilePolicy(policy));
    const found = results.map(({ example, actual }) => `${example.name}: ${actual}`);
    expect(found).toEqual(results.map(({ example, expected }) => `${example.name}: ${expected}`));
  });
});
