import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, jsonValue, property } from 'fast-check';
import { readJsonDocument, templateSourceOf } from '../../../../src/adapters/arm/json/json-source.js';
import { readTolerantJson } from '../../../../src/adapters/arm/json/tolerant-json.js';
import { bytesOf, refusal } from '../../inputs.js';

describe('JSON as the platform reads it', () => {
  const cases: readonly [what: string, text: string, value: unknown][] = [
    ['line comments', '{ // one\n"a": 1 // two\n}', { a: 1 }],
    ['line comments that a carriage return ends', '{ // one\r"a": 1 // two\r}', { a: 1 }],
    ['block comments', '/* a */ { "a": /* b\n */ [1, /**/ 2] } /* c */', { a: [1, 2] }],
    ['slashes inside strings', '{ "a": "http://x/*y*/" , // z\n "b": 1 }', { a: 'http://x/*y*/', b: 1 }],
    ['strings over several lines', '{ "a": "[concat(\'x\',\n  \'y\')]" }', { a: "[concat('x',\n  'y')]" }],
    ['commas behind the last item', '{ "a": [1, 2,], }', { a: [1, 2] }],
    ['escapes', String.raw`{ /**/ "a\"\u0062": "\\\n\t\/" }`, { 'a"b': '\\\n\t/' }],
    ['numbers', '[ // \n -1.5e3, 0, 12 ]', [-1500, 0, 12]],
  ];
  test.each(cases)('%s', (_, text, value) => {
    expect(readTolerantJson(text)).toEqual(value);
  });

  test('whatever JSON.parse reads it reads, too', () => {
    assert(
      property(jsonValue(), constantFrom(undefined, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(readTolerantJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('a member called __proto__ is a member', () => {
    const value = readTolerantJson('{ "__proto__": { "x": 1 } }');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });
});

describe('places', () => {
  const text = '{\n  // a comment\n  "a/b": { "c~d": [ 1,\n      "two" ] },\n  "e": true\n}';
  const document = readJsonDocument(bytesOf(text), 'azuredeploy.json');

  test.each([
    ['', 1, 1, '{'],
    ['/a~1b', 3, 10, '{ "c~d": [ 1,'],
    ['/a~1b/c~0d', 3, 19, '[ 1,'],
    ['/a~1b/c~0d/0', 3, 21, '1'],
    ['/a~1b/c~0d/1', 4, 7, '"two"'],
    ['/e', 5, 8, 'true'],
  ])('of %s, and where it ends on its first line', (pointer, line, column, shown) => {
    const endColumn = column + shown.length;
    expect(document.place(pointer)).toEqual({ file: 'azuredeploy.json', line, column, endColumn, pointer });
    expect(text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1)).toBe(shown);
  });

  test('of nothing', () => {
    expect(document.place('/x')).toBeUndefined();
  });
});

describe('broken JSON', () => {
  test.each([
    ['a comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['a colon', '{\n "a" 1 }', 2, 6],
    ['a value', '{ "a": }', 1, 8],
    ['a closed string', '{ "a": "x }', 1, 8],
    ['a closed comment', '{ /* }', 1, 3],
    ['an end', '{ "a": 1', 1, 9],
    ['a value from this language', '{ "a": #ID }', 1, 8],
  ])('lacks %s', (_, text, line, column) => {
    const { place, message } = refusal(() => readJsonDocument(bytesOf(text), 'a.json'));
    expect(message).toMatch(/^the JSON is broken: /);
    expect(place).toMatchObject({ file: 'a.json', line, column });
  });

  test.each([
    ['levels of lists', '['.repeat(10_000)],
    ['levels with comments', `/**/${'{"a":'.repeat(10_000)}`],
    ['closed levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ])('ten thousand %s', (_, text) => {
    expect(refusal(() => readJsonDocument(bytesOf(text), 'a.json')).message).toMatch(/nested more than 200 levels/);
  });

  test('a template has to be an object', () => {
    expect(refusal(() => templateSourceOf(bytesOf('[]'), 'a.json')).message).toMatch(/not a JSON object/);
  });
});
