import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root, run, type Outcome } from './command.js';
import { temporaryFolder } from '../temporary-folder.js';

const top = temporaryFolder();

type Contents = Readonly<Record<string, string | Buffer>>;

function folderWith(files: Contents): string {
  const folder = mkdtempSync(join(top, 'case-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function check(files: Contents, ...parameters: string[]): Outcome {
  return run(['check', ...parameters], { folder: folderWith(files) });
}

const network = `variable "bits" {
  type    = number
  default = 13
}
resource "azurerm_virtual_network" "v" {
  name                = "v"
  resource_group_name = "rg"
  location            = "westeurope"
  address_space       = ["10.0.0.0/16"]
}
resource "azurerm_subnet" "s" {
  name                 = "s"
  resource_group_name  = "rg"
  virtual_network_name = azurerm_virtual_network.v.name
  address_prefixes     = [cidrsubnet("10.0.0.0/16", var.bits, 0)]
  delegation {
    name = "web"
    service_delegation {
      name = "Microsoft.Web/serverFarms"
    }
  }
}
`;
const app = `resource "azurerm_service_plan" "p" {
  name                = "p"
  resource_group_name = "rg"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "P1v3"
}
resource "azurerm_linux_web_app" "w" {
  name                      = "w"
  resource_group_name       = "rg"
  location                  = "westeurope"
  service_plan_id           = azurerm_service_plan.p.id
  virtual_network_subnet_id = azurerm_subnet.s.id
  site_config {}
}
`;
const infra: Contents = { 'infra/network.tf': network, 'infra/app.tf': app };

describe('a folder of Terraform source', () => {
  test.each(['infra', 'infra/', './infra', 'infra/network.tf'])('is checked when %s is named', input => {
    const { status, stdout } = check(infra, input);
    expect(stdout).toContain('azurerm_linux_web_app.w  infra/app.tf:8:1');
    expect(stdout).toContain('the subnet s is a /29');
    expect(stdout).toMatch(/in 1 source folder: 1 error/);
    expect(status).toBe(1);
  });

  test('is one input when several of its files are named', () => {
    expect(check(infra, 'infra/network.tf', 'infra/app.tf', 'infra').stdout).toMatch(/in 1 source folder: 1 error/);
  });

  test('has the variables that it is given', () => {
    expect(check(infra, 'infra', '--var', 'bits=10').status).toBe(0);
    expect(check({ ...infra, 'values/x.tfvars': 'bits = 10' }, 'infra', '--var-file', 'values/x.tfvars').status).toBe(
      0,
    );
    expect(check({ ...infra, 'infra/terraform.tfvars': 'bits = 10' }, 'infra').status).toBe(0);
  });

  test('takes the last of values and files of values, as Terraform does', () => {
    const files = { ...infra, 'values/x.tfvars': 'bits = 10' };
    expect(check(files, 'infra', '--var-file', 'values/x.tfvars', '--var', 'bits=13').status).toBe(1);
    expect(check(files, 'infra', '--var', 'bits=13', '--var-file', 'values/x.tfvars').status).toBe(0);
    expect(check(files, 'infra', '-var=bits=13', '-var-file=values/x.tfvars').status).toBe(0);
  });

  test('is listed, drawn and explained', () => {
    const folder = folderWith(infra);
    expect(run(['list', 'infra'], { folder }).stdout).toMatch(/azurerm_linux_web_app\.w/);
    expect(run(['graph', 'infra', '--format', 'mermaid'], { folder }).stdout).toMatch(/flowchart|graph/);
    expect(run(['explain', 'azurerm_linux_web_app.w', 'infra'], { folder }).stdout).toMatch(/subnet\/too-small/);
  });

  test('is accepted by a comment at the finding', () => {
    const waived = app.replace(
      'resource "azurerm_linux_web_app"',
      '# vnet-preflight: allow subnet/too-small owner=me reason="a test"\nresource "azurerm_linux_web_app"',
    );
    const { stdout } = check({ ...infra, 'infra/app.tf': waived }, 'infra');
    expect(stdout).toMatch(/1 waived/);
  });
});

describe('what is no source that can be read is refused', () => {
  test.each<[string, Contents, readonly string[], RegExp]>([
    [
      'a folder of values alone',
      { 'infra/prod.tfvars': 'a = 1' },
      ['infra'],
      /^infra: the folder holds values for variables, prod\.tfvars, and no Terraform source/m,
    ],
    ['an empty folder', { 'infra/x/y.txt': '' }, ['infra/x'], /neither Terraform source nor a template/],
    [
      'source beside a template',
      { ...infra, 'infra/main.bicep': '' },
      ['infra'],
      /^infra: the folder holds Terraform source and a template, main\.bicep/m,
    ],
    ['a mistake of syntax', { 'infra/a.tf': 'locals {\n  a = [\n}\n' }, ['infra'], /^infra\/a\.tf:\d+:\d+: /m],
    ['no text', { 'infra/a.tf': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]) }, ['infra'], /^infra\/a\.tf: /m],
    [
      'a circle of locals',
      {
        'infra/a.tf': `locals {\n  a = local.b\n  b = local.a\n}\n${network.replace('"s"\n  resource', 'local.a\n  resource')}`,
      },
      ['infra'],
      /^infra\/a\.tf:2:3: .*local\.a → local\.b → local\.a/m,
    ],
    [
      'a module that calls itself',
      { 'infra/a.tf': 'module "m" {\n  source = "./"\n}\n' },
      ['infra'],
      /^infra\/a\.tf:2:3: the module “m” calls itself/m,
    ],
    [
      'a module outside',
      { 'infra/a.tf': 'module "m" {\n  source = "../../../elsewhere"\n}\n' },
      ['infra', '--root', 'infra'],
      /^infra\/a\.tf:2:3: the module “m” lies outside/m,
    ],
    [
      'a variable without a value',
      { 'infra/a.tf': 'variable "v" {}\n' },
      ['infra', '--strict-vars'],
      /^infra\/a\.tf.*no value is given for the variable v/m,
    ],
  ])('%s', (_, files, parameters, message) => {
    const { status, stdout, stderr } = check(files, ...parameters);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  });

  test.each<[readonly string[], RegExp]>([
    [['infra', '--var', 'nothing=1'], /--var nothing: the root module declares no such variable/],
    [['plan.json', '--var', 'a=1'], /--var is for Terraform source/],
    [['plan.json', '--source', 'nowhere'], /--source nowhere: there is no Terraform source/],
    [['infra', '--source', 'infra'], /--source infra is for plans, and there is none among the inputs/],
  ])('%j', (parameters, message) => {
    const { status, stderr } = check({ ...infra, 'plan.json': plan() }, ...parameters);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  test('a module that is not at hand and is given the subnet may put something into it', () => {
    const far = 'module "far" {\n  source    = "Azure/far/azurerm"\n  subnet_id = azurerm_subnet.s.id\n}\n';
    const { stdout } = check({ 'infra/a.tf': network + app + far }, 'infra', '--var', 'bits=10');
    expect(stdout).toContain('undecided: it is given the subnet, and the input does not tell all that it makes');
    expect(stdout).toContain('unknown: module.far\n');
    expect(stdout).not.toContain('this version does not know');
  });

  test('a module outside, unless that is allowed', () => {
    const files = {
      'infra/a.tf': 'module "m" {\n  source = "../common"\n}\n',
      'common/main.tf': network + app,
    };
    expect(check(files, 'infra', '--root', 'infra').status).toBe(3);
    expect(check(files, 'infra', '--root', 'infra', '--allow-outside').stdout).toContain(
      'module.m.azurerm_linux_web_app.w',
    );
  });
});

function constant(value: unknown): object {
  return { constant_value: value };
}

function split(address: string): { address: string; mode: string; type: string; name: string } {
  const [type = '', name = ''] = address.split('.');
  return { address, mode: 'managed', type, name };
}

/** A plan of the source, made where the app's subnet is left open. */
function plan(): string {
  const written = {
    'azurerm_virtual_network.v': {
      name: constant('v'),
      resource_group_name: constant('rg'),
      location: constant('westeurope'),
      address_space: constant(['10.0.0.0/16']),
    },
    'azurerm_subnet.s': {
      name: constant('s'),
      resource_group_name: constant('rg'),
      virtual_network_name: { references: ['azurerm_virtual_network.v.name', 'azurerm_virtual_network.v'] },
      address_prefixes: { references: ['var.bits'] },
      delegation: [{ name: constant('web'), service_delegation: [{ name: constant('Microsoft.Web/serverFarms') }] }],
    },
    'azurerm_service_plan.p': {
      name: constant('p'),
      resource_group_name: constant('rg'),
      location: constant('westeurope'),
      os_type: constant('Linux'),
      sku_name: constant('P1v3'),
    },
    'azurerm_linux_web_app.w': {
      name: constant('w'),
      resource_group_name: constant('rg'),
      location: constant('westeurope'),
      service_plan_id: { references: ['azurerm_service_plan.p.id', 'azurerm_service_plan.p'] },
      virtual_network_subnet_id: { references: ['azurerm_subnet.s.id', 'azurerm_subnet.s'] },
      site_config: [{}],
    },
  };
  const values: Record<string, object> = {
    'azurerm_virtual_network.v': {
      name: 'v',
      resource_group_name: 'rg',
      location: 'westeurope',
      address_space: ['10.0.0.0/16'],
    },
    'azurerm_subnet.s': {
      name: 's',
      resource_group_name: 'rg',
      virtual_network_name: 'v',
      address_prefixes: ['10.0.0.0/29'],
      delegation: [{ name: 'web', service_delegation: [{ name: 'Microsoft.Web/serverFarms' }] }],
      service_endpoint_policy_ids: null,
    },
    'azurerm_service_plan.p': {
      name: 'p',
      resource_group_name: 'rg',
      location: 'westeurope',
      os_type: 'Linux',
      sku_name: 'P1v3',
      app_service_environment_id: null,
      maximum_elastic_worker_count: null,
      worker_count: null,
    },
    'azurerm_linux_web_app.w': {
      name: 'w',
      resource_group_name: 'rg',
      location: 'westeurope',
      app_settings: null,
      site_config: [{}],
    },
  };
  const unknown: Record<string, object> = {
    'azurerm_linux_web_app.w': { service_plan_id: true, virtual_network_subnet_id: true },
  };
  return JSON.stringify({
    format_version: '1.2',
    variables: { bits: { value: 13 } },
    resource_changes: Object.entries(values).map(([address, after]) => ({
      ...split(address),
      provider_name: 'registry.terraform.io/hashicorp/azurerm',
      change: { actions: ['create'], before: null, after, after_unknown: { id: true, ...unknown[address] } },
    })),
    configuration: {
      root_module: {
        resources: Object.entries(written).map(([address, expressions]) => ({
          ...split(address),
          provider_config_key: 'azurerm',
          expressions,
        })),
        variables: { bits: { default: 13 } },
      },
    },
  });
}

function sample(name: string): string {
  return readFileSync(join(root, 'samples', 'ready', name), 'utf8');
}

describe('the source of a plan that tells all', () => {
  const ready: Contents = { 'plan.json': sample('plan.json'), 'main.tf': sample('main.tf') };
  const waiver = '# vnet-preflight: allow subnet/too-small owner=me reason="a test"\n';
  const isRead = /the Terraform source in \S+ is not used/;

  test('is not read, since it could change nothing', () => {
    const { status, stdout } = check({ ...ready, 'broken.tf': 'locals {' }, 'plan.json');
    expect(stdout).not.toMatch(isRead);
    expect(status).toBe(0);
  });

  test.each<[string, Contents, readonly string[]]>([
    ['what passes is shown with its line', {}, ['--show', 'all']],
    ['what passes is in the format', {}, ['--format', 'junit=report.xml', '--format', 'text']],
    ['another input has a finding', { 'infra/plan.json': plan() }, ['infra/plan.json', '--no-color']],
  ])('is read where %s', (_, files, parameters) => {
    const { stdout } = check({ ...ready, ...files, 'broken.tf': 'locals {' }, 'plan.json', ...parameters);
    expect(stdout).toMatch(isRead);
  });

  test.each<[string, Contents]>([
    ['it', { 'main.tf': waiver + sample('main.tf') }],
    ['another file of it', { 'other.tf': `${waiver}locals {}\n` }],
  ])('is read where a comment in %s may waive something', (_, files) => {
    expect(check({ ...ready, ...files }, 'plan.json').stdout).toMatch(/waive/);
  });

  test('is read where the configuration judges by file', () => {
    const parameters = '{ recommendedPrefix: 8, reserve: 1000 }';
    const config = `overrides:
  - files: ['main.tf']
    policies: { subnet/below-recommended-size: { severity: error, parameters: ${parameters} } }
`;
    const { status, stdout } = check({ ...ready, 'vnet-preflight.yaml': config }, 'plan.json');
    expect(stdout).toMatch(/^error subnet\/below-recommended-size/mu);
    expect(status).toBe(1);
  });

  test('is read for the lines of a graph', () => {
    expect(run(['graph', 'plan.json'], { folder: folderWith(ready) }).stdout).toMatch(/"file": ?"main\.tf"/);
  });
});

describe('the source of a plan', () => {
  const used = /what the plan leaves open is decided by the Terraform source in infra/;

  test.each<[string, readonly string[]]>([
    ['in the folder of the source', ['infra/plan.json']],
    ['in a folder inside of it', ['infra/out/plan.json']],
    ['beside the folder, by its name', ['infra.json']],
    ['elsewhere, with the source named', ['elsewhere/plan.json', '--source', 'infra']],
  ])('is found for a plan %s', (_, parameters) => {
    const { status, stdout } = check({ ...infra, [parameters[0] ?? '']: plan() }, ...parameters);
    expect(stdout).toMatch(used);
    expect(stdout).toContain('azurerm_linux_web_app.w  infra/app.tf:8:1');
    expect(status).toBe(1);
  });

  test('is left alone when that is asked for, and where it is that of something else', () => {
    const { stdout } = check({ ...infra, 'infra/plan.json': plan() }, 'infra/plan.json', '--no-source');
    expect(stdout).not.toMatch(/Terraform source/);
    expect(stdout).not.toMatch(/app\.tf/);
    expect(
      check(
        { ...infra, 'infra/out/plan.json': plan(), 'infra/more.tf': 'resource "azurerm_subnet" "t" {}\n' },
        'infra/out/plan.json',
      ).stdout,
    ).not.toMatch(/Terraform source/);
  });

  test('decides nothing where it differs, and that is told once', () => {
    const files = {
      ...infra,
      'infra/network.tf': network.replace('10.0.0.0/16"]', '10.1.0.0/16"]'),
      'infra/plan.json': plan(),
    };
    const { status, stdout } = check(files, 'infra/plan.json');
    expect(stdout).toContain(
      'the Terraform source in infra is not that of the plan: they differ in azurerm_virtual_network.v; it decides nothing',
    );
    expect(stdout).not.toMatch(/app\.tf/);
    expect(status).toBe(1);
  });

  test('decides nothing when it was changed after the plan was written, unless it is named', () => {
    const folder = folderWith({ ...infra, 'infra/plan.json': plan() });
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, 'infra/app.tf'), later, later);
    expect(run(['check', 'infra/plan.json'], { folder }).stdout).toMatch(
      /decides nothing, as infra\/app\.tf was changed after the plan was written/,
    );
    expect(run(['check', 'infra/plan.json', '--source', 'infra'], { folder }).stdout).toMatch(used);
  });

  test('does not keep a plan from being judged when it cannot be read', () => {
    const { status, stdout } = check(
      { ...infra, 'infra/plan.json': plan(), 'infra/broken.tf': 'locals {' },
      'infra/plan.json',
    );
    expect(stdout).toMatch(/the Terraform source in infra is not used: infra\/broken\.tf:\d+: /);
    expect(status).toBe(1);
    expect(
      check({ ...infra, 'p/plan.json': plan(), 'infra/broken.tf': 'locals {' }, 'p/plan.json', '--source', 'infra')
        .status,
    ).toBe(3);
  });
});
