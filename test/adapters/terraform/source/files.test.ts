import { describe, expect, test } from '@jest/globals';
import type { Resource } from '../../../../src/graph/resource.js';
import { filesOf, read, refusal, type Written } from './sources.js';
import { readSource } from '../../../../src/adapters/terraform/source/read-source.js';
import { loadHclReader } from '../../../../src/adapters/terraform/language/hcl-reader.js';
import { PreflightError } from '../../../../src/core/error.js';

const plan = `resource "azurerm_service_plan" "p" {
  name                = "p"
  resource_group_name = "rg"
  location            = "West Europe"
  os_type             = "Linux"
  sku_name            = "B1"
  worker_count        = "3"
}
`;

async function planOf(files: Written): Promise<Resource | undefined> {
  return (await read(files)).graph.ofType('Microsoft.Web/serverfarms')[0];
}

describe('the files of a module', () => {
  test('are read together', async () => {
    const { graph } = await read({
      'root/a.tf': 'locals { name = "n" }',
      'root/b.tf': plan.replace('"p"\n', 'local.name\n'),
      'root/notes.txt': 'no source',
      'root/.hidden.tf': '{{{',
      'root/backup.tf~': '{{{',
    });
    expect(graph.ofType('Microsoft.Web/serverfarms')[0]?.name).toBe('n');
  });

  test('may be in JSON, where a block is an object', async () => {
    const json = {
      variable: { size: { default: 'P1v3' } },
      resource: {
        azurerm_service_plan: {
          p: { name: 'p', resource_group_name: 'rg', os_type: 'Linux', sku_name: '${var.size}', location: 'uksouth' },
        },
        azurerm_subnet: {
          s: {
            name: 's',
            resource_group_name: 'rg',
            virtual_network_name: 'v',
            delegation: { name: 'd', service_delegation: { name: 'Microsoft.Web/serverFarms' } },
            depends_on: ['azurerm_service_plan.p'],
          },
        },
      },
    };
    const { graph } = await read({ 'root/main.tf.json': JSON.stringify(json) });
    expect(graph.ofType('Microsoft.Web/serverfarms')[0]?.sku).toEqual({ name: 'P1v3' });
    expect(graph.ofType('Microsoft.Network/virtualNetworks/subnets')[0]?.properties['delegations']).toEqual([
      { name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } },
    ]);
  });

  test('that override replace arguments and blocks of their name', async () => {
    const found = await planOf({
      'root/main.tf': plan,
      'root/override.tf': 'resource "azurerm_service_plan" "p" {\n sku_name = "B2"\n}\n',
      'root/z_override.tf': 'resource "azurerm_service_plan" "p" {\n sku_name = "B3"\n}\n',
    });
    expect(found?.sku).toEqual({ name: 'B3', capacity: 3 });
    expect(found?.name).toBe('p');
  });

  test('have what the provider makes of their values', async () => {
    const found = await planOf({ 'root/main.tf': plan });
    expect(found?.location).toBe('westeurope');
    expect(found?.sku).toEqual({ name: 'B1', capacity: 3 });
    expect(found?.properties['perSiteScaling']).toBe(false);
  });

  test.each<[string, string, boolean | undefined]>([
    ['~> 3.100', 'version = "~> 3.100"', undefined],
    ['>= 4.0, < 5.0', 'version = ">= 4.0, < 5.0"', false],
    ['= 5.1.0', 'version = "= 5.1.0"', false],
    ['>= 3', 'version = ">= 3"', false],
  ])('have the defaults of azurerm %s', async (_, version, expected) => {
    const required = `terraform {\n required_providers {\n azurerm = {\n source = "hashicorp/azurerm"\n ${version}\n }\n }\n}\n`;
    const found = await planOf({ 'root/main.tf': required + plan });
    expect(found?.properties['elasticScaleEnabled']).toBe(expected);
  });

  test('are told with line and column', async () => {
    const found = await planOf({ 'root/main.tf': `\n${plan}` });
    const place = { line: 2, column: 1, endColumn: 1 + 'resource "azurerm_service_plan" "p"'.length };
    expect(found?.origin).toEqual({ address: 'azurerm_service_plan.p', file: 'root/main.tf', ...place });
    const written =
      plan
        .split('\n')
        .find(line => line.includes('os_type'))
        ?.trim() ?? '';
    expect(found?.source?.origin('reserved')).toMatchObject({ line: 6, column: 3, endColumn: 3 + written.length });
  });
});

describe('a file is refused', () => {
  test.each<[string, Written, RegExp, object]>([
    [
      'with a mistake',
      { 'root/main.tf': 'resource "a" "b" {\n  name = \n}\n' },
      /^Invalid expression/,
      { line: 2, column: 10 },
    ],
    ['with a brace too few', { 'root/main.tf': 'locals {\n' }, /./, { file: 'root/main.tf' }],
    ['with broken JSON', { 'root/a.tf.json': '{ "resource": ' }, /./, { file: 'root/a.tf.json' }],
    ['that is a list', { 'root/a.tf.json': '[]' }, /./, { file: 'root/a.tf.json' }],
    ['that is no text', { 'root/a.tf': 'PK\u0000\u0001\u0002' }, /no text/, { file: 'root/a.tf' }],
    [
      'that declares what another does',
      { 'root/a.tf': plan, 'root/b.tf': plan },
      /resource “azurerm_service_plan” “p” is declared twice, here and in root\/a\.tf/,
      { file: 'root/b.tf' },
    ],
    [
      'with a local that another declares',
      { 'root/a.tf': 'locals {\n a = 1\n}', 'root/b.tf': 'locals {\n a = 2\n}' },
      /local “a” is declared twice, here and in root\/a\.tf/,
      { file: 'root/b.tf' },
    ],
    [
      'with brackets that are too deep',
      { 'root/a.tf.json': `{ "locals": { "a": ${'['.repeat(100_000)}${']'.repeat(100_000)} } }` },
      /nested too deeply/,
      { file: 'root/a.tf.json' },
    ],
    [
      'that overrides nothing',
      { 'root/a.tf': '', 'root/override.tf': plan },
      /overrides what no other file/,
      { file: 'root/override.tf' },
    ],
  ])('%s', async (_, files, message, place) => {
    const error = await refusal(files);
    expect(error.message).toMatch(message);
    expect(error.place).toMatchObject(place);
  });
});

test('many instances are no trouble', async () => {
  const source = `resource "azurerm_subnet" "s" {
 count = 20000
 name = "s\${count.index}"
 virtual_network_name = "v"
 resource_group_name = "rg"
}`;
  const { graph } = await read(source);
  expect(graph.ofType('Microsoft.Network/virtualNetworks/subnets')).toHaveLength(20_000);
}, 30_000);

test('a folder of source is read as its files are, wherever it is', async () => {
  const hcl = await loadHclReader();
  const files = filesOf({ 'main.tf': plan });
  const flat = {
    ...files,
    list: (folder: string) => (folder === '.' ? ['./main.tf'] : []),
    read: (path: string) => files.read(path.replace('./', '')),
  };
  const { resources } = readSource({
    folder: '.',
    files: flat,
    hcl,
    given: [],
    isStrict: false,
  });
  expect(resources).toBe(1);
  expect(() => readSource({ folder: 'outside', files, hcl, given: [], isStrict: false })).toThrow(PreflightError);
});
