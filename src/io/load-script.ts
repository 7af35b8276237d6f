import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** A script of the command that was compiled. */
export interface CompiledScript {
  readonly file: string;
  readonly source: Uint8Array;
  readonly script: Script;
}

/** What a script is given, as in CommonJS. */
type Run = (
  exports: object,
  require: (name: string) => object | undefined,
  module: Loaded,
  file: string,
  folder: string,
) => void;

interface Loaded {
  exports: object;
}

/**
 * Runs a script of the build with those that it requires, each once; all of them lie in its folder or below. Two thirds of
 * what a small run takes are spent on compiling, so the build keeps what V8 has made of each (`codeCacheFile`) for the
 * node that it runs on. Any other node compiles for itself.
 */
export function runScript(main: string, onCompiled?: (compiled: CompiledScript) => void): void {
  const top = dirname(main);
  const loaded = new Map<string, Loaded>();
  const load = (file: string): object => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module: Loaded = { exports: {} };
    loaded.set(file, module);
    const source = readFileSync(file);
    const cachedData = readCodeCache(codeCacheFile(top, file), source);
    // The build writes ASCII only, and this is the fastest way to read it.
    const code = `(function (exports, require, module, __filename, __dirname) {${source.toString('latin1')}\n})`;
    // Kept code has the name with it. So that does not tell where the script lies, nor is it a part of a text that does.
    const filename = Buffer.from(`vnet-preflight/${relative(top, file)}`).toString();
    const script = new Script(code, { filename, ...(cachedData !== undefined && { cachedData }) });
    onCompiled?.({ file, source, script });
    const folder = dirname(file);
    const require = (name: string): object | undefined =>
      name.startsWith('.') ? load(join(folder, name)) : partOfNode(name);
    (script.runInThisContext() as Run)(module.exports, require, module, file, folder);
    return module.exports;
  };
  load(main);
}

/** Of node's own modules, those that few runs use and that take longer to load than a small plan to judge. */
const seldomUsed: ReadonlySet<string> = new Set(['node:crypto']);

/** A module of node's. A script asks for all that it imports when it begins, and for what they export when it uses that. */
function partOfNode(name: string): object | undefined {
  if (!seldomUsed.has(name)) return process.getBuiltinModule(name);
  return new Proxy({}, { get: (_, key) => Reflect.get(process.getBuiltinModule(name) ?? {}, key) as unknown });
}

/** Where what V8 has made of a script lies: it is of use for the same V8 on the same kind of processor. */
export function codeCacheFile(top: string, file: string): string {
  return join(top, 'code-cache', `${process.arch}-${process.versions.v8}`, `${relative(top, file)}.bin`);
}

/**
 * What is kept of a script: the code with a sum of it and of the source behind it. V8 itself takes the code of another
 * source of the same length, and runs code of which a byte was changed.
 */
export function packCodeCache(source: Uint8Array, code: Uint8Array): Uint8Array {
  const sum = Buffer.alloc(sumBytes);
  sum.writeUInt32LE(crc32(code, crc32(source)));
  return Buffer.concat([code, sum]);
}

const sumBytes = 4;

/** The code that is kept of a script; undefined when there is none, or none of this source. */
function readCodeCache(file: string, source: Uint8Array): Buffer | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(file);
  } catch {
    return undefined;
  }
  if (kept.length < sumBytes) return undefined;
  const code = kept.subarray(0, -sumBytes);
  return kept.readUInt32LE(code.length) === crc32(code, crc32(source)) ? code : undefined;
}
