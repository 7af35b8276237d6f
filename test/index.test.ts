import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  check,
  graph,
  graphJson,
  PreflightError,
  readConfiguration,
  type Files,
  type InputContent,
} from '../src/index.js';
import { plans, root, run } from './cli/command.js';

function input(name: string): InputContent {
  const path = `${name}/plan.json`;
  return { path, content: readFileSync(join(plans, path)) };
}

const refused = (): unknown => check([{ path: 'x.json', content: '{' }]);

describe('the library', () => {
  test('reports what the command reports', () => {
    const names = ['literal-subnet-ids', 'autoscale-headroom'];
    const said = run([
      'check',
      ...names.map(name => `${name}/plan.json`),
      '--no-source',
      '--format',
      'json',
      '--show',
      'all',
    ]);
    const report: unknown = JSON.parse(JSON.stringify(check(names.map(input), { showAll: true })));
    expect(report).toEqual(JSON.parse(said.stdout));
  });

  test('reports by the rules of an era', () => {
    const policies = check([input('web-linux-basic')], { profile: '2019' }).verdicts.map(({ policy }) => policy);
    expect(policies).toContain('plan/tier-unsupported');
  });

  test('takes text as well as bytes', () => {
    const { path, content } = input('web-linux-basic');
    const text = new TextDecoder().decode(content as Uint8Array);
    expect(check([{ path, content: text }])).toEqual(check([{ path, content }]));
  });

  test('gives the graph that the command prints', () => {
    expect(graphJson(graph([input('hub-spoke-peering')]))).toBe(
      run(['graph', 'hub-spoke-peering/plan.json', '--no-source']).stdout,
    );
  });

  test('refuses what it cannot read, with the place', () => {
    expect(refused).toThrow(PreflightError);
    expect(refused).toThrow(
      expect.objectContaining({ trouble: 'input', place: expect.objectContaining({ file: 'x.json' }) }),
    );
  });

  test('reads Bicep with the files that it is given', () => {
    const contents: Readonly<Record<string, string>> = {
      'main.bicep': "param subnetId string\nmodule web 'web.bicep' = {\n  params: { subnetId: subnetId }\n}\n",
      'web.bicep':
        "param subnetId string\nresource app 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'app'\n  properties: { virtualNetworkSubnetId: subnetId }\n}\n",
    };
    const files: Files = {
      read: path => (contents[path] === undefined ? undefined : new TextEncoder().encode(contents[path])),
      list: () => [],
      environment: () => undefined,
      moduleCaches: [],
    };
    const main = { path: 'main.bicep', content: contents['main.bicep'] ?? '' };
    const parameters = {
      path: 'p.json',
      content: JSON.stringify({ contentVersion: '1.0.0.0', parameters: { subnetId: { value: '/x' } } }),
    };
    const options = { files, parameters, resourceGroup: 'shop', subscription: '1' };
    const [app] = graph([main], options).ofType('Microsoft.Web/sites');
    expect(app).toMatchObject({
      id: '/subscriptions/1/resourceGroups/shop/providers/Microsoft.Web/sites/app',
      properties: { virtualNetworkSubnetId: '/x' },
      origin: { file: 'web.bicep', address: 'web.app', line: 2 },
    });
    expect(() => graph([main], { files, strictVars: true })).toThrow('the parameter “subnetId” has no value');
    expect(() => graph([main])).toThrow('there is no file “web.bicep”');
  });
});

const open = ({ verdicts }: ReturnType<typeof check>): readonly string[] =>
  verdicts.filter(({ verdict, waiver }) => verdict === 'fail' && waiver === undefined).map(({ policy }) => policy);

const bicep = (comment: string): InputContent => ({
  path: 'main.bicep',
  content: `resource plan 'Microsoft.Web/serverfarms@2024-11-01' = { name: 'plan', location: 'westeurope', sku: { name: 'P1v3' } }
resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet'
location: 'westeurope'
properties: { addressSpace: { addressPrefixes: ['10.0.0.0/24'] } }
${comment}
resource apps 'subnets' = { name: 'apps', properties: { addressPrefix: '10.0.0.0/26' } }
}
resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: 'app'
location: 'westeurope'
properties: { serverFarmId: plan.id, virtualNetworkSubnetId: vnet::apps.id }
}
`,
});
const allow = '// vnet-preflight: allow subnet/not-delegated until 2027-01-31 owner=net reason="comes"';
const config = (text: string): InputContent => ({ path: 'infra/vnet-preflight.yaml', content: text });
const today = '2027-01-01';

describe('the library with a configuration', () => {
  test('judges as the command does', async () => {
    const text = `profile: 2019
policies:
  subnet/not-delegated: { severity: note }
  plan/tier-unsupported: { enabled: false, reason: goes }
waivers:
  - { policy: 'subnet/below-recommended-size', address: '*', reason: known, owner: net }
`;
    const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
    try {
      writeFileSync(join(folder, 'c.yaml'), text);
      const path = 'literal-subnet-ids/plan.json';
      const said = run([
        'check',
        path,
        '--no-source',
        '--config',
        join(folder, 'c.yaml'),
        '--today',
        today,
        '--format',
        'json',
      ]);
      const configuration = await readConfiguration({ path: join(folder, 'c.yaml'), content: text }, { today });
      expect(configuration).toMatchObject({ profile: '2019', failOn: 'error', failOnUndecided: false });
      const report = check([input('literal-subnet-ids')], { configuration });
      expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(said.stdout));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('heeds comments without one, and what it says of them with one', async () => {
    expect(open(check([bicep('')], { today }))).toContain('subnet/not-delegated');
    expect(open(check([bicep(allow)], { today }))).not.toContain('subnet/not-delegated');
    expect(open(check([bicep(allow)], { today: '2027-02-01' }))).toContain('subnet/not-delegated');
    const configuration = await readConfiguration(config('neverWaive: [subnet/*]'), { today });
    expect(open(check([bicep(allow)], { configuration }))).toContain('subnet/not-delegated');
  });

  test('reads policies and a baseline from what it is given', async () => {
    const policy = readFileSync(join(root, 'policies', 'subnet', 'too-small.yaml'), 'utf8').replaceAll(
      'subnet/too-small',
      'own/too-small',
    );
    const files: Files = {
      read: path => (path === 'infra/policies/own/too-small.yaml' ? new TextEncoder().encode(policy) : undefined),
      list: folder => (folder === 'infra/policies/own' ? ['infra/policies/own/too-small.yaml'] : []),
      environment: () => undefined,
      moduleCaches: [],
    };
    const text = 'policyFolders: [policies/own]\npolicies: { own/too-small: { parameters: { longestPrefix: 20 } } }\n';
    const configuration = await readConfiguration(config(text), { files, today });
    expect(check([bicep('')], { configuration }).verdicts.map(verdict => verdict.policy)).toContain('own/too-small');
    await expect(readConfiguration(config(text))).rejects.toThrow(/there is no policy file in policies\/own/);
    const baseline = { path: 'b.json', content: '{"schema":"vnet-preflight/baseline/1"}' };
    await expect(readConfiguration(config(''), { baseline })).rejects.toThrow(PreflightError);
  });

  test('refuses a configuration with the place of its first mistake', async () => {
    await expect(readConfiguration(config('polices: {}\nfailOn: x\n'))).rejects.toMatchObject({
      message: expect.stringMatching(/unknown key “polices”/),
      place: { file: 'infra/vnet-preflight.yaml', line: 1, column: 1 },
    });
    await expect(readConfiguration(config(''), { today: 'x' })).rejects.toThrow(/today must be a day/);
  });
});
