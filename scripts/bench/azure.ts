import { writeFile } from 'node:fs/promises';
import { compileBicep } from '../../src/adapters/bicep/compile.js';
import { filesAround } from '../../src/io/files.js';
import type { Input } from './input.js';

/** Bicep sources and results of what-if, made here: `parse` reads the template that the source stands for. */
export const azureInputs: readonly Input[] = [
  bicep('bicep 500 lines', { pairs: 15, copies: 15, count: undefined }),
  bicep('bicep-loops × 1000', { pairs: 7, copies: 1, count: 333 }),
  bicep('bicep-loops × 10000', { pairs: 5, copies: 10, count: 333 }),
  bicep('bicep-loops × 20000', { pairs: 3, copies: 20, count: 333 }),
  whatIf(5000, 7),
  whatIf(20_000, 3),
];

interface Size {
  readonly pairs: number;
  readonly copies: number;
  /** How often each resource is in a loop; undefined for none. */
  readonly count: number | undefined;
}

function bicep(name: string, { pairs, copies, count }: Size): Input {
  const write = async (file: string): Promise<boolean> => {
    const stamps = Array.from({ length: copies }, (_, at) => stampOf(at, count)).join('');
    await writeFile(file, `param location string = resourceGroup().location\n${stamps}`);
    return true;
  };
  return { name, pairs, file: 'main.bicep', resources: copies * (count ?? 1) * 3, write, floor: lowered };
}

/** Writes the template that a source stands for. */
async function lowered(file: string): Promise<string> {
  const { source } = compileBicep(file, filesAround(file, { environment: {} }));
  if (source === undefined) throw new Error('the source has errors');
  const json = `${file}.json`;
  await writeFile(json, JSON.stringify(source.template));
  return json;
}

/** A network with a subnet, a plan and an app in it: 33 lines. */
function stampOf(at: number, count: number | undefined): string {
  const [index, suffix, number] = count === undefined ? ['', '', '0'] : ['[i]', '-${i}', 'i'];
  const declared = (name: string, type: string, members: readonly string[]): string => {
    const [before, after] = count === undefined ? ['', ''] : [`[for i in range(0, ${count}): `, ']'];
    const body = [`name: '${name}-${at}${suffix}'`, 'location: location', ...members].map(member => `  ${member}\n`);
    return `resource ${name}${at} '${type}' = ${before}{\n${body.join('')}}${after}\n`;
  };
  const network = [
    'properties: {',
    `  addressSpace: { addressPrefixes: [cidrSubnet('10.${at}.0.0/16', 26, ${number})] }`,
    '  subnets: [',
    '    {',
    "      name: 'apps'",
    '      properties: {',
    `        addressPrefix: cidrSubnet('10.${at}.0.0/16', 26, ${number})`,
    '        delegations: [',
    "          { name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }",
    '        ]',
    '      }',
    '    }',
    '  ]',
    '}',
  ];
  const site = [
    'properties: {',
    `  serverFarmId: plan${at}${index}.id`,
    `  virtualNetworkSubnetId: net${at}${index}.properties.subnets[0].id`,
    '  siteConfig: { alwaysOn: true }',
    '}',
  ];
  return [
    `@description('The owner of stamp ${at}.')\nparam owner${at} string = 'team-${at}'\n`,
    declared('net', 'Microsoft.Network/virtualNetworks@2024-01-01', [
      `tags: { owner: toLower(owner${at}) }`,
      ...network,
    ]),
    declared('plan', 'Microsoft.Web/serverfarms@2024-04-01', ["sku: { name: 'P1v3', capacity: 2 }"]),
    declared('site', 'Microsoft.Web/sites@2024-04-01', site),
  ].join('');
}

function whatIf(resources: number, pairs: number): Input {
  const write = async (file: string): Promise<boolean> => {
    const changes = Array.from({ length: resources / 4 }, (_, at) => changesOf(at)).flat();
    await writeFile(file, JSON.stringify({ status: 'Succeeded', error: null, changes }, null, 1));
    return true;
  };
  return { name: `what-if × ${resources}`, pairs, resources, write };
}

function changesOf(at: number): readonly object[] {
  const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/apps/providers';
  const network = `${group}/Microsoft.Network/virtualNetworks/net-${at}`;
  const subnet = `${network}/subnets/apps`;
  const plan = `${group}/Microsoft.Web/serverfarms/plan-${at}`;
  const delegations = [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }];
  return [
    change(network, 'Microsoft.Network/virtualNetworks', {
      properties: { addressSpace: { addressPrefixes: ['10.0.0.0/24'] } },
    }),
    change(subnet, 'Microsoft.Network/virtualNetworks/subnets', {
      properties: { addressPrefix: '10.0.0.0/26', delegations },
    }),
    change(plan, 'Microsoft.Web/serverfarms', { sku: { name: 'P1v3', capacity: 1 } }),
    change(`${group}/Microsoft.Web/sites/site-${at}`, 'Microsoft.Web/sites', {
      properties: { serverFarmId: plan, virtualNetworkSubnetId: subnet, siteConfig: { alwaysOn: true } },
    }),
  ];
}

function change(id: string, type: string, members: object): object {
  const after = { id, type, name: id.split('/').at(-1), apiVersion: '2024-01-01', location: 'westeurope', ...members };
  return { resourceId: id, changeType: 'Create', before: null, delta: null, after };
}
