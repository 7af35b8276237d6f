import { describe, expect, test } from '@jest/globals';
import { graphOfTemplate } from '../../../../src/adapters/arm/into-graph/graph-of-template.js';
import { Sensitive } from '../../../../src/graph/value.js';
import { subjectsOf } from '../../../../src/facts/subjects.js';
import { group, source, template } from '../templates.js';
import { api, at, graphOf, network, place } from './graphs.js';

const ownSubnet = {
  ...api,
  type: 'Microsoft.Network/virtualNetworks/subnets',
  name: 'hub/own',
  properties: { addressPrefix: '10.0.2.0/24' },
};

describe('a network with subnets', () => {
  const graph = graphOf({ resources: [network, ownSubnet] });

  test('has only described properties, in the platform’s spelling', () => {
    const hub = at(graph, 'Microsoft.Network/virtualNetworks/hub');
    expect(hub.type).toBe('Microsoft.Network/virtualNetworks');
    expect(hub.properties).toEqual({ addressSpace: { addressPrefixes: ['10.0.0.0/16'] } });
    expect(hub).toMatchObject({ lifecycle: 'create', location: 'westeurope', isPartial: false, mayBeAbsent: false });
  });

  test('has its subnets as resources, with places', () => {
    const subnet = at(graph, 'Microsoft.Network/virtualNetworks/hub/subnets/apps');
    expect(subnet.properties).toEqual({ addressPrefix: '10.0.0.0/24' });
    expect(subnet.source?.origin('addressPrefix')).toMatchObject({
      file: 'azuredeploy.json',
      pointer: '/resources/0/properties/subnets/0/properties/addressPrefix',
      line: expect.any(Number) as unknown,
    });
  });

  test('where a subnet is a resource of its own, too, that one counts', () => {
    expect(at(graph, 'Microsoft.Network/virtualNetworks/hub/subnets/own').properties).toEqual({
      addressPrefix: '10.0.2.0/24',
    });
    expect(graph.notices).toEqual([]);
  });

  test('of which not all are known is shown in part', () => {
    const parameters = { more: { type: 'array' } };
    const properties = {
      ...network.properties,
      subnets: "[concat(createArray(createObject('name', 'a')), parameters('more'))]",
    };
    const open = graphOf({ parameters, resources: [{ ...network, properties }] });
    expect(at(open, 'Microsoft.Network/virtualNetworks/hub').isPartial).toBe(true);
  });
});

describe('places', () => {
  test('of what an expression or a loop gives are those of the expression or the loop', () => {
    const input = {
      name: "[concat('s', copyIndex('subnets'))]",
      properties: { addressPrefix: "[concat('10.0.', copyIndex('subnets'), '.0/24')]" },
    };
    const loop = {
      ...network,
      properties: { addressSpace: "[variables('space')]", copy: [{ name: 'subnets', count: 2, input }] },
    };
    const graph = graphOf({ variables: { space: { addressPrefixes: ['10.0.0.0/16'] } }, resources: [loop] });
    expect(
      at(graph, 'Microsoft.Network/virtualNetworks/hub').source?.origin('addressSpace.addressPrefixes')?.pointer,
    ).toBe('/resources/0/properties/addressSpace');
    const second = at(graph, 'Microsoft.Network/virtualNetworks/hub/subnets/s1');
    expect(second.properties).toEqual({ addressPrefix: '10.0.1.0/24' });
    expect(second.source?.origin('addressPrefix')?.pointer).toBe(
      '/resources/0/properties/copy/0/input/properties/addressPrefix',
    );
  });

  test('lie in the nested template that declares a resource', () => {
    const properties = { mode: 'Incremental', template: { resources: [network] } };
    const deployment = { apiVersion: '2022-09-01', type: 'Microsoft.Resources/deployments', name: 'd', properties };
    const graph = graphOf({ resources: [deployment] });
    expect(at(graph, 'Microsoft.Network/virtualNetworks/hub').origin.pointer).toBe(
      '/resources/0/properties/template/resources/0',
    );
  });
});

