import { describe, expect, test } from '@jest/globals';
import { survey, type Survey } from '../../../src/cli/commands/init/survey.js';

function surveyOf(files: Readonly<Record<string, string>>): Survey {
  return survey(Object.keys(files).toSorted(), path => files[path] ?? '');
}

const provider = 'provider "azurerm" {\n  features {}\n}\n';

describe('Terraform root modules', () => {
  test.each([
    ['a provider', { 'a/main.tf': provider }],
    ['a backend', { 'a/main.tf': 'terraform {\n  backend "azurerm" {}\n}\n' }],
    ['HCP Terraform', { 'a/main.tf': 'terraform {\n  cloud {\n  }\n}\n' }],
    ['values', { 'a/main.tf': '', 'a/prod.tfvars': '' }],
    ['a lock file', { 'a/main.tf': '', 'a/.terraform.lock.hcl': '' }],
    ['a provider in JSON', { 'a/main.tf.json': '{"provider": {"azurerm": {}}}' }],
    ['a provider beside', { 'a/main.tf': '', 'a/providers.tf': provider }],
  ])('are told by %s', (_, files) => {
    expect(surveyOf(files)).toMatchObject({ terraform: ['a'], modules: [] });
  });

  test('are not what others use, nor what has none of that', () => {
    const caller = `${provider}module "net" {\n  source = "../modules/net/"\n}\n`;
    const files = { 'app/main.tf': caller, 'modules/net/main.tf': provider, 'modules/idle/main.tf': '' };
    expect(surveyOf(files)).toMatchObject({ terraform: ['app'], modules: ['modules/idle'] });
  });

  test('are not made by a comment or by values without a module', () => {
    expect(surveyOf({ 'a/main.tf': '# provider "azurerm" {\n', 'b/prod.tfvars': '' })).toMatchObject({ terraform: [] });
  });

  test('the root of the repository is one, unless an example uses it', () => {
    expect(surveyOf({ 'main.tf': provider }).terraform).toEqual(['.']);
    const example = `${provider}module "it" {\n  source = "../../"\n}\n`;
    expect(surveyOf({ 'main.tf': provider, 'examples/a/main.tf': example }).terraform).toEqual(['examples/a']);
  });

  test('tofu plans where there is a file of its own', () => {
    expect(surveyOf({ 'main.tf': provider }).planner).toBe('terraform');
    expect(surveyOf({ 'main.tofu': provider })).toMatchObject({ planner: 'tofu', terraform: ['.'] });
  });
});

describe('templates', () => {
  test('are the Bicep files that no other one uses, with parameter files in their place', () => {
    const files = {
      'main.bicep': "module n 'net/net.bicep' = {\n}\nimport { kind } from 'types.bicep'\n",
      'main.bicepparam': "using 'main.bicep'\nextends 'base.bicepparam'\n",
      'base.bicepparam': 'using none\n',
      'net/net.bicep': '',
      'types.bicep': '',
      'other.bicep': '',
    };
    expect(surveyOf(files).templates).toEqual(['main.bicepparam', 'other.bicep']);
  });

  test('are JSON with the schema of a template, unless compiled from a file beside', () => {
    const template =
      '{"$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"}';
    const quotedTemplate = JSON.stringify({ planned_values: {}, template });
    const files = {
      'a.json': template,
      'b.json': template,
      'b.bicep': '',
      'plan.json': quotedTemplate,
      'c.json': '{}',
    };
    expect(surveyOf(files)).toMatchObject({ templates: ['a.json', 'b.bicep'], jsonTemplates: ['a.json'] });
  });
});

test.each(['a\nb.bicep', '!a.bicep', ' a.bicep', 'a\u202Eb.bicep', 'a\uFFFD.bicep'])(
  '%j is a name that no workflow holds, and told',
  path => {
    expect(surveyOf({ [path]: '' })).toMatchObject({ templates: [], oddNames: [path] });
  },
);
