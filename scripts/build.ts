import { chmod, copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeAction } from './action.js';
import { bundleOf, startSize, type Bundle } from './bundle.js';
import { writeDocs } from './docs.js';
import { generateAll } from './generate.js';
import { root, run, start, toolScript } from './run.js';

/** What is built, by its name below dist; the command only starts the script with what it does. */
const command = 'vnet-preflight';
const script = 'main';
const entries = { [command]: 'src/cli/start.ts', [script]: 'src/cli/main.ts', index: 'src/index.ts' };

/** Runs of which the compiled code is kept: what people run most, and what takes most to start. */
const warmUps = [
  ['samples/ready/plan.json'],
  ['samples/delegation-missing/plan.json'],
  ['samples/bicep-too-small/main.bicep'],
  // One that is left to yargs.
  ['samples/ready/plan.json', '--no-color'],
];

export interface BuildOptions {
  /** Emit declaration files too, which takes longer than all the rest. */
  readonly types: boolean;
  readonly print: (line: string) => void;
}

/**
 * Builds dist from nothing. It grows in a folder of its own and takes dist's place in the end, so that
 * a build that fails leaves the last good one.
 */
export async function buildAll({ types, print }: BuildOptions): Promise<void> {
  for (const line of await generateAll()) print(line);
  const next = join(root, 'node_modules', '.cache', `vnet-preflight-${process.pid}`);
  await rm(next, { recursive: true, force: true });
  try {
    const bundle = await bundleOf(entries, {
      scripts: [command, script],
      always: 'src/cli/implementations.ts',
    });
    for (const line of bundle.warnings) print(line);
    await writeBundle(next, bundle);
    await writeCodeCache(join(next, `${script}.cjs`));
    await copySchemas(next);
    if (types) await emitTypes(join(next, 'types'));
    await replace(join(root, 'dist'), next);
    for (const file of [`${script}.cjs`, 'index.mjs']) print(`built dist/${file}, ${startSize(bundle, file)}`);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** The command is a script by the ending that people expect, so that `.js` has to mean scripts there. */
async function writeBundle(folder: string, { files }: Bundle): Promise<void> {
  for (const [path, code] of files) {
    const isCommand = path === `${command}.cjs`;
    const file = join(folder, isCommand ? `${command}.js` : path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, isCommand ? `#!/usr/bin/env node\n${String(code)}` : code);
    if (isCommand) await chmod(file, 0o755);
  }
  await writeKind(folder, 'commonjs');
}

/** What node and TypeScript take files of the ending `.js` or `.d.ts` for, in a folder and below. */
async function writeKind(folder: string, type: 'commonjs' | 'module'): Promise<void> {
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ type })}\n`);
}

/** One after the other: each run adds what it compiles to what those before it have left. */
async function writeCodeCache(main: string): Promise<void> {
  for (const words of warmUps) {
    const parameters = [toolScript('tsx'), 'scripts/warm.ts', main, 'check', ...words, '--fail-on', 'never'];
    const { status, output } = await run(process.execPath, parameters);
    if (status !== 0) throw new Error(`the built command does not run:\n${output}`);
  }
}

/** JSON schemas lie in a folder called schemas beside the code that they describe; they are shipped flat. */
async function copySchemas(folder: string): Promise<void> {
  const target = join(folder, 'schemas');
  const taken = new Set<string>();
  for (const entry of await readdir(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || basename(entry.parentPath) !== 'schemas' || !entry.name.endsWith('.json')) continue;
    if (taken.has(entry.name)) throw new Error(`two schemas are called ${entry.name}`);
    taken.add(entry.name);
    await mkdir(target, { recursive: true });
    await copyFile(join(entry.parentPath, entry.name), join(target, entry.name));
  }
}

async function emitTypes(outDir: string): Promise<void> {
  const { status, output } = await run(process.execPath, [
    toolScript('typescript', 'tsc'),
    '--project',
    'tsconfig.build.json',
    '--outDir',
    outDir,
  ]);
  if (status !== 0) throw new Error(`the declaration files could not be made:\n${output}`);
  await writeKind(outDir, 'module');
}

async function replace(target: string, next: string): Promise<void> {
  const before = `${next}-before`;
  await rename(target, before).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, target);
  await rm(before, { recursive: true, force: true });
}

await start(import.meta.url, async parameters => {
  const print = parameters.includes('--quiet') ? () => undefined : (line: string) => console.log(line);
  await buildAll({ types: !parameters.includes('--no-types'), print });
  await writeAction(print);
  await writeDocs(print);
});
