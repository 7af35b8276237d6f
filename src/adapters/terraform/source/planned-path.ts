import { isList } from '../../../core/list.js';
import { isObject, reveal, Unknown, type Json, type Value } from '../../../graph/value.js';

/**
 * The value at a path that a plan has, in a written value. A set is in another order there, so that an index leads to
 * the only item that agrees with the planned one; undefined where several may.
 */
export function atPlannedPath(value: Value, planned: Json | undefined, steps: readonly string[]): Value | undefined {
  const [step, ...rest] = steps;
  const open = reveal(value);
  if (step === undefined || open instanceof Unknown) return value;
  if (isList(open)) {
    const item = plannedItem(open, isList(planned) ? planned : [], Number(step));
    return item && atPlannedPath(item.written, item.planned, rest);
  }
  if (!isObject(open) || !Object.hasOwn(open, step)) return undefined;
  const inner = isObject(planned) ? planned[step] : undefined;
  return atPlannedPath(open[step] ?? null, inner, rest);
}

function plannedItem(
  written: readonly Value[],
  planned: readonly Json[],
  index: number,
): { readonly written: Value; readonly planned: Json } | undefined {
  const wanted = planned[index];
  const agreeing = written.filter(item => agrees(item, wanted));
  const [only] = agreeing;
  if (wanted === undefined || only === undefined || written.length !== planned.length) return undefined;
  return agreeing.length === 1 ? { written: only, planned: wanted } : undefined;
}

/** Whether all scalars that both sides show are equal. */
function agrees(written: Value, planned: Json | undefined): boolean {
  const open = reveal(written);
  if (!isObject(open) || !isObject(planned)) return true;
  const own = planned;
  return Object.entries(open).every(([name, inner]) => {
    const other = own[name];
    return (
      typeof inner === 'object' ||
      other === undefined ||
      other === null ||
      JSON.stringify(inner) === JSON.stringify(other)
    );
  });
}
