import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { scanHcl } from '../../../../src/adapters/terraform/positions/scan-hcl.js';
import type { SourceBody } from '../../../../src/adapters/terraform/positions/source-tree.js';

type Shape = { [name: string]: string | Shape[] };

/** A body as a person would sketch it: attributes with their expressions, blocks by type and labels. */
function shapeOf(text: string): Shape {
  const tree = scanHcl(text);
  const sketch = ({ attributes, blocks }: SourceBody): Shape => {
    const shape = new Map<string, string | Shape[]>();
    for (const { name, expression } of attributes) shape.set(name, tree.text.slice(expression.start, expression.end));
    for (const { type, labels, body } of blocks) {
      const key = [type, ...labels].join(' ');
      const known = shape.get(key);
      shape.set(key, [...(Array.isArray(known) ? known : []), sketch(body)]);
    }
    return Object.fromEntries(shape);
  };
  return sketch(tree.body);
}

describe('the structure of a file in HCL', () => {
  it.each<[name: string, text: string, shape: Shape]>([
    ['an empty file', '', {}],
    ['an attribute', 'a = 1', { a: '1' }],
    ['an attribute without spaces', 'a=1\nb=2', { a: '1', b: '2' }],
    ['spaces behind an expression', 'a = 1 \t \nb = 2', { a: '1', b: '2' }],
    ['lines of Windows', 'a = 1\r\nb {\r\n  c = 2\r\n}\r\n', { a: '1', b: [{ c: '2' }] }],
    ['a byte-order mark', '\uFEFFa = 1', { a: '1' }],
    ['labels in quotes and without', 'resource "a" b {}', { 'resource a b': [{}] }],
    ['an escaped quote in a label', String.raw`b "x\"y\u00e9" {}`, { 'b x"yé': [{}] }],
    ['a brace in a label', 'b "{" { c = 1 }', { 'b {': [{ c: '1' }] }],
    ['a block in one line', 'b { c = 1 }\nd = 2', { b: [{ c: '1' }], d: '2' }],
    ['blocks of one type', 'b {}\nb { c = 1 }', { b: [{}, { c: '1' }] }],
    ['nested blocks', 'a {\n b {\n c = 1\n }\n d = 2\n}', { a: [{ b: [{ c: '1' }], d: '2' }] }],
    ['brackets over lines', 'a = [\n  1,\n  { b = 2 }\n]\nc = 3', { a: '[\n  1,\n  { b = 2 }\n]', c: '3' }],
    ['brackets in a text', 'a = "([{"\nb = 1', { a: '"([{"', b: '1' }],
    ['an escaped quote', String.raw`a = "\"}"` + '\nb = 1', { a: String.raw`"\"}"`, b: '1' }],
    ['a text in a hole of a text', 'a = "x${f("}", "${b}")}y"\nc = 1', { a: '"x${f("}", "${b}")}y"', c: '1' }],
    ['braces in a hole', 'a = "${ { b = "}" }["b"] }"\nc = 1', { a: '"${ { b = "}" }["b"] }"', c: '1' }],
    ['a hole over lines', 'a = "${\n  b\n}"\nc = 1', { a: '"${\n  b\n}"', c: '1' }],
    ['holes that are escaped', 'a = "$${b %%{c"\nd = 1', { a: '"$${b %%{c"', d: '1' }],
    ['a dollar at the end', 'a = "5$"\nb = "%"', { a: '"5$"', b: '"%"' }],
    ['directives', 'a = "%{ if b }x%{ else }y%{ endif ~}"\nc = 1', { a: '"%{ if b }x%{ else }y%{ endif ~}"', c: '1' }],
    ['comments of all kinds', '# a\n// b\n/* c\n */ d = 1 # e\nf = 2 /* g */', { d: '1', f: '2' }],
    ['a comment with a bracket', 'a = [ # ]\n 1 ]\nb = 2', { a: '[ # ]\n 1 ]', b: '2' }],
    ['a comment over lines in an expression', 'a = 1 + /* b\n = */ 2\nc = 3', { a: '1 + /* b\n = */ 2', c: '3' }],
    ['a comment in a head', 'b /* c */ "d" /* e */ {}', { 'b d': [{}] }],
    ['marks of comments in a text', 'a = "# // /*"\nb = 1', { a: '"# // /*"', b: '1' }],
    ['a division', 'a = b / c\nd = 1', { a: 'b / c', d: '1' }],
    ['comparisons', 'a = b == c\nd = e >= f\ng = h < i', { a: 'b == c', d: 'e >= f', g: 'h < i' }],
    ['a heredoc', 'a = <<EOT\n  b = {\n"\nEOT\nc = 1', { a: '<<EOT\n  b = {\n"\nEOT', c: '1' }],
    ['an indented heredoc', 'a = <<-EOT\n  b\n  EOT\nc = 1', { a: '<<-EOT\n  b\n  EOT', c: '1' }],
    ['a heredoc of Windows', 'a = <<EOT\r\nb\r\nEOT\r\nc = 1', { a: '<<EOT\r\nb\r\nEOT', c: '1' }],
    ['a marker that is only a part of its line', 'a = <<E\nE1\nxE\nE\nb = 1', { a: '<<E\nE1\nxE\nE', b: '1' }],
    ['a hole in a heredoc', 'a = <<E\n${b(\nE\n)}\nE\nc = 1', { a: '<<E\n${b(\nE\n)}\nE', c: '1' }],
    ['a marker behind a hole', 'a = <<E\n${b}E\nE\nc = 1', { a: '<<E\n${b}E\nE', c: '1' }],
    ['a heredoc in a call', 'a = f(<<E\nx)\nE\n, 1)\nb = 1', { a: 'f(<<E\nx)\nE\n, 1)', b: '1' }],
    ['a heredoc in a hole of a heredoc', 'a = <<E\n${<<F\nE\nF\n}\nE\nb = 1', { a: '<<E\n${<<F\nE\nF\n}\nE', b: '1' }],
    ['a heredoc at the end of the file', 'a = <<E\nb\nE', { a: '<<E\nb\nE' }],
    ['names with dashes and letters of all scripts', 'a-b = 1\nGröße = 2\n_c = 3', { 'a-b': '1', Größe: '2', _c: '3' }],
    ['a conditional over lines in parentheses', 'a = (b\n ? c\n : d)\ne = 1', { a: '(b\n ? c\n : d)', e: '1' }],
    ['names of JavaScript', '__proto__ { constructor = 1 }', { ['__proto__']: [{ constructor: '1' }] }],
  ])('finds %s', (_, text, shape) => {
    expect(shapeOf(text)).toEqual(shape);
  });

  it.each<[name: string, text: string]>([
    ['a word alone', 'wrong\nb = 1'],
    ['a mark', '? ) ]\nb = 1'],
    ['a brace too many', '}\nb = 1'],
    ['a text that ends with its line', 'a = "x\nb = 1'],
    ['a value too many', 'a "b" 1 {\nb = 1\n}\nb = 1'],
  ])('goes on behind %s', (_, text) => {
    expect(shapeOf(text)['b']).toBe('1');
  });

  it.each(['a {', 'a = [', 'a = "', 'a = "${', 'a = <<E\n', 'a "b', 'a /* b', 'a = "\\', 'a =', 'a = <<E'])(
    'ends with a file that ends in %j',
    text => expect(() => scanHcl(text)).not.toThrow(),
  );

  it('never throws, and keeps every part inside of what is around it', () => {
    const pieces = [
      'a',
      ' ',
      '=',
      '"',
      '${',
      '}',
      '{',
      '[',
      ']',
      '(',
      ')',
      '<<E\n',
      'E',
      '\n',
      '#',
      '/*',
      '*/',
      '\\',
      '%{',
      ',',
      'é',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), parts => {
        const { text, body, comments } = scanHcl(parts.join(''));
        const check = (inner: SourceBody, start: number, end: number): void => {
          for (const part of [...inner.attributes, ...inner.blocks]) {
            expect(part.start).toBeGreaterThanOrEqual(start);
            expect(part.end).toBeGreaterThan(part.start);
            expect(part.end).toBeLessThanOrEqual(end);
          }
          for (const block of inner.blocks) check(block.body, block.start, block.end);
        };
        check(body, 0, text.length);
        for (const comment of comments) expect(comment.end).toBeGreaterThan(comment.start);
      }),
    );
  });
});

