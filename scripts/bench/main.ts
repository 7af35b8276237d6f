import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, start } from '../run.js';
import type { Input } from './input.js';
import { inputs } from './inputs.js';
import { policyShare } from './policy-share.js';
import { measurePairs, median, medianOf, type Pair } from './measure.js';

interface Row {
  readonly input: Input;
  readonly pairs: readonly Pair[];
}

const memoryTarget = 2.5;
const growthTarget = 1.3;

/**
 * `npm run bench` measures everything (minutes); `npm run bench -- small flat` only the inputs whose name
 * has one of the words; `--pairs 3` sets how often. It asserts nothing: machines differ, so the numbers
 * are for people, beside what the project has set itself.
 */
async function main(parameters: readonly string[]): Promise<void> {
  if (!existsSync(join(root, 'dist', 'vnet-preflight.js')))
    throw new Error('there is nothing to measure: npm run build');
  const at = parameters.indexOf('--pairs');
  const pairs = at < 0 ? undefined : Number(parameters[at + 1]);
  const words = parameters.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const folder = await mkdtemp(join(tmpdir(), 'vnet-preflight-bench-'));
  console.log(
    `node ${process.version}, ${availableParallelism()} processors; ours = check, parse = read and JSON.parse only`,
  );
  console.log('medians; the quotients are medians over the pairs, which run by turns\n');
  console.log(
    line(['input', 'MB', 'pairs', 'ours s', 'parse s', 'wall ×', 'target', 'cpu s', 'cpu ×', 'MiB', 'mem ×', 'target']),
  );
  const rows: Row[] = [];
  const shares: string[] = [];
  try {
    for (const input of await inputs()) {
      if (words.length > 0 && !words.some(word => input.name.includes(word))) continue;
      const row = await measureInput(
        { ...input, pairs: pairs ?? input.pairs },
        join(folder, input.file ?? 'plan.json'),
      );
      if (row !== undefined) rows.push(row);
      if (row !== undefined && isTenThousand(input) && input.floor === undefined && input.file === undefined)
        shares.push(await policyShare(input, join(folder, 'share.json')));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  printGrowth(rows);
  for (const share of shares) console.log(share);
}

/** About so many: an input consists of whole copies of one pattern. */
function isTenThousand({ resources = 0 }: Input): boolean {
  return Math.abs(resources - 10_000) < 100;
}

async function measureInput(input: Input, file: string): Promise<Row | undefined> {
  if (!(await input.write(file))) {
    console.log(line([input.name, 'not there, skipped']));
    return undefined;
  }
  const megabytes = ((await stat(file)).size / 1e6).toFixed(1);
  try {
    const pairs = await measurePairs(file, { json: await input.floor?.(file), parser: input.parser }, input.pairs);
    console.log(line([input.name, megabytes, String(pairs.length), ...cells(pairs, input)]));
    return { input, pairs };
  } catch (error) {
    console.log(line([input.name, megabytes, error instanceof Error ? error.message : String(error)]));
    process.exitCode = 1;
    return undefined;
  } finally {
    await rm(file, { force: true });
  }
}

function cells(pairs: readonly Pair[], { target, floor }: Input): string[] {
  return [
    median(pairs.map(({ ours }) => ours.wall)).toFixed(3),
    median(pairs.map(({ parse }) => parse.wall)).toFixed(3),
    medianOf(pairs, ({ ours, parse }) => ours.wall / parse.wall).toFixed(2),
    target === undefined ? '' : `≤ ${target}`,
    median(pairs.map(({ ours }) => ours.cpu)).toFixed(3),
    medianOf(pairs, ({ ours, parse }) => ours.cpu / parse.cpu).toFixed(2),
    median(pairs.map(({ ours }) => ours.memory)).toFixed(0),
    medianOf(pairs, ({ ours, parse }) => ours.memory / parse.memory).toFixed(2),
    // A short source may stand for many resources.
    floor === undefined ? `≤ ${memoryTarget}` : '',
  ];
}

function line([name = '', ...columns]: readonly string[]): string {
  return [name.padEnd(32), ...columns.map((text, index) => text.padStart([7, 5][index] ?? 8))].join(' ');
}

/** How the own work on one resource (without start-up and parsing) grows from the smallest to the largest. */
function printGrowth(rows: readonly Row[]): void {
  const small = rows.find(({ input }) => input.name.endsWith('(small)'));
  for (const fixture of ['scale-flat', 'scale-modules', 'bicep-loops', 'what-if']) {
    const series = rows.filter(({ input }) => input.resources !== undefined && input.name.startsWith(fixture));
    const first = series[0];
    const last = series.at(-1);
    if (first === undefined || last === undefined || first === last) continue;
    console.log(`\nown work per resource, ${fixture}: wall and cpu time over the parse-only process, in µs`);
    const startUp = { wall: 0, cpu: 0 };
    printSeries('all of it', series, startUp);
    if (small !== undefined)
      printSeries('without start-up', series, { wall: own(small, 'wall'), cpu: own(small, 'cpu') });
  }
}

type Time = 'wall' | 'cpu';

function printSeries(title: string, series: readonly Row[], startUp: Readonly<Record<Time, number>>): void {
  const texts = (['wall', 'cpu'] as const).map(time => {
    const each = series.map(row => ((own(row, time) - startUp[time]) / (row.input.resources ?? Number.NaN)) * 1e6);
    const growth = (each.at(-1) ?? Number.NaN) / (each[0] ?? Number.NaN);
    return `${time} ${each.map(value => value.toFixed(1)).join(' → ')}, growth ${growth.toFixed(2)} (≤ ${growthTarget})`;
  });
  console.log(`  ${title.padEnd(17)} ${texts.join('; ')}`);
}

function own({ pairs }: Row, time: Time): number {
  return medianOf(pairs, ({ ours, parse }) => ours[time] - parse[time]);
}

await start(import.meta.url, main);
