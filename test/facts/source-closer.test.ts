import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { allowed, verdictsIn } from './conditions.js';
import { assignments, isRefused, plainReportOn, reportOn, template, type Given } from './source-flags.js';

/** Azure refuses a connection of its own to a subnet without a name. */
function namesNothing(text: string, { subnet_id: id }: Given): boolean {
  return id === '' && text.includes('swift_connection');
}

test('what is decided of source without the values of its variables holds with each of them', async () => {
  let decided = 0;
  await fc.assert(
    fc.asyncProperty(template, async text => {
      const reports = await Promise.all(assignments.map(async given => reportOn(text, given)));
      const concrete = reports.map((report, at) =>
        isRefused(report) || namesNothing(text, assignments[at] ?? {}) ? undefined : verdictsIn(report),
      );
      const plain = verdictsIn(await plainReportOn(text));
      for (const [key, verdicts] of verdictsIn(await reportOn(text))) {
        const here = concrete.map(one => (one === undefined ? undefined : (one.get(key) ?? [])));
        const found = here.flatMap(one => (one === undefined ? [] : [one]));
        const may = new Set(verdicts.flatMap(verdict => allowed[verdict]));
        expect([key, found.flat().filter(verdict => !may.has(verdict))]).toEqual([key, []]);
        if (verdicts.every(verdict => verdict === 'fail'))
          // A text without a value that is written as an id is taken for one.
          expect([key, here.filter((one, at) => one?.length === 0 && assignments[at]?.['subnet_id'] !== '')]).toEqual([
            key,
            [],
          ]);
        if (plain.get(key)?.includes('undecided') === true && !verdicts.includes('undecided')) decided += 1;
      }
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 8) },
  );
  expect(decided).toBeGreaterThan(0);
}, 120_000);

/** A network, a plan and an app, of which each may be made on a condition. */
function example({
  head = '',
  repeated = '',
  delegated = 'true',
  sku = '"P1v3"',
  subnet,
}: Record<string, string>): string {
  return `
${head}
resource "azurerm_virtual_network" "v" {
  ${repeated}
  name                = "v"
  location            = "westeurope"
  resource_group_name = "rg"
  address_space       = ["10.0.0.0/16"]
}
resource "azurerm_subnet" "s" {
  ${repeated}
  name                 = "s"
  resource_group_name  = "rg"
  virtual_network_name = ${repeated === '' ? 'azurerm_virtual_network.v.name' : '"v"'}
  address_prefixes     = ["10.0.1.0/26"]
  dynamic "delegation" {
    for_each = ${delegated} ? ["d"] : []
    content {
      name = delegation.value
      service_delegation {
        name = "Microsoft.Web/serverFarms"
      }
    }
  }
}
resource "azurerm_service_plan" "p" {
  name                = "p"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = ${sku}
}
resource "azurerm_linux_web_app" "a" {
  name                      = "a"
  location                  = "westeurope"
  resource_group_name       = "rg"
  service_plan_id           = azurerm_service_plan.p.id
  virtual_network_subnet_id = ${subnet ?? ''}
  site_config {
    vnet_route_all_enabled = true
  }
  depends_on = [azurerm_subnet.s]
}`;
}

const flag = 'variable "on" { type = bool }';
const text = 'variable "env" { type = string }';
const choice = `variable "env" {
  type = string
  validation {
    condition     = contains(["dev", "prod"], var.env)
    error_message = "No."
  }
}`;
const given = 'variable "id" { type = string }';
const counted = (condition: string): string => `count = ${condition} ? 1 : 0`;
const guarded = (condition: string): string => `${condition} ? azurerm_subnet.s[0].id : null`;

