import { isList } from '../../core/list.js';
import { append } from '../../core/multimap.js';
import { remember } from '../../core/remember.js';
import {
  idKey,
  isFullyKnown,
  mayBeOneSegment,
  nameOfKey,
  parentKey,
  typeOfKey,
  type IdKey,
} from '../../graph/arm-id.js';
import { asList, possibilities, possibleKeys, type Entity, type Estate } from '../model/estate.js';
import { valuesAt } from '../model/indexes.js';
import { link } from '../model/link.js';
import { peeringsOf, remoteNetwork } from '../model/peerings.js';
import { firstType, type Destination } from './destinations.js';

/** A private endpoint of a service. */
export interface PrivateEndpoint {
  readonly entity: Entity;
  /** The parts of the service that it leads to, in lower case; undefined where the input does not tell. */
  readonly groups: readonly string[] | undefined;
  readonly subnet: IdKey | undefined;
  readonly network: IdKey | undefined;
}

const type = 'Microsoft.Network/privateEndpoints';
const connectionLists = ['privateLinkServiceConnections', 'manualPrivateLinkServiceConnections'];

/** All private endpoints by `type|name` of what they lead to. */
const byTarget = remember((estate: Estate): ReadonlyMap<string, readonly PrivateEndpoint[]> => {
  const found = new Map<string, PrivateEndpoint[]>();
  for (const entity of estate.ofType(type)) {
    for (const connection of connectionLists.flatMap(list => valuesAt(entity.state.properties, `${list}.*`))) {
      const endpoint = endpointOf(entity, connection, estate);
      for (const target of valuesAt(connection, 'properties.privateLinkServiceId').flatMap(possibilities)) {
        const key = idKey(target) ?? '';
        append(found, `${firstType(typeOfKey(key))}|${nameOfKey(key)}`, endpoint);
      }
    }
  }
  return found;
});

function endpointOf(entity: Entity, connection: Parameters<typeof valuesAt>[0], estate: Estate): PrivateEndpoint {
  const groups = asList(valuesAt(connection, 'properties.groupIds')[0]);
  const subnet = idKey(link(entity, 'subnet.id', estate));
  const isSubnet = subnet !== undefined && typeOfKey(subnet).endsWith('/virtualnetworks/subnets');
  return {
    entity,
    groups:
      isList(groups) && groups.length > 0 && groups.every(group => typeof group === 'string')
        ? groups.map(group => group.toLowerCase())
        : undefined,
    subnet: isSubnet ? subnet : undefined,
    network: isSubnet ? parentKey(subnet) : undefined,
  };
}

/** The private endpoints of what an app reaches, of the part that it reaches where both are told. */
export function endpointsOf(
  { type: service, nameKey, group }: Destination,
  estate: Estate,
): readonly PrivateEndpoint[] {
  const all = byTarget(estate).get(`${service ?? ''}|${nameKey ?? ''}`) ?? [];
  return all.filter(
    ({ groups }) => groups === undefined || group === undefined || groups.includes(group.toLowerCase()),
  );
}

/** Whether a private endpoint in the input leads to what an app reaches, or may. */
export function mayHaveEndpoint(destination: Destination, estate: Estate): boolean {
  const { type: service = '', nameKey = '' } = destination;
  return byTarget(estate).has(`${service}|${nameKey}`) || hasUntoldEndpoint(destination, estate);
}

/** Whether an endpoint of which the input does not tell what it leads to may lead to what an app reaches. */
export function hasUntoldEndpoint({ type: service = '', nameKey = '' }: Destination, estate: Estate): boolean {
  return untoldTargets(estate).some(
    target =>
      (target.service === '' || target.service === service) &&
      (target.name === '' || mayBeOneSegment(target.name, nameKey)),
  );
}

/** The targets of `byTarget` that are not fully told. */
const untoldTargets = remember((estate: Estate) =>
  [...byTarget(estate).keys()].flatMap(key => {
    const cut = key.indexOf('|');
    const [service, name] = [key.slice(0, cut), key.slice(cut + 1)];
    return name === '' || !isFullyKnown(key) ? [{ service, name }] : [];
  }),
);

/** A network and those that it is peered with, as far as the input tells. */
export function connectedNetworks(network: IdKey, estate: Estate): ReadonlySet<IdKey> {
  const known = connected(estate);
  const found = known.get(network) ?? findConnected(network, estate);
  known.set(network, found);
  return found;
}

const connected = remember((_estate: Estate) => new Map<IdKey, ReadonlySet<IdKey>>());

function findConnected(network: IdKey, estate: Estate): ReadonlySet<IdKey> {
  const remotes = peeringsOf(network, estate).flatMap(peering => possibleKeys(remoteNetwork(peering)));
  return new Set([network, ...remotes]);
}
