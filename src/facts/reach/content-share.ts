import { isList } from '../../core/list.js';
import type { Endpoint } from '../../network/security-group.js';
import { folded } from '../fact.js';
import { asList, property, type Estate } from '../model/estate.js';
import type { IntegrationCase } from '../model/integration.js';
import { isMadeBy } from '../model/provider.js';
import { prefixesOf } from '../model/subnets.js';
import type { Destination } from './destinations.js';
import { connectedNetworks, endpointsOf, mayHaveEndpoint } from './private-endpoints.js';
import { destinationsOfPart, isPartUnclear } from './reach.js';

/** A private address of which nothing else is known. */
const somewherePrivate: readonly Endpoint[] = ['VirtualNetwork'];

/** The public address of a storage account. */
const publicly: readonly Endpoint[] = ['Storage'];

/** Anywhere that a storage account can be: at its public address, or at a private endpoint. */
const anywhere: readonly Endpoint[] = ['Storage', 'VirtualNetwork'];

/**
 * Where the storage account of the content share is reached: in the subnets of its private endpoints, at some private
 * address when it lets nobody in by a public one, at its public address when this deployment makes it without one, else
 * anywhere.
 */
export function contentSharePlaces(c: IntegrationCase): readonly Endpoint[] {
  const destinations = destinationsOfPart(c, 'contentShare');
  const byEndpoint = destinations.flatMap(destination => endpointPlaces(c, destination));
  if (byEndpoint.length > 0) return byEndpoint;
  const isTold = destinations.length > 0 && !isPartUnclear(c, 'contentShare');
  if (!isTold) return anywhere;
  if (destinations.every(isPrivateOnly)) return somewherePrivate;
  return destinations.every(destination => isPublicOnly(destination, c.model.estate)) ? publicly : anywhere;
}

/** The subnets of the private endpoints that the subnet's network leads to. */
function endpointPlaces(c: IntegrationCase, destination: Destination): readonly Endpoint[] {
  const { networkKey } = c.subnet;
  const { estate } = c.model;
  if (networkKey === undefined) return [];
  const networks = connectedNetworks(networkKey, estate);
  // The share is of the account's files, also where a connection string leads to the account as a whole.
  return endpointsOf({ ...destination, group: 'file' }, estate).flatMap(({ subnet, network }) =>
    subnet !== undefined && networks.has(network ?? '') ? prefixesAt(subnet, estate) : [],
  );
}

function prefixesAt(subnet: string, estate: Estate): readonly Endpoint[] {
  const entity = estate.at(subnet);
  const found = entity === undefined ? undefined : prefixesOf(entity);
  return isList(found) ? found : somewherePrivate;
}

/**
 * Whether an account has no private endpoint, be it elsewhere: one that is only made now has those of the input. Only
 * Terraform knows that of an account, as a template may be deployed again.
 */
function isPublicOnly(destination: Destination, estate: Estate): boolean {
  const { entity, isSure } = destination;
  if (entity?.resource.lifecycle !== 'create' || !isSure || entity.resource.mayBeAbsent) return false;
  if (!isMadeBy('azurerm', entity.resource) && !isMadeBy('azapi', entity.resource)) return false;
  return !isPrivateOnly(destination) && !mayHaveEndpoint(destination, estate);
}

/**
 * Whether nobody reaches an account by its public address: public access is off, or its firewall denies all and has no
 * exception. A subnet that it admits comes to the public address, by a service endpoint.
 */
function isPrivateOnly({ entity, isSure }: Destination): boolean {
  if (entity === undefined || !isSure || entity.resource.mayBeAbsent) return false;
  if (folded(property(entity, 'publicNetworkAccess')) === 'disabled') return true;
  const exceptions = ['virtualNetworkRules', 'ipRules'].map(name => asList(property(entity, `networkAcls.${name}`)));
  return (
    folded(property(entity, 'networkAcls.defaultAction')) === 'deny' &&
    exceptions.every(list => isList(list) && list.length === 0)
  );
}