describe('the comments of a file', () => {
  it('are all found, without those in texts', () => {
    const { text, comments } = scanHcl('# a\nb = [ // c\r\n "# d", /* e\n f */ <<E\n# g\nE\n]\nh {} // i');
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# a', '// c', '/* e\n f */', '// i']);
  });
});

describe('large files', () => {
  // Enough that anything but linear time would take minutes.
  const mebibyte = 1024 * 1024;

  it.each<[name: string, text: string]>([
    ['2 MB of empty lines in brackets', `a = [${'\n'.repeat(2 * mebibyte)}]`],
    ['2 MB of spaces', `a = 1${' '.repeat(2 * mebibyte)}`],
    ['3 MB of opened comments', `a = [${'/* '.repeat(mebibyte)}`],
    ['2 MB of dollars', `a = "${'$'.repeat(2 * mebibyte)}"`],
    ['8 MB of lines that begin like a marker', `a = <<E\n${'E x\n'.repeat(2 * mebibyte)}E\n`],
    ['1,000,000 holes, each in the other', `a = ${'"${'.repeat(1_000_000)}`],
    ['1,000,000 lists, each in the other', `a = ${'['.repeat(1_000_000)}`],
    ['1,000,000 heads without a body', 'a "b"\n'.repeat(1_000_000)],
  ])('are read in time: %s', (_, text) => {
    const start = performance.now();
    scanHcl(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('may be nested 10,000 blocks deep', () => {
    const { body } = scanHcl(`${'a {\n'.repeat(10_000)}b = 1${'\n}'.repeat(10_000)}`);
    let depth = 0;
    let at: SourceBody | undefined = body;
    for (; at?.blocks[0] !== undefined; depth += 1) at = at.blocks[0].body;
    expect([depth, at?.attributes[0]?.name]).toEqual([10_000, 'b']);
  });
});
