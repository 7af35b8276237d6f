import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { renderCompact } from '../../src/report/compact.js';
import { explainAddress } from '../../src/report/explain-address.js';
import { renderListText } from '../../src/report/list-text.js';
import { printable, printableLines } from '../../src/report/printable.js';
import type { Report, ReportedVerdict } from '../../src/report/report.js';
import { plainStyle } from '../../src/report/style.js';
import { renderText } from '../../src/report/text.js';
import { report, undecided, verdict } from './samples.js';

const plain = { style: plainStyle };

/** What must never reach a terminal or a log from a name that somebody else chose. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const harmful = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u;

const nasty: readonly (readonly [what: string, text: string, shown: string])[] = [
  ['a colour', '\u001B[31mred\u001B[0m', 'red'],
  ['a link', '\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007', 'click'],
  ['a title', '\u001B]0;owned\u0007x', 'x'],
  ['a sequence without an end', 'x\u001B[', String.raw`x\u{1b}[`],
  ['an eight-bit sequence', 'a\u009B31mb', 'ab'],
  ['a carriage return', 'good\rbad', String.raw`good\rbad`],
  ['a new line', 'one\n::error::two', String.raw`one\n::error::two`],
  ['a reversal (CVE-2021-42574)', 'a\u202Eb\u2066c', String.raw`a\u{202e}b\u{2066}c`],
  ['an invisible character', 'a\u200Bb\uFEFFc', String.raw`a\u{200b}b\u{feff}c`],
  ['half a pair', 'a\uD83Db', String.raw`a\u{d83d}b`],
  ['a line separator', 'a\u2028b', String.raw`a\u{2028}b`],
  ['a tag character', 'a\u{E0041}b', String.raw`a\u{e0041}b`],
  ['ordinary text of any script', 'Straße 名前 😀', 'Straße 名前 😀'],
];

describe('text of others', () => {
  test.each(nasty)('with %s is made harmless', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('that is very long is cut, with a word about it', () => {
    const shown = printable('x'.repeat(100_000));
    expect(shown.length).toBeLessThan(640);
    expect(shown).toMatch(/… \(99\d+ more characters\)$/u);
    expect(printable(`${'x'.repeat(559)}😀${'y'.repeat(100)}`)).not.toMatch(/\p{Surrogate}/u);
  });

  test('of several lines keeps them and nothing else', () => {
    expect(printableLines('one\r\n\ttwo\u001B[1m\n\n')).toEqual(['one', '  two']);
  });
});

/** A report whose every foreign text is one and the same. */
function poisoned(text: string): Report {
  const place = { file: text, pointer: `/${text}` };
  const poison = (item: ReportedVerdict): ReportedVerdict => ({
    ...item,
    policy: text,
    title: text,
    message: text,
    subject: { kind: 'integration', id: text, address: text, ...place },
    evidence: [
      { fact: 'a.name', value: text, address: text, ...place },
      { fact: 'b', value: [text, { [text]: text }], address: text },
      { fact: 'c', symbol: text, reason: text },
    ],
    related: [{ role: text, address: `${text}x`, ...place }],
    remedy: text,
  });
  const verdicts = [
    verdict(),
    undecided('a/b', 'x', 'y'),
    verdict({ verdict: 'pass' }),
    verdict({ verdict: 'not-applicable' }),
  ].map(poison);
  return report(verdicts, {
    notices: [{ message: text, file: text }],
    inputs: [{ path: text, kind: text, resources: 1 }],
  });
}

function allTexts(text: string): readonly string[] {
  const poison = poisoned(text);
  const name = { name: text, address: text };
  const unknown = { $unknown: { symbol: text, reason: text } };
  const row = {
    id: text,
    mode: text,
    app: { ...name, file: text },
    plan: { ...name, sku: text, maximumInstances: 1 },
    subnet: { name: unknown, prefixes: [text] },
    network: name,
    addresses: { needed: unknown, usable: 1, free: unknown },
  };
  return [
    renderText(poison, plain),
    renderText(poison, { ...plain, width: 40 }),
    explainAddress(text, { own: poison.verdicts, part: poison.verdicts }, plain),
    renderListText([row], '1 plan file', plainStyle),
    renderCompact(poison),
  ];
}

describe('every text output', () => {
  test.each(nasty)('is safe from %s', (_, text) => {
    for (const output of allTexts(text)) expect(output).not.toMatch(harmful);
  });

  test('is safe from any text', () => {
    const strings = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(strings, text => allTexts(text).every(output => !harmful.test(output))),
      { numRuns: 300 },
    );
  });

  test('keeps one line a finding where lines are counted', () => {
    for (const [, text] of nasty) expect(renderCompact(poisoned(text)).trimEnd().split('\n')).toHaveLength(4);
  });

  test('stays short when names are long', () => {
    for (const output of allTexts('x'.repeat(200_000))) expect(output.length).toBeLessThan(60_000);
  });
});
