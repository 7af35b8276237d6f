import { describe, expect, test } from '@jest/globals';
import { describe as text, type Value } from '../../../../src/graph/value.js';
import {
  deployed,
  group,
  messages,
  onlyError,
  outputOf,
  resource as resourceAt,
  symbol,
  valueOf,
} from '../templates.js';

const networkId = `${group}/providers/Microsoft.Network/virtualNetworks/hub`;
const key = networkId.toLowerCase();

const network = {
  type: 'Microsoft.Network/virtualNetworks',
  apiVersion: '2023-11-01',
  name: 'hub',
  location: 'northeurope',
  tags: { t: 'x' },
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
    subnets: [{ name: 'apps', properties: { addressPrefix: '10.0.0.0/24' } }],
  },
};

/** The same network in the three forms that templates have. */
const forms: readonly (readonly [form: string, sections: Readonly<Record<string, unknown>>, self: string])[] = [
  ['a list', { resources: [network] }, "resourceId('Microsoft.Network/virtualNetworks', 'hub')"],
  ['a list, by its name', { resources: [network] }, "'hub'"],
  ['symbolic names', { languageVersion: '2.0', resources: { net: network } }, "'net'"],
];

describe.each(forms)('a resource of the template in %s', (_, sections, self) => {
  const of = (expression: string): Value => valueOf(`[${expression}]`, sections);

  test.each<[string, Value]>([
    [`reference(${self}).addressSpace.addressPrefixes[0]`, '10.0.0.0/16'],
    [`reference(${self}, '2023-11-01').subnets[0].name`, 'apps'],
    [`reference(${self}).subnets[0].id`, `${networkId}/subnets/apps`],
    [`reference(${self}).subnets[0].properties.addressPrefix`, '10.0.0.0/24'],
    [`reference(${self}, '2023-11-01', 'Full').location`, 'northeurope'],
    [`reference(${self}, '2023-11-01', 'full').tags.t`, 'x'],
    [`reference(${self}, '2023-11-01', 'full').properties.SUBNETS[0].name`, 'apps'],
    [`reference(${self}, '2023-11-01', 'full').resourceId`, networkId],
    [`length(reference(${self}).subnets)`, 1],
  ])('tells %s', (expression, value) => {
    expect(of(expression)).toEqual(value);
  });

  test.each([
    [`reference(${self}).resourceGuid`, `reference('${key}').resourceGuid`],
    [
      `reference(${self}, '2020-01-01').subnets[0].properties.provisioningState`,
      `reference('${key}').subnets[0].properties.provisioningState`,
    ],
    [
      `reference(${self}, '2023-11-01', 'full').identity.principalId`,
      `reference('${key}', 'full').identity.principalId`,
    ],
    [`listKeys(${self}, '2023-11-01').keys`, `listkeys('${networkId.toLowerCase()}').keys`],
  ])('leaves %s to Azure, under one symbol', (expression, expected) => {
    expect(symbol(of(expression))).toBe(expected);
  });
});

describe('a resource that is only read', () => {
  const existing = { existing: true, type: network.type, apiVersion: '2023-11-01', name: 'hub' };

  test('is answered by the template that makes it', () => {
    const made = {
      type: 'Microsoft.Resources/deployments',
      apiVersion: '2022-09-01',
      name: 'd',
      properties: inner({ resources: [network] }),
    };
    const resources = { read: existing, made };
    expect(valueOf("[reference('read').subnets[0].id]", { languageVersion: '2.0', resources })).toBe(
      `${networkId}/subnets/apps`,
    );
  });

  test('is left to Azure where none does', () => {
    const sections = { languageVersion: '2.0', resources: { read: existing } };
    expect(symbol(valueOf("[reference('read').subnets[0].id]", sections))).toBe(`reference('${key}').subnets[0].id`);
    expect(valueOf("[reference('read', '2023-11-01', 'full').resourceId]", sections)).toBe(networkId);
  });

  test('in another group has that group’s id', () => {
    const resources = { read: { ...existing, subscriptionId: 'z', resourceGroup: 'h' } };
    const {
      resources: [read],
    } = deployed({ languageVersion: '2.0', resources });
    expect(text(read?.id ?? '')).toBe(
      '/subscriptions/z/resourceGroups/h/providers/Microsoft.Network/virtualNetworks/hub',
    );
  });
});

