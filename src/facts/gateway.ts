import { sortedUnique } from '../core/order.js';
import { isList } from '../core/list.js';
import { idKey, isFullyKnown, nameOfKey, typeOfKey } from '../graph/arm-id.js';
import { Unknown } from '../graph/value.js';
import { isPrivate, parsePrefix, type Prefix } from '../network/prefix.js';
import { isOpenEntity, possibilities, property, type Entity } from './estate.js';
import { fact, folded, isUnknown, unknown, type Fact, type FactValue, type Source } from './fact.js';
import { customRoutes, gatewayType, isBasic, pool, tunnelTypes, vpnType } from './gateway-readings.js';
import { isMadeAfter, overlapsOfPool, rangesNotRouted, routeTableOf, siteToSite, speaksBgp } from './gateway-routes.js';
import type { IntegrationCase } from './integration.js';
import { gatewaysWithoutNetwork, valuesAt } from './indexes.js';
import { prefixLength, subnetView } from './subnets.js';
import { flag, text, texts } from './schemas.js';

/** The network that a gateway-mode integration connects to. */
function networkKey(c: IntegrationCase): string | undefined {
  const key = idKey(c.target);
  return key !== undefined && typeOfKey(key).endsWith('/virtualnetworks') ? key : undefined;
}

/** The gateways of every type that stand in the network. */
function standing(c: IntegrationCase): readonly Entity[] {
  const key = networkKey(c);
  return key === undefined ? [] : c.model.gatewaysOf(key);
}

function gateways(c: IntegrationCase, type: string): readonly Entity[] {
  return standing(c).filter(gateway => gatewayType(gateway) === type);
}

/** A gateway that may be one of a type in the network: the input tells not its type, or not where it stands. */
function maybeGateway(c: IntegrationCase, type: string): FactValue | undefined {
  const untyped = standing(c).find(gateway => isUnknown(gatewayType(gateway)));
  if (untyped !== undefined) return unknown(untyped.resource.origin.address, 'the input does not tell its type');
  const adrift = gatewaysWithoutNetwork(c.model.estate).find(gateway => {
    const own = gatewayType(gateway);
    return isUnknown(own) || own === type;
  });
  return adrift && unknown(adrift.resource.origin.address, 'the input does not tell in which network it stands');
}

function vpn(c: IntegrationCase): Entity | undefined {
  return gateways(c, 'vpn')[0];
}

function network(c: IntegrationCase): Entity | undefined {
  const key = networkKey(c);
  return key === undefined ? undefined : c.model.estate.at(key);
}

/** A fact of the VPN gateway; null when it is certain that there is none, unknown when it may stand elsewhere. */
function ofGateway(c: IntegrationCase, derive: (gateway: Entity) => FactValue): FactValue {
  const gateway = vpn(c);
  if (gateway !== undefined) return derive(gateway);
  const exists = gatewayExists(c);
  return isUnknown(exists) ? exists : null;
}

/** A network that this deployment creates has no gateway but those in the input; another may. */
function gatewayExists(c: IntegrationCase): FactValue {
  if (vpn(c) !== undefined) return true;
  const maybe = maybeGateway(c, 'vpn');
  if (maybe !== undefined) return maybe;
  const entity = network(c);
  if (entity?.resource.lifecycle === 'create' || entity?.resource.lifecycle === 'replace') return false;
  return unknown(
    `VPN gateway of ${networkKey(c) ?? 'the network'}`,
    'the network existed before and its gateway is not in the input',
  );
}

/** The pool of the gateway that serves the integration. */
export function poolOf(c: IntegrationCase): FactValue {
  return ofGateway(c, pool);
}

function notPrivate(c: IntegrationCase): FactValue {
  const found = ofGateway(c, pool);
  if (!isList(found)) return found;
  const parsed: (Prefix | undefined)[] = [];
  for (const item of found as readonly FactValue[]) {
    if (typeof item !== 'string') return isUnknown(item) ? item : null;
    parsed.push(parsePrefix(item));
  }
  return found.filter((_, index) => {
    const prefix = parsed[index];
    return prefix === undefined || !isPrivate(prefix);
  });
}

function connectionType(connection: Entity): FactValue {
  return folded(property(connection, 'connectionType'));
}

