import { describe, expect, test } from '@jest/globals';
import { builtInRules, policiesOf } from '../../src/cli/settings/rules.js';
import { check } from '../../src/index.js';
import { profiles, type Profile } from '../../src/policy/policy.js';
import { policyDifferences } from '../../src/report/policies/policy-diff.js';

/**
 * One deployment: two plans of a Basic tier that share a /26, one of which also joins a /28; a Premium v2 app in another
 * subscription's network; and a Standard app that goes through a gateway with BGP to a network of another subscription.
 */
const template = `
var other = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/far/subnets/apps'
resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: 'vnet'
  location: 'westeurope'
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [
      { name: 'shared', properties: { addressPrefix: '10.0.1.0/26', delegations: [{ name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } }] } }
      { name: 'small', properties: { addressPrefix: '10.0.2.0/28', delegations: [{ name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } }] } }
      { name: 'GatewaySubnet', properties: { addressPrefix: '10.0.255.0/27' } }
    ]
  }
}
resource first 'Microsoft.Web/serverfarms@2023-12-01' = { name: 'first', location: 'westeurope', sku: { name: 'B1', capacity: 1 }, properties: { reserved: true } }
resource second 'Microsoft.Web/serverfarms@2023-12-01' = { name: 'second', location: 'westeurope', sku: { name: 'S1', capacity: 1 }, properties: { } }
resource third 'Microsoft.Web/serverfarms@2023-12-01' = { name: 'third', location: 'northeurope', sku: { name: 'P1v2', capacity: 1 }, properties: { } }
resource orders 'Microsoft.Web/sites@2023-12-01' = { name: 'orders', location: 'westeurope', kind: 'app,linux', properties: { serverFarmId: first.id, virtualNetworkSubnetId: network.properties.subnets[0].id } }
resource stock 'Microsoft.Web/sites@2023-12-01' = { name: 'stock', location: 'westeurope', kind: 'app,linux', properties: { serverFarmId: first.id, virtualNetworkSubnetId: network.properties.subnets[1].id } }
resource shop 'Microsoft.Web/sites@2023-12-01' = { name: 'shop', location: 'westeurope', properties: { serverFarmId: second.id, virtualNetworkSubnetId: network.properties.subnets[0].id } }
resource elsewhere 'Microsoft.Web/sites@2023-12-01' = { name: 'elsewhere', location: 'westeurope', properties: { serverFarmId: second.id, virtualNetworkSubnetId: other } }
resource address 'Microsoft.Network/publicIPAddresses@2023-11-01' = { name: 'pip', location: 'westeurope' }
resource gateway 'Microsoft.Network/virtualNetworkGateways@2023-11-01' = {
  name: 'vgw'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    vpnType: 'RouteBased'
    enableBgp: true
    sku: { name: 'VpnGw1', tier: 'VpnGw1' }
    ipConfigurations: [{ name: 'c', properties: { subnet: { id: network.properties.subnets[2].id }, publicIPAddress: { id: address.id } } }]
    vpnClientConfiguration: { vpnClientAddressPool: { addressPrefixes: ['172.16.0.0/24'] }, vpnClientProtocols: ['SSTP'] }
  }
}
resource local 'Microsoft.Network/localNetworkGateways@2023-11-01' = { name: 'lgw', location: 'westeurope', properties: { gatewayIpAddress: '203.0.113.1', bgpSettings: { asn: 65010, bgpPeeringAddress: '10.9.0.1' } } }
resource tunnel 'Microsoft.Network/connections@2023-11-01' = { name: 's2s', location: 'westeurope', properties: { connectionType: 'IPsec', enableBgp: true, virtualNetworkGateway1: { id: gateway.id, properties: { } }, localNetworkGateway2: { id: local.id, properties: { } } } }
resource remote 'Microsoft.Web/sites@2023-12-01' = { name: 'remote', location: 'northeurope', properties: { serverFarmId: third.id } }
resource connection 'Microsoft.Web/sites/virtualNetworkConnections@2023-12-01' = { parent: remote, name: 'vnet', dependsOn: [gateway], properties: { vnetResourceId: network.id } }
`;

/** What each era makes of it: the weight of a finding, \`pass\`, or \`–\` where the policy has no say. */
const results: readonly (readonly [policy: string, app: string, ...eras: [string, string, string]])[] = [
  // What                              whose          2016     2019       2025
  ['app/regional-unavailable', 'orders', 'error', '–', '–'],
  ['plan/tier-unsupported', 'orders', '–', 'error', 'pass'],
  ['plan/tier-unsupported', 'shop', '–', 'pass', 'pass'],
  ['plan/old-scale-unit', 'shop', '–', 'note', '–'],
  ['plan/too-many-integrations', 'first', '–', 'error', 'pass'],
  ['subnet/too-small', 'stock', '–', 'error', 'pass'],
  ['subnet/too-small-to-share', 'shop', '–', 'error', 'pass'],
  ['app/linux-preview', 'orders', '–', 'warning', '–'],
  ['dns/private-zone-unsupported', 'orders', '–', 'pass', '–'],
  ['security/flow-logs-blind', 'orders', '–', 'pass', '–'],
  ['network/other-subscription', 'elsewhere', 'undecided', 'undecided', '–'],
  ['network/ipv6-address-space', 'orders', '–', 'pass', 'pass'],
  ['gateway/plan-tier-unsupported', 'remote', 'error', 'pass', 'pass'],
  ['gateway/bgp-not-propagated', 'remote', '–', 'error', 'warning'],
  ['gateway/linux-app', 'remote', 'pass', 'pass', 'pass'],
  ['gateway/policy-based', 'remote', 'pass', 'pass', 'pass'],
  ['gateway/availability-bound', 'remote', 'note', 'note', 'pass'],
];

const judged = new Map(
  profiles.map(profile => {
    const content = new TextEncoder().encode(template);
    return [profile, check([{ path: 'main.bicep', content }], { profile, showAll: true }).verdicts] as const;
  }),
);

function resultIn(era: Profile, policy: string, address: string): string {
  const found = judged.get(era)?.find(item => item.policy === policy && item.subject.address === address);
  if (found === undefined || found.verdict === 'not-applicable') return '–';
  return found.verdict === 'fail' ? found.severity : found.verdict;
}

describe('one deployment in the three eras', () => {
  test.each(results)('%s of %s', (policy, address, ...eras) => {
    expect(profiles.map(era => resultIn(era, policy, address))).toEqual(eras);
  });

  test.each([
    ['2016', '2019'],
    ['2019', '2025'],
    ['2016', '2025'],
  ] as const)('whatever differs between %s and %s, policy diff tells of it', (from, to) => {
    const told = new Set(policyDifferences(policiesOf(builtInRules(to)), from, to).map(({ policy }) => policy.name));
    const subjects = [from, to].flatMap(era => judged.get(era) ?? []);
    const different = subjects.filter(({ policy, subject: { address } }) => {
      const [before, after] = [resultIn(from, policy, address), resultIn(to, policy, address)];
      return before !== after;
    });
    expect(different.length).toBeGreaterThan(10);
    expect(different.map(({ policy }) => policy).filter(name => !told.has(name))).toEqual([]);
  });
});
