import { describe, expect, test } from '@jest/globals';
import type { Profile, Verdict } from '../../src/policy/policy.js';
import { change, idOf, judgeWhatIf, shown, type Body } from './what-if.js';

const network = 'Microsoft.Network/virtualNetworks';
const subnetType = `${network}/subnets`;
const web = { name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } };
const subnetId = (name: string): string => idOf(subnetType, `vnet/${name}`);
const subnet = (properties: Body = {}): Body =>
  shown(subnetType, 'vnet/apps', { addressPrefix: '10.0.1.0/26', delegations: [web], ...properties });
const plan = (name: string, tier: string): Body =>
  shown('Microsoft.Web/serverfarms', 'plan', {}, { kind: 'app', sku: { name, tier, capacity: 1 } });
const site = (properties: Body = {}): Body =>
  shown('Microsoft.Web/sites', 'api', {
    serverFarmId: idOf('Microsoft.Web/serverfarms', 'plan'),
    virtualNetworkSubnetId: subnetId('apps'),
    ...properties,
  });
const hub = (properties: Body = {}, more: Body = {}): Body =>
  shown(network, 'vnet', { addressSpace: { addressPrefixes: ['10.0.0.0/16'] }, ...properties }, more);
const connection = shown('Microsoft.Web/sites/virtualNetworkConnections', 'api/vnet', {
  vnetResourceId: idOf(network, 'vnet'),
});
const gateway = (protocols: readonly string[], pool = '172.16.1.0/24'): Body =>
  shown('Microsoft.Network/virtualNetworkGateways', 'vgw', {
    gatewayType: 'Vpn',
    vpnType: 'RouteBased',
    sku: { name: 'VpnGw1', tier: 'VpnGw1' },
    ipConfigurations: [{ name: 'default', properties: { subnet: { id: subnetId('GatewaySubnet') } } }],
    vpnClientConfiguration: { vpnClientAddressPool: { addressPrefixes: [pool] }, vpnClientProtocols: [...protocols] },
  });
const classicType = 'Microsoft.ClassicNetwork/virtualNetworks';
const classic = (properties: Body = {}): Body =>
  shown(classicType, 'old', { addressSpace: { addressPrefixes: ['10.1.0.0/16'] }, ...properties });
const classicGateway = (gatewayType: string): Body =>
  shown(`${classicType}/gateways`, 'old/primary', { gatewayType, vpnClientAddressPool: ['172.16.1.0/24'] });
const classicConnection = shown('Microsoft.Web/sites/virtualNetworkConnections', 'api/old', {
  vnetResourceId: idOf(classicType, 'old'),
});
const listedSubnet = (at: number): Body => ({ addressPrefix: `10.0.${at}.0/26`, delegations: [web] });
const same = (body: Body): Body => change('NoChange', body, body);
const free = site({ virtualNetworkSubnetId: null });

/** The network, its subnet, the plan and the app as they are, except for what one of the changes is about. */
function around(...changes: readonly Body[]): readonly Body[] {
  const told = new Set(changes.map(({ resourceId }) => resourceId));
  const standing = [hub(), subnet(), plan('S1', 'Standard'), site()].map(same);
  return [...standing.filter(({ resourceId }) => !told.has(resourceId ?? '')), ...changes];
}

type Case = readonly [policy: string, when: string, changes: readonly Body[], verdict: Verdict, profile?: Profile];

