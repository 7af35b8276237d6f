import { ownProperty } from '../../../core/own-property.js';
import { isList } from '../../../core/list.js';
import type { Json } from '../../../graph/value.js';
import { isJsonObject } from '../../json-object.js';

/** `.name`, `['name']`, `[0]`, `.*` and `[*]`, `[?(@.name > 3)]`. */
const step =
  /\.?([A-Za-z_$][\w$-]*)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|(\.\*|\[\*\])|\[\?\(\s*@\.([\w$.]+)\s*(?:(==|!=|<=|>=|<|>)\s*('[^']*'|"[^"]*"|-?[\d.]+|true|false|null)\s*)?\)\]/y;

type Test = (left: Json, right: Json) => boolean;

const tests: { readonly [operator: string]: Test } = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => inOrder(left, right, sign => sign < 0),
  '<=': (left, right) => inOrder(left, right, sign => sign <= 0),
  '>': (left, right) => inOrder(left, right, sign => sign > 0),
  '>=': (left, right) => inOrder(left, right, sign => sign >= 0),
};

function inOrder(left: Json, right: Json, test: (sign: number) => boolean): boolean {
  if (typeof left === 'number' && typeof right === 'number') return test(left - right);
  return typeof left === 'string' && typeof right === 'string' && test(left < right ? -1 : Number(left > right));
}

/**
 * The value at a path of JSONPath, such as `$.list[0].name`; a list of all where the path has a wildcard or a filter.
 * Undefined when there is none. Throws a RangeError for a path with more than this reads (slices, `..`, scripts).
 */
export function selectToken(root: Json, path: string): Json | undefined {
  let found: readonly Json[] = [root];
  let isMany = false;
  step.lastIndex = path.startsWith('$') ? 1 : 0;
  while (step.lastIndex < path.length) {
    const at = step.lastIndex;
    const match = step.exec(path);
    if (match === null) throw new RangeError(`“${path.slice(at)}” in the path “${path}”`);
    const [, , , , , every, tested] = match;
    isMany ||= every !== undefined || tested !== undefined;
    found = found.flatMap(value => valuesAt(value, match));
  }
  return isMany ? found : found[0];
}

function valuesAt(value: Json, match: RegExpExecArray): readonly Json[] {
  const [, plain, index, single, double, every, tested, operator, wanted] = match;
  if (typeof value !== 'object' || value === null) return [];
  const all = isList(value) ? value : Object.values(value);
  if (every !== undefined) return all;
  if (tested !== undefined) return all.filter(item => passes(item, { path: tested.split('.'), operator, wanted }));
  const name = plain ?? single ?? double ?? '';
  const result = index === undefined ? memberOf(value, name) : itemOf(value, index);
  return result === undefined ? [] : [result];
}

function itemOf(value: Json, index: string): Json | undefined {
  return isList(value) ? value[Number(index)] : undefined;
}

/** `@.path operator wanted`; without an operator the path has to lead to something. */
interface Filter {
  readonly path: readonly string[];
  readonly operator: string | undefined;
  readonly wanted: string | undefined;
}

function passes(item: Json, { path, operator, wanted }: Filter): boolean {
  const value = path.reduce<Json | undefined>(memberOf, item);
  if (value === undefined || operator === undefined || wanted === undefined) return value !== undefined;
  const literal = /^['"]/.test(wanted) ? wanted.slice(1, -1) : (JSON.parse(wanted) as Json);
  return tests[operator]?.(value, literal) ?? false;
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) ? ownProperty(value, name) : undefined;
}
