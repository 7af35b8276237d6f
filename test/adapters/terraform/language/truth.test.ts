import { beforeAll, describe, expect, test } from '@jest/globals';
import { ExpressionError } from '../../../../src/adapters/terraform/language/error.js';
import { evaluate } from '../../../../src/adapters/terraform/language/evaluate.js';
import { withoutSecrets } from '../../../../src/adapters/terraform/language/secrets.js';
import { parseExpression } from '../../../../src/adapters/terraform/language/parse.js';
import type { Scope } from '../../../../src/adapters/terraform/language/scope.js';
import { isWhollyKnown } from '../../../../src/adapters/terraform/language/sets.js';
import { typeOf } from '../../../../src/adapters/terraform/language/type-of.js';
import { toGraphValue, type TfValue } from '../../../../src/adapters/terraform/language/value.js';
import { Concat, isObject, Unknown, type Value } from '../../../../src/graph/value.js';
import { isList } from '../../../../src/core/list.js';
import { themes, truthScope, typeAsJson, type Outcome } from './truth/truth.js';

let scope: Scope;

/** Expressions of which we do not know what the core knows. */
const left = new Set<string>();

beforeAll(async () => {
  scope = await truthScope();
});

/** Sorted by theme, as they stand in the texts. */
const leftOpen: readonly string[] = [];

/** What we make of an expression: a value, or the message of the refusal. */
function ours(expression: string): { readonly value: TfValue } | { readonly error: string } {
  try {
    return { value: withoutSecrets(evaluate(parseExpression(expression), scope)) };
  } catch (error) {
    if (error instanceof ExpressionError) return { error: error.message };
    throw error;
  }
}

describe.each(themes())('the real core and we agree: $theme', ({ rows }) => {
  test.each(rows)('%s', (expression, outcome) => {
    const result = ours(expression);
    if ('value' in result && toGraphValue(result.value) instanceof Unknown) left.add(expression);
    else if (outcome.error !== undefined) expect(result).toEqual({ error: expect.any(String) as unknown });
    else if ('error' in result) expect(result).toEqual(outcome);
    else compare(result.value, outcome);
  });
});

test('what is left open although the core decides it is known', () => {
  const decided = themes().flatMap(({ rows }) =>
    rows.flatMap(([expression, { unknown }]) => (unknown === undefined ? [expression] : [])),
  );
  expect(decided.filter(expression => left.has(expression))).toEqual(leftOpen);
});

function compare(value: TfValue, outcome: Outcome): void {
  const graph = toGraphValue(value);
  if (outcome.unknown !== undefined) {
    expectConsistent(graph, outcome.value, outcome.unknown);
    return;
  }
  expect(graph).toEqual(outcome.value);
  // A plan does not keep the type of a null.
  if (graph !== null && isWhollyKnown(value)) expect(typeAsJson(typeOf(value))).toEqual(outcome.type);
}

/** What the core knows of a value that it does not know wholly is what we know, or we know less. */
function expectConsistent(graph: Value, value: unknown, unknown: unknown): void {
  if (unknown === true || graph instanceof Unknown || graph instanceof Concat) return;
  if (isList(graph)) {
    for (const [index, item] of graph.entries()) {
      expectConsistent(item, (value as readonly unknown[])[index], (unknown as readonly unknown[])[index]);
    }
  } else if (isObject(graph)) {
    for (const [name, item] of Object.entries(graph)) {
      expectConsistent(item, (value as Record<string, unknown>)[name], (unknown as Record<string, unknown>)[name]);
    }
  } else expect(graph).toEqual(value);
}
