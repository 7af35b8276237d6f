import { describe, expect, test } from '@jest/globals';
import { sortedUnique } from '../../../../src/core/order.js';
import { describe as text } from '../../../../src/graph/value.js';
import { deploy } from '../../../../src/adapters/arm/deploy.js';
import { deployed, group, ids, messages, onlyError, source, template, valueOf } from '../templates.js';

const web = { apiVersion: '2023-12-01' };
const at = (path: string, scope = group): string => `${scope}/providers/${path}`;

/** The ids of what these resources deploy, at a level. */
function idsOf(resources: unknown, level = '', sections: object = {}): readonly string[] {
  const found = deployed({ resources, ...sections }, {}, level);
  expect(messages(found)).toEqual([]);
  return ids(found);
}

describe('ids', () => {
  test.each<[string, object, string]>([
    ['a resource', { type: 'Microsoft.Web/sites', name: 'a' }, at('Microsoft.Web/sites/a')],
    ['a child', { type: 'Microsoft.Web/sites/slots', name: 'a/b' }, at('Microsoft.Web/sites/a/slots/b')],
    [
      'an extension of a resource, as older templates write it',
      { type: 'Microsoft.Web/sites/providers/locks', name: 'a/Microsoft.Authorization/l' },
      at('Microsoft.Web/sites/a/providers/Microsoft.Authorization/locks/l'),
    ],
    [
      'an extension by its scope',
      { type: 'Microsoft.Authorization/locks', name: 'l', scope: 'Microsoft.Web/sites/a' },
      at('Microsoft.Web/sites/a/providers/Microsoft.Authorization/locks/l'),
    ],
    [
      'an extension by an id',
      { type: 'Microsoft.Authorization/locks', name: 'l', scope: "[resourceId('Microsoft.Web/sites', 'a')]" },
      at('Microsoft.Web/sites/a/providers/Microsoft.Authorization/locks/l'),
    ],
    [
      'one of the tenant',
      { type: 'Microsoft.Management/managementGroups', name: 'x', scope: '/' },
      '/providers/Microsoft.Management/managementGroups/x',
    ],
  ])('%s', (_, declared, id) => {
    expect(idsOf([{ ...web, ...declared }])).toEqual([id]);
  });

  test.each([
    ['subscription', 'Microsoft.Resources/resourceGroups', '/subscriptions/s/resourceGroups/x'],
    [
      'subscription',
      'Microsoft.Authorization/roleDefinitions',
      at('Microsoft.Authorization/roleDefinitions/x', '/subscriptions/s'),
    ],
    [
      'managementGroup',
      'Microsoft.Authorization/policyDefinitions',
      at('Microsoft.Authorization/policyDefinitions/x', '/providers/Microsoft.Management/managementGroups/m'),
    ],
    ['tenant', 'Microsoft.Subscription/aliases', '/providers/Microsoft.Subscription/aliases/x'],
  ])('at a %s: %s', (level, type, id) => {
    expect(idsOf([{ ...web, type, name: 'x' }], level)).toEqual([id]);
  });

  test('of children that stand inside their parents, with short types and names or whole ones', () => {
    const children = [
      { ...web, type: 'slots', name: 'b', resources: [{ ...web, type: 'config', name: 'web' }] },
      { ...web, type: 'Microsoft.Web/sites/config', name: "[concat('a', '/', 'web')]" },
    ];
    expect(idsOf([{ ...web, type: 'Microsoft.Web/sites', name: 'a', resources: children }])).toEqual([
      at('Microsoft.Web/sites/a'),
      at('Microsoft.Web/sites/a/slots/b'),
      at('Microsoft.Web/sites/a/slots/b/config/web'),
      at('Microsoft.Web/sites/a/config/web'),
    ]);
  });

  test('of one of another namespace that stands inside: as if it stood beside', () => {
    const children = [
      { ...web, type: 'Microsoft.OperationsManagement/solutions', name: 'Security(a)' },
      { ...web, type: 'Microsoft.Web/serverfarms', name: 'p' },
    ];
    expect(idsOf([{ ...web, type: 'Microsoft.Web/sites', name: 'a', resources: children }])).toEqual([
      at('Microsoft.Web/sites/a'),
      at('Microsoft.OperationsManagement/solutions/Security(a)'),
      at('Microsoft.Web/serverfarms/p'),
    ]);
  });

  test('in a place that nobody told are the same wherever they are written', () => {
    const found = deploy(
      source(
        template({
          resources: [{ ...web, type: 'Microsoft.Web/sites', name: 'a' }],
          outputs: { o: { type: 'string', value: "[resourceId('Microsoft.Web/sites', 'a')]" } },
        }),
      ),
    );
    const [site] = found.resources;
    expect(text(site?.id ?? '')).toBe(
      '/subscriptions/${subscription().subscriptionId}/resourceGroups/${resourceGroup().name}/providers/Microsoft.Web/sites/a',
    );
    expect(found.outputs['o']).toMatchObject({ value: site?.id });
  });

  test('name and type have to fit', () => {
    const found = deployed({ resources: [{ ...web, type: 'Microsoft.Web/sites/slots', name: 'a' }] });
    expect(onlyError(found)).toMatchObject({
      message: 'the name a has 1 segments, the type Microsoft.Web/sites/slots needs 2',
      place: { pointer: '/resources/0/name' },
    });
  });
});

