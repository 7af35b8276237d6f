import { describe, expect, test } from '@jest/globals';
import type { Value } from '../../../../src/graph/value.js';
import { Concat, Sensitive, type Unknown } from '../../../../src/graph/value.js';
import { read, refusal, type Given, type Written } from './sources.js';

const plan = `resource "azurerm_service_plan" "p" {
  name                = var.v
  resource_group_name = "rg"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "B1"
}
`;

async function nameOf(files: Written, given: Given = {}): Promise<Value | undefined> {
  const { graph } = await read({ 'root/main.tf': `variable "v" { default = "default" }\n${plan}`, ...files }, given);
  return graph.ofType('Microsoft.Web/serverfarms')[0]?.name;
}

describe('a variable has the value of what comes last', () => {
  const environment = { TF_VAR_v: 'environment' };
  const files = {
    'root/terraform.tfvars': 'v = "tfvars"',
    'root/terraform.tfvars.json': '{ "v": "tfvars.json" }',
    'root/a.auto.tfvars': 'v = "a"',
    'root/b.auto.tfvars.json': '{ "v": "b" }',
    'elsewhere/one.tfvars': 'v = "one"',
    'elsewhere/two.tfvars.json': '{ "v": "two" }',
  };
  const only = (...names: (keyof typeof files)[]): Written =>
    Object.fromEntries(names.map(name => [name, files[name]]));

  test.each<[string, Written, Given, string]>([
    ['its default', {}, {}, 'default'],
    ['the environment', {}, { environment }, 'environment'],
    ['terraform.tfvars', only('root/terraform.tfvars'), { environment }, 'tfvars'],
    ['the same in JSON', only('root/terraform.tfvars', 'root/terraform.tfvars.json'), {}, 'tfvars.json'],
    ['*.auto.tfvars', only('root/terraform.tfvars.json', 'root/a.auto.tfvars'), {}, 'a'],
    ['these by their names', only('root/b.auto.tfvars.json', 'root/a.auto.tfvars'), {}, 'b'],
    ['a file that is named', files, { variables: ['elsewhere/one.tfvars'] }, 'one'],
    ['the last such file', files, { variables: ['elsewhere/one.tfvars', 'elsewhere/two.tfvars.json'] }, 'two'],
    ['a value that is given', files, { variables: ['elsewhere/one.tfvars', 'v=given'] }, 'given'],
    ['the last such value', {}, { variables: ['v=given', 'v=again=so'] }, 'again=so'],
    ['a file that is named behind a value', files, { variables: ['v=given', 'elsewhere/one.tfvars'] }, 'one'],
  ])('%s', async (_, written, given, expected) => {
    expect(await nameOf(written, given)).toBe(expected);
  });
});

function declared(declaration: string): Written {
  return { 'root/main.tf': `variable "v" {\n${declaration}\n}\n${plan}` };
}

