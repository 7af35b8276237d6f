import { describe, expect, test } from '@jest/globals';
import { Sensitive } from '../../../../src/graph/value.js';
import { at, check, genuine, graphOf, idOf, plain, ref, subnetId, type Written } from './plans.js';

describe('storage accounts', () => {
  const account: Written = {
    type: 'azurerm_storage_account',
    values: { name: 'st', public_network_access_enabled: true },
  };
  check([
    {
      title: 'rules that nobody wrote are none',
      resources: [{ ...account, unknown: { network_rules: true } }],
      expected: {
        type: 'Microsoft.Storage/storageAccounts',
        id: idOf('Microsoft.Storage/storageAccounts', 'st'),
        properties: { publicNetworkAccess: 'Enabled' },
      },
    },
    {
      title: 'rules in a block',
      resources: [
        {
          ...account,
          values: {
            name: 'st',
            public_network_access_enabled: false,
            network_rules: [
              {
                default_action: 'Deny',
                bypass: ['Logging', 'AzureServices'],
                virtual_network_subnet_ids: [subnetId('app')],
                ip_rules: ['20.1.2.3'],
              },
            ],
          },
        },
      ],
      expected: {
        properties: {
          publicNetworkAccess: 'Disabled',
          networkAcls: {
            defaultAction: 'Deny',
            bypass: 'Logging, AzureServices',
            virtualNetworkRules: [{ id: subnetId('app') }],
            ipRules: [{ value: '20.1.2.3' }],
          },
        },
      },
    },
    {
      title: 'rules of a resource of their own',
      resources: [
        { ...account, name: 'a', unknown: { network_rules: true } },
        {
          type: 'azurerm_storage_account_network_rules',
          values: { default_action: 'Deny', bypass: [] },
          unknown: { storage_account_id: true, virtual_network_subnet_ids: true },
          written: {
            storage_account_id: ref('azurerm_storage_account.a.id'),
            virtual_network_subnet_ids: ref('azurerm_subnet.s.id'),
          },
        },
        { type: 'azurerm_subnet', name: 's', values: { name: 'app', virtual_network_name: 'vnet' } },
      ],
      expected: {
        properties: {
          publicNetworkAccess: 'Enabled',
          networkAcls: { defaultAction: 'Deny', bypass: '', virtualNetworkRules: [{ id: subnetId('app') }] },
        },
      },
    },
  ]);
});

