import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compile } from '../compile.js';

const sound = `targetScope = 'resourceGroup'
import { size } from 'types.bicep'
param names array = ['a', 'b']
@minLength(1)
param text string = resourceGroup().location
param kept size?
var late = sites[0].properties
var early = map(names, (name, i) => '\${name}-\${i}')
func twice(n int) int => n + n
resource net 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: 'net'
  scope: resourceGroup('shared')
  resource sub 'subnets' existing = {
    name: last(split(text, '/'))
  }
}
resource sites 'Microsoft.Web/sites@2024-04-01' = [for (name, i) in names: if (i < 3) {
  name: name
  properties: {
    virtualNetworkSubnetId: net::sub.id
    ...(empty(text) ? {} : { tags: early[?i] ?? null })
    list: [for x in names: { y: x.?z!.w[^1] }]
  }
}]
module inner 'types.bicep' = {
  params: {}
  dependsOn: [sites]
}
output o object = { a: late.x, b: twice(2), c: inner.name }
`;

const edit = fc.record({
  at: fc.nat(sound.length),
  length: fc.nat(12),
  text: fc.oneof(
    fc.constantFrom('{', '}', '[', ']', '(', ')', "'", '${', '.', '::', '...', '=>', '\n', 'for ', 'if ', 'any('),
    fc.constantFrom(
      'names',
      'net',
      'sites',
      'inner',
      'late',
      'twice',
      'size',
      'sub',
      'parent: ',
      'scope: ',
      '.outputs',
    ),
    fc.string({ maxLength: 4 }),
  ),
});

test('whatever is broken in a file, the answer is a template or errors with places', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
      let text = sound;
      for (const { at, length, text: more } of edits) text = text.slice(0, at) + more + text.slice(at + length);
      const { source, errors } = compile(text, { 'types.bicep': `@export()\ntype size = 'S' | 'L'` });
      expect(source === undefined).toBe(errors.length > 0);
      const lines = text.split('\n').length;
      for (const { place } of errors) expect(place?.line).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 500 },
  );
});

test('the file itself is sound', () => {
  const { errors } = compile(sound, { 'types.bicep': `@export()\ntype size = 'S' | 'L'` });
  expect(errors.map(({ message, place }) => `${place?.line} ${message}`)).toEqual([]);
});
