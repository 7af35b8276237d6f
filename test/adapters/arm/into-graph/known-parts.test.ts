import { describe, expect, test } from '@jest/globals';
import { graphOfTemplate } from '../../../../src/adapters/arm/into-graph/graph-of-template.js';
import { idKey } from '../../../../src/graph/arm-id.js';
import type { Graph } from '../../../../src/graph/graph.js';
import type { Resource } from '../../../../src/graph/resource.js';
import { describe as text } from '../../../../src/graph/value.js';
import { group, source, template } from '../templates.js';
import { api, at, graphOf, network, place } from './graphs.js';

describe('letter case', () => {
  const sections = { Resources: [{ ...network, TYPE: network.type, type: undefined }] };

  test('means nothing in the sections of a template, also for places', () => {
    const subnet = at(graphOf(sections), 'Microsoft.Network/virtualNetworks/hub/subnets/apps');
    expect(subnet.source?.origin('addressPrefix')).toMatchObject({ line: expect.any(Number) as unknown });
  });

  test('nor in loops of properties and variables', () => {
    const subnet = "[createObject('addressPrefix', concat('10.0.', copyIndex('SUBNETS'), '.0/24'))]";
    const Copy = [
      {
        Name: 'subnets',
        Count: "[length(variables('Names'))]",
        Input: { name: "[variables('names')[copyIndex('subnets')]]", properties: subnet },
      },
    ];
    const variables = { Copy: [{ Name: 'names', Count: 2, Input: "[concat('s', copyIndex('Names'))]" }] };
    const graph = graphOf({ variables, resources: [{ ...network, properties: { Copy } }] });
    expect(at(graph, 'Microsoft.Network/virtualNetworks/hub/subnets/s1').properties).toEqual({
      addressPrefix: '10.0.1.0/24',
    });
  });

  test('nor in those of a nested template', () => {
    const nested = {
      apiVersion: '2024-03-01',
      type: 'Microsoft.Resources/deployments',
      name: 'n',
      Properties: { Mode: 'Incremental', Template: { ContentVersion: '1.0.0.0', ...sections } },
    };
    expect(at(graphOf({ resources: [nested] }), 'Microsoft.Network/virtualNetworks/hub').name).toBe('hub');
  });
});

/** The plan of an app and its slot that write it like this. */
const planOf = (serverFarmId: string): unknown => {
  const app = { ...api, type: 'Microsoft.Web/sites', name: 'a', properties: { serverFarmId } };
  const slot = { ...api, type: 'Microsoft.Web/sites/slots', name: 'a/b', properties: { serverFarmId } };
  const parameters = { tail: { type: 'string' }, whole: { type: 'string' } };
  const graph = graphOf({ parameters, resources: [app, slot] });
  const [own, other] = ['Microsoft.Web/sites/a', 'Microsoft.Web/sites/a/slots/b'].map(
    id => at(graph, id).properties['serverFarmId'],
  );
  expect(other).toEqual(own);
  return own instanceof Object ? idKey(own) : own;
};

describe('a plan that is named by its name alone', () => {
  const farms = `${group}/providers/Microsoft.Web/serverfarms`;

  test.each([
    ['the-plan', `${farms}/the-plan`],
    ["[concat('plan-', parameters('tail'))]", `${farms.toLowerCase()}/plan-\${parameters('tail')}`],
    [`${farms}/other`, `${farms}/other`],
    ["[parameters('whole')]", "${parameters('whole')}"],
    ['', ''],
  ])('%s: %s', (written, expected) => {
    expect(planOf(written)).toBe(expected);
  });
});

test('a secret never stands in the name of what is written inside another resource', () => {
  const properties = { subnets: [{ name: "[parameters('p')]", properties: { addressPrefix: '10.0.0.0/24' } }] };
  const parameters = { p: { type: 'secureString' } };
  const graph = graphOf({ parameters, resources: [{ ...network, properties }] }, { p: 'geheim' });
  const [subnet] = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
  expect(JSON.stringify([subnet?.id, subnet?.name])).toContain('a secret is a part of its name');
  expect(JSON.stringify([subnet?.id, subnet?.name])).not.toContain('geheim');
});

const isNewParameter = { isNew: { type: 'bool' } };
const onNew = "[parameters('isNew')]";
const existingHub = { ...api, existing: true, type: 'Microsoft.Network/virtualNetworks', name: 'hub' };