test.each([
  ['a flag', { head: flag, repeated: counted('var.on'), subnet: guarded('var.on') }],
  ['a negated flag', { head: flag, repeated: counted('!var.on'), subnet: 'var.on ? null : azurerm_subnet.s[0].id' }],
  ['two flags', { head: `${flag}\n${text}`, repeated: counted('var.on'), subnet: guarded('var.on && var.env == "x"') }],
  ['one', { head: flag, repeated: counted('var.on'), subnet: 'one(azurerm_subnet.s[*].id)' }],
  ['try', { head: flag, repeated: counted('var.on'), subnet: 'try(azurerm_subnet.s[0].id, null)' }],
  ['join', { head: flag, repeated: counted('var.on'), subnet: 'join("", azurerm_subnet.s[*].id)' }],
  ['an element that has to be there', { head: flag, repeated: counted('var.on'), subnet: 'azurerm_subnet.s[0].id' }],
  [
    'for_each',
    {
      head: flag,
      repeated: 'for_each = var.on ? { x = 1 } : {}',
      subnet: 'try(azurerm_subnet.s["x"].id, null)',
    },
  ],
  [
    'a filtered for_each',
    {
      head: flag,
      repeated: 'for_each = toset([for name, isOn in { x = var.on, y = false } : name if isOn])',
      subnet: 'var.on ? azurerm_subnet.s["x"].id : null',
    },
  ],
  ['a text', { head: text, repeated: counted('var.env == "prod"'), subnet: guarded('var.env == "prod"') }],
  ['validated values', { head: choice, repeated: counted('var.env == "prod"'), subnet: guarded('var.env != "dev"') }],
  ['a value that may be null', { head: given, repeated: counted('var.id == null'), subnet: guarded('var.id == null') }],
  ['a dynamic block', { head: flag, delegated: 'var.on', subnet: 'var.on ? azurerm_subnet.s.id : null' }],
  ['a sku', { head: choice, sku: '{ dev = "S1", prod = "P1v3" }[var.env]', subnet: 'azurerm_subnet.s.id' }],
])('what is made with the integration is there when it is: by %s', async (_, parts) => {
  const { summary, verdicts } = await reportOn(example(parts));
  expect(summary.subjects.integration).toBe(1);
  const open = verdicts.filter(({ verdict }) => verdict === 'undecided' || verdict === 'fail');
  expect(open.map(({ policy }) => policy)).toEqual([]);
});

async function verdictOn(policy: string, parts: Record<string, string>): Promise<readonly [string, string]> {
  const found = (await reportOn(example(parts))).verdicts.find(one => one.policy === policy);
  return [found?.verdict ?? '', found?.message ?? ''];
}

test('what fails with one value of a flag only is undecided, and told with that value', async () => {
  const parts = { head: flag, sku: 'var.on ? "P1v3" : "F1"', subnet: 'azurerm_subnet.s.id' };
  const [verdict, message] = await verdictOn('plan/tier-unsupported', parts);
  expect(verdict).toBe('undecided');
  expect(message).toContain('with var.on = false it does not hold');
});

test('what fails with every value of a flag fails', async () => {
  const parts = { head: flag, sku: 'var.on ? "D1" : "F1"', delegated: 'false', subnet: 'azurerm_subnet.s.id' };
  expect((await verdictOn('plan/tier-unsupported', parts))[0]).toBe('fail');
  expect((await verdictOn('subnet/not-delegated', parts))[0]).toBe('fail');
});

test('a flag that is not that of the integration leaves it undecided', async () => {
  const parts = {
    head: `${flag}\nvariable "other" { type = bool }`,
    delegated: 'var.other',
    subnet: 'azurerm_subnet.s.id',
  };
  const [verdict, message] = await verdictOn('subnet/not-delegated', parts);
  expect(verdict).toBe('undecided');
  expect(message).toContain('with var.other = false it does not hold');
});

test('a subnet that is read where it is not made is not judged by what is written', async () => {
  const subnet = 'var.on ? azurerm_subnet.s[0].id : data.azurerm_subnet.s[0].id';
  const source = `${example({ head: flag, repeated: counted('var.on'), subnet })}
data "azurerm_subnet" "s" {
  count                = var.on ? 0 : 1
  name                 = "s"
  resource_group_name  = "rg"
  virtual_network_name = "v"
}`;
  const delegated = async (values: Given): Promise<string | undefined> =>
    (await reportOn(source, values)).verdicts.find(({ policy }) => policy === 'subnet/not-delegated')?.verdict;
  expect(await delegated({})).toBe('undecided');
  expect(await delegated({ on: true })).toBe('pass');
  expect(await delegated({ on: false })).toBe('undecided');
});

