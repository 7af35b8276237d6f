import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeCacheFile, packCodeCache, runScript, type CompiledScript } from '../src/io/load-script.js';

// Runs the built command, given by its script and the words of its command line, and keeps what V8 compiled of it.

const [, tool = '', main = '', ...words] = process.argv;
process.argv = [process.execPath, tool, ...words];
const compiled: CompiledScript[] = [];
process.on('exit', () => {
  for (const { file, source, script } of compiled) {
    const kept = codeCacheFile(dirname(main), file);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, packCodeCache(source, script.createCachedData()));
  }
});
runScript(main, script => compiled.push(script));
