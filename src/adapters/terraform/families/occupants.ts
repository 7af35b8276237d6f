import { Concat, joinText, reveal, Unknown, type Value } from '../../../graph/value.js';
import {
  blocks,
  compute,
  evaluate,
  link,
  type Compute,
  type IdSpec,
  type Mapping,
  type Shape,
} from '../reading/mapping.js';
import type { BlockReader } from '../reading/reader.js';
import { subnetsIn } from './services.js';
import { ifWritten, publicNetworkAccess } from './specs.js';
import { arm } from './types.js';

/**
 * A row of an occupant of which only its subnets matter: the ARM type and the attributes that hold
 * ids of subnets, with the blocks they stand in. They become `subnets: [{ id }]`, whatever the ARM
 * type's own shape is; `src/graph/types/occupants.ts` has a row for each ARM type.
 */
function lives(armType: string, attributes: readonly (string | Compute)[], id?: IdSpec): Mapping {
  const subnets = compute(
    attributes.flatMap(attribute =>
      typeof attribute === 'string' ? [attribute.replaceAll('.', '.0.')] : attribute.attributes,
    ),
    block => {
      const found = attributes.flatMap(attribute =>
        typeof attribute === 'string' ? idsAt(block, attribute) : present(attribute.run(block)),
      );
      return found.length === 0 ? undefined : found.map(subnet => ({ id: subnet }));
    },
  );
  return { arm: armType, ...(id !== undefined && { id }), properties: { subnets } };
}

/** The ids at an attribute inside blocks, `network_interface.ip_configuration.subnet_id`. */
function idsAt(block: BlockReader, attribute: string): readonly Value[] {
  const dot = attribute.indexOf('.');
  if (dot < 0) return present(evaluate(ifWritten(link(attribute, arm.subnet)), block));
  const outer = attribute.slice(0, dot);
  const inner = block.blocks(outer);
  if (inner instanceof Unknown) return block.isWritten(outer) === false ? [] : [inner];
  return inner.flatMap(child => idsAt(child, attribute.slice(dot + 1)));
}

/** One id or a list of ids, as a list without what is not set. */
function present(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  const open = reveal(value);
  return (Array.isArray(open) ? (open as readonly Value[]) : [value]).filter(id => id !== '' && id !== null);
}

/** Subnets that are named beside the id of their network. */
function named(network: string, ...names: readonly string[]): Compute {
  return compute([network, ...names], block => {
    const id = evaluate(link(network, arm.virtualNetwork), block);
    if (id === undefined || id === null) return undefined;
    return names.flatMap(name => present(block.idPart(name))).map(name => joinText([id, '/subnets/', name]));
  });
}

/** The subnet of a cluster's virtual nodes, which is named and lies in the network of the node pool's. */
const virtualNodes = compute(['aci_connector_linux.0.subnet_name', 'default_node_pool.0.vnet_subnet_id'], block => {
  const name = block.idPart('aci_connector_linux.0.subnet_name') ?? '';
  const sibling = block.value('default_node_pool.0.vnet_subnet_id', [arm.subnet]);
  const parts: readonly Value[] = sibling instanceof Concat ? sibling.$concat : [sibling ?? ''];
  const last = parts.at(-1);
  if (name === '' || typeof last !== 'string' || !last.includes('/subnets/')) return undefined;
  return joinText([...parts.slice(0, -1), last.replace(/[^/]*$/, ''), name]);
});

/** An occupant that also has a firewall of its own. */
function withFirewall(mapping: Mapping): Mapping {
  const networkAcls: Shape = {
    defaultAction: ifWritten('network_acls.0.default_action'),
    virtualNetworkRules: subnetsIn('network_acls.0.virtual_network_rules', 'subnet_id'),
  };
  return { ...mapping, properties: { ...mapping.properties, publicNetworkAccess, networkAcls } };
}

const cluster = 'Microsoft.ContainerService/managedClusters';
const registry = 'Microsoft.ContainerRegistry/registries';
const workspace = 'Microsoft.MachineLearningServices/workspaces';
const firewall = 'PaloAltoNetworks.Cloudngfw/firewalls';
const netApp = 'Microsoft.NetApp/netAppAccounts';

const below = (parentId: string, parentType: string): IdSpec => ({ parentId, parentTypes: [parentType] });
const inAccount: IdSpec = { parentNames: ['account_name'] };

