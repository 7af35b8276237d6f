import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../cli/command.js';

const pages = ['docs/policies', 'docs/facts'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** The anchors that a host makes of the headings of a page. */
function anchorsOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('the generated pages lead only to what there is', () => {
  const links = pages.flatMap(page =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https:)([^)#]+)(?:#([^)]+))?\)/gu)].map(
      ([, to = '', anchor]) => ({ page, file: join(root, dirname(page), to), anchor }),
    ),
  );
  expect(links.length).toBeGreaterThan(1000);
  const anchors = new Map<string, readonly string[]>();
  for (const { page, file, anchor } of links) {
    expect([page, file, existsSync(file)]).toEqual([page, file, true]);
    if (anchor === undefined) continue;
    const known = anchors.get(file) ?? anchorsOf(file);
    anchors.set(file, known);
    expect(known).toContain(anchor);
  }
});
