import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, start } from '../run.js';
import { median } from './measure.js';

const target = 3;
const turns = 15;

/**
 * `npm run bench:action` measures whole runs of the action on a small plan against a process of node that does
 * nothing, by turns in one run. It asserts nothing: the numbers are for people, beside what the project has set itself.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vnet-preflight-bench-'));
  try {
    for (const format of ['json', 'json sarif']) console.log(await comparison(folder, format));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function comparison(folder: string, format: string): Promise<string> {
  const times: { readonly bare: number; readonly action: number }[] = [];
  for (let turn = 0; turn <= turns; turn++) {
    const bare = await measured(['--eval', '0'], {});
    const action = await measured([join(root, 'action', 'main.cjs')], await environment(folder, format));
    // The first of each fills the caches of the system.
    if (turn > 0) times.push({ bare, action });
  }
  const quotient = median(times.map(time => time.action / time.bare));
  const [ours, least] = [median(times.map(time => time.action)), median(times.map(time => time.bare))];
  const name = `format: ${format}`.padEnd(20);
  return `${name} ${ours.toFixed(0)} ms against ${least.toFixed(0)} ms, ${quotient.toFixed(2)} × (≤ ${target})`;
}

/** Certificates that a machine adds make every start of node slower by as much, which would hide what is ours. */
const usual = { NODE_EXTRA_CA_CERTS: '' };

async function measured(words: readonly string[], variables: Readonly<Record<string, string>>): Promise<number> {
  const begin = performance.now();
  const { status, output } = await run(process.execPath, words, { environment: { ...usual, ...variables } });
  if (status !== 0) throw new Error(`ended with ${status}: ${output.slice(0, 300)}`);
  return performance.now() - begin;
}

/** What the runner gives to a step. */
async function environment(folder: string, format: string): Promise<Readonly<Record<string, string>>> {
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  for (const file of [output, summary]) await writeFile(file, '');
  return {
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: folder,
    INPUT_INPUTS: join(root, 'samples', 'ready', 'plan.json'),
    INPUT_FORMAT: format,
  };
}

await start(import.meta.url, main);
