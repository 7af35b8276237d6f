import { rows, type Case } from './rows.js';
import type { Json } from '../../src/graph/value.js';

const closed: Case['parameters'] = {
  securityRules: [
    { name: 'network', properties: { access: 'Allow', destinationAddressPrefix: 'VirtualNetwork' } },
    { name: 'rest', properties: { destinationAddressPrefix: 'Internet' } },
  ],
};
const toMembers = {
  destinationAddressPrefix: '',
  destinationApplicationSecurityGroups: [
    { id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/applicationSecurityGroups/web' },
  ],
};
const routeTo = (prefix: string): Case['parameters'] => ({ routes: [{ name: 'one', prefix }] });

export const routingCases: readonly Case[] = [
  ...rows({ file: 'steered', at: 'app', policy: 'routing/internet-not-routed' }, [
    ['not-applicable', 'nothing steers'],
    ['fail', 'a default route', { routes: [{ name: 'default', prefix: '0.0.0.0/0' }] }],
    ['fail', 'a NAT gateway', { hasNatGateway: true }],
    [
      'pass',
      'a default route and everything routed',
      { routes: [{ name: 'default', prefix: '0.0.0.0/0' }], siteProperties: { vnetRouteAllEnabled: true } },
    ],
    ['not-applicable', 'a rule on the resolver of the host', aims('AzurePlatformDNS')],
    ['not-applicable', 'a rule on members of a group', rule(toMembers)],
    ['not-applicable', 'a rule on all addresses', aims('0.0.0.0/0')],
    ['not-applicable', 'a rule on all addresses of IPv6', aims('::/0')],
    ['not-applicable', 'a rule on all of them in halves', toPrefixes('0.0.0.0/1', '128.0.0.0/1')],
    ['not-applicable', 'a rule on a half, private networks among it', aims('128.0.0.0/1')],
    ['fail', 'a rule on public addresses alone', aims('128.0.0.0/3')],
    ['fail', 'a rule on what lies beside private networks', toPrefixes('0.0.0.0/5', '11.0.0.0/8', '12.0.0.0/6')],
    ['fail', 'a rule on storage', aims('Storage')],
    ['not-applicable', 'the same, and the content share is routed', aims('Storage', { routed: 'ContentShare' })],
    ['not-applicable', 'the same, and backups are routed', aims('Storage', { routed: 'BackupRestore' })],
    ['not-applicable', 'the same, with a service endpoint', aims('Storage', { endpoint: 'Microsoft.Storage' })],
    ['not-applicable', 'the same of one region', aims('Storage.WestEurope', { endpoint: 'Microsoft.Storage.Global' })],
    [
      'fail',
      'a rule on vaults, with an endpoint for storage',
      aims('AzureKeyVault', { endpoint: 'Microsoft.Storage' }),
    ],
    ['fail', 'a rule on a registry', aims('AzureContainerRegistry', { routed: 'ContentShare' })],
    [
      'not-applicable',
      'a rule on a registry, and pulls are routed',
      aims('AzureContainerRegistry', { routed: 'ImagePull' }),
    ],
    ['fail', 'a rule on everything, and the content share is routed', aims('Internet', { routed: 'ContentShare' })],
  ]),
  ...rows({ file: 'steered', at: 'app', policy: 'routing/by-app-setting' }, [
    ['pass', 'no setting'],
    ['fail', 'a setting in the child resource', { appSettings: { WEBSITE_VNET_ROUTE_ALL: '1' } }],
  ]),
  ...rows({ file: 'steered', at: 'app', policy: 'routing/settings-disagree' }, [
    [
      'fail',
      'setting on and property off',
      { appSettings: { WEBSITE_VNET_ROUTE_ALL: '1' }, siteProperties: { vnetRouteAllEnabled: false } },
    ],
  ]),
  ...rows({ file: 'steered', at: 'app', policy: 'routing/property-not-in-effect' }, [
    ['pass', 'the property of the version', { siteProperties: { vnetRouteAllEnabled: true } }],
    ['fail', 'a newer property, merged in', { siteProperties: { outboundVnetRouting: { applicationTraffic: true } } }],
  ]),
  ...rows({ file: 'steered', at: 'app', policy: 'security/inbound-rules-ignored' }, [
    ['pass', 'an outbound rule', rule({ destinationPortRange: '25' })],
    ['fail', 'an inbound rule', rule({ direction: 'Inbound', destinationPortRange: '443' })],
  ]),
  ...rows({ file: 'steered', at: 'app', policy: 'security/health-probe-blocked' }, [
    ['pass', 'TCP 30000', rule({ protocol: 'Tcp', destinationPortRange: '30000' })],
    ['fail', 'UDP 30000', rule({ protocol: 'Udp', destinationPortRange: '30000' })],
    ['fail', 'all but the network', closed],
    ['fail', 'all but the network, with a route to a private range', { ...closed, ...routeTo('10.0.0.0/8') }],
    ['undecided', 'all but the network, with a default route', { ...closed, ...routeTo('0.0.0.0/0') }],
  ]),
];

/** A rule on a service tag, with one kind of traffic routed for itself or one service endpoint. */
function aims(
  tag: string,
  { routed, endpoint }: { readonly routed?: string; readonly endpoint?: string } = {},
): Case['parameters'] {
  return {
    ...rule({ destinationAddressPrefix: tag }),
    ...(routed !== undefined && { siteProperties: { [`vnet${routed}Enabled`]: true } }),
    ...(endpoint !== undefined && { serviceEndpoints: [endpoint] }),
  };
}

function toPrefixes(...prefixes: readonly string[]): Case['parameters'] {
  return rule({ destinationAddressPrefix: '', destinationAddressPrefixes: [...prefixes] });
}

function rule(properties: { readonly [name: string]: Json }): Case['parameters'] {
  return { securityRules: [{ name: 'deny', properties }] };
}
