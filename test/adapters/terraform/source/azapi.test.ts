import { describe, expect, test } from '@jest/globals';
import { Concat, Sensitive, Unknown, type Value } from '../../../../src/graph/value.js';
import { read } from './sources.js';

const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg';
const subnetId = `${group}/providers/Microsoft.Network/virtualNetworks/v/subnets/s`;

const around = `variable "open" {}
variable "key" {
  type      = string
  sensitive = true
  default   = "k"
}
provider "azurerm" {
  subscription_id = "00000000-0000-0000-0000-000000000001"
  features {}
}
resource "azurerm_subnet" "s" {
  name                 = "s"
  resource_group_name  = "rg"
  virtual_network_name = "v"
}
`;

/** The properties of a site whose body is an expression. */
async function propertiesOf(body: string): Promise<Readonly<Record<string, Value>>> {
  const site = `resource "azapi_resource" "x" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "x"
  parent_id = "${group}"
  body      = ${body}
}
`;
  const { graph } = await read(around + site);
  const [found] = graph.ofType('Microsoft.Web/sites');
  if (found === undefined) throw new Error('there is no site');
  return found.properties;
}

const inside = (id: string, affinity: string): string =>
  `{ kind = "app", properties = { virtualNetworkSubnetId = ${id}, serverFarmId = "/plan", clientAffinityEnabled = ${affinity} } }`;

const template = (text: string): string => `<<JSON\n${text}\nJSON`;

describe('a body of which parts are not known tells the others', () => {
  test.each<[string, string]>([
    ['as an object', inside('azurerm_subnet.s.id', 'var.open')],
    ['in a text that is made of one', `jsonencode(${inside('azurerm_subnet.s.id', 'var.open')})`],
    ['by way of a merge', `jsonencode(merge({ kind = "app" }, ${inside('azurerm_subnet.s.id', 'var.open')}))`],
    [
      'in a text that is a template',
      template(
        '{ "properties": { "virtualNetworkSubnetId": "${azurerm_subnet.s.id}", "serverFarmId": "/plan", "clientAffinityEnabled": ${var.open} } }',
      ),
    ],
    [
      'in a template with an object in it',
      template(
        '{ "properties": ${jsonencode({ virtualNetworkSubnetId = azurerm_subnet.s.id, serverFarmId = "/plan", x = var.open })} }',
      ),
    ],
  ])('%s', async (_, body) => {
    expect(await propertiesOf(body)).toMatchObject({ virtualNetworkSubnetId: subnetId, serverFarmId: '/plan' });
  });

  test('with a text of which a part is not known', async () => {
    const { virtualNetworkSubnetId } = await propertiesOf(
      template('{ "properties": { "virtualNetworkSubnetId": "/x \\"quoted\\" ${var.open}/subnets/s" } }'),
    );
    expect(virtualNetworkSubnetId).toBeInstanceOf(Concat);
    expect((virtualNetworkSubnetId as Concat).$concat.at(0)).toBe('/x "quoted" ');
    expect((virtualNetworkSubnetId as Concat).$concat.at(-1)).toBe('/subnets/s');
  });
});

describe('a body stays open', () => {
  test.each<[string, string]>([
    ['that is not known', 'var.open'],
    ['whose properties are not known', '{ kind = "app", properties = var.open }'],
    ['with a text that is not known in a place where anything may be', template('{ "properties": { ${var.open} } }')],
    ['that is no JSON', template('{ "properties": ${var.open}, }')],
    ['of which a name is not known', template('{ "properties": { "${var.open}": "/x" } }')],
  ])('%s', async (_, body) => {
    const { virtualNetworkSubnetId } = await propertiesOf(body);
    expect(virtualNetworkSubnetId).toBeInstanceOf(Unknown);
  });
});

describe('what is sensitive in a body', () => {
  test('covers only itself where Terraform does not know the text yet', async () => {
    const body =
      'jsonencode({ properties = { virtualNetworkSubnetId = azurerm_subnet.s.id, serverFarmId = var.key } })';
    const { virtualNetworkSubnetId, serverFarmId } = await propertiesOf(body);
    expect(virtualNetworkSubnetId).toBe(subnetId);
    expect(serverFarmId).toBeInstanceOf(Sensitive);
  });

  test.each([
    'jsonencode({ properties = { virtualNetworkSubnetId = "/x", serverFarmId = var.key } })',
    '{ properties = sensitive({ virtualNetworkSubnetId = "/x" }) }',
  ])('covers all of what is known of %s', async body => {
    const { virtualNetworkSubnetId } = await propertiesOf(body);
    expect((virtualNetworkSubnetId as Sensitive).reveal()).toBe('/x');
  });
});

const action = (name: string, body: string): string =>
  `action "azapi_resource_action" "${name}" {\n config {\n  type = "Microsoft.Web/sites@2024-04-01"\n  body = ${body}\n }\n}\n`;

const site = (more: string): string => `${around.replace('variable "open" {}', '')}resource "azapi_resource" "x" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "x"
  parent_id = "${group}"
  body      = { properties = { siteConfig = { vnetRouteAllEnabled = true } } }
${more}
}
`;

describe('what is sent beside the body', () => {
  test('a sensitive_body is part of it, under cover', async () => {
    const { graph, notices } = await read(
      site('sensitive_body = { properties = { virtualNetworkSubnetId = azurerm_subnet.s.id } }'),
    );
    const [found] = graph.ofType('Microsoft.Web/sites');
    expect(found?.properties['virtualNetworkSubnetId']).toEqual(new Sensitive(subnetId));
    expect(found?.properties['siteConfig']).toEqual({ vnetRouteAllEnabled: true });
    expect([...notices, ...graph.notices]).toEqual([]);
  });

  test('an action that may connect apps is told', async () => {
    const { notices } = await read(
      site('') +
        action('join', '{ properties = { virtualNetworkSubnetId = azurerm_subnet.s.id } }') +
        action('restart', '{}'),
    );
    expect(notices).toEqual([
      {
        message: 'what action.azapi_resource_action.join sends is not read: an integration that it makes is not judged',
        address: 'action.azapi_resource_action.join',
        file: 'root/main.tf',
        isUnread: true,
      },
    ]);
  });
});
