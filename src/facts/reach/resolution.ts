import { isList } from '../../core/list.js';
import { nameOfKey, parentKey, type IdKey } from '../../graph/arm-id.js';
import { cloudSuffixes, services } from '../../graph/services.js';
import { Unknown } from '../../graph/value.js';
import { linksByNetwork } from '../app/deployment.js';
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
import { asList, property } from '../model/estate.js';
import { anything } from '../model/indexes.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { texts } from '../schemas.js';
import { reachOf, type Destination } from './destinations.js';
import { connectedNetworks, endpointsOf, zonesOf, type PrivateEndpoint } from './private-endpoints.js';
import { partsOf } from './reach.js';

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

/** A private endpoint of what the app reaches, in a network that is connected to the integration's or may be. */
interface Reached {
  readonly destination: Destination;
  readonly endpoint: PrivateEndpoint;
  readonly isConnected: boolean;
}

function reachedEndpoints(c: IntegrationCase): readonly Reached[] {
  const { networkKey } = c.subnet;
  const { estate } = c.model;
  if (networkKey === undefined) return [];
  const connected = connectedNetworks(networkKey, estate);
  return destinationsOf(c).flatMap(destination =>
    endpointsOf(destination, estate).map(endpoint => ({
      destination,
      endpoint,
      isConnected: endpoint.network !== undefined && connected.has(endpoint.network),
    })),
  );
}

/** Services with a private endpoint whose name the app would find at its public address. */
function unresolved(c: IntegrationCase): FactValue {
  const { estate } = c.model;
  if (estate.ofType('Microsoft.Network/privateEndpoints').length === 0) return [];
  return ofApp<FactValue>(c, { what: 'settings', ofPlan: [] }, app => {
    const reached = reachedEndpoints(c);
    // Where a setting may lead anywhere, it may lead to a private endpoint of the input.
    if (reached.length === 0) return reachOf(estate)(app).unclear[0] ?? [];
    const servers = dnsServers(c);
    const isElsewhere =
      (isList(servers) && servers.length > 0) || settingNamed(app, estate, 'WEBSITE_DNS_SERVER') !== undefined;
    if (isElsewhere) return [];
    const found = namesFound(reached.map(item => unresolvedName(item, c)));
    return isList(found) && found.length > 0 && isUnknown(servers) ? servers : found;
  });
}

/** The service with the zone that the network does not resolve; null where it does. */
function unresolvedName(
  { destination, endpoint, isConnected }: Reached,
  c: IntegrationCase,
): string | UnknownFact | null {
  const { estate } = c.model;
  const own = zonesOf(endpoint, estate);
  const expected = zonesThatAnswer(own.map(zoneName), zonesFor(destination, endpoint));
  const { names, isOpen } = linkedZones(c);
  if (expected.length === 0 || expected.some(name => names.has(name))) return null;
  const address = endpoint.entity.resource.origin.address;
  if (isOpen)
    return unknown(`${address}: private DNS zone`, 'the input does not tell all zones that are linked to the network');
  if (!isConnected)
    return unknown(address, 'the input does not tell whether its network is connected to that of the app');
  const isElsewhere = own.some(zone => (estate.at(zone)?.resource.lifecycle ?? 'existing') === 'existing');
  if (own.length > 0 && isElsewhere)
    return unknown(`${address}: private DNS zone`, 'the zone is kept elsewhere, and so may be its link to the network');
  if (!destination.isSure)
    return unknown(destination.name, `the input does not tell whether ${destination.by} lead to it`);
  return `${destination.name} (${expected[0] ?? ''})`;
}

/**
 * The zones in which the name of the service is looked for: those of the service, and of the endpoint's own those that
 * lie in one of them or in what the service itself is called by. Of a service that is not known all of its own may do.
 */
function zonesThatAnswer(own: readonly string[], ofService: readonly string[]): readonly string[] {
  if (ofService.length === 0) return own;
  const isAnswer = (zone: string): boolean =>
    zone.includes('${') ||
    ofService.some(
      known => zone === known || zone.endsWith(`.${known}`) || zone === known.replace(/^privatelink\./u, ''),
    );
  return [...own.filter(isAnswer), ...ofService];
}

/** Zones for the parts of the service that both the setting and the endpoint mean. */
function zonesFor({ type, group }: Destination, { groups }: PrivateEndpoint): readonly string[] {
  const parts = groups ?? (group === undefined ? undefined : [group.toLowerCase()]);
  return services
    .filter(service => service.types.includes(type ?? '') && parts?.includes(service.group.toLowerCase()) !== false)
    .flatMap(({ zones }) => zones);
}

/** The name of a zone; a template may write the suffix of the cloud as what that is called there. */
function zoneName(key: IdKey): string {
  return nameOfKey(key).replaceAll(
    /\$\{environment\(\)\.suffixes\.(\w+)\}/giu,
    (whole, name: string) => cloudSuffixes[name.toLowerCase()] ?? whole,
  );
}

function linkedZones(c: IntegrationCase): { readonly names: ReadonlySet<string>; readonly isOpen: boolean } {
  const { networkKey, network } = c.subnet;
  const ties = linksByNetwork(c.model.estate);
  const own = ties.get(networkKey ?? '') ?? [];
  const names = own.map(({ item }) => zoneName(parentKey(item.state.key)));
  const isRead = network === undefined || network.resource.lifecycle === 'existing' || network.resource.isPartial;
  const isOpen =
    isRead || ties.has(anything) || own.some(({ isCertain }) => !isCertain) || names.some(name => name.includes('${'));
  return {
    names: new Set(own.filter(tie => tie.isCertain).map(({ item }) => zoneName(parentKey(item.state.key)))),
    isOpen,
  };
}

function endpointSources(c: IntegrationCase): readonly Source[] {
  return [
    ...reachedEndpoints(c).flatMap(({ destination, endpoint }): Source[] => [
      { entity: endpoint.entity, path: 'privateLinkServiceConnections' },
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
      'services that settings lead to whose private endpoint the network does not resolve, with the zone that is missing',
    derive: unresolved,
    from: endpointSources,
  },
];
