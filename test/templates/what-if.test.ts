import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../src/policy/judgement.js';
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

const nic = (properties: Body = {}): Body =>
  shown('Microsoft.Network/networkInterfaces', 'nic', {
    ipConfigurations: [{ name: 'ip', properties: { subnet: { id: subnetId('apps') } } }],
    ...properties,
  });
/** An app of the plan beside the one of the others. */
const beside = (name: string, properties: Body): Body => ({
  ...site(properties),
  id: idOf('Microsoft.Web/sites', name),
  name,
});

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
      ['not-applicable', 'a list that leaves the subnet out', ['other'], '2024-05-01'],
      ['pass', 'a list that keeps it', ['other', 'apps'], '2024-05-01'],
      ['not-applicable', 'an empty list of an older version', [], '2023-09-01'],
    ] as const
  ).flatMap(([verdict, when, names, apiVersion]): readonly Case[] => {
    const of = (listed: readonly string[]): Body =>
      hub({ subnets: listed.map((name, at) => ({ name, properties: listedSubnet(at) })) }, { apiVersion });
    const unlisted = [change('Modify', of(['apps']), of(names)), plan('S1', 'Standard'), site()];
    const changes = unlisted.map(item => ('changeType' in item ? item : same(item)));
    return [
      ['change/network-redeployed-without-subnets', when, changes, verdict],
      // What the run itself does is told once.
      ['change/network-deleted', when, changes, verdict === 'pass' ? 'not-applicable' : 'fail'],
    ];
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

/** What a policy says of what it has to do with; a pass beside something else does not count. */
function verdictsOf(policy: string, judgements: readonly Judgement[]): readonly Verdict[] {
  const own = judgements.filter(judgement => judgement.policy === policy && judgement.verdict !== 'not-applicable');
  const verdicts = [...new Set(own.map(({ verdict }) => verdict))];
  if (verdicts.length === 0) return ['not-applicable'];
  return verdicts.length === 1 ? verdicts : verdicts.filter(verdict => verdict !== 'pass');
}

/** What may happen beside what happens. */
type PotentialCase = readonly [
  policy: string,
  when: string,
  potential: Body,
  changes: readonly Body[],
  verdict: Verdict,
];

const potentialCases: readonly PotentialCase[] = [
  ['subnet/not-dedicated', 'an interface stays', change('Modify', nic(), nic({ dnsSettings: {} })), around(), 'fail'],
  ['subnet/not-dedicated', 'an interface is made', change('Create', null, nic()), around(), 'undecided'],
  [
    'change/subnet-resized',
    'a subnet that it uses, whose app may be changed otherwise',
    change('Modify', site(), site({ httpsOnly: true })),
    [
      change('Modify', subnet(), subnet({ addressPrefix: '10.0.1.0/25' })),
      ...[hub(), plan('S1', 'Standard')].map(same),
    ],
    'fail',
  ],
  [
    'change/subnet-resized',
    'a subnet that the app may leave',
    change('Modify', site(), free),
    [
      change('Modify', subnet(), subnet({ addressPrefix: '10.0.1.0/25' })),
      ...[hub(), plan('S1', 'Standard')].map(same),
    ],
    'undecided',
  ],
  [
    'change/tier-lost',
    'a free plan',
    change('Modify', plan('S1', 'Standard'), plan('F1', 'Free')),
    [hub(), subnet(), site()].map(same),
    'undecided',
  ],
];

describe('a change that what-if calls potential is judged as happening or not', () => {
  test.each(potentialCases.map(row => [`${row[0]}: ${row[1]}: ${row[4]}`, row] as const))(
    '%s',
    (_, [policy, , potential, changes, verdict]) => {
      expect(verdictsOf(policy, judgeWhatIf(changes, '2025', [potential]))).toEqual([verdict]);
    },
  );
});

describe('a request that leaves the subnet of an app out', () => {
  const elsewhere = subnetId('other');
  const shared = (leaves: Body): readonly Judgement[] =>
    judgeWhatIf([
      ...around(same(beside('one', { virtualNetworkSubnetId: elsewhere })), change('Modify', site(), leaves)),
      same(shown(subnetType, 'vnet/other', { addressPrefix: '10.0.2.0/26', delegations: [web] })),
    ]);
  const { virtualNetworkSubnetId: _, ...without } = site()['properties'] as Body;
  const silent = shown('Microsoft.Web/sites', 'api', without);

  test('leaves it on that one or on none, so that its plan is connected to no third', () => {
    expect(verdictsOf('plan/too-many-integrations', shared(silent))).toEqual(['pass']);
  });

  test('is a third where the plan has two others', () => {
    const third = same(beside('two', { virtualNetworkSubnetId: subnetId('more') }));
    const judgements = judgeWhatIf([
      ...around(same(beside('one', { virtualNetworkSubnetId: elsewhere })), change('Modify', site(), silent)),
      third,
    ]);
    expect(verdictsOf('plan/too-many-integrations', judgements)).toEqual(['undecided']);
  });
});

describe('a policy judges a what-if result as it judges a plan', () => {
  test.each(cases.map(row => [`${row[0]}: ${row[1]}: ${row[3]}`, row] as const))(
    '%s',
    (_, [policy, , changes, verdict, profile]) => {
      expect(verdictsOf(policy, judgeWhatIf(changes, profile))).toEqual([verdict]);
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
