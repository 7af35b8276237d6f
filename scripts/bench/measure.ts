import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from '../run.js';

/** Seconds of the clock and of the processors, and the peak of memory in MiB. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

export interface Pair {
  readonly ours: Usage;
  readonly parse: Usage;
}

const hook = join(root, 'scripts', 'bench', 'usage.cjs');

/** What the least program does with the same file, and so the floor that ours is compared with. */
const parseOnly = ['--eval', "JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))"];
const check = [join(root, 'dist', 'vnet-preflight.js'), 'check'];

/** What ours is compared with. */
export interface Floor {
  /** The file that the parse-only program reads; the same when absent. */
  readonly json?: string | undefined;
  /** What node is told to run; JSON.parse when absent. */
  readonly parser?: readonly string[] | undefined;
}

/** Both programs by turns, ours on a file and the other on its JSON, after a run of each that does not count. */
export async function measurePairs(
  file: string,
  { json = file, parser = parseOnly }: Floor,
  count: number,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let turn = 0; turn <= count; turn++) {
    const ours = await measure([...check, file], [0, 1]);
    const parse = await measure([...parser, json], [0]);
    if (turn > 0) pairs.push({ ours, parse });
  }
  return pairs;
}

async function measure(parameters: readonly string[], statuses: readonly number[]): Promise<Usage> {
  const report = `${parameters.at(-1)}.usage`;
  const start = performance.now();
  const { status, output } = await run(process.execPath, ['--require', hook, ...parameters], {
    environment: { VNET_PREFLIGHT_BENCH_USAGE: report },
  });
  const wall = (performance.now() - start) / 1000;
  if (!statuses.includes(status)) throw new Error(`ended with ${status}: ${output.trim().slice(0, 300)}`);
  const used = JSON.parse(await readFile(report, 'utf8')) as Omit<Usage, 'wall'>;
  await rm(report);
  return { wall, ...used };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

/** The median over the pairs of a quotient or difference within each pair. */
export function medianOf(pairs: readonly Pair[], value: (pair: Pair) => number): number {
  return median(pairs.map(value));
}
