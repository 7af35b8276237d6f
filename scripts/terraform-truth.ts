import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTerraform } from './terraform/core.js';
import { evaluateAll, readExpressions, signatures } from './terraform/truth.js';
import { root, start } from './run.js';

/** Where the expressions lie, and beside each text of them what the real core makes of them. */
const folder = join(root, 'test', 'adapters', 'terraform', 'language', 'truth');

/** Evaluates all expressions, or those of the themes that are named, with the real core, and writes what comes out. */
async function main(themes: readonly string[]): Promise<void> {
  const programs = await mkdtemp(join(tmpdir(), 'terraform-core-'));
  try {
    const trouble = installTerraform(programs);
    if (trouble !== undefined) throw new Error(trouble);
    const functions = join(folder, 'functions', 'core.json');
    await writeFile(functions, `${JSON.stringify(signatures(join(programs, 'terraform')), null, 2)}\n`);
    for (const file of (await readdir(folder)).toSorted()) {
      const theme = file.replace(/\.txt$/u, '');
      if (theme === file || (themes.length > 0 && !themes.includes(theme))) continue;
      const expressions = readExpressions(join(folder, file));
      const outcomes = evaluateAll(expressions, join(folder, 'inputs'), join(programs, 'terraform'));
      const rows = expressions.map((expression, index) => `  ${JSON.stringify([expression, outcomes[index]])}`);
      await writeFile(join(folder, `${theme}.json`), `[\n${rows.join(',\n')}\n]\n`);
      console.log(`${theme}: ${expressions.length} expressions`);
    }
  } finally {
    await rm(programs, { recursive: true, force: true });
  }
}

await start(import.meta.url, main);
