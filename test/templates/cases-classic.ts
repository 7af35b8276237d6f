import { rows, type Case } from './rows.js';

/** Connections into a classic network, in every form and era. */
const classic = { file: 'classic', at: 'app' };
const eras = ['2016', '2019', '2025'] as const;
const outside = { isInTemplate: false };
const pool = (...pointToSite: readonly string[]): Case['parameters'] => ({ pointToSite });
const gatewaySubnet = (addressPrefix: string): Case['parameters'] => ({
  subnets: [{ name: 'GatewaySubnet', addressPrefix }],
});

/** The forms in which a connection names a network, with the address of the subject that comes of it. */
const forms = [
  ['site', 'app'],
  ['slot', 'slot'],
  ['plan', 'ofPlan'],
] as const;

const gateways: readonly Case[] = eras.flatMap(profile => [
  ...forms.flatMap(([way, at]) => [
    ...rows({ file: 'classic', at, profile, policy: 'gateway/absent' }, [
      ['pass', `a gateway, connected by ${way} in ${profile}`, { way }],
      ['fail', `none, connected by ${way} in ${profile}`, { way, gatewayType: '' }],
      ['undecided', `a network outside, connected by ${way} in ${profile}`, { way, ...outside }],
    ]),
    ...rows({ file: 'classic', at, profile, policy: 'gateway/policy-based' }, [
      ['pass', `dynamic routing, connected by ${way} in ${profile}`, { way }],
      ['fail', `static routing, connected by ${way} in ${profile}`, { way, gatewayType: 'StaticRouting' }],
      ['undecided', `a network outside, connected by ${way} in ${profile}`, { way, ...outside }],
    ]),
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/policy-based' }, [
    ['not-applicable', `no gateway in ${profile}`, { gatewayType: '' }],
    ['undecided', `a type that nobody knows in ${profile}`, { gatewayType: 'Other' }],
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/no-point-to-site' }, [
    ['undecided', `point-to-site that no template shows in ${profile}`],
    ['pass', `a pool in ${profile}`, pool('172.16.0.0/24')],
    ['fail', `an empty pool in ${profile}`, pool()],
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/pool-not-private' }, [
    ['undecided', `a pool that no template shows in ${profile}`],
    ['fail', `just below in ${profile}`, pool('172.15.255.0/24')],
    ['pass', `the first in ${profile}`, pool('172.16.0.0/24')],
    ['fail', `just above in ${profile}`, pool('172.32.0.0/24')],
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/pool-overlaps' }, [
    ['fail', `a pool inside the network in ${profile}`, pool('10.1.4.0/24')],
    ['undecided', `a pool beside it, and sites that no template shows in ${profile}`, pool('172.16.0.0/24')],
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/sstp-not-selected' }, [
    ['pass', `a classic gateway has nothing else in ${profile}`, pool('172.16.0.0/24')],
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/ikev2-enabled' }, [
    ['pass', `a classic gateway does not know it in ${profile}`, { gatewaySize: 'HighPerformance' }],
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/subnet-missing' }, [
    ['pass', `a /29 in ${profile}`, gatewaySubnet('10.1.255.0/29')],
    ['fail', `a /30 in ${profile}`, gatewaySubnet('10.1.255.0/30')],
    ['fail', `another name in ${profile}`, { subnets: [{ name: 'gateways', addressPrefix: '10.1.255.0/29' }] }],
    ['undecided', `no prefix in ${profile}`, { subnets: [{ name: 'GatewaySubnet' }] }],
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/expressroute-in-network' }, [
    ['pass', `a network that is made here in ${profile}`],
    ['undecided', `one that was there in ${profile}`, outside],
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/on-premises-routes' }, [
    ['undecided', `sites that no template shows in ${profile}`],
    ['not-applicable', `no gateway in ${profile}`, { gatewayType: '' }],
  ]),
  ...rows({ ...classic, profile, policy: 'gateway/connection-before-gateway' }, [
    ['pass', `a connection that waits in ${profile}`],
    ['fail', `one that does not in ${profile}`, { waits: false }],
  ]),
  ...rows({ ...classic, profile, policy: 'app/two-gateway-networks' }, [
    ['pass', `one network in ${profile}`],
    ['fail', `two in ${profile}`, { otherNetworks: ['older'] }],
  ]),
  ...rows({ ...classic, at: 'plan', profile, policy: 'plan/too-many-gateway-networks' }, [
    ['pass', `five networks in ${profile}`, { otherNetworks: ['a', 'b', 'c', 'd'] }],
    ['fail', `six in ${profile}`, { otherNetworks: ['a', 'b', 'c', 'd', 'e'] }],
  ]),
]);

const bgp = (['2019', '2025'] as const).flatMap(profile =>
  rows({ ...classic, profile, policy: 'gateway/bgp-not-propagated' }, [
    ['not-applicable', `a classic gateway does not speak it in ${profile}`],
    ['undecided', `a network outside in ${profile}`, outside],
  ]),
);

