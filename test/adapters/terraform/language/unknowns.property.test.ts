import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { entriesOf, itemsOf } from '../../../../src/adapters/terraform/language/values/parts.js';
import { candidatesOf, equals } from '../../../../src/adapters/terraform/language/values/equal.js';
import { ExpressionError } from '../../../../src/adapters/terraform/language/error.js';
import { evaluate } from '../../../../src/adapters/terraform/language/evaluation/evaluate.js';
import { parseExpression } from '../../../../src/adapters/terraform/language/syntax/parse.js';
import { withVariables, type Scope } from '../../../../src/adapters/terraform/language/evaluation/scope.js';
import { withoutSecrets } from '../../../../src/adapters/terraform/language/values/secrets.js';
import type { Expression, Literal } from '../../../../src/adapters/terraform/language/syntax/syntax.js';
import { typeOf } from '../../../../src/adapters/terraform/language/values/type-of.js';
import {
  ListValue,
  OpenUnknown,
  PartialObject,
  SetValue,
  toGraphValue,
  type TfValue,
} from '../../../../src/adapters/terraform/language/values/value.js';
import { isList } from '../../../../src/core/list.js';
import { Concat, Unknown } from '../../../../src/graph/value.js';
import { themes, truthScope } from './truth/truth.js';

let scope: Scope;

beforeAll(async () => {
  scope = await truthScope();
});

/** Every expression of the truth that has a literal which can be replaced. */
const expressions = themes()
  .flatMap(({ rows }) => rows.map(([expression]) => expression))
  .filter(expression => literalsOf(expression) > 0);

function literalsOf(expression: string): number {
  try {
    return replaceLiterals(parseExpression(expression), new Set()).count;
  } catch {
    return 0;
  }
}

/** The tree with the variable `u` in place of some of its literals. */
function replaceLiterals(
  tree: Expression,
  wanted: ReadonlySet<number>,
): { readonly tree: Expression; readonly count: number } {
  let count = 0;
  const walk = (node: unknown): unknown => {
    if (isList(node)) return (node as readonly unknown[]).map(walk);
    if (typeof node !== 'object' || node === null) return node;
    if ('kind' in node && node.kind === 'literal' && (node as Literal).value !== null) {
      return wanted.has(count++) ? { kind: 'variable', name: 'u', at: 0 } : node;
    }
    if (Object.getPrototypeOf(node) !== Object.prototype) return node;
    return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, walk(inner)]));
  };
  return { tree: walk(tree) as Expression, count };
}

type Result = { readonly value: TfValue } | { readonly error: string };

function resultOf(tree: Expression, u: TfValue): Result {
  try {
    return { value: withoutSecrets(evaluate(tree, withVariables(scope, new Map([['u', u]])))) };
  } catch (error) {
    if (error instanceof ExpressionError) return { error: error.message };
    throw error;
  }
}

/** Whether what is known of a value is true of it. */
function holds(known: TfValue, value: TfValue): boolean {
  if (known instanceof Unknown) return holdsUnknown(known, value);
  if (known instanceof Concat) return holdsConcat(known, value);
  if (value instanceof Unknown) return false;
  if (known instanceof PartialObject) return holdsPartial(known, value);
  if (value instanceof Concat) return false;
  if (known instanceof SetValue && value instanceof SetValue) return holdsSet(known, value);
  const [knownItems, items] = [itemsOf(known), itemsOf(value)];
  if (knownItems !== undefined || items !== undefined) {
    return (
      knownItems?.length === items?.length &&
      (knownItems ?? []).every((item, index) => holds(item, items?.[index] ?? null))
    );
  }
  const [knownEntries, entries] = [entriesOf(known), entriesOf(value)];
  if (knownEntries === undefined || entries === undefined) return equals(known, value) === true;
  const names = Object.keys(knownEntries);
  if (names.length !== Object.keys(entries).length) return false;
  return names.every(name => Object.hasOwn(entries, name) && holds(knownEntries[name] ?? null, entries[name] ?? null));
}

/** An object of which only some attributes are known. */
function holdsPartial(known: PartialObject, value: TfValue): boolean {
  if (value instanceof PartialObject) return true;
  const entries = entriesOf(value);
  return entries !== undefined && Object.entries(entries).every(([name, inner]) => holds(known.attribute(name), inner));
}

/** Unknown items of a set may turn out to be any of the others. */
function holdsSet(known: SetValue, value: SetValue): boolean {
  const isThere = (item: TfValue) => value.items.some(other => holds(item, other));
  return known.items.every(isThere) && value.items.every(item => known.items.some(other => holds(other, item)));
}

function holdsUnknown(known: Unknown, value: TfValue): boolean {
  const { minimum, maximum } = known.$unknown;
  if (value instanceof Unknown || value instanceof Concat) return true;
  if (typeof value === 'number' && (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity))) return false;
  return candidatesOf(known)?.some(one => holds(one, value)) ?? true;
}

/** A text with unknown parts: the known ones stand in it in their order. */
function holdsConcat({ $concat }: Concat, value: TfValue): boolean {
  if (value instanceof Concat || value instanceof Unknown) return true;
  if (typeof value !== 'string') return false;
  const pattern = $concat
    .map(part => (typeof part === 'string' ? part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&') : '[^]*'))
    .join('');
  return new RegExp(`^${pattern}$`, 'u').test(value.normalize('NFC'));
}

const values: Arbitrary<TfValue> = oneof(
  constantFrom<TfValue>('', 'a', 'b', 'x', 'text', '1', 'true', '10.0.0.0/16', 'é', 0, 1, 2, -1, 2.5, 8, true, false),
  string({ maxLength: 4 }).map(text => text.normalize('NFC')),
  integer({ min: -20, max: 300 }),
  constantFrom<TfValue>(
    null,
    ['a', 1],
    [],
    {},
    { a: 1 },
    new ListValue('string', ['a', 'b']),
    new SetValue('number', [1, 2]),
  ),
);

describe('what is said without knowing a value holds for every value', () => {
  const wanted = record({
    expression: constantFrom(...expressions),
    // Two of them may be one and the same thing.
    literals: array(nat(), { minLength: 1, maxLength: 2 }),
    value: values,
    knowsType: boolean(),
  });

  test('of an expression with an unknown in the place of a literal', () => {
    assert(
      property(wanted, ({ expression, literals, value, knowsType }) => {
        const count = literalsOf(expression);
        const { tree } = replaceLiterals(
          parseExpression(expression),
          new Set(literals.map(literal => literal % count)),
        );
        const type = knowsType ? typeOf(value) : 'unknown';
        const without = resultOf(tree, new OpenUnknown({ symbol: 'u', reason: 'later', type }));
        const knowing = resultOf(tree, value);
        if ('error' in knowing) return;
        if ('error' in without) expect({ expression, value, without }).toEqual(knowing);
        else if (!holds(without.value, knowing.value)) {
          expect({ expression, value, without: toGraphValue(without.value) }).toEqual(toGraphValue(knowing.value));
        }
      }),
      { numRuns: 4000 },
    );
  });
});