const scaleSet = lives(arm.scaleSet, ['network_interface.ip_configuration.subnet_id']);
const hdInsight = lives('Microsoft.HDInsight/clusters', [
  'roles.head_node.subnet_id',
  'roles.worker_node.subnet_id',
  'roles.zookeeper_node.subnet_id',
  'roles.edge_node.subnet_id',
  'roles.kafka_management_node.subnet_id',
  'private_link_configuration.ip_configuration.subnet_id',
]);
const paloAlto = lives(firewall, [
  'network_profile.vnet_configuration.trusted_subnet_id',
  'network_profile.vnet_configuration.untrusted_subnet_id',
]);
const oracle = lives('Oracle.Database/autonomousDatabases', ['subnet_id']);
const managedInstance = lives('Microsoft.Sql/managedInstances', ['subnet_id']);
const diskPool = lives('Microsoft.StoragePool/diskPools', ['subnet_id']);
const mlCompute = lives(
  `${workspace}/computes`,
  ['subnet_resource_id'],
  below('machine_learning_workspace_id', workspace),
);

/** Everything of azurerm that lives in subnets, except what the other families describe more closely. */
export const occupantMappings: Record<string, Mapping> = {
  azurerm_network_interface: {
    arm: 'Microsoft.Network/networkInterfaces',
    properties: {
      ipConfigurations: blocks('ip_configuration', { properties: { subnet: { id: link('subnet_id', arm.subnet) } } }),
    },
  },

  // Networking
  azurerm_application_gateway: lives('Microsoft.Network/applicationGateways', [
    'gateway_ip_configuration.subnet_id',
    'frontend_ip_configuration.subnet_id',
    'private_link_configuration.ip_configuration.subnet_id',
  ]),
  azurerm_application_load_balancer_subnet_association: lives(
    'Microsoft.ServiceNetworking/trafficControllers/associations',
    ['subnet_id'],
    below('application_load_balancer_id', 'Microsoft.ServiceNetworking/trafficControllers'),
  ),
  azurerm_bastion_host: lives('Microsoft.Network/bastionHosts', ['ip_configuration.subnet_id']),
  azurerm_firewall: lives('Microsoft.Network/azureFirewalls', [
    'ip_configuration.subnet_id',
    'management_ip_configuration.subnet_id',
  ]),
  azurerm_lb: lives('Microsoft.Network/loadBalancers', ['frontend_ip_configuration.subnet_id']),
  azurerm_network_profile: lives('Microsoft.Network/networkProfiles', [
    'container_network_interface.ip_configuration.subnet_id',
  ]),
  azurerm_private_link_service: lives('Microsoft.Network/privateLinkServices', ['nat_ip_configuration.subnet_id']),
  azurerm_route_server: lives(arm.virtualHub, ['subnet_id']),
  azurerm_virtual_hub_ip: lives(
    `${arm.virtualHub}/ipConfigurations`,
    ['subnet_id'],
    below('virtual_hub_id', arm.virtualHub),
  ),
  azurerm_nginx_deployment: lives('NGINX.NGINXPLUS/nginxDeployments', [
    'network_interface.subnet_id',
    'frontend_private.subnet_id',
  ]),
  azurerm_palo_alto_next_generation_firewall_virtual_network_local_rulestack: paloAlto,
  azurerm_palo_alto_next_generation_firewall_virtual_network_panorama: paloAlto,
  azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager: paloAlto,
  azurerm_active_directory_domain_service: lives('Microsoft.AAD/domainServices', ['initial_replica_set.subnet_id']),
  azurerm_active_directory_domain_service_replica_set: lives(
    'Microsoft.AAD/domainServices/replicaSets',
    ['subnet_id'],
    {
      ...below('domain_service_id', 'Microsoft.AAD/domainServices'),
      name: 'location',
    },
  ),

  // Compute and containers
  azurerm_linux_virtual_machine_scale_set: scaleSet,
  azurerm_windows_virtual_machine_scale_set: scaleSet,
  azurerm_orchestrated_virtual_machine_scale_set: scaleSet,
  azurerm_virtual_machine_scale_set: lives(arm.scaleSet, ['network_profile.ip_configuration.subnet_id']),
  azurerm_batch_pool: lives('Microsoft.Batch/batchAccounts/pools', ['network_configuration.subnet_id'], inAccount),
  azurerm_service_fabric_managed_cluster: lives('Microsoft.ServiceFabric/managedClusters', ['subnet_id']),
  azurerm_container_app_environment: lives('Microsoft.App/managedEnvironments', ['infrastructure_subnet_id']),
  azurerm_container_group: lives('Microsoft.ContainerInstance/containerGroups', ['subnet_ids']),
  azurerm_container_registry_agent_pool: lives(`${registry}/agentPools`, ['virtual_network_subnet_id'], {
    parentNames: ['container_registry_name'],
  }),
  azurerm_kubernetes_cluster: lives(cluster, [
    'default_node_pool.vnet_subnet_id',
    'default_node_pool.pod_subnet_id',
    'api_server_access_profile.subnet_id',
    'ingress_application_gateway.subnet_id',
    virtualNodes,
  ]),
  azurerm_kubernetes_automatic_cluster: lives(cluster, [
    'hosted_system.node_subnet_id',
    'hosted_system.system_node_subnet_id',
    'api_server_access.subnet_id',
  ]),
  azurerm_kubernetes_cluster_node_pool: lives(
    `${cluster}/agentPools`,
    ['vnet_subnet_id', 'pod_subnet_id'],
    below('kubernetes_cluster_id', cluster),
  ),
  azurerm_redhat_openshift_cluster: lives('Microsoft.RedHatOpenShift/openShiftClusters', [
    'main_profile.subnet_id',
    'worker_profile.subnet_id',
  ]),
  azurerm_dedicated_hardware_security_module: lives('Microsoft.HardwareSecurityModules/dedicatedHSMs', [
    'network_profile.subnet_id',
    'management_network_profile.subnet_id',
  ]),

  // App platforms
  azurerm_api_management: lives('Microsoft.ApiManagement/service', [
    'virtual_network_configuration.subnet_id',
    'additional_location.virtual_network_configuration.subnet_id',
  ]),
  azurerm_api_management_standalone_gateway: lives('Microsoft.ApiManagement/gateways', ['backend_subnet_id']),
  azurerm_spring_cloud_service: lives('Microsoft.AppPlatform/Spring', [
    'network.app_subnet_id',
    'network.service_runtime_subnet_id',
  ]),
  azurerm_integration_service_environment: lives('Microsoft.Logic/integrationServiceEnvironments', [
    'virtual_network_subnet_ids',
  ]),
  azurerm_cognitive_account: withFirewall(
    lives('Microsoft.CognitiveServices/accounts', ['network_injection.subnet_id']),
  ),

  // Data
  azurerm_redis_cache: lives('Microsoft.Cache/redis', ['subnet_id']),
  azurerm_mssql_managed_instance: managedInstance,
  azurerm_sql_managed_instance: managedInstance,
  azurerm_mssql_virtual_machine_availability_group_listener: lives(
    'Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups/availabilityGroupListeners',
    ['load_balancer_configuration.subnet_id', 'multi_subnet_ip_configuration.subnet_id'],
    below('sql_virtual_machine_group_id', 'Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups'),
  ),
  azurerm_postgresql_flexible_server: lives('Microsoft.DBforPostgreSQL/flexibleServers', ['delegated_subnet_id']),
  azurerm_mysql_flexible_server: lives('Microsoft.DBforMySQL/flexibleServers', ['delegated_subnet_id']),
  azurerm_cosmosdb_cassandra_cluster: lives('Microsoft.DocumentDB/cassandraClusters', [
    'delegated_management_subnet_id',
  ]),
  azurerm_cosmosdb_cassandra_datacenter: lives(
    'Microsoft.DocumentDB/cassandraClusters/dataCenters',
    ['delegated_management_subnet_id'],
    below('cassandra_cluster_id', 'Microsoft.DocumentDB/cassandraClusters'),
  ),
  azurerm_kusto_cluster: lives('Microsoft.Kusto/clusters', ['virtual_network_configuration.subnet_id']),
  azurerm_hdinsight_hadoop_cluster: hdInsight,
  azurerm_hdinsight_hbase_cluster: hdInsight,
  azurerm_hdinsight_interactive_query_cluster: hdInsight,
  azurerm_hdinsight_kafka_cluster: hdInsight,
  azurerm_hdinsight_spark_cluster: hdInsight,
  azurerm_synapse_workspace: lives('Microsoft.Synapse/workspaces', ['compute_subnet_id']),
  azurerm_databricks_workspace: lives('Microsoft.Databricks/workspaces', [
    named(
      'custom_parameters.0.virtual_network_id',
      'custom_parameters.0.public_subnet_name',
      'custom_parameters.0.private_subnet_name',
    ),
  ]),
  azurerm_data_factory_integration_runtime_azure_ssis: lives(
    'Microsoft.DataFactory/factories/integrationRuntimes',
    [
      'vnet_integration.subnet_id',
      'express_vnet_integration.subnet_id',
      named('vnet_integration.0.vnet_id', 'vnet_integration.0.subnet_name'),
    ],
    below('data_factory_id', 'Microsoft.DataFactory/factories'),
  ),
  azurerm_data_factory_integration_runtime_managed: lives(
    'Microsoft.DataFactory/factories/integrationRuntimes',
    [named('vnet_integration.0.vnet_id', 'vnet_integration.0.subnet_name')],
    below('data_factory_id', 'Microsoft.DataFactory/factories'),
  ),
  azurerm_database_migration_service: lives('Microsoft.DataMigration/services', ['subnet_id']),
  azurerm_machine_learning_workspace: lives(workspace, ['serverless_compute.subnet_id']),
  azurerm_machine_learning_compute_cluster: mlCompute,
  azurerm_machine_learning_compute_instance: mlCompute,
  azurerm_oracle_autonomous_database: oracle,
  azurerm_oracle_autonomous_database_clone_from_backup: oracle,
  azurerm_oracle_autonomous_database_clone_from_database: oracle,
  azurerm_oracle_cloud_vm_cluster: lives('Oracle.Database/cloudVmClusters', ['subnet_id']),

  // Storage
  azurerm_netapp_volume: lives(`${netApp}/capacityPools/volumes`, ['subnet_id'], {
    parentNames: ['account_name', 'pool_name'],
  }),
  azurerm_netapp_volume_group_oracle: lives(`${netApp}/volumeGroups`, ['volume.subnet_id'], inAccount),
  azurerm_netapp_volume_group_sap_hana: lives(`${netApp}/volumeGroups`, ['volume.subnet_id'], inAccount),
  azurerm_hpc_cache: lives('Microsoft.StorageCache/caches', ['subnet_id']),
  azurerm_managed_lustre_file_system: lives('Microsoft.StorageCache/amlFilesystems', ['subnet_id']),
  azurerm_disk_pool: diskPool,
  azurerm_storage_disks_pool: diskPool,
  azurerm_qumulo_file_system: lives('Qumulo.Storage/fileSystems', ['subnet_id']),

  // Development and operations
  azurerm_dev_center_network_connection: lives('Microsoft.DevCenter/networkConnections', ['subnet_id']),
  azurerm_managed_devops_pool: lives('Microsoft.DevOpsInfrastructure/pools', [
    'virtual_machine_scale_set_fabric.subnet_id',
  ]),
  azurerm_lab_service_lab: lives('Microsoft.LabServices/labs', ['network.subnet_id']),
  azurerm_lab_service_plan: lives('Microsoft.LabServices/labPlans', ['default_network_subnet_id']),
  azurerm_orbital_contact_profile: lives('Microsoft.Orbital/contactProfiles', ['network_configuration_subnet_id']),
  azurerm_workloads_sap_single_node_virtual_instance: lives('Microsoft.Workloads/sapVirtualInstances', [
    'single_server_configuration.subnet_id',
  ]),
  azurerm_workloads_sap_three_tier_virtual_instance: lives('Microsoft.Workloads/sapVirtualInstances', [
    'three_tier_configuration.application_server_configuration.subnet_id',
    'three_tier_configuration.central_server_configuration.subnet_id',
    'three_tier_configuration.database_server_configuration.subnet_id',
  ]),
};

