import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { renderCompact } from '../../src/report/compact.js';
import { explainAddress } from '../../src/report/explain-address.js';
import { renderJson } from '../../src/report/json.js';
import { renderListText } from '../../src/report/list/list-text.js';
import { prettyJson } from '../../src/report/pretty-json.js';
import { printable, printableLines } from '../../src/report/printable.js';
import { plainStyle } from '../../src/report/style.js';
import { renderTerraformJson } from '../../src/report/terraform-json.js';
import { renderText } from '../../src/report/text.js';
import { expectValid } from './schema.js';
import { harmful, nasty, poisoned } from './poisoned.js';
import { atlantis, azure, fewRules, github, junit, markdown, sarif } from './renderings.js';

const plain = { style: plainStyle };

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
    [...renderCompact(poison)].join(''),
    sarif(poison, fewRules),
    junit(poison),
    markdown(poison),
    github(poison),
    azure(poison),
    atlantis(poison),
  ];
}

/** What programs read ends on a screen, too. */
function allJson(text: string): readonly string[] {
  const poison = poisoned(text);
  return [
    [...renderJson({ ...poison, quiet: [] })].join(''),
    renderTerraformJson(poison),
    prettyJson({ [text]: text }),
  ];
}

describe('every text output', () => {
  test.each(nasty)('is safe from %s', (_, text) => {
    for (const output of [...allTexts(text), ...allJson(text)]) expect(output).not.toMatch(harmful);
  });

  test.each(['##[add-mask]x', '##vso[task.complete]', '###[x]', '##VSO[x]', '####vso[a]##[b]'])(
    'starts no command of a log with %s, in JSON either',
    text => {
      for (const output of allJson(text)) expect(output).not.toMatch(/##(?:vso)?\[/iu);
      expect(JSON.parse(allJson(text)[2] ?? '')).toEqual({ [text]: text });
    },
  );

  test('keeps signs in JSON that are no command', () => {
    expect(prettyJson({ a: '## b # [c] ##d[' })).toContain('"## b # [c] ##d["');
  });

  test('is safe from any text', () => {
    const strings = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(strings, text => [...allTexts(text), ...allJson(text)].every(output => !harmful.test(output))),
      { numRuns: 300 },
    );
  });

  test('says the same in JSON, whatever it is', () => {
    const strings = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(strings, text => {
        const [report = '', stream = '', document = ''] = allJson(text);
        expect(JSON.parse(document)).toEqual(JSON.parse(JSON.stringify({ [text]: text })));
        expect(JSON.parse(report)).toMatchObject({ verdicts: [{ message: text }, {}, {}, {}] });
        expect(JSON.parse(stream.split('\n')[0] ?? '')).toMatchObject({ diagnostic: { address: text } });
      }),
    );
  });

  test('is as its schema says, whatever stands in it', () => {
    for (const [, text] of nasty) expectValid('report-1', JSON.parse(allJson(text)[0] ?? ''));
  });

  test('keeps one line a finding where lines are counted', () => {
    for (const [, text] of nasty)
      expect([...renderCompact(poisoned(text))].join('').trimEnd().split('\n')).toHaveLength(4);
  });

  test('stays short when names are long', () => {
    for (const output of allTexts('x'.repeat(200_000))) expect(output.length).toBeLessThan(60_000);
  });
});
