import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { expectValid } from '../report/schema.js';
import { clean, failing, makeStage, runOn } from './wrapper.js';

const stage = makeStage();
const mine = join(stage.folder, 'mine.bin');
beforeEach(() => {
  stage.clear();
  writeFileSync(mine, 'my plan');
});
afterAll(() => stage.remove());

const findings = { STAND_IN_PLAN: failing };
const wasApplied = (): boolean => stage.log().some(({ applied }) => applied !== undefined);
const callsOf = (command: string): readonly (readonly string[])[] =>
  stage.log().flatMap(({ words }) => (words?.includes(command) === true ? [words] : []));

describe('apply without a saved plan', () => {
  test('plans, checks and applies that plan, each step with its own options', () => {
    const words = [
      '-auto-approve',
      '-var-file',
      'prod.tfvars',
      '-parallelism=3',
      '-target=a.b',
      '-lock=false',
      '-backup=-',
    ];
    const { status, stdout, stderr } = runOn(stage, ['apply', '--', ...words]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Plan: 1 to add\nall well: [^\n]+\nApply complete!\n$/u);
    const out = stage.log()[1]?.saved ?? '';
    expect(callsOf('plan')).toEqual([
      ['plan', `-out=${out}`, '-var-file', 'prod.tfvars', '-parallelism=3', '-target=a.b', '-lock=false'],
    ]);
    expect(callsOf('apply')).toEqual([['apply', '-auto-approve', '-parallelism=3', '-lock=false', '-backup=-', out]]);
    expect(stage.log().at(-1)).toMatchObject({ applied: out, content: `saved ${clean}` });
    expect(stage.leftovers()).toEqual([]);
  });

  test('sorts what variables add to the steps that take it', () => {
    const variables = { TF_CLI_ARGS_apply: '-auto-approve -var-file=a.tfvars', TF_CLI_ARGS: '-no-color' };
    expect(runOn(stage, ['apply'], variables).status).toBe(0);
    const out = stage.log()[1]?.saved ?? '';
    expect(stage.log()[0]).toMatchObject({
      words: ['plan', `-out=${out}`, '-var-file=a.tfvars'],
      TF_CLI_ARGS: '-no-color',
    });
    expect(callsOf('apply')).toEqual([['apply', '-auto-approve', '-no-color', out]]);
    expect(stage.log().at(-2)).not.toHaveProperty('TF_CLI_ARGS_apply');
  });

  test('refuses findings, and an approval does not help', () => {
    const { status, stdout, stderr } = runOn(stage, ['apply', '--', '-auto-approve'], findings);
    expect([status, wasApplied()]).toEqual([11, false]);
    expect(stdout).toContain('error subnet/not-delegated');
    expect(stderr).toBe('vnet-preflight: nothing was applied because of the findings; this ends with 11\n');
    expect(stage.leftovers()).toEqual([]);
  });

  test('applies in spite of findings for a reason, which is printed and kept', () => {
    const report = join(stage.folder, 'report.json');
    const options = [
      '--override',
      'ticket 4711: the subnet is delegated by hand',
      '--format',
      'text',
      '--format',
      `json=${report}`,
    ];
    const { status, stdout, stderr } = runOn(stage, ['apply', ...options, '--', '-auto-approve'], findings);
    expect([status, wasApplied()]).toEqual([0, true]);
    expect(stdout).toContain('overridden: ticket 4711: the subnet is delegated by hand\n');
    expect(stderr).toBe('vnet-preflight: findings are overridden: ticket 4711: the subnet is delegated by hand\n');
    const document: unknown = JSON.parse(readFileSync(report, 'utf8'));
    expectValid('report-1', document);
    expect(document).toMatchObject({ override: { reason: 'ticket 4711: the subnet is delegated by hand' } });
  });

  test('gives variables again to a program that needs them to decrypt the plan', () => {
    const words = ['-auto-approve', '-var-file=key.tfvars'];
    expect(runOn(stage, ['apply', '--', ...words], { STAND_IN_MODE: 'needs-variables' }).status).toBe(0);
    expect(callsOf('apply')).toEqual([['apply', ...words, stage.log()[1]?.saved]]);
  });

  test('needs a reason for that', () => {
    for (const reason of ['', '  '])
      expect(runOn(stage, ['apply', '--override', reason, '--', '-auto-approve'], findings)).toMatchObject({
        status: 12,
        stderr: expect.stringContaining('--override needs a'),
      });
    expect(stage.log()).toEqual([]);
  });

  test('does not apply what could not be checked, whatever the reason', () => {
    for (const environment of [{ STAND_IN_MODE: 'show-fails' }, { STAND_IN_PLAN: join(stage.programs, 'terraform') }]) {
      const { status } = runOn(stage, ['apply', '--override', 'x', '--', '-auto-approve'], environment);
      expect([status === 13 || status === 14, wasApplied()]).toEqual([true, false]);
    }
  });

  test.each([
    [[], {}, 'there is no terminal to ask on'],
    [['-auto-approve=false'], {}, 'there is no terminal to ask on'],
    [['-input=false'], {}, 'input is switched off'],
    [[], { TF_INPUT: '0' }, 'input is switched off'],
    [['-json'], {}, 'a question would break the stream of -json'],
  ])('with %o and %o nobody can approve, which is told before anything runs', (words, environment, why) => {
    const { status, stderr } = runOn(stage, ['apply', '--', ...words], environment);
    expect([status, stage.log()]).toEqual([12, []]);
    expect(stderr).toContain(why);
  });

  test('keeps the plan where -out says, and applies a copy of it', () => {
    expect(runOn(stage, ['apply', '--', '-auto-approve', '-out=kept.bin']).status).toBe(0);
    expect(readFileSync(join(stage.folder, 'kept.bin'), 'utf8')).toBe(`saved ${clean}`);
    expect(stage.log().at(-1)).toMatchObject({ content: `saved ${clean}` });
  });

  test.each([
    ['the plan', { STAND_IN_STATUS: '3' }, 3],
    ['the end by a signal of the plan', { STAND_IN_MODE: 'dies' }, 137],
  ])('passes on the status of %s', (_, environment, expected) => {
    expect(runOn(stage, ['apply', '--', '-auto-approve'], environment).status).toBe(expected);
    expect(wasApplied()).toBe(false);
  });
});