describe('an app', () => {
  const site = {
    ...api,
    type: 'Microsoft.Web/sites',
    name: 'shop',
    kind: 'app,linux',
    identity: { type: 'SystemAssigned', other: 'x' },
    properties: {
      virtualNetworkSubnetId: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'apps')]",
      siteConfig: {
        appSettings: [
          { name: 'SECRET', value: 'geheim' },
          { name: 'WEBSITE_VNET_ROUTE_ALL', value: '1' },
          {
            name: 'WEBSITE_CONTENTAZUREFILECONNECTIONSTRING',
            value:
              "[concat('DefaultEndpointsProtocol=https;AccountName=', 'files', ';AccountKey=', listKeys('files', '2023-01-01').keys[0].value)]",
          },
        ],
      },
    },
  };
  const graph = graphOf({ resources: [network, site] });
  const shop = at(graph, 'Microsoft.Web/sites/shop');

  test('names its settings without their values', () => {
    expect(shop.properties['siteConfig']).toEqual({
      appSettings: [
        { name: 'SECRET' },
        { name: 'WEBSITE_VNET_ROUTE_ALL', value: '1' },
        {
          name: 'WEBSITE_CONTENTAZUREFILECONNECTIONSTRING',
          pointsAt: [{ type: 'microsoft.storage/storageaccounts', name: 'files', port: 443 }],
        },
      ],
    });
    expect(JSON.stringify(graph.all().map(({ properties }) => properties))).not.toContain('geheim');
  });

  test('has the kind of its identity and the account of its content share', () => {
    expect(shop.properties).toMatchObject({
      identity: { type: 'SystemAssigned' },
      leads: { contentShare: [{ type: 'microsoft.storage/storageaccounts', name: 'files', port: 443 }] },
    });
    expect(shop.kind).toBe('app,linux');
  });

  test('is judged as joined to the subnet', () => {
    const integration = [...subjectsOf(graph)].find(({ kind }) => kind === 'integration');
    expect(integration?.cases[0]?.facts).toMatchObject({ subnet: { name: 'apps', prefixLength: 24 } });
  });
});

const plan = (more: object): object => ({
  ...api,
  type: 'Microsoft.Web/serverfarms',
  name: 'p',
  sku: { name: 'S1' },
  ...more,
});

describe('what may not be there', () => {
  test('is said to be so', () => {
    const graph = graphOf({
      parameters: { go: { type: 'bool' } },
      resources: [plan({ condition: "[parameters('go')]" })],
    });
    expect(at(graph, 'Microsoft.Web/serverfarms/p')).toMatchObject({ mayBeAbsent: true, isPartial: true });
  });

  test('and an app is told as a whole, as it will be if it is there', () => {
    const app = { ...api, type: 'Microsoft.Web/sites', name: 'a' };
    const properties = { expressionEvaluationOptions: { scope: 'inner' }, template: { resources: [app] } };
    const condition = "[parameters('go')]";
    const deployment = {
      apiVersion: '2022-09-01',
      type: 'Microsoft.Resources/deployments',
      name: 'd',
      properties,
      condition,
    };
    const graph = graphOf({ parameters: { go: { type: 'bool' } }, resources: [deployment] });
    const [site] = graph.ofType('Microsoft.Web/sites');
    expect(site?.mayBeAbsent).toBe(true);
    expect(site?.isPartial).toBe(false);
  });

  test('and is not there when the condition is false', () => {
    const graph = graphOf(
      { parameters: { go: { type: 'bool' } }, resources: [plan({ condition: "[parameters('go')]" })] },
      { go: false },
    );
    expect(graph.all()).toEqual([]);
  });

  test('a sku that depends on a parameter keeps what it may be', () => {
    const parameters = { big: { type: 'bool' } };
    const sku = "[if(parameters('big'), createObject('name', 'P1v3'), createObject('name', 'D1'))]";
    const graph = graphOf({ parameters, resources: [plan({ sku })] });
    expect(at(graph, 'Microsoft.Web/serverfarms/p').sku).toMatchObject({
      name: { $unknown: { possible: ['P1v3', 'D1'] } },
    });
  });
});

