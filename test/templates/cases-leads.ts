import type { Json } from '../../src/graph/value.js';
import { rows, type Case } from './rows.js';

const leads = { file: 'leads', at: 'app' };
const disabled = { publicNetworkAccess: 'Disabled' };
const denied = { networkAcls: { defaultAction: 'Deny' } };
const route = (traffic: string): { readonly [name: string]: Json } => ({
  siteProperties: { outboundVnetRouting: { [traffic]: true } },
});
const setting = (name: string, value: string): { readonly [name: string]: Json } => ({
  appSettings: [{ name, value }],
});

const closed: readonly Case[] = [
  ...rows({ ...leads, policy: 'routing/content-share-not-routed' }, [
    ['not-applicable', 'an open account'],
    ['fail', 'an account without public access', { storageProperties: disabled }],
    ['fail', 'an account that denies by default', { storageProperties: denied }],
    ['pass', 'a routed share', { storageProperties: disabled, ...route('contentShareTraffic') }],
    ['pass', 'all traffic routed', { storageProperties: disabled, ...route('allTraffic') }],
    ['fail', 'only the app’s traffic routed', { storageProperties: disabled, ...route('applicationTraffic') }],
    ['pass', 'the setting', { storageProperties: disabled, ...setting('WEBSITE_CONTENTOVERVNET', '1') }],
    ['fail', 'the setting off', { storageProperties: disabled, ...setting('WEBSITE_CONTENTOVERVNET', '0') }],
    ['not-applicable', 'a dedicated plan', { storageProperties: disabled, sku: 'P1v3' }],
    [
      'undecided',
      'a secret in a closed vault, which is not the account',
      { isShareInVault: true, vaultProperties: disabled },
    ],
    ['undecided', 'a secret in an open vault', { isShareInVault: true, storageProperties: disabled }],
  ]),
  ...rows({ ...leads, policy: 'routing/image-pull-not-routed' }, [
    ['not-applicable', 'an open registry'],
    ['fail', 'a closed registry', { registryProperties: disabled }],
    [
      'fail',
      'a registry that denies by default',
      { registryProperties: { networkRuleSet: { defaultAction: 'Deny' } } },
    ],
    ['fail', 'all traffic routed, which does not include it', { registryProperties: disabled, ...route('allTraffic') }],
    ['pass', 'a routed pull', { registryProperties: disabled, ...route('imagePullTraffic') }],
    [
      'undecided',
      'a registry elsewhere',
      { registryProperties: disabled, siteConfig: { linuxFxVersion: 'DOCKER|elsewhere.azurecr.io/shop:1' } },
    ],
    [
      'not-applicable',
      'an image that everybody pulls',
      { registryProperties: disabled, siteConfig: { linuxFxVersion: 'DOCKER|mcr.microsoft.com/shop:1' } },
    ],
    ['not-applicable', 'no image', { registryProperties: disabled, siteConfig: { linuxFxVersion: 'PYTHON|3.12' } }],
  ]),
  ...rows({ ...leads, policy: 'routing/backup-not-routed' }, [
    ['not-applicable', 'no backup', { storageProperties: disabled }],
    ['not-applicable', 'an open account', { hasBackup: true }],
    ['fail', 'a closed account', { hasBackup: true, storageProperties: disabled }],
    ['pass', 'routed', { hasBackup: true, storageProperties: disabled, ...route('backupRestoreTraffic') }],
  ]),
  ...rows({ ...leads, policy: 'app/database-backup' }, [
    ['not-applicable', 'not routed', { hasBackup: true, databases: [{ databaseType: 'SqlAzure', name: 'db' }] }],
    ['pass', 'files only', { hasBackup: true, ...route('backupRestoreTraffic') }],
    [
      'fail',
      'a database',
      { hasBackup: true, databases: [{ databaseType: 'SqlAzure', name: 'db' }], ...route('backupRestoreTraffic') },
    ],
  ]),
  ...rows({ ...leads, policy: 'app/logs-to-private-storage' }, [
    ['pass', 'no logs', { storageProperties: disabled }],
    ['pass', 'an open account', { logsTo: 'storage' }],
    ['fail', 'a closed account', { logsTo: 'storage', storageProperties: disabled }],
    ['undecided', 'an account elsewhere', { logsTo: 'https://elsewhere.blob.core.windows.net/logs?sig=secret' }],
  ]),
  ...rows({ ...leads, policy: 'app/certificate-from-private-vault' }, [
    ['pass', 'no certificate', { vaultProperties: disabled }],
    ['pass', 'an open vault', { hasCertificate: true }],
    ['fail', 'a closed vault', { hasCertificate: true, vaultProperties: disabled }],
    [
      'fail',
      'a vault that denies by default and trusts nobody',
      { hasCertificate: true, vaultProperties: { networkAcls: { defaultAction: 'Deny', bypass: 'None' } } },
    ],
    [
      'undecided',
      'a vault that denies by default and trusts services',
      { hasCertificate: true, vaultProperties: { networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' } } },
    ],
  ]),
];

const endpoint = (to: string, group: string): Json => [{ to, group }];
/** A private endpoint without a zone group, its zone, and records that are written by hand. */
const byHand = (...records: readonly string[]): { readonly [name: string]: Json } => ({
  ...vaultEndpoint,
  zones: [vaultZone],
  hasZoneGroups: false,
  records: [...records],
});
const vaultEndpoint = { vaultProperties: disabled, endpoints: endpoint('vault', 'vault') };
const vaultZone = 'privatelink.vaultcore.azure.net';

const reached: readonly Case[] = [
  ...rows({ ...leads, policy: 'routing/key-vault-unreachable' }, [
    ['pass', 'an open vault'],
    ['fail', 'a closed vault', { vaultProperties: disabled }],
    ['fail', 'a vault that denies by default', { vaultProperties: { networkAcls: { defaultAction: 'Deny' } } }],
    ['pass', 'a closed vault with a private endpoint', vaultEndpoint],
    [
      'undecided',
      'another vault',
      setting('OTHER', '@Microsoft.KeyVault(SecretUri=https://elsewhere.vault.azure.net/secrets/x)'),
    ],
  ]),
  ...rows({ ...leads, policy: 'dns/private-endpoint-unresolved' }, [
    ['pass', 'no private endpoint', { vaultProperties: disabled }],
    ['fail', 'a private endpoint and no zone', vaultEndpoint],
    ['pass', 'its zone linked to the network', { ...vaultEndpoint, zones: [vaultZone] }],
    ['fail', 'the zone of another service', { ...vaultEndpoint, zones: ['privatelink.blob.core.windows.net'] }],
    ['undecided', 'its zone linked, in which nothing writes the name', byHand()],
    ['pass', 'a record of the vault in its zone', byHand('vault')],
    ['undecided', 'a record of another vault in its zone', byHand('other')],
    ['undecided', 'a record of the zone itself', byHand('@')],
    ['pass', 'a record of all names in its zone', byHand('*')],
    ['pass', 'DNS servers of its own', { ...vaultEndpoint, dnsServers: ['10.60.9.4'] }],
    ['fail', 'Azure’s own server by its address', { ...vaultEndpoint, dnsServers: ['168.63.129.16'] }],
    ['fail', 'the content share’s account', { endpoints: endpoint('storage', 'file') }],
    [
      'pass',
      'the content share’s account and its zone',
      { endpoints: endpoint('storage', 'file'), zones: ['privatelink.file.core.windows.net'] },
    ],
    ['fail', 'the registry', { endpoints: endpoint('registry', 'registry') }],
  ]),
  ...rows({ ...leads, policy: 'dns/custom-servers-must-forward' }, [
    ['not-applicable', 'no zone', { dnsServers: ['10.60.9.4'] }],
    ['pass', 'a zone and no servers', { zones: [vaultZone] }],
    ['fail', 'a zone and servers', { zones: [vaultZone], dnsServers: ['10.60.9.4'] }],
  ]),
  ...rows({ ...leads, policy: 'routing/default-differs' }, [
    ['fail', 'left out'],
    ['pass', 'the property off', { siteProperties: { outboundVnetRouting: { applicationTraffic: false } } }],
    ['pass', 'the property on', route('applicationTraffic')],
    ['pass', 'the setting', setting('WEBSITE_VNET_ROUTE_ALL', '1')],
  ]),
  ...rows({ ...leads, policy: 'security/smtp-not-allowed' }, [
    ['not-applicable', 'traffic to the internet leaves directly', setting('SMTP_PORT', '25')],
    ['pass', 'port 587', { ...route('allTraffic'), ...setting('SMTP_PORT', '587') }],
    ['fail', 'port 25', { ...route('allTraffic'), ...setting('SMTP_PORT', '25') }],
  ]),
];

const identity = { identity: { type: 'SystemAssigned' } };
const firewall = (prefix: string, nextHopType = 'VirtualAppliance'): Json => [
  { name: 'route', properties: { addressPrefix: prefix, nextHopType, nextHopIpAddress: '10.60.9.4' } },
];
const rule = (properties: { readonly [name: string]: Json }): { readonly [name: string]: Json } => ({
  outboundRules: [properties],
});
const smbDenied = (destinationAddressPrefix: string): { readonly [name: string]: Json } =>
  rule({ protocol: 'Tcp', destinationPortRange: '445', destinationAddressPrefix });
const elsewhere =
  '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s';
const arrives = (
  ...endpointRules: readonly { readonly [name: string]: Json }[]
): { readonly [name: string]: Json } => ({
  endpointRules: [...endpointRules],
});
const database = setting('DB', 'Server=10.60.2.4,1433;Database=shop');
const builds = { ...setting('SCM_DO_BUILD_DURING_DEPLOYMENT', 'true'), ...route('allTraffic') };
const ports = { siteConfig: { vnetPrivatePortsCount: 2 } };

/** Sent by the network interfaces of an application security group, of which no app is one. */
const fromMembers = {
  sourceAddressPrefix: '',
  sourceApplicationSecurityGroups: [
    { id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/applicationSecurityGroups/web' },
  ],
};

const filtered: readonly Case[] = [
  ...rows({ ...leads, policy: 'routing/managed-identity-through-firewall' }, [
    ['not-applicable', 'no default route', { ...identity, ...route('allTraffic') }],
    ['fail', 'a default route', { ...identity, ...route('allTraffic'), routes: firewall('0.0.0.0/0') }],
    ['not-applicable', 'no identity', { ...route('allTraffic'), routes: firewall('0.0.0.0/0') }],
    [
      'not-applicable',
      'straight to the internet',
      { ...identity, ...route('allTraffic'), routes: firewall('0.0.0.0/0', 'Internet') },
    ],
    [
      'pass',
      'the traffic for identities left out',
      {
        ...identity,
        siteProperties: { outboundVnetRouting: { allTraffic: true, managedIdentityTraffic: false } },
        routes: firewall('0.0.0.0/0'),
      },
    ],
  ]),
  ...rows({ ...leads, policy: 'security/private-ports-blocked' }, [
    ['not-applicable', 'no private ports', rule({})],
    ['pass', 'no rule', ports],
    ['fail', 'all outbound denied', { ...ports, ...rule({}) }],
    [
      'fail',
      'the first port inbound denied',
      { ...ports, ...rule({ direction: 'Inbound', protocol: 'Udp', destinationPortRange: '20000' }) },
    ],
    ['pass', 'the port before denied', { ...ports, ...rule({ destinationPortRange: '19999' }) }],
    ['pass', 'inbound denied to members of a group', { ...ports, ...rule({ direction: 'Inbound', ...fromMembers }) }],
  ]),
  ...rows({ ...leads, policy: 'security/build-hosts-blocked' }, [
    ['not-applicable', 'no build', { ...rule({}), ...route('allTraffic') }],
    ['pass', 'no rule', builds],
    ['fail', 'the internet denied', { ...builds, ...rule({ destinationAddressPrefix: 'Internet' }) }],
    ['pass', 'HTTP denied', { ...builds, ...rule({ protocol: 'Tcp', destinationPortRange: '80' }) }],
    ['not-applicable', 'Windows', { ...builds, ...rule({}), isLinux: false }],
  ]),
  ...rows({ ...leads, policy: 'security/destination-refuses' }, [
    ['pass', 'no rule', database],
    ['fail', 'everything denied', { ...database, ...arrives({}) }],
    ['fail', 'the port denied', { ...database, ...arrives({ protocol: 'Tcp', destinationPortRange: '1433' }) }],
    ['pass', 'the next port denied', { ...database, ...arrives({ protocol: 'Tcp', destinationPortRange: '1434' }) }],
    ['fail', 'everything denied before a private endpoint', { ...vaultEndpoint, ...arrives({}) }],
    ['pass', 'members of a group denied', { ...database, ...arrives(fromMembers) }],
    [
      'fail',
      'members of a group admitted and everything else denied',
      { ...database, ...arrives({ access: 'Allow', ...fromMembers }, {}) },
    ],
    ['fail', 'half of the subnet denied', { ...database, ...arrives({ sourceAddressPrefix: '10.60.1.32/27' }) }],
    [
      'fail',
      'half of the subnet admitted and everything else denied',
      { ...database, ...arrives({ access: 'Allow', sourceAddressPrefix: '10.60.1.32/27' }, {}) },
    ],
    [
      'undecided',
      'half of the subnet denied on some port',
      {
        ...setting('DB', '10.60.2.4'),
        ...arrives({ sourceAddressPrefix: '10.60.1.32/27', destinationPortRange: '1433' }),
      },
    ],
  ]),
  ...rows({ ...leads, policy: 'security/single-address-admitted' }, [
    ['pass', 'no rule'],
    ['fail', 'one address', arrives({ access: 'Allow', sourceAddressPrefix: '10.60.1.4' }, {})],
    ['pass', 'the whole subnet', arrives({ access: 'Allow', sourceAddressPrefix: '10.60.1.0/26' }, {})],
  ]),
  ...rows({ ...leads, policy: 'routing/service-endpoint-missing' }, [
    ['pass', 'no rule'],
    ['fail', 'a rule of an SQL server', { hasSubnetRule: true }],
    ['pass', 'a rule and the endpoint', { hasSubnetRule: true, serviceEndpoints: ['Microsoft.Sql'] }],
    [
      'fail',
      'a rule and the endpoint of another service',
      { hasSubnetRule: true, serviceEndpoints: ['Microsoft.KeyVault'] },
    ],
  ]),
  ...rows({ ...leads, policy: 'security/flow-logs-blind', profile: '2019' }, [
    ['pass', 'none', { sku: 'S1' }],
    ['fail', 'one of the subnet’s security group', { sku: 'S1', hasFlowLog: true }],
  ]),
  ...rows({ ...leads, policy: 'routing/settings-disagree' }, [
    ['not-applicable', 'no setting'],
    [
      'fail',
      'the content share on by the setting and off by the property',
      {
        ...setting('WEBSITE_CONTENTOVERVNET', '1'),
        siteProperties: { outboundVnetRouting: { contentShareTraffic: false } },
      },
    ],
    [
      'pass',
      'image pulls on by both',
      { ...setting('WEBSITE_PULL_IMAGE_OVER_VNET', 'true'), ...route('imagePullTraffic') },
    ],
    [
      'fail',
      'image pulls off by the setting and on by the property',
      { ...setting('WEBSITE_PULL_IMAGE_OVER_VNET', 'false'), ...route('imagePullTraffic') },
    ],
  ]),
  ...rows({ ...leads, profile: '2019', policy: 'dns/private-zone-unsupported' }, [
    ['pass', 'no zone'],
    ['fail', 'a zone that is linked', { zones: [vaultZone] }],
  ]),
  ...rows({ ...leads, policy: 'security/content-share-ports-blocked' }, [
    ['pass', 'no rule', route('contentShareTraffic')],
    [
      'fail',
      'the port denied to the endpoint’s subnet',
      {
        ...route('contentShareTraffic'),
        endpoints: endpoint('storage', 'file'),
        ...rule({ protocol: 'Tcp', destinationPortRange: '445', destinationAddressPrefix: '10.60.2.0/24' }),
      },
    ],
    [
      'pass',
      'the port denied to the internet, and a private endpoint',
      {
        ...route('contentShareTraffic'),
        endpoints: endpoint('storage', 'file'),
        ...rule({ protocol: 'Tcp', destinationPortRange: '445', destinationAddressPrefix: 'Internet' }),
      },
    ],
    ...(
      [
        ['undecided', 'an open account', {}],
        ['pass', 'a closed account', { publicNetworkAccess: 'Disabled' }],
        ['pass', 'an account that admits nobody', { networkAcls: { defaultAction: 'Deny' } }],
        ['undecided', 'an account that allows by default', { networkAcls: { defaultAction: 'Allow' } }],
        [
          'undecided',
          'an account that admits an address',
          { networkAcls: { defaultAction: 'Deny', ipRules: [{ value: '20.1.2.3' }] } },
        ],
        [
          'undecided',
          'an account that admits a subnet',
          { networkAcls: { defaultAction: 'Deny', virtualNetworkRules: [{ id: elsewhere }] } },
        ],
      ] as const
    ).map(([verdict, when, storageProperties]): Parameters<typeof rows>[1][number] => [
      verdict,
      `the port denied to storage, and ${when}`,
      { ...route('contentShareTraffic'), storageProperties, ...smbDenied('Storage') },
    ]),
    [
      'pass',
      'the port denied to storage, and an open account with a private endpoint',
      { ...route('contentShareTraffic'), endpoints: endpoint('storage', 'file'), ...smbDenied('Storage') },
    ],
    [
      'undecided',
      'the port denied to storage, and an endpoint for another part of the account',
      { ...route('contentShareTraffic'), endpoints: endpoint('storage', 'blob'), ...smbDenied('Storage') },
    ],
    [
      'fail',
      'the port denied to the network, and a closed account',
      {
        ...route('contentShareTraffic'),
        storageProperties: { publicNetworkAccess: 'Disabled' },
        ...smbDenied('VirtualNetwork'),
      },
    ],
    [
      'pass',
      'UDP denied to the network, and a closed account',
      {
        ...route('contentShareTraffic'),
        storageProperties: { publicNetworkAccess: 'Disabled' },
        ...rule({ protocol: 'Udp', destinationPortRange: '445', destinationAddressPrefix: 'VirtualNetwork' }),
      },
    ],
    [
      'undecided',
      'the port denied to a range, and a closed account that may be anywhere',
      {
        ...route('contentShareTraffic'),
        storageProperties: { publicNetworkAccess: 'Disabled' },
        ...smbDenied('10.60.2.0/24'),
      },
    ],
    [
      'fail',
      'the port denied to everything, and an open account',
      { ...route('contentShareTraffic'), ...smbDenied('*') },
    ],
  ]),
  ...rows({ ...leads, policy: 'security/inbound-rules-ignored' }, [
    ['fail', 'an inbound rule', rule({ direction: 'Inbound' })],
    ['not-applicable', 'an inbound rule and private ports', { ...ports, ...rule({ direction: 'Inbound' }) }],
  ]),
];

export const leadCases: readonly Case[] = [...closed, ...reached, ...filtered];
