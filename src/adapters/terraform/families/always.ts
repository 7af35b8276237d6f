/**
 * Attributes that azurerm 3, 4 and 5 put into every plan of a resource: among the values, where null
 * says "not set", or among the unknowns. One that is in neither has been taken out of the file, so it
 * is unknown; reading it as not set would let a policy pass by mistake.
 */
const attributes: Readonly<Record<string, readonly string[]>> = {
  azurerm_virtual_network: ['address_space', 'location', 'name', 'resource_group_name'],
  azurerm_subnet: ['address_prefixes', 'delegation', 'name', 'service_endpoint_policy_ids', 'virtual_network_name'],
  azurerm_subnet_network_security_group_association: ['subnet_id', 'network_security_group_id'],
  azurerm_subnet_route_table_association: ['subnet_id', 'route_table_id'],
  azurerm_subnet_nat_gateway_association: ['subnet_id', 'nat_gateway_id'],
  azurerm_virtual_network_peering: [
    'allow_forwarded_traffic',
    'allow_gateway_transit',
    'allow_virtual_network_access',
    'remote_virtual_network_id',
    'use_remote_gateways',
  ],
  azurerm_network_security_group: ['security_rule'],
  azurerm_network_security_rule: [
    'access',
    'destination_address_prefix',
    'destination_address_prefixes',
    'destination_port_range',
    'destination_port_ranges',
    'direction',
    'network_security_group_name',
    'priority',
    'protocol',
    'source_address_prefix',
    'source_address_prefixes',
    'source_port_range',
    'source_port_ranges',
  ],
  azurerm_route_table: ['route'],
  azurerm_virtual_network_gateway: ['ip_configuration', 'sku', 'type', 'vpn_client_configuration', 'vpn_type'],
  azurerm_private_endpoint: ['subnet_id'],
  azurerm_network_interface: ['ip_configuration'],
  azurerm_service_plan: [
    'app_service_environment_id',
    'maximum_elastic_worker_count',
    'os_type',
    'sku_name',
    'worker_count',
  ],
  azurerm_app_service_plan: ['kind', 'maximum_elastic_worker_count', 'reserved', 'sku'],
  azurerm_monitor_autoscale_setting: ['enabled', 'profile', 'target_resource_id'],
  azurerm_app_service_virtual_network_swift_connection: ['app_service_id', 'subnet_id'],
  azurerm_app_service_slot_virtual_network_swift_connection: ['app_service_id', 'slot_name', 'subnet_id'],
  ...Object.fromEntries(
    ['linux_web_app', 'windows_web_app', 'linux_function_app', 'windows_function_app'].flatMap(kind => {
      const common = ['app_settings', 'backup', 'connection_string', 'site_config', 'virtual_network_subnet_id'];
      const own = [...common, ...(kind.includes('function') ? ['storage_account_name'] : ['logs'])];
      return [
        [`azurerm_${kind}`, ['service_plan_id', ...own]],
        [`azurerm_${kind}_slot`, own],
      ];
    }),
  ),
  azurerm_function_app_flex_consumption: ['app_settings', 'service_plan_id', 'virtual_network_subnet_id'],
  azurerm_logic_app_standard: [
    'app_service_plan_id',
    'app_settings',
    'connection_string',
    'site_config',
    'storage_account_name',
    'virtual_network_subnet_id',
  ],
  azurerm_storage_account: ['network_rules', 'public_network_access_enabled'],
  azurerm_key_vault: ['network_acls', 'public_network_access_enabled'],
  azurerm_container_registry: ['network_rule_set', 'public_network_access_enabled'],
  azapi_resource: ['body', 'name', 'parent_id', 'type'],
  azapi_update_resource: ['body', 'type'],
  azurerm_app_service: ['app_service_plan_id', 'app_settings', 'site_config'],
};

const none: readonly string[] = [];

/** Types that are named by another resource, so that they have no name or resource group of their own. */
const unnamed = /_association$|_swift_connection$|_slot$|^azapi_/;

const withNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(attributes).map(([type, own]) => [
    type,
    unnamed.test(type) ? own : [...new Set([...own, 'name', 'resource_group_name'])],
  ]),
);

/** The attributes that every plan has of a resource type; none for a type that the table does not have. */
export function alwaysThere(type: string): readonly string[] {
  return withNames.get(type) ?? none;
}
