import type { Json } from '../../../graph/value.js';

/**
 * What azurerm itself puts into a plan for an attribute that the author leaves out, of those that the families read.
 * From the schemas in hashicorp/terraform-provider-azurerm at v3.117.1, v4.81.0 and v5.2.0 (internal/services), read on
 * 2026-11-30.
 */
interface Default {
  /** Its path; a block on the way has to be written. */
  readonly path: string;
  readonly value: Json;
  /** The first major version that fills it in; absent where all do, from 3 to 5. */
  readonly since?: number;
}

const anyApp: readonly Default[] = [
  { path: 'site_config.0.vnet_route_all_enabled', value: false },
  { path: 'virtual_network_backup_restore_enabled', value: false, since: 4 },
];
const app: readonly Default[] = [...anyApp, { path: 'vnet_image_pull_enabled', value: false, since: 4 }];
const windowsWeb: readonly Default[] = [
  ...anyApp,
  { path: 'virtual_network_image_pull_enabled', value: false, since: 5 },
];

const open: readonly Default[] = [{ path: 'public_network_access_enabled', value: true }];

const defaults: ReadonlyMap<string, readonly Default[]> = new Map(
  Object.entries({
    azurerm_linux_web_app: app,
    azurerm_linux_web_app_slot: app,
    azurerm_linux_function_app: app,
    azurerm_linux_function_app_slot: app,
    azurerm_windows_function_app: app,
    azurerm_windows_function_app_slot: app,
    azurerm_windows_web_app: windowsWeb,
    azurerm_windows_web_app_slot: windowsWeb,
    azurerm_function_app_flex_consumption: [
      { path: 'site_config.0.vnet_route_all_enabled', value: false },
      { path: 'instance_memory_in_mb', value: 2048 },
      { path: 'maximum_instance_count', value: 100 },
    ],
    azurerm_service_plan: [
      { path: 'per_site_scaling_enabled', value: false },
      { path: 'premium_plan_auto_scale_enabled', value: false, since: 4 },
    ],
    azurerm_app_service_plan: [{ path: 'kind', value: 'Windows' }],
    azurerm_subnet: [{ path: 'private_endpoint_network_policies', value: 'Disabled', since: 4 }],
    azurerm_virtual_network: [{ path: 'subnet.*.private_endpoint_network_policies', value: 'Disabled', since: 4 }],
    azurerm_virtual_network_peering: [
      { path: 'allow_virtual_network_access', value: true },
      { path: 'allow_forwarded_traffic', value: false },
      { path: 'allow_gateway_transit', value: false },
      { path: 'use_remote_gateways', value: false },
      { path: 'peer_complete_virtual_networks_enabled', value: true },
    ],
    azurerm_route_table: [{ path: 'bgp_route_propagation_enabled', value: true, since: 4 }],
    azurerm_virtual_network_gateway: [
      { path: 'vpn_type', value: 'RouteBased' },
      { path: 'bgp_enabled', value: false, since: 5 },
      { path: 'ip_configuration.*.name', value: 'vnetGatewayConfig' },
    ],
    azurerm_virtual_network_gateway_connection: [{ path: 'bgp_enabled', value: false, since: 5 }],
    azurerm_private_dns_zone_virtual_network_link: [{ path: 'registration_enabled', value: false }],
    azurerm_monitor_autoscale_setting: [{ path: 'enabled', value: true }],
    azurerm_storage_account: open,
    azurerm_key_vault: open,
    azurerm_container_registry: [...open, { path: 'network_rule_set.0.default_action', value: 'Allow' }],
    azurerm_cosmosdb_account: open,
    azurerm_mssql_server: open,
    azurerm_servicebus_namespace: open,
    azurerm_eventhub_namespace: open,
    azurerm_search_service: open,
    azurerm_signalr_service: open,
    azurerm_web_pubsub: open,
    azurerm_cognitive_account: open,
  }),
);

/** Where nothing tells the version, it is taken for one that most people have. */
const usualMajor = 4;

/** What the provider, of a major version that may not be known, fills into a resource of a type. */
export function defaultsOf(type: string, major = usualMajor): readonly Default[] {
  return (defaults.get(type) ?? none).filter(({ since = 0 }) => since <= major);
}

const none: readonly Default[] = [];

/** Attributes, of those that the families read, which the provider has as a flag: a text in their place is converted. */
const flags = new Set([
  'active_active',
  'allow_forwarded_traffic',
  'allow_gateway_transit',
  'allow_virtual_network_access',
  'bgp_enabled',
  'bgp_route_propagation_enabled',
  'disable_bgp_route_propagation',
  'enable_bgp',
  'enabled',
  'is_xenon',
  'peer_complete_virtual_networks_enabled',
  'per_site_scaling',
  'per_site_scaling_enabled',
  'premium_plan_auto_scale_enabled',
  'public_network_access_enabled',
  'registration_enabled',
  'reserved',
  'use_remote_gateways',
  'virtual_network_backup_restore_enabled',
  'virtual_network_image_pull_enabled',
  'vnet_content_share_enabled',
  'vnet_image_pull_enabled',
  'vnet_route_all_enabled',
  'zone_balancing_enabled',
  'zone_redundant',
]);

/** The same for numbers. */
const numbers = new Set([
  'app_scale_limit',
  'capacity',
  'default',
  'elastic_instance_minimum',
  'instance_memory_in_mb',
  'maximum',
  'maximum_elastic_worker_count',
  'maximum_instance_count',
  'minimum',
  'priority',
  'worker_count',
]);

/** A scalar of an attribute as the provider's schema has it. */
export function asDeclared(name: string, value: Json): Json {
  if (typeof value !== 'string') return value;
  if (flags.has(name) && (value === 'true' || value === 'false')) return value === 'true';
  if (numbers.has(name) && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  return name === 'location' ? value.toLowerCase().replaceAll(' ', '') : value;
}
