import { rows, type Case } from './rows.js';

const deployed = { file: 'deployment', at: 'app' };
const elsewhere =
  '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s';
const joins = ['read', 'subnets/read', 'subnets/join/action'].map(end => `Microsoft.Network/virtualNetworks/${end}`);

export const deploymentCases: readonly Case[] = [
  ...rows({ ...deployed, policy: 'change/unordered' }, [
    ['pass', 'the subnet of its network'],
    ['fail', 'the network, but not the subnet of its own', { isListed: false }],
    ['fail', 'a subnet by names alone', {}, { at: 'loose' }],
    ['pass', 'a subnet that is made elsewhere', { existingSubnetId: elsewhere }],
  ]),
  ...rows({ ...deployed, policy: 'change/network-redeployed-without-subnets' }, [
    ['pass', 'the network lists the subnet'],
    ['fail', 'the network of an older version lists none', { isListed: false }],
    ['pass', 'a subnet that is made elsewhere', { existingSubnetId: elsewhere }],
  ]),
  ...rows({ file: 'regional', at: 'app', policy: 'change/unordered' }, [['pass', 'a subnet by its symbolic name']]),
  ...rows({ file: 'regional', at: 'app', policy: 'change/network-redeployed-without-subnets' }, [
    ['fail', 'the network of a newer version lists others'],
  ]),
  ...rows({ file: 'redeployed', at: 'app', policy: 'change/network-redeployed-without-subnets' }, [
    ['pass', 'a list with the subnet', { listed: ['other', 'apps'] }],
    ['pass', 'a list with the subnet in other letters', { listed: ['Apps'] }],
    ['undecided', 'a list without the subnet, which may be there'],
    ['undecided', 'an empty list', { listed: [] }],
    ['pass', 'no list, which a newer version takes for no change', { isListed: false }],
    ['undecided', 'no list, which an older version takes for an empty one', { isListed: false, isNew: false }],
    ['undecided', 'a subnet that nothing tells, beside a list', { isOpen: true }],
    ['pass', 'a subnet that nothing tells, beside no list', { isOpen: true, isListed: false }],
    ['undecided', 'the same with an older version', { isOpen: true, isListed: false, isNew: false }],
  ]),
  ...rows({ ...deployed, policy: 'deploy/subnet-write-needed' }, [
    ['not-applicable', 'the app’s own property'],
    ['pass', 'a child resource and a subnet of this template', { way: 'networkConfig' }],
    ['fail', 'a child resource and a subnet of somebody else', { way: 'networkConfig', existingSubnetId: elsewhere }],
  ]),
  ...rows({ ...deployed, policy: 'deploy/permission-missing' }, [
    ['pass', 'no role'],
    ['pass', 'a role with all', { actions: joins }],
    ['fail', 'a role that cannot read the network', { actions: joins.slice(1) }],
    ['pass', 'a role for networks as a whole', { actions: ['Microsoft.Network/virtualNetworks/*'] }],
  ]),
];

const reference = { name: 'DB', value: '@Microsoft.KeyVault(SecretUri=https://kv-shop.vault.azure.net/secrets/db)' };
const files = { name: 'FILES', value: 'https://stshop.blob.core.windows.net/files' };
const peers = { file: 'gateway-peers', at: 'app' };
export const gatewayNotes: readonly Case[] = [
  ...rows({ ...peers, policy: 'gateway/peered-range-not-routed' }, [
    ['pass', 'a route from start to end'],
    ['pass', 'a route as a prefix', { routes: [{ start: '10.61.0.0/16' }] }],
    ['pass', 'two routes that meet', { routes: [{ start: '10.61.0.0/17' }, { start: '10.61.128.0/17' }] }],
    ['fail', 'one address too few', { routes: [{ start: '10.61.0.0', end: '10.61.255.254' }] }],
    ['fail', 'no route', { routes: [] }],
    ['fail', 'no route in 2019', { routes: [] }, { profile: '2019' }],
    ['fail', 'another range', { spokePrefix: '10.62.0.0/16' }],
  ]),
  ...rows({ ...peers, policy: 'gateway/availability-bound' }, [
    ['pass', 'an ordinary gateway'],
    ['fail', 'an ordinary gateway in 2019', {}, { profile: '2019' }],
    ['fail', 'an ordinary gateway in 2016', {}, { profile: '2016' }],
    ['fail', 'a Basic gateway', { gatewaySku: 'Basic' }],
    ['fail', 'a plan that is spread over zones', { isZoneRedundant: true }],
  ]),
  ...rows({ ...peers, policy: 'gateway/protected-key-vault-reference' }, [
    ['pass', 'an open vault', { appSettings: [reference] }],
    ['fail', 'a closed vault', { appSettings: [reference], vaultProperties: { publicNetworkAccess: 'Disabled' } }],
    ['pass', 'a closed vault and no reference', { vaultProperties: { publicNetworkAccess: 'Disabled' } }],
  ]),
  ...rows({ ...peers, policy: 'gateway/service-endpoints-unreachable' }, [
    ['pass', 'no rule', { appSettings: [files] }],
    ['fail', 'a rule for the network', { appSettings: [files], storageRules: ['data'] }],
    ['pass', 'a rule for the network, and nothing leads there', { storageRules: ['data'] }],
  ]),
  ...['gateway/certificate-lifetime', 'gateway/mode-retired'].flatMap(policy =>
    rows({ ...peers, policy }, [['fail', 'a new connection']]),
  ),
];
