import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Verdict } from '../../src/index.js';
import { allowed, verdictsIn } from './conditions.js';
import { assignments, plainReportOn, reportOn, template } from './flags.js';

test('what is decided by looking at each value of flags holds with each of them', () => {
  let decided = 0;
  fc.assert(
    fc.property(template, content => {
      const concrete = assignments.map(given => verdictsIn(reportOn(content, given)));
      const plain = verdictsIn(plainReportOn(content));
      for (const [key, verdicts] of verdictsIn(reportOn(content))) {
        if (plain.get(key)?.includes('undecided') !== true || verdicts.includes('undecided')) continue;
        decided += 1;
        const found = concrete.map(one => one.get(key) ?? []);
        // Two integrations of one app are told apart by what they lead to, which is open here.
        const may = new Set(verdicts.flatMap(verdict => allowed[verdict]));
        expect([key, found.flat().filter(verdict => !may.has(verdict))]).toEqual([key, []]);
        // A text without a value that is written as an id is taken for one.
        const isThere = found.filter((_, at) => assignments[at]?.['subnetId'] !== '');
        if (verdicts.every(verdict => verdict === 'fail'))
          expect([key, isThere.filter(here => here.length === 0)]).toEqual([key, []]);
      }
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 20) },
  );
  expect(decided).toBeGreaterThan(0);
});

const delegated = `delegations: [{ name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]`;

/** A network, a plan and an app, each of which may be made on a condition. */
function example({
  head,
  network = '',
  plan = '',
  sku = "'P1v3'",
  subnet,
  beside = '',
  more = '',
}: Record<string, string>): string {
  return `
${head}
resource net 'Microsoft.Network/virtualNetworks@2023-11-01' = ${network}{
  name: 'net', location: 'westeurope'
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [{ name: 'app', properties: { addressPrefix: '10.0.0.0/24', ${delegated} ${beside} } }]
  }
}
${more}
resource plan 'Microsoft.Web/serverfarms@2023-12-01' = ${plan}{ name: 'plan', location: 'westeurope', sku: { name: ${sku} } }
resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: 'app', location: 'westeurope'
  properties: { serverFarmId: plan.id, siteConfig: { vnetRouteAllEnabled: true }, virtualNetworkSubnetId: ${subnet} }
}`;
}

const id = 'net.properties.subnets[0].id';

test.each([
  ['one flag', { head: 'param a bool', network: 'if (a) ', subnet: `a ? ${id} : null` }],
  ['a negated flag', { head: 'param a bool', network: 'if (!a) ', subnet: `a ? null : ${id}` }],
  ['more than is needed', { head: 'param a bool\nparam b bool', network: 'if (a) ', subnet: `a && b ? ${id} : null` }],
  ['a text', { head: 'param e string', network: "if (e == 'prod') ", subnet: `e == 'prod' ? ${id} : ''` }],
  ['no id of another', { head: 'param e string', network: 'if (empty(e)) ', subnet: `empty(e) ? ${id} : ''` }],
  [
    'a choice',
    {
      head: "@allowed(['S1', 'P1v3', 'P2v3'])\nparam s string\nparam a bool",
      network: 'if (a) ',
      sku: 's',
      subnet: `a ? ${id} : ''`,
    },
  ],
])('what is made with the integration is there when it is: by %s', (_, parts) => {
  const { summary, verdicts } = reportOn(example(parts));
  expect(summary.subjects.integration).toBe(1);
  const open = verdicts.filter(({ verdict }) => verdict === 'undecided' || verdict === 'fail');
  expect(open.map(({ policy }) => policy)).toEqual([]);
});

test('what fails with one value of a flag only is undecided, and told with that value', () => {
  const content = example({ head: 'param a bool', sku: "a ? 'P1v3' : 'F1'", subnet: id });
  const found = reportOn(content).verdicts.find(({ policy }) => policy === 'plan/tier-unsupported');
  expect(found?.verdict).toBe('undecided');
  expect(found?.message).toContain('with a = false it does not hold');
});

test('what fails with every value of a flag fails', () => {
  const content = example({
    head: 'param a bool',
    sku: "a ? 'D1' : 'F1'",
    subnet: `a ? '\${net.id}/subnets/app' : ${id}`,
  });
  const found = reportOn(content).verdicts.find(({ policy }) => policy === 'plan/tier-unsupported');
  expect(found?.verdict).toBe('fail');
});