describe('a value', () => {
  test.each<[string, string, string, Value]>([
    ['of a text is taken as it is', 'type = string', '["a"]', '["a"]'],
    ['without a type, too', '', 'true', 'true'],
    ['of a number becomes one', 'type = number', '07', 7],
  ])('%s', async (_, declaration, value, expected) => {
    expect(await nameOf(declared(declaration), { variables: [`v=${value}`] })).toBe(expected);
  });

  test('of another type is an expression', async () => {
    const files = declared('type = list(string)');
    const main = String(files['root/main.tf']).replace('= var.v', '= var.v[1]');
    expect(await nameOf({ 'root/main.tf': main }, { variables: ['v=["a", "b"]'] })).toBe('b');
  });

  test('fills in what optional attributes say', async () => {
    const files = declared('type = object({ name = optional(string, "filled") })');
    const main = String(files['root/main.tf']).replace('= var.v', '= var.v.name');
    expect(await nameOf({ 'root/main.tf': main }, { variables: ['v={}'] })).toBe('filled');
  });

  test('of null is the default where null is none', async () => {
    const files = declared('default = "default"\n nullable = false');
    expect(await nameOf({ ...files, 'root/terraform.tfvars': 'v = null' })).toBe('default');
  });

  test('that is sensitive decides and is not shown', async () => {
    const name = await nameOf(declared('sensitive = true'), { variables: ['v=secret'] });
    expect(name).toBeInstanceOf(Sensitive);
    expect(JSON.stringify(name)).not.toContain('secret');
  });

  test.each([
    'cidrsubnet(var.v, 8, 0)',
    'jsondecode(var.v)',
    'parseint(var.v, 10)',
    '{ a = 1 }[var.v]',
    'lookup({ a = 1 }, var.v)',
    'file(var.v)',
    'templatefile("${var.v}.tpl", {})',
    '{ for k in ["a", "b"] : var.v => k }["a"]',
  ])('that is sensitive is not told where %s goes wrong', async expression => {
    const main = String(declared('sensitive = true')['root/main.tf']).replace('= var.v', () => `= ${expression}`);
    const { graph, notices } = await read({ 'root/main.tf': main }, { variables: ['v=secret'] });
    const names = graph.ofType('Microsoft.Web/serverfarms').map(({ name }) => name);
    expect(names).toHaveLength(1);
    expect(JSON.stringify([names, notices, graph.notices])).not.toContain('secret');
  });

  test.each([
    ['["a", var.v][2]', 'the given index is greater than or equal to the length of the collection'],
    ['{ a = var.v }.b', 'this object does not have an attribute named “b”'],
  ])('that is sensitive does not hide what is wrong beside it: %s', async (expression, message) => {
    const main = String(declared('sensitive = true')['root/main.tf']).replace('= var.v', () => `= ${expression}`);
    const { graph } = await read({ 'root/main.tf': main }, { variables: ['v=secret'] });
    expect(graph.notices.map(notice => notice.message)).toEqual([expect.stringContaining(message)]);
  });

  test('that is sensitive is no for_each, and what a dynamic block makes of it is sensitive', async () => {
    const main = `variable "v" {
  sensitive = true
  default = { secret1 = "secret2" }
}
resource "azurerm_subnet" "s" {
  for_each = var.v
  name = "\${each.key}-\${each.value}"
  resource_group_name = "rg"
  virtual_network_name = "v"
  address_prefixes = ["10.0.0.0/26"]
}
resource "azurerm_subnet" "t" {
  name = "t"
  resource_group_name = "rg"
  virtual_network_name = "v"
  address_prefixes = ["10.0.1.0/26"]
  dynamic "delegation" {
    for_each = var.v
    content {
      name = delegation.key
      service_delegation { name = delegation.value }
    }
  }
}
`;
    const { graph, notices: told } = await read(main);
    const subnets = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
    const notices = [...told, ...graph.notices];
    expect(subnets.map(({ origin }) => origin.address)).toEqual(['azurerm_subnet.s[*]', 'azurerm_subnet.t']);
    expect(JSON.stringify([subnets.map(({ name, properties }) => [name, properties]), notices])).not.toMatch(
      /secret\d/u,
    );
    expect(notices.map(({ message }) => message).join()).toMatch(/for_each must not be sensitive/u);
  });
});

describe('a variable without a value', () => {
  const source = `variable "v" {}\nvariable "w" { type = string }\n${plan.replace('= var.v', '= "p-${var.v}"')}`;

  test('is not known, by its own symbol', async () => {
    const { graph } = await read(source);
    const name = graph.ofType('Microsoft.Web/serverfarms')[0]?.name;
    expect(name).toBeInstanceOf(Concat);
    const [, hole] = (name as Concat).$concat;
    expect((hole as Unknown).$unknown).toEqual({ symbol: 'var.v', reason: 'no value is given for the variable v' });
  });

  test('is told', async () => {
    const { notices } = await read(source);
    expect(notices.map(({ message }) => message)).toEqual([
      'no value is given for the variables v, w, so what depends on it is not known; give one with --var NAME=VALUE, --var-file FILE or TF_VAR_NAME',
    ]);
  });

  test('is refused where that is asked for', async () => {
    const error = await refusal(source, { isStrict: true, variables: ['w=1'] });
    expect(error.message).toBe('no value is given for the variable v');
    expect(error.trouble).toBe('input');
    expect(error.place?.file).toBe('root/main.tf');
  });
});