describe('apply of a saved plan', () => {
  test('shows, checks and applies exactly its bytes, without a question', () => {
    const { status, stdout } = runOn(stage, ['apply', '--', '-no-color', '-lock-timeout', '3s', 'mine.bin']);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^all well: [^\n]+\nApply complete!\n$/u)]);
    const applied = stage.log().at(-1);
    expect(callsOf('apply')).toEqual([['apply', '-no-color', '-lock-timeout', '3s', applied?.applied]]);
    expect(callsOf('show')).toEqual([['show', '-json', applied?.applied]]);
    expect(applied?.content).toBe('my plan');
    expect(readFileSync(mine, 'utf8')).toBe('my plan');
    expect(stage.leftovers()).toEqual([]);
  });

  test('may stand before --, and keeps what variables add', () => {
    expect(runOn(stage, ['apply', 'mine.bin'], { TF_CLI_ARGS_apply: '-lock=false' }).status).toBe(0);
    expect(stage.log().find(({ words }) => words?.includes('apply'))).toMatchObject({
      TF_CLI_ARGS_apply: '-lock=false',
    });
  });

  test('refuses findings, and names the plan in them', () => {
    const { status, stdout } = runOn(stage, ['apply', '--', 'mine.bin'], findings);
    expect([status, wasApplied()]).toEqual([11, false]);
    expect(stdout).toContain('  mine.bin\n');
  });

  test('passes on the status of the program', () => {
    expect(runOn(stage, ['apply', '--', 'mine.bin'], { STAND_IN_STATUS: '5' }).status).toBe(5);
  });

  test.each([
    ['the copy that was checked', { STAND_IN_MODE: 'swaps' }],
    ['the file itself', { STAND_IN_MODE: 'swaps-original', STAND_IN_ORIGINAL: mine }],
  ])('is not applied when somebody changed %s', (_, environment) => {
    const { status, stderr } = runOn(stage, ['apply', '--', 'mine.bin'], environment);
    expect([status, wasApplied()]).toEqual([13, false]);
    expect(stderr).toContain('the plan was changed after it was checked, so it is not applied');
    expect(stage.leftovers()).toEqual([]);
  });

  test.each([
    ['missing.bin', 'there is no such file'],
    ['bin', 'this is a folder, not a saved plan'],
  ])('%s is told', (path, message) => {
    const { status, stderr } = runOn(stage, ['apply', '--', path]);
    expect([status, stderr, stage.log()]).toEqual([13, expect.stringContaining(`${path}: ${message}`), []]);
  });

  test('that the program cannot read is told with its words', () => {
    const { status, stderr } = runOn(stage, ['apply', '--', 'mine.bin'], { STAND_IN_MODE: 'show-fails' });
    expect([status, stderr]).toEqual([
      13,
      expect.stringMatching(/^mine\.bin: terraform show -json ended with 1: Error: no such thing;/u),
    ]);
  });
});

test('what is applied is what was checked, whatever its bytes are', () => {
  const bytes = new Uint8Array(3_000_000).map((_, index) => (index * index) % 251);
  writeFileSync(mine, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  expect(runOn(stage, ['apply', 'mine.bin']).status).toBe(0);
  expect(stage.log().at(-1)?.digest).toBe(digest);
});
