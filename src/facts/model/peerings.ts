import type { IdKey } from '../../graph/arm-id.js';
import type { Value } from '../../graph/value.js';
import { property, type Entity, type Estate } from './estate.js';
import { possibleChildren } from './indexes.js';

/** One direction of a peering of two virtual networks: a child of the one, with a link to the other. */
export const peeringType = 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings';

/** The peerings of a network that the input tells to be its own. */
export function peeringsOf(network: IdKey, estate: Estate): readonly Entity[] {
  return estate.childrenOf(network, peeringType);
}

/** Peerings of which the input does not tell the network, so that they may be those of this one. */
export function possiblePeeringsOf(network: IdKey, estate: Estate): readonly Entity[] {
  return possibleChildren(estate, peeringType, network);
}

/** The id of the network on the other side. */
export function remoteNetwork(peering: Entity): Value | undefined {
  return property(peering, 'remoteVirtualNetwork.id');
}
