import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Input } from './input.js';

/** Only reads and parses every file of a folder, by the package that reads HCL. */
const parseFolder = `
const { readdirSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { parse } = require('@cdktf/hcl2json');
const folder = dirname(process.argv[1]);
(async () => {
  for (const name of readdirSync(folder).filter(found => found.endsWith('.tf')))
    await parse(name, readFileSync(join(folder, name), 'utf8'));
})();
`;

/** Terraform source as teams write it: a file for each network with its plan and apps. */
export const sourceInputs: readonly Input[] = [
  {
    name: 'source 500 files × 10',
    pairs: 5,
    target: 3,
    file: 'source/main.tf',
    resources: 5000,
    write: writeSource,
    parser: ['--eval', parseFolder],
  },
];

async function writeSource(main: string): Promise<boolean> {
  const folder = dirname(main);
  await mkdir(folder, { recursive: true });
  await writeFile(main, 'variable "prefix" {\n  default = "shop"\n}\n\nlocals {\n  group = "rg-${var.prefix}"\n}\n');
  for (let at = 0; at < 500; at += 1) await writeFile(join(folder, `stack${at}.tf`), stackOf(at));
  return true;
}

function stackOf(at: number): string {
  const four = [0, 1, 2, 3];
  return [
    block('virtual_network', `net${at}`, [`address_space = ["10.${at % 250}.0.0/16"]`]),
    ...four.map(index => subnetOf(at, index)),
    block('service_plan', `plan${at}`, ['os_type = "Linux"', 'sku_name = "P1v3"']),
    ...four.map(index =>
      block('linux_web_app', `app${at}_${index}`, [
        `service_plan_id = azurerm_service_plan.plan${at}.id`,
        `virtual_network_subnet_id = azurerm_subnet.subnet${at}_0.id`,
        'app_settings = {\n    PREFIX = var.prefix\n  }',
        'site_config {\n    vnet_route_all_enabled = true\n  }',
      ]),
    ),
  ].join('\n');
}

function subnetOf(at: number, index: number): string {
  return block('subnet', `subnet${at}_${index}`, [
    `virtual_network_name = azurerm_virtual_network.net${at}.name`,
    `address_prefixes = [cidrsubnet("10.${at % 250}.0.0/16", 10, ${index})]`,
    'delegation {\n    name = "web"\n    service_delegation {\n      name = "Microsoft.Web/serverFarms"\n    }\n  }',
  ]);
}

function block(type: string, name: string, lines: readonly string[]): string {
  const own = [`name = "\${var.prefix}-${name}"`, 'resource_group_name = local.group', 'location = "westeurope"'];
  return `resource "azurerm_${type}" "${name}" {\n${[...own, ...lines].map(line => `  ${line}\n`).join('')}}\n`;
}
