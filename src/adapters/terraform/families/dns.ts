import { serviceTypes } from '../../../graph/services.js';
import { blocks, compute, link, type Mapping, type Shape } from '../reading/mapping.js';
import { filled } from './specs.js';
import { arm } from './types.js';

const zoneLink: Shape = {
  virtualNetwork: { id: link('virtual_network_id', arm.virtualNetwork) },
  registrationEnabled: 'registration_enabled',
};

export const dnsMappings: Record<string, Mapping> = {
  azurerm_private_dns_zone: { arm: arm.privateDnsZone },
  azurerm_private_dns_zone_virtual_network_link: {
    arm: arm.privateDnsZoneLink,
    id: { parentNames: ['private_dns_zone_name'] },
    properties: zoneLink,
  },
  azurerm_private_dns_a_record: { arm: arm.privateDnsRecord, id: { parentNames: ['zone_name'] } },
  azurerm_private_endpoint: {
    arm: 'Microsoft.Network/privateEndpoints',
    properties: {
      subnet: { id: link('subnet_id', arm.subnet) },
      privateLinkServiceConnections: blocks('private_service_connection', {
        properties: {
          privateLinkServiceId: compute(
            ['private_connection_resource_id', 'private_connection_resource_alias'],
            block =>
              block.value('private_connection_resource_id', [...serviceTypes]) ??
              block.value('private_connection_resource_alias') ??
              undefined,
          ),
          groupIds: filled('subresource_names'),
        },
      }),
      privateDnsZoneGroups: blocks('private_dns_zone_group', {
        privateDnsZoneIds: compute(['private_dns_zone_ids'], block => {
          const zones = block.value('private_dns_zone_ids', [arm.privateDnsZone]);
          return zones === undefined || zones === null || typeof zones !== 'string' ? (zones ?? undefined) : [zones];
        }),
      }),
    },
  },
  azurerm_private_dns_resolver: {
    arm: arm.dnsResolver,
    properties: { virtualNetwork: { id: link('virtual_network_id', arm.virtualNetwork) } },
  },
  azurerm_private_dns_resolver_inbound_endpoint: {
    arm: `${arm.dnsResolver}/inboundEndpoints`,
    id: { parentId: 'private_dns_resolver_id', parentTypes: [arm.dnsResolver] },
    properties: {
      ipConfigurations: blocks('ip_configurations', { subnet: { id: link('subnet_id', arm.subnet) } }),
    },
  },
  azurerm_private_dns_resolver_outbound_endpoint: {
    arm: `${arm.dnsResolver}/outboundEndpoints`,
    id: { parentId: 'private_dns_resolver_id', parentTypes: [arm.dnsResolver] },
    properties: { subnet: { id: link('subnet_id', arm.subnet) } },
  },
};

/** How azurerm 5 names a zone: by its id in place of its name and resource group. */
const byZoneId = { parentId: 'private_dns_zone_id', parentTypes: [arm.privateDnsZone] };

/** What stands in a zone, from azurerm 5 on. */
export const dnsByZoneId: Record<string, Mapping> = {
  azurerm_private_dns_zone_virtual_network_link: { arm: arm.privateDnsZoneLink, id: byZoneId, properties: zoneLink },
  azurerm_private_dns_a_record: { arm: arm.privateDnsRecord, id: byZoneId },
};
