import { start } from '../run.js';
import { judge } from './judge.js';
import { outcomes, type Judgement, type Outcome } from './judgement.js';
import { pairsIn } from './pairs.js';

const usage = 'npm run conformance -- DIR... [--only NAME] [--diff] [--quiet]';

interface Options {
  readonly folders: readonly string[];
  readonly only: string | undefined;
  /** Print the first differences of each pair. */
  readonly shows: boolean;
  /** Leave out the pairs that are equal. */
  readonly isQuiet: boolean;
}

/**
 * Compares the templates that this program makes of Bicep files with those that the official compiler made,
 * for every pair in some folders. Ends with 1 when any is wrong: a refusal says at least what is missing.
 */
function main(parameters: readonly string[]): void {
  const options = optionsIn(parameters);
  const wrong = options.folders.map(folder => measure(folder, options)).reduce((sum, count) => sum + count, 0);
  if (wrong > 0) process.exitCode = 1;
}

function measure(folder: string, options: Options): number {
  const pairs = pairsIn(folder).filter(({ name }) => options.only === undefined || name.includes(options.only));
  if (pairs.length === 0) throw new Error(`there are no pairs in ${folder}`);
  const counts = new Map<Outcome, number>(outcomes.map(outcome => [outcome, 0]));
  const reasons = new Map<string, number>();
  for (const pair of pairs) {
    const judgement = judge(pair);
    const { outcome, reason } = judgement;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (reason !== undefined) reasons.set(kindOf(reason), (reasons.get(kindOf(reason)) ?? 0) + 1);
    print(judgement, options);
  }
  console.log(`\n${folder}: ${pairs.length} pairs`);
  for (const outcome of outcomes)
    console.log(`  ${outcome.padEnd(16)}${share(counts.get(outcome) ?? 0, pairs.length)}`);
  for (const [reason, count] of [...reasons].toSorted(([, left], [, right]) => right - left).slice(0, 20))
    console.log(`    ${String(count).padStart(4)}  ${reason}`);
  return counts.get('wrong') ?? 0;
}

function print({ pair, outcome, reason, differences }: Judgement, { shows, isQuiet }: Options): void {
  const isEqual = outcome === 'text-equal' || outcome === 'evaluated-equal';
  if (!isEqual || !isQuiet)
    console.log(`${outcome.padEnd(16)} ${pair.name}${reason === undefined ? '' : `: ${reason}`}`);
  if (!shows) return;
  for (const { pointer, expected, found } of differences)
    console.log(`    ${pointer}\n      expected ${shown(expected)}\n      found    ${shown(found)}`);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 400);
}

/** A reason without what differs from pair to pair. */
function kindOf(reason: string): string {
  return (reason.split('\n')[0] ?? '').replace(/ \([^()]*:\d*:\d*\)$/u, '').replaceAll(/[“'"`][^”'"`]*[”'"`]/gu, '…');
}

function share(count: number, of: number): string {
  return `${String(count).padStart(5)}  ${((100 * count) / of).toFixed(1).padStart(5)} %`;
}

function optionsIn(parameters: readonly string[]): Options {
  const at = parameters.indexOf('--only');
  const only = at === -1 ? undefined : parameters[at + 1];
  const folders = parameters.filter((word, index) => !word.startsWith('--') && (at === -1 || index !== at + 1));
  const unknown = parameters.find(word => word.startsWith('--') && !['--only', '--diff', '--quiet'].includes(word));
  if (unknown !== undefined || folders.length === 0) throw new Error(usage);
  return { folders, only, shows: parameters.includes('--diff'), isQuiet: parameters.includes('--quiet') };
}

await start(import.meta.url, async parameters => Promise.resolve(main(parameters)));
