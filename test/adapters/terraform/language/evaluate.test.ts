import { describe, expect, test } from '@jest/globals';
import { convert, parseType } from '../../../../src/adapters/terraform/language/evaluation/constraint.js';
import { evaluate } from '../../../../src/adapters/terraform/language/evaluation/evaluate.js';
import { parseExpression, parseTemplate } from '../../../../src/adapters/terraform/language/syntax/parse.js';
import { emptyScope, withVariables } from '../../../../src/adapters/terraform/language/evaluation/scope.js';
import {
  fromGraphValue,
  OpenUnknown,
  PartialObject,
  toGraphValue,
  type TfValue,
} from '../../../../src/adapters/terraform/language/values/value.js';
import { describe as textOf, Unknown, type Value } from '../../../../src/graph/value.js';

const later = new Unknown({ symbol: 'azurerm_subnet.a.id', reason: 'known after apply' });

function valueOf(text: string, variables: Readonly<Record<string, TfValue>> = {}): Value {
  const scope = withVariables(emptyScope(), new Map(Object.entries(variables)));
  return toGraphValue(evaluate(parseExpression(text), scope));
}

describe('what is not known yet', () => {
  test('has the reference as its symbol', () => {
    const subnets = fromGraphValue({ a: 1 });
    const instance = new PartialObject('module.net["eu"].azurerm_subnet.this[0]', 'known after apply');
    expect(textOf(valueOf('s.id', { s: instance }))).toBe('${module.net["eu"].azurerm_subnet.this[0].id}');
    expect(textOf(valueOf('s.id.x[0]["k"]', { s: instance }))).toBe(
      '${module.net["eu"].azurerm_subnet.this[0].id.x[0]["k"]}',
    );
    expect(valueOf('m.a', { m: subnets })).toBe(1);
  });

  test('keeps the values that it can take', () => {
    expect(valueOf('u ? "a" : "b"', { u: later })).toEqual(
      new Unknown({ symbol: 'azurerm_subnet.a.id ? "a" : "b"', reason: 'known after apply', possible: ['a', 'b'] }),
    );
    expect(valueOf('(u ? { n = 1 } : { n = 1 }).n', { u: later })).toBe(1);
    expect(valueOf('{ a = 1, b = 1 }[u]', { u: later })).toBe(1);
  });

  test('does not matter where it does not decide', () => {
    const unknown = new OpenUnknown({ symbol: 'u', reason: 'later', type: 'bool' });
    expect(valueOf('false && u', { u: unknown })).toBe(false);
    expect(valueOf('u || true', { u: unknown })).toBe(true);
    expect(textOf(valueOf('"p-${u}-s"', { u: later }))).toBe('p-${azurerm_subnet.a.id}-s');
  });
});

/** The last of what a value can be. */
function possible(value: Value): unknown {
  return value instanceof Unknown ? value.$unknown.possible?.at(-1) : value;
}

describe('try and can', () => {
  const tags = new PartialObject('merge(var.tags, {})', 'not given');
  const subnet = new PartialObject('azurerm_subnet.a', 'known after apply');

  test('take a whole attribute of a resource that is not known for one that is there', () => {
    const variables = { azurerm_subnet: { a: subnet, b: [subnet] }, data: { azurerm_subnet: { a: subnet } } };
    expect(textOf(valueOf('try(azurerm_subnet.a.id, "none")', variables))).toBe('${azurerm_subnet.a.id}');
    expect(textOf(valueOf('try(azurerm_subnet.b[0].id, "none")', variables))).toBe('${azurerm_subnet.a.id}');
    expect(valueOf('try(azurerm_subnet.b[1].id, "none")', variables)).toBe('none');
    expect(textOf(valueOf('try(data.azurerm_subnet.a.id, "none")', variables))).toBe('${azurerm_subnet.a.id}');
    expect(valueOf('can(azurerm_subnet.a.id)', variables)).toBe(true);
  });

  test('leave open what lies in something that is not known', () => {
    const variables = { local: { tags, later }, azurerm_subnet: { a: subnet } };
    expect(possible(valueOf('try(local.tags.owner, "none")', variables))).toBe('none');
    expect(possible(valueOf('try(local.later.x, "none")', variables))).toBe('none');
    expect(possible(valueOf('try(azurerm_subnet.a.delegation[0].name, "none")', variables))).toBe('none');
    expect(textOf(valueOf('try(local.later, "none")', variables))).toBe('${azurerm_subnet.a.id}');
    expect(valueOf('can(local.tags.owner)', variables)).toBeInstanceOf(Unknown);
  });
});

describe('two things that are not known are equal only when they are the same', () => {
  test.each([
    ['u == u', true],
    ['length(u) == length(u)', true],
    ['length(toset(u)) == length(u)', undefined],
    ['[for k, v in u : k] == [for v in u : v]', undefined],
    ['[for v in u : v] == [for v in u : v]', true],
    ['upper(u) == lower(u)', undefined],
    ['"a${u}" == "a${u}"', true],
    ['"a${u}" == "b${u}"', false],
    ['uuid() == uuid()', undefined],
  ])('%s', (expression, answer) => {
    const value = valueOf(expression, { u: later });
    expect(value instanceof Unknown ? undefined : value).toBe(answer);
  });
});

test('a template reads as in JSON syntax: no backslashes, but directives', () => {
  const template = parseTemplate('a\\n%{ for k in ["x", "y"] ~}\n ${k}%{ endfor }');
  expect(toGraphValue(evaluate(template, emptyScope()))).toBe('a\\n xy'.replace(' x', ' x').replace('y', ' y'));
});

test('a type fills in what may be left out', () => {
  const type = parseType(parseExpression('map(object({ a = optional(string, "x"), b = optional(number), c = bool }))'));
  const given = evaluate(parseExpression('{ k = { c = "true" } }'), emptyScope());
  const result = convert(given, type);
  expect('value' in result && toGraphValue(result.value)).toEqual({ k: { a: 'x', b: null, c: true } });
  expect(convert('text', type)).toEqual({ problem: 'map of object required, but have string' });
});
