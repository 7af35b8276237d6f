import { describe, expect, test } from '@jest/globals';
import { PreflightError } from '../../../../src/core/error.js';
import { deploy } from '../../../../src/adapters/arm/deploy.js';
import type { Files } from '../../../../src/adapters/files.js';
import { reveal, Sensitive, type Value } from '../../../../src/graph/value.js';
import {
  deployed,
  group,
  ids,
  messages,
  onlyError,
  outputOf,
  source,
  symbol,
  template,
  valueOf,
} from '../templates.js';

const api = { apiVersion: '2022-09-01' };

function nested(properties: object, more: object = {}): object {
  return {
    ...api,
    type: 'Microsoft.Resources/deployments',
    name: 'd',
    properties: { mode: 'Incremental', ...properties },
    ...more,
  };
}

const innerScope = { expressionEvaluationOptions: { scope: 'inner' } };
const site = (name: string): object => ({ ...api, type: 'Microsoft.Web/sites', name });
const siteId = (name: string, scope = group): string => `${scope}/providers/Microsoft.Web/sites/${name}`;
const deploymentId = (name: string): string => `${group}/providers/Microsoft.Resources/deployments/${name}`;

describe('the scope of expressions', () => {
  const sections = {
    variables: { v: 'outer' },
    resources: [nested({ template: { variables: { v: 'inner' }, resources: [site("[variables('v')]")] } })],
  };

  test('is the outer one unless told otherwise', () => {
    expect(ids(deployed(sections))).toEqual([deploymentId('d'), siteId('outer')]);
  });

  test('is the inner one when told so', () => {
    const own = { variables: { v: 'inner' }, resources: [site("[variables('v')]")] };
    const found = deployed({ ...sections, resources: [nested({ ...innerScope, template: own })] });
    expect(ids(found)).toEqual([deploymentId('d'), siteId('inner')]);
  });

  test('reaches the round of the loop around it', () => {
    const loop = { copy: { name: 'l', count: 2 }, name: "[concat('d', copyIndex())]" };
    const found = deployed({
      resources: [nested({ template: { resources: [site("[concat('s', copyIndex('l'))]")] } }, loop)],
    });
    expect(ids(found)).toEqual([deploymentId('d0'), siteId('s0'), deploymentId('d1'), siteId('s1')]);
  });
});

describe('where the resources of a nested template go', () => {
  const own = { resources: [site("[last(split(resourceGroup().id, '/'))]")] };

  test.each<[string, object, string]>([
    ['the same group', {}, siteId('g')],
    ['another group', { resourceGroup: 'h' }, siteId('h', '/subscriptions/s/resourceGroups/h')],
    [
      'another subscription’s group',
      { subscriptionId: 'z', resourceGroup: 'h' },
      siteId('h', '/subscriptions/z/resourceGroups/h'),
    ],
  ])('%s', (_, more, id) => {
    const found = deployed({ resources: [nested({ ...innerScope, template: own }, more)] });
    expect(ids(found)).toContain(id);
  });

  test('with outer scope, ids are put together where the outer template goes', () => {
    const found = deployed({ resources: [nested({ template: own }, { resourceGroup: 'h' })] });
    expect(ids(found)).toContain(siteId('g', '/subscriptions/s/resourceGroups/h'));
  });

  test('a subscription', () => {
    const inner = template(
      {
        resources: [
          { ...api, type: 'Microsoft.Resources/resourceGroups', name: 'n', location: '[deployment().location]' },
        ],
      },
      'subscription',
    );
    const found = deployed({
      resources: [nested({ ...innerScope, template: inner }, { subscriptionId: 'z', location: 'northeurope' })],
    });
    expect(ids(found)).toContain('/subscriptions/z/resourceGroups/n');
    expect(found.resources.at(-1)?.member('location')).toBe('northeurope');
  });

  test('a management group', () => {
    const inner = template({ resources: [{ ...api, type: 'A.B/c', name: 'n' }] }, 'managementGroup');
    const scope = "[format('Microsoft.Management/managementGroups/{0}', 'x')]";
    const found = deployed(
      { resources: [nested({ ...innerScope, template: inner }, { scope, location: 'l' })] },
      {},
      'tenant',
    );
    expect(ids(found)).toContain('/providers/Microsoft.Management/managementGroups/x/providers/A.B/c/n');
  });

  test('a group that the deployment makes itself, with its location', () => {
    const inner = { resources: [{ ...site('a'), location: '[resourceGroup().location]' }] };
    const resources = [
      { ...api, type: 'Microsoft.Resources/resourceGroups', name: 'new', location: 'northeurope' },
      nested({ ...innerScope, template: inner }, { resourceGroup: 'new' }),
    ];
    const found = deployed({ resources }, {}, 'subscription');
    expect(ids(found).at(-1)).toBe(siteId('a', '/subscriptions/s/resourceGroups/new'));
    expect(found.resources.at(-1)?.member('location')).toBe('northeurope');
  });
});

