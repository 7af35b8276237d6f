import { format } from 'prettier';
import { stringify } from 'yaml';
import { actionInputs } from '../src/action/inputs.js';
import { actionOutputs } from '../src/action/outputs.js';
import { bundleOf } from './bundle.js';
import { generateAll } from './generate.js';
import { refuseStale, writeMade, type Made } from './made.js';
import { start } from './run.js';

// GitHub runs an action as its repository has it, without installing or building anything, so the bundle and
// the description of the action are committed. Both are made of the sources here and nowhere else.

const folder = 'action';

/**
 * What the runner starts: scripts, as node takes longer to load modules. The bundle itself only exports, so that another
 * program can run the same.
 */
const main = "const { run } = require('./run.cjs');\n\nvoid run();\n";

/** Commands other than `check`. */
const without = [
  'src/cli/implementations.ts',
  'src/cli/commands/baseline.ts',
  'src/cli/commands/config-show.ts',
  'src/cli/commands/policy-check.ts',
  'src/cli/commands/policy-new.ts',
  'src/cli/commands/policy-test.ts',
  'src/cli/commands/render.ts',
];

async function make(): Promise<{ readonly files: Made; readonly about: string }> {
  await generateAll();
  const entry = 'src/action/run.ts';
  const bundle = await bundleOf({ run: entry }, { scripts: ['run'], always: entry, without });
  const files = [...bundle.files, ['main.cjs', main] as const].map(
    ([path, text]) => [`${folder}/${path}`, text] as const,
  );
  const bytes = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  const about = `${folder}/main.cjs, ${Math.ceil(bytes / 1024)} KiB in all`;
  return { files: new Map([...files, ['action.yml', await manifest()]]), about };
}

async function manifest(): Promise<string> {
  const content = {
    name: 'vnet-preflight',
    description: 'Tells on a pull request whether every Azure App Service virtual network integration in it will work',
    branding: { icon: 'share-2', color: 'blue' },
    inputs: Object.fromEntries(
      actionInputs.map(({ name, about, default: usual }) => [
        name,
        {
          description: about,
          ...(name === 'inputs' && { required: true }),
          ...(usual !== undefined && { default: usual }),
        },
      ]),
    ),
    outputs: Object.fromEntries(actionOutputs.map(({ name, about }) => [name, { description: about }])),
    runs: { using: 'node24', main: `${folder}/main.cjs` },
  };
  const head = '# Made by `npm run build`: inputs and outputs are tables in src/action.\n';
  return format(head + stringify(content, { lineWidth: 0 }), { parser: 'yaml', printWidth: 120, singleQuote: true });
}

/** Writes what is committed, and removes what no longer belongs to it. */
export async function writeAction(print: (line: string) => void): Promise<void> {
  const { files, about } = await make();
  await writeMade(files, [folder]);
  print(`built ${about}`);
}

await start(import.meta.url, async parameters => {
  if (parameters.includes('--check')) await refuseStale((await make()).files, [folder], 'npm run build');
  else await writeAction(line => console.log(line));
});
