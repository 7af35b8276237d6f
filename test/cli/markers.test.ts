import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { graphFormats, listFormats, reportFormats } from '../../src/cli/line/options.js';
import { plans, run } from './command.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

type Members = Record<string, unknown>;

interface Plan {
  readonly resource_changes?: { readonly change: Members }[];
  readonly planned_values?: unknown;
  readonly prior_state?: { readonly values?: unknown };
}

const marker = 'PLANTED';
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with every text in it made a marker of its own; texts that were equal stay so. */
function planted(value: unknown): unknown {
  if (typeof value === 'string') return `${marker}${value}`;
  if (Array.isArray(value)) return value.map(planted);
  return isMembers(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, planted(inner)]))
    : value;
}

/** The same members, each marked as sensitive. */
function marks(value: unknown): unknown {
  return isMembers(value) ? Object.fromEntries(Object.keys(value).map(name => [name, true])) : {};
}

/** Only settings of apps, connection strings and credentials, which no provider marks. */
function plantedSettings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plantedSettings);
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      /^(?:app_settings|appSettings|connection_string|site_credential|tags|custom_data)$/u.test(name)
        ? planted(inner)
        : plantedSettings(inner),
    ]),
  );
}

/** Secrets in every form in which people put them into settings, beside what may be told of these. */
const secretSettings: Members = {
  BARE: marker,
  STORAGE: `DefaultEndpointsProtocol=https;AccountName=stbait;AccountKey=${marker}==;EndpointSuffix=core.windows.net`,
  SAS: `https://stbait.blob.core.windows.net/${marker}?sv=2022-11-02&sig=${marker}`,
  SQL: `Server=tcp:sql-bait.database.windows.net,1433;User ID=${marker};Password=${marker};`,
  CACHE: `bait.redis.cache.windows.net:6380,password=${marker}=,ssl=True`,
  BUS: `Endpoint=sb://bus-bait.servicebus.windows.net/;SharedAccessKey=${marker}`,
  URL: `https://${marker}:${marker}@kv-bait.vault.azure.net/${marker}`,
  VAULT: `@Microsoft.KeyVault(SecretUri=https://kv-bait.vault.azure.net/secrets/${marker}/${marker})`,
  NAMED: `@Microsoft.KeyVault(VaultName=kv-bait;SecretName=${marker})`,
  JSON: `{"host":"10.0.0.4","password":"${marker}"}`,
  SMTP: `smtp://${marker}:${marker}@mail.example.com:25`,
  HOST: `${marker}.vault.azure.net`,
  WEBSITE_VNET_ROUTE_ALL: marker,
  SCM_DO_BUILD_DURING_DEPLOYMENT: marker,
};

/** The same in all places of an app where a plan holds secrets. */
function withSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSecrets);
  if (!isMembers(value)) return value;
  if (!('app_settings' in value)) return value;
  const places: Members = {
    app_settings: secretSettings,
    connection_string: [{ name: 'db', type: 'SQLAzure', value: secretSettings['SQL'] }],
    backup: [{ name: 'b', enabled: true, storage_account_url: secretSettings['SAS'] }],
    logs: [{ http_logs: [{ azure_blob_storage: [{ sas_url: secretSettings['SAS'] }] }] }],
    storage_account_access_key: marker,
  };
  return { ...value, ...places };
}

/** Everything that the provider told about resources, wherever the plan repeats it. */
function edited(plan: Plan, edit: (values: unknown) => unknown, isSensitive: boolean): Plan {
  const inTree = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(inTree);
    if (!isMembers(node)) return node;
    const entries = Object.entries(node).map(([name, inner]) => [
      name,
      name === 'values' && 'address' in node ? edit(inner) : inTree(inner),
    ]);
    const sensitive =
      isSensitive && 'address' in node && 'values' in node ? { sensitive_values: marks(node['values']) } : {};
    return { ...(Object.fromEntries(entries) as Members), ...sensitive };
  };
  return {
    ...plan,
    planned_values: inTree(plan.planned_values),
    ...(plan.prior_state !== undefined && { prior_state: inTree(plan.prior_state) as Members }),
    resource_changes: (plan.resource_changes ?? []).map(item => ({
      ...item,
      change: {
        ...item.change,
        before: edit(item.change['before']),
        after: edit(item.change['after']),
        ...(isSensitive && {
          before_sensitive: marks(item.change['before']),
          after_sensitive: marks(item.change['after']),
        }),
      },
    })),
  };
}