describe('parameters and outputs', () => {
  const inner = {
    parameters: { p: { type: 'string' }, s: { type: 'secureString', defaultValue: '' } },
    resources: [],
    outputs: {
      up: { type: 'string', value: "[toUpper(parameters('p'))]" },
      gone: { type: 'string', condition: false, value: 'x' },
    },
  };
  const one = nested({ ...innerScope, parameters: { p: { value: "[concat('a', 'b')]" } }, template: inner });

  test.each([
    ['by id', [one], "reference(resourceId('Microsoft.Resources/deployments', 'd'))"],
    ['by name', [one], "reference('d')"],
    ['by symbolic name', { net: one }, "reference('net')"],
  ])('%s', (_, resources, self) => {
    const sections = { ...(Array.isArray(resources) ? {} : { languageVersion: '2.0' }), resources };
    expect(valueOf(`[${self}.outputs.up.value]`, sections)).toBe('AB');
    expect(() => valueOf(`[${self}.outputs.gone.value]`, sections)).toThrow(/“gone” does not exist/);
  });

  test('a secret one is covered', () => {
    const outputs = { o: { type: 'secureString', value: "[parameters('s')]" } };
    const secret = nested({ ...innerScope, template: { ...inner, parameters: { s: inner.parameters.s }, outputs } });
    expect(valueOf("[reference('d').outputs.o.value]", { resources: [secret] })).toBeInstanceOf(Sensitive);
    expect(valueOf("[listOutputsWithSecureValues('d', '2022-09-01').o]", { resources: [secret] })).toBeInstanceOf(
      Sensitive,
    );
  });

  test('one that is required and not given is refused', () => {
    const found = deployed({ resources: [nested({ ...innerScope, template: inner })] });
    expect(onlyError(found).message).toBe('the parameter “p” has no value');
  });

  test('one that the nested template does not have is refused where it is given', () => {
    const parameters = { p: { value: 'a' }, q: { value: 'b' } };
    const found = deployed({ resources: [nested({ ...innerScope, parameters, template: inner })] });
    expect(onlyError(found)).toMatchObject({
      message: 'the template has no parameter “q”; did you mean “p”?',
      place: { pointer: '/resources/0/properties/parameters/q' },
    });
  });

  test('a secret of a key vault is not known and covered', () => {
    const parameters = { p: { reference: { keyVault: { id: 'x' }, secretName: 'y' } } };
    const sections = { resources: [nested({ ...innerScope, parameters, template: inner })] };
    const value: Value = valueOf("[reference('d').outputs.up.value]", sections);
    expect(value).toBeInstanceOf(Sensitive);
  });

  test('one that a secret chooses is covered', () => {
    const choice = "[if(empty(parameters('s')), createObject('value', 'a'), createObject('value', parameters('s')))]";
    const resources = [nested({ ...innerScope, parameters: { p: choice }, template: inner })];
    const sections = { parameters: { s: inner.parameters.s }, resources };
    const value = valueOf("[reference('d').outputs.up.value]", sections);
    expect(value).toBeInstanceOf(Sensitive);
    expect(reveal(value)).toBe('A');
  });

  test('what a condition leaves open is not refused', () => {
    const parameters = { go: { type: 'bool' } };
    const conditional = { ...nested({ ...innerScope, template: inner }), condition: "[parameters('go')]" };
    expect(messages(deployed({ parameters, resources: [conditional] }))).toEqual([]);
  });
});

