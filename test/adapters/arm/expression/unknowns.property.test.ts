import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ExpressionError } from '../../../../src/adapters/arm/expression/error.js';
import { same } from '../../../../src/adapters/arm/expression/same.js';
import { traitsOf } from '../../../../src/adapters/arm/expression/traits.js';
import { Concat, Unknown, isObject, joinText, type Value } from '../../../../src/graph/value.js';
import { unknown, valueOf } from './evaluating.js';

const scalars = fc.oneof(
  fc.constantFrom('a', 'A', 'ab', '', 'x/y', 'b'),
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
);
const known: fc.Arbitrary<Value> = fc.oneof(
  scalars,
  fc.array(scalars, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b', 'B'), scalars, { maxKeys: 3 }),
  fc.constant(null),
);

/** Calls over two parameters, as text. */
const calls = fc.letrec<{ call: string }>(tie => ({
  call: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      "parameters('p')",
      "parameters('q')",
      "'a'",
      "'ab'",
      "'/'",
      'createArray()',
      'createObject()',
      'true()',
      '1',
      '0',
      'null()',
    ),
    fc
      .tuple(
        fc.constantFrom(
          ...[
            'empty',
            'length',
            'first',
            'last',
            'not',
            'string',
            'toLower',
            'toUpper',
            'trim',
            'array',
            'items',
            'objectKeys',
            'distinct',
            'flatten',
            'int',
          ],
        ),
        tie('call'),
      )
      .map(([name, one]) => `${name}(${one})`),
    fc
      .tuple(
        fc.constantFrom(
          ...[
            'concat',
            'contains',
            'equals',
            'startsWith',
            'endsWith',
            'indexOf',
            'lastIndexOf',
            'union',
            'intersection',
            'split',
            'join',
            'take',
            'skip',
            'less',
            'greaterOrEquals',
            'and',
            'or',
            'coalesce',
            'add',
            'tryGet',
            'createArray',
            'indexFromEnd',
            'like',
            'padLeft',
            'guid',
          ],
        ),
        tie('call'),
        tie('call'),
      )
      .map(([name, one, other]) => `${name}(${one}, ${other})`),
    fc.tuple(tie('call'), tie('call'), tie('call')).map(parts => `if(${parts.join(', ')})`),
    fc.tuple(tie('call'), tie('call'), tie('call')).map(parts => `replace(${parts.join(', ')})`),
    fc
      .tuple(tie('call'), tie('call'))
      .map(([list, body]) => `map(${list}, lambda('v', createArray(lambdaVariables('v'), ${body})))`),
    fc
      .tuple(tie('call'), tie('call'))
      .map(([list, item]) => `filter(${list}, lambda('v', equals(lambdaVariables('v'), ${item})))`),
    fc.tuple(tie('call'), tie('call')).map(([one, other]) => `format('{0}-{1}', ${one}, ${other})`),
    fc.tuple(tie('call'), tie('call')).map(([one, other]) => `shallowMerge(createArray(${one}, ${other}))`),
    tie('call').map(one => `${one.includes('(') ? one : `string(${one})`}.a`),
    tie('call').map(one => `${one.includes('(') ? one : `string(${one})`}[0]`),
  ),
})).call;

function attempt(text: string, parameters: { readonly [name: string]: Value }): { value: Value } | undefined {
  try {
    return { value: valueOf(text, parameters) };
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** Whether what is said of a value with a part hidden can be the value that it has. */
function admits(said: Value, value: Value): boolean {
  if (said instanceof Unknown) {
    const { possible, minimum } = said.$unknown;
    if (typeof value === 'number' && minimum !== undefined && value < minimum) return false;
    return possible === undefined || possible.some(one => admits(one, value));
  }
  if (said instanceof Concat) return value instanceof Unknown || same(said, value) !== false;
  if (value instanceof Unknown || value instanceof Concat) return same(said, value) !== false;
  if (Array.isArray(said) && Array.isArray(value)) {
    const [items, others] = [said as readonly Value[], value as readonly Value[]];
    return items.length === others.length && items.every((item, index) => admits(item, others[index] ?? null));
  }
  if (isObject(said) && isObject(value)) {
    const names = Object.keys(said);
    return (
      names.length === Object.keys(value).length &&
      names.every(name => Object.hasOwn(value, name) && admits(said[name] ?? null, value[name] ?? null))
    );
  }
  return same(said, value) !== false;
}

test('hiding an argument never contradicts what it gives', () => {
  fc.assert(
    fc.property(calls, known, known, (call, p, q) => {
      const text = `[${call.includes('(') ? call : `string(${call})`}]`;
      const whole = attempt(text, { p, q });
      if (whole === undefined) return;
      const hidden = attempt(text, { q });
      // What is not documented of known values may be an error, and is one where nothing else can be.
      if (hidden === undefined && traitsOf(whole.value).isOpen) return;
      if (hidden === undefined) throw new Error(`${text} with p hidden is refused, but gives ${JSON.stringify(whole)}`);
      if (!admits(hidden.value, whole.value)) {
        throw new Error(`${text}: ${JSON.stringify(hidden.value)} does not admit ${JSON.stringify(whole.value)}`);
      }
    }),
    { numRuns: 3000 },
  );
});

test('listing what an argument can be never leaves out what it gives', () => {
  fc.assert(
    fc.property(calls, fc.array(known, { minLength: 2, maxLength: 4 }), known, (call, possible, q) => {
      const text = `[${call.includes('(') ? call : `string(${call})`}]`;
      const some = attempt(text, { p: unknown('some', possible), q });
      for (const p of possible) {
        const whole = attempt(text, { p, q });
        if (whole === undefined || (some === undefined && traitsOf(whole.value).isOpen)) continue;
        if (some === undefined || !admits(some.value, whole.value)) {
          throw new Error(`${text}: ${JSON.stringify(some)} does not admit ${JSON.stringify(whole.value)}`);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('the parts of a text can be hidden, and equality still agrees', () => {
  const parts = fc.array(fc.constantFrom('a', 'b', 'ab', '-'), { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (left, right, hide) => {
      const cover = (texts: readonly string[]): Value =>
        joinText(texts.map((text, index) => (hide[index] ? unknown(`u:${text}`) : text)));
      const answer = same(cover(left), cover(right));
      expect([undefined, left.join('') === right.join('')]).toContain(answer);
    }),
  );
});
