import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareText } from '../src/core/order.js';
import { generateAll } from './generate.js';
import { root, start } from './run.js';

// The pages of policies and facts are committed, so that they can be read where the sources are read. They are made
// of the sources here and nowhere else; `--check` refuses pages that are not what the sources make.

const folders = ['docs/policies', 'docs/facts'];

/** Every generated page by its path below the root. */
async function pages(): Promise<ReadonlyMap<string, string>> {
  await generateAll();
  // Only now, as these read what was just generated.
  const { subjects } = await import('../src/facts/subjects.js');
  const { policies } = await import('../src/generated/policies.js');
  const { policyTexts } = await import('../src/generated/policy-texts.js');
  const { aboutPolicy } = await import('../src/report/policies/about-policy.js');
  const { policyIndex } = await import('../src/report/policies/policy-index.js');
  const { policyPage } = await import('../src/report/policies/policy-page.js');
  const { factsIndex, factsPage } = await import('../src/report/policies/facts-page.js');
  const { observedSources } = await import('./docs/observed-sources.js');
  const heads = policies.map(({ policy }) => policy).toSorted((one, other) => compareText(one.name, other.name));
  const context = { policies: heads, sourcesOf: await observedSources() };
  const library = { heads, subjects };
  return new Map([
    ['docs/policies/README.md', policyIndex(heads)],
    ...heads.map((head): [string, string] => [
      `docs/policies/${head.name}.md`,
      policyPage(aboutPolicy({ ...head, ...policyTexts(head.name) }, library)),
    ]),
    ['docs/facts/README.md', factsIndex(subjects)],
    ...subjects.map((subject): [string, string] => [`docs/facts/${subject.kind}.md`, factsPage(subject, context)]),
  ]);
}

/** What is there now, by its path below the root. */
async function present(): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    folders.map(async folder => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
      return Promise.all(
        entries
          .filter(entry => entry.isFile())
          .map(async (entry): Promise<[string, string]> => {
            const path = join(entry.parentPath, entry.name);
            return [path.slice(root.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')];
          }),
      );
    }),
  );
  return new Map(found.flat());
}

/** Writes the pages that are not what the sources make, removes those of policies that are gone, and names both. */
export async function writeDocs(print: (line: string) => void): Promise<void> {
  const [made, before] = [await pages(), await present()];
  for (const [path, text] of made) {
    if (before.get(path) === text) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    print(`wrote ${path}`);
  }
  for (const path of before.keys()) {
    if (made.has(path)) continue;
    await rm(join(root, path));
    print(`removed ${path}`);
  }
}

async function checkDocs(): Promise<void> {
  const [made, before] = [await pages(), await present()];
  const stale = [...new Set([...made.keys(), ...before.keys()])].filter(path => made.get(path) !== before.get(path));
  if (stale.length > 0)
    throw new Error(`not what the sources make (npm run docs):\n${stale.map(path => `  ${path}`).join('\n')}`);
}

await start(import.meta.url, async parameters => {
  if (parameters.includes('--check')) await checkDocs();
  else await writeDocs(line => console.log(line));
});
