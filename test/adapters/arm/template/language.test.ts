import { expect, test } from '@jest/globals';
import { deployed, messages, onlyError } from '../templates.js';

const plan = { type: 'Microsoft.Web/serverfarms', apiVersion: '2024-04-01', name: 'p', location: 'westeurope' };
const listed = { resources: [plan] };
const named = { resources: { p: plan } };

test.each<[string, object]>([
  ['no version', listed],
  ['an empty version', { languageVersion: '', ...listed }],
  ['version 1.0', { languageVersion: '1.0', ...listed }],
  ['an object of no resources without a version', { resources: {} }],
  ['symbolic names in 2.0', { languageVersion: '2.0', ...named }],
  ['symbolic names in an experimental version of before', { languageVersion: '1.10-experimental', ...named }],
  ['symbolic names in an experimental version of after', { languageVersion: '2.2-experimental', ...named }],
])('nothing is wrong with %s', (_, sections) => {
  expect(messages(deployed({ ...sections }))).toEqual([]);
});

test.each<[string, object, string, string]>([
  [
    'a version to come',
    { languageVersion: '3.0', ...named },
    'languageVersion',
    'the language version “3.0” is not known',
  ],
  ['a word', { languageVersion: 'latest', ...listed }, 'languageVersion', 'the language version “latest” is not known'],
  ['a number', { languageVersion: 2, ...named }, 'languageVersion', 'the language version “2” is not known'],
  [
    'symbolic names without a version',
    named,
    'resources',
    'resources by symbolic names need language version 2.0, and the template has 1.0',
  ],
  [
    'symbolic names in 1.0',
    { languageVersion: '1.0', ...named },
    'resources',
    'resources by symbolic names need language version 2.0, and the template has 1.0',
  ],
])('%s is refused', (_, sections, member, message) => {
  const error = onlyError(deployed({ ...sections }));
  expect([error.message, error.place?.pointer]).toEqual([message, `/${member}`]);
});

const nested = (sections: object, condition?: boolean): object => ({
  languageVersion: '2.0',
  resources: {
    n: {
      type: 'Microsoft.Resources/deployments',
      apiVersion: '2024-03-01',
      name: 'n',
      condition,
      properties: { mode: 'Incremental', template: { contentVersion: '1.0.0.0', ...sections } },
    },
  },
});

test('a nested template has a version of its own', () => {
  expect(onlyError(deployed({ ...nested(named) })).place?.pointer).toBe('/resources/n/properties/template/resources');
  expect(messages(deployed({ ...nested({ languageVersion: '2.0', ...named }) }))).toEqual([]);
  expect(messages(deployed({ ...nested(listed) }))).toEqual([]);
  expect(messages(deployed({ ...nested(named, false) }))).toEqual([]);
});
