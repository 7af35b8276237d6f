import { beforeAll, describe, expect, test } from '@jest/globals';
import { ExpressionError } from '../../../../src/adapters/terraform/language/error.js';
import { evaluate } from '../../../../src/adapters/terraform/language/evaluation/evaluate.js';
import { withoutSecrets } from '../../../../src/adapters/terraform/language/values/secrets.js';
import { parseExpression } from '../../../../src/adapters/terraform/language/syntax/parse.js';
import type { Scope } from '../../../../src/adapters/terraform/language/evaluation/scope.js';
import { isWhollyKnown } from '../../../../src/adapters/terraform/language/values/sets.js';
import { typeOf } from '../../../../src/adapters/terraform/language/values/type-of.js';
import { toGraphValue, type TfValue } from '../../../../src/adapters/terraform/language/values/value.js';
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
const leftOpen: readonly string[] = [
  // A division by zero is an infinite number, which no plan can hold.
  'try(1 / 0, "x")',
  'can(1 / 0)',
  // Not worked out here, and no use for what this program checks.
  'textencodebase64("Hello", "nonsense")',
  'base64gzip("hello")',
  'yamlencode("this is a rather long text of many words that goes on and on until it is much longer than eighty characters and then some more")',
  'yamlencode({ a = "this is a rather long text of many words that goes on and on until it is much longer than eighty characters", b = 1 })',
  String.raw`yamlencode({ "" = 1, "a\nb" = 2 })`,
  'yamldecode("1e400")',
  // What the core makes of them makes no sense.
  'cidrsubnet("10.1.2.0/24", 4, -1)',
  'cidrsubnet("10.1.2.0/24", -1, 0)',
  'cidrhost("::ffff:10.0.0.0/104", 1)',
  '2 / 0',
  'true && (1 / 0 == 1)',
  // The core knows the attributes of resources.
  'terraform_data.later.id == null',
  'try(terraform_data.later.output.x, "a")',
  'can(terraform_data.later.output.x)',
];

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
