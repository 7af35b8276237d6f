import { describe, expect, test } from '@jest/globals';
import { parseInput, type Input } from '../../src/adapters/parse-input.js';
import { bytesOf, refusal, utf16 } from './inputs.js';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const template = `{\n  // the network\n  "$schema": "${schema}",\n  "contentVersion": "1.0.0.0",\n  "resources": [],\n}`;
const kindOf = (text: string, file = '-'): Input['kind'] => parseInput(bytesOf(text), file).kind;

describe('a text that is no JSON is known by its statements', () => {
  test.each([
    "targetScope = 'subscription'\n",
    '/*\n * resource "a" "b" {}\n */\n// x\nparam location string',
    "@description('''\n{\n}\n''')\nparam a object = {\n}\n",
    '#disable-next-line no-unused-params\nparam a int',
    'var x = 1',
    "metadata name = 'x'",
    'type pair = [int, int]',
    'func double(n int) int => n * 2',
    "import * as shared from 'shared.bicep'",
    "import { a } from 'shared.bicep'",
    'extension microsoftGraph',
    "resource site 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'x'\n}",
    "module network 'network.bicep' = {\n  name: 'x'\n}",
  ])('%j is Bicep', text => {
    expect(kindOf(text)).toBe('bicep');
    expect(kindOf(text.replaceAll('\n', '\r\n'))).toBe('bicep');
    expect(parseInput(utf16(`\ufeff${text}`), '-').kind).toBe('bicep');
  });

  test.each(["using 'main.bicep'\n\nparam a = 1\n", '// for production\nusing none', "extends 'base.bicepparam'"])(
    '%j is a Bicep parameter file',
    text => expect(kindOf(text)).toBe('bicep-parameters'),
  );

  test('the name decides only where the content says nothing', () => {
    expect(kindOf('', 'main.bicep')).toBe('bicep');
    expect(kindOf('// nothing yet\n', 'main.bicep')).toBe('bicep');
    expect(kindOf('resorce x', 'main.bicep')).toBe('bicep');
    expect(kindOf('param x = 1', 'main.bicepparam')).toBe('bicep-parameters');
    expect(kindOf(template, 'main.bicep')).toBe('arm-template');
    expect(refusal(() => kindOf('resorce x', 'main.txt')).message).toBe('the input is not JSON');
  });

  test.each(['resource "azurerm_subnet" "a" {\n}\n', 'variable "x" {}\n', 'module "x" {\n  source = "./x"\n}\n'])(
    '%j is Terraform',
    text => expect(refusal(() => kindOf(text)).message).toBe('this is Terraform source, which is read by its folder'),
  );
});

describe('a template', () => {
  test.each([
    ['with comments and a comma too many', template],
    ['behind a comment', `// made by hand\n/* and */ ${template}`],
    [
      'with a string over two lines',
      template.replace('"resources"', '"metadata": {"about": "one\n  two"}, "resources"'),
    ],
    ['in strict JSON', `{"$schema": "${schema}", "contentVersion": "1.0.0.0", "resources": []}`],
    ['without a schema, with comments', '{ /* x */ "contentVersion": "1.0.0.0", "resources": {} }'],
  ])('%s is read', (_, text) => {
    expect(kindOf(text)).toBe('arm-template');
    expect(parseInput(utf16(`\ufeff${text}`), '-').kind).toBe('arm-template');
  });

  test('behind the lines of a wrapper keeps its places', () => {
    const input = parseInput(bytesOf('WARNING: slow\n{"contentVersion": "1.0.0.0",\n "resources": []}\nbye\n'), '-');
    if (input.kind !== 'arm-template') throw new Error(input.kind);
    expect(new TextDecoder().decode(input.utf8).trimEnd().split('\n')).toEqual([
      ' '.repeat('WARNING: slow'.length),
      '{"contentVersion": "1.0.0.0",',
      ' "resources": []}',
    ]);
    expect(input.notices).toHaveLength(1);
  });

  test('that is cut off is still one, whose reader tells the fault', () => {
    expect(kindOf(template.slice(0, -3))).toBe('arm-template');
  });
});
