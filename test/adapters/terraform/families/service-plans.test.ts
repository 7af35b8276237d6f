import { describe, expect, test } from '@jest/globals';
import { check, genuine, idOf, plain, ref, subnetId, type Written } from './plans.js';

const planId = idOf('Microsoft.Web/serverfarms', 'p');
const vnet = subnetId('app');

const plan: Written = {
  type: 'azurerm_service_plan',
  name: 'p',
  values: { os_type: 'Linux', sku_name: 'P1v3' },
  unknown: { worker_count: true, maximum_elastic_worker_count: true, kind: true, reserved: true },
};

describe('plans', () => {
  check([
    {
      title: 'counts that nobody wrote are left out',
      resources: [plan],
      expected: {
        type: 'Microsoft.Web/serverfarms',
        id: planId,
        kind: 'linux',
        sku: { name: 'P1v3' },
        properties: { reserved: true, hyperV: false },
      },
    },
    {
      title: 'counts that were written and are not known stay unknown',
      resources: [
        {
          ...plan,
          written: { worker_count: ref('local.count'), maximum_elastic_worker_count: ref('local.count') },
        },
      ],
      expected: {
        sku: { name: 'P1v3', capacity: '?azurerm_service_plan.p.worker_count' },
        properties: {
          reserved: true,
          hyperV: false,
          maximumElasticWorkerCount: '?azurerm_service_plan.p.maximum_elastic_worker_count',
        },
      },
    },
    {
      title: 'Windows containers in an environment',
      resources: [
        {
          ...plan,
          values: {
            os_type: 'WindowsContainer',
            sku_name: 'I1v2',
            worker_count: 3,
            per_site_scaling_enabled: true,
            zone_balancing_enabled: true,
            premium_plan_auto_scale_enabled: false,
          },
          unknown: { app_service_environment_id: true },
          written: { app_service_environment_id: ref('azurerm_app_service_environment_v3.e.id') },
        },
        { type: 'azurerm_app_service_environment_v3', name: 'e', values: { subnet_id: vnet } },
      ],
      expected: {
        kind: 'xenon',
        sku: { name: 'I1v2', capacity: 3 },
        properties: {
          reserved: false,
          hyperV: true,
          perSiteScaling: true,
          zoneRedundant: true,
          elasticScaleEnabled: false,
          hostingEnvironmentProfile: { id: idOf('Microsoft.Web/hostingEnvironments', 'e') },
        },
      },
    },
    {
      title: 'the legacy plan',
      resources: [
        {
          type: 'azurerm_app_service_plan',
          name: 'p',
          values: {
            kind: 'Linux',
            reserved: true,
            is_xenon: null,
            per_site_scaling: false,
            sku: [{ tier: 'PremiumV2', size: 'P2v2' }],
          },
          unknown: { maximum_elastic_worker_count: true, sku: [{ capacity: true }] },
          written: { sku: [{ tier: { constant_value: 'PremiumV2' }, size: { constant_value: 'P2v2' } }] },
        },
      ],
      expected: {
        type: 'Microsoft.Web/serverfarms',
        kind: 'linux',
        sku: { name: 'P2v2', tier: 'PremiumV2' },
        properties: { reserved: true, perSiteScaling: false },
      },
    },
    {
      title: 'a legacy plan for Windows containers',
      resources: [
        {
          type: 'azurerm_app_service_plan',
          values: { kind: 'xenon', is_xenon: true, sku: [{ tier: 'PremiumContainer', size: 'PC2', capacity: 2 }] },
        },
      ],
      expected: {
        kind: 'xenon',
        sku: { name: 'PC2', tier: 'PremiumContainer', capacity: 2 },
        properties: { hyperV: true },
      },
    },
    {
      title: 'a plan that was read',
      resources: [
        {
          ...plan,
          mode: 'data',
          unknown: {},
          values: { os_type: 'Windows', sku_name: 'S1', worker_count: 2, app_service_environment_id: '' },
        },
      ],
      expected: {
        kind: 'app',
        sku: { name: 'S1', capacity: 2 },
        properties: { reserved: false, hyperV: false, hostingEnvironmentProfile: { id: null } },
      },
    },
  ]);
});

describe('genuine plans', () => {
  test('a plan without a count has none', () => {
    for (const found of genuine('plans/inline-subnets/plan.json').ofType('Microsoft.Web/serverfarms'))
      expect(plain(found.sku)).toEqual({ name: 'B2' });
  });
});