const nestedWith = (more: object): object => ({
  apiVersion: '2024-03-01',
  type: 'Microsoft.Resources/deployments',
  name: 'n',
  condition: onNew,
  properties: {
    expressionEvaluationOptions: { scope: 'inner' },
    template: { languageVersion: '2.0', contentVersion: '1.0.0.0', resources: { new: network, ...more } },
  },
});

const subnetIn = (resources: object): Resource =>
  at(
    graphOf({ languageVersion: '2.0', parameters: isNewParameter, resources }),
    'Microsoft.Network/virtualNetworks/hub/subnets/apps',
  );

describe('what is made on a condition that is not known, and read as existing where it is not made,', () => {
  const answer = { outputs: { o: { type: 'string', value: "[reference('old').subnets[0].id]" } } };
  const graphWith = (resources: object): Graph =>
    graphOf({ languageVersion: '2.0', parameters: isNewParameter, resources, ...answer });

  test('may be anything', () => {
    const graph = graphWith({ new: { ...network, condition: onNew }, old: existingHub });
    expect(at(graph, 'Microsoft.Network/virtualNetworks/hub')).toMatchObject({ properties: {}, isPartial: true });
    const subnets = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
    for (const subnet of subnets) expect(subnet).toMatchObject({ properties: {}, isPartial: true });
  });

  test('with what is declared below it', () => {
    const child = { ...api, type: 'Microsoft.Network/virtualNetworks/subnets', name: 'hub/own', condition: onNew };
    const own = { ...child, properties: { addressPrefix: '10.0.2.0/24' } };
    const graph = graphWith({ new: { ...network, condition: onNew }, own, old: existingHub });
    expect(at(graph, 'Microsoft.Network/virtualNetworks/hub/subnets/own')).toMatchObject({ properties: {} });
  });

  test('also where a nested template makes it, unless only that one reads it', () => {
    expect(subnetIn({ n: nestedWith({}), old: existingHub }).properties).toEqual({});
    expect(subnetIn({ n: nestedWith({ same: existingHub }) }).properties).toEqual({ addressPrefix: '10.0.0.0/24' });
  });

  test('is what the template makes where that is certain', () => {
    const graph = graphWith({ new: network, old: existingHub });
    expect(at(graph, 'Microsoft.Network/virtualNetworks/hub/subnets/apps').properties).toEqual({
      addressPrefix: '10.0.0.0/24',
    });
  });

  test('does not answer for what may be there in its place', () => {
    const sections = { languageVersion: '2.0', parameters: isNewParameter, ...answer };
    const valueWith = (resources: object): string => {
      const { deployment } = graphOfTemplate(source(template({ ...sections, resources })), { place });
      return JSON.stringify(deployment.outputs['o']);
    };
    expect(valueWith({ new: { ...network, condition: onNew }, old: existingHub })).toContain('only Azure can answer');
    expect(valueWith({ new: network, old: existingHub })).toContain('/subnets/apps');
  });
});

describe('a list of subnets of which some are known', () => {
  const parameters = { more: { type: 'array' } };
  const own = "createArray(createObject('name', 'own', 'properties', createObject('addressPrefix', '10.0.5.0/24')))";
  const id = `${group}/providers/Microsoft.Network/virtualNetworks/hub/subnets/own`;

  test.each([
    [`[concat(${own}, parameters('more'))]`, 'first', '0'],
    [`[concat(parameters('more'), ${own})]`, 'last', '^1'],
  ])('tells these: %s', (subnets, end, step) => {
    const outputs = {
      id: { type: 'string', value: `[${end}(reference('hub').subnets).id]` },
      state: { type: 'string', value: `[${end}(reference('hub').subnets).properties.provisioningState]` },
    };
    const resources = [{ ...network, properties: { ...network.properties, subnets } }];
    const { graph, deployment } = graphOfTemplate(source(template({ parameters, resources, outputs })), { place });
    expect(deployment.errors).toEqual([]);
    expect(text(deployment.outputs['id'] ?? null).toLowerCase()).toContain(id.toLowerCase());
    expect(JSON.stringify(deployment.outputs['state'])).toContain(`subnets[${step}].properties.provisioningState`);
    expect(graph.find(id)?.properties).toEqual({ addressPrefix: '10.0.5.0/24' });
    expect(at(graph, 'Microsoft.Network/virtualNetworks/hub').isPartial).toBe(true);
  });
});
