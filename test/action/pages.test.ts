import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import markdownIt from 'markdown-it';
import { markerOf } from '../../src/action/comment.js';
import { commentBody, footer, troublePage } from '../../src/action/pages.js';
import { renderListMarkdown } from '../../src/report/list/list-markdown.js';
import { markdownBudgets, renderMarkdown } from '../../src/report/markdown.js';
import type { ListedIntegration } from '../../src/report/list/integration-list.js';
import { harmful, nasty, poisoned } from '../report/poisoned.js';
import { fewRules as rules } from '../report/renderings.js';
import { many, report, verdict } from '../report/samples.js';

const host = markdownIt({ html: true, linkify: true });
const environment = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'octo/estate', GITHUB_RUN_ID: '12' };
const withoutCode = (html: string): string => html.replaceAll(/<code[^>]*>[\s\S]*?<\/code>/gu, '');
const elements = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/<([a-z0-9]+)/gu)].map(([, name = '']) => name)),
];

function row(text: string): ListedIntegration {
  const name = { name: text, address: text };
  const unknown = { $unknown: { symbol: text, reason: text } };
  return {
    id: text,
    mode: text,
    app: { ...name, file: text },
    plan: { name: unknown, address: text, sku: text, maximumInstances: 1 },
    subnet: { name: text, prefixes: [text] },
    network: { name: null },
    addresses: { needed: 3, usable: unknown, free: -1 },
    reading: text,
  };
}

const hostile = [
  ...nasty.map(([, text]) => text),
  '@team `x` | y #12\r\n::set-output name=a::b',
  '</details><script>alert(1)</script> --> <!-- vnet-preflight -->',
];

const linkTo = (file: string, line: number): string => `https://h/${encodeURI(file)}#L${line}`;

describe('pages for people', () => {
  test.each(hostile)('hold names as text only: %j', text => {
    const comment = commentBody({ report: poisoned(text), rules, environment });
    const pages = [comment, renderListMarkdown([row(text), row(text)], 100_000), troublePage([text])];
    for (const page of pages) {
      expect(page).not.toMatch(harmful);
      expect(page).not.toMatch(/^::|##\[/mu);
      const html = host.render(page);
      expect(withoutCode(html)).not.toMatch(/@team|#12/u);
      expect(elements(html).filter(name => /^(?:script|img|input|style|iframe)$/u.test(name))).toEqual([]);
    }
    expect(host.render(pages[1] ?? '').match(/<tr>/gu)).toHaveLength(3);
  });

  test('give each row of the list its seven cells, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        const html = host.render(renderListMarkdown([row(text)], 100_000));
        expect(html.match(/<t[dh][ >]/gu)).toHaveLength(14);
      }),
    );
  });

  test('count the rows for which there is no room', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => row(`app-${index}`));
    const page = renderListMarkdown(rows, 50_000);
    expect(new TextEncoder().encode(page).length).toBeLessThan(50_000);
    const left = /and (\d+) more; /u.exec(page)?.[1];
    expect(page.split('\n').filter(line => line.startsWith('| `app-')).length + Number(left)).toBe(3000);
    expect(renderListMarkdown([], 50_000)).toBe('');
  });

  test('fit into a comment with the mark and the way to the rest', () => {
    const body = commentBody({ report: many, rules, environment });
    expect(new TextEncoder().encode(body).length).toBeLessThan(markdownBudgets.comment + 1000);
    expect(body).toContain('[The summary of this run](https://github.com/octo/estate/actions/runs/12)');
  });

  test('link to lines that the host has, and only to these', () => {
    const found = verdict({
      evidence: [],
      subject: { kind: 'app', id: 'x', address: 'x', file: 'a (b)/mäin.tf', line: 7 },
    });
    expect(renderMarkdown(report([found]), { rules, linkTo })).toContain('<br>[a (b)/mäin.tf:7](https://h/');
    expect(renderMarkdown(report([found]), { rules, linkTo: () => undefined })).toContain('<br>a (b)/mäin.tf:7 |');
  });

  test('name no run when the environment holds something else', () => {
    for (const odd of [{ GITHUB_RUN_ID: '1)x' }, { GITHUB_SERVER_URL: 'ftp://h' }, { GITHUB_REPOSITORY: 'a/b) c' }])
      expect(footer({ ...environment, ...odd })).toBe('');
  });
});

describe('the mark of a comment', () => {
  test('is one line and one HTML comment for any category, and another for each', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(markerOf(one)).toMatch(/^<!-- vnet-preflight(?: [\w.!~*'()%]+)? -->$/u);
        const isSame = one.replaceAll(/\p{Surrogate}/gu, '\uFFFD') === other.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
        expect(markerOf(one) === markerOf(other)).toBe(isSame);
      }),
    );
  });
});
