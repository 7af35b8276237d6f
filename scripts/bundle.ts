import { build, transform, type BuildResult, type Metafile, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { thirdPartyText } from './licences.js';
import { root } from './run.js';

/** What a bundle consists of. */
export interface Bundle {
  /** The files by their path in its folder, the licences of what they contain among them; bytes where it is no text. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly warnings: readonly string[];
  /** What each file imports at once, and its bytes. */
  readonly parts: ReadonlyMap<string, { readonly bytes: number; readonly imports: readonly string[] }>;
}

/** No file is written there: paths of a bundle are told from it. */
const nowhere = join(root, 'bundle');

export interface BundleOptions {
  /** Names of entries that become scripts, `.cjs`, which require each other; others become modules, `.mjs`. */
  readonly scripts?: readonly string[];
  /** The module behind which is what nearly every run loads; what else an entry may need is loaded when it is needed. */
  readonly always: string;
  /** Modules that are left out, by their paths: what loads them is never run. */
  readonly without?: readonly string[];
}

/**
 * Bundles entries, by the names of their files, into ES modules or scripts that need no other package. Each on its own:
 * what two of them share would be one more file to load, and each costs a run a millisecond.
 */
export async function bundleOf(entries: Readonly<Record<string, string>>, options: BundleOptions): Promise<Bundle> {
  const all = await Promise.all(Object.entries(entries).map(async entry => bundleEntry(entry, options)));
  const outputs = Object.fromEntries(all.flatMap(({ metafile }) => Object.entries(metafile.outputs)));
  const byPath = new Map(Object.entries(outputs).map(([path, output]) => [pathIn(join(root, path)), output]));
  const files = await Promise.all(
    all
      .flatMap(({ outputFiles }) => outputFiles)
      .map(async ({ path, text }): Promise<[string, string]> => [
        pathIn(path),
        path.endsWith('.cjs') ? await asScript(text) : withNodeGlobals(text, byPath.get(pathIn(path))),
      ]),
  );
  return {
    files: new Map<string, string | Uint8Array>([
      ...files,
      ['THIRD-PARTY.txt', licencesOf(outputs)],
      ...(await readAtRunTime(outputs)),
    ]),
    warnings: all
      .flatMap(({ warnings }) => warnings)
      .map(({ text, location }) => `warning: ${text} (${location?.file ?? 'no file'})`),
    parts: new Map([...byPath].map(([path, output]) => [path, partOf(output)])),
  };
}

type Output = Metafile['outputs'][string];

type EntryBundle = BuildResult<{ write: false; metafile: true }>;

async function bundleEntry(entry: readonly [string, string], options: BundleOptions): Promise<EntryBundle> {
  const first = await bundleWith(entry, options, []);
  const needed = Object.keys(first.metafile.inputs).includes(options.always);
  return needed ? bundleWith(entry, options, [loadedTogether(first.metafile, options.always)]) : first;
}

/**
 * Lets every module that is loaded when it is needed also need what is loaded always. esbuild puts modules into one
 * file when the same parts need them; without this, what two formats share would be a file of its own at every start.
 */
function loadedTogether({ inputs }: Metafile, always: string): Plugin {
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
  [name, path]: readonly [string, string],
  { scripts = [], without = [] }: BundleOptions,
  plugins: Plugin[],
): Promise<EntryBundle> {
  return build({
    ...writing,
    plugins: [leftOut(without), ...plugins],
    absWorkingDir: root,
    entryPoints: { [name]: path },
    outdir: nowhere,
    outExtension: { '.js': scripts.includes(name) ? '.cjs' : '.mjs' },
    bundle: true,
    splitting: true,
    // The HCL reader asks for a package of this name where it does not run: every node has performance.
    external: ['performance'],
    format: 'esm',
    platform: 'node',
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    write: false,
  });
}

/**
 * Leaves modules out. What would import one when it is needed never does; what imports one at once gets an empty one, as
 * it would not load at all without.
 */
function leftOut(without: readonly string[]): Plugin {
  const waiting = new Set(without);
  return {
    name: 'left-out',
    setup: bundler => {
      bundler.onResolve({ filter: /^\..*\.js$/ }, ({ path, kind, resolveDir }) => {
        const module = relative(root, join(resolveDir, path.replace(/js$/, 'ts'))).replaceAll('\\', '/');
        if (!without.includes(module)) return undefined;
        waiting.delete(module);
        return kind === 'dynamic-import' ? { path, external: true } : { path: module, namespace: 'left-out' };
      });
      bundler.onLoad({ filter: /^/, namespace: 'left-out' }, () => ({ contents: 'export {};' }));
      bundler.onEnd(() =>
        waiting.size === 0 ? undefined : { errors: [{ text: `nothing imports ${[...waiting].join(', ')}` }] },
      );
    },
  };
}

const writing = {
  target: 'node20',
  // Names stay and lines are short, so that a stack trace in a bug report can be read.
  lineLimit: 160,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'silent',
} as const;

const urlName = '__url';

/** What a script knows of itself in place of `import.meta.url`. */
const urlForScript = `const ${urlName}=require("node:url").pathToFileURL(__filename).href;\n`;

/** A module as the script that does the same: esbuild puts what several need into files of their own for modules only. */
async function asScript(text: string): Promise<string> {
  const { code, warnings } = await transform(text, {
    ...writing,
    format: 'cjs',
    platform: 'node',
    define: { 'import.meta.url': urlName },
    supported: { 'dynamic-import': false },
  });
  const [first] = warnings;
  if (first !== undefined) throw new Error(`a module cannot become a script: ${first.text}`);
  // esbuild escapes letters in texts, but not in patterns; a script is read as one byte a letter.
  const [other] = /[^\n]{0,40}\P{ASCII}/u.exec(code) ?? [];
  if (other !== undefined) throw new Error(`a pattern has to write other letters than ASCII as \\u…: ${other}`);
  return code.includes(urlName) ? urlForScript + code : code;
}

function partOf({ bytes, imports }: Output): { readonly bytes: number; readonly imports: readonly string[] } {
  const atOnce = imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true);
  return { bytes, imports: atOnce.map(({ path }) => pathIn(join(root, path))) };
}

