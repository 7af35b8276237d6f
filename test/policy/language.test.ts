import { describe, expect, test } from '@jest/globals';
import { languageOf, remedyFor } from '../../src/policy/language.js';

describe('the language of a place', () => {
  test.each([
    ['a plan', 'terraform', { file: 'plan.json', pointer: '/resource_changes/3/change/after', address: 'a_b.c' }],
    ['a data source of a plan', 'terraform', { file: '-', pointer: '/prior_state/values', address: 'data.a_b.c' }],
    ['a line of Terraform', 'terraform', { file: 'net/main.tf', line: 3, address: 'azurerm_subnet.app' }],
    ['OpenTofu', 'terraform', { file: 'net/main.tofu', line: 3, address: 'azurerm_subnet.app' }],
    ['an address without a place', 'terraform', { address: 'module.network.azurerm_subnet.app["eu"]' }],
    ['Bicep', 'bicep', { file: 'main.bicep', line: 3, pointer: '/resources/web_app', address: 'web_app' }],
    ['a module of Bicep', 'bicep', { file: 'main.bicep', line: 3, address: 'module.app' }],
    ['a template', 'arm', { file: 'main.json', pointer: '/resources/0', address: 'Microsoft.Web/sites api' }],
    [
      'a symbolic name like an address of Terraform',
      'arm',
      { file: 'main.json', line: 1, pointer: '/resources/module.app', address: 'module.app' },
    ],
    ['what-if', 'arm', { file: '-', pointer: '/changes/0/after', address: 'data.what.if' }],
    ['a line of a configuration', 'arm', { file: 'vnet-preflight.yaml', line: 3, address: '/subscriptions/1' }],
  ])('%s: %s', (_, language, place) => {
    expect(languageOf(place)).toBe(language);
  });

  test('a template gets what is written for templates, and Bicep where nothing is', () => {
    const remedy = { terraform: 'in Terraform', bicep: 'in Bicep' };
    expect(remedyFor({ remedy }, 'arm')).toBe('in Bicep');
    expect(remedyFor({ remedy: { ...remedy, arm: 'in JSON' } }, 'arm')).toBe('in JSON');
    expect(remedyFor({ remedy: { ...remedy, arm: 'in JSON' } }, 'bicep')).toBe('in Bicep');
    expect(remedyFor({ remedy }, 'terraform')).toBe('in Terraform');
  });
});