function inner(sections: object, more: object = {}): object {
  return { mode: 'Incremental', expressionEvaluationOptions: { scope: 'inner' }, template: sections, ...more };
}

const plan = (name: string, other: string): object => ({
  type: 'Microsoft.Web/serverfarms',
  apiVersion: '2023-12-01',
  name,
  properties: { x: `[reference(resourceId('Microsoft.Web/serverfarms', '${other}')).x]` },
});

const by = (name: string, other: string): object => ({
  ...plan(name, other),
  properties: { x: `[resourceId('Microsoft.Web/serverfarms', '${other}')]` },
});

test.each([
  ['a variable', { variables: { v: "[reference('x').y]" }, outputs: { o: { value: "[variables('v')]" } } }],
  ['a default', { parameters: { p: { type: 'string', defaultValue: "[listKeys('x', '2020-01-01').y]" } } }],
])('what is deployed cannot be asked for in %s', (_, sections) => {
  expect(onlyError(deployed({ resources: [], ...sections })).message).toContain('as it asks for what is deployed');
});

describe('circles', () => {
  test('of two resources', () => {
    const found = deployed({ resources: [plan('a', 'b'), plan('b', 'a')] });
    expect(onlyError(found)).toMatchObject({
      message: expect.stringMatching(/refers to itself in a circle$/) as unknown,
    });
  });

  test('of one', () => {
    expect(messages(deployed({ resources: [plan('a', 'a')] }))).toHaveLength(1);
  });

  test('ids alone make none', () => {
    expect(messages(deployed({ resources: [by('a', 'b'), by('b', 'a')] }))).toEqual([]);
  });
});

const rewritten = (dnsServers: string): object => ({
  ...network,
  properties: { ...network.properties, dhcpOptions: { dnsServers: ['10.0.0.4'] }, subnets: dnsServers },
});

describe('what is read of a resource to write it anew', () => {
  test('is what was there before, where it is read as existing', () => {
    const template = { languageVersion: '2.0', resources: { net: rewritten("[reference('old').subnets]") } };
    const found = deployed({
      languageVersion: '2.0',
      resources: {
        old: { existing: true, type: network.type, apiVersion: '2023-11-01', name: 'hub' },
        made: {
          type: 'Microsoft.Resources/deployments',
          apiVersion: '2022-09-01',
          name: 'd',
          properties: inner(
            {
              parameters: { subnets: { type: 'array' } },
              resources: [rewritten("[parameters('subnets')]")],
            },
            { parameters: { subnets: { value: "[reference('old').subnets]" } } },
          ),
        },
      },
    });
    expect(messages(found)).toEqual([]);
    const properties = resourceAt(found, 'Microsoft.Network/virtualNetworks hub').member('properties');
    expect(symbol((properties as { readonly subnets: Value }).subnets)).toBe(`reference('${key}') before.subnets`);
    expect(messages(deployed(template))).toHaveLength(1);
  });

  test('is the same where it is read by its id and a version, which makes nothing wait', () => {
    const self = "resourceId('Microsoft.Network/virtualNetworks', 'hub')";
    const found = deployed({ resources: [rewritten(`[reference(${self}, '2023-11-01').subnets]`)] });
    expect(messages(found)).toEqual([]);
    const properties = resourceAt(found, 'Microsoft.Network/virtualNetworks hub').member('properties');
    expect(symbol((properties as { readonly subnets: Value }).subnets)).toBe(`reference('${key}') before.subnets`);
  });
});

