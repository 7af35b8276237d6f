import * as fc from 'fast-check';
import { check, graph, graphJson, readTerraformSource, type Report } from '../../src/index.js';
import { filesOf } from '../adapters/terraform/source/sources.js';
import { conditionsOf } from './conditions.js';

/** Values for the variables of a root module; without one a variable stays open. */
export type Given = Readonly<Record<string, boolean | string>>;

/** A report with everything that source makes of these values. */
export async function reportOn(text: string, given: Given = {}): Promise<Report> {
  return check([await source(text, given)], { showAll: true });
}

/** The same where no choice is looked at more closely: a graph that was written down does not say what it was made of. */
export async function plainReportOn(text: string): Promise<Report> {
  const content = graphJson(graph([await source(text, {})]));
  return check([{ path: 'graph.json', content }], { showAll: true });
}

async function source(text: string, given: Given): Promise<Awaited<ReturnType<typeof readTerraformSource>>> {
  const variables = Object.entries(given).map(([name, value]) => ({ value: `${name}=${value}` }));
  return readTerraformSource('root', { files: filesOf({ 'root/main.tf': text }), variables });
}

/** True where Terraform would refuse to deploy: an element that is not there, for example. */
export function isRefused({ notices }: Report): boolean {
  return notices.some(({ message }) => message.includes('the value is taken as not known'));
}

const elsewhere =
  '/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/app';

/** Everything that the variables of the source below can be, where there is a difference for them. */
export const assignments: readonly Given[] = [true, false].flatMap(a =>
  [true, false].flatMap(b =>
    ['dev', 'test', 'prod'].flatMap(env => ['', elsewhere].map(subnet_id => ({ a, b, env, subnet_id }))),
  ),
);

const condition = conditionsOf(
  'var.a',
  'var.b',
  'var.env == "prod"',
  'var.env != "test"',
  'var.subnet_id == ""',
  'local.both',
);

/** Mostly one of few conditions, so that several things depend on the same. */
const shared = fc.array(condition, { minLength: 1, maxLength: 2 });

const head = `
provider "azurerm" {
  features {}
  subscription_id = "11111111-1111-1111-1111-111111111111"
}
variable "a" { type = bool }
variable "b" { type = bool }
variable "subnet_id" { type = string }
locals { both = var.a && var.b }
resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = "westeurope"
}`;

const place = `resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location`;

/** How a block is made on a condition, and how the first of its instances is named. */
interface Repeating {
  readonly argument: (made: string) => string;
  readonly key: string;
}

const counted: Repeating = { argument: made => `count = ${made} ? 1 : 0`, key: '[0]' };
const listed: Repeating = { argument: made => `for_each = ${made} ? toset(["x"]) : toset([])`, key: '["x"]' };
const filtered: Repeating = {
  argument: made => `for_each = { for key, isOn in { x = ${made}, y = false } : key => isOn if isOn }`,
  key: '["x"]',
};

/** How the subnet of a network is named where it may be absent. */
type Reference = (subnet: string, key: string) => string;

const references: readonly Reference[] = [
  (subnet, key) => `${subnet}${key}.id`,
  (subnet, key) => `try(${subnet}${key}.id, null)`,
  subnet => `one(values(tomap({ for k, s in ${subnet} : k => s.id })))`,
  (subnet, key) => `length(${subnet}) > 0 ? ${subnet}${key}.id : null`,
  (subnet, key) => `coalesce(try(${subnet}${key}.id, null), "${elsewhere}")`,
];

interface Network {
  readonly name: string;
  readonly made: string;
  readonly repeating: Repeating;
  readonly length: number;
  readonly delegation: string;
  readonly delegated: string;
}

function network({ name, made, repeating, length, delegation, delegated }: Network): string {
  const second = name === 'one' ? 1 : 2;
  return `
resource "azurerm_virtual_network" "${name}" {
  name          = "${name}"
  address_space = ["10.${second}.0.0/16"]
  ${place}
}
resource "azurerm_subnet" "${name}" {
  ${repeating.argument(made)}
  name                 = "app"
  resource_group_name  = azurerm_resource_group.rg.name
  virtual_network_name = azurerm_virtual_network.${name}.name
  address_prefixes     = ["10.${second}.0.0/${length}"]
  dynamic "delegation" {
    for_each = ${delegated} ? [1] : []
    content {
      name = "d"
      service_delegation {
        name = "${delegation}"
      }
    }
  }
}`;
}

const services = ['Microsoft.Web/serverFarms', 'Microsoft.Web/serverFarms', 'Microsoft.App/environments'];
const sku = fc.constantFrom('P1v3', 'B1', 'S1', 'Y1');
const capacity = fc.constantFrom(1, 2, 3);

/** Source in which networks, plans and integrations depend on variables without a value. */
export const template = shared.chain(conditions => {
  const some = fc.constantFrom(...conditions, ...conditions.map(one => `!(${one})`));
  const perhaps = fc.oneof(fc.constant('true'), some);
  const made = (name: string): fc.Arbitrary<Network> =>
    fc.record({
      name: fc.constant(name),
      made: perhaps,
      repeating: fc.constantFrom(counted, listed, filtered),
      length: fc.constantFrom(24, 27, 29),
      delegation: fc.constantFrom(...services),
      delegated: perhaps,
    });
  return fc
    .record({
      isValidated: fc.boolean(),
      networks: fc.tuple(made('one'), made('two')),
      app: perhaps,
      connection: perhaps,
      asks: fc.tuple(some, some, some),
      skus: fc.tuple(sku, sku),
      capacities: fc.tuple(capacity, capacity),
      reference: fc.constantFrom(...references),
      otherwise: fc.constantFrom('null', 'var.subnet_id', 'two'),
      isConnection: fc.boolean(),
    })
    .map(one => {
      const [first, second] = one.networks;
      const named = ({ name, repeating }: Network): string => one.reference(`azurerm_subnet.${name}`, repeating.key);
      const otherwise = one.otherwise === 'two' ? named(second) : one.otherwise;
      const target = `${one.asks[0]} ? ${named(first)} : ${otherwise}`;
      const validation =
        'validation {\n condition = contains(["dev", "test", "prod"], var.env)\n error_message = "No."\n}';
      return `${head}
variable "env" {
  type = string
  ${one.isValidated ? validation : ''}
}
${network(first)}
${network(second)}
resource "azurerm_service_plan" "plan" {
  name         = "plan"
  os_type      = "Linux"
  sku_name     = ${one.asks[1]} ? "${one.skus[0]}" : "${one.skus[1]}"
  worker_count = ${one.asks[2]} ? ${one.capacities[0]} : ${one.capacities[1]}
  ${place}
}
resource "azurerm_linux_web_app" "app" {
  count           = ${one.app} ? 1 : 0
  name            = "app"
  service_plan_id = azurerm_service_plan.plan.id
  ${one.isConnection ? '' : `virtual_network_subnet_id = ${target}`}
  ${place}
  site_config {}
}
${one.isConnection ? connection(one.connection, target) : ''}`;
    });
});

function connection(made: string, target: string): string {
  return `resource "azurerm_app_service_virtual_network_swift_connection" "joined" {
  count          = (${made}) ? 1 : 0
  app_service_id = one(azurerm_linux_web_app.app[*].id)
  subnet_id      = ${target}
}`;
}
