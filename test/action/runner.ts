import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../cli/command.js';

export interface StepOutcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** The content of a file that an output names. */
  readonly file: (output: string) => string;
}

export interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What GitHub sent. */
  readonly event?: unknown;
  /** What is started; the bundle as `action.yml` names it when absent. */
  readonly command?: readonly string[];
  /** The folder in which a checkout would lie. */
  readonly workspace?: string;
}

export const repository = 'octo/estate';
export const runId = '4711';

/**
 * Runs the committed action in a process of its own, with the environment that GitHub's runner gives to a step:
 * inputs in capitals with their hyphens, and files for outputs and the summary.
 */
export async function runStep(step: Step = {}): Promise<StepOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-step-'));
  const at = (name: string): string => join(folder, name);
  try {
    for (const name of ['output', 'summary']) writeFileSync(at(name), '');
    mkdirSync(at('temp'));
    writeFileSync(at('event.json'), JSON.stringify(step.event ?? {}));
    const workspace = step.workspace ?? root;
    const environment = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__self',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_REPOSITORY: repository,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_RUN_ID: runId,
      RUNNER_TEMP: at('temp'),
      ...Object.fromEntries(Object.entries(step.inputs ?? {}).map(([name, value]) => [variableOf(name), value])),
      ...step.environment,
    };
    const command = step.command ?? [process.execPath, join(root, 'action', 'main.cjs')];
    const { status, stdout, stderr } = await start(command, environment, workspace);
    const outputs = parseOutputs(readFileSync(at('output'), 'utf8'));
    const files = new Map(
      [...outputs].map(([name, path]) => [name, existsSync(path) ? readFileSync(path, 'utf8') : '']),
    );
    const file = (name: string): string => files.get(name) ?? '';
    return { status, stdout, stderr, outputs, summary: readFileSync(at('summary'), 'utf8'), file };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

/** A process that hangs is a failure, and must not outlive the test. */
const patience = 60_000;

async function start(
  [program = '', ...words]: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder: string,
): Promise<Pick<StepOutcome, 'status' | 'stdout' | 'stderr'>> {
  const child = spawn(program, words, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (part: string) => (texts[name] += part));
  const status = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  return { status, ...texts };
}

/** Reads outputs as the runner does: `name<<word`, lines, and the word on a line of its own. */
export function parseOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length - 1; at += 1) {
    const [, name = '', word = ''] = /^([^<]+)<<(.+)$/u.exec(lines[at] ?? '') ?? [];
    const end = lines.indexOf(word, at + 1);
    if (name === '' || end < 0) throw new Error(`no output of a step: ${lines[at]}`);
    outputs.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return outputs;
}

/** The lines that the runner takes for commands: none while it was told to stop, until the word is said. */
export function commandsIn(stdout: string): readonly string[] {
  const found: string[] = [];
  let waitsFor: string | undefined;
  for (const line of stdout.split('\n')) {
    if (waitsFor !== undefined) {
      if (line === `::${waitsFor}::`) waitsFor = undefined;
      continue;
    }
    const [, word] = /^::stop-commands::(.+)$/u.exec(line) ?? [];
    if (word !== undefined) waitsFor = word;
    else if (/^\s*::|##\[/u.test(line)) found.push(line);
  }
  return found;
}
