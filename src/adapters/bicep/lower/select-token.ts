import { isList } from '../../../core/list.js';
import type { Json } from '../../../graph/value.js';

const step = /\.?([A-Za-z_$][\w$-]*)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]/y;

/**
 * The value at a path such as `$.list[0].name`; undefined when there is none, or the path has more than names and
 * numbers (wildcards, filters).
 */
export function selectToken(root: Json, path: string): Json | undefined {
  let value: Json | undefined = root;
  step.lastIndex = path.startsWith('$') ? 1 : 0;
  while (step.lastIndex < path.length) {
    const [whole, plain, index, single, double] = step.exec(path) ?? [];
    if (whole === undefined || typeof value !== 'object' || value === null) return undefined;
    const name = plain ?? index ?? single ?? double ?? '';
    if (isList(value)) value = index === undefined ? undefined : value[Number(index)];
    else value = index === undefined && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}
