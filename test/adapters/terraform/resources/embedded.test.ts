import { describe, expect, test } from '@jest/globals';
import { Sensitive } from '../../../../src/graph/value.js';
import type { Graph } from '../../../../src/graph/graph.js';
import { graphOf, plain, type Written } from '../families/plans.js';

const api = { apiVersion: '2023-12-01' };

function deployment(template: object, more: Partial<Written> & { readonly parameters?: object } = {}): Written {
  const { parameters, values, ...rest } = more;
  return {
    type: 'azurerm_resource_group_template_deployment',
    values: {
      name: 'd',
      resource_group_name: 'g',
      template_content: JSON.stringify(template),
      ...(parameters !== undefined && { parameters_content: JSON.stringify(parameters) }),
      ...values,
    },
    ...rest,
  };
}

/** The keys of what templates in a plan deploy. */
function keysOf(graph: Graph): readonly string[] {
  return graph
    .all()
    .filter(({ type }) => type !== 'Microsoft.Resources/deployments')
    .map(({ key }) => key);
}

function messages(graph: Graph): readonly string[] {
  return graph.notices.map(({ message }) => message);
}

describe('a template in a plan', () => {
  test('is evaluated: loops, conditions, functions and nested deployments', () => {
    const inner = { resources: [{ ...api, type: 'Microsoft.Web/sites', name: 'inner' }] };
    const graph = graphOf(
      deployment(
        {
          parameters: { names: { type: 'array' }, slots: { type: 'bool', defaultValue: false } },
          resources: [
            {
              ...api,
              type: 'Microsoft.Web/sites',
              name: "[parameters('names')[copyIndex()]]",
              copy: { name: 'l', count: "[length(parameters('names'))]" },
            },
            { ...api, type: 'Microsoft.Web/sites/slots', name: 'a/b', condition: "[parameters('slots')]" },
            {
              ...api,
              type: 'Microsoft.Resources/deployments',
              name: 'n',
              properties: { mode: 'Incremental', template: inner },
            },
          ],
        },
        { parameters: { names: { value: ['one', 'two'] } } },
      ),
    );
    expect(keysOf(graph).map(key => key.slice(key.lastIndexOf('/') + 1))).toEqual(['inner', 'one', 'two']);
    expect(messages(graph)).toEqual([]);
    expect(graph.ofType('Microsoft.Web/sites').map(({ origin }) => origin.address)).toContain(
      'azurerm_resource_group_template_deployment.x: Microsoft.Web/sites one',
    );
  });

  test.each([
    ['azurerm_subscription_template_deployment', {}, /^\/subscriptions\/[^/]+\/resourcegroups\/new$/],
    ['azurerm_tenant_template_deployment', {}, /^\/resourcegroups\/new$/],
  ])('%s goes where its type says', (type, values, key) => {
    const group = { ...api, type: 'Microsoft.Resources/resourceGroups', name: 'new', location: 'westeurope' };
    const graph = graphOf({
      type,
      values: {
        name: 'd',
        location: 'westeurope',
        template_content: JSON.stringify({ resources: [group] }),
        ...values,
      },
    });
    expect(
      graph
        .all()
        .map(resource => resource.key)
        .filter(found => !found.includes('deployments'))
        .join(),
    ).toMatch(key);
  });

  test('that must not be shown has covered values', () => {
    const site = {
      ...api,
      type: 'Microsoft.Web/sites',
      name: 'a',
      kind: 'app',
      properties: { vnetRouteAllEnabled: true },
    };
    const graph = graphOf({ ...deployment({ resources: [site] }), sensitive: { template_content: true } });
    const [found] = graph.ofType('Microsoft.Web/sites');
    expect(found?.kind).toBeInstanceOf(Sensitive);
    expect(JSON.stringify(found?.properties)).toBe('{"vnetRouteAllEnabled":{"$sensitive":true}}');
  });

  test('parameters that must not be shown decide under cover', () => {
    const site = { ...api, type: 'Microsoft.Web/sites', name: 'a', kind: "[parameters('kind')]" };
    const graph = graphOf({
      ...deployment(
        { parameters: { kind: { type: 'string' } }, resources: [site] },
        { parameters: { kind: { value: 'geheim' } } },
      ),
      sensitive: { parameters_content: true },
    });
    const [found] = graph.ofType('Microsoft.Web/sites');
    expect(found?.kind).toBeInstanceOf(Sensitive);
    expect(plain(found?.kind)).toBe('geheim');
  });

  test('of which the parameters are known after apply takes no default for granted', () => {
    const site = { ...api, type: 'Microsoft.Web/sites', name: 'a', kind: "[parameters('kind')]" };
    const graph = graphOf({
      ...deployment({ parameters: { kind: { type: 'string', defaultValue: 'app' } }, resources: [site] }),
      unknown: { parameters_content: true },
    });
    expect(plain(graph.ofType('Microsoft.Web/sites')[0]?.kind)).toMatch(/^\?/);
  });

  test('says what is wrong with it', () => {
    const broken = graphOf(deployment({}, { values: { template_content: '{' } }));
    expect(messages(broken)).toEqual([
      'the template of azurerm_resource_group_template_deployment.x is not valid JSON, so its resources are not judged',
    ]);
    const refused = graphOf(deployment({ resources: [{ ...api, type: 'Microsoft.Web/sites', name: '[no()]' }] }));
    expect(messages(refused)).toEqual([
      'the template of azurerm_resource_group_template_deployment.x would be refused: there is no function no(); did you mean “not”?',
    ]);
  });
});

test('two deployments of one template have unknown values of their own', () => {
  const template = {
    parameters: { kind: { type: 'string' } },
    resources: [{ ...api, type: 'Microsoft.Web/sites', name: 'a', kind: "[parameters('kind')]" }],
  };
  const graph = graphOf(
    { ...deployment(template), name: 'one' },
    { ...deployment(template, { values: { resource_group_name: 'h' } }), name: 'two' },
  );
  const kinds = graph.ofType('Microsoft.Web/sites').map(({ kind }) => plain(kind));
  expect(new Set(kinds).size).toBe(2);
});

describe('a template in a body of azapi', () => {
  const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/g';
  const template = {
    parameters: { name: { type: 'string' } },
    resources: [{ ...api, type: 'Microsoft.Web/sites', name: "[parameters('name')]" }],
  };
  const body = { properties: { mode: 'Incremental', template, parameters: { name: { value: 'app' } } } };
  const inBody = (more: Partial<Written> = {}): Written => ({
    type: 'azapi_resource',
    ...more,
    values: { type: 'Microsoft.Resources/deployments@2022-09-01', parent_id: group, body, ...more.values },
  });

  test('is evaluated with its parameters, in the group that is its parent', () => {
    expect(keysOf(graphOf(inBody()))).toEqual([`${group}/providers/microsoft.web/sites/app`.toLowerCase()]);
    expect(messages(graphOf(inBody()))).toEqual([]);
  });

  test.each<[string, Partial<Written>]>([
    ['its parent is no group', { values: { parent_id: '/providers/Microsoft.Management/managementGroups/m' } }],
    ['a part of it is not known', { unknown: { body: { properties: { template: { resources: true } } } } }],
    ['a part of it is sensitive', { sensitive: { body: { properties: { template: { resources: true } } } } }],
    ['all of it is sensitive', { sensitive: { body: true } }],
  ])('is told where %s', (_, more) => {
    const graph = graphOf(inBody(more));
    expect(keysOf(graph)).toEqual([]);
    expect(messages(graph)).toEqual([
      expect.stringMatching(/^the template of azapi_resource\.x or what it is deployed to/),
    ]);
  });
});
