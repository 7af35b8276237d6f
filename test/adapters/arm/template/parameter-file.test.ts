import { describe, expect, test } from '@jest/globals';
import { readJsonDocument } from '../../../../src/adapters/arm/json/json-source.js';
import { givenIn } from '../../../../src/adapters/arm/template/parameter-file.js';
import { reveal, Sensitive, Unknown, type Value } from '../../../../src/graph/value.js';
import { bytesOf, refusal } from '../../inputs.js';

const read = (text: string): readonly (readonly [string, Value, number | undefined])[] =>
  givenIn(readJsonDocument(bytesOf(text), 'p.json')).map(given => [given.name, given.read(), given.place()?.line]);

describe('a parameter file', () => {
  test('gives values with their places', () => {
    expect(
      read(
        '{ // production\n"contentVersion": "1.0.0.0", "parameters": {\n"a": {"value": [1]},\n"b": {"value": null}}}',
      ),
    ).toEqual([
      ['a', [1], 3],
      ['b', null, 4],
    ]);
  });

  test('may come without what is around the parameters, and takes texts as they are', () => {
    expect(read('{"a": {"value": "[concat(1)]"}}')).toEqual([['a', '[concat(1)]', 1]]);
  });

  test('leaves open what the Azure Developer CLI fills in, wherever it stands', () => {
    const [[, value] = []] = read(
      '{"a": {"value": {"region": "${AZURE_LOCATION}", "names": ["x", "${NAME=y}-z"], "text": "$5 {a}"}}}',
    );
    expect(value).toMatchObject({ region: { $unknown: {} }, names: ['x', { $unknown: {} }], text: '$5 {a}' });
  });

  test.each(['reference', 'expression'])('leaves open what a %s gives', member => {
    const [[, value] = []] = read(`{"parameters": {"a": {"${member}": {}}}}`);
    const open = value === undefined ? undefined : reveal(value);
    expect(open instanceof Unknown && open.$unknown.symbol).toBe("parameters('a')");
    expect(value instanceof Sensitive).toBe(member === 'reference');
  });

  test('gives nothing for a parameter with nothing in it: the Azure Developer CLI asks for that', () => {
    expect(read('{"parameters": {"a": {}, "b": {"value": {}}}}')).toEqual([['b', {}, 1]]);
  });

  test.each([
    '[]',
    '5',
    '{"parameters": {"a": 5}}',
    '{"parameters": {"a": {"metadata": {}}}}',
    '{"parameters": {"a": []}}',
  ])('%s is none', text => {
    expect(refusal(() => read(text)).advice).toContain('"value"');
  });
});
