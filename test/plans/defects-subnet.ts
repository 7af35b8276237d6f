import { defects, type Defect } from './defects.js';
import { leaveOut } from './edits-state.js';
import { add, hide, link, set, type Edit } from './edits.js';

const subnet = 'azurerm_subnet.integration';
const basic = { plan: 'web-linux-basic', at: 'azurerm_linux_web_app.main' };
const place = { name: 'other', location: 'westeurope', resource_group_name: 'rg-contoso-web' };

const subnetId =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-contoso-web/providers/Microsoft.Network/virtualNetworks/vnet-contoso/subnets/snet-integration';

function delegated(...services: readonly string[]): Edit {
  return set(
    subnet,
    'delegation',
    services.map((name, at) => ({ name: `d${at}`, service_delegation: [{ name, actions: null }] })),
  );
}

const delegation = defects({ ...basic, policy: 'subnet/not-delegated', names: subnet }, [
  { change: 'the delegation is forgotten', edits: [delegated()] },
  {
    change: 'the delegation of a subnet that exists, which a run limited to others leaves out, is missing',
    edits: [delegated(), leaveOut(subnet, subnetId)],
  },
  { change: 'another service has the subnet', edits: [delegated('Microsoft.Sql/managedInstances')] },
  {
    change: 'another service is added beside the right one',
    edits: [delegated('Microsoft.Web/serverFarms', 'Microsoft.ContainerInstance/containerGroups')],
  },
  {
    change: 'the delegation of Flex Consumption for an app of a plan',
    edits: [delegated('Microsoft.App/environments')],
  },
  {
    change: 'the delegation is made by another resource',
    edits: [
      delegated(),
      add({
        address: 'azapi_update_resource.delegation',
        values: {
          type: 'Microsoft.Network/virtualNetworks/subnets@2023-11-01',
          body: {
            properties: { delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }] },
          },
        },
        links: { resource_id: `${subnet}.id` },
      }),
    ],
    verdict: 'pass',
    names: subnet,
  },
  { change: 'other letter case', edits: [delegated('microsoft.web/serverfarms')], verdict: 'pass' },
  { change: 'a service that is known after the apply', edits: [hide(subnet, 'delegation')], verdict: 'undecided' },
  {
    change: 'in 2019 the same',
    edits: [delegated()],
    profile: '2019',
    given: [set('azurerm_service_plan.main', 'sku_name', 'S1')],
  },
]);

const flexDelegation = defects(
  {
    policy: 'subnet/not-delegated',
    plan: 'function-consumption-flex',
    at: 'azurerm_function_app_flex_consumption.events',
  },
  [
    {
      change: 'a Flex Consumption app in a subnet for plans',
      edits: [
        link('azurerm_function_app_flex_consumption.events', 'virtual_network_subnet_id', 'azurerm_subnet.web.id'),
      ],
    },
  ],
);

const size = defects({ ...basic, policy: 'subnet/too-small', names: subnet }, [
  { change: 'a /28', edits: [set(subnet, 'address_prefixes', ['10.20.1.0/28'])], verdict: 'pass' },
  { change: 'a /29', edits: [set(subnet, 'address_prefixes', ['10.20.1.0/29'])] },
  { change: 'a /30', edits: [set(subnet, 'address_prefixes', ['10.20.1.0/30'])] },
  { change: 'a /27', edits: [set(subnet, 'address_prefixes', ['10.20.1.0/27'])], profile: '2019', verdict: 'pass' },
  { change: 'a /28', edits: [set(subnet, 'address_prefixes', ['10.20.1.0/28'])], profile: '2019' },
  { change: 'a prefix known after the apply', edits: [hide(subnet, 'address_prefixes')], verdict: 'undecided' },
]);

const policyId =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Network/serviceEndpointPolicies/storage';

const endpointPolicy = defects({ ...basic, policy: 'subnet/service-endpoint-policy', names: subnet }, [
  { change: 'a policy that exists', edits: [set(subnet, 'service_endpoint_policy_ids', [policyId])] },
  {
    change: 'a policy of the same run',
    edits: [
      add({ address: 'azurerm_subnet_service_endpoint_storage_policy.storage', values: place }),
      link(subnet, 'service_endpoint_policy_ids', 'azurerm_subnet_service_endpoint_storage_policy.storage.id'),
    ],
  },
  { change: 'an empty list', edits: [set(subnet, 'service_endpoint_policy_ids', [])], verdict: 'pass' },
  {
    change: 'a list that nothing tells',
    edits: [hide(subnet, 'service_endpoint_policy_ids')],
    verdict: 'undecided',
  },
]);

