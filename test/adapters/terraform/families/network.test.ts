import { describe, expect, test } from '@jest/globals';
import { check, genuine, graphOf, idOf, plain, ref, subnetId, type Written } from './plans.js';

const network: Written = {
  type: 'azurerm_virtual_network',
  name: 'n',
  values: { name: 'vnet', address_space: ['10.0.0.0/16'] },
};
const subnet: Written = {
  type: 'azurerm_subnet',
  name: 's',
  values: { name: 'app', virtual_network_name: 'vnet', address_prefixes: ['10.0.1.0/26'] },
};
const subnetArm = 'Microsoft.Network/virtualNetworks/subnets';
const securityGroup = idOf('Microsoft.Network/networkSecurityGroups', 'nsg');
const routeTable = idOf('Microsoft.Network/routeTables', 'rt');

const delegation = [{ name: 'web', service_delegation: [{ name: 'Microsoft.Web/serverFarms', actions: null }] }];
const delegations = [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }];

const inline = (block: Record<string, unknown>): Written => ({
  ...network,
  values: { name: 'vnet', subnet: [{ name: 'app', ...block }] as never },
});

describe('virtual networks', () => {
  check([
    {
      title: 'what nobody wrote is not there, though the plan calls it unknown',
      resources: [{ ...network, unknown: { dns_servers: true, subnet: true, guid: true } }],
      expected: {
        type: 'Microsoft.Network/virtualNetworks',
        id: idOf('Microsoft.Network/virtualNetworks', 'vnet'),
        properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } },
      },
    },
    {
      title: 'what was written and is not known stays unknown',
      resources: [
        {
          ...network,
          unknown: { dns_servers: true, subnet: true },
          written: { dns_servers: ref('local.dns'), subnet: ref('local.subnets') },
        },
      ],
      expected: {
        properties: {
          addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
          dhcpOptions: { dnsServers: '?azurerm_virtual_network.n.dns_servers' },
          subnets: '?azurerm_virtual_network.n.subnet',
        },
      },
    },
    {
      title: 'address space from a pool of the network manager',
      resources: [
        {
          ...network,
          values: {
            name: 'vnet',
            address_space: null,
            ip_address_pool: [{ id: '/pool', number_of_ip_addresses: '256' }],
          },
          unknown: { ip_address_pool: [{ allocated_ip_address_prefixes: true }] },
        },
      ],
      expected: {
        properties: {
          addressSpace: { ipamPoolPrefixAllocations: [{ pool: { id: '/pool' }, numberOfIpAddresses: '256' }] },
        },
      },
    },
    {
      title: 'servers of a resource of their own',
      resources: [
        { ...network, unknown: { dns_servers: true } },
        {
          type: 'azurerm_virtual_network_dns_servers',
          values: { dns_servers: ['10.0.0.4'] },
          unknown: { virtual_network_id: true },
          written: { virtual_network_id: ref('azurerm_virtual_network.n.id') },
        },
      ],
      expected: {
        properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] }, dhcpOptions: { dnsServers: ['10.0.0.4'] } },
      },
    },
  ]);
});

const list = (...subnets: readonly object[]) => ({
  name: 'vnet',
  resource_group_name: 'rg',
  subnet: subnets as never,
});
const appSubnet = (...resources: readonly Written[]) => graphOf(...resources).find(subnetId('app'));

