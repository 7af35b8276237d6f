import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../../src/graph/value.js';
import { at, check, genuine, graphOf, idOf, plain, ref, subnetId, type Case, type Written } from './plans.js';

const siteArm = 'Microsoft.Web/sites';
const planId = idOf('Microsoft.Web/serverfarms', 'p');
const vnet = subnetId('app');
const contentShare = (name: string): Json => [{ type: 'microsoft.storage/storageaccounts', name, port: 443 }];

const plan: Written = {
  type: 'azurerm_service_plan',
  name: 'p',
  values: { os_type: 'Linux', sku_name: 'P1v3' },
  unknown: { worker_count: true, maximum_elastic_worker_count: true, kind: true, reserved: true },
};

/** A case of an app whose properties matter only in part. */
function app(title: string, resource: Written, expected: Case['expected']): Case {
  const made: Written = {
    ...resource,
    unknown: { service_plan_id: true, ...resource.unknown },
    written: { service_plan_id: ref('azurerm_service_plan.p.id'), ...resource.written },
  };
  return { title, resources: [made, plan], expected };
}

const site = (stack: Json, more: Record<string, Json> = {}): Record<string, Json> => ({
  site_config: [{ vnet_route_all_enabled: false, application_stack: stack, ...more }],
});

describe('apps', () => {
  check([
    app(
      'a Linux web app: runtime, routing, settings by name',
      {
        type: 'azurerm_linux_web_app',
        values: {
          ...site([{ node_version: '20-lts', docker_image_name: null, python_version: '' }]),
          virtual_network_subnet_id: vnet,
          vnet_image_pull_enabled: true,
          virtual_network_backup_restore_enabled: false,
          app_settings: { WEBSITE_PULL_IMAGE_OVER_VNET: 'true', PASSWORD: 'not to be seen' },
          identity: [{ type: 'SystemAssigned' }],
        },
        unknown: { site_config: [{ linux_fx_version: true, worker_count: true }] },
        written: { site_config: [{ application_stack: [{ node_version: { constant_value: '20-lts' } }] }] },
      },
      {
        type: siteArm,
        kind: 'app,linux',
        properties: {
          serverFarmId: planId,
          reserved: true,
          virtualNetworkSubnetId: vnet,
          identity: { type: 'SystemAssigned' },
          vnetBackupRestoreEnabled: false,
          vnetImagePullEnabled: true,
          siteConfig: {
            vnetRouteAllEnabled: false,
            linuxFxVersion: 'NODE|20-lts',
            appSettings: [{ name: 'WEBSITE_PULL_IMAGE_OVER_VNET', value: 'true' }, { name: 'PASSWORD' }],
          },
        },
      },
    ),
    app(
      'a Windows web app spells image pulls in its own way',
      {
        type: 'azurerm_windows_web_app',
        values: { ...site([]), virtual_network_image_pull_enabled: true, vnet_image_pull_enabled: false },
        unknown: { site_config: [{ application_stack: true, windows_fx_version: true, linux_fx_version: true }] },
        written: { site_config: [{}] },
      },
      {
        kind: 'app',
        properties: {
          serverFarmId: planId,
          reserved: false,
          vnetImagePullEnabled: true,
          siteConfig: { vnetRouteAllEnabled: false },
        },
      },
    ),
    app(
      'not integrated before the first apply, and after a refresh',
      { type: 'azurerm_linux_web_app', values: { virtual_network_subnet_id: '' } },
      { properties: { serverFarmId: planId, reserved: true } },
    ),
    app(
      'a Linux function app: its content share’s account, a container',
      {
        type: 'azurerm_linux_function_app',
        values: {
          ...site([{ docker: [{ registry_url: 'https://reg.azurecr.io/', image_name: 'fn', image_tag: '1' }] }]),
          storage_account_name: 'stcontent',
          content_share_force_disabled: false,
          vnet_image_pull_enabled: true,
        },
      },
      {
        kind: 'functionapp,linux,container',
        properties: {
          serverFarmId: planId,
          reserved: true,
          vnetImagePullEnabled: true,
          siteConfig: { vnetRouteAllEnabled: false, linuxFxVersion: 'DOCKER|reg.azurecr.io/fn:1' },
          leads: {
            contentShare: contentShare('stcontent'),
            image: [{ type: 'microsoft.containerregistry/registries', name: 'reg', group: 'registry', port: 443 }],
          },
        },
      },
    ),
    app(
      'a Windows function app without a content share',
      {
        type: 'azurerm_windows_function_app',
        values: { storage_account_name: 'st', content_share_force_disabled: true, vnet_image_pull_enabled: false },
      },
      { kind: 'functionapp', properties: { serverFarmId: planId, reserved: false, vnetImagePullEnabled: false } },
    ),
    app(
      'a Flex Consumption app',
      {
        type: 'azurerm_function_app_flex_consumption',
        values: {
          runtime_name: 'python',
          runtime_version: '3.12',
          maximum_instance_count: 40,
          instance_memory_in_mb: 2048,
          virtual_network_subnet_id: vnet,
        },
      },
      {
        kind: 'functionapp,linux',
        properties: {
          serverFarmId: planId,
          reserved: true,
          virtualNetworkSubnetId: vnet,
          functionAppConfig: {
            runtime: { name: 'python', version: '3.12' },
            scaleAndConcurrency: { maximumInstanceCount: 40, instanceMemoryMB: 2048 },
          },
        },
      },
    ),
    {
      title: 'a logic app names its plan in the old way',
      resources: [
        {
          type: 'azurerm_logic_app_standard',
          values: {
            storage_account_name: 'st',
            vnet_content_share_enabled: true,
            site_config: [{}],
            app_service_plan_id: planId,
            virtual_network_subnet_id: null,
          },
          unknown: { site_config: [{ vnet_route_all_enabled: true, linux_fx_version: true }] },
          written: { site_config: [{}] },
        },
      ],
      expected: {
        type: siteArm,
        kind: 'functionapp,workflowapp',
        properties: {
          serverFarmId: planId,
          vnetContentShareEnabled: true,
          leads: { contentShare: contentShare('st') },
        },
      },
    },
    {
      title: 'a legacy app can run several containers',
      resources: [
        {
          type: 'azurerm_app_service',
          values: { app_service_plan_id: planId, site_config: [{ linux_fx_version: 'COMPOSE|abc' }] },
          unknown: { app_settings: true },
        },
      ],
      expected: {
        type: siteArm,
        kind: 'app,linux,container',
        properties: { serverFarmId: planId, siteConfig: { linuxFxVersion: 'COMPOSE|abc' } },
      },
    },
    {
      title: 'a legacy app without a site configuration is not one of unknown containers',
      resources: [
        {
          type: 'azurerm_app_service',
          values: { app_service_plan_id: planId },
          unknown: { site_config: true, app_settings: true, identity: true },
        },
      ],
      expected: { properties: { serverFarmId: planId } },
    },
    {
      title: 'a legacy app whose version was written and is not known',
      resources: [
        {
          type: 'azurerm_app_service',
          values: { app_service_plan_id: planId, site_config: [{}] },
          unknown: { site_config: [{ linux_fx_version: true, windows_fx_version: true }] },
          written: { site_config: [{ linux_fx_version: ref('local.compose') }] },
        },
      ],
      expected: {
        properties: {
          serverFarmId: planId,
          siteConfig: { linuxFxVersion: '?azurerm_app_service.x.site_config.0.linux_fx_version' },
          leads: { image: ['?the container image'] },
        },
      },
    },
    {
      title: 'a legacy function app',
      resources: [
        {
          type: 'azurerm_function_app',
          values: { app_service_plan_id: planId, os_type: 'linux', storage_account_name: 'st' },
        },
      ],
      expected: {
        kind: 'functionapp,linux',
        properties: { serverFarmId: planId, leads: { contentShare: contentShare('st') } },
      },
    },
  ]);

  test('settings stay covered when the plan covers all of them', () => {
    const graph = graphOf({
      type: 'azurerm_linux_web_app',
      values: { app_settings: { WEBSITE_VNET_ROUTE_ALL: '1', KEY: 'k' } },
      sensitive: { app_settings: true },
    });
    const { siteConfig } = at(graph, 'azurerm_linux_web_app.x').properties as { siteConfig: { appSettings: never } };
    expect(JSON.stringify(siteConfig)).toBe('{"appSettings":{"$sensitive":true}}');
    expect(plain(siteConfig.appSettings)).toEqual([{ name: 'WEBSITE_VNET_ROUTE_ALL', value: '1' }, { name: 'KEY' }]);
  });
});

