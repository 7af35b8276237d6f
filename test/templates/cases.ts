import { classicCases } from './cases-classic.js';
import { deploymentCases, gatewayNotes } from './cases-deployment.js';
import { leadCases } from './cases-leads.js';
import { routingCases } from './cases-routing.js';
import { lateCases } from './cases-told-late.js';
import { rows, type Case } from './rows.js';

const regional = { file: 'regional', at: 'app' };
const sku = (name: string, capacity = 2): Case['parameters'] => ({ sku: { name, capacity } });
const prefix = (subnetPrefix: string): Case['parameters'] => ({ subnetPrefix });
const elsewhere = '00000000-0000-0000-0000-0000000000aa';
const idElsewhere = `/subscriptions/${elsewhere}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s`;

const plans: readonly Case[] = [
  ...rows({ ...regional, policy: 'plan/tier-unsupported' }, [
    ['pass', 'Premium v3'],
    ['pass', 'Basic', sku('B1')],
    ['fail', 'Free', sku('F1', 1)],
    ['fail', 'Shared', sku('D1', 1)],
    ['fail', 'Consumption', sku('Y1', 0)],
    ['fail', 'Basic in 2019', sku('B1'), { profile: '2019' }],
    ['pass', 'Standard in 2019', sku('S1'), { profile: '2019' }],
  ]),
  ...rows({ ...regional, policy: 'app/isolated-with-integration' }, [
    ['pass', 'an ordinary plan'],
    ['fail', 'a plan in an environment', { ...sku('I1v2'), environmentName: 'ase-main' }],
  ]),
  ...rows({ file: 'shared', at: 'farm[0]', policy: 'plan/too-many-integrations' }, [
    ['pass', 'two subnets', threeApps('one', 'two', 'two')],
    ['fail', 'three subnets', threeApps('one', 'two', 'three')],
    ['fail', 'two subnets in 2019', threeApps('one', 'two', 'two'), { profile: '2019' }],
    [
      'fail',
      'a slot in a third subnet',
      { ...threeApps('one', 'two', 'two'), slots: [{ app: 'first', name: 'blue', subnet: 'three' }] },
    ],
  ]),
  ...rows({ file: 'shared', at: 'site[0]', policy: 'plan/networking-units-exceeded' }, [
    ['not-applicable', 'Windows without containers'],
    ['fail', 'four containers over two subnets on two cores', containers('P1v3', ['one', 'one', 'two', 'two'])],
    ['pass', 'three containers over two subnets on two cores', containers('P1v3', ['one', 'one', 'two'])],
    ['pass', 'four containers over two subnets on four cores', containers('P2v3', ['one', 'one', 'two', 'two'])],
  ]),
  ...rows({ ...regional, policy: 'plan/old-scale-unit', profile: '2019' }, [
    ['fail', 'Standard', sku('S1')],
    ['pass', 'Premium v2', sku('P1v2')],
  ]),
];

function threeApps(...subnets: readonly [string, string, string]): Case['parameters'] {
  return {
    apps: subnets.map((subnet, index) => ({ name: ['first', 'second', 'third'][index] ?? '', plan: 'a', subnet })),
    subnets: { one: '10.40.1.0/26', two: '10.40.2.0/26', three: '10.40.3.0/26' },
  };
}

function containers(name: string, subnets: readonly string[]): Case['parameters'] {
  return {
    windowsContainers: true,
    apps: subnets.map((subnet, index) => ({ name: `c${index}`, plan: 'a', subnet })),
    plans: { a: { sku: name, capacity: 1 } },
    subnets: { one: '10.40.1.0/26', two: '10.40.2.0/26' },
  };
}

