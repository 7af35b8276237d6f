import { isList } from '../../core/list.js';
import { groupBy } from '../../core/multimap.js';
import { Unknown } from '../../graph/value.js';
import { ofApp } from '../app/of-app.js';
import { settingNamed } from '../app/settings.js';
import {
  fact,
  isUnknown,
  unknown,
  unknownOf,
  namesFound,
  type Fact,
  type FactValue,
  type Source,
  type UnknownFact,
} from '../fact.js';
import { asList, possibleKeys, property } from '../model/estate.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { texts } from '../schemas.js';
import { reachOf, type Destination } from './destinations.js';
import { connectedNetworks, endpointsOf, hasUntoldEndpoint, type PrivateEndpoint } from './private-endpoints.js';
import { partsOf } from './reach.js';
import { isWritten, linkedZones, withoutPrefix, zoneName, zonesFor, zonesWritten } from './zone-records.js';

/** Azure's own DNS, which answers for private zones by itself. */
const azureDns = '168.63.129.16';

/** The DNS servers of the network that are not Azure's own. */
function dnsServers(c: IntegrationCase): FactValue {
  const { network, networkKey } = c.subnet;
  if (network === undefined) return unknown(networkKey ?? 'network', 'the virtual network is not in the input');
  const servers = asList(property(network, 'dhcpOptions.dnsServers'));
  if (servers instanceof Unknown) return unknownOf(servers);
  const open = servers.find(server => server instanceof Unknown);
  const own = servers.filter(server => typeof server === 'string' && server !== azureDns);
  return own.length === 0 && open !== undefined
    ? fact(open)
    : (servers.filter(server => server !== azureDns).map(server => fact(server)) as FactValue);
}

/** What the app reaches, by its settings and by what the platform does for it. */
function destinationsOf(c: IntegrationCase): readonly Destination[] {
  const { entity } = c.integration.app;
  if (entity === undefined || c.isOfPlan) return [];
  return [...reachOf(c.model.estate)(entity).destinations, ...partsOf(c)];
}

/** A service that the app reaches with private endpoints of it, all for the same parts of it. */
interface Reached {
  readonly destination: Destination;
  readonly endpoints: readonly PrivateEndpoint[];
}

function reachedServices(c: IntegrationCase): readonly Reached[] {
  const { estate } = c.model;
  if (c.subnet.networkKey === undefined) return [];
  return destinationsOf(c).flatMap(destination => {
    const byParts = groupBy(endpointsOf(destination, estate), ({ groups }) => groups?.join(' '));
    return [...byParts.values()].map(endpoints => ({ destination, endpoints }));
  });
}

/** Services with a private endpoint whose name the app would find at its public address. */
function unresolved(c: IntegrationCase): FactValue {
  const { estate } = c.model;
  if (estate.ofType('Microsoft.Network/privateEndpoints').length === 0) return [];
  return ofApp<FactValue>(c, { what: 'settings', ofPlan: [] }, app => {
    const reached = reachedServices(c);
    // Where a setting may lead anywhere, it may lead to a private endpoint of the input.
    const open = reachOf(estate)(app).unclear[0] ?? perhapsReached(c);
    if (reached.length === 0) return open ?? [];
    const servers = dnsServers(c);
    const isElsewhere =
      (isList(servers) && servers.length > 0) || settingNamed(app, estate, 'WEBSITE_DNS_SERVER') !== undefined;
    if (isElsewhere) return [];
    const found = namesFound(
      reached.map(item => unresolvedName(item, c)),
      open,
    );
    return isList(found) && found.length > 0 && isUnknown(servers) ? servers : found;
  });
}

/** A service without a private endpoint, as far as the input tells, where there is one of which it does not tell whose it is. */
function perhapsReached(c: IntegrationCase): UnknownFact | undefined {
  const { estate } = c.model;
  const found = destinationsOf(c).find(
    destination => hasUntoldEndpoint(destination, estate) && endpointsOf(destination, estate).length === 0,
  );
  return found && unknown(found.name, 'the input does not tell whether a private endpoint leads to it');
}

