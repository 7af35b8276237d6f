import type { Verdict } from '../../../src/policy/policy.js';
import { delegatedTo, elasticPlan, flexPlan, location, regional, web } from './templates.js';

export type Boundary = readonly [policy: string, verdict: Verdict, what: string, text: string];

const sibling = (properties: string): string => `{ name: 'b', properties: { ${properties} } }`;
const environment = "hostingEnvironmentProfile: { id: resourceId('Microsoft.Web/hostingEnvironments', 'ase') }";
const isolated = "{ name: 'I1v2', capacity: 1 }";
const twoMore = `${sibling(`addressPrefix: '10.0.2.0/26', ${web}`)}
 { name: 'c', properties: { addressPrefix: '10.0.3.0/26', ${web} } }`;
const slots = (plan: string): string =>
  [1, 2]
    .map(
      index => `resource slot${index} 'Microsoft.Web/sites/slots@2023-12-01' = {
  parent: app
  name: 's${index}'
  ${location}
  properties: { ${plan} virtualNetworkSubnetId: network.properties.subnets[${index}].id }
}`,
    )
    .join('\n');
const autoscale = `resource autoscale 'Microsoft.Insights/autoscaleSettings@2022-10-01' = {
  name: 'as'
  ${location}
  properties: {
    targetResourceUri: plan.id
    profiles: [
      { name: 'day', capacity: { minimum: '1', maximum: '5', default: '1' }, rules: [] }
      { name: 'night', capacity: { minimum: '1', maximum: '28', default: '1' }, rules: [], recurrence: { frequency: 'Week', schedule: { timeZone: 'UTC', days: ['Monday'], hours: [20], minutes: [0] } } }
    ]
  }
}`;
const elasticTo = (most: number): string => `reserved: true, maximumElasticWorkerCount: ${most}`;
const autoscaleOfAny = `param target string
${autoscale.replace('plan.id', 'target')}`;
const inConfig = `resource config 'Microsoft.Web/sites/config@2023-12-01' = { parent: app, name: 'web', properties: { linuxFxVersion: 'COMPOSE|dmVy' } }`;
const swift = `resource connection 'Microsoft.Web/sites/virtualNetworkConnections@2023-12-01' = { parent: app, name: 'x', properties: { vnetResourceId: network.id, isSwift: true } }`;
const endpointPolicy = `${web}\n serviceEndpointPolicies: [ { id: resourceId('Microsoft.Network/serviceEndpointPolicies', 'x') } ]`;
const twoServices =
  "delegations: [{ name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } }, { name: 'e', properties: { serviceName: 'Microsoft.App/environments' } }]";
const flex = { ...flexPlan, subnet: delegatedTo('Microsoft.App/environments') };
const small = { prefix: '10.0.1.0/27' };
const automatic = (isOn: boolean): string =>
  `reserved: true, elasticScaleEnabled: ${isOn}, maximumElasticWorkerCount: 30`;