const subnets: readonly Case[] = [
  ...rows({ ...regional, policy: 'subnet/not-delegated' }, [
    ['pass', 'delegated'],
    ['pass', 'delegated in other letter case', { delegation: 'microsoft.web/serverfarms' }],
    ['fail', 'no delegation', { delegation: '' }],
    ['fail', 'to another service', { delegation: 'Microsoft.Web/hostingEnvironments' }],
    ['undecided', 'a subnet of another deployment', { existingSubnetId: idElsewhere }],
  ]),
  ...rows({ ...regional, policy: 'subnet/too-small' }, [
    ['pass', '/28', prefix('10.20.1.0/28')],
    ['fail', '/29', prefix('10.20.1.0/29')],
    ['fail', '/28 in 2019', prefix('10.20.1.0/28'), { profile: '2019' }],
    ['pass', '/27 in 2019', prefix('10.20.1.0/27'), { profile: '2019' }],
  ]),
  ...rows({ ...regional, policy: 'subnet/below-recommended-size' }, [
    ['pass', '/26', prefix('10.20.1.0/26')],
    ['fail', '/27 for fourteen instances', { ...prefix('10.20.1.0/27'), ...sku('P1v3', 14) }],
  ]),
  ...rows({ ...regional, policy: 'subnet/maximum-scale-does-not-fit' }, [
    ['pass', 'eleven instances in a /28', { ...prefix('10.20.1.0/28'), ...sku('P1v3', 11) }],
    ['fail', 'twelve instances in a /28', { ...prefix('10.20.1.0/28'), ...sku('P1v3', 12) }],
  ]),
  ...rows({ ...regional, policy: 'subnet/scale-change-does-not-fit' }, [
    ['pass', 'five instances in a /28', { ...prefix('10.20.1.0/28'), ...sku('P1v3', 5) }],
    ['fail', 'six instances in a /28', { ...prefix('10.20.1.0/28'), ...sku('P1v3', 6) }],
  ]),
  ...rows({ file: 'shared', at: 'site[0]', policy: 'subnet/too-small-to-share' }, [
    ['pass', 'two plans in a /26'],
    ['fail', 'two plans in a /27', { subnets: { one: '10.40.1.0/27' } }],
    ['fail', 'two plans in a /26 in 2019', {}, { profile: '2019' }],
  ]),
  ...rows({ ...regional, policy: 'subnet/outside-network' }, [
    ['pass', 'inside'],
    ['fail', 'outside', prefix('10.21.1.0/26')],
    ['fail', 'with host bits', prefix('10.20.1.1/26')],
    ['fail', 'no prefix at all', prefix('banana')],
  ]),
  ...rows({ ...regional, policy: 'subnet/overlaps-sibling' }, [
    ['pass', 'beside', { siblingPrefix: '10.20.1.64/26' }],
    ['fail', 'over', { siblingPrefix: '10.20.0.0/23' }],
  ]),
  ...rows({ ...regional, policy: 'subnet/reserved-name' }, [
    ['pass', 'a name of its own'],
    ['fail', 'GatewaySubnet', { subnetName: 'GatewaySubnet' }],
  ]),
  ...rows({ ...regional, policy: 'subnet/service-endpoint-policy' }, [
    ['pass', 'none'],
    [
      'fail',
      'one',
      {
        subnetProperties: {
          serviceEndpointPolicies: [{ id: idElsewhere.replace(/virtualNetworks.*/, 'serviceEndpointPolicies/p') }],
        },
      },
    ],
  ]),
  ...rows({ ...regional, policy: 'subnet/delegation-malformed' }, [
    ['pass', 'with name and service'],
    ['fail', 'without a service', { subnetProperties: { delegations: [{ name: 'web' }] } }],
  ]),
  ...rows({ file: 'spoke', at: 'app.app', policy: 'subnet/not-dedicated' }, [
    ['pass', 'nothing else'],
    ['fail', 'a network interface', { occupant: 'interface' }],
    ['fail', 'a private endpoint', { occupant: 'endpoint' }],
    ['fail', 'a scale set', { occupant: 'scaleSet' }],
  ]),
  ...rows({ file: 'spoke', at: 'app.app', policy: 'subnet/too-small' }, [
    ['pass', 'a prefix that a function works out'],
    ['fail', 'a prefix that is given', { integrationPrefix: '10.70.1.0/29' }],
  ]),
  ...rows({ file: 'flex', at: 'apps[0]', policy: 'subnet/not-delegated' }, [
    ['pass', 'to environments'],
    ['fail', 'to server farms', { delegation: 'Microsoft.Web/serverFarms' }],
  ]),
  ...rows({ file: 'flex', at: 'apps[0]', policy: 'subnet/name-invalid-for-flex' }, [
    ['pass', 'letters'],
    ['fail', 'an underscore', { subnetName: 'snet_functions' }],
  ]),
  ...rows({ file: 'flex', at: 'apps[0]', policy: 'subnet/shared-by-flex-and-plan' }, [
    ['pass', 'Flex Consumption alone'],
    ['fail', 'beside an ordinary plan', { hasNeighbour: true }],
  ]),
  ...rows({ file: 'flex', at: 'apps[0]', policy: 'subnet/too-small-for-flex' }, [
    ['pass', 'one app in a /27', prefix('10.60.1.0/27')],
    ['fail', 'one app in a /28', prefix('10.60.1.0/28')],
    ['pass', 'two apps in a /26', { ...prefix('10.60.1.0/26'), names: ['orders', 'stock'] }],
    ['fail', 'two apps in a /27', { ...prefix('10.60.1.0/27'), names: ['orders', 'stock'] }],
  ]),
  ...rows({ file: 'flex', at: 'apps[0]', policy: 'subnet/flex-created-together' }, [
    ['fail', 'two apps in no order', { names: ['orders', 'stock'] }],
    ['fail', 'one in a module, in no order', { isOrdered: false }],
  ]),
];

