import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionStep } from '../action-step.js';
import { root, run, start } from '../run.js';
import { median } from './measure.js';

const target = 3;
const turns = 15;
const sample = join(root, 'samples', 'ready', 'plan.json');

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
    const step = await actionStep(folder, { INPUT_INPUTS: sample, INPUT_FORMAT: format });
    const action = await measured([join(root, 'action', 'main.cjs')], step);
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

await start(import.meta.url, main);
