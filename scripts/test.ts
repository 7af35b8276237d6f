import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build.js';
import { generateAll } from './generate.js';
import { printFailure, root, run, start, toolScript } from './run.js';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Builds what the tests start, runs them and ends with one plain line of counts, whatever happens on
 * the way. `--no-build` only generates; everything else goes to jest (`npm test -- test/network`).
 */
async function main(parameters: readonly string[]): Promise<void> {
  const counts = (await prepared(parameters))
    ? await runJest(parameters.filter(name => name !== '--no-build'))
    : nothing;
  process.exitCode = counts.failed === 0 ? 0 : 1;
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
}

const nothing: Counts = { passed: 0, failed: 1 };

async function prepared(parameters: readonly string[]): Promise<boolean> {
  try {
    if (parameters.includes('--no-build')) await generateAll();
    else await buildAll({ types: false, print: () => undefined });
    return true;
  } catch (error) {
    printFailure(error);
    console.error('The build failed, so no test was run.');
    return false;
  }
}

async function runJest(parameters: readonly string[]): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'vnet-preflight-test-'));
  const file = join(folder, 'counts.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const reporters = ['--reporters=default', `--reporters=${join(root, 'scripts', 'jest', 'count-reporter.js')}`];
  // The option of the reporters takes for another one whatever stands behind it.
  const { status } = await run(process.execPath, [...flags, toolScript('jest'), ...parameters, ...reporters], {
    show: true,
    environment: { VNET_PREFLIGHT_TEST_COUNTS: file },
  });
  const counts = await readFile(file, 'utf8').then(
    text => JSON.parse(text) as Counts,
    () => nothing,
  );
  await rm(folder, { recursive: true, force: true });
  // Jest can be unhappy without a failed test, for instance when it finds none.
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

await start(import.meta.url, main);
