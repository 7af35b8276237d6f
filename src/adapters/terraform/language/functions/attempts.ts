import { oneOf } from '../values/candidates.js';
import { isRefusal, refuse } from '../error.js';
import { risksSoFar } from '../risk.js';
import { isWhollyKnown } from '../values/sets.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import type { Expression } from '../syntax/syntax.js';
import { convertTo } from '../values/convert.js';
import { entriesOf, itemsOf } from '../values/parts.js';
import { parseConstraint, withDefaults } from '../evaluation/type-constraint.js';
import { OpenUnknown, PartialObject, uncover, type TfValue } from '../values/value.js';
import type { CallContext, FunctionTable } from './row.js';

/** The value of the first expression that has one. What is not known may turn out to fail, and then the next one counts. */
function tryAll(args: readonly Expression[], context: CallContext): TfValue {
  if (args.length === 0) return refuse('try needs at least one argument');
  const possible: TfValue[] = [];
  for (const arg of args) {
    try {
      const { value, isCertain } = attempt(arg, context);
      possible.push(value);
      if (isCertain) break;
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  if (possible.length === 0) return refuse('no expression of try succeeded');
  return oneOf(() => symbolOfCall('try', possible), possible, possible);
}

/**
 * The value of an expression, and whether that cannot fail later: one that is wholly known and was found without taking
 * a risk, and a reference that leads to what is not known without passing through anything that is not known.
 */
function attempt(
  expression: Expression,
  context: CallContext,
): { readonly value: TfValue; readonly isCertain: boolean } {
  const before = risksSoFar();
  const value = context.evaluate(expression, context.scope);
  const isCertain = (isWhollyKnown(value) && risksSoFar() === before) || isSafe(expression, context);
  return { value, isCertain };
}

function isSafe(expression: Expression, context: CallContext): boolean {
  if (expression.kind === 'variable' || isDeclared(expression)) return true;
  if (expression.kind !== 'attribute' && expression.kind !== 'index') return false;
  const { source } = expression;
  if (expression.kind === 'index' && !isWhollyKnown(context.evaluate(expression.key, context.scope))) return false;
  if (!isSafe(source, context)) return false;
  const value = uncover(context.evaluate(source, context.scope));
  if (itemsOf(value) !== undefined || entriesOf(value) !== undefined) return true;
  // One of several instances has the attributes that its provider declares.
  return value instanceof PartialObject && source.kind === 'index' && isDeclared(source.source);
}

/** References of which Terraform knows before it evaluates anything that they lead somewhere, by their names in order. */
const declared = [
  /^(?:var|local|each|count|self|path|terraform) \w+$/u,
  /^module \w+(?: \w+)?$/u,
  /^data \w+ \w+(?: \w+)?$/u,
  /^(?!(?:var|local|each|count|self|path|terraform|module|data) )[a-z0-9]+_\w+ \w+(?: \w+)?$/u,
];

function isDeclared(expression: Expression): boolean {
  const names = namesOf(expression);
  return names !== undefined && declared.some(pattern => pattern.test(names.replaceAll('-', '_')));
}

/** `data azurerm_subnet this id` */
function namesOf(expression: Expression): string | undefined {
  if (expression.kind === 'variable') return expression.name;
  if (expression.kind !== 'attribute') return undefined;
  const before = namesOf(expression.source);
  return before === undefined ? undefined : `${before} ${expression.name}`;
}

function can(args: readonly Expression[], context: CallContext): TfValue {
  const [arg, ...others] = args;
  if (arg === undefined || others.length > 0) return refuse('can takes one argument');
  try {
    const { value, isCertain } = attempt(arg, context);
    return isCertain ? true : derived(symbolOfCall('can', [value]), [value], 'bool');
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

function convert(args: readonly Expression[], { evaluate, scope }: CallContext): TfValue {
  const [arg, type, ...others] = args;
  if (arg === undefined || type === undefined || others.length > 0) return refuse('convert takes a value and a type');
  const constraint = parseConstraint(type, evaluate);
  const value = convertTo(evaluate(arg, scope), constraint.type);
  return constraint.defaults === undefined ? value : withDefaults(value, constraint.defaults);
}

/** What is another each time; within one run the time of the plan is always the same. */
function impure(name: string, reason: string, isConstant = false): FunctionTable[string] {
  return {
    special: (args, { evaluate, scope }) => {
      for (const arg of args) evaluate(arg, scope);
      const symbol = isConstant ? `${name}()` : `${name}()#${scope.calls.next++}`;
      return new OpenUnknown({ symbol, reason, type: 'string' });
    },
  };
}

export const specialFunctions: FunctionTable = {
  try: { special: tryAll },
  can: { special: can },
  convert: { special: convert },
  uuid: impure('uuid', 'it is made up anew each time'),
  bcrypt: impure('bcrypt', 'it has a part that is made up anew each time'),
  timestamp: impure('timestamp', 'it is the time at which the configuration is applied'),
  plantimestamp: impure('plantimestamp', 'it is the time of the plan', true),
};
