import { blocks, link, type Mapping, type Shape } from '../reading/mapping.js';
import { either, filled, ids, ifWritten, unknownBlocks } from './specs.js';
import { arm } from './types.js';

/** A rule of `azurerm_network_security_rule` or an inline one; in sets what is not set is an empty text or list. */
const rule: Shape = {
  protocol: 'protocol',
  access: 'access',
  direction: 'direction',
  priority: 'priority',
  sourcePortRange: filled('source_port_range'),
  sourcePortRanges: filled('source_port_ranges'),
  destinationPortRange: filled('destination_port_range'),
  destinationPortRanges: filled('destination_port_ranges'),
  sourceAddressPrefix: filled('source_address_prefix'),
  sourceAddressPrefixes: filled('source_address_prefixes'),
  destinationAddressPrefix: filled('destination_address_prefix'),
  destinationAddressPrefixes: filled('destination_address_prefixes'),
  sourceApplicationSecurityGroups: ids('source_application_security_group_ids', arm.applicationSecurityGroup),
  destinationApplicationSecurityGroups: ids('destination_application_security_group_ids', arm.applicationSecurityGroup),
};

/**
 * Inline rules become resources of their own, as separate ones are: after a refresh the group's
 * list repeats separate rules as they were, and those say better what they will be.
 */
export const securityMappings: Record<string, Mapping> = {
  azurerm_network_security_group: {
    arm: arm.networkSecurityGroup,
    // Without inline rules the list is unknown before the first apply: that means none, not any.
    properties: { securityRules: unknownBlocks('security_rule') },
    children: [{ blocks: 'security_rule', arm: arm.securityRule, properties: rule }],
  },
  azurerm_network_security_rule: {
    arm: arm.securityRule,
    id: { parentNames: ['network_security_group_name'] },
    properties: rule,
  },
  azurerm_application_security_group: { arm: arm.applicationSecurityGroup },
  azurerm_network_watcher_flow_log: {
    arm: 'Microsoft.Network/networkWatchers/flowLogs',
    id: { parentNames: ['network_watcher_name'] },
    properties: {
      enabled: 'enabled',
      targetResourceId: either(
        ifWritten(link('target_resource_id', arm.networkSecurityGroup, arm.virtualNetwork, arm.subnet)),
        ifWritten(link('network_security_group_id', arm.networkSecurityGroup)),
      ),
    },
  },
};

/** What the data source reads is all that there is, separate rules included. */
export const securityData: Record<string, Mapping> = {
  azurerm_network_security_group: {
    arm: arm.networkSecurityGroup,
    properties: { securityRules: blocks('security_rule', { name: 'name', properties: rule }) },
  },
};
