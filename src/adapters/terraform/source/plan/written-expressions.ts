import { isList } from '../../../../core/list.js';
import { isObject, Unknown, type Json } from '../../../../graph/value.js';
import type { Expression, Expressions } from '../../document/plan-json.js';
import { ExpressionError } from '../../language/error.js';
import { evaluate } from '../../language/evaluation/evaluate.js';
import { parseTemplateOrLiteral } from '../../language/syntax/parse.js';
import { emptyScope } from '../../language/evaluation/scope.js';
import { isWhollyKnown } from '../../language/values/sets.js';
import { toGraphValue } from '../../language/values/value.js';
import { isMetaArgument } from '../files/meta-arguments.js';
import { bodiesOf, type Body } from '../files/block.js';
import { callsFunction, referencesOf } from './references-of.js';

/**
 * What is written in a block as the `expressions` of plan JSON have it; dynamic blocks are not among them, there as here.
 * `blocks` are the names of those that may stand without a list around them.
 */
export function expressionsOf(body: Body, blocks: ReadonlySet<string>): Record<string, Expressions> {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => !isMetaArgument(name))
      .map(([name, json]): [string, Expressions] => [name, writtenAs(name, json, blocks)]),
  );
}

function writtenAs(name: string, json: Json, blocks: ReadonlySet<string>): Expressions {
  const isBlock = isList(json) ? json.length > 0 && json.every(isObject) : isObject(json) && blocks.has(name);
  return isBlock ? bodiesOf(json).map(each => expressionsOf(each, blocks)) : expressionOf(json);
}

/** One expression: its value where it is a constant, else what it refers to. */
export function expressionOf(json: Json): Expression {
  if (json === null || typeof json === 'boolean' || typeof json === 'number') return { constant_value: json };
  try {
    const parsed = parseTemplateOrLiteral(json);
    const references = referencesOf(parsed);
    if (references.length > 0) return { references };
    // Plan JSON has what literals stand for, and nothing of what a function makes of them.
    if (callsFunction(parsed)) return { references: [] };
    const value = evaluate(parsed, emptyScope());
    return isWhollyKnown(value) ? { constant_value: plainJson(toGraphValue(value)) } : { references: [] };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { references: [] };
  }
}

function plainJson(value: unknown): Json {
  return value instanceof Unknown ? null : (value as Json);
}
