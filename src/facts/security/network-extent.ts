import { isList } from '../../core/list.js';
import { remember } from '../../core/remember.js';
import { idKey, nameOfKey, type IdKey } from '../../graph/arm-id.js';
import { isOpenToOthers } from '../../graph/resource.js';
import { Unknown } from '../../graph/value.js';
import type { Flow } from '../../network/security-group.js';
import { possibilities, property, type Entity, type Estate } from '../model/estate.js';
import { anything, gatewaysWithoutNetwork } from '../model/indexes.js';
import type { IntegrationCase } from '../model/integration.js';
import type { Model } from '../model/model.js';
import { peeringsOf, possiblePeeringsOf, remoteNetwork } from '../model/peerings.js';
import { networkPrefixes } from '../model/subnets.js';
import { routesPrivateOnly } from '../routing/routes.js';
import { gatewaySubnetName } from '../tables/platform.js';

/** What of the service tag VirtualNetwork the input tells; nothing where there may be more than it shows. */
export type Extent = Pick<Flow, 'virtualNetwork' | 'virtualNetworkKnown'>;

const nothing: Extent = {};

/**
 * What the tag holds at an integration's subnet: the address spaces of the network and of its peers, what a gateway or a
 * router brings by BGP, and the prefixes of user-defined routes
 * (learn.microsoft.com/azure/virtual-network/service-tags-overview). Only of a network that this input makes anew it is
 * certain that nothing else is connected to it.
 */
export function extentAround(c: IntegrationCase): Extent {
  const { model } = c;
  const { network, networkKey } = c.subnet;
  if (network === undefined || networkKey === undefined || !isWhollyNew(network)) return nothing;
  const peers = peersOf(networkKey, model);
  if (peers === undefined || mayLearnRoutes(networkKey, model)) return nothing;
  const spaces = [network, ...peers].map(spaceOf);
  if (!spaces.every(isList)) return nothing;
  return { virtualNetwork: spaces.flat(), virtualNetworkKnown: routesPrivateOnly(c) ? 'wholly' : 'space' };
}

/** True for one that this input makes, with nothing in it that others made. */
function isWhollyNew({ resource }: Entity): boolean {
  return resource.lifecycle === 'create' && !isOpenToOthers(resource);
}

function spaceOf(network: Entity): ReturnType<typeof networkPrefixes> {
  const { id, key } = network.state;
  return networkPrefixes({ id, key: undefined, entity: undefined, networkKey: key, network });
}

/** The networks that one is peered with; undefined where the input does not tell all, or one lends it a gateway. */
function peersOf(network: IdKey, { estate }: Model): readonly Entity[] | undefined {
  if (possiblePeeringsOf(network, estate).length > 0) return undefined;
  const peers: Entity[] = [];
  for (const peering of peeringsOf(network, estate)) {
    const peer = estate.find(remoteNetwork(peering));
    if (peer === undefined || (property(peering, 'useRemoteGateways') ?? false) !== false) return undefined;
    peers.push(peer);
  }
  return peers;
}

/** The subnets of what speaks BGP in a network, by their fixed names. */
const namesOfRouters = new Set([gatewaySubnetName, 'routeserversubnet']);

/** Whether a gateway, a route server or a hub may bring routes that no input shows. */
function mayLearnRoutes(network: IdKey, model: Model): boolean {
  const { estate } = model;
  if (model.gatewaysOf(network).length > 0 || gatewaysWithoutNetwork(estate).length > 0) return true;
  const subnets = estate.childrenOf(network, 'Microsoft.Network/virtualNetworks/subnets');
  if (subnets.some(({ state }) => namesOfRouters.has(nameOfKey(state.key)))) return true;
  const connected = networksOfHubs(estate);
  return connected.has(network) || connected.has(anything);
}

const hubConnectionType = 'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections';

/** The networks that hubs are connected to; `anything` is among them where the input leaves one open. */
const networksOfHubs = remember((estate: Estate): ReadonlySet<IdKey | undefined> => {
  const ids = estate.ofType(hubConnectionType).flatMap(connection => {
    const remote = property(connection, 'remoteVirtualNetwork.id');
    return remote === undefined ? [] : possibilities(remote);
  });
  return new Set(ids.map(id => (id instanceof Unknown ? anything : idKey(id))));
});
