import { describe, expect, test } from '@jest/globals';
import { acceptBy, type Grounds } from '../../src/config/accept.js';
import { entriesOf, renderBaseline, type Baseline } from '../../src/config/baseline.js';
import { readBaseline } from '../../src/config/read-baseline.js';
import { anyMatcher } from '../../src/config/pattern.js';
import { waiversOf } from '../../src/config/waivers.js';
import type { Finding, Judgement } from '../../src/policy/judgement.js';
import { configOf, judgement } from './configs.js';

const today = '2027-01-31';
const other = judgement({ subject: { kind: 'integration', id: '/web', address: 'azurerm_linux_web_app.web' } });

interface Outcome {
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

function accepted(waivers: string, judgements: readonly Judgement[], more: Partial<Grounds> = {}): Outcome {
  const grounds: Grounds = {
    waivers: waiversOf(configOf(`waivers:\n${waivers}`)),
    baseline: undefined,
    isUnwaivable: () => false,
    today,
    ...more,
  };
  const { findings, notices } = acceptBy(grounds)(judgements);
  return { findings, notices: notices.map(({ file, message }) => `${file}: ${message}`) };
}

const waiver = (address: string, until?: string): string =>
  `  - { policy: subnet/too-small, address: '${address}', reason: moves, owner: team${until === undefined ? '' : `, until: ${until}`} }\n`;

describe('a waiver', () => {
  test('accepts the findings that it names and no others', () => {
    const sibling = judgement({ policy: 'subnet/not-delegated' });
    const { findings, notices } = accepted(waiver('*.api', '2027-12-31'), [judgement(), other, sibling]);
    expect(findings).toEqual([
      { ...judgement(), waiver: { reason: 'moves', owner: 'team', expires: '2027-12-31' } },
      other,
      sibling,
    ]);
    expect(notices).toEqual([]);
  });

  test('accepts what is undecided, and leaves alone what passes', () => {
    const undecided = judgement({ verdict: 'undecided' });
    const pass = judgement({ verdict: 'pass' });
    const { findings } = accepted(waiver('*'), [undecided, pass]);
    expect(findings).toEqual([{ ...undecided, waiver: { reason: 'moves', owner: 'team' } }, pass]);
  });

  test.each([
    ['2027-02-15', [], true],
    ['2027-02-14', [/in line 2 ends on 2027-02-14; ask team$/u], true],
    ['2027-01-31', [/ends on 2027-01-31/u], true],
    ['2027-01-30', [/in line 2 ended on 2027-01-30 and accepts nothing any more; ask team$/u], false],
  ])('that holds until %s', (until, messages, holds) => {
    const { findings, notices } = accepted(waiver('*', until), [judgement()]);
    expect(notices).toEqual(messages.map(message => expect.stringMatching(message)));
    expect(findings[0]?.waiver !== undefined).toBe(holds);
    expect(findings[0]?.message).toBe(
      holds
        ? judgement().message
        : `${judgement().message}; the waiver of team for it ended on 2027-01-30 (vnet-preflight.yaml:2)`,
    );
  });

  test('that accepts nothing is told, ended or not', () => {
    expect(accepted(waiver('nobody') + waiver('nobody', '2026-01-01'), [judgement()]).notices).toEqual([
      'vnet-preflight.yaml: the waiver of subnet/too-small for nobody in line 2 accepts nothing here; remove it unless other inputs need it',
      'vnet-preflight.yaml: the waiver of subnet/too-small for nobody in line 3 accepts nothing here and ended on 2026-01-01; remove it unless other inputs need it',
    ]);
  });

  test('that has ended does not stand in the way of one that holds', () => {
    const { findings } = accepted(waiver('*', '2026-01-01') + waiver('*.api'), [judgement()]);
    expect(findings[0]?.waiver).toEqual({ reason: 'moves', owner: 'team' });
  });

  test('does not help where nobody can accept anything', () => {
    const { findings } = accepted(waiver('*'), [judgement()], { isUnwaivable: anyMatcher(['subnet/*']) });
    expect(findings).toEqual([judgement()]);
  });
});

const decidedBy = (): readonly string[] => ['mode', 'subnet.prefixLength'];

/** A baseline of some findings, written and read again. */
function baselineOf(findings: readonly Judgement[], until?: string): Baseline {
  const empty = { byKey: new Map(), decidedBy };
  const text = renderBaseline(entriesOf(findings, empty, { today: '2026-11-21', until }));
  const read = readBaseline(JSON.parse(text), 'known.json', decidedBy);
  if ('problems' in read) throw new Error('the baseline is wrong');
  return read.baseline;
}

const by = (baseline: Baseline, judgements: readonly Judgement[], more: Partial<Grounds> = {}): Outcome =>
  accepted('  []\n', judgements, { baseline, ...more });

const changed = (value: number): Judgement =>
  judgement({
    evidence: [
      { fact: 'mode', value: 'regional' },
      { fact: 'subnet.prefixLength', value },
    ],
  });

const open = (symbol: string): Judgement =>
  judgement({ verdict: 'undecided', evidence: [{ fact: 'subnet.prefixLength', symbol, reason: 'later' }] });

const until = (day: string): Outcome => by(baselineOf([judgement()], day), [judgement()]);

describe('a baseline', () => {
  const known = { reason: 'known since 2026-11-21', owner: 'known.json' };

  test('accepts what was there, however its lines and words have changed', () => {
    const moved = judgement({
      message: 'other words',
      severity: 'note',
      evidence: judgement()
        .evidence.map(item => ({ ...item, line: 99 }))
        .toReversed(),
    });
    const { findings, notices } = by(baselineOf([judgement()]), [moved, other]);
    expect(findings).toEqual([{ ...moved, waiver: known }, other]);
    expect(notices).toEqual([]);
  });

  test('does not know a fact that has changed', () => {
    expect(by(baselineOf([changed(29)]), [changed(30)]).findings[0]?.waiver).toBeUndefined();
    expect(by(baselineOf([changed(29)]), [changed(29)]).findings[0]?.waiver).toEqual(known);
  });

  test('does not take a name that is only shown for what was found', () => {
    const renamed = judgement({
      evidence: judgement().evidence.map(item => (item.fact === 'subnet.name' ? { ...item, value: 'other' } : item)),
    });
    expect(by(baselineOf([judgement()]), [renamed]).findings[0]?.waiver).toEqual(known);
  });

  test('tells an undecided finding from one that fails, and one unknown from another', () => {
    expect(by(baselineOf([open('a')]), [open('a')]).findings[0]?.waiver).toEqual(known);
    expect(by(baselineOf([open('a')]), [open('b')]).findings[0]?.waiver).toBeUndefined();
    expect(by(baselineOf([open('a')]), [judgement()]).findings[0]?.waiver).toBeUndefined();
    const fails = { ...open('a'), verdict: 'fail' } as const;
    expect(by(baselineOf([open('a')]), [fails]).findings[0]?.waiver).toBeUndefined();
  });

  test('ends with its entries', () => {
    expect(until(today).findings[0]?.waiver).toEqual({ ...known, expires: today });
    expect(until('2027-01-30').findings[0]?.waiver).toBeUndefined();
    expect(until('2027-01-30').notices).toEqual([
      'known.json: 1 of its entries have ended and accept nothing any more',
    ]);
  });

  test('tells what is gone and what nobody can accept', () => {
    const isUnwaivable = anyMatcher(['subnet/*']);
    expect(by(baselineOf([judgement(), other]), [other], { isUnwaivable }).notices).toEqual([
      'known.json: findings of subnet/too-small cannot be accepted: neverWaive forbids it',
      'known.json: 1 of its entries do not occur here; baseline prune removes what is mended',
    ]);
  });

  test('comes after a waiver that holds', () => {
    const baseline = baselineOf([judgement()]);
    expect(accepted(waiver('*'), [judgement()], { baseline }).findings[0]?.waiver?.owner).toBe('team');
    expect(accepted(waiver('*', '2026-01-01'), [judgement()], { baseline }).findings[0]?.waiver).toEqual(known);
  });
});