const prefix = (...prefixes: readonly string[]): readonly Edit[] => [set(subnet, 'address_prefixes', prefixes)];

const outside = defects({ ...basic, policy: 'subnet/outside-network', names: subnet }, [
  { change: 'a prefix of another network', edits: prefix('10.21.1.0/26') },
  { change: 'a prefix with host bits', edits: prefix('10.20.1.7/26') },
  { change: 'a prefix larger than the network', edits: prefix('10.0.0.0/8') },
  { change: 'no prefix at all', edits: prefix('10.20.1.0/33') },
  { change: 'the last prefix of the network', edits: prefix('10.20.255.192/26'), verdict: 'pass' },
  {
    change: 'another address space for the network',
    edits: [set('azurerm_virtual_network.main', 'address_space', ['10.99.0.0/16'])],
  },
  {
    change: 'an address space that nothing tells',
    edits: [hide('azurerm_virtual_network.main', 'address_space')],
    verdict: 'undecided',
  },
]);

function sibling(...prefixes: readonly string[]): readonly Edit[] {
  const values = { name: 'sibling', address_prefixes: prefixes, delegation: [] };
  return [add({ address: 'azurerm_subnet.sibling', like: subnet, values })];
}

const overlap = defects({ ...basic, policy: 'subnet/overlaps-sibling' }, [
  { change: 'a larger sibling around it', edits: sibling('10.20.0.0/22') },
  { change: 'a smaller sibling within it', edits: sibling('10.20.1.32/28') },
  { change: 'the same prefix', edits: sibling('10.20.1.0/26') },
  { change: 'the next prefix', edits: sibling('10.20.1.64/26'), verdict: 'pass' },
  {
    change: 'a subnet that is written in the network',
    edits: [
      set('azurerm_virtual_network.main', 'subnet', [
        { name: 'inner', address_prefixes: ['10.20.1.0/27'], delegation: [] },
      ]),
    ],
  },
  {
    change: 'the same prefix in another network',
    edits: [
      add({
        address: 'azurerm_virtual_network.other',
        like: 'azurerm_virtual_network.main',
        values: { name: 'other' },
      }),
      ...sibling('10.20.1.0/26'),
      set('azurerm_subnet.sibling', 'virtual_network_name', 'other'),
    ],
    verdict: 'pass',
  },
  {
    change: 'the same prefix in a network that nothing tells',
    edits: [...sibling('10.20.1.0/26'), hide('azurerm_subnet.sibling', 'virtual_network_name')],
    verdict: 'undecided',
  },
  { change: 'the prefix before', edits: sibling('10.20.0.192/26'), verdict: 'pass' },
  {
    change: 'a sibling of unknown prefix',
    edits: [...sibling('10.20.1.64/26'), hide('azurerm_subnet.sibling', 'address_prefixes')],
    verdict: 'undecided',
  },
]);

const reserved = defects(
  { ...basic, policy: 'subnet/reserved-name' },
  [
    'GatewaySubnet',
    'AzureFirewallSubnet',
    'AzureFirewallManagementSubnet',
    'AzureBastionSubnet',
    'RouteServerSubnet',
  ].map(name => ({ change: `the name ${name}`, edits: [set(subnet, 'name', name)] })),
);

const delegationTexts = [
  ...defects({ ...basic, policy: 'subnet/delegation-malformed' }, [
    {
      change: 'a delegation without a service',
      edits: [set(subnet, 'delegation', [{ name: 'web', service_delegation: [] }])],
    },
    { change: 'a delegation with an empty name', edits: [set(subnet, 'delegation.0.name', '')] },
  ]),
  ...defects({ ...basic, policy: 'subnet/delegation-actions-differ', severity: 'warning' }, [
    {
      change: 'the actions of another service',
      edits: [
        set(subnet, 'delegation.0.service_delegation.0.actions', [
          'Microsoft.Network/virtualNetworks/subnets/join/action',
        ]),
      ],
    },
    { change: 'no actions', edits: [delegated('Microsoft.Web/serverFarms')], verdict: 'pass' },
    ...['service_delegation.0.actions', 'service_delegation'].map(part => ({
      change: `${part} that nothing tells`,
      edits: [hide(subnet, `delegation.0.${part}`)],
      verdict: 'undecided' as const,
    })),
  ]),
];

export const subnetDefects: readonly Defect[] = [
  ...delegation,
  ...flexDelegation,
  ...size,
  ...endpointPolicy,
  ...outside,
  ...overlap,
  ...reserved,
  ...delegationTexts,
];
