import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { judge } from '../../scripts/conformance/judge.js';
import type { Judgement } from '../../scripts/conformance/judgement.js';
import { normalised } from '../../scripts/conformance/normalise.js';
import { pairsIn } from '../../scripts/conformance/pairs.js';
import { temporaryFolder } from '../temporary-folder.js';

const top = temporaryFolder();

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const source = "param name string\nresource table 'Microsoft.Network/routeTables@2023-09-01' = {\n  name: name\n}\n";
const table = { type: 'Microsoft.Network/routeTables', apiVersion: '2023-09-01', name: "[parameters('name')]" };
const head = { $schema: schema, contentVersion: '1.0.0.0', parameters: { name: { type: 'string' } } };

function judged(name: string, files: Readonly<Record<string, unknown>>): Judgement {
  for (const [path, content] of Object.entries(files)) {
    const file = join(top, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  const [pair] = pairsIn(join(top, name));
  if (pair === undefined) throw new Error(`${name} is no pair`);
  return judge(pair);
}

test('a template in the same words is text-equal, whatever its stamp and letter case', () => {
  const resources = { table: { ...table, type: 'microsoft.network/ROUTETABLES' } };
  const expected = { ...head, languageVersion: '2.0', metadata: { _generator: { version: '1' } }, resources };
  expect(judged('text', { 'main.bicep': source, 'main.json': expected })).toMatchObject({ outcome: 'text-equal' });
});

test('one in other words that deploys the same is evaluated-equal, and the words are told', () => {
  const expected = {
    ...head,
    variables: { n: "[parameters('name')]" },
    resources: [{ ...table, name: "[variables('n')]" }],
  };
  const { outcome, differences } = judged('evaluated', { 'main.bicep': source, 'main.json': expected });
  expect(outcome).toBe('evaluated-equal');
  expect(differences.map(({ pointer }) => pointer)).toContain('/variables');
});

test('one that deploys something else is wrong, with the place', () => {
  const expected = { ...head, resources: [{ ...table, properties: { disableBgpRoutePropagation: true } }] };
  const { outcome, differences } = judged('wrong', { 'main.bicep': source, 'main.json': expected });
  expect(outcome).toBe('wrong');
  expect(differences[0]?.pointer).toMatch(/\/properties$/u);
});

test('a source that cannot be compiled is refused, with the reason', () => {
  const files = {
    'a.bicep': 'output x string = none\n',
    'a.json': head,
    'pair.json': { entry: 'a.bicep', expected: 'a.json' },
  };
  expect(judged('refused', files)).toMatchObject({
    outcome: 'refused',
    reason: expect.stringMatching(/none.*a\.bicep:1:19/u),
  });
});

const uses = (version: string): string => `module m 'br/public:avm/res/x:${version}' = {\n  name: 'm'\n}\n`;

test('modules of registries come from beside the pairs, and are refused when they are not there', () => {
  const module = { $schema: schema, contentVersion: '1.0.0.0', resources: [] };
  const deployment = {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2020-06-01',
    name: 'm',
    properties: { expressionEvaluationOptions: { scope: 'inner' }, mode: 'Incremental', template: module },
  };
  const expected = { $schema: schema, contentVersion: '1.0.0.0', resources: [deployment] };
  mkdirSync(join(top, '.modules/avm/res/x/1.0.0'), { recursive: true });
  writeFileSync(join(top, '.modules/avm/res/x/1.0.0/main.json'), JSON.stringify(module));
  expect(judged('module', { 'main.bicep': uses('1.0.0'), 'main.json': expected }).outcome).toBe('evaluated-equal');
  expect(judged('absent', { 'main.bicep': uses('2.0.0'), 'main.json': expected })).toMatchObject({
    outcome: 'refused',
    reason: expect.stringContaining('has not been restored'),
  });
});

test('what may differ between right templates is taken out, and nothing else', () => {
  const left = {
    a: '[null()]',
    b: '[[x',
    dependsOn: ['y'],
    n: { type: 'Microsoft.Resources/deployments', apiVersion: '1' },
  };
  const right = { n: { type: 'microsoft.resources/deployments', apiVersion: '2' }, b: '[x', a: null };
  expect(JSON.stringify(normalised(left))).toBe(JSON.stringify(normalised(right)));
  expect(normalised({ apiVersion: '1' })).not.toEqual(normalised({ apiVersion: '2' }));
  expect(normalised('[[x]')).not.toEqual(normalised('[x]'));
});
