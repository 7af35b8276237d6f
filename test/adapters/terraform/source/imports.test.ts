import { describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../../src/graph/graph.js';
import { read, type Written } from './sources.js';

const scope = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers';
const network = `${scope}/Microsoft.Network/virtualNetworks/v`;

function subnet(name: string, body: string): string {
  return `resource "azurerm_subnet" "${name}" {\n resource_group_name = "rg"\n virtual_network_name = "v"\n ${body}\n}\n`;
}

function told(graph: Graph): unknown {
  return graph
    .ofType('Microsoft.Network/virtualNetworks/subnets')
    .map(({ origin, id, lifecycle, before }) => [origin.address, id, lifecycle, before]);
}

async function subnetsOf(source: string | Written): Promise<unknown> {
  const { graph, notices } = await read(source);
  expect([...notices, ...graph.notices]).toEqual([]);
  return told(graph);
}

describe('an import', () => {
  test('says that a resource exists, by its id', async () => {
    const source = `${subnet('s', 'name = "s"')}import {\n to = azurerm_subnet.s\n id = "${network}/subnets/s"\n}\n`;
    expect(await subnetsOf(source)).toEqual([['azurerm_subnet.s', `${network}/subnets/s`, 'update', null]]);
  });

  test('tells the subscription of all that its provider makes', async () => {
    const source = `${subnet('s', 'name = "s"')}${subnet('new', 'name = "new"')}
import {
 to = azurerm_subnet.s
 id = "${network}/subnets/s"
}`;
    expect(await subnetsOf(source)).toContainEqual(['azurerm_subnet.new', `${network}/subnets/new`, 'create', null]);
  });

  test('goes through for_each into the instances of modules', async () => {
    const files = {
      'root/main.tf': `locals {
 there = { eu = "${network}/subnets/eu-x" }
}
module "net" {
 for_each = toset(["eu", "us"])
 source = "./net"
 region = each.key
}
import {
 for_each = local.there
 to = module.net[each.key].azurerm_subnet.s["x"]
 id = each.value
}`,
      'root/net/main.tf': `variable "region" {}\n${subnet('s', 'for_each = toset(["x"])\n name = "${var.region}-${each.key}"')}`,
    };
    expect(await subnetsOf(files)).toEqual([
      ['module.net["eu"].azurerm_subnet.s["x"]', `${network}/subnets/eu-x`, 'update', null],
      ['module.net["us"].azurerm_subnet.s["x"]', `${network}/subnets/us-x`, 'create', null],
    ]);
  });

  test('in JSON is one too', async () => {
    const json = { import: { to: 'azurerm_subnet.s', id: `${network}/subnets/s` } };
    const files = { 'root/main.tf': subnet('s', 'name = "s"'), 'root/i.tf.json': JSON.stringify(json) };
    expect(await subnetsOf(files)).toEqual([['azurerm_subnet.s', `${network}/subnets/s`, 'update', null]]);
  });

  test('by an id or a key that is not known says only that something is there', async () => {
    const source = `variable "key" {}
variable "id" {}
${subnet('s', 'for_each = toset(["a", "b"])\n name = each.key')}${subnet('t', 'name = "t"')}
import {
 to = azurerm_subnet.s[var.key]
 id = "${network}/subnets/a"
}
import {
 to = azurerm_subnet.t
 id = var.id
}`;
    const { graph } = await read(source);
    const lifecycles = graph
      .ofType('Microsoft.Network/virtualNetworks/subnets')
      .map(({ origin, lifecycle }) => [origin.address, lifecycle]);
    expect(lifecycles).toEqual([
      ['azurerm_subnet.s["a"]', 'update'],
      ['azurerm_subnet.s["b"]', 'update'],
      ['azurerm_subnet.t', 'update'],
    ]);
  });
});

const removed = (from: string, destroy: boolean): string =>
  `removed {\n from = ${from}\n lifecycle {\n  destroy = ${destroy}\n }\n}\n`;

describe('a block', () => {
  test('that has moved is what it is now', async () => {
    const source = `${subnet('s', 'name = "s"')}moved {\n from = azurerm_subnet.old\n to = azurerm_subnet.s\n}\n`;
    const { graph, notices } = await read(source);
    expect(graph.ofType('Microsoft.Network/virtualNetworks/subnets')).toHaveLength(1);
    expect([...notices, ...graph.notices]).toEqual([]);
  });

  test('that is removed and not destroyed is told', async () => {
    const { notices } = await read({
      'root/main.tf': `module "m" {\n source = "./m"\n}\n${removed('random_pet.p', false)}`,
      'root/m/main.tf': removed('azurerm_linux_web_app.old', false) + removed('azurerm_subnet.gone', true),
    });
    expect(notices).toEqual([
      expect.objectContaining({
        address: 'module.m.azurerm_linux_web_app.old',
        file: 'root/m/main.tf',
        message: expect.stringContaining('this stays in Azure and is managed no longer'),
      }),
    ]);
  });
});
