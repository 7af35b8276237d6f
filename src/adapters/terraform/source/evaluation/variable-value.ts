import { Unknown } from '../../../../graph/value.js';
import { anyType, convert, parseType } from '../../language/evaluation/constraint.js';
import type { TypeConstraint } from '../../language/evaluation/type-constraint.js';
import { parseExpression } from '../../language/syntax/parse.js';
import { cover, isNull, uncover, type TfValue } from '../../language/values/value.js';
import { bareText, type Block } from '../files/block.js';
import type { ModuleScope } from './module-scope.js';

/** A variable as it is declared, and what is given for it; undefined when nothing is. */
interface Declared {
  readonly block: Block;
  readonly given: TfValue | undefined;
}

/** The value of a variable: what is given for it or its default, brought to its type. */
export function variableValue(name: string, { block, given }: Declared, module: ModuleScope): TfValue {
  const { body, file, header } = block;
  const { session } = module;
  const site = { file, header, address: `${module.prefix}var.${name}` };
  const { default: fallback } = body;
  const isGiven = given !== undefined && !(body['nullable'] === false && isNull(uncover(given)));
  const none = new Unknown({ symbol: site.address, reason: `no value is given for the variable ${name}` });
  const usual = isGiven || fallback === undefined ? none : session.evaluate(fallback, module, site);
  const value = isGiven ? given : usual;
  const typed = session.attempt(site, () => {
    const found = convert(value, constraintOf(block));
    return 'value' in found ? found.value : session.refuse(site, found.problem);
  });
  return body['sensitive'] === true ? cover(typed) : typed;
}

/** The type that a variable is declared with. An ExpressionError for one that is no type. */
export function constraintOf({ body }: Block): TypeConstraint {
  const text = bareText(body['type']);
  return text === undefined ? anyType : parseType(parseExpression(text));
}
