import { compareText } from '../src/core/order.js';
import { generateAll } from './generate.js';
import { refuseStale, writeMade, type Made } from './made.js';
import { start } from './run.js';

// The pages of policies and facts are committed, so that they can be read where the sources are read. They are made
// of the sources here and nowhere else; `--check` refuses pages that are not what the sources make.

const folders = ['docs/policies', 'docs/facts'];

async function pages(): Promise<Made> {
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

/** Writes the pages that are not what the sources make, removes those of policies that are gone, and names both. */
export async function writeDocs(print: (line: string) => void): Promise<void> {
  await writeMade(await pages(), folders, print);
}

await start(import.meta.url, async parameters => {
  if (parameters.includes('--check')) await refuseStale(await pages(), folders, 'npm run docs');
  else await writeDocs(line => console.log(line));
});