describe('functions that put ids together', () => {
  test.each([
    ["resourceId('Microsoft.Web/sites/slots', 'a', 'b')", at('Microsoft.Web/sites/a/slots/b')],
    ["resourceId('h', 'Microsoft.Web/sites', 'a')", at('Microsoft.Web/sites/a', '/subscriptions/s/resourceGroups/h')],
    [
      "resourceId('z', 'h', 'Microsoft.Web/sites', 'a')",
      at('Microsoft.Web/sites/a', '/subscriptions/z/resourceGroups/h'),
    ],
    ["subscriptionResourceId('A.B/c', 'x')", at('A.B/c/x', '/subscriptions/s')],
    ["subscriptionResourceId('z', 'A.B/c', 'x')", at('A.B/c/x', '/subscriptions/z')],
    ["subscriptionResourceId('Microsoft.Resources/resourceGroups', 'x')", '/subscriptions/s/resourceGroups/x'],
    ["tenantResourceId('A.B/c/d', 'x', 'y')", '/providers/A.B/c/x/d/y'],
    ["managementGroupResourceId('A.B/c', 'x')", at('A.B/c/x', '/providers/Microsoft.Management/managementGroups/m')],
    ["extensionResourceId(resourceGroup().id, 'A.B/c', 'x')", at('A.B/c/x')],
    ['resourceGroup().id', group],
    ['resourceGroup().location', 'westeurope'],
    ['subscription().id', '/subscriptions/s'],
    ['subscription().tenantId', 't'],
    ['tenant().tenantId', 't'],
    ['managementGroup().name', 'm'],
  ])('%s', (expression, value) => {
    expect(valueOf(`[${expression}]`)).toBe(value);
  });

  test.each([
    ["resourceId('Microsoft.Web/sites', 'a', 'b')", /takes 1 names for the type Microsoft.Web\/sites and is given 2/],
    ["resourceId('a', 'b')", /is given no resource type such as/],
    ["resourceId('Microsoft.Web/sites')", /takes 2 or more|takes 2/],
  ])('%s is refused', (expression, message) => {
    const found = deployed({ resources: [], outputs: { o: { value: `[${expression}]` } } });
    expect(onlyError(found).message).toMatch(message);
  });
});

const site = (condition: unknown): object => ({
  ...web,
  type: 'Microsoft.Web/sites',
  name: "[split('a', '')[0]]",
  condition,
});

