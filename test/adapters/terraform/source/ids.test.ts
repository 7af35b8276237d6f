import { describe, expect, test } from '@jest/globals';
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
    expect(await subnetsIn(other)).toEqual(['azurerm_subnet.more[*]']);
  });
});
