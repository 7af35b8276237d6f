import { describe, expect, test } from '@jest/globals';
import { sortedUnique } from '../../../../src/core/order.js';
import { describe as text } from '../../../../src/graph/value.js';
import { deploy } from '../../../../src/adapters/arm/deploy.js';
import { deployed, group, ids, messages, onlyError, source, symbol, template, valueOf } from '../templates.js';

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

describe('what is missing is told where it should stand', () => {
  test.each<[string, object, object]>([
    ['no type', { ...web, name: 'a' }, { pointer: '/resources/0/type', line: 5, column: 5 }],
    ['no name', { ...web, type: 'Microsoft.Web/sites' }, { pointer: '/resources/0/name', line: 5, column: 5 }],
  ])('%s', (_, declared, place) => {
    expect(onlyError(deployed({ resources: [declared] })).place).toMatchObject(place);
  });
});

test.each(['none', 5, true])('resources that are %j are refused', resources => {
  expect(onlyError(deployed({ resources }))).toMatchObject({
    message: 'the resources are neither a list nor an object',
    place: { pointer: '/resources', line: 4 },
  });
});

test.each([null, [], {}])('resources that are %j are none', resources => {
  expect(deployed({ resources })).toMatchObject({ errors: [], resources: [] });
});

test('an assertion that does not hold is refused, one that is not known is not', () => {
  const parameters = { p: { type: 'int' } };
  const asserts = { holds: '[greater(2, 1)]', open: "[greater(parameters('p'), 1)]", fails: '[greater(1, 2)]' };
  expect(onlyError(deployed({ resources: [], parameters, asserts }))).toMatchObject({
    message: 'the assertion “fails” does not hold',
    place: { pointer: '/asserts/fails' },
  });
});

const app = (name: string, more: object = {}): object => ({ ...web, type: 'Microsoft.Web/sites', name, ...more });
const waits = (...names: readonly string[]): object => ({
  dependsOn: names.map(name => `[resourceId('Microsoft.Web/sites', '${name}')]`),
});

describe('resources among each other', () => {
  test.each<[string, readonly object[], string]>([
    ['one twice', [app('a'), app('A')], '/resources/1/name'],
    ['every round the same', [app('a', { copy: { name: 'c', count: 3 } })], '/resources/0/name'],
    ['two that wait for each other', [app('a', waits('b')), app('b', waits('a'))], '/resources/0/dependsOn'],
    ['one that waits for itself', [app('a', waits('a'))], '/resources/0/dependsOn'],
    [
      'three in a circle behind others',
      [
        app('z', waits('y', 'a')),
        app('y', waits('a')),
        app('a', waits('b')),
        app('b', waits('c')),
        app('c', waits('a')),
      ],
      '/resources/2/dependsOn',
    ],
  ])('are refused: %s', (_, resources, pointer) => {
    expect(onlyError(deployed({ resources })).place).toMatchObject({ pointer });
  });

  test.each<[string, readonly object[]]>([
    ['one of two conditions', [app('a', { condition: true }), app('a', { condition: false })]],
    ['a condition that is not known', [app('a'), app('a', { condition: "[parameters('p')]" })]],
    ['a waiting one that is not deployed', [app('a', waits('b')), app('b', { ...waits('a'), condition: false })]],
    [
      'a name that another has, too',
      [app('a', { dependsOn: ['a'] }), { ...app('a'), type: 'Microsoft.Web/serverfarms' }],
    ],
    ['names that are left to be filled in', [app(''), app('')]],
    ['two ways to one', [app('a'), app('b', waits('a')), app('c', waits('a')), app('d', waits('b', 'c', 'b'))]],
  ])('are taken: %s', (_, resources) => {
    expect(messages(deployed({ resources, parameters: { p: { type: 'bool' } } }))).toEqual([]);
  });

  test('are followed in a time that grows with their number, in whatever order they stand', () => {
    const count = 3000;
    const chain = Array.from({ length: count }, (_, index) =>
      app(`s${index}`, index + 1 < count ? waits(`s${index + 1}`) : {}),
    );
    expect(messages(deployed({ resources: chain }))).toEqual([]);
  });
});

const below = (path: string): string => at(`Microsoft.Network/virtualNetworks/${path}`);

describe('the names of a resource that are cut out of one text', () => {
  const parameters = { net: { type: 'string' }, subnet: { type: 'string' }, whole: { type: 'string' } };
  const idOf = (name: string, indexes = [0, 1]): string => {
    const names = indexes.map(index => `split(${name}, '/')[${index}]`).join(', ');
    return text(valueOf(`[resourceId('Microsoft.Network/virtualNetworks/subnets', ${names})]`, { parameters }));
  };

  test.each([
    [
      "format('{0}/{1}', parameters('net'), parameters('subnet'))",
      "${parameters('net')}/subnets/${parameters('subnet')}",
    ],
    ["concat('net/', parameters('subnet'))", "net/subnets/${parameters('subnet')}"],
    ["concat('a-', parameters('net'), '/apps')", "a-${parameters('net')}/subnets/apps"],
  ])('%s are what it was made of', (name, expected) => {
    expect(idOf(name)).toBe(below(expected));
  });

  test('are those in an id, whose unknown parts are names', () => {
    const id = "resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('net'), parameters('subnet'))";
    const sections = { parameters };
    expect(valueOf(`[split(${id}, '/')[4]]`, sections)).toBe('g');
    expect(symbol(valueOf(`[split(${id}, '/')[8]]`, sections))).toBe("parameters('net')");
    expect(symbol(valueOf(`[last(split(${id}, '/'))]`, sections))).toBe("parameters('subnet')");
    const open = "concat('/subscriptions/s/resourceGroups/g/providers/', parameters('whole'))";
    expect(symbol(valueOf(`[split(${open}, '/')[8]]`, sections))).toContain('split(');
  });

  test('stay unknown where they need not be the whole text', () => {
    const name = "format('{0}/{1}', parameters('net'), parameters('subnet'))";
    expect(idOf(name, [1, 0])).toContain('split(');
    expect(idOf(name, [0, 0])).toContain('split(');
    expect(idOf("parameters('whole')")).toContain('split(');
    expect(idOf("concat('x/', parameters('net'), '/apps')")).toContain('split(');
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
        tagged: { parameters: [], output: { type: 'string', value: "[contoso.name(variables('tag'))]" } },
      },
    },
  ];
  expect(valueOf("[contoso.twice('AB')]", { functions })).toBe('ab-x-x');
  const outside = { parameters: { t: { type: 'string', defaultValue: 'T' } }, variables: { tag: "[parameters('t')]" } };
  expect(valueOf('[contoso.tagged()]', { functions, ...outside })).toBe('t-x');
  expect(() => valueOf('[contoso.tagged()]', { functions })).toThrow(/no variable “tag”/);
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

test('a text that is longer than any can be', () => {
  const variables = { a: "[padLeft('', 100000, 'a')]" };
  const squared = "[replace(variables('a'), 'a', variables('a'))]";
  expect(() => valueOf(squared, { variables })).toThrow(/more than the 4 MB/);
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
