import { describe, expect, test } from '@jest/globals';
import { readJsonDocument } from '../../../../src/adapters/arm/json/json-source.js';
import { graphOfSnapshot, type EvaluatedInput } from '../../../../src/adapters/arm/evaluated/snapshot.js';
import { describe as shown, isObject, type Json, type Value } from '../../../../src/graph/value.js';
import { bytesOf, refusal } from '../../inputs.js';
import { change, type Body } from '../../../templates/what-if.js';
import { found, group, network, networkId, read, result, site, siteId, subnet, subnetId } from './what-if-inputs.js';

const networkConfig = (subnetResourceId: string): Body => ({
  id: `${siteId}/networkConfig/virtualNetwork`,
  type: 'Microsoft.Web/sites/networkConfig',
  name: 'api/virtualNetwork',
  properties: { subnetResourceId },
});

const ownSubnet = (properties: Body): Body => ({
  id: subnetId('app'),
  type: 'Microsoft.Network/virtualNetworks/subnets',
  name: 'app',
  properties: { addressPrefix: '10.0.1.0/24', ...properties },
});

/** What can be compared: a text for whatever is unknown. */
function plain(value: Value | undefined): Json {
  if (value === undefined) return null;
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
  if (Array.isArray(value)) return (value as Value[]).map(plain);
  return typeof value === 'object' ? shown(value) : value;
}

/** The lifecycles of all resources, by the last part of the name. */
const lifecycles = (input: EvaluatedInput): Record<string, string> =>
  Object.fromEntries(input.graph.all().map(({ key, lifecycle }) => [key.split('/').at(-1) ?? '', lifecycle]));

describe('what becomes of a resource', () => {
  test.each([
    ['Create', null, 'create', false],
    ['Modify', site({}), 'update', true],
    ['Deploy', site({}), 'update', true],
    ['NoChange', site({}), 'keep', true],
    ['Ignore', site({}), 'keep', true],
    ['create', null, 'create', false],
  ])('%s', (type, before, lifecycle, hasBefore) => {
    const resource = found(result(change(type, before, site({ virtualNetworkSubnetId: subnetId('app') }))), siteId);
    expect(resource.lifecycle).toBe(lifecycle);
    expect(resource.before !== null).toBe(hasBefore);
    expect(resource.properties['virtualNetworkSubnetId']).toBe(subnetId('app'));
    expect(resource.isPartial).toBe(false);
  });

  test('Delete keeps the state before', () => {
    const resource = found(result(change('Delete', site({ virtualNetworkSubnetId: subnetId('app') }), null)), siteId);
    expect(resource.lifecycle).toBe('delete');
    expect(resource.before?.properties).toEqual({ virtualNetworkSubnetId: subnetId('app') });
  });

  test('an ignored resource is told without its properties, so that they are open', () => {
    const { properties: _, ...short } = site({});
    const resource = found(result(change('Ignore', short, short)), siteId);
    expect(resource).toMatchObject({ lifecycle: 'keep', isPartial: true, location: 'westeurope' });
  });

  test('a property that the request leaves out is open where the platform may keep it', () => {
    const input = result(
      change(
        'Modify',
        site({ virtualNetworkSubnetId: subnetId('app'), siteConfig: { vnetName: 'x' } }),
        site({ siteConfig: {} }),
      ),
    );
    expect(plain(found(input, siteId).properties)).toEqual({
      virtualNetworkSubnetId: '${Microsoft.Web/sites api.virtualNetworkSubnetId}',
      siteConfig: { vnetName: '${Microsoft.Web/sites api.siteConfig.vnetName}' },
    });
  });

  test('a link that it leaves out is the one that was, or none; one that was not set stays so', () => {
    const open = found(
      result(change('Modify', site({ virtualNetworkSubnetId: subnetId('app') }), site({ httpsOnly: true }))),
      siteId,
    );
    expect(open.properties).toMatchObject({
      virtualNetworkSubnetId: { $unknown: { possible: [subnetId('app'), null] } },
    });
    const free = found(result(change('Modify', site({ virtualNetworkSubnetId: null }), site({}))), siteId);
    expect(free.properties['virtualNetworkSubnetId'] ?? null).toBeNull();
  });

  test('what the request of a child sets, which comes later, is not left out', () => {
    const app = change('Modify', site({ virtualNetworkSubnetId: subnetId('app') }), site({}));
    const moved = change('Modify', networkConfig(subnetId('app')), networkConfig(subnetId('next')));
    expect(found(result(app, moved), siteId).properties['virtualNetworkSubnetId']).toBeUndefined();
    const same = found(result(app, { ...moved, changeType: 'Ignore' }), siteId);
    expect(same.properties['virtualNetworkSubnetId']).toMatchObject({ $unknown: {} });
  });

  test('and is gone where the request replaces the whole', () => {
    const input = result(change('Modify', ownSubnet({ networkSecurityGroup: { id: 'x' } }), ownSubnet({})));
    expect(found(input, subnetId('app')).properties).toEqual({ addressPrefix: '10.0.1.0/24' });
  });

  test('only described properties are taken, and no secret', () => {
    const settings = [
      { name: 'PASSWORD', value: 'hunter2' },
      { name: 'WEBSITE_VNET_ROUTE_ALL', value: '1' },
    ];
    const input = result(
      change('Create', null, site({ publishingPassword: 'hunter2', siteConfig: { appSettings: settings } })),
    );
    expect(found(input, siteId).properties).toEqual({
      siteConfig: { appSettings: [{ name: 'PASSWORD' }, { name: 'WEBSITE_VNET_ROUTE_ALL', value: '1' }] },
    });
  });

  test('texts that are still expressions are unknown, and equal where they are written twice', () => {
    const input = result(
      change(
        'Create',
        null,
        site({ serverFarmId: "[reference('/x', '2020-01-01').id]", siteConfig: { vnetName: '[[literal]' } }),
      ),
    );
    expect(plain(found(input, siteId).properties)).toEqual({
      serverFarmId: "${reference('/x', '2020-01-01').id}",
      siteConfig: { vnetName: '[literal]' },
    });
  });

  test('places lead into the result', () => {
    const resource = found(result(change('Create', null, site({ VirtualNetworkSubnetId: subnetId('app') }))), siteId);
    expect(resource.origin).toMatchObject({
      file: 'what-if.json',
      address: 'Microsoft.Web/sites api',
      pointer: '/changes/0/after',
    });
    expect(resource.source?.origin('virtualNetworkSubnetId')).toMatchObject({
      pointer: '/changes/0/after/properties/VirtualNetworkSubnetId',
      line: 17,
    });
    expect(resource.source?.origin('siteConfig.vnetName')?.pointer).toBe('/changes/0/after/properties');
  });
});

