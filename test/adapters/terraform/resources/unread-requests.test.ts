import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../src/adapters/json-object.js';
import { graphOfPlan } from '../../../../src/adapters/terraform/whole-plan.js';
import type { PlanJson } from '../../../../src/adapters/terraform/document/plan-json.js';
import { at, graphOf, plain, planOf, ref, type Written } from '../families/plans.js';

const subnet =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s';
const body = { properties: { virtualNetworkSubnetId: subnet } };

/** What is said not to be read of a plan with an action on an app. */
function unread(values: JsonObject, more: Partial<Written> = {}): readonly string[] {
  const action: Written = {
    type: 'azapi_resource_action',
    name: 'join',
    values: { type: 'Microsoft.Web/sites@2024-04-01', method: 'PATCH', resource_id: '/subscriptions/x', ...values },
    ...more,
  };
  return graphOf(action).notices.flatMap(({ message, isUnread }) => (isUnread === true ? [message] : []));
}

describe('a request that a plan sends to an app', () => {
  const message =
    'what azapi_resource_action.join sends to Microsoft.Web/sites@2024-04-01 is not read: an integration that it makes is not judged';

  test.each<[string, JsonObject, Partial<Written>]>([
    ['names a subnet', { body }, {}],
    ['names one in a text', { body: JSON.stringify(body) }, {}],
    [
      'names one that is not known',
      { body: { properties: {} } },
      { unknown: { body: { properties: { subnetResourceId: true } } } },
    ],
    ['has a body that is not known', {}, { unknown: { body: true } }],
    ['is sent again', { body }, { actions: ['update'], before: { type: 'Microsoft.Web/sites@2024-04-01' } }],
  ])('is told where it %s', (_, values, more) => {
    expect(unread(values, more)).toEqual([message]);
  });

  test.each<[string, JsonObject, Partial<Written>]>([
    ['says nothing of a network', { action: 'restart', method: 'POST' }, {}],
    ['goes to something else', { type: 'Microsoft.KeyVault/vaults@2023-07-01', body }, {}],
    ['waits for the destruction', { body, when: 'destroy' }, {}],
    ['was sent before', { body }, { actions: ['no-op'], before: { type: 'Microsoft.Web/sites@2024-04-01' } }],
    ['only reads', { body }, { mode: 'data' }],
  ])('is not where it %s', (_, values, more) => {
    expect(unread(values, more)).toEqual([]);
  });
});

describe('a request to a network', () => {
  const subnets = 'Microsoft.Network/virtualNetworks/subnets@2024-05-01';
  const message = `what azapi_resource_action.join sends to ${subnets} is not read: what it changes there is not judged`;

  test.each(['PUT', 'patch', 'DELETE'])('is told where it is a %s', method => {
    expect(unread({ type: subnets, method })).toEqual([message]);
  });

  test.each<[string, JsonObject]>([
    ['only asks', { type: subnets, method: 'POST', action: 'prepareNetworkPolicies' }],
    [
      'goes to a peering',
      { type: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2024-05-01', method: 'PUT' },
    ],
  ])('is not where it %s', (_, values) => {
    expect(unread(values)).toEqual([]);
  });
});

const told = (plan: Partial<PlanJson>): readonly string[] =>
  graphOfPlan({ ...planOf(), ...plan }, 'plan.json').notices.map(({ message }) => message);

describe('an action that a plan invokes', () => {
  const invocation = {
    address: 'action.azapi_resource_action.join',
    type: 'azapi_resource_action',
    config_values: { type: 'Microsoft.Web/sites@2024-04-01', method: 'PATCH', body: body as JsonObject },
    config_unknown: {},
    lifecycle_action_trigger: { action_trigger_event: 'AfterCreate' },
  };
  const message =
    'what action.azapi_resource_action.join sends to Microsoft.Web/sites@2024-04-01 is not read: an integration that it makes is not judged';

  test('is told, deferred or not', () => {
    expect(told({ action_invocations: [invocation] })).toEqual([message]);
    expect(told({ deferred_action_invocations: [{ action_invocation: invocation }] })).toEqual([message]);
  });

  test.each([
    ['of another kind', { type: 'azurerm_virtual_machine_power' }],
    ['before something goes', { lifecycle_action_trigger: { action_trigger_event: 'BeforeDestroy' } }],
    ['without values', { config_values: null }],
  ])('is not where it is one %s', (_, more) => {
    expect(told({ action_invocations: [{ ...invocation, ...more }] })).toEqual([]);
  });
});

const seen = (written: Written): unknown => plain(at(graphOf(written), 'azapi_resource.x').properties);

const site = (values: JsonObject, written: Written['written'] = { sensitive_body: ref('var.secret') }): Written => ({
  type: 'azapi_resource',
  values: { type: 'Microsoft.Web/sites@2024-04-01', parent_id: '/subscriptions/s/resourceGroups/g', ...values },
  unknown: { body: {} },
  written: { body: ref('local.body'), ...written },
});

describe('what is sent under cover', () => {
  const open = { body: { properties: { siteConfig: { vnetRouteAllEnabled: true } } } };

  test('is told, and settings are open, where nothing tells its names', () => {
    const found = site(open);
    expect(graphOf(found).notices.map(({ message }) => message)).toEqual([
      'what azapi_resource.x sends in sensitive_body to Microsoft.Web/sites@2024-04-01 is not read: an integration that it makes is not judged',
    ]);
    expect(seen(found)).toMatchObject({
      siteConfig: { vnetRouteAllEnabled: true, appSettings: expect.stringContaining('?') },
    });
  });

  test('is open where its versions name it', () => {
    const found = site({ ...open, sensitive_body_version: { 'properties.virtualNetworkSubnetId': '1' } });
    expect(graphOf(found).notices).toEqual([]);
    expect(seen(found)).toEqual({
      siteConfig: { vnetRouteAllEnabled: true },
      virtualNetworkSubnetId: expect.stringContaining('?'),
    });
  });

  test('is there where it is a constant', () => {
    const found = site(open, {
      sensitive_body: { constant_value: { properties: { virtualNetworkSubnetId: subnet } } },
    });
    expect(graphOf(found).notices).toEqual([]);
    expect(seen(found)).toMatchObject({ virtualNetworkSubnetId: expect.anything() });
  });

  test('is no concern of ours in other resources, nor where it is not written', () => {
    expect(graphOf(site(open, {})).notices).toEqual([]);
    expect(graphOf(site({ ...open, type: 'Microsoft.Storage/storageAccounts@2024-01-01' })).notices).toEqual([]);
  });
});
