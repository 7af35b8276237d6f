import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { type Outcome, reportIn, run } from './command.js';
import { put, temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

const write = (path: string, text: string): string => put(folder, path, text);

const check = (...words: readonly string[]): Outcome =>
  run(['check', 'main.bicep', '--today', '2027-01-01', ...words], { folder });
const reportOf = (...words: readonly string[]): Report => reportIn(check(...words, '--format', 'json'));
const open = ({ verdicts }: Report): readonly string[] =>
  verdicts
    .filter(({ waiver }) => waiver === undefined)
    .map(({ policy, subject }) => `${policy} ${subject.address}`)
    .toSorted();

const main = (above: string): string => `module net './net.bicep' = { name: 'net' }
${above}
module shops './shop.bicep' = [for name in ['a', 'b']: {
  name: 'shop-\${name}'
  params: { name: name, subnet: net.outputs.apps }
}]
`;

const net = (
  aboveSubnet: string,
  onPrefix: string,
): string => `resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet'
  location: 'westeurope'
  properties: { addressSpace: { addressPrefixes: ['10.30.0.0/24'] } }
  ${aboveSubnet}
  resource apps 'subnets' = {
    name: 'snet-apps'
    properties: {
      addressPrefix: '10.30.0.0/28' ${onPrefix}
      delegations: [{ name: 'x', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
    }
  }
}
output apps string = vnet::apps.id
`;

const shop = `param name string
param subnet string
resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-\${name}'
  location: 'westeurope'
  sku: { name: 'P1v3', capacity: 8 }
}
resource api 'Microsoft.Web/sites@2024-11-01' = {
  name: 'app-\${name}'
  location: 'westeurope'
  properties: {
    serverFarmId: plan.id
    virtualNetworkSubnetId: subnet
    outboundVnetRouting: { applicationTraffic: true }
  }
}
`;

const errors = ['subnet/maximum-scale-does-not-fit', 'subnet/too-small-to-share'];
const warnings = ['subnet/below-recommended-size', 'subnet/scale-change-does-not-fit'];
const ofBoth = (policy: string): readonly string[] => ['shops[0].api', 'shops[1].api'].map(app => `${policy} ${app}`);
const allow = (policies: string, more = ''): string =>
  `// vnet-preflight: allow ${policies} ${more}owner=net reason="moves in January"`;

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '.git'), { recursive: true });
  write('main.bicep', main(''));
  write('net.bicep', net('', ''));
  write('shop.bicep', shop);
});

describe('a comment in Bicep', () => {
  test('is needed here: without one there are findings', () => {
    expect(open(reportOf())).toEqual([...errors, ...warnings].flatMap(ofBoth).toSorted());
    expect(check().status).toBe(1);
  });

  test('on a subnet in a module accepts what that subnet decides, for every app in it', () => {
    write('net.bicep', net(allow(errors.join(', '), 'until 2027-01-31 '), allow('subnet/below-recommended-size')));
    const report = reportOf();
    expect(open(report)).toEqual(ofBoth('subnet/scale-change-does-not-fit'));
    expect(report.summary.waived).toBe(6);
    expect(report.verdicts.find(({ policy }) => policy === errors[0])?.waiver).toEqual({
      reason: 'moves in January',
      owner: 'net',
      expires: '2027-01-31',
    });
    expect(check().status).toBe(0);
    expect(check('--show', 'all').stdout).toMatch(/waived.*moves in January/s);
  });

  test('on a property accepts nothing that another property decides', () => {
    write(
      'net.bicep',
      net('', '').replace('      delegations', `      ${allow('subnet/too-small-to-share')}\n      delegations`),
    );
    expect(open(reportOf())).toContain('subnet/too-small-to-share shops[0].api');
    expect(check().stdout).toMatch(
      /notice: net\.bicep: the waiver of subnet\/too-small-to-share for resource vnet, resource apps, properties, delegations in line 10 accepts nothing here/,
    );
  });

  test('on the call of a module accepts what the module makes', () => {
    write('main.bicep', main(allow(errors.join(', '))));
    expect(open(reportOf())).toEqual(warnings.flatMap(ofBoth));
  });

  test('that has ended makes the run fail and says so', () => {
    write('net.bicep', net(allow(errors.join(', '), 'until 2026-12-31 '), ''));
    const { status, stdout } = check('--format', 'compact');
    expect(status).toBe(1);
    expect(stdout).toMatch(/the waiver of net for it ended on 2026-12-31 \(net\.bicep:5\)/);
  });

  test('counts for nothing with --no-suppressions, nor does a waiver of the configuration', () => {
    write('net.bicep', net(allow(errors[0] ?? ''), ''));
    write('vnet-preflight.yaml', `waivers: [{ policy: ${errors[1]}, address: '*', reason: known, owner: web }]\n`);
    expect(reportOf().summary).toMatchObject({ waived: 4, fail: { error: 0 } });
    expect(reportOf('--no-suppressions').summary).toMatchObject({ waived: 0, fail: { error: 4 } });
    expect(check('--no-suppressions').status).toBe(1);
  });

  test('does not help where the configuration forbids it', () => {
    write('net.bicep', net(allow(errors.join(', ')), ''));
    write('vnet-preflight.yaml', `neverWaive: [${errors[0]}]\n`);
    expect(open(reportOf())).toEqual([errors[0] ?? '', ...warnings].flatMap(ofBoth).toSorted());
    expect(check().stdout).toMatch(/notice: net\.bicep: the comment in line 5 waives nothing: neverWaive forbids/);
  });

  test('without a reason is told and accepts nothing', () => {
    write('net.bicep', net(`// vnet-preflight: allow ${errors[0]} owner=net`, ''));
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toMatch(/notice: net\.bicep: the comment in line 5 is no waiver: reason is missing/);
  });

  test('in the words of another tool is told, in any letter case', () => {
    for (const comment of ['// vnet-preflight-ignore ', '// VNET-PREFLIGHT: ignore ']) {
      write('net.bicep', net(`${comment}${errors[0]}`, ''));
      expect(check().stdout).toMatch(/notice: net\.bicep: the comment in line 5 is no waiver: “allow” must stand here/);
    }
  });

  test('in a parameter file is told to stand on nothing that has findings', () => {
    write('main.bicepparam', `using './main.bicep'\n// vnet-preflight: allow ${errors[0]} owner=net reason="x"\n`);
    expect(run(['check', 'main.bicepparam'], { folder }).stdout).toMatch(
      /main\.bicepparam: the comment in line 2 stands on nothing/,
    );
  });

  test('shows in every format as a waiver of the configuration does', () => {
    write('net.bicep', net(allow([...errors, ...warnings].join(', ')), ''));
    const outputs = ['text', 'compact', 'sarif', 'junit', 'markdown', 'github', 'azure', 'atlantis'].map(
      kind => check('--format', kind, '--show', 'all').stdout,
    );
    write('net.bicep', net('', ''));
    const waivers = [...errors, ...warnings].map(
      policy => `  - { policy: ${policy}, address: '*', reason: moves in January, owner: net }\n`,
    );
    write('vnet-preflight.yaml', `waivers:\n${waivers.join('')}`);
    // The comment takes a line that is there in either case.
    const expected = ['text', 'compact', 'sarif', 'junit', 'markdown', 'github', 'azure', 'atlantis'].map(
      kind => check('--format', kind, '--show', 'all').stdout,
    );
    expect(outputs).toEqual(expected);
  });
});
