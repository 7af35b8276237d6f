import { describe, expect, test } from '@jest/globals';
import { Sensitive } from '../../../../src/graph/value.js';
import { at, graphOf, plain, ref, subnetId, type Written } from './plans.js';

const group = '/subscriptions/s/resourceGroups/rg';

function azapi(type: string, body: object | string, more: Partial<Written> = {}): Written {
  return {
    type: 'azapi_resource',
    ...more,
    values: { type: `${type}@2024-04-01`, parent_id: group, body: body as never, ...more.values },
  };
}

function propertiesOf(resource: Written): unknown {
  const address = `${resource.mode === 'data' ? 'data.' : ''}azapi_resource.x`;
  return plain(at(graphOf(resource), address).properties);
}

describe('bodies', () => {
  const site = {
    properties: {
      ServerFarmId: '/plan',
      virtualNetworkSubnetId: subnetId('a'),
      hostNames: ['not described'],
      siteConfig: {
        linuxFxVersion: 'COMPOSE|x',
        appSettings: [
          { name: 'KEY', value: 'secret' },
          { name: 'WEBSITE_VNET_ROUTE_ALL', value: '1' },
        ],
      },
    },
  };
  const expected = {
    serverFarmId: '/plan',
    virtualNetworkSubnetId: subnetId('a'),
    siteConfig: {
      linuxFxVersion: 'COMPOSE|x',
      appSettings: [{ name: 'KEY' }, { name: 'WEBSITE_VNET_ROUTE_ALL', value: '1' }],
    },
  };

  test('what is described comes in, in the platform’s spelling; of settings only names', () => {
    expect(propertiesOf(azapi('Microsoft.Web/sites', site))).toEqual(expected);
  });

  test('azapi 1: a body in a text', () => {
    expect(propertiesOf(azapi('Microsoft.Web/sites', JSON.stringify(site)))).toEqual(expected);
  });

  test('a body that is not known', () => {
    const resource = azapi(
      'Microsoft.Cache/redis',
      {},
      { unknown: { body: true }, written: { body: ref('local.body') } },
    );
    expect(propertiesOf({ ...resource, values: { ...resource.values, body: null } })).toMatchObject({
      subnetId: '?azapi_resource.x.body',
    });
  });

  test('the identity that stands beside the body', () => {
    const resource = azapi(
      'Microsoft.Web/sites',
      {},
      { values: { identity: [{ type: 'UserAssigned', identity_ids: ['/i'] }] } },
    );
    expect(propertiesOf(resource)).toEqual({ identity: { type: 'UserAssigned' } });
  });

  test('what a data source read is its output', () => {
    const output = { properties: { addressPrefix: '10.0.0.0/24', delegations: [], provisioningState: 'Succeeded' } };
    const resource = azapi('Microsoft.Network/virtualNetworks/subnets', {}, { mode: 'data', values: { output } });
    expect(propertiesOf(resource)).toEqual({ addressPrefix: '10.0.0.0/24', delegations: [] });
  });

  test('a subnet of an occupant, in its true shape', () => {
    const body = { properties: { frontendIPConfigurations: [{ properties: { subnet: { id: subnetId('a') } } }] } };
    expect(propertiesOf(azapi('Microsoft.Network/loadBalancers', body))).toEqual(body.properties);
  });

  test('a template and its parameters are covered', () => {
    const resource = azapi('Microsoft.Resources/deployments', {
      properties: { mode: 'Incremental', template: { resources: [] } },
    });
    const { properties } = at(graphOf(resource), 'azapi_resource.x');
    expect(properties['template']).toBeInstanceOf(Sensitive);
    expect(JSON.stringify(properties)).toBe('{"mode":"Incremental","template":{"$sensitive":true}}');
  });
});