/** The service with the zone that the network does not resolve; null where it does. */
function unresolvedName({ destination, endpoints }: Reached, c: IntegrationCase): string | UnknownFact | null {
  const { estate } = c.model;
  const own = endpoints.flatMap(endpoint => zonesWritten(endpoint, estate).flatMap(possibleKeys));
  const ofService = [...new Set(endpoints.flatMap(endpoint => zonesFor(destination, endpoint)))];
  const expected = zonesThatAnswer(own.map(zoneName), ofService);
  if (expected.length === 0) return null;
  const { keys, isOpen } = linkedZones(c);
  const asked = keys.filter(zone => expected.includes(zoneName(zone)));
  const name = { nameKey: destination.nameKey, ofService, endpoints };
  if (asked.some(zone => isWritten({ ...name, zone }, estate))) return null;
  const address = endpoints.map(({ entity }) => entity.resource.origin.address).join(', ');
  const zoneOf = (reason: string): UnknownFact => unknown(`${address}: private DNS zone`, reason);
  if (asked.length > 0) return zoneOf(unwritten);
  if (isOpen) return zoneOf('the input does not tell all zones that are linked to the network');
  if (!isConnected(endpoints, c))
    return unknown(address, 'the input does not tell whether its network is connected to that of the app');
  const isElsewhere = own.some(zone => (estate.at(zone)?.resource.lifecycle ?? 'existing') === 'existing');
  if (isElsewhere) return zoneOf('the zone is kept elsewhere, and so may be its link to the network');
  if (!destination.isSure)
    return unknown(destination.name, `the input does not tell whether ${destination.by} lead to it`);
  return `${destination.name} (${expected[0] ?? ''})`;
}

/** A zone group may also come of a policy that Azure applies, and a record of whoever keeps the zone. */
const unwritten =
  'the zone is linked, but neither a DNS zone group of the endpoint nor an A record is known to write the name there; ' +
  'a policy in Azure or another deployment may';

function isConnected(endpoints: readonly PrivateEndpoint[], { subnet, model }: IntegrationCase): boolean {
  const networks = connectedNetworks(subnet.networkKey ?? '', model.estate);
  return endpoints.some(({ network }) => network !== undefined && networks.has(network));
}

/**
 * The zones in which the name of the service is looked for: those of the service, and of the endpoint's own those that
 * lie in one of them or in what the service itself is called by. Of a service that is not known all of its own may do.
 */
function zonesThatAnswer(own: readonly string[], ofService: readonly string[]): readonly string[] {
  if (ofService.length === 0) return own;
  const isAnswer = (zone: string): boolean =>
    zone.includes('${') ||
    ofService.some(known => zone === known || zone.endsWith(`.${known}`) || zone === withoutPrefix(known));
  return [...own.filter(isAnswer), ...ofService];
}

function endpointSources(c: IntegrationCase): readonly Source[] {
  return [
    ...reachedServices(c).flatMap(({ destination, endpoints }): Source[] => [
      ...endpoints.map(({ entity }) => ({ entity, path: 'privateLinkServiceConnections' })),
      ...(destination.entity === undefined ? [] : [{ entity: destination.entity }]),
    ]),
    ...c.networkSource('dhcpOptions.dnsServers'),
  ];
}

/** Facts of how the app finds the names of what it reaches. */
export const resolutionFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'network.dnsServers',
    schema: texts,
    about: 'DNS servers of the network that are not Azure’s own',
    derive: dnsServers,
    of: subnetOf,
    from: c => c.networkSource('dhcpOptions.dnsServers'),
  },
  {
    path: 'reaches.unresolvedEndpoints',
    schema: texts,
    about:
      'services that settings lead to whose private endpoint the network does not find, with the zone that it lacks',
    derive: unresolved,
    from: endpointSources,
  },
];
