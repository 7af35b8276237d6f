import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { renderAzure } from '../../src/report/azure.js';
import { printable } from '../../src/report/printable.js';
import type { Report, ReportedVerdict } from '../../src/report/report.js';
import { root } from '../cli/command.js';
import { expectGolden } from '../golden.js';
import { azureCommand, githubCommand, type LogCommand } from './ci-logs.js';
import { nasty, poisoned } from './poisoned.js';
import { atlantis, azure, fewRules, github, markdown } from './renderings.js';
import { many, report, undecided, verdict } from './samples.js';

const golden = (name: string): string => join(root, 'test', 'report', 'golden', name);
const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');
const githubCommands = (item: Report): readonly LogCommand[] =>
  linesOf(github(item)).flatMap(line => githubCommand(line) ?? []);
const azureCommands = (item: Report): readonly LogCommand[] =>
  linesOf(azure(item)).flatMap(line => azureCommand(line) ?? []);

/** A finding of a policy at a resource of its own. */
function finding(policy: string, index: number, severity: 'error' | 'warning' | 'note' = 'error'): ReportedVerdict {
  return verdict({
    policy,
    severity,
    evidence: [],
    related: [],
    subject: {
      kind: 'plan',
      id: `${index}`,
      address: `azurerm_service_plan.p[${index}]`,
      file: 'a.tf',
      line: index + 1,
    },
  });
}

const crowd = (
  policy: string,
  size: number,
  severity: 'error' | 'warning' | 'note' = 'error',
): readonly ReportedVerdict[] => Array.from({ length: size }, (_, index) => finding(policy, index, severity));

describe('the commands for GitHub', () => {
  test('read as they should', () => {
    expectGolden(github(many), golden('many.github.txt'));
  });

  test('name file, line and column where they are known', () => {
    const place = { file: 'a,b:c%.tf', line: 3, column: 5 };
    const [first] = githubCommands(report([verdict({ evidence: [], subject: { ...verdict().subject, ...place } })]));
    expect(first).toMatchObject({
      name: 'error',
      properties: { file: 'a,b:c%.tf', line: '3', col: '5', title: 'subnet/too-small' },
      message: expect.stringMatching(/^the subnet snet-app is a \/29; integration needs a \/28 or larger\nat azurerm/u),
    });
    const [second] = githubCommands(report([verdict({ evidence: [], subject: { ...verdict().subject, file: '-' } })]));
    expect(Object.keys(second?.properties ?? {})).toEqual(['title']);
  });

  test.each([9, 10, 11, 500])('are at most ten of a severity, of %i', size => {
    const found = githubCommands(
      report([...crowd('a/b', size), ...crowd('a/c', size, 'warning'), ...crowd('a/d', size, 'note')]),
    );
    for (const name of ['error', 'warning', 'notice']) {
      const own = found.filter(item => item.name === name);
      expect(own).toHaveLength(Math.min(size, 10));
      expect(own.at(-1)?.properties['title']).toBe(size <= 10 ? own[0]?.properties['title'] : `${size - 9} more`);
    }
  });

  test('are spent on every policy once before any of them twice', () => {
    const found = githubCommands(
      report([...crowd('a/first', 20), ...crowd('a/second', 20), finding('a/third', 0), finding('a/fourth', 0)]),
    );
    expect(found.slice(0, 4).map(({ properties }) => properties['title'])).toEqual([
      'a/first',
      'a/second',
      'a/third',
      'a/fourth',
    ]);
    expect(found.at(-1)?.message).toBe(
      '33 more findings of severity error without an annotation: a/second and a/first; the whole report tells them all',
    );
  });

  test('tell what is undecided as a notice and what is accepted not at all', () => {
    const accepted = verdict({ waiver: { reason: 'known', owner: 'net' } });
    const found = githubCommands(
      report([accepted, undecided('a/b', 'var.x', 'no value'), undecided('a/c', 'var.x', 'no value')]),
    );
    expect(found).toMatchObject([{ name: 'notice', properties: { title: 'undecided' } }]);
    expect(found[0]?.message).toContain('leaves open a/b and a/c');
  });

  test('warn when there was no integration', () => {
    expect(githubCommands(report([], { integrations: 0 }))).toMatchObject([
      { name: 'warning', message: /^NO INTEGRATION/u },
    ]);
  });
});