/**
 * Types that name a subnet but neither live in it nor change it: firewalls that admit it, rights,
 * locks and policies on it, observers of it. Site recovery names where machines would go.
 */
export const namesWithoutUse: ReadonlySet<string> = new Set([
  'azurerm_ai_foundry',
  'azurerm_ai_services',
  'azurerm_consumption_budget_resource_group',
  'azurerm_elastic_san_volume_group',
  'azurerm_management_lock',
  'azurerm_marketplace_role_assignment',
  'azurerm_monitor_activity_log_alert',
  'azurerm_monitor_alert_processing_rule_action_group',
  'azurerm_monitor_alert_processing_rule_suppression',
  'azurerm_monitor_diagnostic_setting',
  'azurerm_monitor_metric_alert',
  'azurerm_network_connection_monitor',
  'azurerm_network_manager',
  'azurerm_network_manager_static_member',
  'azurerm_pim_active_role_assignment',
  'azurerm_pim_eligible_role_assignment',
  'azurerm_resource_policy_assignment',
  'azurerm_resource_policy_exemption',
  'azurerm_resource_policy_remediation',
  'azurerm_role_assignment',
  'azurerm_site_recovery_hyperv_network_mapping',
  'azurerm_site_recovery_network_mapping',
  'azurerm_site_recovery_replicated_vm',
  'azurerm_site_recovery_vmware_replicated_vm',
  'azurerm_stack_hci_network_interface',
]);

/** Providers that never reach into Azure: what they name, they only carry along. */
export const harmlessProviders: ReadonlySet<string> = new Set([
  'archive',
  'cloudinit',
  'local',
  'random',
  'template',
  'time',
  'tls',
]);
