import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { entriesOf, renderBaseline, stillFound, type Baseline } from '../../src/config/baseline.js';
import { readBaseline } from '../../src/config/read-baseline.js';
import type { Judgement } from '../../src/policy/judgement.js';
import { root } from '../cli/command.js';
import { judgement } from './configs.js';

const decidedBy = (): readonly string[] => ['mode', 'subnet.prefixLength'];
const empty = { byKey: new Map(), decidedBy };
const at = (name: string, value: unknown = 29): Judgement =>
  judgement({
    subject: { kind: 'integration', id: name, address: `azurerm_linux_web_app.${name}` },
    evidence: [{ fact: 'subnet.prefixLength', value: value as number }],
  });

function read(text: string): Baseline {
  const found = readBaseline(JSON.parse(text), 'known.json', decidedBy);
  if ('problems' in found) throw new Error(found.problems.map(({ message }) => message).join());
  return found.baseline;
}

const writtenIn = (order: readonly string[]): string =>
  renderBaseline(
    entriesOf(
      order.map(name => at(name)),
      empty,
      { today: '2027-01-01' },
    ),
  );

const long = (last: string): Judgement =>
  at('a', [...Array.from({ length: 500 }, (_, index) => `rule ${index}`), last]);

describe('a baseline file', () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

  test('has the same bytes in whatever order its findings come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd']), list => {
        expect(writtenIn(list)).toBe(writtenIn(list.toSorted()));
      }),
    );
  });

  test('is a finding a line', () => {
    const text = renderBaseline(entriesOf([at('b'), at('a')], empty, { today: '2027-01-01', until: '2027-06-30' }));
    expect(text.split('\n').slice(3, 5)).toEqual([
      `    {"policy":"subnet/too-small","address":"azurerm_linux_web_app.a","verdict":"fail","found":{"subnet.prefixLength":29},"fingerprint":"subnet/too-small|azurerm_linux_web_app.a","since":"2027-01-01","until":"2027-06-30"},`,
      expect.stringContaining('"address":"azurerm_linux_web_app.b"'),
    ]);
    expect(renderBaseline([])).toBe('{\n  "schema": "vnet-preflight/baseline/1",\n  "findings": []\n}\n');
  });

  test('fits its schema, and is read as it was written', () => {
    const schema: unknown = JSON.parse(readFileSync(join(root, 'src/config/schemas/baseline-1.json'), 'utf8'));
    const validate = new ajv2020.default({ strict: true }).compile(schema as object);
    fc.assert(
      fc.property(names, fc.jsonValue(), (list, value) => {
        const text = renderBaseline(
          entriesOf(
            list.map(name => at(name, value)),
            empty,
            { today: '2027-01-01' },
          ),
        );
        expect(validate(JSON.parse(text))).toBe(true);
        expect(renderBaseline(read(text).entries)).toBe(text);
        expect(
          stillFound(
            read(text),
            list.map(name => at(name, value)),
          ),
        ).toHaveLength(list.length);
      }),
    );
  });

  test('of someone else may be nested as deeply as it likes', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const text = renderBaseline(entriesOf([at('a')], empty, { today: '2027-01-01' })).replace(':29}', `:${deep}}`);
    expect(stillFound(read(text), [at('a')])).toEqual([]);
  });

  test('tells a long value by its hash', () => {
    const text = renderBaseline(entriesOf([long('x')], empty, { today: '2027-01-01' }));
    expect(text.length).toBeLessThan(600);
    expect(stillFound(read(text), [long('x')])).toHaveLength(1);
    expect(stillFound(read(text), [long('y')])).toHaveLength(0);
  });
});

describe('when it is made again', () => {
  const first = read(
    renderBaseline(entriesOf([at('a'), at('b')], empty, { today: '2027-01-01', until: '2027-03-01' })),
  );
  const again = (today: string): readonly (readonly string[])[] =>
    entriesOf([at('b'), at('c')], first, { today }).map(({ address, since, until = '' }) => [
      address.slice(-1),
      since,
      until,
    ]);

  test('what it knows keeps its days, what is new begins, what is gone goes', () => {
    expect(again('2027-02-01')).toEqual([
      ['b', '2027-01-01', '2027-03-01'],
      ['c', '2027-02-01', ''],
    ]);
  });

  test('what has ended begins anew', () => {
    expect(again('2027-03-02')).toEqual([
      ['b', '2027-03-02', ''],
      ['c', '2027-03-02', ''],
    ]);
  });
});

const file = (...findings: readonly object[]): object => ({ schema: 'vnet-preflight/baseline/1', findings });

describe('what is wrong with one is told', () => {
  const entry = { policy: 'a/b', address: 'c', verdict: 'fail', found: {}, fingerprint: 'f', since: '2027-01-01' };

  test.each([
    [{}, '', '“schema” is missing'],
    [
      { schema: 'vnet-preflight/report/1', findings: [] },
      '/schema',
      'the schema of a baseline must be vnet-preflight/baseline/1',
    ],
    [file({ ...entry, since: 'soon' }), '/findings/0/since', 'findings.0.since must be a day such as 2027-01-31'],
    [file(entry, { ...entry, until: '2027-02-30' }), '/findings/1', 'there is no day 2027-02-30'],
    [
      file({ ...entry, verdict: 'pass' }),
      '/findings/0/verdict',
      'findings.0.verdict must be one of “fail”, “undecided”, but is “pass”',
    ],
    [file({ ...entry, adress: 'x' }), '/findings/0/adress', 'unknown key “findings.0.adress”; did you mean “address”?'],
    [[], '', 'the baseline must be keys and values, but is a list'],
  ])('%j', (value, pointer, message) => {
    const found = readBaseline(value, 'known.json', decidedBy);
    const [problem] = 'problems' in found ? found.problems : [];
    expect([problem?.message, problem?.place, problem?.trouble]).toEqual([
      message,
      { file: 'known.json', pointer },
      'configuration',
    ]);
  });
});
