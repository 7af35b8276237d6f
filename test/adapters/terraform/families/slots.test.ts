import { describe, expect, test } from '@jest/globals';
import { at, check, graphOf, idOf, ref, subnetId, type Written } from './plans.js';

const siteArm = 'Microsoft.Web/sites';
const slotArm = 'Microsoft.Web/sites/slots';
const planId = idOf('Microsoft.Web/serverfarms', 'p');
const vnet = subnetId('app');

describe('slots', () => {
  const parents: readonly [type: string, parent: string, attribute: string, kind: string][] = [
    ['azurerm_linux_web_app_slot', 'azurerm_linux_web_app', 'app_service_id', 'app,linux'],
    ['azurerm_windows_web_app_slot', 'azurerm_windows_web_app', 'app_service_id', 'app'],
    ['azurerm_linux_function_app_slot', 'azurerm_linux_function_app', 'function_app_id', 'functionapp,linux'],
    ['azurerm_windows_function_app_slot', 'azurerm_windows_function_app', 'function_app_id', 'functionapp'],
  ];

  test.each(parents)('%s', (type, parent, attribute, kind) => {
    const graph = graphOf(
      {
        type,
        values: { name: 'staging', virtual_network_subnet_id: vnet, service_plan_id: null },
        unknown: { [attribute]: true },
        written: { [attribute]: ref(`${parent}.app.id`) },
      },
      { type: parent, name: 'app', values: { name: 'shop' } },
    );
    const slot = at(graph, `${type}.x`);
    expect(slot).toMatchObject({ id: idOf(slotArm, 'shop', 'staging'), type: slotArm, kind });
    expect(slot.properties).toMatchObject({ virtualNetworkSubnetId: vnet });
    expect(slot.properties).not.toHaveProperty('serverFarmId');
  });

  check([
    {
      title: 'legacy: the app by its name',
      resources: [
        {
          type: 'azurerm_app_service_slot',
          values: { name: 'staging', app_service_name: 'shop', app_service_plan_id: planId },
        },
      ],
      expected: { type: slotArm, id: idOf(slotArm, 'shop', 'staging'), properties: { serverFarmId: planId } },
    },
    {
      title: 'legacy: the function app by its name',
      resources: [
        {
          type: 'azurerm_function_app_slot',
          values: { name: 'staging', function_app_name: 'fn', app_service_plan_id: planId },
        },
      ],
      expected: { id: idOf(slotArm, 'fn', 'staging'), kind: 'functionapp' },
    },
  ]);
});

describe('swift connections', () => {
  const connection: Written = {
    type: 'azurerm_app_service_virtual_network_swift_connection',
    values: { subnet_id: vnet },
    unknown: { app_service_id: true },
  };

  check([
    {
      title: 'of an app',
      resources: [
        { ...connection, written: { app_service_id: ref('azurerm_windows_web_app.app.id') } },
        { type: 'azurerm_windows_web_app', name: 'app', values: { name: 'shop' } },
      ],
      expected: {
        type: 'Microsoft.Web/sites/networkConfig',
        id: `${idOf(siteArm, 'shop')}/networkConfig/virtualNetwork`,
        properties: { subnetResourceId: vnet, swiftSupported: true },
      },
    },
    {
      title: 'of an app, given a slot’s id: the type is that of apps, the id lies below the slot',
      resources: [
        { ...connection, written: { app_service_id: ref('azurerm_windows_web_app_slot.staging.id') } },
        {
          type: 'azurerm_windows_web_app_slot',
          name: 'staging',
          values: { name: 'staging', app_service_id: idOf(siteArm, 'shop') },
        },
      ],
      expected: {
        type: 'Microsoft.Web/sites/networkConfig',
        id: `${idOf(slotArm, 'shop', 'staging')}/networkConfig/virtualNetwork`,
      },
    },
    {
      title: 'of an app, given the literal id of a slot',
      resources: [
        { ...connection, unknown: {}, values: { subnet_id: vnet, app_service_id: idOf(slotArm, 'shop', 'staging') } },
      ],
      expected: { id: `${idOf(slotArm, 'shop', 'staging')}/networkConfig/virtualNetwork` },
    },
  ]);
});

test('the slot’s own connection is never taken for one of its app', () => {
  const graph = graphOf({
    type: 'azurerm_app_service_slot_virtual_network_swift_connection',
    values: { app_service_id: idOf(siteArm, 'shop'), slot_name: 'staging', subnet_id: vnet },
  });
  expect(graph.ofType('Microsoft.Web/sites/networkConfig')).toEqual([]);
});

describe('environments', () => {
  check(
    ['azurerm_app_service_environment', 'azurerm_app_service_environment_v3'].map(type => ({
      title: type,
      resources: [{ type, values: { subnet_id: vnet } }],
      expected: { type: 'Microsoft.Web/hostingEnvironments', properties: { virtualNetwork: { id: vnet } } },
    })),
  );
});