/** ExpressRoute gateways and connections of the network. */
function expressRoute(c: IntegrationCase): FactValue {
  const own = gateways(c, 'expressroute').map(gateway => gateway.resource.origin.address);
  const around = standing(c);
  const connected = c.model.estate.ofType('Microsoft.Network/connections').filter(connection => {
    const ends = ['virtualNetworkGateway1.id', 'virtualNetworkGateway2.id'].flatMap(path =>
      valuesAt(connection.state.properties, path).flatMap(possibilities),
    );
    return ends.some(end => around.some(gateway => gateway.state.key === idKey(end)));
  });
  const connections = connected.filter(connection => connectionType(connection) === 'expressroute');
  const found = [...own, ...connections.map(connection => connection.resource.origin.address)];
  if (found.length > 0) return sortedUnique(found);
  const maybe = maybeGateway(c, 'expressroute');
  if (maybe !== undefined) return maybe;
  const untyped = connected.find(connection => isUnknown(connectionType(connection)));
  if (untyped !== undefined) return unknown(untyped.resource.origin.address, 'the input does not tell its type');
  const entity = network(c);
  if (!isOpenEntity(entity)) return [];
  return unknown(
    `ExpressRoute in ${networkKey(c) ?? 'the network'}`,
    'the network is not in the input, so an ExpressRoute gateway may stand in it',
  );
}

function subnetsOfNetwork(c: IntegrationCase): readonly Entity[] {
  const key = networkKey(c);
  return key === undefined ? [] : c.model.estate.childrenOf(key, 'Microsoft.Network/virtualNetworks/subnets');
}

/** The network's subnet named GatewaySubnet. */
function gatewaySubnet(c: IntegrationCase): Entity | undefined {
  return subnetsOfNetwork(c).find(subnet => nameOfKey(subnet.state.key) === 'gatewaysubnet');
}

function hasGatewaySubnet(c: IntegrationCase): FactValue {
  if (gatewaySubnet(c) !== undefined) return true;
  const unnamed = subnetsOfNetwork(c).find(subnet => !isFullyKnown(nameOfKey(subnet.state.key)));
  if (unnamed !== undefined)
    return unknown(unnamed.resource.origin.address, 'its name is not known before the deployment');
  const entity = network(c);
  if (entity?.resource.lifecycle === 'create' || entity?.resource.lifecycle === 'replace') return false;
  return unknown(
    `GatewaySubnet of ${networkKey(c) ?? 'the network'}`,
    'the network existed before and its subnets are not all in the input',
  );
}

function subnetLength(c: IntegrationCase): FactValue {
  const entity = gatewaySubnet(c);
  if (entity === undefined) return isUnknown(hasGatewaySubnet(c)) ? hasGatewaySubnet(c) : null;
  return prefixLength(subnetView(entity.state.id, c.model.estate, undefined));
}

function standsInGatewaySubnet(c: IntegrationCase): FactValue {
  return ofGateway(c, gateway => {
    const subnets = valuesAt(gateway.state.properties, 'ipConfigurations.*.properties.subnet.id');
    const names = subnets.flatMap(possibilities).map(id => nameOfKey(idKey(id) ?? ''));
    return names.length === 0 || names.some(name => !isFullyKnown(name))
      ? unknown(`${gateway.resource.origin.address}: subnet`, 'the input does not tell the gateway’s subnet')
      : names.every(name => name === 'gatewaysubnet');
  });
}

function peersNotRouted(c: IntegrationCase): FactValue {
  const key = networkKey(c);
  if (key !== undefined) return rangesNotRouted(key, c.plan, c.model.estate);
  // A classic network has no peerings of this kind.
  return c.target instanceof Unknown ? unknown('network', 'the input does not tell the network') : [];
}

function source(c: IntegrationCase, path?: string): readonly Source[] {
  const gateway = vpn(c);
  if (gateway !== undefined) return [{ entity: gateway, ...(path !== undefined && { path }) }];
  const entity = network(c);
  return entity === undefined ? c.targetSource() : [{ entity }];
}

function subnetSource(c: IntegrationCase): readonly Source[] {
  const entity = gatewaySubnet(c);
  return entity === undefined ? source(c) : [{ entity, path: 'addressPrefixes' }];
}

function expressSource(c: IntegrationCase): readonly Source[] {
  const found = gateways(c, 'expressroute').map(entity => ({ entity }));
  return found.length > 0 ? found : source(c);
}

