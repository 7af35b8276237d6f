import { describe, expect, test } from '@jest/globals';
import { renderErrors } from '../../src/report/errors-json.js';
import { renderJson } from '../../src/report/json.js';
import { prettyJson } from '../../src/report/pretty-json.js';
import type { Report } from '../../src/report/report.js';
import { report, undecided, verdict } from './samples.js';
import { expectValid } from './schema.js';

const waiver = { reason: 'known', owner: 'net', expires: '2027-01-31' };
const full = report(
  [
    verdict({ waiver }),
    undecided('subnet/not-delegated', 'data.azurerm_subnet.app', 'not in the input'),
    verdict({ verdict: 'pass', evidence: [{ fact: 'mode' }] }),
    verdict({ verdict: 'not-applicable', remedy: '', sources: [] }),
  ],
  { notices: [{ message: 'partial', file: 'plan.json', address: 'a.b' }, { message: 'other' }] },
);

function jsonOf(document: Report): string {
  return [...renderJson(document)].join('');
}

describe('the JSON report', () => {
  test('is what its schema says', () => {
    expectValid('report-1', JSON.parse(jsonOf(full)));
    expectValid('report-1', JSON.parse(jsonOf(report([]))));
  });

  test('comes in pieces, each no longer than a verdict, and is laid out as one document all the same', () => {
    const hostile = verdict({ message: 'a\u2028b\nc' });
    for (const verdicts of [[], [hostile], [hostile, ...full.verdicts]]) {
      const pieces = [...renderJson(report(verdicts))];
      expect(pieces).toHaveLength(verdicts.length + 2);
      expect(pieces.join('')).toBe(prettyJson(JSON.parse(pieces.join('')) as object));
    }
  });

  test('begins with its schema and has its keys in the order of the contract', () => {
    const document = JSON.parse(jsonOf(full)) as Report;
    expect(Object.keys(document)).toEqual(['schema', 'tool', 'profile', 'inputs', 'summary', 'notices', 'verdicts']);
    expect(Object.keys(document.verdicts[0] ?? {})).toEqual([
      'policy',
      'severity',
      'title',
      'verdict',
      'subject',
      'message',
      'evidence',
      'related',
      'remedy',
      'sources',
      'fingerprint',
      'waiver',
    ]);
  });

  test('has the same bytes whatever the order in which members were written', () => {
    expect(jsonOf(reversed(full))).toBe(jsonOf(full));
  });

  test('tells an unknown by symbol and reason in the place of a value, and a value that is not set as null', () => {
    const [, open, pass] = (JSON.parse(jsonOf(full)) as Report).verdicts;
    expect(Object.keys(open?.evidence[1] ?? {})).toEqual(['fact', 'symbol', 'reason', 'address', 'file']);
    expect(pass?.evidence[0]).toEqual({ fact: 'mode', value: null });
  });

  test('keeps hostile names whole, as data', () => {
    const address = '\u001B[31m"\u2028\n__proto__';
    const document = JSON.parse(jsonOf(report([verdict({ subject: { ...verdict().subject, address } })]))) as Report;
    expect(document.verdicts[0]?.subject.address).toBe(address);
  });
});

test('the JSON of errors is what its schema says, sorted by place', () => {
  const text = renderErrors([
    { message: 'b', file: 'b.json', line: 2, column: 1 },
    { message: 'none' },
    { message: 'a', file: 'b.json', line: 1 },
  ]);
  const document = JSON.parse(text) as { readonly errors: readonly { readonly message: string }[] };
  expectValid('error-1', document);
  expect(document.errors.map(({ message }) => message)).toEqual(['none', 'a', 'b']);
});

/** The same document with the members of every object the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, reversed(inner)]),
  ) as T;
}
