import { isList } from '../core/list.js';
import type { Endpoint } from '../network/security-group.js';
import type { IntegrationCase } from './integration.js';
import { connectedNetworks, endpointsOf } from './private-endpoints.js';
import { destinationsOfPart } from './reach.js';
import { prefixesOf } from './subnets.js';

/** Anywhere that a storage account can be: at its public address, or at a private endpoint. */
const anywhere: readonly Endpoint[] = ['Storage', 'VirtualNetwork'];

/** Where the storage account of the content share is reached: the subnets of its private endpoints, else anywhere. */
export function contentSharePlaces(c: IntegrationCase): readonly Endpoint[] {
  const { networkKey } = c.subnet;
  const { estate } = c.model;
  const networks = networkKey === undefined ? undefined : connectedNetworks(networkKey, estate);
  const prefixes = destinationsOfPart(c, 'contentShare')
    .flatMap(destination => endpointsOf(destination, estate))
    .flatMap(({ subnet, network }) => (subnet !== undefined && networks?.has(network ?? '') === true ? [subnet] : []))
    .flatMap(key => {
      const subnet = estate.at(key);
      const found = subnet === undefined ? undefined : prefixesOf(subnet);
      return isList(found) ? found : [];
    });
  return prefixes.length > 0 ? prefixes : anywhere;
}
