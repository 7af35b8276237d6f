import type { IdKey } from '../../graph/arm-id.js';
import { isUnknown, unknown, type FactValue, type Source } from '../fact.js';
import { isNew, type Entity } from '../model/estate.js';
import { gatewaysWithoutNetwork } from '../model/indexes.js';
import type { IntegrationCase } from '../model/integration.js';
import { networkNamed } from '../model/subnets.js';
import { gatewayType, pool } from './gateway-readings.js';

/** The network that a gateway-mode integration connects to. */
export function networkKeyOf(c: IntegrationCase): IdKey | undefined {
  return networkNamed(c.target);
}

/** The gateways of every type that stand in the network. */
export function gatewaysIn(c: IntegrationCase): readonly Entity[] {
  const key = networkKeyOf(c);
  return key === undefined ? [] : c.model.gatewaysOf(key);
}

/** Those of one type, `vpn` or `expressroute`. */
export function gatewaysOfType(c: IntegrationCase, type: string): readonly Entity[] {
  return gatewaysIn(c).filter(gateway => gatewayType(gateway) === type);
}

/** A gateway that may be one of a type in the network: the input tells not its type, or not where it stands. */
export function maybeGateway(c: IntegrationCase, type: string): FactValue | undefined {
  const untyped = gatewaysIn(c).find(gateway => isUnknown(gatewayType(gateway)));
  if (untyped !== undefined) return unknown(untyped.resource.origin.address, 'the input does not tell its type');
  const key = networkKeyOf(c);
  const perhaps = key === undefined ? [] : c.model.gatewaysPerhapsOf(key);
  const adrift = [...gatewaysWithoutNetwork(c.model.estate), ...perhaps].find(gateway => {
    const own = gatewayType(gateway);
    return isUnknown(own) || own === type;
  });
  return adrift && unknown(adrift.resource.origin.address, 'the input does not tell in which network it stands');
}

/** The VPN gateway of the network, the first of several. */
export function vpnGatewayOf(c: IntegrationCase): Entity | undefined {
  return gatewaysOfType(c, 'vpn')[0];
}

/** The network itself, where it is in the input. */
export function networkOf(c: IntegrationCase): Entity | undefined {
  const key = networkKeyOf(c);
  return key === undefined ? undefined : c.model.estate.at(key);
}

/** A fact of the VPN gateway; null when it is certain that there is none, unknown when it may stand elsewhere. */
export function ofGateway(c: IntegrationCase, derive: (gateway: Entity) => FactValue): FactValue {
  const gateway = vpnGatewayOf(c);
  if (gateway !== undefined) return derive(gateway);
  const exists = gatewayExists(c);
  return isUnknown(exists) ? exists : null;
}

/** A network that this deployment creates has no gateway but those in the input; another may. */
export function gatewayExists(c: IntegrationCase): FactValue {
  if (vpnGatewayOf(c) !== undefined) return true;
  const maybe = maybeGateway(c, 'vpn');
  if (maybe !== undefined) return maybe;
  const entity = networkOf(c);
  if (entity !== undefined && isNew(entity.resource)) return false;
  return unknown(
    `VPN gateway of ${networkKeyOf(c) ?? 'the network'}`,
    'the network existed before and its gateway is not in the input',
  );
}

/** The pool of the gateway that serves the integration. */
export function poolOf(c: IntegrationCase): FactValue {
  return ofGateway(c, pool);
}

/** Where a property of the VPN gateway stands; without one the network, or what names it. */
export function gatewaySource(c: IntegrationCase, path?: string): readonly Source[] {
  const gateway = vpnGatewayOf(c);
  if (gateway !== undefined) return [{ entity: gateway, ...(path !== undefined && { path }) }];
  const entity = networkOf(c);
  return entity === undefined ? c.targetSource() : [{ entity }];
}