const cases: readonly Case[] = [
  [
    'change/delegation-removed',
    'the delegation goes',
    around(change('Modify', subnet(), subnet({ delegations: [] }))),
    'fail',
  ],
  [
    'change/delegation-removed',
    'the delegation stays',
    around(
      change(
        'Modify',
        subnet(),
        subnet({ networkSecurityGroup: { id: idOf('Microsoft.Network/networkSecurityGroups', 'nsg') } }),
      ),
    ),
    'pass',
  ],
  [
    'change/subnet-resized',
    'a larger prefix',
    around(change('Modify', subnet(), subnet({ addressPrefix: '10.0.1.0/25' }))),
    'fail',
  ],
  [
    'change/subnet-resized',
    'the same prefix in the other spelling',
    around(change('Modify', subnet(), subnet({ addressPrefix: null, addressPrefixes: ['10.0.1.0/26'] }))),
    'pass',
  ],
  [
    'change/subnet-resized',
    'a larger prefix while the app leaves',
    around(change('Modify', subnet(), subnet({ addressPrefix: '10.0.1.0/25' })), change('Modify', site(), free)),
    'undecided',
  ],
  ['change/tier-lost', 'to a free plan', around(change('Modify', plan('S1', 'Standard'), plan('F1', 'Free'))), 'fail'],
  ['change/tier-lost', 'to Basic', around(change('Modify', plan('S1', 'Standard'), plan('B1', 'Basic'))), 'pass'],
  [
    'change/tier-lost',
    'to Basic in 2019',
    around(change('Modify', plan('S1', 'Standard'), plan('B1', 'Basic'))),
    'fail',
    '2019',
  ],
  ['change/app-restarts', 'the app is disconnected', around(change('Modify', site(), free)), 'fail'],
  ['change/app-restarts', 'the app is connected', around(change('Modify', free, site())), 'fail'],
  ['change/app-restarts', 'another property', around(change('Modify', site(), site({ httpsOnly: true }))), 'pass'],
  [
    'change/app-restarts',
    'the request leaves the subnet out',
    around(
      change(
        'Modify',
        site(),
        shown('Microsoft.Web/sites', 'api', { serverFarmId: idOf('Microsoft.Web/serverfarms', 'plan') }),
      ),
    ),
    'undecided',
  ],
  [
    'change/plan-moved',
    'another plan',
    around(change('Modify', site(), site({ serverFarmId: idOf('Microsoft.Web/serverfarms', 'next') }))),
    'fail',
  ],
  [
    'change/plan-moved',
    'the same plan in other letter case',
    around(change('Modify', site(), site({ serverFarmId: idOf('Microsoft.Web/serverFarms', 'PLAN') }))),
    'not-applicable',
  ],
  ...(
    [
      ['fail', 'a list that leaves the subnet out', ['other'], '2024-05-01'],
      ['pass', 'a list that keeps it', ['other', 'apps'], '2024-05-01'],
      ['fail', 'an empty list of an older version', [], '2023-09-01'],
    ] as const
  ).map(([verdict, when, names, apiVersion]): Case => {
    const of = (listed: readonly string[]): Body =>
      hub({ subnets: listed.map((name, at) => ({ name, properties: listedSubnet(at) })) }, { apiVersion });
    const unlisted = [change('Modify', of(['apps']), of(names)), plan('S1', 'Standard'), site()];
    const changes = unlisted.map(item => ('changeType' in item ? item : same(item)));
    return ['change/network-redeployed-without-subnets', when, changes, verdict];
  }),
  [
    'change/network-deleted',
    'a complete deployment deletes the network',
    around(change('Delete', hub(), null)),
    'fail',
  ],
  [
    'change/gateway-removed',
    'SSTP goes',
    around(same(free), same(connection), change('Modify', gateway(['SSTP']), gateway(['OpenVPN']))),
    'fail',
  ],
  [
    'change/gateway-removed',
    'SSTP stays',
    around(same(free), same(connection), change('Modify', gateway(['SSTP']), gateway(['SSTP', 'OpenVPN']))),
    'pass',
  ],
  [
    'change/gateway-removed',
    'the gateway goes',
    around(same(free), same(connection), change('Delete', gateway(['SSTP']), null)),
    'fail',
  ],
  [
    'change/sync-network-needed',
    'another pool',
    around(same(free), same(connection), change('Modify', gateway(['SSTP']), gateway(['SSTP'], '172.16.2.0/24'))),
    'fail',
  ],
  [
    'change/sync-network-needed',
    'other DNS servers',
    around(
      same(free),
      same(connection),
      change(
        'Modify',
        hub({ dhcpOptions: { dnsServers: ['10.0.0.4'] } }),
        hub({ dhcpOptions: { dnsServers: ['10.0.0.5'] } }),
      ),
    ),
    'fail',
  ],
  [
    'change/sync-network-needed',
    'another tag',
    around(same(free), same(connection), change('Modify', hub(), hub())),
    'pass',
  ],
  ...(['2016', '2019', '2025'] as const).flatMap((profile): Case[] => [
    [
      'change/network-deleted',
      `a classic network goes in ${profile}`,
      around(same(free), same(classicConnection), change('Delete', classic(), null)),
      'fail',
      profile,
    ],
    [
      'change/gateway-removed',
      `the gateway of a classic network goes in ${profile}`,
      around(same(free), same(classicConnection), change('Delete', classicGateway('DynamicRouting'), null)),
      'fail',
      profile,
    ],
    [
      'change/gateway-removed',
      `dynamic routing goes in ${profile}`,
      around(
        same(free),
        same(classicConnection),
        change('Modify', classicGateway('DynamicRouting'), classicGateway('StaticRouting')),
      ),
      'fail',
      profile,
    ],
    [
      'change/gateway-removed',
      `the gateway of a classic network stays as it is in ${profile}`,
      around(
        same(free),
        same(classicConnection),
        change('Modify', classicGateway('DynamicRouting'), classicGateway('DynamicRouting')),
      ),
      'pass',
      profile,
    ],
    [
      'change/sync-network-needed',
      `other DNS servers of a classic network in ${profile}`,
      around(
        same(free),
        same(classicConnection),
        change(
          'Modify',
          classic({ dhcpOptions: { dnsServers: ['10.1.0.4'] } }),
          classic({ dhcpOptions: { dnsServers: ['10.1.0.5'] } }),
        ),
      ),
      'fail',
      profile,
    ],
  ]),
];

describe('a policy judges a what-if result as it judges a plan', () => {
  test.each(cases.map(row => [`${row[0]}: ${row[1]}: ${row[3]}`, row] as const))(
    '%s',
    (_, [policy, , changes, verdict, profile]) => {
      const found = judgeWhatIf(changes, profile).filter(
        judgement => judgement.policy === policy && judgement.verdict !== 'not-applicable',
      );
      const verdicts = [...new Set(found.map(judgement => judgement.verdict))];
      expect(
        verdicts.length === 0 ? ['not-applicable'] : verdicts.filter(own => own !== 'pass' || verdicts.length === 1),
      ).toEqual([verdict]);
    },
  );

  test('deletions that the request does not ask for are no findings', () => {
    const found = judgeWhatIf(
      around(
        change('Delete', shown(subnetType, 'vnet/apps', { addressPrefix: '10.0.1.0/26' }, { location: null }), null),
      ),
    );
    expect(found.filter(({ policy, verdict }) => policy.startsWith('change/') && verdict === 'fail')).toEqual([]);
  });
});
