/**
 * The service tags whose addresses a service endpoint of a subnet leads to, both in lower case. Source:
 * learn.microsoft.com/azure/virtual-network/service-tags-overview and …/virtual-network-service-endpoints-overview,
 * checked on 2026-11-30.
 */
export const tagsOfEndpoint: Readonly<Record<string, readonly string[]>> = {
  'microsoft.azurecosmosdb': ['azurecosmosdb'],
  'microsoft.cognitiveservices': ['cognitiveservicesfrontend', 'cognitiveservicesmanagement'],
  'microsoft.containerregistry': ['azurecontainerregistry'],
  'microsoft.eventhub': ['eventhub'],
  'microsoft.keyvault': ['azurekeyvault'],
  'microsoft.servicebus': ['servicebus'],
  'microsoft.sql': ['sql'],
  'microsoft.storage': ['storage'],
  'microsoft.storage.global': ['storage'],
  'microsoft.web': ['appservice'],
};

/** Those of the registries that images are pulled from, with the storage that holds their layers. */
export const tagsOfRegistries: readonly string[] = ['azurecontainerregistry', 'microsoftcontainerregistry', 'storage'];

/** Tags that hold no address of the internet: the network’s own, every address, and those of the host. */
export const tagsBesideInternet: ReadonlySet<string> = new Set([
  'virtualnetwork',
  'azureloadbalancer',
  'azureplatformdns',
  'azureplatformimds',
  'azureplatformlkm',
  '*',
  'any',
]);
