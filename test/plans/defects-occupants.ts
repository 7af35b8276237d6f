import { defects, type Defect } from './defects.js';
import { leaveOut } from './edits-state.js';
import { add, addProvider, exists, hide, type Added, type Edit } from './edits.js';

const subnet = 'azurerm_subnet.integration';
const basic = { plan: 'web-linux-basic', at: 'azurerm_linux_web_app.main' };

/** Something that lives in the integration subnet. */
function occupied(address: string, values: NonNullable<Added['values']>, ...paths: readonly string[]): Edit {
  return add({ address, values, links: Object.fromEntries(paths.map(path => [path, `${subnet}.id`])) });
}

const place = { name: 'other', location: 'westeurope', resource_group_name: 'rg-contoso-web' };
const nic = 'azurerm_network_interface.jump';
const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-contoso-web/providers';
const existing = `${group}/Microsoft.Network/virtualNetworks/vnet-contoso/subnets/snet-integration`;
const nicId = `${group}/Microsoft.Network/networkInterfaces/other`;
const configuration = [{ name: 'internal', private_ip_address_allocation: 'Dynamic' }];

export const occupantDefects: readonly Defect[] = defects({ ...basic, policy: 'subnet/not-dedicated' }, [
  {
    change: 'a network interface',
    edits: [occupied(nic, { ...place, ip_configuration: configuration }, 'ip_configuration.0.subnet_id')],
    names: nic,
  },
  {
    change: 'a network interface that exists and that a run limited to others leaves out',
    edits: [
      occupied(nic, { ...place, ip_configuration: [{ ...configuration[0], subnet_id: existing }] }),
      leaveOut(nic, nicId, { isCounted: true }),
      exists(subnet, existing),
    ],
    names: nic,
  },
  {
    change: 'a private endpoint',
    edits: [occupied('azurerm_private_endpoint.blob', place, 'subnet_id')],
    names: 'azurerm_private_endpoint.blob',
  },
  {
    change: 'a scale set',
    edits: [
      occupied(
        'azurerm_linux_virtual_machine_scale_set.agents',
        { ...place, network_interface: [{ name: 'nic', primary: true, ip_configuration: configuration }] },
        'network_interface.0.ip_configuration.0.subnet_id',
      ),
    ],
  },
  {
    change: 'an application gateway',
    edits: [
      occupied(
        'azurerm_application_gateway.edge',
        { ...place, gateway_ip_configuration: [{ name: 'own' }] },
        'gateway_ip_configuration.0.subnet_id',
      ),
    ],
  },
  {
    change: 'a load balancer front end',
    edits: [
      occupied(
        'azurerm_lb.internal',
        { ...place, frontend_ip_configuration: [{ name: 'front' }] },
        'frontend_ip_configuration.0.subnet_id',
      ),
    ],
  },
  {
    change: 'a container group',
    edits: [
      add({
        address: 'azurerm_container_group.job',
        values: { ...place, subnet_ids: null },
        links: { subnet_ids: `${subnet}.id` },
      }),
    ],
  },
  {
    change: 'a managed SQL instance',
    edits: [occupied('azurerm_mssql_managed_instance.sql', place, 'subnet_id')],
  },
  {
    change: 'an App Service Environment',
    edits: [occupied('azurerm_app_service_environment_v3.ase', place, 'subnet_id')],
  },
  {
    change: 'a cluster',
    edits: [
      occupied(
        'azurerm_kubernetes_cluster.aks',
        { ...place, default_node_pool: [{ name: 'default' }] },
        'default_node_pool.0.vnet_subnet_id',
      ),
    ],
  },
  { change: 'a cache', edits: [occupied('azurerm_redis_cache.cache', place, 'subnet_id')] },
  {
    change: 'a VPN gateway',
    edits: [
      occupied(
        'azurerm_virtual_network_gateway.vpn',
        { ...place, type: 'Vpn', ip_configuration: [{ name: 'default' }] },
        'ip_configuration.0.subnet_id',
      ),
    ],
  },
  {
    change: 'a private endpoint by azapi',
    edits: [
      add({
        address: 'azapi_resource.endpoint',
        values: { ...place, type: 'Microsoft.Network/privateEndpoints@2023-11-01', body: { properties: {} } },
        links: { 'body.properties.subnet.id': `${subnet}.id`, parent_id: 'azurerm_resource_group.main.id' },
      }),
    ],
  },
  {
    change: 'something of a type that nobody knows',
    edits: [occupied('azurerm_brand_new_thing.other', place, 'subnet_id')],
    verdict: 'undecided',
  },
  {
    change: 'a firewall that admits the subnet',
    edits: [
      occupied('azurerm_storage_account_network_rules.data', { default_action: 'Deny' }, 'virtual_network_subnet_ids'),
    ],
    verdict: 'pass',
  },
  {
    change: 'an interface in a subnet of the same names in another subscription',
    edits: [
      addProvider('azurerm.twin', '00000000-0000-4000-8000-000000000009'),
      add({ address: 'azurerm_virtual_network.twin', like: 'azurerm_virtual_network.main', provider: 'azurerm.twin' }),
      add({ address: 'azurerm_subnet.twin', like: subnet, provider: 'azurerm.twin' }),
      add({
        address: nic,
        values: { ...place, ip_configuration: configuration },
        links: { 'ip_configuration.0.subnet_id': 'azurerm_subnet.twin.id' },
        provider: 'azurerm.twin',
      }),
    ],
    verdict: 'pass',
  },
  {
    change: 'an interface in another subnet',
    edits: [
      add({
        address: 'azurerm_subnet.vms',
        like: subnet,
        values: { name: 'vms', address_prefixes: ['10.20.2.0/26'], delegation: [] },
      }),
      add({
        address: nic,
        values: { ...place, ip_configuration: configuration },
        links: { 'ip_configuration.0.subnet_id': 'azurerm_subnet.vms.id' },
      }),
    ],
    verdict: 'pass',
  },
  {
    change: 'an interface in a subnet that nothing tells',
    edits: [
      add({ address: nic, values: { ...place, ip_configuration: configuration } }),
      hide(nic, 'ip_configuration.0.subnet_id'),
    ],
    verdict: 'undecided',
  },
  {
    change: 'an interface in a subnet that is named by a literal id in other letter case',
    edits: [
      occupied(nic, {
        ...place,
        ip_configuration: [
          {
            name: 'internal',
            subnet_id:
              '/subscriptions/00000000-0000-4000-8000-000000000001/resourcegroups/RG-CONTOSO-WEB/providers/microsoft.network/virtualnetworks/VNET-CONTOSO/subnets/SNET-INTEGRATION',
          },
        ],
      }),
    ],
    names: nic,
  },
]);
