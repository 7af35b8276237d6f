import { defects, type Defect } from './defects.js';
import { add, addProvider, hide, set, useProvider, type Edit } from './edits.js';

const app = 'azurerm_linux_web_app.main';
const network = 'azurerm_virtual_network.main';
const subnet = 'azurerm_subnet.integration';
const basic = { plan: 'web-linux-basic', at: app };
const inS1 = [set('azurerm_service_plan.main', 'sku_name', 'S1')];

const region = defects({ ...basic, policy: 'network/other-region', names: network }, [
  { change: 'the network elsewhere', edits: [set(network, 'location', 'northeurope')] },
  { change: 'the region’s long name', edits: [set(network, 'location', 'West Europe')], verdict: 'pass' },
  {
    change: 'regions that differ by a digit',
    given: [network, app, 'azurerm_service_plan.main'].map(place => set(place, 'location', 'eastus')),
    edits: [set(network, 'location', 'eastus2')],
  },
  { change: 'a region that nobody knows', edits: [set(network, 'location', 'westeurope2')], verdict: 'undecided' },
  { change: 'the app elsewhere', edits: [set(app, 'location', 'northeurope')] },
  { change: 'the plan elsewhere', edits: [set('azurerm_service_plan.main', 'location', 'northeurope')] },
  { change: 'the network elsewhere', edits: [set(network, 'location', 'northeurope')], profile: '2019', given: inS1 },
  { change: 'a region that nothing tells', edits: [hide(network, 'location')], verdict: 'undecided' },
]);

/** An app setting that leads to an address. */
const leadsTo = (address: string): Edit => set(app, 'app_settings', { DB: `Server=${address},1433;Database=shop` });

const otherSubscription = (subscription?: string): readonly Edit[] => [
  addProvider('azurerm.net', subscription),
  useProvider(network, 'azurerm.net'),
  useProvider(subnet, 'azurerm.net'),
];
const second = '00000000-0000-4000-8000-000000000002';
const subscription = [
  ...defects({ ...basic, policy: 'network/other-subscription', given: inS1, profile: '2019' }, [
    { change: 'the network in another subscription', edits: otherSubscription(second) },
    {
      change: 'another provider of the same',
      edits: otherSubscription('00000000-0000-4000-8000-000000000001'),
      verdict: 'pass',
    },
    {
      change: 'another provider of a subscription that nothing tells',
      edits: otherSubscription(),
      verdict: 'undecided',
    },
  ]),
  ...defects({ ...basic, policy: 'network/other-subscription', profile: '2016' }, [
    { change: 'the network in another subscription', edits: otherSubscription(second) },
  ]),
  ...defects({ ...basic, policy: 'deploy/provider-unregistered', before: 'not-applicable' }, [
    { change: 'the network in another subscription', edits: otherSubscription(second), verdict: 'undecided' },
    {
      change: 'the network in another subscription, which has the provider',
      edits: [
        ...otherSubscription(second),
        add({
          address: 'azurerm_resource_provider_registration.web',
          values: { name: 'Microsoft.Web' },
          provider: 'azurerm.net',
        }),
      ],
      verdict: 'pass',
    },
  ]),
];

const ipv6 = [
  ...defects({ ...basic, policy: 'network/ipv6-address-space' }, [
    {
      change: 'an IPv6 range for the network',
      edits: [set(network, 'address_space', ['10.20.0.0/16', 'fd00:db8:20::/48'])],
      names: network,
    },
    {
      change: 'an IPv6 prefix for the subnet too',
      edits: [
        set(network, 'address_space', ['10.20.0.0/16', 'fd00:db8:20::/48']),
        set(subnet, 'address_prefixes', ['10.20.1.0/26', 'fd00:db8:20:1::/64']),
      ],
      names: subnet,
    },
    {
      change: 'an IPv6 prefix for the subnet alone, beside one that is no prefix',
      edits: [set(subnet, 'address_prefixes', ['10.20.1.4/26', 'fd00:db8:20:1::/64'])],
      names: subnet,
    },
    {
      change: 'a second IPv4 range',
      edits: [set(network, 'address_space', ['10.20.0.0/16', '10.21.0.0/16'])],
      verdict: 'pass',
    },
    { change: 'an address space that nothing tells', edits: [hide(network, 'address_space')], verdict: 'undecided' },
    {
      change: 'the same in 2019',
      edits: [set(network, 'address_space', ['10.20.0.0/16', 'fd00:db8:20::/48'])],
      profile: '2019',
      given: inS1,
    },
  ]),
];

const classicSubnet =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.ClassicNetwork/virtualNetworks/old/subnets/web';
const classic = [
  ...defects({ ...basic, policy: 'network/classic' }, [
    { change: 'a subnet of a classic network', edits: [set(app, 'virtual_network_subnet_id', classicSubnet)] },
    {
      change: 'a subnet of a classic network',
      edits: [set(app, 'virtual_network_subnet_id', classicSubnet)],
      profile: '2019',
      given: inS1,
    },
  ]),
];

/** A peering of the app's network with another one. */
function peered(space: string, location = 'westeurope'): readonly Edit[] {
  return [
    add({
      address: 'azurerm_virtual_network.spoke',
      like: network,
      values: { name: 'vnet-spoke', address_space: [space], location },
    }),
    add({
      address: 'azurerm_virtual_network_peering.out',
      values: {
        name: 'out',
        resource_group_name: 'rg-contoso-web',
        virtual_network_name: 'vnet-contoso',
        allow_forwarded_traffic: true,
        allow_gateway_transit: false,
        allow_virtual_network_access: true,
        use_remote_gateways: false,
      },
      links: { remote_virtual_network_id: 'azurerm_virtual_network.spoke.id' },
    }),
  ];
}
const peering = 'azurerm_virtual_network_peering.out';
const spoke = 'azurerm_virtual_network.spoke';

