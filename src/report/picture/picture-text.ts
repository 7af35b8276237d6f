import type { Item, Link, Mark } from './picture.js';
import { printable } from '../printable.js';
import { count } from '../words.js';
import { shortened } from '../../core/list.js';

/** The colours of marks, dark enough on white for every reader; no meaning hangs on them alone. */
export const colours: Readonly<Record<Mark, string>> = {
  error: '#b3261e',
  warning: '#8a5a00',
  note: '#0b57a4',
  undecided: '#6b4fa0',
  good: '#3d6b4f',
};

/** What stands in the box of an item: its name or those of the first few, its details, and what does not hold. */
export function itemLines(item: Item): readonly string[] {
  const { noun } = item;
  const [first = ''] = item.names;
  const many = item.names.length > 1;
  const heading = many ? count(item.names.length, noun) : `${noun} ${printable(first, 120)}`;
  return [
    item.isElsewhere ? `${heading} (not in the input)` : heading,
    ...(many ? shortened([...new Set(item.names)], 3).map(name => printable(name, 120)) : []),
    ...(item.details.length === 0
      ? []
      : [
          shortened(item.details, 3)
            .map(text => printable(text, 60))
            .join(', '),
        ]),
    ...findingLines(item),
  ];
}

/** What is written at a link: that it is in doubt, or not as usual; nothing at one that is well. */
export function linkText({ mark, mode, isSure }: Link): string {
  const words = [mark === 'good' ? '' : mark, mode === 'regional' ? '' : mode, isSure ? '' : 'perhaps'];
  return words.filter(word => word !== '').join(', ');
}

/** What does not hold, a line a policy. */
export function findingLines({ findings }: Item): readonly string[] {
  return shortened(findings, 3).map(finding => printable(finding, 80));
}
