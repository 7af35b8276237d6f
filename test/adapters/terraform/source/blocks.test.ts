import { describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../../src/graph/graph.js';
import type { Resource } from '../../../../src/graph/resource.js';
import { Unknown } from '../../../../src/graph/value.js';
import { read, refusal } from './sources.js';

const subnetType = 'Microsoft.Network/virtualNetworks/subnets';

function subnet(body: string, name = 's'): string {
  return `resource "azurerm_subnet" "${name}" {\n resource_group_name = "rg"\n virtual_network_name = "v"\n ${body}\n}\n`;
}

function subnets(graph: Graph): readonly (readonly [string, unknown])[] {
  return graph.ofType(subnetType).map(({ origin, name }) => [origin.address, name]);
}

async function subnetOf(source: string): Promise<Resource | undefined> {
  return (await read(source)).graph.ofType(subnetType)[0];
}

const delegation = (service: string): unknown => ({ name: 'd', properties: { serviceName: service } });

describe('a block is there', () => {
  test.each<[string, string, readonly (readonly [string, unknown])[]]>([
    ['once', 'name = "a"', [['azurerm_subnet.s', 'a']]],
    [
      'by count',
      'count = 2\n name = "a${count.index}"',
      [
        ['azurerm_subnet.s[0]', 'a0'],
        ['azurerm_subnet.s[1]', 'a1'],
      ],
    ],
    ['not at all', 'count = 0\n name = "a"', []],
    ['by a count that is a text', 'count = "1"\n name = "a"', [['azurerm_subnet.s[0]', 'a']]],
    [
      'by a map',
      'for_each = { x = "one", y = "two" }\n name = "${each.key}-${each.value}"',
      [
        ['azurerm_subnet.s["x"]', 'x-one'],
        ['azurerm_subnet.s["y"]', 'y-two'],
      ],
    ],
    ['by a set', 'for_each = toset(["x"])\n name = "${each.key}${each.value}"', [['azurerm_subnet.s["x"]', 'xx']]],
  ])('%s', async (_, body, expected) => {
    const { graph, notices } = await read(subnet(body));
    expect(subnets(graph)).toEqual(expected);
    expect([...notices, ...graph.notices]).toEqual([]);
  });

  test.each([
    ['count', 'count = var.n\n name = "a${count.index}"'],
    ['for_each', 'for_each = var.n\n name = "a${each.key}"'],
  ])('perhaps, by a %s that nobody knows', async (_, body) => {
    const { graph } = await read(`variable "n" {}\n${subnet(body)}`);
    const [only, ...others] = graph.ofType(subnetType);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ mayBeAbsent: true, lifecycle: 'create', origin: { address: 'azurerm_subnet.s[*]' } });
  });

  test.each([
    ['count = -1', 'count must be a whole number that is not negative'],
    ['count = 1.5', 'count must be a whole number that is not negative'],
    ['for_each = ["a"]', 'for_each must be a map, or a set of texts'],
    ['for_each = "a"', 'for_each must be a map, or a set of texts'],
  ])('as often as nobody knows by %s, and that is told', async (body, message) => {
    const { graph } = await read(subnet(`${body}\n name = "a"`));
    expect(subnets(graph)).toEqual([['azurerm_subnet.s[*]', 'a']]);
    expect(graph.notices.map(notice => notice.message)).toEqual([`${message}; the value is taken as not known`]);
  });

  test('no more often than can be', async () => {
    const error = await refusal(subnet('count = 1000000000\n name = "a"'));
    expect(error.message).toMatch(/more than 250000 instances/);
    expect(error.place).toMatchObject({ file: 'root/main.tf', line: 4 });
  });
});

function dynamic(forEach: string, more = ''): string {
  return subnet(
    `name = "a"\n dynamic "delegation" {\n for_each = ${forEach}\n ${more}\n content {\n name = "d"\n service_delegation {\n name = ITEM\n }\n }\n }`,
  );
}

describe('dynamic blocks', () => {
  test.each<[string, string, unknown]>([
    [
      'make a block for each element',
      dynamic('["X", "Y"]').replace('ITEM', 'delegation.value'),
      [delegation('X'), delegation('Y')],
    ],
    ['make none of none', dynamic('[]').replace('ITEM', 'delegation.value'), []],
    [
      'have an iterator of another name',
      dynamic('{ k = "v" }', 'iterator = it').replace('ITEM', '"${it.key}${it.value}"'),
      [delegation('kv')],
    ],
    [
      'make a block for each attribute of an object, whatever its name',
      dynamic('{ items = ["X", "Y"] }').replace('ITEM', 'delegation.key'),
      [delegation('items')],
    ],
  ])('%s', async (_, source, expected) => {
    expect((await subnetOf(source))?.properties['delegations']).toEqual(expected);
  });

  test('are not known where their number is not', async () => {
    const source = `variable "d" {}\n${dynamic('var.d').replace('ITEM', 'delegation.value')}`;
    expect((await subnetOf(source))?.properties['delegations']).toBeInstanceOf(Unknown);
  });

  test('nest', async () => {
    const source = subnet(`name = "a"
 dynamic "delegation" {
   for_each = ["X"]
   content {
     name = "d"
     dynamic "service_delegation" {
       for_each = [1]
       content {
         name = delegation.value
       }
     }
   }
 }`);
    expect((await subnetOf(source))?.properties['delegations']).toEqual([delegation('X')]);
  });
});

