import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run, type Outcome } from './command.js';
import { temporaryFolder } from '../temporary-folder.js';

const top = temporaryFolder();
type Contents = Readonly<Record<string, string>>;
/** Writes files into a folder of their own, which is the root of what may be read, and runs a command there. */
function runWith(files: Contents, ...parameters: string[]): Outcome {
  const folder = mkdtempSync(join(top, 'case-'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return run(['check', ...parameters], { folder });
}

/** One line on standard error, with a place, and status 3. */
function expectRefusal({ status, stdout, stderr }: Outcome, place: string, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr.split('\n').some(line => line.startsWith(place))).toBe(true);
  expect(stderr).not.toMatch(/ at .*\.js|undefined|\[object/u);
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
}

const storage = (properties: string): string =>
  `resource a 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n  name: 'a'\n  ${properties}\n}\n`;
const template = (members: string): string =>
  `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",\n${members}}`;
const output = (expression: string): string =>
  template(`"resources": [], "outputs": {\n"o": { "type": "object",\n"value": "${expression}" } }`);

describe('a Bicep file that is wrong is refused at its place', () => {
  test.each<[string, Contents, string, RegExp]>([
    ['a mistake of syntax', { 'main.bicep': 'param x string\nresource a =\n' }, 'main.bicep:2:', /expected/],
    ['an unknown name', { 'main.bicep': 'output x string = nothing\n' }, 'main.bicep:1:19', /nothing/],
    ['a circle of variables', { 'main.bicep': 'var a = b\nvar b = a\n' }, 'main.bicep:2:9', /each other/],
    [
      'a circle of resources',
      {
        'main.bicep':
          "resource a 'Microsoft.Network/routeTables@2023-09-01' = {\n  name: b.name\n}\nresource b 'Microsoft.Network/routeTables@2023-09-01' = {\n  name: a.name\n}\n",
      },
      'main.bicep:',
      /each other/,
    ],
    [
      'a circle of modules',
      {
        'main.bicep': "module m 'other.bicep' = {\n  name: 'm'\n}\n",
        'other.bicep': "module m 'main.bicep' = {\n  name: 'm'\n}\n",
      },
      'other.bicep:1:',
      /need each other/,
    ],
    [
      'a module that is not there',
      { 'main.bicep': "module m 'none.bicep' = {\n  name: 'm'\n}\n" },
      'main.bicep:1:10',
      /none\.bicep/,
    ],
    [
      'a module outside the root',
      { 'main.bicep': "module m '../x.bicep' = {\n  name: 'm'\n}\n" },
      'main.bicep:1:10',
      /outside/,
    ],
    [
      'a file outside the root',
      { 'main.bicep': "var x = loadTextContent('../../etc/passwd')\noutput o string = x\n" },
      'main.bicep:1:',
      /outside/,
    ],
    [
      'a user function that calls itself',
      { 'main.bicep': 'func f(n int) int => f(n)\noutput o int = f(1)\n' },
      'main.bicep:1:',
      /f/,
    ],
    [
      'the loop of 801 copies',
      { 'main.bicep': storage('').replace('= {', '= [for i in range(0, 801): {').replace(/\}\n$/u, '}]\n') },
      'main.bicep:1:',
      /800/,
    ],
  ])('%s', (_, files, place, message) => {
    expectRefusal(runWith(files, 'main.bicep', '--root', '.'), place, message);
  });

  test('a file of 100 MB is not loaded', () => {
    const folder = mkdtempSync(join(top, 'case-'));
    writeFileSync(join(folder, 'big.txt'), '');
    truncateSync(join(folder, 'big.txt'), 100 * 1024 ** 2);
    writeFileSync(join(folder, 'main.bicep'), "output o string = loadTextContent('big.txt')\n");
    const outcome = run(['check', 'main.bicep', '--root', '.'], { folder });
    expectRefusal(outcome, 'main.bicep:1:', /100 MiB/);
  });

  test('all mistakes are told at once', () => {
    const { stderr } = runWith({ 'main.bicep': 'output a string = x\noutput b string = y\n' }, 'main.bicep');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});

test('what what-if prints for people is answered with how to get JSON', () => {
  const text = 'Resource and property changes are indicated with these symbols:\n  + Create\n';
  expectRefusal(runWith({ 'w.txt': text }, 'w.txt'), 'w.txt:', /what-if prints for people.*--no-pretty-print/);
});

describe('a template that the platform would refuse is refused at its place', () => {
  test.each<[string, string, RegExp]>([
    ['a function that does not exist', output('[conkat(1, 2)]'), /conkat/],
    ['too few arguments', output('[substring()]'), /substring/],
    ['an index that is out of range', output("[createArray('a')[3]]"), /3/],
    ['a parameter that is not declared', output("[parameters('none')]"), /none/],
    ['an expression that does not end', output("[concat('a']"), /./],
    [
      'a circle of variables',
      template(
        `"variables": {"a": "[variables('b')]", "b": "[variables('a')]"},\n"resources": [], "outputs": {"o": {"type": "string", "value": "[variables('a')]"}}`,
      ),
      /its own value/,
    ],
    [
      'a negative number of copies',
      template(
        '"resources": [\n{"type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-01-01", "name": "a", "copy": {"name": "c", "count": -1}}]',
      ),
      /-1|negative/,
    ],
    [
      '801 copies',
      template(
        '"resources": [\n{"type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-01-01", "name": "a", "copy": {"name": "c", "count": 801}}]',
      ),
      /800/,
    ],
    [
      'JSON that is broken',
      '{\n"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n"resources": [,]}',
      /./,
    ],
  ])('%s', (_, text, message) => {
    expectRefusal(runWith({ 'a.json': text }, 'a.json'), 'a.json:', message);
  });

  test.each([
    ['lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['calls', `"[${'not('.repeat(10_000)}true${')'.repeat(10_000)}]"`],
  ])('10,000 %s deep', (_, value) => {
    const { status, stderr } = runWith(
      { 'a.json': template(`"resources": [], "outputs": {"o": {"type": "array", "value": ${value}}}`) },
      'a.json',
    );
    expect({ status, stderr: stderr.slice(0, 300) }).toEqual({
      status: 3,
      stderr: expect.stringMatching(/deep|levels of nesting/),
    });
  });

  test.each([
    ['parentheses', `output o int = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`],
    ['lists', `output o array = ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['holes in strings', `output o string = ${"'${".repeat(10_000)}1${"}'".repeat(10_000)}\n`],
  ])('Bicep with 10,000 %s', (_, text) => {
    const { status, stderr } = runWith({ 'a.bicep': text }, 'a.bicep');
    expect({ status, stderr: stderr.slice(0, 300) }).toEqual({
      status: 3,
      stderr: expect.stringMatching(/deep|levels of nesting/),
    });
  });
});

const parameterFile = (members: string): string =>
  `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "contentVersion": "1.0.0.0",\n"parameters": {\n${members}}}`;

describe('parameters', () => {
  const main = 'param appName string\nparam count int = 1\noutput o string = appName\noutput n int = count\n';
  test('for another template are told with the nearest name', () => {
    const files = { 'main.bicep': main, 'p.json': parameterFile('"appNames": {"value": "x"}') };
    expectRefusal(runWith(files, 'main.bicep', '--parameters', 'p.json'), 'p.json:3:', /appNames.*appName/);
  });

  test.each<[string, string, RegExp]>([
    ['p.json', '{"appName": "x"}', /where parameters should be.*"value"/],
    ['p.json', 'appName: x', /where parameters should be.*"value"/],
    ['p.json', '{"format_version":"1.2","planned_values":{}}', /.*"value"/],
    ['appName=x', '', /no such file, where parameters should be.*"value"/],
  ])('that are none are told as such: %s %s', (name, text, message) => {
    const files = { 'main.bicep': main, ...(text !== '' && { [name]: text }) };
    const outcome = runWith(files, 'main.bicep', '--parameters', name);
    expectRefusal(outcome, `${name}:`, message);
    expect(outcome.stderr).not.toContain('terraform show');
  });

  test('may be given without what is around them', () => {
    const files = { 'main.bicep': main, 'p.json': '{"appName": {"value": 5}}' };
    expectRefusal(runWith(files, 'main.bicep', '--parameters', 'p.json'), 'p.json:1:', /appName/);
  });

  test('of a wrong type are told where they are given', () => {
    const files = { 'main.bicep': main, 'p.json': parameterFile('"appName": {"value": 5}') };
    expectRefusal(runWith(files, 'main.bicep', '--parameters', 'p.json'), 'p.json:3:', /appName/);
  });

  test('that are missing are unknown, or refused when that is asked for', () => {
    expect(runWith({ 'main.bicep': main }, 'main.bicep').status).toBe(0);
    expectRefusal(
      runWith({ 'main.bicep': main }, 'main.bicep', '--strict-vars'),
      'main.bicep:1:',
      /“appName” has no value/,
    );
  });

  test('alone are refused, with what they need', () => {
    expectRefusal(runWith({ 'p.json': parameterFile('') }, 'p.json'), 'p.json:', /name its template too/);
    expectRefusal(runWith({ 'p.bicepparam': '' }, 'p.bicepparam'), 'p.bicepparam:', /which template/);
    expectRefusal(runWith({ 'p.bicepparam': 'using none\n' }, 'p.bicepparam'), 'p.bicepparam:1:1', /which template/);
    expectRefusal(runWith({ 'p.bicepparam': "\nusing 'none.bicep'" }, 'p.bicepparam'), 'p.bicepparam:2:7', /none\./);
  });

  test('beside the template are used when there is one file, and told', () => {
    const one = runWith(
      { 'main.bicep': main, 'main.bicepparam': "using 'main.bicep'\nparam appName = 'x'\n" },
      'main.bicep',
    );
    expect(one.stdout).toContain('the parameters come from main.bicepparam');
    const two = {
      'main.bicep': main,
      'main.bicepparam': "using 'main.bicep'\n",
      'main.parameters.json': parameterFile(''),
    };
    expect(runWith(two, 'main.bicep').stdout).toContain('neither is used');
    const other = { 'main.bicep': main, 'main.bicepparam': "using 'other.bicep'\n", 'other.bicep': '' };
    expect(runWith(other, 'main.bicep').stdout).toContain('is for another template');
  });

  test.each([
    [['plan.json', '--parameters', 'p.json'], /there is none among the inputs/],
    [['a.bicep', 'b.bicep', '--parameters', 'p.json'], /there are 2/],
    [['a.bicep', '--parameters', 'p.json', '--parameters', 'q.json'], /only once; put the values together/],
    [['a.bicep', '--root', 'none'], /no such folder/],
  ])('%j is wrong usage', (parameters, message) => {
    const files = {
      'a.bicep': '',
      'b.bicep': '',
      'p.json': parameterFile(''),
      'plan.json': '{"format_version":"1.2","planned_values":{}}',
    };
    const { status, stderr } = runWith(files, ...parameters);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) });
  });
});

describe('a folder', () => {
  test('stands for the template in it, the source before what is made of it', () => {
    const files = { 'infra/main.bicep': 'param a string\n', 'infra/main.json': template('"resources": []') };
    expect(runWith(files, 'infra', '--verbose').stderr).toContain('infra/main.bicep: read as bicep, 0 resources');
  });

  test('with several templates, or none, is refused', () => {
    const files = { 'infra/main.bicep': '', 'infra/azuredeploy.json': template('"resources": []') };
    expectRefusal(runWith(files, 'infra'), 'infra:', /main\.bicep, azuredeploy\.json/);
    expectRefusal(runWith({ 'infra/x.txt': '' }, 'infra'), 'infra:', /neither Terraform source nor a template/);
  });
});

const tiny = `param prefix string = '10.0.0.0/24'
resource net 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'net'
  location: 'westeurope'
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [{ name: 'app', properties: {
      addressPrefix: prefix
      delegations: [{ name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
    } }]
  }
}
`;
const app = `param sku string
resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan'
  location: 'westeurope'
  sku: { name: sku }
}
resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: 'site'
  location: 'westeurope'
  properties: {
    serverFarmId: plan.id
    virtualNetworkSubnetId: resourceId('Microsoft.Network/virtualNetworks/subnets', 'net', 'app')
  }
}
`;

describe('a Bicep parameter file stands for the template that it names', () => {
  const files = {
    'app.bicep': app,
    'app.bicepparam': "using 'app.bicep'\nparam sku = 'P1v3'\n",
    'small.bicepparam': "using 'app.bicep'\nparam sku = 'F1'\n",
    'net.bicep': tiny,
    'tight.bicepparam': "using 'net.bicep'\nparam prefix = '10.0.0.0/30'\n",
    'none.bicepparam': "using none\nparam sku = 'P1v3'\n",
  };
  const hasErrors = (...inputs: string[]): boolean => {
    const { status, stdout } = runWith(files, ...inputs);
    expect(stdout).toContain('1 integration and 1 service plan judged in');
    return status === 1;
  };

  test.each([
    ['beside another template', ['app.bicepparam', 'net.bicep']],
    ['behind another template', ['net.bicep', 'app.bicepparam']],
    ['beside both templates', ['net.bicep', 'app.bicep', './app.bicepparam']],
    ['as an option', ['app.bicep', '--parameters', 'app.bicepparam']],
    ['and one that names none for the only one', ['app.bicep', 'none.bicepparam']],
  ])('%s', (_, inputs) => {
    expect(hasErrors(...inputs)).toBe(false);
    expect(hasErrors(...inputs.map(input => input.replace(/(?:app|none)\.bicepparam/u, 'small.bicepparam')))).toBe(
      true,
    );
  });

  test('each of two for its own', () => {
    expect(hasErrors('app.bicepparam', 'tight.bicepparam')).toBe(true);
    expect(hasErrors('tight.bicepparam', 'net.bicep', 'app.bicep', 'app.bicepparam')).toBe(true);
  });

  test('and not for another', () => {
    const outcome = runWith(files, 'net.bicep', '--parameters', 'app.bicepparam');
    expectRefusal(outcome, 'app.bicepparam:', /is for app\.bicep, not for net\.bicep/);
  });

  test.each([
    [['app.bicepparam', 'small.bicepparam']],
    [['app.bicep', 'app.bicepparam', 'small.bicepparam']],
    [['app.bicepparam', 'none.bicepparam']],
    [['app.bicepparam', '--parameters', 'small.bicepparam']],
  ])('two for one template are two deployments: %j', inputs => {
    const { status, stderr } = runWith(files, ...inputs);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/app\.bicepparam.*one by one/) });
  });
});

const module = (path: string): string => `module web '${path}' = { name: 'web' }\n`;
const linked = (link: string): string =>
  template(
    `"resources": [{ "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "n", "properties": { "mode": "Incremental", "templateLink": ${link} } }]`,
  );

describe('what cannot be read is no pass', () => {
  const net = tiny.replace("'10.0.0.0/24'", "'10.0.0.0/27'");
  const paid = app.replace('sku string', "sku string = 'P1v3'");
  const small = net + paid.replace(/resourceId.*/u, 'net.properties.subnets[0].id');
  const change = '{ "resourceId": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/a", "changeType": ';

  test.each<[string, string, string]>([
    ['a module of a registry', 'main.bicep', module('br:mcr.microsoft.com/bicep/avm/res/web/site:0.15.0')],
    ['a template spec', 'main.bicep', module('ts:11111111-1111-1111-1111-111111111111/rg/spec:1.0')],
    ['a linked template', 'a.json', linked('{ "uri": "https://x/y.json" }')],
    ['what what-if does not support', 'w.json', `{ "status": "Succeeded", "changes": [${change}"Unsupported" }] }`],
  ])('%s', (_, name, text) => {
    const files = { [name]: text };
    const { status, stdout } = runWith(files, name);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/NO INTEGRATION FOUND.*1 part.*NOT READ$/m),
    });
    expect(runWith(files, name, '--strict').status).toBe(1);
    expect(runWith(files, name, '--fail-on-undecided').status).toBe(1);
    expect(runWith(files, name, '--fail-on-undecided').stdout).not.toContain('template spec, which only Azure holds');
  });

  test('beside what was read', () => {
    const read = { 'main.bicep': small };
    expect(runWith(read, 'main.bicep', '--strict').status).toBe(0);
    const more = { 'main.bicep': `${small}${module('br:mcr.microsoft.com/bicep/avm/res/web/site:0.15.0')}` };
    const { status, stdout } = runWith(more, 'main.bicep', '--strict');
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: expect.stringMatching(/: (?:1 note, )?1 part NOT READ, \d+ passed$/m),
    });
    expect(stdout).not.toContain('all well');
  });

  test('and what it does in a subnet that it is given is open', () => {
    const given = `module web 'br:mcr.microsoft.com/bicep/avm/res/web/site:0.15.0' = {
  name: 'web'
  params: { virtualNetworkSubnetId: net.properties.subnets[0].id }
}
`;
    const { stdout } = runWith({ 'main.bicep': `${small}${given}` }, 'main.bicep');
    for (const name of ['too-small-to-share', 'shared-by-flex-and-plan']) expect(stdout).toContain(`subnet/${name}`);
    expect(stdout).toContain('a part of the input that was not read may use the subnet too');
  });
});
