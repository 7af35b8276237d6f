import { describe, expect, test } from '@jest/globals';
import { bicepComments } from '../../../src/adapters/bicep/comments.js';
import { parseBicep } from '../../../src/adapters/bicep/parse/parser.js';

/** What each comment with a letter behind our name stands on, as the text of its range shows it. */
function targetsIn(text: string): Record<string, string> {
  const lines = text.split('\n');
  const comments = bicepComments({ path: 'main.bicep', text }, parseBicep(text, 'template'));
  return Object.fromEntries(
    comments.map(({ text: comment, place, target }) => {
      const letter = /vnet-preflight (\w)/.exec(comment)?.[1] ?? '';
      expect(lines[(place.line ?? 0) - 1]?.slice((place.column ?? 0) - 1)).toMatch(/^(?:\/\/|\/\*)/);
      const range = target?.range;
      const first = range && lines[range.line - 1]?.slice(range.column - 1).split('\n')[0];
      return [
        letter,
        target === undefined ? 'nothing' : `${target.name} | ${first} | ${range?.endLine}:${range?.endColumn}`,
      ];
    }),
  );
}

describe('a comment in Bicep', () => {
  test('stands on what it is above, or behind in its line', () => {
    const found = targetsIn(`// vnet-preflight a
// another one

@description('x') // vnet-preflight b
// vnet-preflight c
resource app 'Microsoft.Web/sites@2024-11-01' = { // vnet-preflight d
  // vnet-preflight e
  name: 'app' // vnet-preflight f
  properties: { // vnet-preflight g
    /* vnet-preflight h */ serverFarmId: plan.id
    list: [ // vnet-preflight i
      // vnet-preflight j
      1
      { two: 2 } // vnet-preflight k
      // vnet-preflight l
    ]
  } // vnet-preflight m
  // vnet-preflight n
  resource slot 'slots' = if (x) { name: 'slot' }
  // vnet-preflight o
} // vnet-preflight p
// vnet-preflight q
module nets './net.bicep' = [for name in names: { name: name }]
// vnet-preflight r
`);
    expect(found).toEqual({
      a: "resource app | @description('x') // vnet-preflight b | 21:2",
      b: "resource app | @description('x') // vnet-preflight b | 21:2",
      c: "resource app | @description('x') // vnet-preflight b | 21:2",
      d: "resource app | @description('x') // vnet-preflight b | 21:2",
      e: "resource app, name | name: 'app' // vnet-preflight f | 8:14",
      f: "resource app, name | name: 'app' // vnet-preflight f | 8:14",
      g: 'resource app, properties | properties: { // vnet-preflight g | 17:4',
      h: 'resource app, properties, serverFarmId | serverFarmId: plan.id | 10:49',
      i: 'resource app, properties, list | list: [ // vnet-preflight i | 16:6',
      j: 'resource app, properties, list, [0] | 1 | 13:8',
      k: 'resource app, properties, list, [1] | { two: 2 } // vnet-preflight k | 14:17',
      l: 'nothing',
      m: 'resource app, properties | properties: { // vnet-preflight g | 17:4',
      n: "resource app, resource slot | resource slot 'slots' = if (x) { name: 'slot' } | 19:50",
      o: 'nothing',
      p: "resource app | @description('x') // vnet-preflight b | 21:2",
      q: "module nets | module nets './net.bicep' = [for name in names: { name: name }] | 23:64",
      r: 'nothing',
    });
  });

  test('is left alone when it does not name this program, and when it is a text', () => {
    expect(targetsIn("// allow everything\nvar a = '// vnet-preflight a'\n")).toEqual({});
  });

  test('takes time in proportion to the file', () => {
    const many = 20_000;
    const body = Array.from({ length: many }, (_, index) => `  // vnet-preflight a\n  p${index}: 1`).join('\n');
    const text = `resource app 'Microsoft.Web/sites@2024-11-01' = {\n${body}\n}\n`;
    const tree = parseBicep(text, 'template');
    const start = performance.now();
    expect(bicepComments({ path: 'main.bicep', text }, tree)).toHaveLength(many);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
