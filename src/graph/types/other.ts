import { link, type Description } from './describe.js';

const networkRules: Description = {
  publicNetworkAccess: 'text',
  networkAcls: {
    defaultAction: 'text',
    bypass: 'text',
    virtualNetworkRules: [{ id: link('Microsoft.Network/virtualNetworks/subnets') }],
  },
};

/** What else the policies look at, by ARM type. */
export const otherTypes: Record<string, Description> = {
  'Microsoft.Resources/resourceGroups': {},
  'Microsoft.Resources/deployments': { mode: 'text', template: 'anything', parameters: 'anything' },
  'Microsoft.Features/providers': { namespace: 'text', registrationState: 'text' },
  'Microsoft.Authorization/roleDefinitions': {
    roleName: 'text',
    permissions: [{ actions: ['text'], notActions: ['text'] }],
    assignableScopes: ['text'],
  },
  'Microsoft.Insights/autoscaleSettings': {
    enabled: 'flag',
    targetResourceUri: link('Microsoft.Web/serverfarms', 'Microsoft.Compute/virtualMachineScaleSets'),
    profiles: [{ name: 'text', capacity: { minimum: 'number', maximum: 'number', default: 'number' } }],
  },
  'Microsoft.Storage/storageAccounts': networkRules,
  'Microsoft.KeyVault/vaults': networkRules,
  'Microsoft.ContainerRegistry/registries': { publicNetworkAccess: 'text', networkRuleSet: { defaultAction: 'text' } },
};
