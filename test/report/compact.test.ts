import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/index.js';
import { renderCompact } from '../../src/report/compact.js';
import { report as written, undecided as undecidedOf } from './samples.js';

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

  test('names in each line what is not known of its own resource', () => {
    const verdicts = ['one', 'two'].flatMap(name =>
      ['a/b', 'c/d'].map(policy => undecidedOf(policy, `data.azurerm_subnet.${name}`, 'not read', `app.${name}`)),
    );
    const text = [...renderCompact(written(verdicts))].join('');
    expect(text).toMatch(/ app\.one: not read \(unknown: data\.azurerm_subnet\.one\)$/mu);
    expect(text).toMatch(/ app\.two: not read \(unknown: data\.azurerm_subnet\.two\)$/mu);
  });
});