describe('what is not known before a plan', () => {
  test('is the reference that it comes from', async () => {
    const source = `resource "random_pet" "p" {}\n${subnet('name = random_pet.p.id')}`;
    expect((await subnetOf(source))?.name).toEqual(
      new Unknown({ symbol: 'random_pet.p.id', reason: 'known after apply' }),
    );
  });

  test('is what a data source will read', async () => {
    const source = `data "azurerm_subnet" "d" {
 name = "found"
 virtual_network_name = "v"
 resource_group_name = "rg"
}
resource "azurerm_linux_web_app" "w" {
 name = "w"
 resource_group_name = "rg"
 virtual_network_subnet_id = data.azurerm_subnet.d.id
}`;
    const { graph } = await read(source);
    const [app] = graph.ofType('Microsoft.Web/sites');
    const [found] = graph.ofType(subnetType);
    expect(app?.properties['virtualNetworkSubnetId']).toEqual(found?.id);
    expect(found).toMatchObject({ name: 'found', lifecycle: 'existing', isPartial: true });
  });

  test('is the inline subnet of a network that a filter finds', async () => {
    const source = `resource "azurerm_virtual_network" "v" {
 name = "v"
 resource_group_name = "rg"
 subnet {
  name = "one"
 }
 subnet {
  name = "two"
 }
}
resource "azurerm_linux_web_app" "w" {
 name = "w"
 resource_group_name = "rg"
 virtual_network_subnet_id = one([for s in azurerm_virtual_network.v.subnet : s.id if s.name == "two"])
}`;
    const { graph } = await read(source);
    const two = graph.ofType(subnetType).find(({ name }) => name === 'two');
    expect(two).toBeDefined();
    expect(graph.ofType('Microsoft.Web/sites')[0]?.properties['virtualNetworkSubnetId']).toEqual(two?.id);
  });
});

describe('what cannot be worked out', () => {
  test('is told with its place and left open', async () => {
    const { graph } = await read(subnet('name = tonumber("x")'));
    const [notice] = graph.notices;
    expect(notice).toMatchObject({ file: 'root/main.tf', address: 'azurerm_subnet.s.name' });
    expect(graph.ofType(subnetType)[0]?.name).toBeInstanceOf(Unknown);
  });

  test.each<[string, string, RegExp, number]>([
    [
      'locals in a circle',
      'locals {\n a = local.b\n b = local.a\n}\n' + subnet('name = local.a'),
      /local\.a → local\.b → local\.a/,
      2,
    ],
    [
      'a resource that needs itself',
      subnet('name = azurerm_subnet.s.name'),
      /azurerm_subnet\.s\.name → azurerm_subnet\.s\.name/,
      4,
    ],
    [
      'a chain without end',
      `locals {\n${Array.from({ length: 1000 }, (_, at) => ` a${at} = local.a${at + 1}\n`).join('')} a1000 = 1\n}\n${subnet('name = local.a0')}`,
      /more than 200 levels/,
      201,
    ],
  ])('is refused for %s', async (_, source, message, line) => {
    const error = await refusal(source);
    expect(error.message).toMatch(message);
    expect(error.place).toMatchObject({ file: 'root/main.tf', line });
  });

  test.each([
    ['/etc/passwd', /outside/],
    ['${path.module}/../../secret', /outside/],
    ['missing.txt', /there is no file/],
  ])('is the file %s, with the reason', async (path, reason) => {
    const found = await subnetOf(subnet(`name = file("${path}")`));
    expect(found?.name).toBeInstanceOf(Unknown);
    expect(JSON.stringify(found?.name)).toMatch(reason);
  });

  test('but not a file of its own', async () => {
    const { graph } = await read({
      'root/main.tf': 'module "m" {\n source = "./m"\n}\n',
      'root/m/main.tf': subnet('name = trimspace(file("${path.module}/name.txt"))'),
      'root/m/name.txt': 'read\n',
    });
    expect(subnets(graph)).toEqual([['module.m.azurerm_subnet.s', 'read']]);
  });

  test.each([
    ['lists that double', 'concat(local.aN, local.aN)'],
    ['lists that double by flattening', 'flatten([local.aN, local.aN])'],
    ['lists that hold each other twice', '[local.aN, local.aN]'],
    ['objects that hold each other twice', '{ a = local.aN, b = local.aN }'],
    ['what a loop repeats', '[for i in [1, 2] : local.aN]'],
    ['texts that double', '"${local.aN}${local.aN}"'],
  ])(
    'is %s beyond all bounds, and that is told in time',
    async (_, doubled) => {
      const chain = Array.from({ length: 60 }, (__, at) => ` a${at + 1} = ${doubled.replaceAll('aN', `a${at}`)}\n`);
      const first = doubled.startsWith('"') ? '"xx"' : '["x"]';
      const { graph } = await read(`locals {\n a0 = ${first}\n${chain.join('')}}\n${subnet('name = local.a60')}`);
      expect(graph.notices.map(({ message }) => message).join()).toMatch(/more than \d+ (?:parts|steps)/);
    },
    20_000,
  );
});
