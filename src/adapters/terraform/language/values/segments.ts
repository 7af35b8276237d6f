import { Concat } from '../../../../graph/value.js';
import { joinTexts } from './join-texts.js';
import { OpenUnknown, type TfValue } from './value.js';

/**
 * The texts between the slashes of a text, `split("/", text)`: of one that is known, of the id of a resource that will be
 * made, and of what is put together from these. Undefined where an unknown part may have slashes of its own.
 */
export function segmentsOf(value: TfValue): readonly TfValue[] | undefined {
  if (typeof value === 'string') return value.split('/');
  if (value instanceof OpenUnknown) return value.segments;
  return value instanceof Concat ? segmentsOfParts(value.$concat) : undefined;
}

function segmentsOfParts(parts: readonly TfValue[]): readonly TfValue[] | undefined {
  let found: readonly TfValue[] = [''];
  for (const part of parts) {
    const inner = segmentsOf(part);
    if (inner === undefined) return undefined;
    found = [...found.slice(0, -1), joinTexts([found.at(-1) ?? '', inner[0] ?? '']), ...inner.slice(1)];
  }
  return found;
}