const nest = (name: string, space: string): object => ({
  type: 'Microsoft.Resources/deployments',
  apiVersion: '2022-09-01',
  name,
  properties: inner({ resources: [{ ...network, properties: { addressSpace: { addressPrefixes: [space] } } }] }),
});

describe('what two templates declare', () => {
  test('is nobody’s to answer', () => {
    const sections = { resources: [nest('a', '10.0.0.0/16'), nest('b', '10.1.0.0/16')] };
    const id = "resourceId('Microsoft.Network/virtualNetworks', 'hub')";
    expect(symbol(valueOf(`[reference(${id}).addressSpace]`, sections))).toBe(`reference('${key}').addressSpace`);
  });
});

test('a symbolic name that nothing has is refused', () => {
  const found = deployed({ languageVersion: '2.0', resources: {}, outputs: { o: { value: "[reference('no').x]" } } });
  expect(onlyError(found).message).toMatch(/^the template declares no resource “no”/);
  expect(symbol(outputOf(found, 'o'))).toMatch(/^refused: /);
});

const roundName = (index: string): string => `[format('sa{0}', ${index})]`;
const roundId = (index: string): string => `resourceId('Microsoft.Storage/storageAccounts', format('sa{0}', ${index}))`;

describe('a round of a loop of which it is not known which one is meant or how many there are', () => {
  const parameters = { count: { type: 'int' }, index: { type: 'int' } };
  const storage = { type: 'Microsoft.Storage/storageAccounts', apiVersion: '2023-01-01' };
  const loop = (count: unknown): Readonly<Record<string, unknown>> => ({
    languageVersion: '2.0',
    parameters,
    resources: { sa: { ...storage, copy: { name: 'sa', count }, name: roundName('copyIndex()') } },
  });
  const one = { parameters, resources: [{ ...storage, name: 'other' }] };

  test.each([
    ["[parameters('count')]", "parameters('index')"],
    ["[parameters('count')]", '1'],
    [2, "parameters('index')"],
    [2, "add(parameters('index'), 1)"],
  ])('with the count %p has the same symbol by name as by id at %s', (count, index) => {
    const byName = valueOf(`[reference(format('sa[{0}]', ${index})).primaryEndpoints.blob]`, loop(count));
    const byId = valueOf(`[reference(${roundId(index)}, '2023-01-01').primaryEndpoints.blob]`, one);
    expect(symbol(byName).toLowerCase()).toBe(symbol(byId).toLowerCase());
    expect(symbol(byName)).toContain('/providers/microsoft.storage/storageaccounts/sa');
  });

  test('is refused where the loop has no such round', () => {
    expect(() => valueOf("[reference('sa[2]').primaryEndpoints.blob]", loop(2))).toThrow('no such round');
  });
});

const readOf = (properties: unknown, member: string): Value => {
  const parameters = { flag: { type: 'bool' }, more: { type: 'object' }, secret: { type: 'secureObject' } };
  const resource = { type: 'Contoso.App/things', apiVersion: '2020-01-01', name: 'a', properties };
  return valueOf(`[reference('a').${member}]`, { parameters, resources: [resource] });
};

describe('what a resource is declared with, where that is known in part', () => {
  test.each([
    ["[if(parameters('flag'), createObject('p', createObject('x', 1)), createObject('p', createObject('y', 1)))]"],
    ["[shallowMerge(createArray(parameters('more'), createObject('p', createObject('x', 1))))]"],
    ["[union(parameters('more'), createObject('p', createObject('x', 1)))]"],
    [{ p: "[if(parameters('flag'), createObject('x', 1), createObject('y', 1))]" }],
  ])('does not keep the platform from adding to %j', properties => {
    expect(symbol(readOf(properties, 'p.z'))).toContain('.z');
  });

  test('is known as far as it is', () => {
    const properties = "[shallowMerge(createArray(parameters('more'), createObject('p', createObject('x', 1))))]";
    expect(readOf(properties, 'p.x')).toBe(1);
  });
});
