import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reportFormats } from '../../src/cli/line/options.js';
import { root, run } from '../cli/command.js';
import { expectGolden, isUpdating } from '../golden.js';

const readme = join(root, 'README.md');
const formats = join(root, 'docs', 'formats.md');
const marked = /<!-- output: (.+) -->\n\n```text\n([\s\S]*?)```\n\n<!-- end -->/g;

function outputOf(command: string): string {
  return run(command.split(' '), { folder: root }).stdout;
}

describe('the documentation', () => {
  test.each([
    [readme, 2],
    [formats, 3],
  ])('%s shows what the program really prints', (file, outputs) => {
    const text = readFileSync(file, 'utf8');
    const real = text.replaceAll(
      marked,
      (_, command: string) => `<!-- output: ${command} -->\n\n\`\`\`text\n${outputOf(command)}\`\`\`\n\n<!-- end -->`,
    );
    if (isUpdating) writeFileSync(file, real);
    else expect(text).toBe(real);
    expect(text.match(marked)).toHaveLength(outputs);
  });

  test('has a row for every format of a report', () => {
    const rows = [...readFileSync(formats, 'utf8').matchAll(/^\| `([a-z-]+)`/gmu)].map(([, kind]) => kind);
    expect(rows).toEqual(reportFormats);
  });

  test('names only files that exist', () => {
    const links = [...readFileSync(readme, 'utf8').matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
    for (const path of links) expect(() => readFileSync(join(root, path))).not.toThrow();
    expect(links.length).toBeGreaterThan(3);
  });

  test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names only code that there is', page => {
    const text = readFileSync(join(root, page), 'utf8');
    const names = [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.ts|(?:src|test|scripts)\/[\w./-]+)`/gu)].map(
      ([, name = '']) => name,
    );
    expect(names.length).toBeGreaterThan(10);
    const missing = names.filter(
      name => !code.some(path => `/${path}`.endsWith(`/${name}`) || path.startsWith(`${name}/`)),
    );
    expect(missing).toEqual([]);
  });
});

const code = ['src', 'test', 'scripts'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    name => `${folder}/${name.replaceAll('\\', '/')}`,
  ),
);

describe('the samples', () => {
  test.each(readdirSync(join(root, 'samples')))('%s prints what stands beside it', name => {
    const folder = join(root, 'samples', name);
    const [, command = ''] = /^ {4}vnet-preflight (.+)$/m.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? [];
    expect(command).toContain(`samples/${name}/`);
    expectGolden(outputOf(command), join(folder, 'expected.txt'));
  });

  test('keep the policies of an organisation, or break them, as their README says', () => {
    const text = readFileSync(join(root, 'samples', 'own-policies', 'README.md'), 'utf8');
    const commands = [...text.matchAll(/^ {4}vnet-preflight (.+)$/gmu)].map(([, command = '']) => command);
    const outcomes = commands.map(command => run(command.split(' '), { folder: root }));
    expect(outcomes.map(({ status, stderr }) => [status, stderr])).toEqual([
      [1, ''],
      [0, ''],
      [0, ''],
    ]);
    for (const name of ['subnet/too-small', 'naming/subnet-prefix-missing', 'network/not-allowed'])
      expect(outcomes[0]?.stdout).toContain(` ${name} (must hold: `);
    // Azure itself asks for none of the three.
    const asked = run(['check', 'samples/own-policies/breaks/plan.json', '--no-config'], { folder: root });
    expect(asked.status).toBe(0);
  });
});
