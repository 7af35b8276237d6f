import { didYouMean } from '../../core/nearest.js';
import { refusePrefix } from '../../network/prefix.js';
import type { Check } from './check.js';
import { refusePattern } from '../conditions/pattern.js';
import { valueFault } from './fact-values.js';
import {
  factPaths,
  findFact,
  numericTypes,
  typeNouns,
  type FactNode,
  type FactType,
  type Scalar,
} from '../facts-schema.js';
import type { Amount, ConditionObject, Reference } from '../policy.js';

const scalarTypes: readonly FactType[] = ['string', 'integer', 'number', 'boolean', 'null'];
const prefixTypes: readonly FactType[] = ['string', 'array', 'null'];

/** Checks what the keywords of one level are given: constants that can occur, facts and parameters that exist and fit. */
export function checkOperands(condition: ConditionObject, node: FactNode, check: Check): void {
  checkConstants(condition, node, check);
  for (const keyword of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const) {
    checkNumber(condition[keyword], numericTypes, check.in(keyword));
  }
  for (const keyword of ['minLength', 'maxLength', 'minItems', 'maxItems'] as const)
    checkNumber(condition[keyword], ['integer'], check.in(keyword));
  for (const keyword of ['atMost', 'atLeast'] as const) {
    checkAmount(condition[keyword], check.in(keyword));
    checkNumber(condition.distinct?.[keyword], ['integer'], check.in('distinct', keyword));
  }
  for (const keyword of ['insideAnyOf', 'outsideAllOf'] as const) checkPrefixes(condition[keyword], check.in(keyword));
  if (condition.sameAs !== undefined) checkFact(condition.sameAs.fact, scalarTypes, check.in('sameAs', 'fact'));
  checkBounds(condition, node, check);
  const refusal = condition.pattern === undefined ? undefined : refusePattern(condition.pattern);
  if (refusal !== undefined) check.in('pattern').report(`the pattern ${refusal}`);
}

function checkConstants({ const: constant, enum: values }: ConditionObject, node: FactNode, check: Check): void {
  if (typeof constant === 'object' && constant !== null) {
    const parameter = check.in('const', 'param').useParameter(constant.param);
    if (parameter?.type === 'array')
      check
        .in('const', 'param')
        .report(`“const” needs one value, but the parameter ${constant.param} is a list; write “enum”`);
    check.comparedWith.set(constant.param, node);
  } else if (constant !== undefined) checkConstant(constant, node, check.in('const'));
  if (values === undefined) return;
  if (isList(values)) values.forEach((value, index) => checkConstant(value, node, check.in('enum', index)));
  else if ('fact' in values) checkFact(values.fact, ['array', 'null'], check.in('enum', 'fact'));
  else {
    const parameter = check.in('enum', 'param').useParameter(values.param);
    if (parameter !== undefined && parameter.type !== 'array')
      check
        .in('enum', 'param')
        .report(`“enum” needs a list, but the parameter ${values.param} is ${typeNouns([parameter.type])}`);
    check.comparedWith.set(values.param, node);
  }
}

function isList(value: unknown): value is readonly Scalar[] {
  return Array.isArray(value);
}

function checkConstant(value: Scalar, node: FactNode, check: Check): void {
  const fault = valueFault(node, value);
  if (fault !== undefined) check.report(fault);
}

/** A number written out, or a parameter that is one. */
function checkNumber(given: unknown, types: readonly FactType[], check: Check): void {
  if (typeof given !== 'object' || given === null || !('param' in given)) return;
  const name = String(given.param);
  const parameter = check.in('param').useParameter(name);
  if (parameter === undefined || types.includes(parameter.type)) return;
  check
    .in('param')
    .report(
      `${typeNouns(types.slice(0, 1))} is needed here, but the parameter ${name} is ${typeNouns([parameter.type])}`,
    );
}

/** An amount as the structure allows it, before it is known that it refers to one thing only. */
interface AnyAmount {
  readonly fact?: string;
  readonly param?: string;
  readonly value?: number;
  readonly times?: unknown;
  readonly plus?: unknown;
}

function checkAmount(amount: Amount | undefined, check: Check): void {
  if (amount === undefined) return;
  const { fact, param, value, times, plus } = amount as AnyAmount;
  if ([fact, param, value].filter(part => part !== undefined).length !== 1) {
    check.report('a bound is one of “fact”, “param” and “value”, with “times” and “plus” if need be', 'key');
  }
  if (fact !== undefined) checkFact(fact, numericTypes, check.in('fact'));
  checkNumber(amount, numericTypes, check);
  checkNumber(times, numericTypes, check.in('times'));
  checkNumber(plus, numericTypes, check.in('plus'));
  if (typeof plus !== 'object' || plus === null) return;
  if (Object.keys(plus).length !== 1) check.in('plus').report('“plus” is a number, one “fact” or one “param”', 'key');
  if ('fact' in plus) checkFact(String(plus.fact), numericTypes, check.in('plus', 'fact'));
}

function checkPrefixes(reference: Reference | undefined, check: Check): void {
  if (reference === undefined) return;
  if ('fact' in reference) [reference.fact].flat().forEach(path => checkFact(path, prefixTypes, check.in('fact')));
  else if ('param' in reference) {
    const parameter = check.in('param').useParameter(reference.param);
    const prefixes = parameter === undefined ? [] : [parameter.default, ...Object.values(parameter.profiles ?? {})];
    checkPrefixTexts(prefixes.flat(), check.in('param'));
  } else checkPrefixTexts([reference.value].flat(), check.in('value'));
}

function checkPrefixTexts(texts: readonly unknown[], check: Check): void {
  for (const text of texts) {
    const refusal = typeof text === 'string' ? refusePrefix(text) : 'is no address prefix';
    if (refusal !== undefined) check.report(`“${String(text)}” ${refusal}`);
  }
}

/** A fact that exists and can be of one of the types. */
function checkFact(path: string, types: readonly FactType[], check: Check): void {
  const found = findFact(check.tree, path);
  if (found?.schema === undefined) check.report(`there is no fact “${path}”${didYouMean(path, factPaths(check.tree))}`);
  else if (!found.schema.types.some(type => type !== 'null' && types.includes(type))) {
    check.report(`${typeNouns(types.slice(0, 1))} is needed here, but ${path} is ${typeNouns(found.schema.types)}`);
  }
}

/** Bounds beyond what the fact can be: they hold always or never. */
function checkBounds({ minimum, maximum }: ConditionObject, { path, schema }: FactNode, check: Check): void {
  const { minimum: least, maximum: most } = schema ?? {};
  if (typeof minimum === 'number' && most !== undefined && minimum > most)
    check.in('minimum').report(`${path} is never ${minimum} or more: it is ${most} at most`);
  if (typeof maximum === 'number' && least !== undefined && maximum < least)
    check.in('maximum').report(`${path} is never ${maximum} or less: it is ${least} at least`);
  if (typeof minimum === 'number' && typeof maximum === 'number' && minimum > maximum)
    check.in('minimum').report('“minimum” is above “maximum”: nothing can hold both', 'key');
}
