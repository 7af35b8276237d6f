import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import v8 from 'node:v8';
import { codeCacheFile, packCodeCache, runScript, type CompiledScript } from '../src/io/load-script.js';

// Runs the built command, given by its script and the words of its command line, and keeps what V8 compiled of it.

const [, tool = '', main = '', ...words] = process.argv;
process.argv = [process.execPath, tool, ...words];
// Compiled code is of use with the same flags only, and a run starts without any.
v8.setFlagsFromString = () => undefined;
const compiled: CompiledScript[] = [];
process.on('exit', () => {
  for (const { file, source, script } of compiled) {
    const kept = codeCacheFile(dirname(main), file);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, packCodeCache(source, script.createCachedData()));
  }
});
runScript(main, script => compiled.push(script));
