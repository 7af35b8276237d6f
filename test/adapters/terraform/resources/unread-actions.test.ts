import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../src/adapters/json-object.js';
import { graphOf, type Written } from '../families/plans.js';

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
