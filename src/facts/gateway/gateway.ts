import { isList } from '../../core/list.js';
import { sortedUnique } from '../../core/order.js';
import { idKey } from '../../graph/arm-id.js';
import { Unknown } from '../../graph/value.js';
import { isPrivate, parsePrefix, type Prefix } from '../../network/prefix.js';
import { fact, folded, isUnknown, unknown, type Fact, type FactValue, type Source } from '../fact.js';
import { isClassicNetwork } from '../model/classic.js';
import { isOpenEntity, possibilities, property, isNew, type Entity } from '../model/estate.js';
import { valuesAt } from '../model/indexes.js';
import type { IntegrationCase } from '../model/integration.js';
import { flag, text, texts } from '../schemas.js';
import {
  gatewayExists,
  gatewaysIn,
  gatewaysOfType,
  gatewaySource,
  maybeGateway,
  networkKeyOf,
  networkOf,
  ofGateway,
  poolOf,
  vpnGatewayOf,
} from './gateway-of-network.js';
import { customRoutes, isBasic, tunnelTypes, vpnType } from './gateway-readings.js';
import {
  isMadeAfter,
  overlapsOfPool,
  rangesNotRouted,
  routeTableOf,
  siteToSite,
  siteToSiteNames,
  speaksBgp,
} from './gateway-routes.js';
import { subnetSource } from './gateway-subnet.js';

function notPrivate(c: IntegrationCase): FactValue {
  const found = poolOf(c);
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
  const own = gatewaysOfType(c, 'expressroute').map(gateway => gateway.resource.origin.address);
  const around = gatewaysIn(c);
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
  const entity = networkOf(c);
  const symbol = `ExpressRoute in ${networkKeyOf(c) ?? 'the network'}`;
  if (isOpenEntity(entity))
    return unknown(symbol, 'the network is not in the input, so an ExpressRoute gateway may stand in it');
  if (isClassicNetwork(entity) && !isNew(entity.resource))
    return unknown(symbol, 'that a circuit is linked to a classic network is in no template');
  return [];
}

function peersNotRouted(c: IntegrationCase): FactValue {
  const key = networkKeyOf(c);
  if (key !== undefined) return rangesNotRouted(key, c.plan, c.model.estate);
  // A classic network has no peerings of this kind.
  return c.target instanceof Unknown ? unknown('network', 'the input does not tell the network') : [];
}

function expressSource(c: IntegrationCase): readonly Source[] {
  const found = gatewaysOfType(c, 'expressroute').map(entity => ({ entity }));
  return found.length > 0 ? found : gatewaySource(c);
}

/** Facts of the VPN gateway behind a gateway-mode integration; null where there is none. */
export const gatewayFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'gateway.exists',
    schema: flag,
    about: 'whether the network has a VPN gateway',
    derive: c => (c.integration.mode === 'gateway' ? gatewayExists(c) : null),
    from: c => gatewaySource(c),
  },
  {
    path: 'gateway.name',
    schema: text,
    about: 'the VPN gateway’s name',
    derive: c => ofGateway(c, gateway => fact(gateway.state.name)),
    from: c => gatewaySource(c),
  },
  {
    path: 'gateway.vpnType',
    schema: { enum: ['routebased', 'policybased', null] },
    about: 'the VPN type in lower case',
    derive: c => ofGateway(c, vpnType),
    from: c => gatewaySource(c, 'vpnType'),
  },
  {
    path: 'gateway.isBasic',
    schema: flag,
    about: 'whether its sku is Basic, which has SSTP only',
    derive: c => ofGateway(c, isBasic),
    from: c => gatewaySource(c, 'sku'),
  },
  {
    path: 'gateway.pool',
    schema: texts,
    about: 'the point-to-site address pool',
    derive: poolOf,
    from: c => gatewaySource(c, 'vpnClientConfiguration.vpnClientAddressPool.addressPrefixes'),
  },
  {
    path: 'gateway.poolNotPrivate',
    schema: texts,
    about: 'prefixes of the pool outside the RFC 1918 blocks',
    derive: notPrivate,
    from: c => gatewaySource(c, 'vpnClientConfiguration.vpnClientAddressPool.addressPrefixes'),
  },
  {
    path: 'gateway.poolOverlaps',
    schema: texts,
    about: 'prefixes of the pool with those of the network, its peers and on-premises networks that they overlap',
    derive: c => ofGateway(c, gateway => overlapsOfPool(gateway, networkKeyOf(c) ?? '', c.model.estate)),
    from: c => gatewaySource(c, 'vpnClientConfiguration.vpnClientAddressPool.addressPrefixes'),
  },
  {
    path: 'gateway.siteToSite',
    schema: texts,
    about: 'the site-to-site connections of the gateway',
    derive: c => ofGateway(c, gateway => siteToSiteNames(gateway, c.model.estate)),
    from: c => [
      ...gatewaySource(c),
      ...[vpnGatewayOf(c)]
        .flatMap(gateway => (gateway === undefined ? [] : siteToSite(gateway, c.model.estate)))
        .map(entity => ({ entity })),
    ],
  },
  {
    path: 'gateway.speaksBgp',
    schema: flag,
    about: 'whether the gateway or one of its site-to-site connections has BGP switched on',
    derive: c => ofGateway(c, gateway => speaksBgp(gateway, c.model.estate)),
    from: c => gatewaySource(c, 'enableBgp'),
  },
  {
    path: 'gateway.customRoutes',
    schema: texts,
    about: 'the routes that the gateway advertises to point-to-site clients beside its own',
    derive: c => ofGateway(c, customRoutes),
    from: c => gatewaySource(c, 'customRoutes.addressPrefixes'),
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
    derive: c => (networkKeyOf(c) === undefined ? null : routeTableOf(networkKeyOf(c) ?? '', c.model.estate)),
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
    from: c => [...c.targetSource(), ...gatewaySource(c)],
  },
  {
    path: 'gateway.tunnelTypes',
    schema: texts,
    about: 'the point-to-site tunnel types in lower case',
    derive: c => ofGateway(c, tunnelTypes),
    from: c => gatewaySource(c, 'vpnClientConfiguration.vpnClientProtocols'),
  },
  {
    path: 'gateway.expressRoute',
    schema: texts,
    about: 'ExpressRoute gateways and connections of the network',
    derive: expressRoute,
    from: expressSource,
  },
];