const environments = 'Microsoft.App/environments';
const flexConfig = { functionAppConfig: { runtime: { name: 'python', version: '3.12' } } };
/** The app itself tells the kind of a plan that is not in the input. */
const planElsewhere: readonly Case[] = [
  ...rows({ file: 'plan-elsewhere', at: 'app', policy: 'subnet/not-delegated' }, [
    ['pass', 'a web app of a plan elsewhere, to server farms'],
    ['fail', 'a web app of a plan elsewhere, to environments', { delegation: environments }],
    ['pass', 'a workflow app of a plan elsewhere', { kind: 'functionapp,workflowapp' }],
    ['undecided', 'a function app of a plan elsewhere', { kind: 'functionapp,linux' }],
    ['fail', 'one with the configuration of Flex Consumption', { kind: 'functionapp,linux', ...flexConfig }],
    ['pass', 'the same, to environments', { kind: 'functionapp,linux', ...flexConfig, delegation: environments }],
  ]),
  ...rows({ file: 'plan-elsewhere', at: 'app', policy: 'plan/tier-unsupported' }, [
    ['undecided', 'a web app of a plan elsewhere'],
    ['pass', 'Flex Consumption elsewhere', { kind: 'functionapp,linux', ...flexConfig, delegation: environments }],
  ]),
];

const networks: readonly Case[] = [
  ...rows({ ...regional, policy: 'network/other-region' }, [
    ['pass', 'one region'],
    ['pass', 'one region in two spellings', { networkLocation: 'West Europe' }],
    ['fail', 'two regions', { networkLocation: 'northeurope' }],
  ]),
  ...rows({ ...regional, policy: 'network/ipv6-address-space' }, [
    ['pass', 'IPv4 only'],
    ['fail', 'both', { addressPrefixes: ['10.20.0.0/16', 'fd00::/48'] }],
  ]),
  ...rows({ ...regional, policy: 'network/other-subscription', profile: '2019' }, [
    ['pass', 'one subscription'],
    ['undecided', 'a subnet elsewhere, and nobody knows where this goes', { existingSubnetId: idElsewhere }],
  ]),
  ...rows({ ...regional, policy: 'network/classic' }, [
    ['pass', 'Resource Manager'],
    ['fail', 'classic', { existingSubnetId: idElsewhere.replace('Microsoft.Network', 'Microsoft.ClassicNetwork') }],
  ]),
  ...rows({ file: 'global-peering', at: 'network::peering', profile: '2019', policy: 'peering/global-unreachable' }, [
    ['pass', 'within the region'],
    ['pass', 'within the region, to an address that a setting leads to', { database: '10.71.0.4' }],
    ['undecided', 'into another, and nobody tells whether it is used', { remoteLocation: 'westeurope' }],
    ['fail', 'into another, to the first address', { remoteLocation: 'westeurope', database: '10.71.0.0' }],
    ['fail', 'into another, to the last address', { remoteLocation: 'westeurope', database: '10.71.255.255' }],
    ['undecided', 'into another, and a setting leads past it', { remoteLocation: 'westeurope', database: '10.72.0.0' }],
  ]),
  ...rows({ file: 'spoke', at: 'network.network::peering', policy: 'peering/networks-overlap' }, [
    ['pass', 'apart'],
    ['fail', 'overlapping', { hubPrefix: '10.70.0.0/15' }],
  ]),
];