describe('conditions', () => {
  test('a false one deploys nothing, and what is wrong with it does not matter', () => {
    const found = deployed({ resources: [{ ...site(false), name: "[split('a', '-')[1]]" }] });
    expect(ids(found)).toEqual([]);
    expect(messages(found)).toEqual([]);
  });

  test('one that is not known leaves it open, and what is wrong then may never happen', () => {
    const parameters = { p: { type: 'bool' } };
    const declared = { ...site("[parameters('p')]"), properties: { x: "[split('a', '-')[1]]" } };
    const found = deployed({ parameters, resources: [declared] });
    expect(found.resources).toMatchObject([{ isCertain: false }]);
    expect(messages(found)).toEqual([]);
  });

  test('is not handed down to children', () => {
    const child = { ...web, type: 'config', name: 'web' };
    expect(ids(deployed({ resources: [{ ...site(false), name: 'a', resources: [child] }] }))).toEqual([
      at('Microsoft.Web/sites/a/config/web'),
    ]);
  });

  test('has to be true or false', () => {
    expect(onlyError(deployed({ resources: [{ ...site('yes'), name: 'a' }] })).message).toMatch(
      /neither true nor false/,
    );
  });
});

test('all that is wrong is told, each at its place', () => {
  const resources = [
    { ...web, type: 'Microsoft.Web/sites', name: 'a', properties: { x: '[nothing()]', y: ["[parameters('p')]"] } },
    { ...web, type: 'Microsoft.Web/sites', name: "[concat('b']" },
  ];
  const { errors } = deployed({ resources, outputs: { o: { value: '[div(1, 0)]' } } });
  expect(sortedUnique(errors.map(({ place }) => place?.pointer ?? ''))).toEqual([
    '/outputs/o/value',
    '/resources/0/properties/x',
    '/resources/0/properties/y/0',
    '/resources/1/name',
  ]);
});

test('variables that need each other', () => {
  const variables = { a: "[variables('b')]", b: "[concat(variables('c'))]", c: "[variables('a')]" };
  const found = deployed({ variables, resources: [], outputs: { o: { value: "[variables('a')]" } } });
  expect(onlyError(found)).toMatchObject({
    message: 'the variable a needs its own value',
    place: { pointer: '/variables/a' },
  });
});

test('functions of the template', () => {
  const functions = [
    {
      namespace: 'Contoso',
      members: {
        name: {
          parameters: [{ name: 'prefix', type: 'string' }],
          output: { type: 'string', value: "[concat(toLower(parameters('prefix')), '-x')]" },
        },
        twice: {
          parameters: [{ name: 'p', type: 'string' }],
          output: { type: 'string', value: "[contoso.name(contoso.name(parameters('p')))]" },
        },
      },
    },
  ];
  expect(valueOf("[contoso.twice('AB')]", { functions })).toBe('ab-x-x');
  expect(() => valueOf('[contoso.name()]', { functions })).toThrow(/takes 1 arguments and is given 0/);
  expect(() => valueOf('[contoso.no()]', { functions })).toThrow(/no function contoso\.no/);
});

test('functions of the template that call themselves', () => {
  const functions = [
    { namespace: 'a', members: { f: { parameters: [], output: { type: 'string', value: '[a.f()]' } } } },
  ];
  expect(() => valueOf('[a.f()]', { functions })).toThrow(/too deep|levels deep/);
});

test('values that grow without end', () => {
  const variables = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `v${index}`,
      index === 0 ? 'xx' : { a: `[variables('v${index - 1}')]`, b: `[variables('v${index - 1}')]` },
    ]),
  );
  expect(() => valueOf("[string(variables('v59'))]", { variables })).toThrow(/more than the 4 MB/);
});

const nest = (inner: unknown): unknown => Array.from({ length: 150 }).reduce(found => [found], inner);

test.each([
  ['from the deepest on', [299]],
  ['one after another', Array.from({ length: 300 }, (_, index) => index)],
])('values that are nested without end, %s', (_, wanted) => {
  const variables = Object.fromEntries(
    Array.from({ length: 300 }, (_unused, index) => [
      `v${index}`,
      nest(index === 0 ? 0 : `[variables('v${index - 1}')]`),
    ]),
  );
  const outputs = Object.fromEntries(wanted.map(index => [`o${index}`, { value: `[variables('v${index}')]` }]));
  const found = deployed({ resources: [], variables, outputs });
  expect(messages(found).every(message => /too deep|levels/.test(message))).toBe(true);
  expect(messages(found).length).toBeGreaterThan(0);
});
