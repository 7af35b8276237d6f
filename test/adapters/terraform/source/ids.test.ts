import { describe, expect, test } from '@jest/globals';
import { idKey } from '../../../../src/graph/arm-id.js';
import { Unknown } from '../../../../src/graph/value.js';
import { read } from './sources.js';

const subnetType = 'Microsoft.Network/virtualNetworks/subnets';

function subnet(name: string): string {
  return `resource "azurerm_subnet" "${name}" {
 name = "${name}"
 virtual_network_name = "v"
 resource_group_name = "rg"
}
`;
}

function counted(count: string): string {
  return subnet('more').replace('name = "more"', `name = "more"\n count = ${count}`);
}

/** The addresses of all subnets. */
async function subnetsIn(source: string): Promise<readonly string[]> {
  const { graph } = await read(source);
  return graph.ofType(subnetType).map(({ origin }) => origin.address);
}

const source = (expression: string): string => `variable "open" {}
variable "none" {
 type = string
 default = null
}
${subnet('one')}${subnet('two')}
data "azurerm_client_config" "me" {}
data "azurerm_subscription" "mine" {}
data "azurerm_subscription" "theirs" {
 subscription_id = "11111111-1111-4111-8111-111111111111"
}
resource "terraform_data" "kept" {
 input = azurerm_subnet.one.id
}
resource "azurerm_linux_web_app" "w" {
 name = "w"
 resource_group_name = "rg"
 virtual_network_subnet_id = ${expression}
}`;

describe('the id of a resource that is yet to be made', () => {
  const [one, two] = ['azurerm_subnet.one.id', 'azurerm_subnet.two.id'];

  test.each<[string, 'one' | 'two' | null]>([
    [`coalesce(var.none, ${one}, ${two})`, 'one'],
    [`coalesce("", ${two})`, 'two'],
    [`${one} != null ? ${one} : ${two}`, 'one'],
    [`${one} == "" ? ${one} : ${two}`, 'two'],
    [`compact([var.none, ${one}])[0]`, 'one'],
    [`try(${one}, ${two})`, 'one'],
    [`one([for id in [${one}, var.none] : id if id != null])`, 'one'],
    [`var.none == null ? null : ${one}`, null],
  ])('%s', async (expression, expected) => {
    const { graph } = await read(source(expression));
    const found = graph.ofType(subnetType).find(({ name }) => name === expected);
    const joined = graph.ofType('Microsoft.Web/sites')[0]?.properties['virtualNetworkSubnetId'];
    expect(joined ?? null).toEqual(expected === null ? null : found?.id);
  });

  test.each([
    `lower(${one})`,
    `"\${upper(azurerm_subnet.one.id)}"`,
    `replace(${one}, "/(?i)/providers/microsoft\\\\.network//", "/providers/Microsoft.Network/")`,
    `replace(${one}, "virtualnetworks", "virtualNetworks")`,
    `provider::azurerm::normalise_resource_id(${one})`,
    `"\${join("/", slice(split("/", ${two}), 0, 10))}/one"`,
    `"\${join("/", slice(split("/", "\${azurerm_subnet.two.id}/x"), 0, 9))}/subnets/one"`,
    `jsondecode(jsonencode({ id = ${one} })).id`,
    `jsondecode("{\\"ids\\": [\\"\${azurerm_subnet.one.id}\\"]}").ids[0]`,
    `"/subscriptions/\${data.azurerm_client_config.me.subscription_id}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/one"`,
    `"\${data.azurerm_subscription.mine.id}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/one"`,
    `"/subscriptions/\${data.azurerm_subscription.mine.subscription_id}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/one"`,
    `terraform_data.kept.output`,
    `terraform_data.kept.output == "" ? null : ${one}`,
    `provider::azapi::build_resource_id(provider::azapi::parse_resource_id("${subnetType}", ${two}).parent_id, "${subnetType}@2024-05-01", "one")`,
    `provider::azapi::resource_group_resource_id(split("/", ${two})[2], "rg", "${subnetType}", ["v", basename(${one})])`,
    `provider::azapi::subscription_resource_id(provider::azurerm::parse_resource_id(${two}).subscription_id, "Microsoft.Resources/resourceGroups", ["rg"]) == null ? null : ${one}`,
  ])('is the same when it is taken apart and put together: %s', async expression => {
    const { graph } = await read(source(expression));
    const found = graph.ofType(subnetType).find(({ name }) => name === 'one');
    const joined = graph.ofType('Microsoft.Web/sites')[0]?.properties['virtualNetworkSubnetId'];
    expect(idKey(joined)).toBe(idKey(found?.id));
  });

  test.each([
    `replace(${one}, "one", "two")`,
    `replace(${one}, "/one/", "/ONE/")`,
    `trimsuffix(${one}, "e")`,
    `"\${data.azurerm_subscription.theirs.id}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/one"`,
    `jsondecode("{\\"\${azurerm_subnet.one.id}\\": 1}")`,
    `provider::azapi::parse_resource_id("${subnetType}", ${one}).nothing`,
  ])('is not taken for the same: %s', async expression => {
    const { graph } = await read(source(`try(${expression}, "other")`));
    const found = graph.ofType(subnetType).map(({ id }) => idKey(id));
    const joined = graph.ofType('Microsoft.Web/sites')[0]?.properties['virtualNetworkSubnetId'];
    expect(found).not.toContain(idKey(joined));
  });

  test('is there, so that a count by it is known', async () => {
    expect(await subnetsIn(`${source('null')}\n${counted(`${one} != null ? 1 : 0`)}`)).toContain(
      'azurerm_subnet.more[0]',
    );
  });

  test.each(['coalesce(var.open, azurerm_subnet.one.id)', 'compact([var.open, azurerm_subnet.one.id])[0]'])(
    'does not decide what comes before it: %s',
    async expression => {
      const { graph } = await read(source(expression));
      expect(graph.ofType('Microsoft.Web/sites')[0]?.properties['virtualNetworkSubnetId']).toBeInstanceOf(Unknown);
    },
  );

  test('is that of azurerm and azapi alone: others may have none', async () => {
    const other = `resource "other_thing" "x" {}\n${counted('other_thing.x.id != null ? 1 : 0')}`;
    expect(await subnetsIn(other)).toEqual(['azurerm_subnet.more[0]']);
  });
});

