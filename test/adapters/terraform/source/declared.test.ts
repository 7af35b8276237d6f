import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installTerraform } from '../../../../scripts/terraform/core.js';
import { allOf, type PreflightError } from '../../../../src/core/error.js';
import { withRealCore } from '../../../real-core.js';
import { read, refusal, type Written } from './sources.js';
import { temporaryFolder } from '../../../temporary-folder.js';

const module = {
  'root/m/main.tf': 'variable "needed" {}\nvariable "size" { default = 1 }\noutput "id" { value = 1 }\n',
};

/** What a declaration beside it makes of each reference: the message, or undefined where there is nothing to say. */
const declared = `variable "name" { default = "n" }
variable "flag" { default = false }
variable "list" { default = [] }
locals {
  subnets = { a = 1 }
}
resource "terraform_data" "one" {}
resource "terraform_data" "many" { count = 2 }
resource "terraform_data" "each" { for_each = { a = 1 } }
data "terraform_remote_state" "there" {
  backend = "local"
}
module "one" {
  source = "./m"
  needed = 1
}
module "many" {
  source = "./m"
  count  = 2
  needed = count.index
}
`;

const references: readonly (readonly [expression: string, message: RegExp | undefined])[] = [
  ['var.nmae', /^there is no variable “nmae”; did you mean “name”\?$/],
  ['try(var.nope, 1)', /^there is no variable “nope”/],
  ['can(local.subnet)', /^there is no local “subnet”; did you mean “subnets”\?$/],
  ['var.flag ? local.nope : 1', /^there is no local “nope”/],
  ['"a-${local.nope}"', /^there is no local “nope”/],
  ['{ (local.nope) = 1 }', /^there is no local “nope”/],
  ['[for s in var.list : s.x if local.nope]', /^there is no local “nope”/],
  ['var.list[local.nope]', /^there is no local “nope”/],
  [
    'try(terraform_data.nope.id, 1)',
    /^there is no resource terraform_data\.nope; did you mean “terraform_data\.one”\?$/,
  ],
  ['terraform_data.many.id', /^terraform_data\.many has count, so its attributes are those of one instance$/],
  ['try(terraform_data.each.id, 1)', /^terraform_data\.each has for_each/],
  [
    'terraform_data.one[0].id',
    /^terraform_data\.one has neither count nor for_each, so there is no terraform_data\.one\[0\]$/,
  ],
  ['data.terraform_remote_state.their.outputs', /^there is no data source terraform_remote_state\.their; did you mean/],
  ['module.oen.id', /^there is no module “oen”; did you mean “one”\?$/],
  ['module.one.ids', /^the module “one” has no output “ids”; did you mean “id”\?$/],
  ['module.many[0].ids', /^the module “many” has no output “ids”/],
  ['module.many.id', /^module\.many has count, so its outputs are those of one instance$/],
  ['each.key', /^“each” means something only in a block with for_each$/],
  ['count.index', /^“count” means something only in a block with count$/],
  ['nothing', /^“nothing” stands for nothing$/],
  ['var.name', undefined],
  ['try(var.name.x, local.subnets.b, 1)', undefined],
  ['try(module.one.nope, 1)', undefined],
  ['var.flag ? module.one.nope : 1', undefined],
  ['var.flag && module.one.nope', undefined],
  ['[for s in var.list : module.one.nope]', undefined],
  ['[for key, each in { a = 1 } : "${key}${each}"]', undefined],
  ['terraform_data.many[*].id', undefined],
  ['terraform_data.many.*.id', undefined],
  ['terraform_data.many[var.flag ? 0 : 1].id', undefined],
  ['values(terraform_data.each)[*].id', undefined],
  ['terraform_data.each["a"].id', undefined],
  ['(terraform_data.each).a.id', undefined],
  ['((terraform_data.many)[0]).id', undefined],
  ['(terraform_data.nope).id', /^there is no resource terraform_data\.nope/],
  ['terraform_data.many', undefined],
  ['one(terraform_data.one[*].id)', undefined],
  ['try(terraform_data.many, [])', undefined],
  ['try(data.terraform_remote_state.there, module.one)', undefined],
  ['resource.terraform_data.one.id', undefined],
  ['module.many[*].id', undefined],
  ['{ for k, m in module.many : k => m.id }', undefined],
  ['path.module', undefined],
  ['terraform.workspace', undefined],
];