function pathIn(path: string): string {
  return relative(nowhere, path).replaceAll('\\', '/');
}

/** Files that packages read when they run, by the module that does so; each lies in the folder above the one of chunks. */
const readByModules: ReadonlyMap<string, string> = new Map([
  ['node_modules/@cdktf/hcl2json/lib/bridge.js', 'node_modules/@cdktf/hcl2json/main.wasm.gz'],
]);

/** What a CommonJS dependency needs in an ES module to load a module of node's own. */
const requireForNode =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);\n";

const folderForNode =
  "import{dirname as __dirnameOf}from'node:path';import{fileURLToPath as __fileOf}from'node:url';const __dirname=__dirnameOf(__fileOf(import.meta.url));\n";

function withNodeGlobals(code: string, output: Output | undefined): string {
  const whole = withRequire(code, output);
  const isReader = Object.keys(output?.inputs ?? {}).some(input => readByModules.has(input));
  return isReader ? folderForNode + whole : whole;
}

function withRequire(code: string, output: Output | undefined): string {
  // esbuild's own stand-in for require may lie in a chunk of its own, apart from the calls.
  const isStandIn = code.includes('typeof require');
  const needsRequire = isStandIn || output?.imports.some(({ kind }) => kind === 'require-call') === true;
  return needsRequire ? requireForNode + code : code;
}

async function readAtRunTime(outputs: Record<string, Output>): Promise<readonly [string, Uint8Array][]> {
  const modules = new Set(Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  const needed = [...readByModules].filter(([module]) => modules.has(module)).map(([, file]) => file);
  return Promise.all(
    needed.map(async (file): Promise<[string, Uint8Array]> => [basename(file), await readFile(join(root, file))]),
  );
}

function licencesOf(outputs: Metafile['outputs']): string {
  const shipped = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  );
  return thirdPartyText(shipped, root);
}

/** The size of a file with what it loads at once, which is what start-up pays for. */
export function startSize({ parts }: Bundle, file: string): string {
  const loaded = new Set<string>();
  const waiting = [file];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    waiting.push(...(parts.get(path)?.imports ?? []));
  }
  const bytes = [...loaded].reduce((sum, path) => sum + (parts.get(path)?.bytes ?? 0), 0);
  return `${Math.ceil(bytes / 1024)} KiB at start-up`;
}
