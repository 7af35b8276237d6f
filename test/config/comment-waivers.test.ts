import { describe, expect, test } from '@jest/globals';
import { acceptWith } from '../../src/config/acceptance.js';
import { anyMatcher } from '../../src/config/pattern.js';
import { policies } from '../../src/generated/policies.js';
import { isInside, type SourceComment, type SourceRange } from '../../src/graph/source-comment.js';
import type { Finding, Judgement } from '../../src/policy/judgement.js';
import { judgement } from './configs.js';

const heads = policies.map(({ policy }) => policy);
const file = 'main.tf';
const block: SourceRange = { file, line: 10, column: 1, endLine: 20, endColumn: 2 };

function comment(said: string, more: Partial<SourceComment> = {}): SourceComment {
  const target = { name: 'azurerm_linux_web_app.api', range: block };
  return { text: `# vnet-preflight: ${said}`, place: { file, line: 9, column: 1 }, target, ...more };
}

const allowed = comment('allow subnet/too-small owner=team reason="moves"');

function accepted(
  comments: readonly SourceComment[],
  judgements: readonly Judgement[],
  neverWaive: readonly string[] = [],
): { readonly findings: readonly Finding[]; readonly notices: readonly string[] } {
  const grounds = { waivers: [], baseline: undefined, isUnwaivable: anyMatcher(neverWaive), today: '2027-01-31' };
  const { findings, notices } = acceptWith(grounds, comments, heads)(judgements);
  return { findings, notices: notices.map(({ file: path, message }) => `${path}: ${message}`) };
}

/** A finding of an app in a line of a file. */
function at(line: number, more: Partial<Judgement> = {}, address = 'azurerm_linux_web_app.api'): Judgement {
  return judgement({
    subject: { kind: 'integration', id: `/${address}`, address, file, line, column: 1 },
    evidence: [],
    ...more,
  });
}

const waiver = { reason: 'moves', owner: 'team' };

describe('a waiver in a comment', () => {
  test('accepts the findings on what it stands on, of every instance, and no others', () => {
    const inside = [at(10), at(20), at(12, {}, 'module.b.azurerm_linux_web_app.api[1]')];
    const outside = [at(9), at(21), at(12, { policy: 'subnet/not-delegated' }), at(12, { verdict: 'pass' })];
    const elsewhere = judgement({
      subject: { kind: 'integration', id: '/', address: 'a.b', file: 'other.tf', line: 12 },
    });
    const { findings, notices } = accepted([allowed], [...inside, ...outside, elsewhere]);
    expect(findings.map(finding => finding.waiver)).toEqual([
      ...inside.map(() => waiver),
      ...outside.map(() => undefined),
      undefined,
    ]);
    expect(notices).toEqual([]);
  });

  test('accepts what is decided by what it stands on, and not what is only shown', () => {
    const deciding = { fact: 'subnet.prefixLength', value: 29, file, line: 12, column: 3 };
    const shown = { fact: 'subnet.name', value: 'snet', file, line: 12, column: 3 };
    const { findings } = accepted([allowed], [at(40, { evidence: [deciding] }), at(40, { evidence: [shown] })]);
    expect(findings.map(finding => finding.waiver)).toEqual([waiver, undefined]);
  });

  test('on the call of a module accepts what the module makes', () => {
    const target = { name: 'module shop', range: block, modules: ['module.shop["eu"]', 'module.all'] };
    const addresses = [
      'module.shop["eu"].a.b',
      'module.all[0].a.b',
      'module.all.a.b',
      'module.shop["us"].a.b',
      'module.allin.a.b',
    ];
    const { findings } = accepted(
      [{ ...allowed, target }],
      addresses.map(address => at(99, {}, address)),
    );
    expect(findings.map(finding => finding.waiver !== undefined)).toEqual([true, true, true, false, false]);
  });

  test('is one, though several inputs draw its file in', () => {
    const comments = ['module.a', 'module.b'].map(module => ({
      ...allowed,
      target: { name: 'module', range: block, modules: [module] },
    }));
    const { findings, notices } = accepted(comments, [at(99, {}, 'module.a.x.y'), at(99, {}, 'module.b.x.y')]);
    expect(findings.map(finding => finding.waiver)).toEqual([waiver, waiver]);
    expect(notices).toEqual([]);
  });

  test('that has ended accepts nothing and says so', () => {
    const ended = comment('allow subnet/too-small until 2027-01-30 owner=team reason="moves"');
    const { findings, notices } = accepted([ended], [at(12)]);
    expect(findings[0]?.waiver).toBeUndefined();
    expect(findings[0]?.message).toMatch(/the waiver of team for it ended on 2027-01-30 \(main\.tf:9\)$/);
    expect(notices).toEqual([
      expect.stringMatching(/in line 9 ended on 2027-01-30 and accepts nothing any more; ask team$/),
    ]);
  });

  test('that accepts nothing is told, each of its policies by itself', () => {
    const both = comment('allow subnet/too-small, subnet/not-delegated owner=team reason="moves"');
    expect(accepted([both], [at(12)]).notices).toEqual([
      'main.tf: the waiver of subnet/not-delegated for azurerm_linux_web_app.api in line 9 accepts nothing here; remove it unless other inputs need it',
    ]);
  });

  test.each<[said: string, more: Partial<SourceComment>, notice: RegExp]>([
    [
      'allow subnet/too-small owner=team',
      {},
      /^main\.tf: the comment in line 9 is no waiver: reason is missing; a waiver is written: /,
    ],
    ['allow subnet/too-small owner=team reason=""', {}, /is no waiver: a text in quotes must stand after reason=/],
    ['deny subnet/too-small', {}, /is no waiver: “allow” must stand here/],
    [
      'allow subnet/to-small owner=a reason="b"',
      {},
      /there is no policy “subnet\/to-small”; did you mean “subnet\/too-small”\?$/,
    ],
    [
      'allow gateway/sstp-not-selected owner=a reason="b"',
      {},
      /neverWaive forbids to waive gateway\/sstp-not-selected$/,
    ],
    ['allow subnet/too-small owner=a reason="b"', { target: undefined }, /stands on nothing that could be waived$/],
  ])('that is none is told: %s', (said, more, notice) => {
    const { findings, notices } = accepted([comment(said, more)], [at(12)], ['gateway/*']);
    expect(findings[0]?.waiver).toBeUndefined();
    expect(notices).toEqual([expect.stringMatching(notice)]);
  });

  test('of what nobody can waive is refused alone', () => {
    const both = comment('allow subnet/too-small, gateway/sstp-not-selected owner=team reason="moves"');
    const gateway = at(12, { policy: 'gateway/sstp-not-selected' });
    const { findings } = accepted([both], [at(12), gateway], ['gateway/*']);
    expect(findings.map(finding => finding.waiver)).toEqual([waiver, undefined]);
  });

  test('is not what only mentions this program', () => {
    expect(accepted([comment('x', { text: '# see vnet-preflight.yaml' })], [at(12)]).notices).toEqual([]);
  });
});

describe('a place inside of a range', () => {
  const range = { file, line: 2, column: 3, endLine: 4, endColumn: 5 };
  test.each([
    [2, 2, false],
    [2, 3, true],
    [3, 1, true],
    [4, 4, true],
    [4, 5, false],
    [1, 9, false],
    [5, 1, false],
  ])('line %i, column %i: %s', (line, column, expected) =>
    expect(isInside({ file, line, column }, range)).toBe(expected),
  );

  test('is in the same file and has a line', () => {
    expect(isInside({ file: 'other', line: 3 }, range)).toBe(false);
    expect(isInside({ file }, range)).toBe(false);
  });
});