/** Each reference as an output, on a line of its own below the declarations. */
const outputs = references.map(([expression], index) => `output "o${index}" { value = ${expression} }\n`).join('');
const first = declared.split('\n').length;

function told(error: PreflightError): readonly (readonly [line: number | undefined, message: string])[] {
  return allOf(error).map(({ place, message }) => [place?.line, message]);
}

test('a reference to what is not declared is told with its line, whatever is around it', async () => {
  const found = new Map(told(await refusal({ 'root/main.tf': declared + outputs, ...module })));
  for (const [index, [expression, message]] of references.entries())
    expect([expression, found.get(first + index)]).toEqual([
      expression,
      message === undefined ? undefined : expect.stringMatching(message),
    ]);
  expect(found.size).toBe(references.filter(([, message]) => message !== undefined).length);
});

const top = temporaryFolder();

function terraform(folder: string, ...words: readonly string[]): string {
  return spawnSync(join(top, 'terraform'), words, { cwd: folder, encoding: 'utf8' }).stdout;
}

withRealCore('a real Terraform', installTerraform(top), () => {
  test('refuses the same lines', () => {
    const folder = join(top, 'stack');
    for (const [name, text] of Object.entries({ 'root/main.tf': declared + outputs, ...module })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    terraform(join(folder, 'root'), 'init', '-no-color');
    const { diagnostics } = JSON.parse(terraform(join(folder, 'root'), 'validate', '-json')) as {
      diagnostics: readonly { severity: string; range?: { start: { line: number } } }[];
    };
    const lines = diagnostics.flatMap(({ severity, range }) =>
      severity === 'error' && range ? [range.start.line] : [],
    );
    const wrong = references.flatMap(([, message], index) => (message === undefined ? [] : [first + index]));
    expect([...new Set(lines)].toSorted((one, other) => one - other)).toEqual(wrong);
  });
});

const stack = (text: string): Written => ({ 'root/main.tf': text, ...module });

describe('what is not declared is refused', () => {
  test.each<[string, Written | string, readonly (readonly [number, RegExp])[]]>([
    [
      'in depends_on',
      'resource "terraform_data" "a" {\n  depends_on = [\n    terraform_data.b,\n  ]\n}\n',
      [[3, /no resource terraform_data\.b/]],
    ],
    ['in count', 'resource "terraform_data" "a" {\n  count = local.n\n}\n', [[2, /no local “n”/]]],
    [
      'by each in its own for_each',
      'resource "terraform_data" "a" {\n  for_each = { a = each.key }\n}\n',
      [[2, /“each”/]],
    ],
    [
      'deep in an object',
      'locals {\n  a = {\n    b = [\n      { c = var.nope },\n    ]\n  }\n}\n',
      [[4, /no variable “nope”/]],
    ],
    [
      'in a dynamic block',
      'resource "azurerm_subnet" "s" {\n  dynamic "delegation" {\n    for_each = local.services\n    iterator = it\n    content {\n      name = "${it.key}${delegation.value}"\n    }\n  }\n}\n',
      [[2, /no local “services”/]],
    ],
    [
      'in the content of a dynamic block that is made',
      'resource "azurerm_subnet" "s" {\n  dynamic "delegation" {\n    for_each = [1]\n    iterator = it\n    content {\n      name = "${it.key}${delegation.value}"\n    }\n  }\n}\n',
      [[2, /there is no delegation\.value/]],
    ],
    [
      'in a precondition',
      'output "o" {\n  value = 1\n  precondition {\n    condition = local.ok\n    error_message = "no"\n  }\n}\n',
      [[4, /no local “ok”/]],
    ],
    [
      'in a postcondition',
      'resource "terraform_data" "a" {\n  lifecycle {\n    postcondition {\n      condition = local.ok && self.id != null\n      error_message = "no"\n    }\n  }\n}\n',
      [[4, /no local “ok”/]],
    ],
    [
      'in the validation of a variable',
      'variable "v" {\n  default = 1\n  validation {\n    condition = var.v == local.ok\n    error_message = "not ${var.nope}"\n  }\n}\n',
      [
        [4, /no local “ok”/],
        [5, /no variable “nope”/],
      ],
    ],
    [
      'in a check, and in the data source that is its own',
      'check "c" {\n  data "terraform_remote_state" "own" {\n    backend = local.backend\n  }\n  assert {\n    condition = data.terraform_remote_state.own.outputs.x == data.terraform_remote_state.other.backend\n    error_message = "no"\n  }\n}\n',
      [
        [3, /no local “backend”/],
        [6, /no data source terraform_remote_state\.other/],
      ],
    ],
    [
      'as what only a check has',
      'check "c" {\n  data "terraform_remote_state" "own" {\n    backend = "local"\n  }\n}\nlocals {\n  a = data.terraform_remote_state.own\n}\n',
      [[7, /no data source terraform_remote_state\.own/]],
    ],
    [
      'in a provisioner and its connection',
      'resource "terraform_data" "a" {\n  provisioner "local-exec" {\n    command    = var.nope\n    on_failure = continue\n    connection {\n      host = local.host\n    }\n  }\n}\n',
      [
        [3, /no variable “nope”/],
        [6, /no local “host”/],
      ],
    ],
    [
      'in the configuration of a provider',
      'provider "azurerm" {\n  subscription_id = var.nope\n  features {}\n}\nresource "azurerm_resource_group" "g" {}\n',
      [[2, /no variable “nope”/]],
    ],
    [
      'in one of several configurations of a provider',
      'provider "azurerm" {\n  features {}\n  subscription_id = "x"\n}\nprovider "azurerm" {\n  alias = "hub"\n  subscription_id = local.nope\n}\nresource "azurerm_resource_group" "g" {\n  provider = azurerm.hub\n}\n',
      [[7, /no local “nope”/]],
    ],
    [
      'in one of several configurations in JSON',
      {
        'root/main.tf.json':
          '{\n "provider": {"azurerm": [\n  {"subscription_id": "x"},\n  {"alias": "hub", "subscription_id": "${local.nope}"}\n ]},\n "resource": {"azurerm_resource_group": {"g": {"provider": "azurerm.hub"}}}\n}\n',
      },
      [[4, /no local “nope”/]],
    ],
    [
      'in the configuration of a provider that only a module uses',
      {
        'root/main.tf':
          'provider "azurerm" {\n  alias           = "hub"\n  subscription_id = local.nope\n}\nmodule "m" {\n  source = "./m"\n  providers = {\n    azurerm.own = azurerm.hub\n  }\n}\n',
        'root/m/main.tf':
          'terraform {\n  required_providers {\n    azurerm = {\n      source                = "hashicorp/azurerm"\n      configuration_aliases = [azurerm.own]\n    }\n  }\n}\nresource "azurerm_resource_group" "g" {\n  provider = azurerm.own\n}\n',
      },
      [[3, /no local “nope”/]],
    ],
    [
      'in a module, once for all its calls',
      {
        'root/main.tf': 'module "a" {\n  source = "./m"\n}\nmodule "b" {\n  source = "./m"\n}\n',
        'root/m/main.tf': 'locals {\n  a = local.b\n}\n',
      },
      [[2, /no local “b”/]],
    ],
    [
      'as an argument of a module',
      stack('module "m" {\n  source = "./m"\n  needed = 1\n  sise   = 2\n}\n'),
      [[4, /the module “m” takes no argument “sise”; did you mean “size”\?/]],
    ],
    [
      'by a call that leaves out what is needed',
      stack('module "m" {\n  source = "./m"\n}\n'),
      [[1, /the module “m” needs the argument “needed”/]],
    ],
    [
      'as a folder',
      stack('module "m" {\n  source = "./n"\n}\n'),
      [[2, /no Terraform source in the folder of the module “m”, \.\/n$/]],
    ],
    [
      'in JSON',
      {
        'root/main.tf.json':
          '{\n "output": {\n  "o": {\n   "value": "${local.nope}"\n  }\n },\n "resource": {\n  "terraform_data": {\n   "a": {\n    "depends_on": ["terraform_data.b"]\n   }\n  }\n }\n}\n',
      },
      [
        [4, /no local “nope”/],
        [10, /no resource terraform_data\.b/],
      ],
    ],
  ])('%s', async (_, files, expected) => {
    const error = await refusal(files);
    expect(told(error)).toEqual(expected.map(([line, message]) => [line, expect.stringMatching(message)]));
    expect(error.trouble).toBe('input');
  });
});

describe('nothing is said', () => {
  test.each<[string, Written | string]>([
    [
      'of words that are no references',
      'provider "azurerm" {\n alias = "hub"\n features {}\n}\nresource "azurerm_subnet" "s" {\n provider = azurerm.hub\n name = "s"\n lifecycle {\n  ignore_changes = [tags, name]\n }\n}\n',
    ],
    [
      'of a provisioner',
      'resource "terraform_data" "a" {\n provisioner "local-exec" {\n  when = destroy\n  command = self.id\n }\n}\n',
    ],
    [
      'of the configuration of a provider that nothing uses, which the core leaves out',
      'provider "azurerm" {\n alias = "hub"\n subscription_id = var.nope\n}\nprovider "azurerm" {\n features {}\n}\nresource "azurerm_resource_group" "g" {}\n',
    ],
    [
      'of a provider with an instance for each key',
      'provider "azurerm" {\n alias = "by_key"\n for_each = { a = 1 }\n subscription_id = each.key\n}\nresource "azurerm_resource_group" "g" {\n provider = azurerm.by_key\n}\n',
    ],
    [
      'of the iterators of nested dynamic blocks',
      'resource "azurerm_x" "s" {\n dynamic "a" {\n  for_each = [[1]]\n  content {\n   dynamic "b" {\n    for_each = a.value\n    content {\n     name = "${a.key}${b.value}"\n    }\n   }\n  }\n }\n}\n',
    ],
    [
      'of a module that is not at hand',
      'module "m" {\n source = "a/b/azurerm"\n x = 1\n}\nlocals {\n y = module.m.z\n}\n',
    ],
    [
      'of the content of dynamic blocks that are not made',
      'variable "b" { default = [] }\nresource "azurerm_x" "s" {\n dynamic "a" {\n  for_each = var.b\n  content {\n   name = b.value\n  }\n }\n}\n',
    ],
    [
      'of what terragrunt writes beside the source',
      { 'root/main.tf': 'locals {\n a = local.generated\n}\n', 'root/terragrunt.hcl': '' },
    ],
    [
      'of an output in depends_on, which stands for all of its module whether there is such an output or not',
      stack(
        `${declared}resource "terraform_data" "a" {\n depends_on = [module.many.id, module.one.nope, module.many[0].nope]\n}\n`,
      ),
    ],
    ['of what moves and what is imported', 'moved {\n from = terraform_data.a\n to = terraform_data.b\n}\n'],
    [
      'of a heredoc and a directive',
      'variable "a" { default = [] }\nlocals {\n x = <<-EOT\n  %{ for each in var.a ~}\n  ${each} $${not.one}\n  %{ endfor ~}\n EOT\n}\n',
    ],
  ])('%s', async (_, files) => {
    await expect(read(files)).resolves.toBeDefined();
  });
});
