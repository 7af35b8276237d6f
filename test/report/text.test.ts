import { stripVTControlCharacters } from 'node:util';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ReportedVerdict } from '../../src/report/report.js';
import { colouredStyle, plainStyle } from '../../src/report/style.js';
import { renderText } from '../../src/report/text.js';
import { root } from '../cli/command.js';
import { expectGolden } from '../golden.js';
import { many, report, undecided, verdict } from './samples.js';

const plain = { style: plainStyle };
const golden = (name: string): string => join(root, 'test', 'report', 'golden', `${name}.txt`);

/** The finding of an app with this address, which has one fact at its own place. */
function at(address: string): ReportedVerdict {
  const { subject, evidence } = verdict();
  return verdict({
    subject: { ...subject, id: address, address },
    evidence: evidence.map(item => (item.address === subject.address ? { ...item, address } : item)),
  });
}

describe('the text report', () => {
  test('reads as it should, wide and narrow', () => {
    expectGolden(renderText(many, plain), golden('many'));
    expectGolden(renderText(many, { ...plain, width: 72 }), golden('many-narrow'));
  });

  test('wraps prose only: facts, places and code stay in one line', () => {
    const lines = renderText(many, { ...plain, width: 40 }).split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/subnet\.prefixLength = 29 .*address_prefixes\/0$/u));
    expect(lines).toContainEqual(expect.stringMatching(/^ +address_prefixes = \["10\.0\.1\.0\/26"\]$/u));
    expect(lines.filter(line => line.startsWith('  the subnet')).every(line => line.length <= 40)).toBe(true);
  });

  test('names the apps of one and the same finding together', () => {
    const alike = Array.from({ length: 50 }, (_, index) => at(`azurerm_linux_web_app.api[${index}]`));
    const text = renderText(report(alike, { integrations: 50 }), plain);
    expect(text.match(/the subnet snet-app is a \/29/gu)).toHaveLength(1);
    expect(text).toContain('azurerm_linux_web_app.api[19]');
    expect(text).toContain('and 30 more');
    expect(text).toContain('50 errors');
    // What each says of itself stands there once, at the place of none.
    expect(text).toMatch(/^ +mode = regional$/mu);
  });

  test('keeps apps apart of which one is something else', () => {
    const other = at('azurerm_linux_web_app.other');
    const evidence = other.evidence.with(0, { fact: 'mode', value: 'gateway', address: other.subject.address });
    const text = renderText(report([at('azurerm_linux_web_app.one'), { ...other, evidence }]), plain);
    expect(text.match(/is a \/29/gu)).toHaveLength(2);
  });

  test('leads to the first of many resources', () => {
    const related = Array.from({ length: 200 }, (_, index) => ({
      role: 'network interface',
      address: `nic[${index}]`,
    }));
    const text = renderText(report([verdict({ related })]), plain);
    expect(text.match(/network interface: nic/gu)).toHaveLength(8);
    expect(text).toContain('and 192 more');
  });

  test('says once what leaves many policies open', () => {
    const open = Array.from({ length: 20 }, (_, index) =>
      undecided(`subnet/policy-${index}`, 'data.azurerm_subnet.app', 'the subnet is not in the input'),
    );
    const text = renderText(report(open), plain);
    expect(text.match(/undecided: the subnet is not in the input/gu)).toHaveLength(1);
    expect(text.split('\n').length).toBeLessThan(10);
    expect(text).toContain('subnet/policy-19');
    expect(text).toContain('20 undecided');
  });

  test('of a clean result is one line that no tool takes for a defect', () => {
    const text = renderText(report([]), plain);
    expect(text).toBe('all well: 1 integration judged in 1 plan file: 30 passed\n');
  });

  test('does not hold the letters that Atlantis looks for unless something was found', () => {
    const open = report([undecided('a/b', 'var.x', 'no value')], { notices: [{ message: 'partial' }] });
    for (const item of [report([]), open, report([], { integrations: 0 })])
      expect(renderText(item, plain)).not.toMatch(/fail/iu);
  });

  test('says loudly that there was no integration', () => {
    const text = renderText(report([], { integrations: 0, pass: 0 }), plain);
    expect(text).toBe('NO INTEGRATION FOUND: no app in 1 plan file (12 resources) joins a virtual network\n');
  });

  test('is findings alone when quiet is asked for', () => {
    const text = renderText(many, { ...plain, isQuiet: true });
    expect(text).not.toMatch(/notice:|judged in/u);
    expect(renderText(report([]), { ...plain, isQuiet: true })).toBe('');
  });

  test('counts what it is about', () => {
    const base = report([]);
    const summary = { ...base.summary, subjects: { integration: 2, plan: 1, peering: 2, change: 0 }, waived: 3 };
    const inputs = [...base.inputs, ...base.inputs];
    expect(renderText({ ...base, summary, inputs }, plain)).toBe(
      'all well: 2 integrations, 1 service plan and 2 peerings judged in 2 plan files: 3 waived, 30 passed\n',
    );
  });

  test('counts folders of source as such', () => {
    const base = report([]);
    const inputs = [...base.inputs, ...base.inputs].map(input => ({ ...input, kind: 'terraform-source' as const }));
    expect(renderText({ ...base, inputs }, plain)).toContain('judged in 2 source folders: ');
  });

  test('has all of its words without colour', () => {
    for (const item of [many, report([]), report([], { integrations: 0 })]) {
      const coloured = renderText(item, { style: colouredStyle });
      expect(coloured).toContain('\u001B[');
      expect(stripVTControlCharacters(coloured)).toBe(renderText(item, plain));
    }
  });

  test('shows what passed when all is asked for', () => {
    const all = report([
      verdict({ verdict: 'pass', policy: 'a/good' }),
      verdict({ verdict: 'not-applicable', policy: 'a/other' }),
    ]);
    const text = renderText(all, plain);
    expect(text).toContain('passed\n  azurerm_linux_web_app.api: a/good\n');
    expect(text).toContain('not applicable\n  azurerm_linux_web_app.api: a/other\n');
  });
});