describe('subnets of a network', () => {
  const both = {
    subnets: [subnet('app', { addressPrefix: '10.0.1.0/24' }), subnet('old', { addressPrefix: '10.0.2.0/24' })],
  };
  const peered = { virtualNetworkPeerings: [{ name: 'spoke', properties: { remoteVirtualNetwork: { id: '/x' } } }] };

  test('become resources of their own', () => {
    const input = result(change('Create', null, network(both)));
    expect(lifecycles(input)).toEqual({ hub: 'create', app: 'create', old: 'create' });
    expect(found(input, networkId).properties).toEqual({ addressSpace: { addressPrefixes: ['10.0.0.0/16'] } });
    expect(found(input, subnetId('app')).source?.origin('addressPrefix')?.pointer).toBe(
      '/changes/0/after/properties/subnets/0/properties/addressPrefix',
    );
  });

  test('are deleted when a list without them replaces the one before', () => {
    const list = { subnets: [subnet('app', { addressPrefix: '10.0.9.0/24' }), subnet('new', {})] };
    expect(lifecycles(result(change('Modify', network(both), network(list))))).toEqual({
      hub: 'update',
      app: 'update',
      new: 'create',
      old: 'delete',
    });
    for (const none of [[], null])
      expect(lifecycles(result(change('Modify', network(both), network({ subnets: none }))))).toEqual({
        hub: 'update',
        app: 'delete',
        old: 'delete',
      });
  });

  test('stay, like peerings, when the request does not speak of them', () => {
    expect(lifecycles(result(change('Modify', network({ ...both, ...peered }), network())))).toEqual({
      hub: 'update',
      app: 'keep',
      old: 'keep',
      spoke: 'keep',
    });
  });

  test.each([
    ['2023-09-01', 'delete'],
    ['2023-11-01', 'keep'],
  ])('in version %s a request without them means %s', (version, lifecycle) => {
    const input = result(change('Modify', network(both), network({}, version)));
    expect(found(input, subnetId('old')).lifecycle).toBe(lifecycle);
  });

  test('that are changes of their own are told by these', () => {
    const own = { id: subnetId('app'), type: 'Microsoft.Network/virtualNetworks/subnets', name: 'app', properties: {} };
    const input = result(change('Modify', network(both), network({}, '2020-06-01')), change('NoChange', own, own));
    expect(lifecycles(input)).toEqual({ hub: 'update', app: 'keep', old: 'delete' });
  });

  test('go with their network', () => {
    expect(lifecycles(result(change('Delete', network(both), null)))).toEqual({
      hub: 'delete',
      app: 'delete',
      old: 'delete',
    });
  });

  test('are not deleted by themselves: what-if tells deletions that no request asks for', () => {
    const own = { id: subnetId('app'), type: 'Microsoft.Network/virtualNetworks/subnets', name: 'app', properties: {} };
    const input = result(change('Delete', own, null), change('NoChange', network(), network()));
    expect(found(input, subnetId('app')).lifecycle).toBe('keep');
    expect(input.graph.notices.map(({ message }) => message).join()).toContain('taken to stay');
    const withParent = result(change('Delete', own, null), change('Delete', network(), null));
    expect(found(withParent, subnetId('app')).lifecycle).toBe('delete');
  });

  test.each([
    ['NoChange', 'Modify', 'told by itself'],
    ['Modify', 'Modify', 'told by itself'],
    ['Modify', 'NoChange', 'told by itself'],
    ['Modify', 'Ignore', 'contradicted'],
  ])('a network that is %s and its subnet that is %s beside it: %s', (ofNetwork, ofSubnet, who) => {
    const was = network({ subnets: [subnet('app', { delegations: [] })] });
    const own = {
      ...subnet('app', { delegations: [{ name: 'own' }] }),
      type: 'Microsoft.Network/virtualNetworks/subnets',
    };
    const input = result(change(ofNetwork, was, was), change(ofSubnet, own, own));
    const delegations = plain(found(input, subnetId('app')).properties['delegations']);
    expect(JSON.stringify(delegations).includes('[{"name":"own"')).toBe(who === 'told by itself');
    expect(input.graph.notices).toHaveLength(who === 'contradicted' ? 1 : 0);
  });
});

