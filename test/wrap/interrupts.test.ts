import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { program } from '../cli/command.js';
import { makeStage, startOn, until } from './wrapper.js';

const stage = makeStage();
beforeEach(() => stage.clear());
afterAll(() => stage.remove());

const signalsSeen = (): readonly (string | undefined)[] =>
  stage.log().flatMap(({ signal }) => (signal === undefined ? [] : [signal]));

/** The process of the stand-in, once it listens to signals. */
const ready = async (): Promise<number> => until(() => stage.log().find(note => note.ready !== undefined)?.ready);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

// Who gets a signal first is the system's choice, and on a machine that is busy it takes its time.
jest.retryTimes(3);

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', signal => {
  test.each([
    ['to the whole group, as a terminal sends it,', -1],
    ['to this process alone', 1],
  ])('%s reaches the program once, whose status is passed on', async (_, group) => {
    const { process: wrapper, ended } = startOn(stage, ['plan'], { STAND_IN_MODE: 'slow' });
    const pid = await ready();
    process.kill(group * (wrapper.pid ?? 0), signal);
    const { status, stderr } = await ended;
    expect([status, signalsSeen()]).toEqual([1, [signal]]);
    expect(stderr).toBe('vnet-preflight: interrupted during terraform plan; nothing more is done\n');
    expect([isAlive(pid), stage.leftovers()]).toEqual([false, []]);
  });
});

test('Ctrl-C on a terminal reaches the program once', () => {
  const { stdout } = spawnSync(
    'python3',
    [join(import.meta.dirname, 'on-terminal.py'), 'ready', '\\x03', process.execPath, program, 'plan'],
    { cwd: stage.folder, env: { ...stage.environment, STAND_IN_MODE: 'slow' }, encoding: 'utf8' },
  );
  expect(signalsSeen()).toEqual(['SIGINT']);
  expect(stdout).toContain('interrupted during terraform plan');
  expect(stage.leftovers()).toEqual([]);
});

test('an interrupt before the program has started leaves nothing', async () => {
  // What tells who got a signal takes its time to start here.
  const [started, cat] = ['started', 'cat'].map(name => join(stage.programs, name)) as [string, string];
  writeFileSync(cat, `#!/bin/sh\n: >'${started}'\nsleep 1\nexec /bin/cat\n`, { mode: 0o755 });
  const { process: wrapper, ended } = startOn(stage, ['plan']);
  await until(() => (existsSync(started) ? true : undefined));
  wrapper.kill('SIGTERM');
  await ended;
  rmSync(cat);
  expect([stage.log(), stage.leftovers()]).toEqual([[], []]);
});

test('two interrupts reach the program twice, because the second one means more', async () => {
  const { process: wrapper, ended } = startOn(stage, ['plan'], { STAND_IN_MODE: 'slow' });
  await ready();
  process.kill(-(wrapper.pid ?? 0), 'SIGINT');
  await until(() => (signalsSeen().length === 1 ? true : undefined));
  process.kill(-(wrapper.pid ?? 0), 'SIGINT');
  await ended;
  expect(signalsSeen()).toEqual(['SIGINT', 'SIGINT']);
});

test('an interrupt while it applies leaves the last word to the program', async () => {
  const { process: wrapper, ended } = startOn(stage, ['apply', '--', '-auto-approve'], { STAND_IN_MODE: 'slow-apply' });
  await ready();
  wrapper.kill('SIGTERM');
  expect(await ended).toMatchObject({ status: 1, stderr: '' });
  expect([signalsSeen(), stage.leftovers()]).toEqual([['SIGTERM'], []]);
});

describe('a program that does not end after an interrupt', () => {
  test('is ended by force when it only plans', async () => {
    const { process: wrapper, ended } = startOn(stage, ['plan'], { STAND_IN_MODE: 'deaf', VNET_PREFLIGHT_GRACE: '1' });
    const pid = await ready();
    wrapper.kill('SIGINT');
    const { status, stderr } = await ended;
    expect([status, signalsSeen(), isAlive(pid), stage.leftovers()]).toEqual([14, ['SIGINT'], false, []]);
    expect(stderr).toContain('terraform did not end within 1 s after the interrupt and was ended by force');
  });

  test('is given time while it applies, until a second one', async () => {
    const { process: wrapper, ended } = startOn(stage, ['apply', '--', '-auto-approve'], {
      STAND_IN_MODE: 'deaf-apply',
      VNET_PREFLIGHT_GRACE: '1',
    });
    const pid = await ready();
    const told = new Promise(done => void wrapper.stderr?.once('data', done));
    wrapper.kill('SIGINT');
    await told;
    expect([isAlive(pid), stage.leftovers()]).toEqual([true, []]);
    wrapper.kill('SIGINT');
    const { status, stderr } = await ended;
    expect([status, signalsSeen(), isAlive(pid)]).toEqual([14, ['SIGINT', 'SIGINT'], false]);
    expect(stderr).toContain('what it applies is not stopped by force');
  });
});