describe('what is only read', () => {
  const read = { existing: true, ...network, properties: undefined };

  test('is shown in part', () => {
    const graph = graphOf({ languageVersion: '2.0', resources: { read } });
    expect(at(graph, 'Microsoft.Network/virtualNetworks/hub')).toMatchObject({
      lifecycle: 'existing',
      isPartial: true,
    });
  });

  test('unless the deployment makes it', () => {
    const graph = graphOf({ languageVersion: '2.0', resources: { read, made: network } });
    expect(at(graph, 'Microsoft.Network/virtualNetworks/hub')).toMatchObject({ lifecycle: 'create', isPartial: false });
  });
});

const inner = (name: string): object => ({
  type: 'Microsoft.Resources/deployments',
  apiVersion: '2022-09-01',
  properties: {
    expressionEvaluationOptions: { scope: 'inner' },
    template: { languageVersion: '2.0', resources: { app: { ...api, type: 'Microsoft.Web/sites', name } } },
  },
  name,
});

test('the order of the deployment goes through nested deployments', () => {
  const graph = graphOf({
    languageVersion: '2.0',
    resources: { one: inner('a'), two: { ...inner('b'), dependsOn: ['one'] } },
  });
  const second = at(graph, 'Microsoft.Web/sites/b');
  expect(second.origin.address).toBe('two.app');
  expect(second.source?.dependsOn?.('one.app')).toBe(true);
  expect(at(graph, 'Microsoft.Web/sites/a').source?.dependsOn?.('two.app')).toBe(false);
});

test.each([
  ['farms[1]', [false, true]],
  ["[format('FARMS[{0}]', 0)]", [true, false]],
  ['farms', [true, true]],
  ['farms[2]', [false, false]],
])('what waits for %s waits for those rounds of the loop', (name, expected) => {
  const copy = { name: 'loop', count: 2 };
  const farms = { ...api, type: 'Microsoft.Web/serverfarms', name: "[format('p{0}', copyIndex())]", copy };
  const app = { ...api, type: 'Microsoft.Web/sites', name: 'a', dependsOn: [name] };
  const { source: order } = at(graphOf({ languageVersion: '2.0', resources: { farms, app } }), 'Microsoft.Web/sites/a');
  expect([0, 1].map(index => order?.dependsOn?.(`farms[${index}]`))).toEqual(expected);
});

test('what stands deep in nested deployments waits for what the outermost waits for', () => {
  const properties = {
    expressionEvaluationOptions: { scope: 'inner' },
    template: { languageVersion: '2.0', resources: { deeper: inner('b') } },
  };
  const graph = graphOf({
    languageVersion: '2.0',
    resources: { one: inner('a'), deep: { ...inner('deep'), properties, dependsOn: ['one'] } },
  });
  const deepest = at(graph, 'Microsoft.Web/sites/b');
  expect(deepest.origin.address).toBe('deep.deeper.app');
  expect(deepest.source?.dependsOn?.('one.app')).toBe(true);
});

test('a type that nobody knows keeps the subnets that it names', () => {
  const subnet = "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'apps')]";
  const graph = graphOf({
    resources: [{ ...api, type: 'Contoso.New/things', name: 'x', properties: { a: [{ b: subnet }] } }],
  });
  expect(graph.mentions).toMatchObject([{ effect: 'may-occupy', origin: { address: 'Contoso.New/things x' } }]);
});

