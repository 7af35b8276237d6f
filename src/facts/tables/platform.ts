/** The name of the subnet for gateways; keys of ids are in lower case. */
export const gatewaySubnetName = 'gatewaysubnet';

/** Subnet names that the platform keeps for its own services. */
export const reservedSubnetNames: readonly string[] = [
  gatewaySubnetName,
  'azurefirewallsubnet',
  'azurefirewallmanagementsubnet',
  'azurebastionsubnet',
  'routeserversubnet',
];

/** Delegations that virtual network integration needs, as the platform spells them (S3 "Subnet requirements"; Flex Consumption: the platform's own page). */
export const delegation = {
  plans: 'Microsoft.Web/serverFarms',
  flex: 'Microsoft.App/environments',
} as const;

/** The actions that the platform itself lists for a delegation, in lower case. */
export const delegationActions: Readonly<Record<string, readonly string[]>> = {
  'microsoft.web/serverfarms': ['microsoft.network/virtualnetworks/subnets/action'],
  'microsoft.app/environments': ['microsoft.network/virtualnetworks/subnets/join/action'],
};

/**
 * From this API version on, a network keeps the subnets that its request does not mention at all
 * (Azure/bicep#12540; release notes of Microsoft.Network 2023-11-01).
 */
export const keepsSubnetsSince = '2023-11-01';

/** Networking units that each core brings; the worker, each connection and each Windows container take one (S3). */
export const networkingUnitsPerCore = 3;

/**
 * The fewest instances of a plan that is spread over zones: two, and three until 2025
 * (learn.microsoft.com/azure/reliability/reliability-app-service, checked on 2026-11-30).
 */
export const zoneInstances = { least: 2, former: 3 } as const;
