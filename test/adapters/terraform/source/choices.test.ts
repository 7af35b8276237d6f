import { describe, expect, test } from '@jest/globals';
import { read } from './sources.js';

const networkType = 'Microsoft.Network/virtualNetworks';

/** The addresses of networks, with a question mark behind those that may be absent, and their address spaces. */
async function networksIn(source: string): Promise<readonly (readonly [string, unknown])[]> {
  const { graph } = await read(source);
  return graph
    .ofType(networkType)
    .map(({ origin, mayBeAbsent, properties }) => [
      `${origin.address}${mayBeAbsent ? '?' : ''}`,
      properties['addressSpace'],
    ]);
}

function network(repeated: string, name = '"v"', space = '["10.0.0.0/16"]'): string {
  return `
variable "on" { type = bool }
variable "many" { type = number }
variable "all" { type = map(string) }
resource "azurerm_virtual_network" "v" {
  ${repeated}
  name                = ${name}
  location            = "westeurope"
  resource_group_name = "rg"
  address_space       = ${space}
}`;
}

const space = (...prefixes: readonly string[]): unknown => ({ addressPrefixes: prefixes });

describe('a block of which it is not known how often it is there', () => {
  test.each([
    ['count = var.on ? 1 : 0', ['azurerm_virtual_network.v[0]?']],
    ['count = var.on ? 0 : 1', ['azurerm_virtual_network.v[0]?']],
    ['count = var.on ? 1 : 1', ['azurerm_virtual_network.v[0]']],
    ['for_each = var.on ? toset(["a"]) : toset([])', ['azurerm_virtual_network.v["a"]?']],
    [
      'for_each = { for key, isOn in { a = true, b = var.on } : key => isOn if isOn }',
      ['azurerm_virtual_network.v["a"]', 'azurerm_virtual_network.v["b"]?'],
    ],
    ['count = var.many', ['azurerm_virtual_network.v[*]?']],
    ['count = var.on ? var.many : 0', ['azurerm_virtual_network.v[*]?']],
    ['for_each = var.all', ['azurerm_virtual_network.v[*]?']],
  ])('has the instances that there are with some value: %s', async (repeated, expected) => {
    const name = repeated.startsWith('count') ? '"v${count.index}"' : '"v-${each.key}"';
    expect((await networksIn(network(repeated, name))).map(([address]) => address)).toEqual(expected);
  });

  test('has two instances by count where there may be two', async () => {
    const found = await networksIn(network('count = var.on ? 2 : 1', '"v${count.index}"'));
    expect(found.map(([address]) => address)).toEqual([
      'azurerm_virtual_network.v[0]',
      'azurerm_virtual_network.v[1]?',
    ]);
  });

  test('gives an instance what belongs to its key', async () => {
    const each = 'for_each = var.on ? { a = "10.1.0.0/16" } : { b = "10.2.0.0/16" }';
    expect(await networksIn(network(each, 'each.key', '[each.value]'))).toEqual([
      ['azurerm_virtual_network.v["a"]?', space('10.1.0.0/16')],
      ['azurerm_virtual_network.v["b"]?', space('10.2.0.0/16')],
    ]);
  });

  test('leaves open what belongs to a key that all have', async () => {
    const each = 'for_each = var.on ? { a = "10.1.0.0/16" } : { a = "10.2.0.0/16" }';
    const [[address, found] = ['', undefined]] = await networksIn(network(each, 'each.key', '[each.value]'));
    expect(address).toBe('azurerm_virtual_network.v["a"]');
    expect(JSON.stringify(found)).toContain('"possible":["10.1.0.0/16","10.2.0.0/16"]');
  });

  test('may be a module, and then all in it may be absent', async () => {
    const { graph } = await read({
      'root/main.tf':
        'variable "on" { type = bool }\nmodule "net" {\n  source = "./net"\n  count = var.on ? 1 : 0\n  on = true\n  many = 1\n  all = {}\n}',
      'root/net/main.tf': network(''),
    });
    const found = graph.ofType(networkType).map(({ origin, mayBeAbsent }) => [origin.address, mayBeAbsent]);
    expect(found).toEqual([['module.net[0].azurerm_virtual_network.v', true]]);
  });
});

function sized(condition: string): string {
  return `
variable "size" {
  validation {
    condition     = ${condition}
    error_message = "No."
  }
}
resource "azurerm_virtual_network" "v" {
  name                = "v"
  location            = "westeurope"
  resource_group_name = "rg"
  address_space       = [{ s = "10.1.0.0/16", m = "10.2.0.0/16", l = "10.3.0.0/16" }[var.size]]
}`;
}

describe('a variable whose validation lists its values', () => {
  test.each([
    'contains(["s", "m"], var.size)',
    'var.size == "s" || "m" == var.size',
    '(contains(["s", "m"], var.size)) && length(var.size) < 5',
  ])('is one of these: %s', async condition => {
    const [[, found] = []] = await networksIn(sized(condition));
    expect(JSON.stringify(found)).toContain('"possible":["10.1.0.0/16","10.2.0.0/16"]');
  });

  test.each([
    'contains(["s", "m"], lower(var.size))',
    '!contains(["s"], var.size)',
    'length(var.size) > 1 || var.size == "s"',
  ])('may be anything else where it does not: %s', async condition => {
    const [[, found] = []] = await networksIn(sized(condition));
    expect(JSON.stringify(found)).not.toContain('"possible":["10.1.0.0/16","10.2.0.0/16"]');
    expect(JSON.stringify(found)).not.toBe(JSON.stringify(space('10.1.0.0/16')));
  });
});
