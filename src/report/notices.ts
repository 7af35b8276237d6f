import { compareText } from '../core/order.js';
import type { Notice } from '../graph/notice.js';
import { printable } from './printable.js';
import { inputName } from './words.js';

/** Each notice once, in an order that the order of inputs does not change. */
export function sortedNotices(notices: readonly Notice[]): readonly Notice[] {
  const unique = new Map(
    notices.map(notice => [`${notice.file ?? ''}|${notice.address ?? ''}|${notice.message}`, notice]),
  );
  return [...unique].sort(([left], [right]) => compareText(left, right)).map(([, notice]) => notice);
}

/** A notice as one line: `plan.json: the plan is not complete`. */
export function noticeText({ file, message }: Notice): string {
  return `${file === undefined ? '' : `${printable(inputName(file))}: `}${printable(message, 4000)}`;
}