describe('the commands for Azure Pipelines', () => {
  test('read as they should', () => {
    expectGolden(azure(many), golden('many.azure.txt'));
  });

  test('name file, line, column and code where they are known', () => {
    const place = { file: '/b/a;b]c%.tf', line: 3, column: 5 };
    const [first] = azureCommands(report([verdict({ evidence: [], subject: { ...verdict().subject, ...place } })]));
    expect(first).toMatchObject({
      name: 'task.logissue',
      properties: {
        type: 'error',
        sourcepath: '/b/a;b]c%.tf',
        linenumber: '3',
        columnnumber: '5',
        code: 'subnet/too-small',
      },
    });
  });

  test('complete a run of warnings alone with issues', () => {
    const warned = report(crowd('a/b', 1, 'warning'));
    expect(azureCommands(warned).at(-1)).toMatchObject({
      name: 'task.complete',
      properties: { result: 'SucceededWithIssues' },
    });
    for (const item of [report([]), report([verdict(), ...crowd('a/b', 1, 'warning')])])
      expect(azureCommands(item).some(({ name }) => name === 'task.complete')).toBe(false);
  });

  test('upload the summary that the same run wrote', () => {
    const text = renderAzure(report([]), {
      rules: fewRules,
      absolutePath: file => `/build/${file}`,
      summaryFile: 'out.md',
    });
    expect(azureCommand(linesOf(text)[0] ?? '')).toEqual({
      name: 'task.uploadsummary',
      properties: {},
      message: '/build/out.md',
    });
  });
});

const times = (text: string): number => text.match(/fail/giu)?.length ?? 0;

describe('the output for Atlantis', () => {
  test('reads as it should', () => {
    expectGolden(atlantis(many), golden('many.atlantis.txt'));
  });

  test('holds the word that stops an apply once when it is to stop, else never', () => {
    const named = poisoned('failover-fail-FAIL');
    for (const item of [many, named, report([]), report([], { integrations: 0 })]) {
      expect(times(atlantis(item, 2))).toBe(1);
      expect(times(atlantis(item, 0))).toBe(0);
    }
    // Since December 2025 Atlantis looks for this, wherever other lines of the two streams come to stand.
    expect(atlantis(many, 12)).toMatch(/^12 failures: /u);
    expect(atlantis(many, 1)).toMatch(/^1 failure: /u);
    expect(atlantis(named)).toContain(String.raw`f\u{61}ilover-f\u{61}il-F\u{61}IL`);
  });

  test('ends no block of code', () => {
    expect(atlantis(poisoned('```\n~~~\n```'))).not.toMatch(/```|~~~/u);
  });

  test('fits into a comment', () => {
    const text = atlantis(report(crowd('a/b', 5000)));
    expect(text.length).toBeLessThan(60_000);
    expect(text).toMatch(/and \d{4} more items; vnet-preflight check tells them all\n\n1 integration judged/u);
  });
});

/** Commands that a report with these names makes, apart from what they say. */
const shape = (commands: readonly LogCommand[]): readonly unknown[] =>
  commands.map(({ name, properties }) => [name, Object.keys(properties)]);

test('why findings were overridden is told, and is no command', () => {
  const item = report([verdict()], { override: { reason: '::error::x `a` fail' } });
  for (const text of [github(item), azure(item), atlantis(item)])
    expect(text).toContain(String.raw`overridden: \u{3a}:error::x`);
  expect(atlantis(item).match(/fail/giu)).toHaveLength(1);
  expect(markdown(item)).toContain(String.raw`overridden: &#92;u&#123;3a&#125;:error::x &#96;a&#96; fail`);
});

describe('names from inputs', () => {
  test.each(nasty)('with %s start no command', (_, text) => {
    const [plain, nastier] = [poisoned('x'), poisoned(text)];
    expect(shape(githubCommands(nastier))).toEqual(shape(githubCommands(plain)));
    expect(shape(azureCommands(nastier))).toEqual(shape(azureCommands(plain)));
    expect(linesOf(github(nastier))).toHaveLength(linesOf(github(plain)).length);
    expect(linesOf(azure(nastier))).toHaveLength(linesOf(azure(plain)).length);
  });

  test('of any letters start no command, and arrive as they are printed', () => {
    const letters = fc.constantFrom(
      ...':;,=%#[]\r\n \u001B',
      '::',
      '##[',
      '##vso[',
      '%0A',
      '%25',
      '%AZP25',
      'error',
      'x',
    );
    const texts = fc.array(letters, { minLength: 1, maxLength: 12 }).map(parts => `x${parts.join('')}`);
    fc.assert(
      fc.property(texts, text => {
        const [gh] = githubCommands(poisoned(text));
        const [az] = azureCommands(poisoned(text));
        expect(gh?.properties['title']).toBe(printable(text));
        expect(gh?.properties['file']).toBe(printable(text));
        expect(az?.properties['code']).toBe(printable(text));
        expect(az?.message).toBe(gh?.message);
      }),
    );
  });
});
