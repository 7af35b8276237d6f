import { describe, expect, test } from '@jest/globals';
import { read } from './sources.js';

const place = 'resource_group_name = "rg"\n location = "westeurope"\n';
const subnet = `resource "azurerm_subnet" "s" {
  name                 = "apps"
  resource_group_name  = "rg"
  virtual_network_name = "v"
  address_prefixes     = ["10.0.0.0/26"]
}
`;

function app(subnetId: string): string {
  return `resource "azurerm_linux_web_app" "a" {
  name = "a"
  ${place}
  service_plan_id           = "x"
  virtual_network_subnet_id = ${subnetId}
  site_config {}
}
`;
}

/** Whether the app waits for the subnet. */
async function waits(files: Readonly<Record<string, string>>, address = 'azurerm_subnet.s'): Promise<unknown> {
  const { graph } = await read(files);
  const [found] = graph.ofType('Microsoft.Web/sites');
  expect(found).toBeDefined();
  return found?.source?.dependsOn?.(address);
}

describe('what an app waits for is seen behind a local', () => {
  test.each([
    ['of its module', 'locals {\n id = azurerm_subnet.s.id\n}\n', true],
    ['of another local', 'locals {\n id = local.ids["a"]\n ids = { a = azurerm_subnet.s.id }\n}\n', true],
    ['of its module, in the long form', 'locals {\n id = resource.azurerm_subnet.s.id\n}\n', true],
    ['of a text', 'locals {\n id = "/subscriptions/s/x"\n}\n', false],
  ])('%s', async (_, locals, expected) => {
    expect(await waits({ 'root/main.tf': subnet + locals + app('local.id') })).toBe(expected);
  });

  test('of a module that is called, and of one that calls', async () => {
    const files = {
      'root/main.tf':
        'locals {\n id = module.net.id\n}\nmodule "net" {\n source = "./net"\n}\n' +
        'module "app" {\n source = "./app"\n subnet_id = local.id\n}\n',
      'root/net/main.tf': `${subnet}locals {\n id = azurerm_subnet.s.id\n}\noutput "id" {\n value = local.id\n}\n`,
      'root/app/main.tf': `variable "subnet_id" {}\nlocals {\n id = var.subnet_id\n}\n${app('local.id')}`,
    };
    expect(await waits(files, 'module.net.azurerm_subnet.s')).toBe(true);
  });

  test.each([
    ['of a block', '{ a = azurerm_subnet.s.id }', true],
    ['of a block, by way of a name', '{ for s in [azurerm_subnet.s] : s.name => s.id }', true],
    ['of a block with data', '{ a = "/subscriptions/s/x" }', false],
  ])('in the for_each %s', async (_, ids, expected) => {
    const made = app('each.value').replace('name = "a"', 'for_each = local.ids\n name = each.key');
    expect(await waits({ 'root/main.tf': `${subnet}locals {\n ids = ${ids}\n}\n${made}` })).toBe(expected);
  });

  test('in the for_each of a module', async () => {
    const files = {
      'root/main.tf': `${subnet}locals {
 ids = { a = azurerm_subnet.s.id }
}
module "app" {
 source    = "./app"
 for_each  = local.ids
 subnet_id = each.value
}
`,
      'root/app/main.tf': `variable "subnet_id" {}\n${app('var.subnet_id')}`,
    };
    expect(await waits(files)).toBe(true);
  });
});
