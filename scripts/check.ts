import { run, start } from './run.js';

interface Step {
  readonly name: string;
  readonly script: string;
  readonly parameters?: readonly string[];
  readonly what: string;
}

/** Everything that has to hold before a change is done; each is also a command of its own. */
const steps: readonly Step[] = [
  { name: 'generate', script: 'generate', what: 'tables and compiled policies can be made' },
  { name: 'types', script: 'check:types', what: 'every file compiles at the strictest settings' },
  { name: 'lint', script: 'lint', what: 'no forbidden construct, no overlong file or function' },
  { name: 'format', script: 'format', what: 'every file is formatted (npm run format:fix)' },
  { name: 'directions', script: 'directions', what: 'folders import only what stands below them' },
  { name: 'unused', script: 'unused', what: 'no unused file, export or dependency' },
  { name: 'action', script: 'action', what: 'the committed action is what the sources make (npm run build)' },
  { name: 'docs', script: 'docs', parameters: ['--check'], what: 'the pages are what the sources make (npm run docs)' },
  { name: 'tests', script: 'test', what: 'the tests pass' },
  { name: 'package', script: 'package', what: 'the package builds and is sound' },
];

async function main(parameters: readonly string[]): Promise<void> {
  const skipped = parameters.flatMap((name, index) => (parameters[index - 1] === '--skip' ? [name] : []));
  const unknown = skipped.find(name => !steps.some(step => step.name === name));
  if (unknown !== undefined) throw new Error(`there is no step ${unknown} to skip`);
  const failed: string[] = [];
  const begin = performance.now();
  for (const step of steps) {
    if (!skipped.includes(step.name) && !(await passes(step))) failed.push(step.name);
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  console.log(failed.length === 0 ? `\nall well, ${seconds} s` : `\nfailed: ${failed.join(', ')}, ${seconds} s`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

async function passes({ name, script, parameters = [], what }: Step): Promise<boolean> {
  process.stdout.write(`${name.padEnd(10)} ${what} … `);
  const begin = performance.now();
  const { status, output } = await run('npm', ['run', '--silent', script, '--', ...parameters]);
  const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s`;
  console.log(status === 0 ? `ok, ${seconds}` : `FAILED, ${seconds}`);
  if (status !== 0) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  return status === 0;
}

await start(import.meta.url, main);
