import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { plans, reportIn, run } from './command.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const shared =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-shared/providers/Microsoft.Network/virtualNetworks/vnet-shared';
const plan = 'literal-subnet-ids/plan.json';
const list = (subnet: string): string =>
  put(
    'networks.yaml',
    `networks:\n  - id: ${shared}\n    location: norwayeast\n    addressSpace: [10.0.0.0/16]\n    isComplete: true\n    subnets:\n      - name: webapps\n        ${subnet.split('\n').join('\n        ')}\n`,
  );
const right = 'prefix: 10.0.1.0/26\ndelegations: [Microsoft.Web/serverFarms]\nplans: []\noccupants: []';

interface Report {
  readonly summary: { readonly undecided: number; readonly subjects: { readonly integration: number } };
  readonly verdicts: readonly {
    readonly policy: string;
    readonly verdict: string;
    readonly subject: { readonly address: string };
  }[];
  readonly notices: readonly { readonly message: string }[];
}

function check(...words: readonly string[]): Report {
  return reportIn(run(['check', plan, '--format', 'json', '--show', 'all', ...words]));
}

const verdict = ({ verdicts }: Report, policy: string): string | undefined =>
  verdicts.find(found => found.policy === policy && found.subject.address === 'azurerm_linux_web_app.other')?.verdict;

describe('an inventory', () => {
  test('decides what the plan leaves open, and judges nothing of its own', () => {
    const [without, with_] = [check(), check('--inventory', list(right))];
    expect([verdict(without, 'subnet/not-delegated'), verdict(with_, 'subnet/not-delegated')]).toEqual([
      'undecided',
      'pass',
    ]);
    expect([
      verdict(without, 'subnet/maximum-scale-does-not-fit'),
      verdict(with_, 'subnet/maximum-scale-does-not-fit'),
    ]).toEqual(['undecided', 'pass']);
    expect(with_.summary.undecided).toBeLessThan(without.summary.undecided / 2);
    expect(with_.summary.subjects.integration).toBe(without.summary.subjects.integration);
  });

  test.each([
    ['without a delegation fails', right.replace('[Microsoft.Web/serverFarms]', '[]'), 'subnet/not-delegated', 'fail'],
    [
      'that does not tell its delegation is left open',
      right.replace(/delegations.*\n/u, ''),
      'subnet/not-delegated',
      'undecided',
    ],
    [
      'with another plan counts that one',
      right.replace(
        'plans: []',
        `plans: [{ id: ${shared.split('/providers')[0]}/providers/Microsoft.Web/serverFarms/p, sku: P1v3, runs: linux, maximumInstances: 60 }]`,
      ),
      'subnet/maximum-scale-does-not-fit',
      'fail',
    ],
    [
      'that does not tell its users is left open',
      right.replace('plans: []\noccupants: []', ''),
      'subnet/maximum-scale-does-not-fit',
      'undecided',
    ],
    [
      'with other occupants fails',
      right.replace('occupants: []', `occupants: [${shared.split('/virtualNetworks')[0]}/networkInterfaces/nic]`),
      'subnet/occupied',
      'fail',
    ],
  ])('of a subnet %s', (_, subnet, policy, expected) => {
    const report = check('--inventory', list(subnet));
    const found =
      policy === 'subnet/occupied'
        ? report.verdicts.filter(
            ({ verdict: one, subject }) => one === 'fail' && subject.address === 'azurerm_linux_web_app.other',
          )
        : verdict(report, policy);
    if (policy === 'subnet/occupied') expect(found).not.toEqual([]);
    else expect(found).toBe(expected);
  });

  test('may be a state, shown or as a file, a graph or another plan', () => {
    const graph = put('graph.json', run(['graph', 'noop-with-defect/plan.json']).stdout);
    for (const path of [
      graph,
      'noop-with-defect/plan.json',
      'noop-with-defect/before/state.json',
      'noop-with-defect/before/terraform.tfstate.json',
    ]) {
      const { status, stdout } = run(['check', 'web-linux-basic/plan.json', '--inventory', path]);
      expect([path, status, stdout]).toEqual([
        path,
        0,
        expect.stringMatching(/1 integration and 1 service plan judged in 1 inventory and 1 plan file/u),
      ]);
    }
  });

  test('is named by the configuration too, from its folder', () => {
    list(right);
    const config = put('vnet-preflight.yaml', 'inventories: [networks.yaml]\n');
    expect(verdict(check('--config', config), 'subnet/not-delegated')).toBe('pass');
    const missing = put('missing.yaml', 'profile: 2025\ninventories:\n  - nothing.yaml\n');
    const { status, stderr } = run(['check', plan, '--config', missing]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/missing\.yaml:3:5: .*nothing\.yaml: there is no such file/u),
    ]);
  });

  test('that contradicts what an input makes gives way, and one that contradicts a data source is told', () => {
    const input = JSON.parse(readFileSync(join(plans, plan), 'utf8')) as object;
    expect(input).toBeDefined();
    const own = shared.replace('rg-shared', 'rg-payroll').replace('vnet-shared', 'vnet-payroll');
    const stale = put(
      'stale.yaml',
      `networks: [{ id: ${own}, location: westeurope, addressSpace: [172.16.0.0/16], subnets: [{ name: integration, prefix: 172.16.0.0/28, delegations: [Microsoft.Web/serverFarms] }] }]`,
    );
    const report = check('--inventory', stale);
    expect(report.notices).toEqual(check().notices);
    expect(report.verdicts.filter(({ subject }) => subject.address === 'azurerm_linux_web_app.app')).toEqual(
      check().verdicts.filter(({ subject }) => subject.address === 'azurerm_linux_web_app.app'),
    );
  });

  test.each([
    [
      'that is no inventory',
      '{"contentVersion":"1.0.0.0","resources":[]}',
      3,
      /this is no inventory; an inventory is a state/u,
    ],
    [
      'that is wrong in two places',
      `networks:\n  - id: ${shared}\n    locaton: a\n    is: b\n`,
      3,
      /:3:5: unknown key .*\n.*:4:5: unknown key/u,
    ],
    ['that is cut off', '{"version":4,"lineage":"x","resources":[', 3, /the input ends in the middle/u],
  ])('%s stops the run', (_, text, expected, message) => {
    const { status, stderr } = run(['check', plan, '--inventory', put('bad.txt', text)]);
    expect([status, stderr]).toEqual([expected, expect.stringMatching(message)]);
  });

  test('given as an input is told to be one', () => {
    const { status, stderr } = run(['check', put('networks.json', `{"networks":[{"id":"${shared}"}]}`)]);
    expect([status, stderr]).toEqual([3, expect.stringContaining('--inventory networks.json')]);
  });
});

