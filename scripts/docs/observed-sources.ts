import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PreflightError } from '../../src/core/error.js';
import { sortedUnique } from '../../src/core/order.js';
import { subjects, subjectsOf, type Subject } from '../../src/facts/subjects.js';
import { graph } from '../../src/index.js';
import { filesAround } from '../../src/io/files.js';
import { root } from '../run.js';

/** Inputs that between them have nearly everything that facts are derived from. */
const folders = ['samples', 'test/fixtures/plans', 'test/fixtures/azure', 'test/fixtures/bicep'];

/**
 * The properties that each fact comes from, observed by deriving it from every input of the repository: what a
 * finding shows as its evidence. The code that derives a fact says it only for one subject at a time.
 */
export async function observedSources(): Promise<(subject: string, path: string) => readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const file of await inputFiles())
    for (const subject of await subjectsIn(file))
      for (const [path, source] of sourcesOf(subject)) {
        const key = `${subject.kind} ${path}`;
        found.set(key, (found.get(key) ?? new Set()).add(source));
      }
  return (subject, path) => sortedUnique([...(found.get(`${subject} ${path}`) ?? [])]);
}

/** What each fact of a subject comes from. */
function sourcesOf({ kind, cases }: Subject): readonly (readonly [path: string, source: string])[] {
  const facts = subjects.find(subject => subject.kind === kind)?.facts ?? [];
  return facts.flatMap(({ path }) =>
    cases.flatMap(item =>
      item.originsOf(path).map(origin => [path, [origin.type, origin.path ?? ''].join(' ').trim()] as const),
    ),
  );
}

/** The subjects of an input; none of one that cannot be judged, of which the fixtures have some. */
async function subjectsIn(file: string): Promise<readonly Subject[]> {
  const content = await readFile(join(root, file));
  const files = filesAround(join(root, file), { root, environment: {}, moduleCaches: [] });
  try {
    return [...subjectsOf(graph([{ path: file, content }], { files }))];
  } catch (error) {
    if (error instanceof PreflightError) return [];
    throw error;
  }
}

async function inputFiles(): Promise<readonly string[]> {
  const all = await Promise.all(
    folders.map(async folder => {
      const names = await readdir(join(root, folder), { recursive: true });
      return names.map(name => `${folder}/${name.replaceAll('\\', '/')}`);
    }),
  );
  return all.flat().filter(isInput).toSorted();
}

function isInput(path: string): boolean {
  return /(?:\/plan\.json|\/azuredeploy\.json|\/what-if-[\w-]+\.json|\.snapshot\.json|\.bicep)$/u.test(path);
}