describe('inline subnets', () => {
  check([
    {
      title: 'azurerm 3: one prefix, a security group',
      resources: [inline({ address_prefix: '10.0.1.0/26', security_group: securityGroup })],
      address: 'azurerm_virtual_network.n',
      type: subnetArm,
      expected: {
        id: subnetId('app'),
        properties: { addressPrefixes: ['10.0.1.0/26'], networkSecurityGroup: { id: securityGroup } },
      },
    },
    {
      title: 'azurerm 4: a list of prefixes, names of service endpoints, a delegation',
      resources: [
        inline({
          address_prefixes: ['10.0.1.0/26'],
          security_group: '',
          route_table_id: routeTable,
          delegation,
          service_endpoints: ['Microsoft.Storage'],
          service_endpoint_policy_ids: [],
        }),
      ],
      address: 'azurerm_virtual_network.n',
      type: subnetArm,
      expected: {
        properties: {
          addressPrefixes: ['10.0.1.0/26'],
          delegations,
          serviceEndpoints: [{ service: 'Microsoft.Storage' }],
          routeTable: { id: routeTable },
        },
      },
    },
    {
      title: 'azurerm 5: blocks of service endpoints',
      resources: [
        inline({
          address_prefixes: ['10.0.1.0/26'],
          delegation: [],
          service_endpoint: [{ service: 'Microsoft.Sql', network_identifier: null }],
        }),
      ],
      address: 'azurerm_virtual_network.n',
      type: subnetArm,
      expected: {
        properties: {
          addressPrefixes: ['10.0.1.0/26'],
          delegations: [],
          serviceEndpoints: [{ service: 'Microsoft.Sql' }],
        },
      },
    },
    {
      title: 'a subnet with a resource of its own is not taken from the list that a refresh fills in',
      resources: [{ ...inline({ address_prefixes: ['10.9.9.0/26'] }), actions: ['no-op'] }, subnet],
      address: 'azurerm_subnet.s',
      expected: { properties: { addressPrefixes: ['10.0.1.0/26'] } },
    },
  ]);

  const listed = { name: 'app', address_prefix: '10.0.1.0/26', security_group: '' };

  test.each([
    ['that a refresh found in azurerm 3, which does not show delegations', listed, list(listed), true],
    ['that a refresh found in azurerm 4', { ...listed, delegation: [] }, list({ ...listed, delegation: [] }), false],
    ['that azurerm 3 makes, without any delegation', listed, list(), false],
    ['that azurerm 3 makes with its network', listed, null, false],
  ])('one %s', (_, block, before, isPartial) => {
    const actions = before === null ? ['create'] : ['update'];
    expect(appSubnet({ ...inline(block), before, actions })?.isPartial).toBe(isPartial);
  });

  test('is known by its block, also where it is read as well', () => {
    const data: Written = {
      ...subnet,
      mode: 'data',
      values: { ...subnet.values, virtual_network_name: 'vnet', network_security_group_id: '' },
    };
    const both = appSubnet(inline({ address_prefixes: ['10.0.1.0/26'], delegation }), data);
    expect(both).toMatchObject({ lifecycle: 'create', isPartial: false, properties: { delegations } });
    expect(appSubnet(data)).toMatchObject({ lifecycle: 'existing', isPartial: true });
  });
});