const parsed = (id: string): string => `provider::azurerm::parse_resource_id(${id})`;

describe('the parts of an id that is yet to be made', () => {
  const net = `variable "part" {}
resource "azurerm_virtual_network" "v" {
 name = "v"
 resource_group_name = "rg"
}
resource "azapi_resource" "z" {
 type = "Microsoft.Network/virtualNetworks@2024-05-01"
 name = "z"
 parent_id = azurerm_resource_group.g.id
}
resource "azurerm_resource_group" "g" {
 name = "rg-g"
}
data "azurerm_subnet" "d" {
 name = "d-\${var.part}"
 virtual_network_name = "w"
 resource_group_name = "rg-d"
}
`;
  const [v, z, d] = ['azurerm_virtual_network.v.id', 'azapi_resource.z.id', 'data.azurerm_subnet.d.id'];

  test.each([
    [`split("/", ${v})[8]`, 'v'],
    [`element(split("/", ${v}), 4)`, 'rg'],
    [`reverse(split("/", ${z}))[0]`, 'z'],
    [`split("/", ${z})[4]`, 'rg-g'],
    [`split("/", ${d})[8]`, 'w'],
    [`split("/", "\${azurerm_virtual_network.v.id}/subnets/s")[10]`, 's'],
    [`basename("\${azurerm_virtual_network.v.id}/subnets/s/")`, 's'],
    [`basename(azurerm_resource_group.g.id)`, 'rg-g'],
    [`${parsed(v)}.resource_name`, 'v'],
    [`${parsed(v)}["resource_group_name"]`, 'rg'],
    [`${parsed(d)}.parent_resources["virtualNetworks"]`, 'w'],
    [`${parsed(d)}.full_resource_type`, subnetType],
    [`${parsed('azurerm_resource_group.g.id')}.resource_type`, 'resourceGroups'],
    [`${parsed('azurerm_resource_group.g.id')}.resource_group_name`, 'rg-g'],
    [
      `${parsed('lower("/subscriptions/A/resourceGroups/B/providers/Microsoft.Web/serverFarms/c")')}.resource_type`,
      'serverfarms',
    ],
    [
      `provider::azurerm::normalise_resource_id("/subscriptions/A/resourcegroups/B/providers/microsoft.network/virtualnetworks/c")`,
      '/subscriptions/A/resourceGroups/B/providers/Microsoft.Network/virtualNetworks/c',
    ],
    [`provider::azapi::parse_resource_id("Microsoft.Network/virtualNetworks", ${v}).name`, 'v'],
    [
      `provider::azapi::parse_resource_id("Microsoft.Resources/resourceGroups", azurerm_resource_group.g.id).resource_group_name`,
      'rg-g',
    ],
    [
      `provider::azapi::parse_resource_id("${subnetType}", "\${azurerm_virtual_network.v.id}/subnets/s").parts["virtualNetworks"]`,
      'v',
    ],
    [
      `provider::azapi::build_resource_id("/subscriptions/a", "Microsoft.Resources/resourceGroups", "b")`,
      '/subscriptions/a/resourceGroups/b',
    ],
    [
      `provider::azapi::build_resource_id("/", "Microsoft.Management/managementGroups", "b")`,
      '/providers/Microsoft.Management/managementGroups/b',
    ],
    [
      `provider::azapi::subscription_resource_id("a", "Microsoft.Resources/resourceGroups", ["b"])`,
      '/subscriptions/a/resourceGroups/b',
    ],
  ])('%s', async (expression, expected) => {
    const { graph } = await read(`${net}${subnet('s').replace('"s"\n virt', `${expression}\n virt`)}`);
    expect(graph.ofType(subnetType).find(({ origin }) => origin.address === 'azurerm_subnet.s')?.name).toBe(expected);
  });

  test.each([
    `split("/", ${d})[10]`,
    `split("-", ${v})[0]`,
    `split("/", var.part)[0]`,
    `split("/", "\${azurerm_virtual_network.v.id}/\${var.part}")[8]`,
    `basename(var.part)`,
    `${parsed('var.part')}.resource_name`,
    `${parsed('"/subscriptions/a/providers/Microsoft.X/y/z"')}.resource_name`,
    `${parsed(`"\${azurerm_virtual_network.v.id}/providers/Microsoft.Authorization/locks/l"`)}.resource_name`,
    `provider::azapi::parse_resource_id(var.part, ${v}).name`,
    `provider::azapi::build_resource_id(${v}, var.part, "x")`,
    `provider::azapi::tenant_resource_id("Microsoft.Billing/billingAccounts", ["b"])`,
  ])('are not known: %s', async expression => {
    const { graph } = await read(`${net}${subnet('s').replace('"s"\n virt', `${expression}\n virt`)}`);
    const found = graph.ofType(subnetType).find(({ origin }) => origin.address === 'azurerm_subnet.s');
    expect(typeof found?.name).not.toBe('string');
  });
});

test('a resource group of azapi without a parent is one of the provider’s subscription', async () => {
  const { graph, notices } = await read(`
resource "azapi_resource" "rg" {
 type = "Microsoft.Resources/resourceGroups@2022-09-01"
 name = "rg-a"
}
resource "azurerm_service_plan" "p" {
 name = "p"
 resource_group_name = split("/", azapi_resource.rg.id)[4]
 os_type = "Linux"
 sku_name = "S1"
}`);
  expect(notices).toEqual([]);
  const [plan] = graph.ofType('Microsoft.Web/serverfarms');
  expect(idKey(plan?.id)).toMatch(/\/resourcegroups\/rg-a\/providers\/microsoft\.web\/serverfarms\/p$/u);
});