test.each([
  ['the name', "createObject('value', parameters('secret'))"],
  ['what holds the name', "json(parameters('secret'))"],
])('a subnet that is named beside its network is secret where %s is', (_, name) => {
  const parameters = `[createObject('customVirtualNetworkId', createObject('value', 'net'), 'customPublicSubnetName', ${name})]`;
  const workspace = { ...api, type: 'Microsoft.Databricks/workspaces', name: 'w', properties: { parameters } };
  const sections = { parameters: { secret: { type: 'securestring' } }, resources: [workspace] };
  const graph = graphOf(sections, { secret: '{"value":"hidden"}' });
  const { subnets } = at(graph, 'Microsoft.Databricks/workspaces/w').properties;
  expect(subnets).toEqual([{ id: expect.any(Sensitive) }]);
});

test('a template that cannot be read keeps the subnets that it is given', () => {
  const id = "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'apps')]";
  const properties = { templateLink: { uri: 'https://example.com/x.json' }, parameters: { subnetId: { value: id } } };
  const deployment = { apiVersion: '2022-09-01', type: 'Microsoft.Resources/deployments', name: 'd', properties };
  const graph = graphOf({ resources: [deployment] });
  expect(graph.mentions).toMatchObject([
    { effect: 'may-join', id: `${group}/providers/Microsoft.Network/virtualNetworks/hub/subnets/apps` },
  ]);
  expect(graph.notices.map(({ message }) => message)).toEqual([
    'what the deployment Microsoft.Resources/deployments d deploys is not judged: its template is linked from https://example.com/x.json, and nothing is fetched',
  ]);
});

test('a resource whose name is not known is called as its author wrote it', () => {
  const name = "[concat('s', parameters('n'), copyIndex())]";
  const sites = { ...api, type: 'Microsoft.Web/sites', name, copy: { name: 'l', count: 2 } };
  const graph = graphOf({ parameters: { n: { type: 'string' } }, resources: [sites] });
  expect(graph.ofType('Microsoft.Web/sites').map(({ origin }) => origin.address)).toEqual([
    `Microsoft.Web/sites ${name}[0]`,
    `Microsoft.Web/sites ${name}[1]`,
  ]);
});

test('of a resource that is left alone where it exists only that it will be there is known', () => {
  const options = { '@options': { onlyIfNotExists: [] } };
  const app = { ...api, type: 'Microsoft.Web/sites', name: 'app', kind: 'linux', properties: { httpsOnly: true } };
  const graph = graphOf({
    languageVersion: '2.0',
    resources: { net: { ...network, ...options }, app: { ...app, ...options } },
  });
  const left = [at(graph, 'Microsoft.Network/virtualNetworks/hub'), ...graph.ofType(`${network.type}/subnets`)];
  expect(left.length).toBeGreaterThan(1);
  for (const resource of left)
    expect(resource).toMatchObject({ lifecycle: 'create', isPartial: true, properties: {}, location: undefined });
  expect(at(graph, 'Microsoft.Web/sites/app')).toMatchObject({ isPartial: false, kind: 'linux' });
  expect(at(graphOf({ resources: [network] }), 'Microsoft.Network/virtualNetworks/hub').isPartial).toBe(false);
});

test.each([
  ['nope', ['there is no resource “nope” to depend on']],
  ['toString', ['there is no resource “toString” to depend on']],
  ['NET', []],
  ['none[0]', []],
  ['none', []],
  ["[resourceId('Microsoft.Network/virtualNetworks', 'elsewhere')]", []],
])('what a resource with symbolic names depends on is there: %s', (name, expected) => {
  const none = {
    ...api,
    type: 'Microsoft.Web/serverfarms',
    name: "[format('p{0}', copyIndex())]",
    copy: { name: 'loop', count: 0 },
  };
  const dependent = { ...api, type: 'Microsoft.Web/serverfarms', name: 'plan', dependsOn: [name] };
  const sections = template({ languageVersion: '2.0', resources: { net: network, none, plan: dependent } });
  const { deployment } = graphOfTemplate(source(sections), { place });
  expect(deployment.errors.map(({ message }) => message)).toEqual(expected);
});
