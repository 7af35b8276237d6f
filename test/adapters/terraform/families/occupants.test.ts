import { describe, expect, test } from '@jest/globals';
import { mappings } from '../../../../src/adapters/terraform/families/index.js';
import { occupantMappings } from '../../../../src/adapters/terraform/families/occupants.js';
import type { Compute } from '../../../../src/adapters/terraform/reading/mapping.js';
import type { Json } from '../../../../src/graph/value.js';
import { at, check, genuine, graphOf, idOf, plain, ref, subnetId, type Written } from './plans.js';

/** The rows that give nothing but subnets, with the attributes that they read. */
const compact = Object.entries(occupantMappings).flatMap(([type, { properties }]): [string, string][] =>
  ((properties?.['subnets'] as Compute | undefined)?.attributes ?? [])
    .filter(attribute => attribute.endsWith('_id') || attribute.endsWith('_ids'))
    .filter(attribute => !/network_id$|vnet_id$/.test(attribute))
    .map(attribute => [type, attribute]),
);

/** Attributes of which the parent’s id is put together, for types that need one. */
const parents = {
  application_load_balancer_id: '/p',
  virtual_hub_id: '/p',
  domain_service_id: '/p',
  kubernetes_cluster_id: '/p',
  sql_virtual_machine_group_id: '/p',
  cassandra_cluster_id: '/p',
  data_factory_id: '/p',
  machine_learning_workspace_id: '/p',
  account_name: 'p',
  pool_name: 'p',
  container_registry_name: 'p',
};

/** Nested blocks that hold one attribute: `a.0.b` is `{ a: [{ b: value }] }`. */
function nested(path: string, value: Json): Json {
  return path.split('.').reduceRight<Json>((inner, part) => (part === '0' ? [inner] : { [part]: inner }), value);
}

describe('occupants', () => {
  test.each(compact)('%s: %s', (type, attribute) => {
    const value = attribute.endsWith('_ids') ? [subnetId('a')] : subnetId('a');
    const graph = graphOf({ type, values: { ...parents, ...(nested(attribute, value) as Record<string, Json>) } });
    expect(plain(at(graph, `${type}.x`).properties)).toEqual({ subnets: [{ id: subnetId('a') }] });
  });

  test('every kind has a row that gives its id', () => {
    for (const type of Object.keys(occupantMappings)) {
      const found = at(graphOf({ type, values: parents }), `${type}.x`);
      expect(found.type).toBe(mappings.get(type)?.arm);
      expect(plain(found.id)).toMatch(/^\//);
    }
  });

  const scaleSet: Written = {
    type: 'azurerm_linux_virtual_machine_scale_set',
    values: { network_interface: [{ ip_configuration: [{}, {}] }, { ip_configuration: [{}] }] },
  };

  check([
    {
      title: 'several blocks, subnets that are made in the same run',
      resources: [
        {
          ...scaleSet,
          unknown: { network_interface: [{ ip_configuration: [{ subnet_id: true }, {}] }, { ip_configuration: [{}] }] },
          written: {
            network_interface: [
              { ip_configuration: [{ subnet_id: ref('azurerm_subnet.s.id') }, {}] },
              { ip_configuration: [{}] },
            ],
          },
        },
        { type: 'azurerm_subnet', name: 's', values: { name: 'a', virtual_network_name: 'vnet' } },
      ],
      expected: { type: 'Microsoft.Compute/virtualMachineScaleSets' },
    },
    {
      title: 'a set of ids of which one is made in the same run',
      resources: [
        {
          type: 'azurerm_container_group',
          unknown: { subnet_ids: true },
          written: { subnet_ids: ref('azurerm_subnet.s.id') },
        },
        { type: 'azurerm_subnet', name: 's', values: { name: 'a', virtual_network_name: 'vnet' } },
      ],
      expected: { properties: { subnets: [{ id: subnetId('a') }] } },
    },
    {
      title: 'a load balancer for the internet stands in no subnet',
      resources: [
        { type: 'azurerm_lb', values: { frontend_ip_configuration: [{ subnet_id: '' }, { subnet_id: null }] } },
      ],
      expected: { properties: {} },
    },
    {
      title: 'an attribute that nobody wrote',
      resources: [
        {
          type: 'azurerm_redis_cache',
          unknown: { subnet_id: true },
        },
      ],
      expected: { properties: {} },
    },
    {
      title: 'subnets that are named beside their network',
      resources: [
        {
          type: 'azurerm_databricks_workspace',
          values: {
            custom_parameters: [
              {
                virtual_network_id: idOf('Microsoft.Network/virtualNetworks', 'vnet'),
                public_subnet_name: 'public',
                private_subnet_name: 'private',
              },
            ],
          },
        },
      ],
      expected: { properties: { subnets: [{ id: subnetId('public') }, { id: subnetId('private') }] } },
    },
    {
      title: 'virtual nodes of a cluster in the network of its nodes',
      resources: [
        {
          type: 'azurerm_kubernetes_cluster',
          values: {
            default_node_pool: [{ vnet_subnet_id: subnetId('nodes') }],
            aci_connector_linux: [{ subnet_name: 'virtual' }],
          },
        },
      ],
      expected: { properties: { subnets: [{ id: subnetId('nodes') }, { id: subnetId('virtual') }] } },
    },
    {
      title: 'a network interface keeps its shape',
      resources: [{ type: 'azurerm_network_interface', values: { ip_configuration: [{ subnet_id: subnetId('a') }] } }],
      expected: { properties: { ipConfigurations: [{ properties: { subnet: { id: subnetId('a') } } }] } },
    },
  ]);
});

describe('genuine plans', () => {
  test.each(['plan.json', 'plan-azurerm3.json'])('a subnet that others share, in %s', file => {
    const graph = genuine(`plans/subnet-shared-with-others/${file}`);
    const interfaces = graph.ofType('Microsoft.Network/networkInterfaces');
    expect(interfaces).not.toEqual([]);
    expect(JSON.stringify(interfaces.map(found => plain(found.properties)))).toContain('/subnets/');
  });
});
