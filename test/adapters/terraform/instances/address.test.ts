import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { formatIndex, parseTraversal } from '../../../../src/adapters/terraform/instances/address.js';

// The addresses are those that Terraform 1.11.4 shows in a plan of `terraform_data` with these keys.
test.each([
  ['eu', String.raw`["eu"]`],
  ['é <>& 👩', String.raw`["é <>& 👩"]`],
  ['a"b\\c', String.raw`["a\"b\\c"]`],
  ['tab\tnl\ncr\r', String.raw`["tab\tnl\ncr\r"]`],
  ['\u001B[2J', String.raw`["\u001b[2J"]`],
  ['👩\u200D👩', String.raw`["👩\u200d👩"]`],
  ['a\u2028b\u0085c\u00A0', String.raw`["a\u2028b\u0085c\u00a0"]`],
  ['\u{E0061}', String.raw`["\U000e0061"]`],
  ['$', String.raw`["$"]`],
  ['${x} %{x} $$${', '["$${x} %%{x} $$$${"]'],
])('the key %j is %s in an address', (key, text) => {
  expect(formatIndex(key)).toBe(text);
  expect(parseTraversal(`module.app${text}.id`)[2]).toEqual({ index: key });
});

test('a number and no key', () => {
  expect([formatIndex(3), formatIndex(undefined)]).toEqual(['[3]', '']);
});

test('every key is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), key => {
      expect(parseTraversal(`a.b${formatIndex(key)}`)).toEqual([{ name: 'a' }, { name: 'b' }, { index: key }]);
    }),
  );
});

test('what is no character stays as it is written', () => {
  expect(parseTraversal(String.raw`a["\Uffffffff"]`)[1]).toEqual({ index: String.raw`\Uffffffff` });
});
