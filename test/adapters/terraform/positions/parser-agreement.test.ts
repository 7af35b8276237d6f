import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadHclReader, type HclReader } from '../../../../src/adapters/terraform/language/hcl-reader.js';
import { scanHcl } from '../../../../src/adapters/terraform/positions/scan-hcl.js';
import type { SourceBody, SourceTree } from '../../../../src/adapters/terraform/positions/source-tree.js';
import type { Json } from '../../../../src/graph/value.js';
import { root } from '../../../cli/command.js';

// The parser's JSON has no places, but it has every name: a body of it must have the attributes and blocks that are
// found, and where it keeps an expression as text, the place that is found must hold exactly that text.

type Body = { readonly [name: string]: Json };

function expectSame(tree: SourceTree, body: SourceBody, parsed: Body): void {
  const names = [...body.attributes.map(({ name }) => name), ...body.blocks.map(({ type }) => type)];
  expect([...new Set(names)].toSorted()).toEqual(Object.keys(parsed).toSorted());
  for (const { name, expression } of body.attributes) {
    const text = tree.text.slice(expression.start, expression.end);
    const value = parsed[name];
    if (typeof value === 'string' && value.startsWith('${') && !/^["<]/.test(text)) expect(`\${${text}}`).toBe(value);
    else if (typeof value === 'number' || typeof value === 'boolean')
      expect(Number(text) || text).toEqual(typeof value === 'number' ? value || '0' : String(value));
    else if (typeof value === 'string' && /^"[^"\\$%]*"$/.test(text)) expect(text).toBe(`"${value}"`);
    else expect(text).toMatch(/^(?:"[^]*"|<<[^]*|\[[^]*\]|\{[^]*\}|null)$/);
  }
  const byHeader = new Map<string, SourceBody[]>();
  for (const { type, labels, body: inner } of body.blocks) {
    const header = JSON.stringify([type, ...labels]);
    byHeader.set(header, [...(byHeader.get(header) ?? []), inner]);
  }
  for (const [header, bodies] of byHeader) {
    let found: Json | undefined = parsed;
    for (const step of JSON.parse(header) as readonly string[]) found = (found as Body)[step];
    expect(found).toHaveLength(bodies.length);
    for (const [index, inner] of bodies.entries()) expectSame(tree, inner, (found as readonly Body[])[index] ?? {});
  }
}

const folders = ['test/fixtures', 'samples'].map(folder => join(root, folder));
const files = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.tf'))
    .map(name => join(folder, name)),
);

let reader: HclReader;
beforeAll(async () => {
  reader = await loadHclReader();
});

describe('what is found in a file of source is what the parser reads in it', () => {
  test('in the fixtures and samples', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  test.each(files.map(file => [file.slice(root.length + 1), file]))('%s', (_, file) => {
    const text = readFileSync(file, 'utf8');
    const tree = scanHcl(text);
    expectSame(tree, tree.body, reader.parseFile(file, text) as Body);
  });

  test.each([
    ['nested texts', 'a = "x${f("}", "${b}")}y"\nc = [for k, v in { "}" = 1 } : "${k}}"]\n'],
    ['directives', 'a = "%{ for x in y ~}\n${x}%{ endfor }"\nb = "$${c} %%{ d } $ % $$"\n'.replaceAll('~}\n', '~}')],
    ['heredocs', 'a = <<EOT\n${b}EOT\n  EOT x\n$${c\nEOT\nd = <<-E\n  %{ if true }\n  E1\n  %{ endif }\n  E\nf = 1\n'],
    ['a heredoc in a hole of a text', 'a = "${f(<<E\n}\nE\n)}"\nb = 1\n'],
    ['comments', '/* a = 1 */ b = 2 # c\nd /* e */ "f" { g = 1 /* \n */ }\n// h {\n'],
    ['lines of Windows', 'a {\r\n  b = <<E\r\nx\r\nE\r\n  c = [\r\n  1 ]\r\n}\r\n'],
    ['a byte-order mark and letters beyond the plane', '\uFEFFa = "𝒳" # 𝒳\nGröße = "é"\n'],
    ['a division and comparisons', 'a = 1 / 2\nb = c <= d && e >= f\ng = h ? "}" : "{"\n'],
  ])('with %s', (_, text) => {
    const tree = scanHcl(text);
    expectSame(tree, tree.body, reader.parseFile('main.tf', text) as Body);
  });
});
