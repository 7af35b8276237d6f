import { ownProperty } from '../../../../core/own-property.js';
import { isList } from '../../../../core/list.js';
import { isObject, reveal, Unknown, type Json, type Value } from '../../../../graph/value.js';

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

/**
 * The steps that lead in the source to what steps of a plan lead to there: an index becomes that of the item in the
 * order in which it is written. They end where nothing tells which item is meant.
 */
export function writtenSteps(
  value: Value | undefined,
  planned: Json | undefined,
  steps: readonly string[],
): readonly (string | number)[] {
  const [step, ...rest] = steps;
  const open = value === undefined ? undefined : reveal(value);
  if (step === undefined || open === undefined || open instanceof Unknown) return [];
  if (isList(open)) {
    const item = soleItem(open, planned) ?? plannedItem(open, isList(planned) ? planned : [], Number(step));
    return item === undefined ? [] : [item.index, ...writtenSteps(item.written, item.planned, rest)];
  }
  const inner = isObject(planned) ? planned[step] : undefined;
  const written = isObject(open) ? ownProperty(open, step) : undefined;
  return [step, ...writtenSteps(written, inner, rest)];
}

/** Where there is one item on both sides it is the same, whatever the provider has made of it. */
function soleItem(written: readonly Value[], planned: Json | undefined): PlannedItem | undefined {
  const [first, second] = written;
  const [own, other] = isList(planned) ? planned : [];
  if (first === undefined || own === undefined || second !== undefined || other !== undefined) return undefined;
  return { written: first, planned: own, index: 0 };
}

interface PlannedItem {
  readonly written: Value;
  readonly planned: Json;
  /** Among those that are written. */
  readonly index: number;
}

function plannedItem(written: readonly Value[], planned: readonly Json[], index: number): PlannedItem | undefined {
  const wanted = planned[index];
  const agreeing = written.flatMap((item, at) => (agrees(item, wanted) ? [{ written: item, index: at }] : []));
  const [only] = agreeing;
  if (wanted === undefined || only === undefined || written.length !== planned.length) return undefined;
  return agreeing.length === 1 ? { ...only, planned: wanted } : undefined;
}

/** Whether all scalars that both sides show are equal. */
function agrees(written: Value, planned: Json | undefined): boolean {
  const open = reveal(written);
  if (!isObject(open) || !isObject(planned)) return true;
  return Object.entries(open).every(([name, inner]) => {
    const other = planned[name];
    return (
      typeof inner === 'object' ||
      other === undefined ||
      other === null ||
      JSON.stringify(inner) === JSON.stringify(other)
    );
  });
}