const files = (contents: Readonly<Record<string, string>>): Files => ({
  read: path => (Object.hasOwn(contents, path) ? new TextEncoder().encode(contents[path]) : undefined),
  list: () => [],
  environment: () => undefined,
  moduleCaches: [],
});

function refuse(file: string): never {
  throw new PreflightError('input', 'this lies outside', { place: { file }, advice: 'leave it' });
}

describe('linked templates', () => {
  const text = JSON.stringify(template({ resources: [site('linked')] }));

  test.each([
    [{ relativePath: 'parts/site.json' }],
    [{ relativePath: '../infra/parts/site.json' }],
    [{ uri: "[uri(deployment().properties.templateLink.uri, 'parts/site.json')]" }],
    [{ uri: "[uri(deployment().properties.templateLink.uri, concat('parts/site.json', parameters('token')))]" }],
  ])('by %j', templateLink => {
    const parameters = { token: { type: 'secureString', defaultValue: '' } };
    const main = source(template({ parameters, resources: [nested({ templateLink })] }), 'infra/main.json');
    const found = deploy(main, {
      files: files({ 'infra/parts/site.json': text }),
      place: { subscription: 's', resourceGroup: 'g' },
    });
    expect(messages(found)).toEqual([]);
    expect(ids(found)).toEqual([deploymentId('d'), siteId('linked')]);
  });

  test.each([
    ['elsewhere', { uri: 'https://example.com/site.json' }, /nothing is fetched/],
    ['to a module of a registry', { id: 'br:host/app:1.0' }, /br:host\/app:1\.0 has not been restored; run `bicep res/],
    ['to a template spec', { id: '/subscriptions/s/x' }, /template spec/],
    ['to nothing', { relativePath: 'no.json' }, /which is not there/],
    ['to who knows', { uri: "[parameters('u')]" }, /not known/],
  ])('%s are said to be left out, and what they give is not known', (_, templateLink, message) => {
    const outputs = { o: { type: 'string', value: "[reference('d').outputs.x.value]" } };
    const found = deployed({ parameters: { u: { type: 'string' } }, resources: [nested({ templateLink })], outputs });
    expect(found.notices.map(notice => notice.message).join()).toMatch(message);
    expect(symbol(outputOf(found, 'o'))).toBe(`reference('${deploymentId('d').toLowerCase()}').outputs.x.value`);
  });

  test('and what a deployment stack deploys', () => {
    const properties = { template: { contentVersion: '1.0.0.0', resources: [site('a')] } };
    const stack = { apiVersion: '2024-03-01', type: 'Microsoft.Resources/deploymentStacks', name: 's', properties };
    const [notice, ...others] = deployed({ resources: [stack] }).notices;
    expect(notice).toMatchObject({ isUnread: true, message: expect.stringContaining('stack') as unknown });
    expect(others).toEqual([]);
  });

  test('in a circle', () => {
    const main = template({ resources: [nested({ templateLink: { relativePath: 'main.json' } })] });
    const found = deploy(source(main, 'main.json'), { files: files({ 'main.json': JSON.stringify(main) }) });
    expect(onlyError(found).message).toBe('the template links to itself: main.json → main.json');
  });

  test('that are broken', () => {
    const main = source(template({ resources: [nested({ templateLink: { relativePath: 'a.json' } })] }), 'main.json');
    const found = deploy(main, { files: files({ 'a.json': '{\n "resources": [ }' }) });
    expect(onlyError(found)).toMatchObject({ place: { file: 'a.json', line: 2 } });
  });

  test('that are none', () => {
    const main = source(template({ resources: [nested({ templateLink: { relativePath: 'a.json' } })] }), 'main.json');
    const found = deploy(main, { files: files({ 'a.json': '{ "a": 1 }' }) });
    expect(onlyError(found)).toMatchObject({
      message: 'the template has neither the $schema of one nor resources',
      place: { file: 'a.json', line: 1 },
    });
  });

  test('that may not be read are told where they are linked', () => {
    const main = source(
      template({ resources: [nested({ templateLink: { relativePath: '../a.json' } })] }),
      'main.json',
    );
    const found = deploy(main, { files: { ...files({}), read: refuse } });
    expect(onlyError(found)).toMatchObject({
      message: '../a.json: this lies outside',
      place: { file: 'main.json', pointer: '/resources/0/properties/templateLink' },
    });
  });
});