describe('what is given is refused', () => {
  const source = `variable "vnet" {\n type = list(string)\n default = []\n}\n`;

  test.each<[string, Given, RegExp, string]>([
    [
      'for a variable that there is not',
      { variables: ['vnets=1'] },
      /no such variable; did you mean “vnet”\?/,
      'usage',
    ],
    ['without a name', { variables: ['=1'] }, /NAME=VALUE/, 'usage'],
    ['that is no expression', { variables: ['vnet=['] }, /the value of --var vnet is wrong/, 'input'],
    ['that refers to something', { variables: ['vnet=var.other'] }, /the value of --var vnet is wrong/, 'input'],
    ['in a file that is not there', { variables: ['nowhere.tfvars'] }, /no such file/, 'input'],
  ])('%s', async (_, given, message, trouble) => {
    const error = await refusal(source, given);
    expect(error.message).toMatch(message);
    expect(error.trouble).toBe(trouble);
  });

  test('in a file that is broken', async () => {
    const error = await refusal({ 'root/main.tf': source, 'root/terraform.tfvars': 'vnet = [\n' });
    expect(error.place).toMatchObject({ file: 'root/terraform.tfvars' });
    expect(error.place?.line).toBeDefined();
  });
});

const setting = (text: string): Written => ({ 'root/settings.tf': `terraform {\n${text}\n}\n` });

const told = async (files: Written): Promise<readonly string[]> =>
  (await read(files)).graph.notices.map(({ message }) => message);

describe('the workspace', () => {
  const main = plan.replace('var.v', 'terraform.workspace');
  const chosen = { 'root/.terraform/environment': 'test\n' };
  const cloud = (text: string): Written => setting(`cloud {\n workspaces {\n ${text}\n }\n}`);

  test.each<[string, Written, Readonly<Record<string, string>>, Value]>([
    ['is the default one', {}, {}, 'default'],
    ['is the one that is selected', chosen, {}, 'test'],
    ['is that of the environment before that', chosen, { TF_WORKSPACE: 'prod' }, 'prod'],
    ['is not one without a name', chosen, { TF_WORKSPACE: '' }, 'test'],
    ['is selected in another folder', { 'root/x/environment': 'x' }, { TF_DATA_DIR: 'x' }, 'x'],
    ['is written for HCP Terraform', cloud('name = "prod"'), {}, 'prod'],
  ])('%s', async (_, files, environment, expected) => {
    const { graph } = await read({ 'root/main.tf': main, ...files }, { environment });
    expect(graph.ofType('Microsoft.Web/serverfarms')[0]?.name).toBe(expected);
  });

  test.each<[string, Written]>([
    ['of several', cloud('tags = ["app"]')],
    ['of a remote backend', setting('backend "remote" {\n workspaces {\n prefix = "app-"\n }\n}')],
  ])('%s is not known', async (_, files) => {
    const { graph } = await read({ 'root/main.tf': main, ...files });
    const name = graph.ofType('Microsoft.Web/serverfarms')[0]?.name;
    expect((name as Unknown).$unknown.symbol).toBe('terraform.workspace');
  });

  test('that nobody has chosen is told where it matters', async () => {
    expect(await told({ 'root/main.tf': main })).toEqual([
      'terraform.workspace is “default”, as no workspace is chosen; to check with another one, set TF_WORKSPACE',
    ]);
    expect(await told({ 'root/main.tf': main, ...chosen })).toEqual([]);
    expect(await told({ 'root/main.tf': plan.replace('var.v', '"p"') })).toEqual([]);
  });
});
