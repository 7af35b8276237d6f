import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import markdownIt from 'markdown-it';
import { markdownBudgets } from '../../src/report/markdown.js';
import { markdownBlock, markdownCode, markdownLine, markdownText } from '../../src/report/markdown-text.js';
import { policyMarkdown } from '../../src/report/policies/policy-markdown.js';
import { builtInHeads, builtInRules, policyNamed } from '../../src/cli/settings/rules.js';
import { root } from '../cli/command.js';
import { expectGolden } from '../golden.js';
import { nasty, poisoned } from './poisoned.js';
import { markdown } from './renderings.js';
import { many, report, undecided, verdict } from './samples.js';

/** A renderer as hosts have one: HTML goes through, and addresses become links. */
const host = markdownIt({ html: true, linkify: true });

/** What a host shows, without what it shows as code, where it looks for no mentions. */
const withoutCode = (html: string): string => html.replaceAll(/<code[^>]*>[\s\S]*?<\/code>/gu, '');
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** All elements, by name, in their order. */
const elementsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<(\/?[a-z0-9]+)/gu)].map(([, name = '']) => name);

const hostile = [
  ...nasty.map(([, text]) => text),
  '<img src=x onerror=alert(1)>',
  '</code></summary></details><script>alert(1)</script>',
  '@team and someone@example.com, #12, GH-7',
  '[click](javascript:alert(1)) ![x](http://evil.example/x.png)',
  '| a | b |\n|---|---|',
  '`code` ``more`` ```\n# heading\n```',
  '**bold** _it_ ~~no~~ $x$ http://evil.example www.evil.example',
  '&lt;b&gt; &#60;i&#62;',
  '- item\n1. item\n> quote\n***\n===',
  '\\`\\|\\<b>',
];

describe('text of others in Markdown', () => {
  test.each(hostile)('shows as it is and is no markup: %j', text => {
    for (const [html, isCode] of [
      [host.render(`a ${markdownText(text)} b`), false],
      [host.render(`a ${markdownCode(text)} b`), true],
    ] as const) {
      expect(elementsOf(html).filter(name => !/^\/?(?:p|code)$/u.test(name))).toEqual([]);
      expect(withoutCode(html)).not.toMatch(/@|#\d|GH-\d/u);
      expect(isCode ? elementsOf(html) : ['p', '/p']).toEqual(isCode ? ['p', 'code', '/code', '/p'] : ['p', '/p']);
    }
  });

  test('of any letters shows as it is', () => {
    const letters = fc.constantFrom(
      ...'\\`*_{}[]()<>&|~$!"\'+-=^.:/@# ',
      'a',
      '1',
      'www.',
      'http://',
      '&lt;',
      '&#35;',
      'GH-',
    );
    const texts = fc.array(letters, { minLength: 1, maxLength: 15 }).map(parts => `a${parts.join('')}b`);
    fc.assert(
      fc.property(texts, text => {
        const once = text.replaceAll(/ +/gu, ' ');
        expect(textOf(host.render(`x ${markdownText(text)} y`)).replaceAll(/ +/gu, ' ')).toBe(`x ${once} y\n`);
        expect(textOf(host.render(`x ${markdownCode(text)} y`)).replaceAll(/ +/gu, ' ')).toBe(`x ${once} y\n`);
        const row = host.render(`| a | b |\n|---|---|\n| ${markdownText(text)} | ${markdownCode(text)} |\n`);
        expect(elementsOf(row).filter(name => name === 'td')).toHaveLength(2);
      }),
    );
  });

  test('stays readable in the source where it is ordinary', () => {
    expect(markdownCode('module.a["x"].azurerm_subnet.b[0]')).toBe('`module.a["x"].azurerm_subnet.b[0]`');
    expect(markdownText('the subnet azurerm_subnet.app is a /29 (11 usable)')).toBe(
      'the subnet azurerm_subnet.app is a /29 (11 usable)',
    );
  });

  test.each(['# a', '#12', '- a', '--- ', '+ a', '* a', '> a', '1. a', '2) a', '=== ', '    a', '| a |', '```a'])(
    'is prose also at the start of a line: %j',
    text => {
      for (const line of [markdownLine(text), `- ${markdownLine(text)}`]) {
        const inner = elementsOf(host.render(line)).filter(name => !/^\/?(?:p|code)$/u.test(name));
        expect(inner).toEqual(line.startsWith('- ') ? ['ul', 'li', '/li', '/ul'] : []);
      }
    },
  );

  test('cannot end a block of code', () => {
    const html = host.render(markdownBlock(['a', '````', '<b>'], 'text').join('\n'));
    expect(elementsOf(html)).toEqual(['pre', 'code', '/code', '/pre']);
  });
});

describe('the Markdown report', () => {
  test('reads as it should', () => {
    expectGolden(markdown(many), join(root, 'test', 'report', 'golden', 'many.md'));
  });

  test('says how it went when there is nothing to mend', () => {
    expect(markdown(report([]))).toBe(
      '## vnet-preflight: all well\n\nall well: 1 integration judged in 1 plan file: 30 passed (profile 2025).\n',
    );
    expect(markdown(report([], { integrations: 0, pass: 0 }))).toContain('## vnet-preflight: no integration found');
  });

  test.each(hostile)('has the same elements whatever names are: %j', text => {
    const shape = (name: string): readonly string[] =>
      elementsOf(host.render(markdown(poisoned(name)))).filter(element => !/^\/?(?:code|ul|li|p)$/u.test(element));
    expect(shape(text)).toEqual(shape('x'));
    expect(withoutCode(host.render(markdown(poisoned(text))))).not.toMatch(/<img|<script|@team/u);
  });

  const crowd = Array.from({ length: 3000 }, (_, index) =>
    verdict({
      severity: index < 5 ? 'error' : 'note',
      evidence: [],
      subject: { kind: 'plan', id: `${index}`, address: `azurerm_service_plan.ä[${index}]` },
    }),
  );
  const questions = Array.from({ length: 2000 }, (_, index) => undecided('a/b', `v${index}`, `reason ${index}`));
  const notices = Array.from({ length: 2000 }, (_, index) => ({ message: `notice ${index}` }));
  const large = report([...crowd, ...questions], { notices });

  test.each([3000, 20_000, markdownBudgets.comment, markdownBudgets.summary])('keeps to %i bytes', budget => {
    const text = markdown(large, budget);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(budget);
    const elements = elementsOf(host.render(text));
    expect(elements.filter(name => name === 'details')).toHaveLength(
      elements.filter(name => name === '/details').length,
    );
    expect(elements.filter(name => name === 'pre')).toHaveLength(elements.filter(name => name === '/pre').length);
    expect(text).toContain('5 errors, 2995 notes, 2000 undecided');
    const rows = text.match(/^\| (?:error|note) /gmu)?.length ?? 0;
    const details = text.match(/^<details>/gmu)?.length ?? 0;
    expect(rows).toBeGreaterThanOrEqual(details);
    if (rows < 3000) expect(text).toContain(`${3000 - rows} more findings; `);
    if (details < rows) expect(text).toContain(`${rows - details} findings without details here; `);
  });
});

test('every policy as a page is well formed', () => {
  for (const { name } of builtInHeads()) {
    const policy = policyNamed(name, builtInRules('2025'));
    if (policy === undefined) throw new Error(name);
    const html = host.render(policyMarkdown(policy, '2025'));
    expect(elementsOf(html).filter(element => !/^\/?(?:p|code|pre|strong|h3|ul|ol|li|a)$/u.test(element))).toEqual([]);
    expect(html).not.toMatch(/&amp;#|\\/u);
  }
});
