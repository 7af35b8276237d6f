import { oneOf } from '../candidates.js';
import { isRefusal, refuse } from '../error.js';
import { isWhollyKnown } from '../sets.js';
import { derived, symbolOf } from '../symbol.js';
import type { Expression } from '../syntax.js';
import { convertTo } from '../convert.js';
import { parseConstraint, withDefaults } from '../type-constraint.js';
import { OpenUnknown, type TfValue } from '../value.js';
import type { CallContext, FunctionTable } from './row.js';

/** The value of the first expression that has one. What is not known may turn out to fail, and then the next one counts. */
function tryAll(args: readonly Expression[], { evaluate, scope }: CallContext): TfValue {
  if (args.length === 0) return refuse('try needs at least one argument');
  const possible: TfValue[] = [];
  for (const arg of args) {
    try {
      const value = evaluate(arg, scope);
      possible.push(value);
      if (isCertain(arg, value)) break;
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  if (possible.length === 0) return refuse('no expression of try succeeded');
  return oneOf(() => `try(${possible.map(symbolOf).join(', ')})`, possible, possible);
}

/**
 * Whether an expression that has a value now cannot fail later. So it is with a value that is wholly known, and with a
 * whole attribute of a resource: that it exists is known from the provider, which refuses the others at once.
 */
function isCertain(expression: Expression, value: TfValue): boolean {
  return isWhollyKnown(value) || isAttributeOfResource(expression);
}

function isAttributeOfResource(expression: Expression): boolean {
  if (expression.kind !== 'attribute') return false;
  const { source } = expression;
  const resource = source.kind === 'index' && source.key.kind === 'literal' ? source.source : source;
  if (resource.kind !== 'attribute' || resource.source.kind !== 'variable') return false;
  const root = resource.source.name;
  return root.includes('_') && !['var', 'local', 'each', 'module', 'data'].includes(root);
}

function can(args: readonly Expression[], { evaluate, scope }: CallContext): TfValue {
  const [arg, ...others] = args;
  if (arg === undefined || others.length > 0) return refuse('can takes one argument');
  try {
    const value = evaluate(arg, scope);
    return isCertain(arg, value) ? true : derived(`can(${symbolOf(value)})`, [value], 'bool');
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
