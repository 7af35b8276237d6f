import { isList } from '../../core/list.js';
import { compareText } from '../../core/order.js';
import { isFullyKnown, nameOfKey } from '../../graph/arm-id.js';
import type { Resource } from '../../graph/resource.js';
import { isObject, Unknown, type Value } from '../../graph/value.js';
import { fact, unknown, type FactValue, type UnknownFact } from '../fact.js';
import { property, type Entity } from '../model/estate.js';
import type { IntegrationCase } from '../model/integration.js';
import { isMadeBy } from '../model/provider.js';
import { keepsSubnetsSince } from '../tables/platform.js';

const networkType = 'Microsoft.Network/virtualNetworks';
const subnetType = 'Microsoft.Network/virtualNetworks/subnets';

/**
 * Whether a request for the network, when it comes again, asks for the subnet to be deleted. A list of subnets
 * replaces the one before; without one, versions before 2023-11-01 take it for an empty list. Of a subnet that the input
 * does not have nobody knows that it is there to be deleted. Null for one that this very run deletes.
 */
export function isDroppedByNetwork(c: IntegrationCase): FactValue {
  const { key, entity, network, id } = c.subnet;
  if (key === undefined) return id instanceof Unknown && id.$unknown.possible === undefined ? isDroppedByAny(c) : false;
  if (network === undefined || !comesAgain(network)) return false;
  if (entity !== undefined && c.model.estate.at(entity.state.key) === undefined) return null;
  if (entity !== undefined && isPartOf(entity, network)) return false;
  const drops = dropsOthers(c, network, entity);
  if (entity !== undefined || drops === false) return drops;
  return drops === true
    ? unknown(key, 'the network is deployed again without it, which deletes it if it is there')
    : drops;
}

/** Where nothing tells the subnet it may be one of any network that is deployed again. */
function isDroppedByAny(c: IntegrationCase): FactValue {
  const networks = c.model.estate.ofType(networkType).filter(comesAgain);
  const dropping = networks.find(network => dropsOthers(c, network, undefined) !== false);
  if (dropping === undefined) return false;
  return unknown(
    dropping.resource.origin.address,
    'the subnet may be one that it leaves out when it is deployed again',
  );
}

/** True for a network of Resource Manager that is deployed by an API version, and may have been before. */
function comesAgain({ resource }: Entity): boolean {
  const { type, apiVersion, lifecycle } = resource;
  if (type !== networkType) return false;
  // Only a plan tells that the network is not there yet; it comes again in some later run.
  const isFirst = lifecycle === 'create' && isMadeBy('azapi', resource);
  return apiVersion !== undefined && !isFirst && !['existing', 'keep', 'delete'].includes(lifecycle);
}

/** True for a subnet that is written in its network, as which it is made. */
export function isInside(subnet: Resource, network: Resource): boolean {
  return subnet.origin.address.startsWith(`${network.origin.address}.properties.subnets`);
}

/** True for a subnet that is written in the request for its network. */
function isPartOf({ resource }: Entity, network: Entity): boolean {
  return isInside(resource, network.resource) || resource.origin.address === network.resource.origin.address;
}

/** Whether the request for a network leaves out, in a way that deletes them, subnets that are not in its list. */
function dropsOthers(c: IntegrationCase, network: Entity, subnet: Entity | undefined): FactValue {
  const { resource } = network;
  const list = property(network, 'subnets');
  if (list instanceof Unknown) return fact(list);
  if (isList(list) && list.some(item => isObject(item) && sameName(item['name'], subnet?.state.name))) return false;
  const siblings = c.model.estate.childrenOf(network.state.key, subnetType);
  const listed = siblings.filter(sibling => isInside(sibling.resource, resource));
  const unnamed = listed.find(({ state }) => !isFullyKnown(nameOfKey(state.key)));
  if (unnamed !== undefined) return unknown(unnamed.resource.origin.address, 'the input does not tell its name');
  if (listed.length > 0 || (isList(list) && list.length > 0)) return hasUnnamed(list, resource) ?? true;
  if (compareText(resource.apiVersion ?? keepsSubnetsSince, keepsSubnetsSince) < 0) return true;
  if (!isList(list)) return false;
  const isWritten = resource.source?.isWritten('subnets') === true;
  return isWritten || unknown(`${resource.origin.address}.subnets`, 'the empty list may not be in the request');
}

function isNamed(item: Value): boolean {
  return isObject(item) && typeof item['name'] === 'string';
}

/** Set where an item of the list may be the subnet in question. */
function hasUnnamed(list: Value | undefined, { origin }: Resource): UnknownFact | undefined {
  if (!isList(list) || list.every(isNamed)) return undefined;
  return unknown(`${origin.address}.subnets`, 'the input does not tell all names in it');
}

function sameName(left: unknown, right: unknown): boolean {
  return typeof left === 'string' && typeof right === 'string' && left.toLowerCase() === right.toLowerCase();
}
