import { describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../../src/graph/graph.js';
import type { Resource } from '../../../../src/graph/resource.js';
import { Unknown, type Value } from '../../../../src/graph/value.js';
import { read, refusal } from './sources.js';

const subscription = '11111111-1111-1111-1111-111111111111';
const provider = `provider "azurerm" {\n  features {}\n  subscription_id = "${subscription}"\n}\n`;

const group = 'resource_group_name = "rg"\n location = "westeurope"\n';

function subnet(name: string, more: string): string {
  return `resource "azurerm_subnet" "${name}" {\n resource_group_name = "rg"\n virtual_network_name = "v"\n ${more}\n}\n`;
}

function app(name: string, more: string): string {
  return `resource "azurerm_linux_web_app" "${name}" {\n ${group} service_plan_id = "x"\n site_config {}\n ${more}\n}\n`;
}

function idOf(name: string, owner = subscription): string {
  return `/subscriptions/${owner}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/${name}`;
}

function apps(graph: Graph): ReadonlyMap<string, Resource> {
  return new Map(graph.ofType('Microsoft.Web/sites').map(resource => [resource.origin.address, resource]));
}

function subnetOf(graph: Graph, address: string): Value | undefined {
  return apps(graph).get(address)?.properties['virtualNetworkSubnetId'];
}

describe('modules', () => {
  test('are followed to any depth, with keys on the way', async () => {
    const { graph } = await read({
      'root/main.tf': `${provider}
module "platform" {
  source  = "./platform"
  subnets = { web = "w", api = "a" }
}
module "app" {
  source   = "./app"
  for_each = { one = { subnet = "api" }, two = { subnet = "web" } }
  name     = each.key
  subnet   = module.platform.ids[each.value.subnet]
}
`,
      'root/platform/main.tf': `
variable "subnets" {}
module "network" {
  source = "./network"
  names  = var.subnets
}
output "ids" { value = module.network.ids }
`,
      'root/platform/network/main.tf': `
variable "names" { type = map(string) }
${subnet('s', 'for_each = var.names\n name = "snet-${each.value}"')}
output "ids" { value = { for key, made in azurerm_subnet.s : key => made.id } }
`,
      'root/app/main.tf': `variable "name" {}\nvariable "subnet" {}\n${app('this', 'name = var.name\n virtual_network_subnet_id = var.subnet')}`,
    });
    expect(subnetOf(graph, 'module.app["one"].azurerm_linux_web_app.this')).toBe(idOf('snet-a'));
    expect(subnetOf(graph, 'module.app["two"].azurerm_linux_web_app.this')).toBe(idOf('snet-w'));
  });

  test('have the providers that their calls hand to them', async () => {
    const hub = '22222222-2222-2222-2222-222222222222';
    const { graph } = await read({
      'root/main.tf': `${provider}
provider "azurerm" {
  alias           = "hub"
  subscription_id = local.hub
}
locals { hub = "${hub}" }
module "plain" { source = "./net" }
module "handed" {
  source    = "./net"
  providers = { azurerm = azurerm.hub }
}
module "aliased" {
  source    = "./aliased"
  providers = { azurerm.far = azurerm.hub }
}
`,
      'root/net/main.tf': subnet('s', 'name = "s"'),
      'root/aliased/main.tf': `terraform {
  required_providers {
    azurerm = {
      source                = "hashicorp/azurerm"
      configuration_aliases = [azurerm.far]
    }
  }
}
${subnet('far', 'name = "far"\n provider = azurerm.far')}${subnet('near', 'name = "near"')}`,
    });
    const ids = graph.ofType('Microsoft.Network/virtualNetworks/subnets').map(({ origin, id }) => [origin.address, id]);
    expect(new Map(ids as [string, string][])).toEqual(
      new Map([
        ['module.plain.azurerm_subnet.s', idOf('s')],
        ['module.handed.azurerm_subnet.s', idOf('s', hub)],
        ['module.aliased.azurerm_subnet.far', idOf('far', hub)],
        ['module.aliased.azurerm_subnet.near', idOf('near')],
      ]),
    );
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['', {}],
    [', also where the variable for that folder is empty', { TF_DATA_DIR: '' }],
  ])('that have been downloaded are read where they lie%s', async (_, environment) => {
    const { graph, notices } = await read(
      {
        'root/main.tf': `${provider}
module "net" {
  source  = "example/net/azurerm"
  version = "1.2.3"
}
${app('x', 'name = "x"\n virtual_network_subnet_id = module.net.id')}`,
        'root/.terraform/modules/modules.json': JSON.stringify({
          Modules: [
            { Key: '', Source: '', Dir: '.' },
            {
              Key: 'net',
              Source: 'registry.terraform.io/example/net/azurerm',
              Version: '1.2.3',
              Dir: '.terraform/modules/net/sub',
            },
          ],
        }),
        'root/.terraform/modules/net/sub/main.tf': `${subnet('s', 'name = "s"')}output "id" { value = azurerm_subnet.s.id }`,
      },
      { environment },
    );
    expect(subnetOf(graph, 'azurerm_linux_web_app.x')).toBe(idOf('s'));
    expect([...notices, ...graph.notices]).toEqual([]);
  });
});

describe('a module that is not at hand', () => {
  const source = {
    'root/main.tf': `${provider}
module "far" {
  source = "example/far/azurerm"
  joined = azurerm_subnet.given.id
}
${subnet('given', 'name = "given"')}${subnet('other', 'name = "other"')}
${app('x', 'name = "x"\n virtual_network_subnet_id = module.far.subnet_id')}
${app('y', 'name = "y"\n virtual_network_subnet_id = module.far.subnet_id')}`,
  };

  test('is told as a part that was not read, with what brings it', async () => {
    const { graph } = await read(source);
    expect(graph.notices).toEqual([
      {
        message:
          'module far (example/far/azurerm) is not at hand, so what it makes is not judged; fetch it: terraform init (or tofu init), with -backend=false where no state is needed',
        address: 'module.far',
        file: 'root/main.tf',
        isUnread: true,
      },
    ]);
  });

  test('gives what nobody knows, the same to all who ask', async () => {
    const { graph } = await read(source);
    const [left, right] = ['x', 'y'].map(name => subnetOf(graph, `azurerm_linux_web_app.${name}`));
    expect(left).toBeInstanceOf(Unknown);
    expect(left).toEqual(right);
    expect((left as Unknown).$unknown.symbol).toBe('module.far.subnet_id');
  });

  test('may join the subnets that it is given, and no others', async () => {
    const { graph } = await read(source);
    expect(graph.mentions.map(({ id, effect, origin }) => [id, effect, origin.address])).toEqual([
      [idOf('given'), 'may-join', 'module.far'],
    ]);
  });

  test('is fetched anew when its source has changed', async () => {
    const { graph } = await read({
      ...source,
      'root/.terraform/modules/modules.json': JSON.stringify({
        Modules: [{ Key: 'far', Source: 'registry.terraform.io/example/near/azurerm', Dir: 'near' }],
      }),
      'root/near/main.tf': '',
    });
    expect(graph.notices.map(({ message }) => message)).toEqual([expect.stringContaining('example/near/azurerm')]);
  });
});

function calls(path: string): string {
  return `module "m" {\n  source = "${path}"\n}\n`;
}

describe('modules are refused', () => {
  test.each<[string, Record<string, string>, RegExp, string]>([
    [
      'that call themselves',
      { 'root/main.tf': calls('./a'), 'root/a/main.tf': calls('../a') },
      /calls itself/,
      'root/a/main.tf',
    ],
    [
      'that call each other in a circle',
      { 'root/main.tf': calls('./a'), 'root/a/main.tf': calls('../b'), 'root/b/main.tf': calls('../a') },
      /calls itself: root calls root\/a calls root\/b calls root\/a$/,
      'root/b/main.tf',
    ],
    ['that lie outside', { 'root/main.tf': calls('../outside') }, /module “m” lies outside/, 'root/main.tf'],
  ])('%s', async (_, files, message, file) => {
    const error = await refusal(files);
    expect(error.message).toMatch(message);
    expect(error.place).toMatchObject({ file, line: 2 });
    expect(error.advice).not.toBeUndefined();
  });

  test('when there are more calls than anybody writes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, depth) => [
        `root${'/m'.repeat(depth)}/main.tf`,
        ['a', 'b', 'c'].map(name => `module "${name}" {\n  source = "./m"\n}\n`).join(''),
      ]),
    );
    expect((await refusal({ ...files, [`root${'/m'.repeat(20)}/main.tf`]: 'locals {}' })).message).toMatch(
      /more than \d+ calls of modules/,
    );
  });

  test('but not for lying deep', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, depth) => [
        `root${'/m'.repeat(depth)}/main.tf`,
        `variable "v" { default = 1 }\nmodule "m" {\n  source = "./m"\n  v = var.v\n}\n`,
      ]),
    );
    const { graph } = await read({
      ...files,
      [`root${'/m'.repeat(100)}/main.tf`]: `variable "v" {}\n${subnet('s', 'name = "s${var.v}"')}`,
    });
    expect(graph.ofType('Microsoft.Network/virtualNetworks/subnets').map(({ name }) => name)).toEqual(['s1']);
  });
});