/** Facts of the VPN gateway behind a gateway-mode integration; null where there is none. */
export const gatewayFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'gateway.exists',
    schema: flag,
    about: 'whether the network has a VPN gateway',
    derive: c => (c.integration.mode === 'gateway' ? gatewayExists(c) : null),
    from: c => source(c),
  },
  {
    path: 'gateway.name',
    schema: text,
    about: 'the VPN gateway’s name',
    derive: c => ofGateway(c, gateway => fact(gateway.state.name)),
    from: c => source(c),
  },
  {
    path: 'gateway.vpnType',
    schema: { enum: ['routebased', 'policybased', null] },
    about: 'the VPN type in lower case',
    derive: c => ofGateway(c, vpnType),
    from: c => source(c, 'vpnType'),
  },
  {
    path: 'gateway.isBasic',
    schema: flag,
    about: 'whether its sku is Basic, which has SSTP only',
    derive: c => ofGateway(c, isBasic),
    from: c => source(c, 'sku'),
  },
  {
    path: 'gateway.pool',
    schema: texts,
    about: 'the point-to-site address pool',
    derive: c => ofGateway(c, pool),
    from: c => source(c, 'vpnClientConfiguration.vpnClientAddressPool.addressPrefixes'),
  },
  {
    path: 'gateway.poolNotPrivate',
    schema: texts,
    about: 'prefixes of the pool outside the RFC 1918 blocks',
    derive: notPrivate,
    from: c => source(c, 'vpnClientConfiguration.vpnClientAddressPool.addressPrefixes'),
  },
  {
    path: 'gateway.poolOverlaps',
    schema: texts,
    about: 'prefixes of the pool with those of the network, its peers and on-premises networks that they overlap',
    derive: c => ofGateway(c, gateway => overlapsOfPool(pool(gateway), networkKey(c) ?? '', gateway, c.model.estate)),
    from: c => source(c, 'vpnClientConfiguration.vpnClientAddressPool.addressPrefixes'),
  },
  {
    path: 'gateway.siteToSite',
    schema: texts,
    about: 'the site-to-site connections of the gateway',
    derive: c =>
      ofGateway(c, gateway =>
        sortedUnique(siteToSite(gateway, c.model.estate).map(({ resource }) => resource.origin.address)),
      ),
    from: c => [
      ...source(c),
      ...[vpn(c)]
        .flatMap(gateway => (gateway === undefined ? [] : siteToSite(gateway, c.model.estate)))
        .map(entity => ({ entity })),
    ],
  },
  {
    path: 'gateway.speaksBgp',
    schema: flag,
    about: 'whether the gateway or one of its site-to-site connections has BGP switched on',
    derive: c => ofGateway(c, gateway => speaksBgp(gateway, c.model.estate)),
    from: c => source(c, 'enableBgp'),
  },
  {
    path: 'gateway.customRoutes',
    schema: texts,
    about: 'the routes that the gateway advertises to point-to-site clients beside its own',
    derive: c => ofGateway(c, customRoutes),
    from: c => source(c, 'customRoutes.addressPrefixes'),
  },
  {
    path: 'gateway.rangesNotRouted',
    schema: texts,
    about: 'ranges of peered networks that the routes of the plan do not lead into the network',
    derive: peersNotRouted,
    from: c => [...c.targetSource(), ...c.planSource()],
  },
  {
    path: 'gateway.routeTable',
    schema: text,
    about: 'the route table of the GatewaySubnet',
    derive: c => (networkKey(c) === undefined ? null : routeTableOf(networkKey(c) ?? '', c.model.estate)),
    from: c => subnetSource(c),
  },
  {
    path: 'gateway.isAwaited',
    schema: flag,
    about: 'whether the app is connected after the gateway has been made, where one deployment does both',
    derive: c =>
      ofGateway(c, gateway => {
        const found = c.integration.declarations.map(({ by }) => isMadeAfter(by, gateway));
        return found.includes(false) ? false : (found.find(isUnknown) ?? true);
      }),
    from: c => [...c.targetSource(), ...source(c)],
  },
  {
    path: 'gateway.tunnelTypes',
    schema: texts,
    about: 'the point-to-site tunnel types in lower case',
    derive: c => ofGateway(c, tunnelTypes),
    from: c => source(c, 'vpnClientConfiguration.vpnClientProtocols'),
  },
  {
    path: 'gateway.isInGatewaySubnet',
    schema: flag,
    about: 'whether the gateway stands in the subnet GatewaySubnet',
    derive: standsInGatewaySubnet,
    from: c => source(c, 'ipConfigurations'),
  },
  {
    path: 'gateway.expressRoute',
    schema: texts,
    about: 'ExpressRoute gateways and connections of the network',
    derive: expressRoute,
    from: expressSource,
  },
  {
    path: 'gateway.hasGatewaySubnet',
    schema: flag,
    about: 'whether the network has a subnet named GatewaySubnet',
    derive: hasGatewaySubnet,
    from: subnetSource,
  },
  {
    path: 'gateway.subnetPrefixLength',
    schema: { type: ['integer', 'null'], minimum: 0, maximum: 32 },
    about: 'the length of the GatewaySubnet’s prefix',
    unit: 'bits',
    derive: subnetLength,
    from: subnetSource,
  },
];
