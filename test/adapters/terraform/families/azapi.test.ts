import { describe, expect, test } from '@jest/globals';
import { Sensitive } from '../../../../src/graph/value.js';
import { at, graphOf, idOf, plain, ref, subnetId, type Written } from './plans.js';

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

  test('a child config has the site’s properties where its name says so', () => {
    const body = { properties: { vnetRouteAllEnabled: true, ipSecurityRestrictions: [], linuxFxVersion: 'X' } };
    const config = (name: string) =>
      propertiesOf(azapi('Microsoft.Web/sites/config', body, { values: { name, parent_id: subnetId('a') } }));
    expect(config('web')).toMatchObject(body.properties);
    for (const name of ['appsettings', 'ConnectionStrings', 'metadata']) {
      expect(config(name)).not.toHaveProperty('vnetRouteAllEnabled');
      expect(config(name)).not.toHaveProperty('ipSecurityRestrictions');
    }
  });

  test('a covered body of settings leaves none of the site’s properties open', () => {
    const resource = azapi(
      'Microsoft.Web/sites/config',
      { properties: { A: 'b' } },
      { values: { name: 'appsettings', parent_id: subnetId('a') }, sensitive: { body: true } },
    );
    expect(Object.keys(propertiesOf(resource) as object)).toEqual(['leads']);
  });

  test('what a body shows is written, however it was put together', () => {
    const { source } = at(
      graphOf(
        azapi(
          'Microsoft.Web/sites',
          { properties: { vnetContentShareEnabled: false, vnetImagePullEnabled: null } },
          { written: { body: ref('var.body') }, unknown: { body: { properties: { vnetRouteAllEnabled: true } } } },
        ),
      ),
      'azapi_resource.x',
    );
    expect(source?.isWritten('vnetContentShareEnabled')).toBe(true);
    for (const name of ['vnetImagePullEnabled', 'vnetRouteAllEnabled', 'vnetBackupRestoreEnabled'])
      expect(source?.isWritten(name)).not.toBe(true);
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

const network = (body: object | string, more: Partial<Written> = {}): Written =>
  azapi('Microsoft.Network/virtualNetworks', body, { name: 'vnet', ...more });
const idIn = (name: string): string => `${group}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/${name}`;

describe('subnets inside a network', () => {
  const delegations = [{ name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } }];
  const subnets = [
    { name: 'apps', properties: { addressPrefix: '10.0.0.0/26', delegations } },
    { name: 'data', properties: { addressPrefix: '10.0.1.0/26' } },
  ];
  const type = 'Microsoft.Network/virtualNetworks/subnets';

  test.each([
    ['in an object', { properties: { subnets } }],
    ['in a text', JSON.stringify({ properties: { subnets } })],
  ])('are resources of their own: %s', (_, body) => {
    const found = graphOf(network(body)).ofType(type);
    expect(found.map(subnet => subnet.id)).toEqual([idIn('apps'), idIn('data')]);
    expect(found.map(subnet => plain(subnet.properties))).toEqual(subnets.map(({ properties }) => properties));
    expect(found.map(({ lifecycle, isPartial }) => ({ lifecycle, isPartial }))).toEqual([
      { lifecycle: 'create', isPartial: false },
      { lifecycle: 'create', isPartial: false },
    ]);
    expect(found[1]?.source?.origin('addressPrefix')?.pointer).toMatch(
      /\/after\/body\/properties\/subnets\/1\/properties\/addressPrefix$/,
    );
  });

  test('one that has a resource of its own is what that says', () => {
    const own = azapi(type, { properties: { addressPrefix: '10.0.1.0/24' } }, { name: 'data' });
    const graph = graphOf(network({ properties: { subnets } }), {
      ...own,
      values: { ...own.values, parent_id: idIn('').replace('/subnets/', '') },
    });
    expect(graph.ofType(type).map(subnet => [subnet.name, plain(subnet.properties['addressPrefix'])])).toEqual([
      ['data', '10.0.1.0/24'],
      ['apps', '10.0.0.0/26'],
    ]);
  });

  test('one that changes was something else before', () => {
    const values = network({ properties: { subnets } }).values ?? {};
    const former = { properties: { subnets: [{ name: 'data', properties: { addressPrefix: '10.0.1.0/24' } }] } };
    const before = { name: 'vnet', location: 'westeurope', ...values, body: former };
    const found = graphOf(network({ properties: { subnets } }, { before, actions: ['update'] })).ofType(type);
    expect(found.map(subnet => plain(subnet.before?.properties['addressPrefix'] ?? null))).toEqual([
      null,
      '10.0.1.0/24',
    ]);
  });

  test('one that the input hides is not taken for one without settings', () => {
    const hidden = { name: 'apps', properties: null };
    const found = graphOf(
      network(
        { properties: { subnets: [hidden] } },
        { unknown: { body: { properties: { subnets: [{ properties: true }] } } } },
      ),
    ).ofType(type);
    expect(found.map(({ isPartial }) => isPartial)).toEqual([true]);
  });
});

const update = (more: Partial<Written>): Written => ({
  type: 'azapi_update_resource',
  ...more,
  values: {
    type: 'Microsoft.Web/sites/networkConfig@2024-04-01',
    body: { properties: { subnetResourceId: subnetId('a') } },
    ...more.values,
  },
  unknown: { body: { properties: {} }, ...more.unknown },
});

describe('an update of a resource that is named by its parent', () => {
  const site = idOf('Microsoft.Web/sites', 'app');
  const named = update({
    values: { name: 'virtualNetwork', parent_id: site },
    unknown: { resource_id: true },
    written: { name: { constant_value: 'virtualNetwork' }, parent_id: ref('var.site') },
  });

  test('has an id that the provider puts together, which a plan shows as not known', () => {
    const [found] = graphOf(named).ofType('Microsoft.Web/sites/networkConfig');
    expect(found?.id).toBe(`${site}/networkConfig/virtualNetwork`);
    expect(found?.properties).toEqual({ subnetResourceId: subnetId('a') });
  });

  test('is not known where the author gave an id that is not', () => {
    const given = update({ unknown: { resource_id: true, name: true }, written: { resource_id: ref('local.id') } });
    expect(
      graphOf({ ...given, values: { ...given.values, name: null } }).ofType('Microsoft.Web/sites/networkConfig'),
    ).toEqual([]);
  });
});
