import { link, type Description } from './describe.js';

/** What else the policies look at, by ARM type. */
export const otherTypes: Record<string, Description> = {
  'Microsoft.Resources/resourceGroups': {},
  'Microsoft.Resources/deployments': { mode: 'text', template: 'anything', parameters: 'anything' },
  'Microsoft.Resources/deploymentStacks': { template: 'anything', parameters: 'anything' },
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
  'Microsoft.Network/networkWatchers/flowLogs': {
    enabled: 'flag',
    targetResourceId: link(
      'Microsoft.Network/networkSecurityGroups',
      'Microsoft.Network/virtualNetworks',
      'Microsoft.Network/virtualNetworks/subnets',
    ),
  },
};
