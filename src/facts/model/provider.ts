import type { Resource } from '../../graph/resource.js';

const addresses = { azurerm: /(?:^|\.)azurerm_/u, azapi: /(?:^|\.)azapi_/u };

/** Whether a provider of Terraform makes a resource, as its address tells; templates have other addresses. */
export function isMadeBy(provider: keyof typeof addresses, { origin }: Pick<Resource, 'origin'>): boolean {
  return addresses[provider].test(origin.address);
}