/** The edges of section 1 of the catalogue. */
export const regionalBoundaries: readonly Boundary[] = [
  [
    'plan/tier-unsupported',
    'pass',
    'a tier that the platform itself calls otherwise',
    regional({ sku: "{ tier: 'Premium0V3', capacity: 1 }" }),
  ],
  ['plan/tier-unsupported', 'fail', 'Consumption', regional({ sku: "{ name: 'Y1' }" })],
  ['plan/tier-unsupported', 'fail', 'Shared by its name', regional({ sku: "{ name: 'SHARED' }" })],
  [
    'app/isolated-with-integration',
    'fail',
    'an environment that the app names',
    regional({ sku: isolated, site: environment }),
  ],
  [
    'app/isolated-with-integration',
    'fail',
    'an environment that the plan names',
    regional({ sku: isolated, plan: `reserved: true, ${environment}` }),
  ],
  [
    'network/ipv6-address-space',
    'fail',
    'IPv6 in the network alone',
    regional({ network: "addressSpace: { addressPrefixes: ['10.0.0.0/16', 'fd00::/48'] }" }),
  ],
  ['subnet/outside-network', 'fail', 'bits of a host', regional({ prefix: '10.0.1.5/26' })],
  ['subnet/outside-network', 'fail', 'no length', regional({ prefix: '10.0.1.0' })],
  ['subnet/outside-network', 'fail', 'leading zeros', regional({ prefix: '010.0.1.0/26' })],
  ['subnet/outside-network', 'fail', 'one past the end', regional({ prefix: '10.1.0.0/26' })],
  ['subnet/outside-network', 'fail', 'larger than the network', regional({ prefix: '10.0.0.0/15' })],
  ['subnet/outside-network', 'pass', 'the last /28', regional({ prefix: '10.0.255.240/28' })],
  ['subnet/too-small', 'pass', 'the last /28', regional({ prefix: '10.0.255.240/28' })],
  [
    'subnet/overlaps-sibling',
    'pass',
    'next to each other',
    regional({ siblings: sibling("addressPrefix: '10.0.1.64/26'") }),
  ],
  [
    'subnet/overlaps-sibling',
    'fail',
    'the second prefix of a sibling',
    regional({ siblings: sibling("addressPrefixes: ['10.0.9.0/26', '10.0.1.32/27']") }),
  ],
  ['network/other-region', 'fail', 'a neighbour', regional({ networkLocation: 'West US' })],
  [
    'network/other-region',
    'undecided',
    'a region as the portal groups it',
    regional({ networkLocation: '(Europe) West Europe' }),
  ],
  ['subnet/reserved-name', 'fail', 'in small letters', regional({ subnetName: 'routeserversubnet' })],
  [
    'subnet/reserved-name',
    'fail',
    'of the firewall’s management',
    regional({ subnetName: 'AzureFirewallManagementSubnet' }),
  ],
  ['subnet/reserved-name', 'pass', 'with something behind it', regional({ subnetName: 'GatewaySubnet2' })],
  ['app/connection-does-nothing', 'fail', 'beside the property', regional({ more: swift })],
  ['app/docker-compose', 'fail', 'in capitals', regional({ site: "siteConfig: { linuxFxVersion: 'COMPOSE|dmVy' }" })],
  [
    'app/docker-compose',
    'fail',
    'in small letters',
    regional({ site: "siteConfig: { linuxFxVersion: 'compose|dmVy' }" }),
  ],
  ['app/docker-compose', 'fail', 'in the configuration beside the app', regional({ more: inConfig })],
  ['subnet/service-endpoint-policy', 'fail', 'one', regional({ subnet: endpointPolicy })],
  ['subnet/not-delegated', 'fail', 'two services', regional({ subnet: twoServices })],
  ['subnet/not-delegated', 'pass', 'Flex Consumption', regional(flex)],
  ['subnet/not-delegated', 'fail', 'Flex Consumption in a subnet for plans', regional(flexPlan)],
  ['subnet/name-invalid-for-flex', 'fail', 'an underscore', regional({ ...flex, subnetName: 'my_apps' })],
  [
    'plan/too-many-integrations',
    'fail',
    'an app and two slots',
    regional({ siblings: twoMore, more: slots('serverFarmId: plan.id,') }),
  ],
  ['plan/too-many-integrations', 'fail', 'slots that name no plan', regional({ siblings: twoMore, more: slots('') })],
  [
    'subnet/maximum-scale-does-not-fit',
    'fail',
    'an elastic maximum of 60',
    regional({ ...elasticPlan, plan: 'reserved: true, maximumElasticWorkerCount: 60' }),
  ],
  [
    'subnet/maximum-scale-does-not-fit',
    'fail',
    'automatic scaling to 30',
    regional({ ...small, plan: automatic(true) }),
  ],
  [
    'subnet/maximum-scale-does-not-fit',
    'pass',
    'a maximum without automatic scaling',
    regional({ ...small, plan: automatic(false) }),
  ],
  [
    'subnet/maximum-scale-does-not-fit',
    'fail',
    'the greatest of two profiles, in texts',
    regional({ ...small, more: autoscale }),
  ],
  [
    'subnet/maximum-scale-does-not-fit',
    'fail',
    'an elastic maximum beside an autoscale setting of some plan',
    regional({ ...elasticPlan, plan: elasticTo(60), more: autoscaleOfAny }),
  ],
  [
    'subnet/maximum-scale-does-not-fit',
    'undecided',
    'an elastic maximum that fits beside an autoscale setting of some plan that does not',
    regional({ ...elasticPlan, ...small, plan: elasticTo(20), more: autoscaleOfAny }),
  ],
  [
    'subnet/maximum-scale-does-not-fit',
    'pass',
    'an elastic maximum that fits beside an autoscale setting of some plan that does, too',
    regional({ ...elasticPlan, plan: elasticTo(20), more: autoscaleOfAny }),
  ],
  [
    'subnet/too-small',
    'fail',
    'one prefix beside an empty list of them',
    regional({ prefix: '10.0.1.0/29', subnet: `addressPrefixes: []\n${web}` }),
  ],
  [
    'subnet/too-small',
    'pass',
    'one prefix that suffices beside an empty list of them',
    regional({ prefix: '10.0.1.0/28', subnet: `addressPrefixes: []\n${web}` }),
  ],
  [
    'subnet/maximum-scale-does-not-fit',
    'undecided',
    'a list without a prefix',
    regional({ prefix: '', subnet: `addressPrefixes: []\n${web}` }).replace("addressPrefix: ''", ''),
  ],
  [
    'subnet/outside-network',
    'undecided',
    'a network whose list of prefixes is empty',
    regional({ network: 'addressSpace: { addressPrefixes: [] }' }),
  ],
];
