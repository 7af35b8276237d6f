import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { subjects } from '../../src/facts/subjects.js';
import { editorSchema } from '../../src/policy/files/editor-schema.js';
import { good } from './written-policy.js';

const schema = editorSchema(subjects);
const validate = new Ajv2020({ strict: false }).compile(schema);
const isFine = (text: string): boolean => validate(parse(text));

describe('the schema that editors use', () => {
  test('takes a good policy', () => {
    expect([isFine(good), validate.errors]).toEqual([true, null]);
  });

  test.each([
    ['an unknown fact', 'prefixLength: {', 'prefixLenght: {'],
    ['an unknown group', 'subnet:\n', 'subnets:\n'],
    ['a value that a fact never has', 'const: regional', 'const: local'],
    ['a type that a fact never has', 'type: integer, maximum', 'type: string, maximum'],
    ['an unknown subject', 'subject: integration', 'subject: app'],
    ['an unknown keyword', 'maximum: {', 'maximal: {'],
    ['an unknown key', 'title:', 'titel:'],
    ['an unknown fact in an example', 'facts: { mode:', 'facts: { mood:'],
    ['a fact of another type in an example', 'facts: { mode: regional', 'facts: { mode: 3'],
  ])('refuses %s', (_, part, change) => {
    expect(good).toContain(part);
    expect(isFine(good.replace(part, change))).toBe(false);
  });

  test('tells the meaning of every fact', () => {
    const text = JSON.stringify(schema);
    for (const { facts } of subjects)
      for (const { about } of facts) expect(text).toContain(JSON.stringify(about).slice(1, -1));
  });
});