/** All genuine plans after an edit, written to a folder of their own. */
function written(name: string, edit: (values: unknown) => unknown, isSensitive: boolean): readonly string[] {
  return readdirSync(plans)
    .filter(plan => existsSync(join(plans, plan, 'plan.json')))
    .map(plan => {
      const content = JSON.parse(readFileSync(join(plans, plan, 'plan.json'), 'utf8')) as Plan;
      const file = join(folder, `${name}-${plan}.json`);
      writeFileSync(file, JSON.stringify(edited(content, edit, isSensitive)));
      return file;
    });
}

const fileOf = (command: readonly string[], format: string): string => join(folder, 'out', `${command[0]}.${format}`);

/** Everything that every command prints of some inputs, on both streams. */
function allOutputs(inputs: readonly string[]): readonly string[] {
  const outputs: string[] = [];
  for (const [command, formats] of [
    [['check', '--show', 'all', '--verbose'], reportFormats],
    [['graph'], graphFormats],
    [['list'], listFormats],
  ] as const) {
    const { status, stderr } = run([
      ...command,
      ...inputs,
      ...formats.flatMap(format => ['--format', `${format}=${fileOf(command, format)}`]),
    ]);
    expect(status).toBeLessThan(2);
    outputs.push(stderr, ...formats.map(format => readFileSync(fileOf(command, format), 'utf8')));
  }
  return outputs;
}

/** Fails with what stands around the marker in the first output that has it, in whatever letter case. */
function expectHidden(outputs: readonly string[]): void {
  const shown = outputs.flatMap(output => {
    const at = output.toUpperCase().indexOf(marker);
    return at < 0 ? [] : [output.slice(Math.max(0, at - 80), at + 80)];
  });
  expect(shown.slice(0, 1)).toEqual([]);
}

/** One secret in every property that messages may repeat. */
const secretEverywhere = `@secure()
param pw string
@secure()
param site object
resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet1'
  location: pw
  properties: {
    addressSpace: { addressPrefixes: [pw] }
    subnets: [
      { name: 'a', properties: { addressPrefix: pw, networkSecurityGroup: { id: pw }, routeTable: { id: pw }, natGateway: { id: pw }, delegations: [{ name: pw, properties: { serviceName: pw } }], serviceEndpoints: [{ service: pw }] } }
    ]
    dhcpOptions: { dnsServers: [pw] }
    virtualNetworkPeerings: [{ name: 'p', properties: { remoteVirtualNetwork: { id: pw } } }]
  }
}
resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan1'
  location: pw
  kind: pw
  sku: { name: pw, tier: pw }
}
resource plan2 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan2'
  location: 'westeurope'
  sku: { name: 'P1v3' }
}
resource s1 'Microsoft.Web/sites@2024-04-01' = {
  name: 's1'
  location: pw
  properties: { serverFarmId: plan.id, virtualNetworkSubnetId: vnet.properties.subnets[0].id }
}
resource s2 'Microsoft.Web/sites@2024-04-01' = {
  name: 's2'
  location: 'westeurope'
  properties: { serverFarmId: pw, virtualNetworkSubnetId: '\${pw}/subnets/x' }
}
resource s3 'Microsoft.Web/sites@2024-04-01' = {
  name: 's3'
  location: 'westeurope'
  kind: pw
  properties: { serverFarmId: plan2.id, virtualNetworkSubnetId: '/subscriptions/\${pw}/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/s', siteConfig: { vnetName: pw, appSettings: [{ name: 'WEBSITE_DNS_SERVER', value: pw }, { name: pw, value: pw }] } }
}
resource nc 'Microsoft.Web/sites/networkConfig@2024-04-01' = {
  parent: s3
  name: 'virtualNetwork'
  properties: { subnetResourceId: pw, swiftSupported: true }
}
resource s4 'Microsoft.Web/sites@2024-04-01' = {
  name: 's4'
  location: 'westeurope'
  properties: site
}
resource auto 'Microsoft.Insights/autoscaleSettings@2022-10-01' = {
  name: 'auto'
  location: 'westeurope'
  properties: { targetResourceUri: pw, profiles: [{ name: 'x', capacity: { minimum: pw, maximum: pw, default: pw }, rules: [] }] }
}
resource nic 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'nic'
  location: 'westeurope'
  properties: { ipConfigurations: [{ name: 'x', properties: { subnet: { id: pw } } }] }
}
resource gw 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'gw'
  location: 'westeurope'
  properties: { ipConfigurations: [{ name: 'x', properties: { subnet: { id: pw } } }], gatewayType: pw, vpnType: pw, sku: { name: pw, tier: pw } }
}
`;