const after = site({ virtualNetworkSubnetId: subnetId('app') });
const same = (value: Json): void => {
  const resource = found(read(value), siteId);
  expect(resource.properties).toEqual({ virtualNetworkSubnetId: subnetId('app') });
  expect(resource.source?.origin('virtualNetworkSubnetId')?.line).toBeGreaterThan(1);
};

describe('a result comes in several forms', () => {
  test('of the command line and of the REST interface', () => {
    same({ status: 'Succeeded', changes: [change('Create', null, after)] });
    same({ status: 'Succeeded', properties: { correlationId: 'x', changes: [change('Create', null, after)] } });
  });

  test('of PowerShell', () => {
    same({
      Status: 'Succeeded',
      Changes: [{ FullyQualifiedResourceId: siteId, ChangeType: 'Create', Before: null, After: after }],
    });
  });

  test('of a deployment stack, whose deletions are all meant', () => {
    const states = { before: null, after };
    same({
      id: 'x',
      properties: {
        changes: { resourceChanges: [{ id: siteId, changeType: 'create', resourceConfigurationChanges: states }] },
      },
    });
    const own = { id: subnetId('app'), type: 'Microsoft.Network/virtualNetworks/subnets', name: 'app', properties: {} };
    const gone = {
      id: subnetId('app'),
      changeType: 'delete',
      resourceConfigurationChanges: { before: own, after: null },
    };
    const left = { ...gone, changeType: 'detach' };
    expect(found(read({ properties: { changes: { resourceChanges: [gone] } } }), subnetId('app')).lifecycle).toBe(
      'delete',
    );
    expect(found(read({ properties: { changes: { resourceChanges: [left] } } }), subnetId('app')).lifecycle).toBe(
      'keep',
    );
  });
});

