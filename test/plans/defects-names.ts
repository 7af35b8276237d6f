import { defects, type Defect } from './defects.js';
import { app, basic, endpoint, endpointSubnet, network, reference, vault } from './defects-reach.js';
import { add, hide, link, set, type Edit } from './edits.js';

const zone = (name: string): Edit =>
  add({ address: 'azurerm_private_dns_zone.zone', values: { name, resource_group_name: 'rg-contoso-web' } });
const zoneLink: Edit = add({
  address: 'azurerm_private_dns_zone_virtual_network_link.link',
  values: { name: 'link', resource_group_name: 'rg-contoso-web', registration_enabled: false },
  links: { virtual_network_id: `${network}.id`, private_dns_zone_name: 'azurerm_private_dns_zone.zone.name' },
});
const linkedZone: readonly Edit[] = [
  zone('privatelink.vaultcore.azure.net'),
  zoneLink,
  set('azurerm_private_dns_zone_virtual_network_link.link', 'private_dns_zone_name', 'privatelink.vaultcore.azure.net'),
];
const zoneGroup = (of = 'azurerm_private_dns_zone.zone'): readonly Edit[] => [
  set('azurerm_private_endpoint.pe', 'private_dns_zone_group', [{ name: 'default' }]),
  link('azurerm_private_endpoint.pe', 'private_dns_zone_group.0.private_dns_zone_ids', `${of}.id`),
];
const record = (name: string): Edit =>
  add({
    address: 'azurerm_private_dns_a_record.vault',
    values: {
      name,
      zone_name: 'privatelink.vaultcore.azure.net',
      resource_group_name: 'rg-contoso-web',
      ttl: 300,
      records: ['10.20.2.4'],
    },
  });
const servers = (...addresses: readonly string[]): Edit => set(network, 'dns_servers', [...addresses]);

const connection = 'private_service_connection';
const vaultsElsewhere = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults';
export const namesDefects: readonly Defect[] = [
  ...defects(
    {
      ...basic,
      policy: 'dns/private-endpoint-unresolved',
      severity: 'warning',
      given: [vault, reference, endpointSubnet()],
    },
    [
      {
        change: 'a private endpoint and no zone',
        edits: [endpoint('azurerm_key_vault.shop', 'vault')],
        names: 'azurerm_private_endpoint.pe',
      },
      {
        change: 'a private endpoint of which nothing tells whose it is',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), hide('azurerm_private_endpoint.pe', connection)],
        verdict: 'undecided',
      },
      {
        change: 'a private endpoint of another vault',
        edits: [
          endpoint('azurerm_key_vault.shop', 'vault'),
          set(
            'azurerm_private_endpoint.pe',
            `${connection}.0.private_connection_resource_id`,
            `${vaultsElsewhere}/kv-other`,
          ),
        ],
        verdict: 'pass',
      },
      {
        change: 'a private endpoint and its zone, which is not linked',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), zone('privatelink.vaultcore.azure.net')],
      },
      {
        change: 'a private endpoint and its zone, linked to the network, in which nothing writes its name',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), ...linkedZone],
        verdict: 'undecided',
      },
      {
        change: 'the same, and the zone in the endpoint’s group',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), ...linkedZone, ...zoneGroup()],
        verdict: 'pass',
      },
      {
        change: 'the same with another zone of the same name in the endpoint’s group',
        edits: [
          endpoint('azurerm_key_vault.shop', 'vault'),
          ...linkedZone,
          add({
            address: 'azurerm_private_dns_zone.other',
            values: { name: 'privatelink.vaultcore.azure.net', resource_group_name: 'rg-other' },
          }),
          ...zoneGroup('azurerm_private_dns_zone.other'),
        ],
        verdict: 'undecided',
      },
      ...[
        { change: 'an A record of its name', name: 'kv-shop', verdict: 'pass' as const },
        { change: 'an A record of another name', name: 'kv-shop2', verdict: 'undecided' as const },
      ].map(({ change, name, verdict }) => ({
        change,
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), ...linkedZone, record(name)],
        verdict,
      })),
      {
        change: 'an A record whose zone is named by its id',
        edits: [
          endpoint('azurerm_key_vault.shop', 'vault'),
          ...linkedZone,
          add({
            address: 'azurerm_private_dns_a_record.vault',
            values: { name: 'kv-shop', ttl: 300, records: ['10.20.2.4'] },
            links: { private_dns_zone_id: 'azurerm_private_dns_zone.zone.id' },
          }),
        ],
        verdict: 'pass',
      },
      {
        change: 'a private endpoint and the zone of another service',
        edits: [
          endpoint('azurerm_key_vault.shop', 'vault'),
          zone('privatelink.blob.core.windows.net'),
          zoneLink,
          set(
            'azurerm_private_dns_zone_virtual_network_link.link',
            'private_dns_zone_name',
            'privatelink.blob.core.windows.net',
          ),
        ],
      },
      {
        change: 'a private endpoint, no zone, and DNS servers of one’s own',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), servers('10.20.9.4')],
        verdict: 'pass',
      },
      {
        change: 'a private endpoint, no zone, and DNS servers that nothing tells',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), hide(network, 'dns_servers')],
        verdict: 'undecided',
      },
      {
        change: 'a private endpoint of another vault',
        edits: [
          add({ address: 'azurerm_key_vault.other', like: 'azurerm_key_vault.shop', values: { name: 'kv-other' } }),
          endpoint('azurerm_key_vault.other', 'vault'),
        ],
        verdict: 'pass',
      },
      {
        change: 'a private endpoint, and settings that nothing tells',
        edits: [endpoint('azurerm_key_vault.shop', 'vault'), hide(app, 'app_settings')],
        verdict: 'undecided',
      },
    ],
  ),
  ...defects(
    {
      ...basic,
      policy: 'dns/custom-servers-must-forward',
      severity: 'note',
      given: [...linkedZone],
    },
    [
      { change: 'DNS servers of one’s own', edits: [servers('10.20.9.4')], names: network },
      { change: 'Azure’s own server by its address', edits: [servers('168.63.129.16')], verdict: 'pass' },
      { change: 'servers that nothing tells', edits: [hide(network, 'dns_servers')], verdict: 'undecided' },
    ],
  ),
];
