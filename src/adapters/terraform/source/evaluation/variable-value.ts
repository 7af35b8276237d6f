import { Unknown, type Value } from '../../../../graph/value.js';
import { anyType, convert, parseType } from '../../language/evaluation/constraint.js';
import type { TypeConstraint } from '../../language/evaluation/type-constraint.js';
import { parseExpression } from '../../language/syntax/parse.js';
import { convertTo } from '../../language/values/convert.js';
import { typeOf } from '../../language/values/type-of.js';
import { cover, isNull, OpenUnknown, toGraphValue, uncover, type TfValue } from '../../language/values/value.js';
import { bareText, type Block } from '../files/block.js';
import { allowedValues } from './allowed-values.js';
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
  const usual = (): TfValue =>
    fallback === undefined ? session.open.variable(none, valuesOf(block)) : session.evaluate(fallback, module, site);
  const typed = session.attempt(site, () => {
    const found = convert(isGiven ? given : usual(), constraintOf(block));
    return 'value' in found ? narrowed(found.value, block) : session.refuse(site, found.problem);
  });
  return body['sensitive'] === true ? cover(typed) : typed;
}

/** The type that a variable is declared with. An ExpressionError for one that is no type. */
export function constraintOf({ body }: Block): TypeConstraint {
  const text = bareText(body['type']);
  return text === undefined ? anyType : parseType(parseExpression(text));
}

/** The few values that a variable can have. */
function valuesOf(block: Block): readonly Value[] | undefined {
  const allowed = allowedValues(block);
  if (allowed !== undefined) return allowed.map(toGraphValue);
  return constraintOf(block).type === 'bool' ? [true, false] : undefined;
}

/** A value that is not known, with what validation leaves of it. */
function narrowed(value: TfValue, block: Block): TfValue {
  if (!(value instanceof Unknown) || value.$unknown.possible !== undefined) return value;
  const candidates = allowedValues(block);
  if (candidates === undefined) return value;
  const type = typeOf(value);
  const typed = type === 'unknown' ? candidates : candidates.map(one => convertTo(one, type));
  return new OpenUnknown({ ...value.$unknown, type, candidates: typed });
}