describe('data sources', () => {
  test('an app that was read says that nothing connects it', () => {
    const graph = graphOf({
      type: 'azurerm_linux_web_app',
      mode: 'data',
      values: {
        service_plan_id: planId,
        virtual_network_subnet_id: '',
        app_settings: {},
        site_config: [{ vnet_route_all_enabled: true }],
      },
    });
    expect(plain(at(graph, 'data.azurerm_linux_web_app.x').properties)).toEqual({
      serverFarmId: planId,
      reserved: true,
      virtualNetworkSubnetId: null,
      siteConfig: { vnetRouteAllEnabled: true, appSettings: [] },
    });
  });
});

describe('genuine plans', () => {
  test.each([
    ['web-linux-basic', 'plan.json', 'app,linux'],
    ['web-linux-basic', 'plan-azurerm3.json', 'app,linux'],
    ['windows-containers', 'plan.json', 'app,container,windows'],
    ['windows-containers', 'plan-azurerm3.json', 'app,container,windows'],
    ['logic-app-standard', 'plan.json', 'functionapp,workflowapp'],
    ['logic-app-standard', 'plan-azurerm3.json', 'functionapp,workflowapp'],
  ])('%s, %s: %s', (stack, file, kind) => {
    for (const found of genuine(`plans/${stack}/${file}`).ofType(siteArm)) {
      expect(found.kind).toBe(kind);
      expect(JSON.stringify(plain(found.properties))).not.toContain('?');
    }
  });

  test('settings with one that is not known are not known', () => {
    const settings = genuine('plans/route-all-settings/plan.json')
      .ofType(siteArm)
      .map(found => plain(found.properties['siteConfig']) as { appSettings?: Json })
      .map(({ appSettings }) => appSettings);
    expect(settings.some(found => typeof found === 'string' && found.startsWith('?'))).toBe(true);
    expect(JSON.stringify(settings)).toContain('{"name":"WEBSITE_VNET_ROUTE_ALL","value":');
  });

  test.each(['plan.json', 'plan-azurerm3.json'])('legacy types in %s', file => {
    const graph = genuine(`plans/legacy-app-service/${file}`);
    expect(graph.ofType('Microsoft.Web/serverfarms').map(found => plain(found.sku))).toEqual([
      { name: 'F1', tier: 'Free' },
    ]);
    expect(graph.ofType('Microsoft.Web/sites/networkConfig')).toHaveLength(1);
  });
});