const peerings = [
  ...defects({ plan: 'web-linux-basic', policy: 'peering/networks-overlap', at: peering, before: 'absent' }, [
    { change: 'a network of the same space', edits: peered('10.20.0.0/16') },
    { change: 'a network within the space', edits: peered('10.20.255.0/24') },
    { change: 'the network beside it', edits: peered('10.21.0.0/16'), verdict: 'pass' },
    {
      // Subnet peering: the spaces of the chosen subnets must be unique, not all spaces.
      change: 'only subnets of spaces that are not in both networks',
      edits: [
        set(network, 'address_space', ['10.20.0.0/16', '10.90.0.0/16']),
        ...peered('10.90.0.0/16'),
        set(spoke, 'address_space', ['10.90.0.0/16', '10.91.0.0/16']),
        add({
          address: 'azurerm_subnet.far',
          like: subnet,
          values: { name: 'far', virtual_network_name: 'vnet-spoke', address_prefixes: ['10.91.1.0/26'] },
        }),
        set(peering, 'peer_complete_virtual_networks_enabled', false),
        set(peering, 'local_subnet_names', ['snet-integration']),
        set(peering, 'remote_subnet_names', ['far']),
      ],
      verdict: 'undecided',
    },
    {
      change: 'a network of a space that nothing tells',
      edits: [...peered('10.21.0.0/16'), hide(spoke, 'address_space')],
      verdict: 'undecided',
    },
    { change: 'a network of the same space', edits: peered('10.20.0.0/16'), profile: '2016' },
  ]),
  ...defects({ plan: 'web-linux-basic', policy: 'peering/global-unreachable', at: peering, profile: '2019' }, [
    {
      change: 'a network of another region, of which no plan tells whether the app uses it',
      given: peered('10.30.0.0/16'),
      edits: [set(spoke, 'location', 'northeurope')],
      verdict: 'undecided',
    },
    {
      change: 'a network of another region, with an address that a setting leads to',
      given: peered('10.30.0.0/16'),
      edits: [set(spoke, 'location', 'northeurope'), leadsTo('10.30.0.4')],
      before: 'pass',
    },
    {
      change: 'the last address of that network',
      given: peered('10.30.0.0/16'),
      edits: [set(spoke, 'location', 'northeurope'), leadsTo('10.30.255.255')],
    },
    {
      change: 'the address after it',
      given: peered('10.30.0.0/16'),
      edits: [set(spoke, 'location', 'northeurope'), leadsTo('10.31.0.0')],
      verdict: 'undecided',
    },
    {
      change: 'an address across a peering within the region',
      given: peered('10.30.0.0/16'),
      edits: [leadsTo('10.30.0.4')],
      verdict: 'pass',
    },
  ]),
];

const zone = [
  ...defects({ ...basic, policy: 'dns/private-zone-unsupported', profile: '2019', severity: 'warning', given: inS1 }, [
    {
      change: 'a zone that is linked to the network',
      edits: [
        add({
          address: 'azurerm_private_dns_zone.sql',
          values: { name: 'privatelink.database.windows.net', resource_group_name: 'rg-contoso-web' },
        }),
        add({
          address: 'azurerm_private_dns_zone_virtual_network_link.sql',
          values: {
            name: 'sql',
            resource_group_name: 'rg-contoso-web',
            private_dns_zone_name: 'privatelink.database.windows.net',
            registration_enabled: false,
          },
          links: { virtual_network_id: `${network}.id` },
        }),
      ],
    },
    {
      change: 'a zone that is linked to no network',
      edits: [
        add({
          address: 'azurerm_private_dns_zone.sql',
          values: { name: 'privatelink.database.windows.net', resource_group_name: 'rg-contoso-web' },
        }),
      ],
      verdict: 'pass',
    },
  ]),
];

const hub = (key: string): string => `azurerm_virtual_network_peering.hub_to_spoke["${key}"]`;
const back = (key: string): string => `azurerm_virtual_network_peering.spoke_to_hub["${key}"]`;
const behindGateway = [
  ...defects(
    { plan: 'hub-spoke-peering', policy: 'peering/app-side-incomplete', at: hub('data'), severity: 'warning' },
    [
      { change: 'no access', edits: [set(hub('data'), 'allow_virtual_network_access', false)] },
      { change: 'no forwarded traffic', edits: [set(hub('data'), 'allow_forwarded_traffic', false)] },
      { change: 'no gateway transit', edits: [set(hub('data'), 'allow_gateway_transit', false)] },
    ],
  ),
  ...defects(
    { plan: 'hub-spoke-peering', policy: 'peering/far-side-incomplete', at: back('data'), severity: 'warning' },
    [
      { change: 'no access', edits: [set(back('data'), 'allow_virtual_network_access', false)] },
      { change: 'no forwarded traffic', edits: [set(back('data'), 'allow_forwarded_traffic', false)] },
      { change: 'no remote gateways', edits: [set(back('data'), 'use_remote_gateways', false)] },
    ],
  ),
];

export const networkDefects: readonly Defect[] = [
  ...region,
  ...subscription,
  ...ipv6,
  ...classic,
  ...peerings,
  ...behindGateway,
  ...zone,
];
