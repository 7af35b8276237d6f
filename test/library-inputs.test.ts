import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  check,
  graph,
  graphJson,
  PreflightError,
  readInventory,
  readTerraformSource,
  type Files,
} from '../src/index.js';
import { run } from './cli/command.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();

const network =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub';

const contents: Readonly<Record<string, string>> = {
  'infra/main.tf': `variable "bits" {}
resource "azurerm_service_plan" "p" {
  name                = "p"
  resource_group_name = "rg"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "P1v3"
}
resource "azurerm_linux_web_app" "w" {
  name                      = "w-\${var.bits}"
  resource_group_name       = "rg"
  location                  = "westeurope"
  service_plan_id           = azurerm_service_plan.p.id
  virtual_network_subnet_id = "${network}/subnets/apps"
  site_config {}
}
`,
  'infra/prod.tfvars': 'bits = 1\n',
  'networks.yaml': `networks:
  - id: ${network}
    location: westeurope
    addressSpace: [10.0.0.0/16]
    isComplete: true
    subnets:
      - { name: apps, prefix: 10.0.0.0/29, delegations: [], plans: [], occupants: [] }
`,
};
for (const [name, text] of Object.entries(contents)) {
  mkdirSync(join(folder, 'infra'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const files: Files = {
  read: path => (contents[path] === undefined ? undefined : new TextEncoder().encode(contents[path])),
  list: wanted => Object.keys(contents).filter(path => path.startsWith(`${wanted}/`)),
  environment: () => undefined,
  moduleCaches: [],
};
const inventory = { path: 'networks.yaml', content: contents['networks.yaml'] ?? '' };

describe('the library with Terraform source and an inventory', () => {
  test('reports what the command reports', async () => {
    const words = [
      'check',
      'infra',
      '--var-file',
      'infra/prod.tfvars',
      '--var',
      'bits=2',
      '--inventory',
      'networks.yaml',
    ];
    const said = run([...words, '--format', 'json', '--show', 'all'], { folder });
    const variables = [{ file: 'infra/prod.tfvars' }, { value: 'bits=2' }];
    const source = await readTerraformSource('infra', { files, variables });
    const report = check([source], { inventories: [await readInventory(inventory)], showAll: true });
    expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(said.stdout));
    expect(report.verdicts.filter(({ verdict }) => verdict === 'fail').map(({ policy }) => policy)).toContain(
      'subnet/not-delegated',
    );
  });

  test('gives the graph of both', async () => {
    const source = await readTerraformSource('infra', { files });
    expect(source).toEqual({ path: 'infra', kind: 'terraform-source', resources: 2 });
    expect(graph([source]).ofType('Microsoft.Network/virtualNetworks')).toEqual([]);
    const inventories = [await readInventory(inventory)];
    expect(graph([source], { inventories }).ofType('Microsoft.Network/virtualNetworks')).toHaveLength(1);
  });

  test('takes a document for an inventory', async () => {
    const source = await readTerraformSource('infra', { files });
    const document = { path: 'graph.json', content: graphJson(graph([source])) };
    expect(await readInventory(document)).toMatchObject({ kind: 'inventory', resources: 2 });
  });

  test('refuses what cannot be read', async () => {
    await expect(readTerraformSource('infra', { files, strictVars: true })).rejects.toThrow(/no value is given/);
    await expect(readInventory({ path: 'x.json', content: '{' })).rejects.toThrow(PreflightError);
    await expect(readInventory({ path: 'x.yaml', content: 'networks: 1' })).rejects.toMatchObject({
      place: { file: 'x.yaml', line: 1 },
    });
    const own = { path: 'x', kind: 'inventory', resources: 0 } as const;
    expect(() => check([own])).toThrow(/no input that this library has read/);
  });
});
