import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import semver from 'semver';
import { actionStep } from './action-step.js';
import { root, run, start } from './run.js';

/** A run that has to end in the same way on every Node. */
interface Case {
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** The newest version of Node on which everything was tried: a fixed one, so that what ran yesterday runs today. */
const newest = '26.12.1';

/**
 * `npm run engines` installs the oldest versions of Node that the package promises to run on, and the newest, and
 * holds what the built command and the action write on each against what they write on the Node that runs this.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vnet-preflight-engines-'));
  try {
    const cases = await casesIn(folder);
    const expected = await outcomesOf(process.execPath, cases);
    for (const version of [...(await oldestVersions()), newest]) {
      const found = await outcomesOf(await install(version, folder), cases);
      const different = found.filter((outcome, index) => outcome !== expected[index]);
      console.log(`node ${version}: ${different.length === 0 ? `${cases.length} runs end as here` : 'DIFFERENT'}`);
      for (const outcome of different) console.log(outcome.slice(0, 2000).replaceAll(/^/gm, '    '));
      if (different.length > 0) process.exitCode = 1;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What differs in how inputs are read: small ones, a large one, source by the HCL reader, Bicep; and a refusal. */
async function casesIn(folder: string): Promise<readonly Case[]> {
  const [large, sample] = [join(folder, 'large.json'), join('samples', 'delegation-missing')];
  const packed = join(root, 'test', 'fixtures', 'plans', 'big', 'scale-flat-1000-tofu.plan.json.gz');
  await writeFile(large, gunzipSync(await readFile(packed)));
  const command = join('dist', 'vnet-preflight.js');
  return [
    ...['text', 'sarif'].map(format => ({ words: [command, 'check', large, '--format', format] })),
    { words: [command, 'check', sample] },
    { words: [command, 'check', join(sample, 'plan.json'), '--format', 'json'] },
    { words: [command, 'check', join('samples', 'bicep-too-small', 'main.bicep')] },
    { words: [command, 'graph', join(sample, 'plan.json'), '--format', 'svg'] },
    { words: [command, 'policy', 'test', 'policies'] },
    { words: [command, 'check', 'package.json'] },
    { words: [join('action', 'main.cjs')], environment: await actionStep(folder, { INPUT_INPUTS: large }) },
    { words: [join('action', 'main.cjs')], environment: await actionStep(folder, { INPUT_INPUTS: sample }) },
  ];
}

/** The status and all that is written, of each case; a random word that the action writes counts as the same. */
async function outcomesOf(node: string, cases: readonly Case[]): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for (const { words, environment = {} } of cases) {
    const { status, output } = await run(node, words, { environment });
    outcomes.push(`${words.join(' ')}\n${output.replaceAll(/::[0-9a-f]{32}/g, '::WORD')}status ${status}`);
  }
  return outcomes;
}

/** The oldest version in each part of the range that the package promises. */
async function oldestVersions(): Promise<readonly string[]> {
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
  return engines.node.split('||').map(range => {
    const version = semver.minVersion(range)?.version;
    if (version === undefined) throw new Error(`package.json: no version of Node is the oldest of ${range}`);
    return version;
  });
}

/** Installs a version of Node from the package registry. @returns the path of the program */
async function install(version: string, folder: string): Promise<string> {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const prefix = join(folder, version);
  const words = ['install', '--prefix', prefix, '--no-save', '--silent', `${name}@${version}`];
  const { status, output } = await run('npm', words);
  if (status !== 0) throw new Error(`node ${version} cannot be installed: ${output}`);
  return join(prefix, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

await start(import.meta.url, main);
