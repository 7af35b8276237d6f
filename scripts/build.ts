import { build, type BuildResult, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { generateAll } from './generate.js';
import { thirdPartyText } from './licences.js';
import { root, run, start, toolScript } from './run.js';

/** What is built, by its name below dist; the command is made executable. */
const command = 'vnet-preflight';
const entries = { [command]: 'src/cli/main.ts', index: 'src/index.ts' };

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
    const result = await bundle(next);
    for (const { text, location } of result.warnings) print(`warning: ${text} (${location?.file ?? 'no file'})`);
    await Promise.all([writeBundle(result.outputFiles, result), writeLicences(next, result), copySchemas(next)]);
    if (types) await emitTypes(join(next, 'types'));
    await replace(join(root, 'dist'), next);
    for (const name of Object.keys(entries)) print(`built dist/${name}.js, ${size(result, name)}`);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

type EntryBundle = BuildResult<{ write: false; metafile: true }>;
type Bundle = Pick<EntryBundle, 'outputFiles' | 'warnings'> & { readonly metafile: Pick<Metafile, 'outputs'> };

/** Each entry on its own: what two of them share would be one more file to load, and each costs a run a millisecond. */
async function bundle(outdir: string): Promise<Bundle> {
  const all = await Promise.all(Object.entries(entries).map(async entry => bundleEntry(outdir, entry)));
  const files = new Map(all.flatMap(({ outputFiles }) => outputFiles).map(file => [file.path, file]));
  const outputs = Object.fromEntries(all.flatMap(({ metafile }) => Object.entries(metafile.outputs)));
  return { outputFiles: [...files.values()], warnings: all.flatMap(({ warnings }) => warnings), metafile: { outputs } };
}

/** The modules that nearly every run of the command loads, behind one. */
const always = 'src/cli/implementations.ts';

async function bundleEntry(outdir: string, entry: readonly [string, string]): Promise<EntryBundle> {
  const first = await bundleWith(outdir, entry, []);
  return entry[0] === command ? bundleWith(outdir, entry, [loadedTogether(first.metafile)]) : first;
}

/**
 * Lets every module that is loaded when it is needed also need what is loaded always. esbuild puts modules into one
 * file when the same parts need them; without this, what two formats share would be a file of its own at every start.
 */
function loadedTogether({ inputs }: Metafile): Plugin {
  const lazy = new Set(
    Object.values(inputs).flatMap(({ imports }) =>
      imports.flatMap(({ kind, path }) => (kind === 'dynamic-import' && path !== always ? [join(root, path)] : [])),
    ),
  );
  return {
    name: 'loaded-together',
    setup: bundler => {
      bundler.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
        if (!lazy.has(path)) return undefined;
        const contents = `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(join(root, always))};\n`;
        return { contents, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}

async function bundleWith(
  outdir: string,
  [name, path]: readonly [string, string],
  plugins: Plugin[],
): Promise<EntryBundle> {
  return build({
    plugins,
    absWorkingDir: root,
    entryPoints: { [name]: path },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    // Names stay and lines are short, so that a stack trace in a bug report can be read.
    lineLimit: 160,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    write: false,
  });
}

/** What a CommonJS dependency needs in an ES module to load a module of node's own. */
const requireForNode =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);\n";

async function writeBundle(files: readonly OutputFile[], { metafile }: Bundle): Promise<void> {
  for (const file of files) {
    const output = metafile.outputs[relative(root, file.path).replaceAll('\\', '/')];
    const isCommand = basename(file.path) === `${command}.js`;
    const code = file.text.replace(/^#!.*\n/, '');
    // esbuild's own stand-in for require may lie in a chunk of its own, apart from the calls.
    const isStandIn = code.includes('typeof require');
    const needsRequire = isStandIn || output?.imports.some(({ kind }) => kind === 'require-call') === true;
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(
      file.path,
      (isCommand ? '#!/usr/bin/env node\n' : '') + (needsRequire ? requireForNode : '') + code,
    );
    if (isCommand) await chmod(file.path, 0o755);
  }
}

async function writeLicences(folder: string, { metafile }: Bundle): Promise<void> {
  const shipped = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'THIRD-PARTY.txt'), thirdPartyText(shipped, root));
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
}

async function replace(target: string, next: string): Promise<void> {
  const before = `${next}-before`;
  await rename(target, before).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, target);
  await rm(before, { recursive: true, force: true });
}

/** The size of an entry with what it loads at once, which is what start-up pays for. */
function size({ metafile }: Bundle, name: string): string {
  const outputs = Object.keys(metafile.outputs);
  const waiting = outputs.filter(path => path.endsWith(`/${name}.js`));
  const loaded = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    const imports = metafile.outputs[path]?.imports ?? [];
    waiting.push(
      ...imports
        .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
        .map(({ path: to }) => to),
    );
  }
  const bytes = [...loaded].reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0);
  return `${Math.ceil(bytes / 1024)} KiB at start-up`;
}

await start(import.meta.url, async parameters => {
  await buildAll({
    types: !parameters.includes('--no-types'),
    print: parameters.includes('--quiet') ? () => undefined : line => console.log(line),
  });
});
