import { expect, test } from '@jest/globals';
import { outputsOf } from '../../src/action/outputs.js';
import type { Report } from '../../src/report/report.js';
import { report, undecided, verdict } from '../report/samples.js';

const note = verdict({ severity: 'note' });
const open = undecided('a/b', 'x', 'y');

function withUnread(item: Report): Report {
  return { ...item, summary: { ...item.summary, unread: 1 } };
}

test.each<readonly [what: string, item: Report, expected: string]>([
  ['an error', report([verdict()]), 'fail'],
  ['an error that stops nothing', { ...report([verdict()]), failOn: 'never' }, 'fail'],
  ['a note', report([note]), 'pass'],
  ['a note to stop at', { ...report([note]), failOn: 'note' }, 'fail'],
  ['something undecided', report([open]), 'undecided'],
  ['something undecided to stop at, beside a note', { ...report([note, open]), failOnUndecided: true }, 'undecided'],
  ['nothing but passes', report([]), 'pass'],
  ['a part that was not read', withUnread(report([])), 'undecided'],
  ['no integration', report([], { integrations: 0 }), 'nothing-found'],
  ['no integration in what was read', withUnread(report([], { integrations: 0 })), 'undecided'],
])('the verdict on %s', (_, item, expected) => {
  expect(outputsOf(item).get('verdict')).toBe(expected);
});
