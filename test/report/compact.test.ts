import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/index.js';
import { renderCompact } from '../../src/report/compact.js';

const folder = new URL('../fixtures/plans/', import.meta.url);
const reportOf = (stack: string): ReturnType<typeof check> =>
  check([{ path: 'plan.json', content: readFileSync(new URL(`${stack}/plan.json`, folder)) }]);

describe('compact', () => {
  const report = reportOf('literal-subnet-ids');
  const lines = [...renderCompact(report)].join('').trimEnd().split('\n');
  const undecided = report.verdicts.filter(({ verdict }) => verdict === 'undecided');
  const open = lines.filter(line => line.includes(': undecided '));

  test('has a line for each finding, as problem matchers read it', () => {
    for (const line of lines)
      expect(line).toMatch(/^plan\.json:\d+:\d+: (?:error|warning|note|undecided) [a-z0-9,/-]+ \S+: .+$/u);
    const failed = report.verdicts.filter(({ verdict }) => verdict === 'fail');
    expect(lines.length - open.length).toBe(failed.length);
  });

  test('has a line for each thing that is in the way, and loses no policy', () => {
    expect(undecided.length).toBeGreaterThan(12);
    expect(open.length).toBeLessThan(undecided.length / 2);
    const named = open.flatMap(line => (/: undecided (\S+) /u.exec(line)?.[1] ?? '').split(','));
    expect(named.toSorted()).toEqual(undecided.map(({ policy }) => policy).toSorted());
  });
});