test('a flag that is not that of the integration leaves it undecided', () => {
  const content = example({
    head: 'param a bool\nparam b bool',
    network: 'if (b) ',
    subnet: `a ? '\${net.id}/subnets/app' : null`,
  });
  const found = reportOn(content).verdicts.find(({ policy }) => policy === 'subnet/service-endpoint-policy');
  expect(found?.verdict).toBe('undecided');
});

const on = 'param a bool';
const table = `resource table 'Microsoft.Network/routeTables@2023-11-01' = { name: 'rt', location: 'westeurope', properties: { routes: [] } }
resource route 'Microsoft.Network/routeTables/routes@2023-11-01' = if (a) {
  parent: table, name: 'default', properties: { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.0.9.4' }
}`;
const group = `resource group 'Microsoft.Network/networkSecurityGroups@2023-11-01' = if (a) {
  name: 'nsg', location: 'westeurope', properties: { securityRules: [] }
}`;
const config = (when: string): string => `resource config 'Microsoft.Web/sites/config@2023-12-01' = ${when}{
  parent: app, name: 'web', properties: { vnetRouteAllEnabled: false }
}`;
const grouped = ', networkSecurityGroup: { id: group.id }';
const routed = ', routeTable: { id: table.id }';
const nat = "natGateway: { id: resourceId('Microsoft.Network/natGateways', 'n') }";

test.each<[string, string, Record<string, string>, Verdict]>([
  ['a network', 'subnet/not-delegated', { network: 'if (a) ' }, 'pass'],
  ['a network, of its region', 'network/other-region', { network: 'if (a) ' }, 'pass'],
  ['a plan', 'plan/tier-unsupported', { plan: 'if (a) ' }, 'pass'],
  ['a security group', 'security/health-probe-blocked', { more: group, beside: grouped }, 'pass'],
  ['a route', 'routing/internet-not-routed', { more: `${table}\n${config('')}`, beside: routed }, 'fail'],
  [
    'the configuration of the app',
    'routing/internet-not-routed',
    { more: `${table}\n${config('if (a) ')}`, beside: `${routed}, ${nat}` },
    'fail',
  ],
])('what is made on a flag is not what an app has that needs no flag: %s', (_, policy, parts, withFlag) => {
  const content = example({ head: on, subnet: id, ...parts });
  const found = (given?: { readonly a: boolean }): readonly Verdict[] =>
    reportOn(content, given).verdicts.flatMap(one => (one.policy === policy ? [one.verdict] : []));
  expect(found()).toEqual(['undecided']);
  expect(found({ a: true })).toEqual([withFlag]);
});

test('what makes the connection wait on a flag only is told with that flag', () => {
  const subnet = "resourceId('Microsoft.Network/virtualNetworks/subnets', 'net', 'app')";
  const content = example({ head: on, network: 'if (a) ', subnet });
  const found = reportOn(content).verdicts.find(({ policy }) => policy === 'change/unordered');
  expect(found?.verdict).toBe('undecided');
  expect(found?.message).toContain('with a = true it does not hold');
});

test('the items of a list do not share what each of them says', () => {
  const content =
    example({ head: 'param apps array', subnet: 'null' }) +
    `
resource more 'Microsoft.Network/virtualNetworks@2023-11-01' = [for one in apps: if (one.isOn) {
  name: 'more', location: 'westeurope'
  properties: {
    addressSpace: { addressPrefixes: ['10.1.0.0/16'] }
    subnets: [{ name: 'app', properties: { addressPrefix: '10.1.0.0/24', ${delegated} } }]
  }
}]
resource many 'Microsoft.Web/sites@2023-12-01' = [for one in apps: {
  name: 'many-\${one.name}', location: 'westeurope'
  properties: { serverFarmId: plan.id, virtualNetworkSubnetId: one.isOn ? resourceId('Microsoft.Network/virtualNetworks/subnets', 'more', 'app') : null }
}]`;
  const found = reportOn(content).verdicts.find(({ policy }) => policy === 'subnet/service-endpoint-policy');
  expect(found?.verdict).toBe('undecided');
});
