import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { type Outcome, plans, reportIn, run } from './command.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

/** Changes a file of the source; the plan keeps its time behind it. */
function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, path), changed);
}

function above(path: string, line: RegExp, comment: string): void {
  edit(path, text => text.replace(line, found => `${comment}\n${found}`));
}

function use(name: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '.git'), { recursive: true });
  cpSync(join(plans, name), folder, { recursive: true });
}

const check = (...words: readonly string[]): Outcome =>
  run(['check', ...words, '--today', '2027-01-01'], { folder, environment: { GITHUB_WORKSPACE: folder } });
const withSource = ['plan.json', '--source', '.'];
const reportOf = (...words: readonly string[]): Report => reportIn(check(...words, '--format', 'json'));
const open = ({ verdicts }: Report): readonly string[] =>
  verdicts
    .filter(({ waiver, severity }) => waiver === undefined && severity !== 'note')
    .map(({ policy, subject }) => `${policy} ${subject.address}`);

const sarifPrints = (...input: readonly string[]): readonly unknown[] => {
  const { runs } = JSON.parse(check(...input, '--format', 'sarif').stdout) as {
    readonly runs: readonly { readonly results: readonly { readonly partialFingerprints: unknown }[] }[];
  };
  return runs.flatMap(({ results }) => results.map(({ partialFingerprints }) => partialFingerprints));
};
const allow = (policies: string, more = ''): string =>
  `# vnet-preflight: allow ${policies} ${more}owner=net reason="moves in January"`;
const prints = ({ verdicts }: Report): readonly string[] => verdicts.map(({ fingerprint }) => fingerprint);

describe.each([
  ['a plan with its source', withSource],
  ['source alone', ['.']],
])('the findings of %s', (_, input) => {
  beforeEach(() => use('modules-nested'));

  const app = 'modules/app/main.tf';
  const batch = 'module.app["batch"].azurerm_linux_web_app.this';
  const both = ['subnet/below-recommended-size', 'subnet/scale-change-does-not-fit'];

  test('point at the lines of the module that is at fault', () => {
    const { verdicts } = reportOf(...input);
    const [first] = verdicts;
    const line =
      readFileSync(join(folder, app), 'utf8')
        .split('\n')
        .findIndex(text => text.startsWith('resource "azurerm_linux_web_app"')) + 1;
    expect(first?.subject).toMatchObject({ address: batch, file: app, line, column: 1 });
    const prefix = first?.evidence.find(({ fact }) => fact === 'subnet.prefixLength');
    expect(prefix).toMatchObject({ file: expect.stringMatching(/^modules\/.*main\.tf$/) });
    const written = readFileSync(join(folder, prefix?.file ?? ''), 'utf8').split('\n')[(prefix?.line ?? 0) - 1];
    expect(written?.slice((prefix?.column ?? 0) - 1)).toMatch(/^address_prefixes /);
  });

  test('are accepted by a comment on the app in its module', () => {
    above(app, /^resource "azurerm_linux_web_app"/mu, allow(both.join(', '), 'until 2027-01-31 '));
    const report = reportOf(...input);
    expect(open(report)).toEqual([]);
    expect(report.verdicts[0]?.waiver).toEqual({ reason: 'moves in January', owner: 'net', expires: '2027-01-31' });
    expect(open(reportOf(...input, '--no-suppressions'))).toHaveLength(2);
  });

  test('are accepted by a comment on the call of a module, for the instances in it', () => {
    above('main.tf', /^module "app"/mu, allow(both[0] ?? ''));
    expect(open(reportOf(...input))).toEqual([`${both[1]} ${batch}`]);
  });

  test('are accepted by a comment on the attribute that decides, in another module', () => {
    above('modules/platform/network/main.tf', /^ *address_prefixes/mu, allow(both[0] ?? ''));
    expect(open(reportOf(...input))).toEqual([`${both[1]} ${batch}`]);
  });

  test('are not accepted by a comment elsewhere, that has ended, or that is none', () => {
    above(app, /^resource "azurerm_service_plan"/mu, allow('subnet/too-small'));
    above(app, /^resource "azurerm_linux_web_app"/mu, allow(both[0] ?? '', 'until 2026-12-31 '));
    edit('main.tf', text => `${text}\n# vnet-preflight: allow ${both[1]} owner=net reason="x"\n`);
    above('main.tf', /^module "app"/mu, `# vnet-preflight: allow ${both[1]} owner=net`);
    const { verdicts, notices } = reportOf(...input);
    expect(verdicts.filter(({ waiver }) => waiver !== undefined)).toEqual([]);
    expect(verdicts[0]?.message).toMatch(
      /the waiver of net for it ended on 2026-12-31 \(modules\/app\/main\.tf:\d+\)$/,
    );
    const messages = notices.map(({ message, file }) => `${file}: ${message}`);
    expect(messages).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^modules\/app\/main\.tf: the waiver of subnet\/too-small for azurerm_service_plan\.this in line \d+ accepts nothing here/,
        ),
        expect.stringMatching(/^main\.tf: the comment in line \d+ stands on nothing/),
        expect.stringMatching(/^main\.tf: the comment in line \d+ is no waiver: reason is missing/),
      ]),
    );
  });

  test('keep their fingerprints when lines move', () => {
    const before = reportOf(...input);
    const sarifAfter = (): readonly unknown[] => sarifPrints(...input);
    const sarif = sarifAfter();
    expect(sarif).not.toEqual([]);
    for (const path of ['main.tf', app, 'modules/platform/network/main.tf']) edit(path, text => `# moved\n\n${text}`);
    const after = reportOf(...input);
    expect(after.verdicts[0]?.subject.line).toBe((before.verdicts[0]?.subject.line ?? 0) + 2);
    expect(prints(after)).toEqual(prints(before));
    expect(sarifAfter()).toEqual(sarif);
  });

  test('carry the line in every format that has one', () => {
    const { file, line } = reportOf(...input).verdicts[0]?.subject ?? {};
    const inFormat = (kind: string): string => check(...input, '--format', kind).stdout;
    expect(inFormat('compact')).toContain(`${file}:${line}:1: warning`);
    expect(inFormat('text')).toContain(`${file}:${line}:1`);
    expect(inFormat('github')).toMatch(/^::warning file=modules\/platform\/network\/main\.tf,line=\d+,/mu);
    expect(inFormat('markdown')).toMatch(/modules\/platform\/network\/main\.tf:\d+/u);
    expect(inFormat('junit')).toContain(`${file}:${line}:1`);
    const sarif = JSON.parse(inFormat('sarif')) as {
      readonly runs: readonly { readonly results: readonly { readonly locations: readonly unknown[] }[] }[];
    };
    expect(sarif.runs[0]?.results[0]?.locations[0]).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: 'modules/platform/network/main.tf' },
        region: { startLine: expect.any(Number), startColumn: 3 },
      },
    });
  });
});