const ways: readonly Case[] = [
  ...['property', 'networkConfig', 'config'].flatMap(way =>
    rows({ ...regional, policy: 'subnet/too-small' }, [
      ['pass', `/28 by ${way}`, { way, ...prefix('10.20.1.0/28') }],
      ['fail', `/29 by ${way}`, { way, ...prefix('10.20.1.0/29') }],
    ]),
  ),
  ...rows({ ...regional, policy: 'app/network-config-incomplete' }, [
    ['pass', 'a subnet', { way: 'networkConfig' }],
    ['pass', 'a subnet in the form of 2018', { way: 'config' }],
    ['fail', 'a network', { way: 'networkConfig', existingSubnetId: idElsewhere.replace('/subnets/s', '') }],
    [
      'fail',
      'a network in the form of 2018',
      { way: 'config', existingSubnetId: idElsewhere.replace('/subnets/s', '') },
    ],
    ['not-applicable', 'the property of the app'],
  ]),
  ...rows({ ...regional, policy: 'app/connection-does-nothing' }, [
    ['not-applicable', 'a child resource', { way: 'networkConfig' }],
    ['fail', 'a swift connection', { way: 'swift' }],
  ]),
  ...rows({ ...regional, policy: 'app/obsolete-network-name' }, [['fail', 'a network name', { way: 'networkName' }]]),
  ...rows({ ...regional, policy: 'app/docker-compose' }, [
    ['pass', 'a runtime'],
    ['pass', 'one container', { linuxFxVersion: 'DOCKER|nginx' }],
    ['fail', 'several containers', { linuxFxVersion: 'COMPOSE|dmVyc2lvbjogIjMi' }],
  ]),
  ...rows({ ...regional, policy: 'app/linux-preview', profile: '2019' }, [
    ['fail', 'Linux', sku('S1')],
    ['pass', 'Windows', { ...sku('S1'), isLinux: false }],
  ]),
  ...rows({ ...regional, policy: 'app/regional-unavailable', profile: '2016' }, [
    ['fail', 'regional in 2016', sku('S1')],
  ]),
];