const basic = rows({ ...classic, policy: 'gateway/basic-with-ikev2' }, [
  ['pass', 'the smallest classic gateway'],
  ['not-applicable', 'a larger one', { gatewaySize: 'Standard' }],
]);

const availability = eras.flatMap(profile =>
  rows({ ...classic, profile, policy: 'gateway/availability-bound' }, [
    ['fail', `the smallest size in ${profile}`],
    [profile === '2025' ? 'pass' : 'fail', `a larger one in ${profile}`, { gatewaySize: 'HighPerformance' }],
    [profile === '2025' ? 'undecided' : 'fail', `a size that nobody knows in ${profile}`, { gatewaySize: 'Other' }],
  ]),
);

const plans = eras.flatMap(profile =>
  rows({ ...classic, profile, policy: 'gateway/plan-tier-unsupported' }, [
    ['pass', `Standard in ${profile}`],
    [profile === '2025' ? 'pass' : 'fail', `Basic in ${profile}`, { sku: 'B1' }],
    [profile === '2016' ? 'fail' : 'pass', `Premium v2 in ${profile}`, { sku: 'P1v2' }],
    ['fail', `Free in ${profile}`, { sku: 'F1' }],
  ]),
);

const elsewhere = { ...outside, networkSubscription: '00000000-0000-0000-0000-0000000000aa' };
const subscriptions: readonly Case[] = [
  ...rows({ ...classic, profile: '2016', policy: 'network/other-subscription' }, [
    ['pass', 'one subscription in 2016'],
    ['undecided', 'nobody knows where the app goes, in 2016', elsewhere],
  ]),
  ...rows({ ...classic, profile: '2025', policy: 'gateway/other-subscription' }, [
    ['pass', 'one subscription in 2025'],
    ['undecided', 'nobody knows where the app goes, in 2025', elsewhere],
  ]),
];

/** What each era says of the network itself. */
const itself: readonly Case[] = [
  ...forms.flatMap(([way, at]) =>
    rows({ file: 'classic', at, policy: 'gateway/classic-network' }, [
      ['fail', `in the template, connected by ${way}`, { way }],
      ['fail', `outside, connected by ${way}`, { way, ...outside }],
    ]),
  ),
  ...rows({ ...classic, policy: 'gateway/classic-network' }, [
    ['undecided', 'a network that only the name of the connection tells', { way: 'certificate' }],
    ['undecided', 'a network that only its name tells', { way: 'name' }],
    ['not-applicable', 'regional integration', { way: 'regional' }],
  ]),
  ...rows({ file: 'gateway', at: 'app', policy: 'gateway/classic-network' }, [['pass', 'one of Resource Manager']]),
  ...rows({ ...classic, policy: 'network/classic' }, [
    ['fail', 'a subnet of one in the template', { way: 'regional' }],
    ['fail', 'a subnet of one outside', { way: 'regional', ...outside }],
    ['fail', 'the same in 2019', { way: 'regional' }, { profile: '2019' }],
    ['not-applicable', 'a connection by the gateway'],
    ['not-applicable', 'a connection by the gateway in 2019', {}, { profile: '2019' }],
  ]),
  ...rows({ ...classic, profile: '2016', policy: 'app/regional-unavailable' }, [
    ['pass', 'a connection by the gateway in 2016'],
    ['fail', 'a subnet of a classic network in 2016', { way: 'regional' }],
  ]),
  ...rows({ ...classic, policy: 'gateway/regional-would-do' }, [
    ['not-applicable', 'the region of the app'],
    ['not-applicable', 'another region', { appLocation: 'northeurope' }],
  ]),
];

/** The old forms without the network's id: what the network is stays open, what the app is does not. */
const old: readonly Case[] = eras.flatMap(profile =>
  (['certificate', 'name'] as const).flatMap(way => [
    ...rows({ ...classic, profile, policy: 'gateway/absent' }, [
      ['undecided', `connected by ${way} in ${profile}`, { way }],
    ]),
    ...rows({ ...classic, profile, policy: 'gateway/plan-tier-unsupported' }, [
      ['pass', `connected by ${way} in ${profile}`, { way }],
      ['fail', `Free, connected by ${way} in ${profile}`, { way, sku: 'F1' }],
    ]),
  ]),
);
const names = rows({ ...classic, policy: 'app/obsolete-network-name' }, [
  ['fail', 'the name in the site configuration', { way: 'siteConfig' }],
  ['not-applicable', 'a connection'],
]);

export const classicCases: readonly Case[] = [
  ...gateways,
  ...bgp,
  ...basic,
  ...availability,
  ...plans,
  ...subscriptions,
  ...itself,
  ...old,
  ...names,
];