describe('the blocks of a set, in another order than the plan has them', () => {
  const blocks =
    /( {2}subnet \{\n {4}name {13}= "apps"[^]*?\n {2}\}\n)\n( {2}subnet \{\n {4}name {13}= "plain"[^]*?\n {2}\}\n)/u;

  beforeEach(() => {
    use('inline-subnets');
    edit('main.tf', text => text.replace(blocks, '$2\n$1'));
  });

  test('are found where they are written', () => {
    const [finding] = reportOf(...withSource).verdicts;
    expect(finding).toMatchObject({
      policy: 'subnet/not-delegated',
      message: expect.stringMatching(/the subnet plain/u),
    });
    const delegation = finding?.evidence.find(({ fact }) => fact === 'subnet.delegations');
    const lines = readFileSync(join(folder, 'main.tf'), 'utf8').split('\n');
    expect(lines.slice((delegation?.line ?? 0) - 1).join('\n')).toMatch(/^ {2}subnet \{\n {4}name {13}= "plain"/u);
  });

  test.each([
    ['tolist(azurerm_virtual_network.vnet.subnet)[0].id', 'undecided'],
    ['azurerm_virtual_network.vnet.subnet[*].id[0]', 'undecided'],
    ['{ for s in azurerm_virtual_network.vnet.subnet : s.name => s.id }["plain"]', 'fail'],
  ])('are told apart as far as their order does not matter: %s', (expression, verdict) => {
    edit('main.tf', text => text.replace(/one\(\[for s .*\]\)/u, expression));
    for (const input of [withSource, ['.']]) {
      const found = reportOf(...input).verdicts.find(({ policy }) => policy === 'subnet/not-delegated');
      expect(found).toMatchObject({ verdict, subject: { address: 'azurerm_linux_web_app.bad' } });
    }
  });
});