describe('a network that is deployed again without a subnet', () => {
  const template = JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [
      {
        type: 'Microsoft.Network/virtualNetworks',
        apiVersion: '2024-05-01',
        name: 'vnet-shared',
        location: 'norwayeast',
        properties: {
          addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
          subnets: [{ name: 'other', properties: { addressPrefix: '10.0.2.0/26' } }],
        },
      },
      {
        type: 'Microsoft.Web/sites',
        apiVersion: '2023-12-01',
        name: 'app',
        location: 'norwayeast',
        properties: {
          serverFarmId: "[resourceId('Microsoft.Web/serverfarms', 'plan')]",
          virtualNetworkSubnetId: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet-shared', 'webapps')]",
        },
      },
    ],
  });
  const scope = [
    '--no-config',
    '--subscription',
    '00000000-0000-4000-8000-000000000001',
    '--resource-group',
    'rg-shared',
  ];
  const verdicts = (...words: readonly string[]): readonly string[] => {
    const input = put('network.json', template);
    const { stdout } = run(['check', input, ...scope, '--format', 'json', '--show', 'all', ...words]);
    return (JSON.parse(stdout) as Report).verdicts
      .filter(({ policy }) => policy === 'change/network-redeployed-without-subnets')
      .map(found => found.verdict);
  };

  test('is undecided, and fails where an inventory tells that the subnet is there', () => {
    expect(verdicts()).toEqual(['undecided']);
    expect(verdicts('--inventory', list(right))).toEqual(['fail']);
  });
});
