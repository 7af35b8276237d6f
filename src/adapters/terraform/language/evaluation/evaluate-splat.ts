import { Unknown } from '../../../../graph/value.js';
import { forEachCandidate } from '../values/candidates.js';
import { convertTo } from '../values/convert.js';
import { itemsOf } from '../values/parts.js';
import { refuse } from '../error.js';
import type { Evaluator } from './evaluator.js';
import { withVariables, type Scope } from './scope.js';
import { isOrdered } from '../values/sets.js';
import { derived, grouped, symbolOf } from '../values/symbol.js';
import type { Splat } from '../syntax/syntax.js';
import { typeOf } from '../values/type-of.js';
import { hasOpen, isCollection, isTuple, sameType, type Type } from '../values/type.js';
import { unify } from '../values/unify.js';
import { isNull, ListValue, OpenUnknown, Secret, SetValue, TypedNull, type TfValue } from '../values/value.js';

/** `source[*].each`: of a value that is no list, a tuple of one, and of null the empty one. */
export function evaluateSplat(expression: Splat, scope: Scope, evaluator: Evaluator): TfValue {
  const each = (item: TfValue) => evaluator.evaluate(expression.each, withVariables(scope, new Map([['*', item]])));
  return splat(evaluator.evaluate(expression.source, scope), each);
}

function splat(source: TfValue, each: (item: TfValue) => TfValue): TfValue {
  if (source instanceof Secret) return new Secret(splat(source.open(), each));
  if (isNull(source)) {
    const isSequence = source instanceof TypedNull && isSequenceType(source.type);
    return isSequence ? refuse('a splat cannot be applied to a null sequence') : [];
  }
  const found = source instanceof Unknown ? ofUnknown(source, each) : undefined;
  if (found !== undefined) return found;
  if (source instanceof SetValue && !isOrdered(source)) return derived(`${symbolOf(source)}[*]`, [source]);
  const items = itemsOf(source);
  if (items === undefined) return [each(source)];
  const results = items.map(each);
  return source instanceof ListValue || source instanceof SetValue ? asList(source, results, each) : results;
}

function isSequenceType(type: Type): boolean {
  return isTuple(type) || isCollection(type, 'list') || isCollection(type, 'set');
}

/** The result for a source that is not known; it is named after what is asked of each item. */
function ofUnknown(source: Unknown, each: (item: TfValue) => TfValue): TfValue {
  const name = `${grouped(source.$unknown.symbol)}[*]`;
  const found = forEachCandidate(
    [source],
    () => name,
    ([one = null]) => splat(one, each),
  );
  if (found !== undefined) return found;
  const type = typeOf(source);
  const item = each(
    new OpenUnknown({
      symbol: name,
      reason: source.$unknown.reason,
      type: isCollection(type) ? type.element : 'unknown',
    }),
  );
  const symbol = item instanceof Unknown ? item.$unknown.symbol : `${name} : ${symbolOf(item)}`;
  const isList = isCollection(type, 'list') || isCollection(type, 'set');
  return derived(symbol, [source], isList ? { kind: 'list', element: typeOf(item) } : 'unknown');
}

function asList(source: ListValue | SetValue, results: readonly TfValue[], each: (item: TfValue) => TfValue): TfValue {
  const [first] = results;
  if (first === undefined) return new ListValue(emptyType(source.element, each), []);
  const types = results.map(typeOf);
  const element = types.reduce((left, right) =>
    sameType(left, right) ? left : (unifyOpen(left, right) ?? refuse('nested splats gave elements of different types')),
  );
  return new ListValue(
    element,
    results.map(result => convertTo(result, element)),
  );
}

/** Elements of one list have one type; ours may know less of one than of another. */
function unifyOpen(left: Type, right: Type): Type | undefined {
  return hasOpen(left) || hasOpen(right) ? unify([left, right]) : undefined;
}

function emptyType(element: Type, each: (item: TfValue) => TfValue): Type {
  return typeOf(each(new OpenUnknown({ symbol: '*', reason: 'there is no element', type: element })));
}