describe('subnets', () => {
  check([
    {
      title: 'azurerm 3: one prefix in the old attribute',
      resources: [{ ...subnet, values: { name: 'app', virtual_network_name: 'vnet', address_prefix: '10.0.1.0/26' } }],
      expected: { type: subnetArm, id: subnetId('app'), properties: { addressPrefixes: ['10.0.1.0/26'] } },
    },
    {
      title: 'azurerm 4: names of service endpoints, ids of policies, a delegation',
      resources: [
        {
          ...subnet,
          values: {
            ...subnet.values,
            delegation,
            service_endpoints: ['Microsoft.Storage', 'Microsoft.KeyVault'],
            service_endpoint_policy_ids: ['/policy'],
          },
        },
      ],
      expected: {
        properties: {
          addressPrefixes: ['10.0.1.0/26'],
          delegations,
          serviceEndpoints: [{ service: 'Microsoft.Storage' }, { service: 'Microsoft.KeyVault' }],
          serviceEndpointPolicies: [{ id: '/policy' }],
        },
      },
    },
    {
      title: 'a policy that is made in the same run is there although its id is not',
      resources: [
        {
          ...subnet,
          unknown: { service_endpoint_policy_ids: true },
          written: {
            service_endpoint_policy_ids: ref('azurerm_subnet_service_endpoint_storage_policy.p.id'),
          },
        },
        { type: 'azurerm_subnet_service_endpoint_storage_policy', name: 'p' },
      ],
      expected: {
        properties: {
          addressPrefixes: ['10.0.1.0/26'],
          serviceEndpointPolicies: [{ id: idOf('Microsoft.Network/serviceEndpointPolicies', 'p') }],
        },
      },
    },
    {
      title: 'several policies that are not known: one of them at least',
      resources: [
        {
          ...subnet,
          unknown: { service_endpoint_policy_ids: true },
          written: {
            service_endpoint_policy_ids: ref(
              'azurerm_subnet_service_endpoint_storage_policy.p.id',
              'azurerm_subnet_service_endpoint_storage_policy.q.id',
            ),
          },
        },
        { type: 'azurerm_subnet_service_endpoint_storage_policy', name: 'p' },
        { type: 'azurerm_subnet_service_endpoint_storage_policy', name: 'q' },
      ],
      expected: {
        properties: {
          addressPrefixes: ['10.0.1.0/26'],
          serviceEndpointPolicies: [
            {
              id: {
                oneOf: [
                  idOf('Microsoft.Network/serviceEndpointPolicies', 'p'),
                  idOf('Microsoft.Network/serviceEndpointPolicies', 'q'),
                ],
              },
            },
          ],
        },
      },
    },
    {
      title: 'azurerm 5: ids that no plan shows, beside those that a refresh would fill in',
      resources: [
        {
          ...subnet,
          values: { ...subnet.values, network_security_group_id_wo: null, route_table_id_wo: null },
          unknown: { network_security_group_id: true, route_table_id: true },
          written: { network_security_group_id_wo: ref('azurerm_network_security_group.nsg.id') },
        },
        { type: 'azurerm_network_security_group', name: 'nsg', unknown: { security_rule: true } },
      ],
      expected: {
        properties: { addressPrefixes: ['10.0.1.0/26'], networkSecurityGroup: { id: securityGroup } },
      },
    },
    {
      title: 'azurerm 5: ids that a refresh found, made by another stack',
      resources: [
        {
          ...subnet,
          actions: ['no-op'],
          values: { ...subnet.values, network_security_group_id: securityGroup, route_table_id: '' },
        },
      ],
      expected: {
        properties: { addressPrefixes: ['10.0.1.0/26'], networkSecurityGroup: { id: securityGroup } },
      },
    },
    {
      title: 'addresses from a pool of the network manager',
      resources: [
        {
          ...subnet,
          values: {
            name: 'app',
            virtual_network_name: 'vnet',
            ip_address_pool: [
              { id: '/pool', number_of_ip_addresses: '64', allocated_ip_address_prefixes: ['10.7.0.0/26'] },
            ],
          },
        },
      ],
      expected: {
        properties: {
          ipamPoolPrefixAllocations: [
            { pool: { id: '/pool' }, numberOfIpAddresses: '64', allocatedAddressPrefixes: ['10.7.0.0/26'] },
          ],
        },
      },
    },
    {
      title: 'every association',
      resources: [
        subnet,
        {
          type: 'azurerm_subnet_network_security_group_association',
          values: { network_security_group_id: securityGroup },
          unknown: { subnet_id: true },
          written: { subnet_id: ref('azurerm_subnet.s.id') },
        },
        {
          type: 'azurerm_subnet_route_table_association',
          values: { route_table_id: routeTable, subnet_id: subnetId('app') },
        },
        {
          type: 'azurerm_subnet_nat_gateway_association',
          values: { subnet_id: subnetId('APP') },
          unknown: { nat_gateway_id: true },
          written: { nat_gateway_id: ref('azurerm_nat_gateway.nat.id') },
        },
        { type: 'azurerm_nat_gateway', name: 'nat' },
      ],
      expected: {
        properties: {
          addressPrefixes: ['10.0.1.0/26'],
          networkSecurityGroup: { id: securityGroup },
          routeTable: { id: routeTable },
          natGateway: { id: idOf('Microsoft.Network/natGateways', 'nat') },
        },
      },
    },
  ]);
});

describe('genuine plans', () => {
  test('azurerm 4: inline subnets', () => {
    const graph = genuine('plans/inline-subnets/plan.json');
    const subnets = graph.ofType(subnetArm).map(found => [found.name, plain(found.properties['delegations'])]);
    expect(subnets).toEqual([
      [
        'apps',
        [
          {
            name: 'web',
            properties: {
              serviceName: 'Microsoft.Web/serverFarms',
              actions: ['Microsoft.Network/virtualNetworks/subnets/action'],
            },
          },
        ],
      ],
      ['plain', []],
    ]);
  });

  test('azurerm 5: a security group that only the configuration shows', () => {
    const graph = genuine('plans/subnet-write-only-nsg/plan.json');
    const found = graph.ofType(subnetArm).find(each => each.properties['networkSecurityGroup'] !== undefined);
    expect(plain(found?.properties['networkSecurityGroup'])).toEqual({
      id: expect.stringMatching(/\/networkSecurityGroups\//) as unknown,
    });
  });
});