const gateway = { file: 'gateway', at: 'app' };
const gateways: readonly Case[] = [
  ...rows({ ...gateway, policy: 'gateway/plan-tier-unsupported' }, [
    ['pass', 'Standard'],
    ['fail', 'Elastic Premium', { sku: 'EP1' }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/linux-app' }, [
    ['pass', 'Windows'],
    ['fail', 'Linux', { isLinux: true }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/policy-based' }, [
    ['pass', 'route-based'],
    ['fail', 'policy-based', { vpnType: 'PolicyBased' }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/no-point-to-site' }, [
    ['pass', 'with a pool'],
    ['fail', 'without', { hasPointToSite: false }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/sstp-not-selected' }, [
    ['pass', 'SSTP'],
    ['fail', 'OpenVPN', { protocols: ['OpenVPN'] }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/basic-with-ikev2' }, [
    ['pass', 'SSTP alone', { gatewaySku: 'Basic' }],
    ['fail', 'both', { gatewaySku: 'Basic', protocols: ['SSTP', 'IkeV2'] }],
    ['not-applicable', 'both of a larger one', { protocols: ['SSTP', 'IkeV2'] }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/ikev2-enabled' }, [
    ['pass', 'SSTP alone'],
    ['fail', 'both', { protocols: ['SSTP', 'IkeV2'] }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/other-tunnel-types' }, [
    ['pass', 'SSTP alone'],
    ['fail', 'with OpenVPN', { protocols: ['SSTP', 'OpenVPN'] }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/pool-not-private' }, [
    ['fail', 'just below', { pool: ['172.15.255.0/24'] }],
    ['pass', 'the first', { pool: ['172.16.0.0/24'] }],
    ['pass', 'the last', { pool: ['172.31.255.0/24'] }],
    ['fail', 'just above', { pool: ['172.32.0.0/24'] }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/expressroute-in-network' }, [
    ['pass', 'none'],
    ['fail', 'one', { hasExpressRoute: true }],
  ]),
  ...rows({ ...gateway, policy: 'gateway/subnet-missing' }, [
    ['pass', 'GatewaySubnet'],
    ['fail', 'another name', { gatewaySubnet: 'gateways' }],
  ]),
];

const written: readonly Case[] = [
  ...rows({ file: 'written', at: 'app', policy: 'subnet/maximum-scale-does-not-fit' }, [
    ['fail', 'an autoscale maximum as text', { maximum: { value: '20' } }],
    ['pass', 'a smaller one as text', { maximum: { value: '11' } }],
    ['fail', 'one as a number', { maximum: { value: 20 } }],
    ['undecided', 'one that is no number', { maximum: { value: 'many' } }],
    ['fail', 'a count of instances as text', { maximum: { value: '1' }, capacity: { value: '12' } }],
  ]),
  ...rows({ file: 'written', at: 'app', policy: 'app/network-config-misnamed' }, [
    ['pass', 'the name that there is'],
    ['fail', 'another name', { connectionName: 'vnet' }],
  ]),
  ...rows({ file: 'written', at: 'old', policy: 'app/integration-unknown-to-version' }, [
    ['fail', 'a property under a version before it'],
  ]),
  ...rows({ ...regional, policy: 'app/integration-unknown-to-version' }, [
    ['pass', 'a property under a later version'],
  ]),
  ...rows({ ...regional, policy: 'app/names-no-subnet' }, [
    ['pass', 'a subnet'],
    ['fail', 'a network', { existingSubnetId: idElsewhere.replace('/subnets/s', '') }],
    ['fail', 'a name', { existingSubnetId: 'apps' }],
  ]),
];

const open = { file: 'open', at: 'app' };
const left: readonly Case[] = [
  ...rows({ ...open, policy: 'subnet/too-small' }, [
    ['pass', 'whether there is an app is open, and all is well if there is'],
    ['undecided', 'whether there is an app is open, and its subnet is too small', { prefix: '10.80.1.0/29' }],
    ['fail', 'there is an app, and its subnet is too small', { hasApp: true, prefix: '10.80.1.0/29' }],
  ]),
  ...rows({ ...open, policy: 'plan/tier-unsupported' }, [
    ['undecided', 'one of the allowed skus has no integration', { hasApp: true }],
    ['fail', 'the sku that is given has none', { hasApp: true, sku: 'D1' }],
    ['pass', 'the sku that is given has it', { hasApp: true, sku: 'S1' }],
  ]),
];

/** `networkName` and `planName` are not given. */
const letters: readonly Case[] = ['lower', 'upper', 'apart'].flatMap(at => [
  ...rows({ file: 'letter-case', at, policy: 'subnet/too-small' }, [
    ['pass', `/28 by an id in other letters, ${at}`],
    ['fail', `/29 by an id in other letters, ${at}`, { prefix: '10.90.1.0/29' }],
  ]),
  ...rows({ file: 'letter-case', at, policy: 'plan/tier-unsupported' }, [
    ['pass', `a plan by an id in other letters, ${at}`],
  ]),
]);

export const cases: readonly Case[] = [
  ...plans,
  ...subnets,
  ...networks,
  ...ways,
  ...planElsewhere,
  ...routingCases,
  ...gateways,
  ...left,
  ...written,
  ...deploymentCases,
  ...gatewayNotes,
  ...leadCases,
  ...lateCases,
  ...classicCases,
  ...letters,
];
