import { isList } from '../../core/list.js';
import { Unknown, type Value } from '../../graph/value.js';
import { fact, folded, isUnknown, unknown, whenText, type FactValue } from '../fact.js';
import { classicPool, classicVpnType, isClassicBasic, isClassicGateway } from '../model/classic.js';
import { asList, member, property, type Entity } from '../model/estate.js';

/** What a virtual network gateway is written to be. */

/** `vpn` or `expressroute`; VPN where nobody says it, and of a classic network, whose circuits are no gateways. */
export function gatewayType(gateway: Entity): FactValue {
  if (isClassicGateway(gateway)) return 'vpn';
  return folded(property(gateway, 'gatewayType')) ?? 'vpn';
}

/** The VPN type in lower case; route-based where nobody says it. */
export function vpnType(gateway: Entity): FactValue {
  if (isClassicGateway(gateway)) return classicVpnType(gateway);
  return whenText(fact(property(gateway, 'vpnType') ?? 'RouteBased'), type => type.toLowerCase());
}

/** The point-to-site address pool as written. */
export function pool(gateway: Entity): FactValue {
  if (isClassicGateway(gateway)) return classicPool(gateway);
  return asFactList(property(gateway, 'vpnClientConfiguration.vpnClientAddressPool.addressPrefixes'));
}

/** The routes that the gateway advertises to point-to-site clients beside its own. */
export function customRoutes(gateway: Entity): FactValue {
  return asFactList(property(gateway, 'customRoutes.addressPrefixes'));
}

/**
 * The tunnel types in lower case. Where none is written the Basic sku has SSTP only, and so has a classic gateway
 * ("Configure a Point-to-Site connection by using certificate authentication (classic)"). For the other skus the
 * platform chooses: neither the REST reference nor the providers' documents say what.
 */
export function tunnelTypes(gateway: Entity): FactValue {
  if (isClassicGateway(gateway)) return ['sstp'];
  const found = asFactList(property(gateway, 'vpnClientConfiguration.vpnClientProtocols'));
  if (isUnknown(found)) return found;
  if (isList(found) && found.length > 0)
    return found.map(item => (typeof item === 'string' ? item.toLowerCase() : item)) as FactValue;
  if (isBasic(gateway) === true) return ['sstp'];
  return unknown(
    `${gateway.resource.origin.address}: tunnel types`,
    'they are not written, so the platform chooses them',
  );
}

/** Whether its sku is Basic, which has SSTP only. */
export function isBasic(gateway: Entity): FactValue {
  if (isClassicGateway(gateway)) return isClassicBasic(gateway);
  const sku = fact(member(gateway.state.sku, 'name') ?? property(gateway, 'sku.name'));
  return whenText(sku, name => name.toLowerCase() === 'basic');
}

/** A list as a fact; a single value stands for a list of one. */
export function asFactList(value: Value | undefined): FactValue {
  const items = asList(value);
  return items instanceof Unknown ? fact(items) : (items.map(item => fact(item)) as FactValue);
}
