import type { Edit } from './edits.js';
import { actions, add, before, exists, keep, set } from './edits.js';

/** The plan `update-prefix-in-use`, in which an app is integrated already, and what its cases share. */
export const second = { plan: 'update-prefix-in-use' };
export const subnet = 'azurerm_subnet.int';
export const network = 'azurerm_virtual_network.vnet';
export const group = 'azurerm_resource_group.rg';
export const app = 'azurerm_linux_web_app.app';
export const plan = 'azurerm_service_plan.plan';
export const swift = 'azurerm_app_service_virtual_network_swift_connection.app';

const groupId = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-upd';
export const appId = `${groupId}/providers/Microsoft.Web/sites/upd-app`;
export const planId = `${groupId}/providers/Microsoft.Web/serverFarms/plan-upd`;
export const subnetId = `${groupId}/providers/Microsoft.Network/virtualNetworks/vnet-upd/subnets/int`;

/** The subnet stays as it is, and with it the whole plan. */
export const quiet: readonly Edit[] = [keep(subnet)];

/** The app is disconnected in the same run. */
export const disconnect: readonly Edit[] = [actions(app, 'update'), set(app, 'virtual_network_subnet_id', null)];

/** The app has no subnet id of its own. */
export const unconnected: readonly Edit[] = [
  keep(subnet),
  before(app, 'virtual_network_subnet_id', ''),
  set(app, 'virtual_network_subnet_id', null),
  keep(app),
];

/** A new connection of its own. */
export const addSwift = add({ address: swift, links: { app_service_id: `${app}.id`, subnet_id: `${subnet}.id` } });

/** One that an earlier run has made. */
export const hasSwift: readonly Edit[] = [
  addSwift,
  exists(swift, `${appId}/config/virtualNetwork`, { app_service_id: appId, subnet_id: subnetId }),
];
