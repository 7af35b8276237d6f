import { expect, test } from '@jest/globals';
import { reveal, Unknown } from '../../../../src/graph/value.js';
import { given, valueOf } from '../templates.js';

const parameters = {
  s: { type: 'secureString' },
  other: { type: 'secureString' },
  quoted: { type: 'secureString' },
  u: { type: 'string' },
  list: { type: 'array' },
  whole: { type: 'object' },
};
const inputs = { parameters: given({ s: 'Geheim', other: 'geheimer', quoted: "Ge'heim" }) };

function symbolOf(expression: string): string {
  const value = reveal(valueOf(expression, { parameters }, inputs));
  if (!(value instanceof Unknown)) throw new Error(`${expression} is known`);
  return value.$unknown.symbol;
}

const made = (name: string): readonly string[] => [
  `[replace(parameters('u'), 'a', parameters('${name}'))]`,
  `[contains(parameters('u'), parameters('${name}'))]`,
  `[if(equals(parameters('u'), 'x'), parameters('${name}'), 'y')]`,
  `[if(contains(parameters('${name}'), parameters('u')), 'x', 'y')]`,
  `[reference(parameters('${name}'), '2020-01-01').x]`,
  `[reference(concat('/subscriptions/', parameters('${name}'), '/providers/A/b/c'), '2020-01-01').x.y]`,
  `[listKeys(parameters('${name}'), '2020-01-01').keys]`,
  `[parameters('whole')[parameters('${name}')]]`,
  `[map(parameters('list'), lambda('x', parameters('${name}')))]`,
  `[coalesce(tryGet(parameters('whole'), 'a'), parameters('${name}'))]`,
  `[union(parameters('whole'), createObject('a', parameters('${name}'))).b]`,
  `[split(concat(parameters('u'), parameters('${name}')), parameters('${name}'))]`,
  `[base64(concat(parameters('u'), toUpper(parameters('${name}'))))]`,
];

test.each(made('s'))('no secret is spelled out in what is not known: %s', expression => {
  expect(symbolOf(expression).toLowerCase()).not.toContain('geheim');
  expect(symbolOf(expression)).toBe(symbolOf(expression));
  expect(symbolOf(expression.replaceAll("'s'", "'other'"))).not.toBe(symbolOf(expression));
});

test.each(made('quoted'))('nor one with quotes in it: %s', expression => {
  expect(symbolOf(expression).toLowerCase()).not.toMatch(/ge'+heim/);
});

test('what is made of a secret that is not known is shown as it is written', () => {
  const sections = { parameters: { p: { type: 'secureString' } } };
  const value = reveal(valueOf("[base64(parameters('p'))]", sections));
  expect(value).toMatchObject({ $unknown: { symbol: "base64(parameters('p'))" } });
});