test('a subnet is not taken for the one that another side of a conditional names', async () => {
  const source = example({ head: given, repeated: counted('var.id == ""'), subnet: 'PLACE' });
  const parts = 'one(values(tomap({ for k, s in azurerm_subnet.s : k => s.id })))';
  const outside = await reportOn(source.replace('PLACE', `false ? ${parts} : var.id`));
  expect(outside.verdicts.find(({ policy }) => policy === 'subnet/not-delegated')?.verdict).toBe('undecided');
});

/** A security group that denies what comes from somewhere. */
const groupThatDenies = (source: string): string => `resource "azurerm_network_security_group" "n" {
  name                = "n"
  location            = "westeurope"
  resource_group_name = "rg"
  security_rule {
    name                       = "in"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "${source}"
    destination_address_prefix = "*"
  }
}`;

test('the members of a loop do not share what each of them says', async () => {
  const head = 'variable "apps" { type = map(object({ on = bool })) }';
  const source = `${example({ head, subnet: 'null' })}
resource "azurerm_linux_web_app" "many" {
  for_each                  = var.apps
  name                      = each.key
  location                  = "westeurope"
  resource_group_name       = "rg"
  service_plan_id           = azurerm_service_plan.p.id
  virtual_network_subnet_id = each.value.on ? azurerm_subnet.s.id : null
  site_config {}
}
resource "azurerm_subnet_network_security_group_association" "s" {
  for_each                  = { for name, app in var.apps : name => app if app.on }
  subnet_id                 = azurerm_subnet.s.id
  network_security_group_id = azurerm_network_security_group.n.id
}
${groupThatDenies('*')}`;
  const found = (await reportOn(source)).verdicts.find(({ policy }) => policy === 'security/inbound-rules-ignored');
  expect(found?.verdict).toBe('undecided');
});

test.each([
  ['always', 'count = 1', 'fail'],
  ['never', 'count = 0', 'pass'],
  ['by a flag', counted('var.on'), 'undecided'],
  ['by a loop', 'for_each = var.all', 'undecided'],
])('a group of rules that is laid over a subnet %s', async (_, repeated, verdict) => {
  const head = `${flag}\nvariable "all" { type = set(string) }`;
  const source = `${example({ head, subnet: 'azurerm_subnet.s.id' })}
resource "azurerm_subnet_network_security_group_association" "s" {
  ${repeated}
  subnet_id                 = azurerm_subnet.s.id
  network_security_group_id = azurerm_network_security_group.n.id
}
${groupThatDenies('Internet')}`;
  const found = (await reportOn(source)).verdicts.find(({ policy }) => policy === 'security/inbound-rules-ignored');
  expect(found?.verdict).toBe(verdict);
});

test.each([
  ['one plan and one subnet', 'azurerm_service_plan.p.id', 'azurerm_subnet.s.id', 'pass'],
  [
    'a subnet of its own, perhaps',
    'azurerm_service_plan.p.id',
    'each.value.on ? azurerm_subnet.s.id : null',
    'undecided',
  ],
  ['a plan of its own', 'azurerm_service_plan.own[each.key].id', 'azurerm_subnet.s.id', 'undecided'],
])('apps of a loop of unknown length on %s', async (_, plan, subnet, verdict) => {
  const source = `${example({ head: 'variable "apps" { type = map(object({ on = bool })) }', subnet: 'null' })}
resource "azurerm_service_plan" "own" {
  for_each            = var.apps
  name                = each.key
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "P1v3"
}
resource "azurerm_linux_web_app" "many" {
  for_each                  = var.apps
  name                      = each.key
  location                  = "westeurope"
  resource_group_name       = "rg"
  service_plan_id           = ${plan}
  virtual_network_subnet_id = ${subnet}
  site_config {}
}`;
  const { verdicts } = await reportOn(source);
  const found = verdicts.find(({ policy }) => policy === 'subnet/maximum-scale-does-not-fit');
  expect(found?.verdict).toBe(verdict);
});
