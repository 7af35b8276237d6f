import { isList } from '../../core/list.js';
import { Unknown, type Value } from '../../graph/value.js';
import { parsePrefix } from '../../network/prefix.js';
import { fact, folded, isUnknown, unknown, whenText, type FactValue, type UnknownFact } from '../fact.js';
import { gatewaySubnetName } from '../tables/platform.js';
import { asList, member, property, type Entity } from './estate.js';

/**
 * Classic networks, those of the deployment model before Resource Manager. Only a part of them is in any template:
 * point-to-site, sites and circuits are set up in the portal, and what the input does not show of these is not known.
 */

export const classicNetworkType = 'Microsoft.ClassicNetwork/virtualNetworks';
export const classicGatewayType = 'Microsoft.ClassicNetwork/virtualNetworks/gateways';

export function isClassicGateway({ resource }: Entity): boolean {
  return resource.type === classicGatewayType;
}

export function isClassicNetwork(entity: Entity | undefined): entity is Entity {
  return entity?.resource.type === classicNetworkType;
}

/** Dynamic routing is what is called route-based today, static routing policy-based (VPN gateway FAQ). */
export function classicVpnType(gateway: Entity): FactValue {
  const { address } = gateway.resource.origin;
  const written = folded(property(gateway, 'gatewayType'));
  return whenText(written ?? unknown(`${address}.gatewayType`, 'it is not written'), type => {
    if (type.startsWith('dynamicrouting')) return 'routebased';
    return type === 'staticrouting' ? 'policybased' : unknown(`${address}.gatewayType`, 'it is not a known type');
  });
}

/** The point-to-site address pool, where the input shows it. */
export function classicPool(gateway: Entity): FactValue {
  const written = property(gateway, 'vpnClientAddressPool');
  if (written === undefined) return notInTemplates(gateway, 'point-to-site');
  const found = asList(written);
  return isList(found) ? (found.map(item => fact(item)) as FactValue) : fact(found);
}

/** The sizes of classic gateways; the smallest is the sku Basic of today ("About gateway SKUs: legacy SKUs"). */
const isSmallest: Readonly<Record<string, boolean>> = {
  default: true,
  basic: true,
  standard: false,
  highperformance: false,
};

/** Whether its size is the smallest. */
export function isClassicBasic(gateway: Entity): FactValue {
  const symbol = `${gateway.resource.origin.address}.gatewaySize`;
  const written = folded(property(gateway, 'gatewaySize')) ?? unknown(symbol, 'it is not written');
  return whenText(written, size => isSmallest[size] ?? unknown(symbol, 'it is not a known size'));
}

/** What only the portal tells of a classic gateway. */
export function notInTemplates(gateway: Entity, what: string): UnknownFact {
  return unknown(`${gateway.resource.origin.address}: ${what}`, 'of a classic network it is set up in the portal');
}

/** The GatewaySubnet of a classic network, which is a part of the network and no resource. */
export interface ClassicGatewaySubnet {
  readonly exists: FactValue;
  /** Null where there is none. */
  readonly prefixLength: FactValue;
}

/** What a classic network's list of subnets tells of its GatewaySubnet. */
export function classicGatewaySubnet(network: Entity): ClassicGatewaySubnet {
  const subnets = asList(property(network, 'subnets'));
  if (!isList(subnets)) return { exists: fact(subnets), prefixLength: fact(subnets) };
  const names = subnets.map(item => folded(memberOf(item, 'name')));
  const at = names.indexOf(gatewaySubnetName);
  const prefix = at < 0 ? undefined : memberOf(subnets[at], 'addressPrefix');
  if (at >= 0) return { exists: true, prefixLength: lengthOf(prefix, network) };
  const unnamed = names.find(isUnknown);
  return { exists: unnamed ?? false, prefixLength: unnamed ?? null };
}

function memberOf(item: Value | undefined, name: string): Value | undefined {
  return item instanceof Unknown ? item : member(item, name);
}

function lengthOf(prefix: Value | undefined, network: Entity): FactValue {
  const symbol = `${network.resource.origin.address}: prefix of GatewaySubnet`;
  const written = fact(prefix) ?? unknown(symbol, 'it is not in the input');
  return whenText(written, text => parsePrefix(text)?.length ?? unknown(symbol, 'it is not a valid network address'));
}