describe('what may or may not happen is left open', () => {
  test('what is not supported is told and, as a deployment, may change any subnet', () => {
    const nested = `${group}/providers/Microsoft.Resources/deployments/network`;
    const input = result(
      change('Unsupported', null, null, { resourceId: nested, unsupportedReason: 'it has unknown parameters' }),
      change('Unsupported', null, null, { resourceId: siteId }),
      change('Create', null, network()),
    );
    expect(input.graph.notices).toHaveLength(2);
    expect(input.graph.notices[0]?.message).toContain('it has unknown parameters');
    expect(input.graph.mentions).toMatchObject([{ effect: 'may-change' }]);
    expect(found(input, siteId)).toMatchObject({ isPartial: true, mayBeAbsent: true });
  });

  test('a resource that is not modelled and names a subnet is a mention', () => {
    const other: Body = {
      id: `${group}/providers/Contoso.Net/things/a`,
      type: 'Contoso.Net/things',
      properties: { subnets: [{ ref: subnetId('app') }] },
    };
    expect(result(change('Create', null, other)).graph.mentions).toMatchObject([
      { id: subnetId('app'), effect: 'may-occupy' },
    ]);
  });
});

describe('a result that tells too little is refused', () => {
  const bare = { ...change('Deploy', null, null), resourceId: siteId };
  test.each<[string, Json, RegExp, RegExp]>([
    ['ids alone', { status: 'Succeeded', changes: [bare] }, /ResourceIdOnly/, /FullResourcePayloads/],
    [
      'an error',
      { status: 'Failed', error: { code: 'InvalidTemplate', message: 'no such type' } },
      /InvalidTemplate: no such type/,
      /run it again/,
    ],
    ['numbers for names', { changes: [{ ...bare, changeType: 4 }] }, /the number 4/, /EnumsAsStrings/],
    ['an unknown type', { changes: [{ ...bare, changeType: 'Explode' }] }, /“Explode”/, /one of Create/],
    ['a state that was cut off', { changes: [{ ...bare, after: '@{id=x}' }] }, /cut off/, /-Depth 100/],
    [
      'properties that were cut off',
      { changes: [{ ...bare, after: { properties: 'System.Object' } }] },
      /cut off/,
      /-Depth 100/,
    ],
  ])('%s', (_, value, message, advice) => {
    const error = refusal(() => read(value));
    expect(error.message).toMatch(message);
    expect(error.advice).toMatch(advice);
  });

  test('but nothing to change is a result', () => {
    expect(result().graph.all()).toEqual([]);
  });
});

const snapshot = (value: Json): EvaluatedInput =>
  graphOfSnapshot(readJsonDocument(bytesOf(JSON.stringify(value)), 'main.snapshot.json'));

describe('a snapshot', () => {
  test('gives everything that would be made', () => {
    const input = snapshot({
      predictedResources: [
        network({ subnets: [subnet('app', { addressPrefix: "[parameters('prefix')]" })] }),
        { type: 'request@v1', properties: { uri: 'x' } },
      ],
      diagnostics: ['it was slow'],
      outputs: {},
    });
    expect(input.resources).toBe(2);
    expect(found(input, subnetId('app'))).toMatchObject({ lifecycle: 'create', before: null });
    expect(plain(found(input, subnetId('app')).properties)).toEqual({ addressPrefix: "${parameters('prefix')}" });
    expect(found(input, networkId).source?.isWritten('addressSpace.addressPrefixes')).toBe(true);
    expect(input.graph.notices.map(({ message }) => message)).toEqual([
      'the snapshot remarks: it was slow',
      'resources of extensions are not Azure’s and not judged: request@v1',
    ]);
  });

  test('with an id that is an expression still counts', () => {
    const input = snapshot({ predictedResources: [{ ...site({}), id: "[format('{0}', deployment().name)]" }] });
    expect(input.graph.ofType('Microsoft.Web/sites')).toHaveLength(1);
  });

  test('without resources in a list is refused', () => {
    expect(refusal(() => snapshot({ predictedResources: {} })).message).toContain('predictedResources');
    expect(refusal(() => snapshot({ predictedResources: ['x'] })).advice).toContain('bicep snapshot');
  });
});