/** Settings in every resource in which Bicep can have them, and a member that only the graph has. */
const secretsInSettings = `param planId string = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/serverFarms/p'
resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: 'shop'
  location: 'westeurope'
  properties: {
    serverFarmId: planId
    virtualNetworkSubnetId: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/s'
    leads: { contentShare: [{ name: '${marker}' }], logs: ['${marker}'] }
    siteConfig: {
      appSettings: [SETTINGS]
      connectionStrings: [{ name: 'db', connectionString: 'Server=sql-bait.database.windows.net;Password=${marker}', pointsAt: [{ name: '${marker}' }] }]
    }
  }
}
resource slot 'Microsoft.Web/sites/slots@2024-04-01' = {
  parent: site
  name: 'next'
  location: 'westeurope'
  properties: { serverFarmId: planId }
}
resource settings 'Microsoft.Web/sites/slots/config@2024-04-01' = {
  parent: slot
  name: 'appsettings'
  properties: { MAP }
}
resource connections 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'connectionstrings'
  properties: { db: { type: 'SQLAzure', value: 'Server=sql-bait.database.windows.net;Password=${marker}' } }
}
resource backup 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'backup'
  properties: {
    storageAccountUrl: 'https://stbait.blob.core.windows.net/b?sig=${marker}'
    databases: [{ name: '${marker}', connectionString: '${marker}' }]
  }
}
resource logs 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'logs'
  properties: { httpLogs: { azureBlobStorage: { sasUrl: 'https://stbait.blob.core.windows.net/b?sig=${marker}' } } }
}
`;

describe('no output of any format', () => {
  test('holds a text that was sensitive', () => {
    expectHidden(allOutputs(written('sensitive', planted, true)));
  });

  test('holds the value of a setting of an app, a connection string, a credential or a tag', () => {
    const outputs = allOutputs(written('settings', plantedSettings, false));
    expectHidden(outputs);
    expect(outputs.join('')).toContain('subnet/not-delegated');
  });

  test('holds more of a setting than where it leads', () => {
    const outputs = allOutputs(written('leads', withSecrets, false).slice(0, 20));
    expectHidden(outputs);
    expect(outputs.join('')).toContain('kv-bait');
  });

  test('quotes a setting of Terraform source in which something is wrong', () => {
    mkdirSync(join(folder, 'source'));
    writeFileSync(
      join(folder, 'source', 'main.tf'),
      `locals {
        settings = jsondecode("{ \\"A\\": \\"${marker}\\", ${marker} }")
        more     = jsondecode("${marker}")
      }
      resource "azurerm_linux_web_app" "app" {
        name                      = "app"
        location                  = "westeurope"
        resource_group_name       = "rg"
        service_plan_id           = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/serverFarms/p"
        virtual_network_subnet_id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/s"
        app_settings              = merge({ A = cidrhost("${marker}", 1) }, jsondecode("${marker}"), local.settings, local.more)
        connection_string {
          name  = "db"
          type  = "SQLAzure"
          value = jsondecode("${marker}")
        }
        site_config {}
      }`,
    );
    const outputs = allOutputs([join(folder, 'source')]);
    expectHidden(outputs);
    expect(outputs.join('')).toContain('what is wrong here is not told');
  });

  test('holds a secret in the settings, backups and logs of a Bicep file', () => {
    const settings = Object.entries(secretSettings).map(
      ([name, value]) => `{ name: '${name}', value: '${String(value)}' }`,
    );
    const map = Object.entries(secretSettings).map(([name, value]) => `${name}: '${String(value)}'`);
    writeFileSync(
      join(folder, 'settings.bicep'),
      secretsInSettings.replace('SETTINGS', settings.join('\n')).replace('MAP', map.join('\n')),
    );
    const outputs = allOutputs([join(folder, 'settings.bicep')]);
    expectHidden(outputs);
    expect(outputs.join('')).toContain('kv-bait');
  });

  test('holds a secret that a Bicep file puts where ids, addresses, regions and sizes belong', () => {
    writeFileSync(join(folder, 'main.bicep'), secretEverywhere);
    const parameters = join(folder, 'secret.json');
    writeFileSync(
      parameters,
      JSON.stringify({
        pw: { value: marker },
        site: { value: { serverFarmId: marker, virtualNetworkSubnetId: marker } },
      }),
    );
    const outputs = allOutputs([join(folder, 'main.bicep'), '--parameters', parameters]);
    expectHidden(outputs);
    expect(outputs.join('')).toContain('a resource whose id is sensitive');
  });
});
