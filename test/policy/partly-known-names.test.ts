import { describe, expect, test } from '@jest/globals';
import { check, type Report } from '../../src/index.js';

/** An app, its plan and its subnet, whose names have parts that only the deployment tells. */
function reportOn(subnetName: string, planName = "[parameters('suffix')]", linuxFxVersion = 'NODE|20-lts'): Report {
  const subnetId = `[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', ${subnetName.slice(1, -1)})]`;
  const template = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: { suffix: { type: 'string' } },
    resources: [
      {
        type: 'Microsoft.Network/virtualNetworks',
        apiVersion: '2024-05-01',
        name: 'vnet',
        location: 'westeurope',
        properties: {
          addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
          subnets: [
            {
              name: subnetName,
              properties: {
                addressPrefix: '10.0.0.0/26',
                delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }],
              },
            },
          ],
        },
      },
      {
        type: 'Microsoft.Web/serverfarms',
        apiVersion: '2024-04-01',
        name: planName,
        location: 'westeurope',
        sku: { name: 'F1' },
      },
      {
        type: 'Microsoft.Web/sites',
        apiVersion: '2024-04-01',
        name: 'app',
        location: 'westeurope',
        properties: {
          serverFarmId: `[resourceId('Microsoft.Web/serverfarms', ${planName.slice(1, -1)})]`,
          virtualNetworkSubnetId: subnetId,
          siteConfig: { linuxFxVersion },
        },
      },
    ],
  };
  return check([{ path: 'azuredeploy.json', content: JSON.stringify(template) }], { showAll: true });
}

const verdictOf = (report: Report, policy: string): string | undefined =>
  report.verdicts.find(found => found.policy === policy)?.verdict;

describe('a name of which a part is not known', () => {
  test.each([
    ["[concat('snet-', parameters('suffix'))]", 'pass'],
    ["[concat(parameters('suffix'), '-apps')]", 'pass'],
    ["[concat('Gateway', parameters('suffix'), 'Subnets')]", 'pass'],
    ["[concat('Azure', parameters('suffix'))]", 'undecided'],
    ["[concat(parameters('suffix'), 'SUBNET')]", 'undecided'],
    ["[parameters('suffix')]", 'undecided'],
  ])('%s is told from those that the platform keeps by how it begins and ends: %s', (name, verdict) => {
    expect(verdictOf(reportOn(name), 'subnet/reserved-name')).toBe(verdict);
  });

  test('finds the plan by a name that is looked up in an object', () => {
    const short = "[concat('plan-', createObject('westeurope', 'weu', 'northeurope', 'neu')[parameters('suffix')])]";
    const report = reportOn("[concat('snet-', parameters('suffix'))]", short);
    expect(verdictOf(report, 'plan/tier-unsupported')).toBe('fail');
  });
});

describe('a container image of which a part is not known', () => {
  test.each([
    ["[concat('DOCKER|', parameters('suffix'), '.azurecr.io/shop:1')]", 'pass'],
    ["[concat('COMPOSE|', parameters('suffix'))]", 'fail'],
    ["[concat(parameters('suffix'), '|shop')]", 'undecided'],
    ["[parameters('suffix')]", 'undecided'],
  ])('%s tells whether there are several containers: %s', (version, verdict) => {
    expect(verdictOf(reportOn("['apps']", undefined, version), 'app/docker-compose')).toBe(verdict);
  });
});