describe('other services', () => {
  check([
    {
      title: 'a key vault',
      resources: [
        {
          type: 'azurerm_key_vault',
          values: {
            public_network_access_enabled: true,
            network_acls: [{ default_action: 'Deny', bypass: 'AzureServices', virtual_network_subnet_ids: [] }],
          },
        },
      ],
      expected: {
        type: 'Microsoft.KeyVault/vaults',
        properties: { publicNetworkAccess: 'Enabled', networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' } },
      },
    },
    {
      title: 'a container registry',
      resources: [
        {
          type: 'azurerm_container_registry',
          values: { public_network_access_enabled: false, network_rule_set: [{ default_action: 'Deny' }] },
        },
      ],
      expected: {
        type: 'Microsoft.ContainerRegistry/registries',
        properties: { publicNetworkAccess: 'Disabled', networkRuleSet: { defaultAction: 'Deny' } },
      },
    },
    {
      title: 'the registration of a resource provider',
      resources: [{ type: 'azurerm_resource_provider_registration', values: { name: 'Microsoft.App' } }],
      expected: {
        type: 'Microsoft.Features/providers',
        properties: { namespace: 'Microsoft.App', registrationState: 'Registered' },
      },
    },
  ]);
});

describe('autoscale settings', () => {
  const setting: Written = {
    type: 'azurerm_monitor_autoscale_setting',
    values: {
      enabled: true,
      profile: [{ name: 'default', capacity: [{ minimum: 1, maximum: 20, default: 2 }], rule: [] }],
    },
    unknown: { target_resource_id: true },
  };
  const profiles = [{ name: 'default', capacity: { minimum: 1, maximum: 20, default: 2 } }];
  check([
    {
      title: 'of a plan',
      resources: [
        { ...setting, written: { target_resource_id: ref('azurerm_service_plan.p.id') } },
        { type: 'azurerm_service_plan', name: 'p' },
      ],
      expected: {
        type: 'Microsoft.Insights/autoscaleSettings',
        properties: { enabled: true, targetResourceUri: idOf('Microsoft.Web/serverfarms', 'p'), profiles },
      },
    },
    {
      title: 'of a scale set',
      resources: [
        { ...setting, written: { target_resource_id: ref('azurerm_linux_virtual_machine_scale_set.v.id') } },
        { type: 'azurerm_linux_virtual_machine_scale_set', name: 'v' },
      ],
      expected: {
        properties: {
          enabled: true,
          targetResourceUri: idOf('Microsoft.Compute/virtualMachineScaleSets', 'v'),
          profiles,
        },
      },
    },
  ]);
});

describe('names', () => {
  const zone = idOf('Microsoft.Network/privateDnsZones', 'privatelink.azurewebsites.net');
  const network = idOf('Microsoft.Network/virtualNetworks', 'vnet');
  const link: Written = {
    type: 'azurerm_private_dns_zone_virtual_network_link',
    values: { virtual_network_id: network, registration_enabled: false },
  };
  check([
    {
      title: 'azurerm 3 and 4: the zone by its name',
      resources: [{ ...link, values: { ...link.values, private_dns_zone_name: 'privatelink.azurewebsites.net' } }],
      expected: {
        type: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
        id: `${zone}/virtualNetworkLinks/x`,
        properties: { virtualNetwork: { id: network }, registrationEnabled: false },
      },
    },
    {
      title: 'azurerm 5: the zone by its id',
      resources: [
        {
          ...link,
          unknown: { private_dns_zone_id: true },
          written: { private_dns_zone_id: ref('azurerm_private_dns_zone.z.id') },
        },
        { type: 'azurerm_private_dns_zone', name: 'z', values: { name: 'privatelink.azurewebsites.net' } },
      ],
      expected: { id: `${zone}/virtualNetworkLinks/x` },
    },
    {
      title: 'a private endpoint with its zones',
      resources: [
        {
          type: 'azurerm_private_endpoint',
          values: {
            subnet_id: subnetId('pe'),
            private_service_connection: [
              {
                name: 'c',
                private_connection_resource_id: '/target',
                private_connection_resource_alias: null,
                subresource_names: ['sites'],
              },
            ],
            private_dns_zone_group: [{ name: 'default' }],
          },
          unknown: { private_dns_zone_group: [{ private_dns_zone_ids: true }] },
          written: { private_dns_zone_group: [{ private_dns_zone_ids: ref('azurerm_private_dns_zone.z.id') }] },
        },
        { type: 'azurerm_private_dns_zone', name: 'z', values: { name: 'privatelink.azurewebsites.net' } },
      ],
      expected: {
        type: 'Microsoft.Network/privateEndpoints',
        properties: {
          subnet: { id: subnetId('pe') },
          privateLinkServiceConnections: [{ properties: { privateLinkServiceId: '/target', groupIds: ['sites'] } }],
          privateDnsZoneGroups: [{ privateDnsZoneIds: [zone] }],
        },
      },
    },
    {
      title: 'an endpoint of a resolver',
      resources: [
        {
          type: 'azurerm_private_dns_resolver_inbound_endpoint',
          values: {
            private_dns_resolver_id: idOf('Microsoft.Network/dnsResolvers', 'r'),
            ip_configurations: [{ subnet_id: subnetId('in') }],
          },
        },
      ],
      expected: {
        id: idOf('Microsoft.Network/dnsResolvers/inboundEndpoints', 'r', 'x'),
        properties: { ipConfigurations: [{ subnet: { id: subnetId('in') } }] },
      },
    },
    {
      title: 'the other endpoint of a resolver',
      resources: [
        {
          type: 'azurerm_private_dns_resolver_outbound_endpoint',
          values: { private_dns_resolver_id: idOf('Microsoft.Network/dnsResolvers', 'r'), subnet_id: subnetId('out') },
        },
      ],
      expected: { properties: { subnet: { id: subnetId('out') } } },
    },
  ]);
});

describe('template deployments', () => {
  const template = '{"resources":[]}';
  const types: readonly [type: string, values: Record<string, string>][] = [
    ['azurerm_resource_group_template_deployment', { template_content: template, parameters_content: '{}' }],
    ['azurerm_subscription_template_deployment', { template_content: template, parameters_content: '{}' }],
    ['azurerm_tenant_template_deployment', { template_content: template, parameters_content: '{}' }],
    [
      'azurerm_management_group_template_deployment',
      {
        template_content: template,
        parameters_content: '{}',
        management_group_id: '/providers/Microsoft.Management/managementGroups/m',
      },
    ],
    ['azurerm_template_deployment', { template_body: template, parameters_body: '{}' }],
  ];

  test.each(types)('%s keeps its template, and its parameters under cover', (type, values) => {
    const { properties } = at(graphOf({ type, values }), `${type}.x`, 'Microsoft.Resources/deployments');
    expect(properties['template']).toBe(template);
    expect(properties['parameters']).toBeInstanceOf(Sensitive);
    expect(plain(properties['parameters'])).toBe('{}');
  });

  test('a template that the plan covers stays covered', () => {
    const [type = ''] = types[0] ?? [];
    const graph = graphOf({ type, values: { template_content: template }, sensitive: { template_content: true } });
    expect(at(graph, `${type}.x`).properties['template']).toBeInstanceOf(Sensitive);
  });

  test('the oldest type’s map of parameters', () => {
    const graph = graphOf({ type: 'azurerm_template_deployment', values: { parameters: { site: 'shop' } } });
    const { properties } = at(graph, 'azurerm_template_deployment.x');
    expect(plain(properties['parameters'])).toBe('{"site":{"value":"shop"}}');
  });

  test('a deployment that is only read says nothing', () => {
    const graph = graphOf({
      type: 'azurerm_resource_group_template_deployment',
      mode: 'data',
      values: { output_content: '{}' },
    });
    expect(graph.ofType('Microsoft.Resources/deployments')).toEqual([]);
  });
});

describe('genuine plans', () => {
  test.each(['plan.json', 'plan-azurerm3.json'])('autoscale in %s', file => {
    const settings = genuine(`plans/autoscale-headroom/${file}`).ofType('Microsoft.Insights/autoscaleSettings');
    expect(settings.map(found => plain(found.properties['profiles']))).toEqual(
      settings.map(() => [expect.objectContaining({ capacity: expect.objectContaining({ maximum: 20 }) as unknown })]),
    );
    for (const found of settings) expect(plain(found.properties['targetResourceUri'])).toMatch(/serverfarms/);
  });
});
