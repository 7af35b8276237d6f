import { unlessThrown } from '../../../../core/attempt.js';
import { evaluate } from '../../language/evaluation/evaluate.js';
import { emptyScope } from '../../language/evaluation/scope.js';
import { ExpressionError } from '../../language/error.js';
import type { Expression } from '../../language/syntax/syntax.js';
import { parseTemplateOrLiteral } from '../../language/syntax/parse.js';
import { itemsOf } from '../../language/values/parts.js';
import { isWhollyKnown } from '../../language/values/sets.js';
import type { TfValue } from '../../language/values/value.js';
import { bodiesOf, type Block } from '../files/block.js';

/**
 * The only values that the `validation` of a variable lets through: `contains(["dev", "prod"], var.env)`, or
 * `var.env == "dev" || var.env == "prod"`; undefined where it names no such values.
 */
export function allowedValues({ header: [, name = ''], body }: Block): readonly TfValue[] | undefined {
  for (const { condition } of bodiesOf(body['validation'])) {
    const found = typeof condition === 'string' ? read(condition, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What does not go well is told where the variable is used. */
function read(condition: string, name: string): readonly TfValue[] | undefined {
  return unlessThrown(ExpressionError, () => allowedBy(parseTemplateOrLiteral(condition), name));
}

/** What an expression that has to hold says of a variable. */
function allowedBy(expression: Expression, name: string): readonly TfValue[] | undefined {
  switch (expression.kind) {
    case 'group':
      return allowedBy(expression.inner, name);
    case 'call': {
      const [list, value] = expression.arguments;
      const isOfVariable = expression.name === 'contains' && value !== undefined && isVariable(value, name);
      return isOfVariable && list !== undefined ? itemsOf(known(list) ?? null) : undefined;
    }
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '==') return equalTo(left, right, name) ?? equalTo(right, left, name);
      const [one, other] = [allowedBy(left, name), allowedBy(right, name)];
      if (operator === '&&') return one ?? other;
      return operator === '||' && one !== undefined && other !== undefined ? [...one, ...other] : undefined;
    }
    default:
      return undefined;
  }
}

function equalTo(variable: Expression, value: Expression, name: string): readonly TfValue[] | undefined {
  const found = isVariable(variable, name) ? known(value) : undefined;
  return found === undefined ? undefined : [found];
}

function isVariable(expression: Expression, name: string): boolean {
  if (expression.kind !== 'attribute' || expression.name !== name) return false;
  return expression.source.kind === 'variable' && expression.source.name === 'var';
}

/** The value of what refers to nothing. */
function known(expression: Expression): TfValue | undefined {
  const value = unlessThrown(ExpressionError, () => evaluate(expression, emptyScope()));
  return value !== undefined && isWhollyKnown(value) ? value : undefined;
}
