import { isList } from '../../core/list.js';
import { remember } from '../../core/remember.js';
import { parentKey, type IdKey } from '../../graph/arm-id.js';
import { occupantSubnetPaths } from '../../graph/types/occupants.js';
import { Overlaps } from '../../network/overlaps.js';
import { parseAddress, type Prefix } from '../../network/prefix.js';
import { unknown as hidden, type Endpoint } from '../../network/security-group.js';
import { evaluateFlow } from '../../network/security-rules.js';
import { ofApp } from '../app/of-app.js';
import { folded, unknown, namesFound, type Fact, type FactValue, type Source, type UnknownFact } from '../fact.js';
import { property, possibleKeys, type Entity, type Estate } from '../model/estate.js';
import { valuesAt } from '../model/indexes.js';
import type { IntegrationCase } from '../model/integration.js';
import { prefixes, prefixesOf } from '../model/subnets.js';
import { reachOf, type Destination } from '../reach/destinations.js';
import { connectedNetworks, endpointsOf } from '../reach/private-endpoints.js';
import { texts } from '../schemas.js';
import { agreedOn, isGroup, packetPrefixes, securityGroupOf } from './security.js';

/** A place in a connected network that a setting leads to. */
interface Place {
  readonly destination: Destination;
  readonly subnet: Entity;
  readonly address: Prefix | undefined;
  /** False where the subnet's prefixes are not told, and those of no other hold the address. */
  readonly isSure: boolean;
}

const subnetType = 'Microsoft.Network/virtualNetworks/subnets';

/** Where in the network, and in those peered with it, the settings lead. */
function placesOf(c: IntegrationCase): readonly Place[] {
  const { entity } = c.integration.app;
  const { networkKey } = c.subnet;
  if (entity === undefined || c.isOfPlan || networkKey === undefined) return [];
  const { estate } = c.model;
  const { destinations } = reachOf(estate)(entity);
  if (destinations.length === 0) return [];
  const networks = connectedNetworks(networkKey, estate);
  return destinations.flatMap((destination): Place[] => {
    const address = destination.address === undefined ? undefined : parseAddress(destination.address);
    if (address !== undefined) {
      const all = [...networks].map(network => subnetsOf(estate, network));
      const holding = all.flatMap(({ byPrefix }) => byPrefix.with(address));
      const isSure = holding.length > 0;
      const found = isSure
        ? holding
        : all.flatMap(({ open }) => open).filter(({ state }) => state.key !== c.subnet.key);
      return found.map(subnet => ({ destination, subnet, address, isSure }));
    }
    const keys = new Set([...endpointSubnets(destination, c), ...ownSubnets(destination)]);
    return [...keys].flatMap((key): Place[] => {
      const subnet = networks.has(parentKey(key)) ? estate.at(key) : undefined;
      return subnet === undefined ? [] : [{ destination, subnet, address, isSure: true }];
    });
  });
}

interface Subnets {
  readonly all: readonly Entity[];
  readonly byPrefix: Overlaps<Entity>;
  readonly space: readonly Prefix[];
  /** Those of which the prefixes are not told. */
  readonly open: readonly Entity[];
}

const byNetwork = remember((_estate: Estate) => new Map<IdKey, Subnets>());

/** The subnets of a network, which all apps in it share. */
function subnetsOf(estate: Estate, network: IdKey): Subnets {
  const known = byNetwork(estate);
  const found = known.get(network) ?? readSubnets(estate.childrenOf(network, subnetType));
  known.set(network, found);
  return found;
}

function readSubnets(all: readonly Entity[]): Subnets {
  const placed = all.flatMap(item => {
    const own = prefixesOf(item);
    return isList(own) ? own.map(prefix => ({ prefix, item })) : [];
  });
  const open = all.filter(item => !isList(prefixesOf(item)));
  return { all, byPrefix: new Overlaps(placed), space: placed.map(({ prefix }) => prefix), open };
}

/** Subnets of private endpoints, as far as security groups apply to these there. */
function endpointSubnets(destination: Destination, c: IntegrationCase): readonly IdKey[] {
  const { estate } = c.model;
  return endpointsOf(destination, estate).flatMap(({ subnet }) => {
    const entity = subnet === undefined ? undefined : estate.at(subnet);
    const policies = entity === undefined ? undefined : folded(property(entity, 'privateEndpointNetworkPolicies'));
    const isFiltered = policies === 'enabled' || policies === 'networksecuritygroupenabled';
    return subnet !== undefined && isFiltered ? [subnet] : [];
  });
}

/** The subnets that a service lives in by itself. */
function ownSubnets({ entity }: Destination): readonly IdKey[] {
  const paths = entity === undefined ? [] : (occupantSubnetPaths[entity.resource.type] ?? []);
  return paths
    .flatMap(path => (entity === undefined ? [] : valuesAt(entity.state.properties, path)))
    .flatMap(possibleKeys);
}

/** What the settings lead to and a security group there refuses, with the group's subnet. */
function refusing(c: IntegrationCase): FactValue {
  return ofApp<FactValue>(c, { what: 'settings', ofPlan: [] }, app => {
    const found = namesFound(placesOf(c).map(place => refusal(place, c)));
    const [unclear] = reachOf(c.model.estate)(app).unclear;
    const isNothing = isList(found) && found.length === 0;
    return isNothing && unclear !== undefined && hasGuardedSubnet(c) ? unclear : found;
  });
}

/** True where a setting that may lead anywhere may lead to something that a group guards. */
function hasGuardedSubnet(c: IntegrationCase): boolean {
  const { networkKey, key } = c.subnet;
  if (networkKey === undefined) return false;
  const { estate } = c.model;
  return [...connectedNetworks(networkKey, estate)].some(network =>
    subnetsOf(estate, network).all.some(
      subnet => subnet.state.key !== key && property(subnet, 'networkSecurityGroup.id') !== undefined,
    ),
  );
}

function refusal({ destination, subnet, address, isSure }: Place, c: IntegrationCase): string | UnknownFact | null {
  const group = securityGroupOf(subnet, c.model.estate);
  const where = subnet.resource.origin.address;
  if (group === undefined) return null;
  if (!isGroup(group)) return group;
  const ends: readonly Endpoint[] = address === undefined ? packetPrefixes(prefixesOf(subnet)) : [address];
  const shared = { direction: 'inbound', protocol: 'tcp', virtualNetwork: knownSpace(c) } as const;
  const answers = packetPrefixes(prefixes(c.subnet)).flatMap(source =>
    ends.map(end => evaluateFlow(group, { ...shared, source, destination: end, port: destination.port ?? hidden })),
  );
  const verdict = agreedOn(answers.map(answer => answer.verdict));
  if (verdict === 'allowed') return null;
  const name = `${destination.name}${destination.port === undefined ? '' : ` on port ${destination.port}`} (${where})`;
  // Of an address that is told, only a part of the subnet can be denied: each instance has another address of it.
  const isRefused = verdict === 'denied' || (address !== undefined && answers.some(({ deniesPart }) => deniesPart));
  if (isRefused && destination.isSure && isSure) return name;
  if (!isSure) return unknown(`${where}: address prefixes`, `they may hold what ${destination.by} lead to`);
  return unknown(
    name,
    answers.flatMap(({ reasons }) => reasons)[0] ?? `the input does not tell whether ${destination.by} lead to it`,
  );
}

/** Address space of the network and its peers that is in use. */
function knownSpace(c: IntegrationCase): readonly Prefix[] {
  const { networkKey } = c.subnet;
  const networks = networkKey === undefined ? [] : [...connectedNetworks(networkKey, c.model.estate)];
  return networks.flatMap(network => subnetsOf(c.model.estate, network).space);
}

function sources(c: IntegrationCase): readonly Source[] {
  return [
    ...placesOf(c).map(({ subnet }) => ({ entity: subnet, path: 'networkSecurityGroup' })),
    ...c.settingsSource(),
  ];
}

/** Facts of the security groups around what the settings lead to. */
export const destinationFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'reaches.refusing',
    schema: texts,
    about:
      'what the settings lead to in the network or its peers, and what a security group there refuses to the subnet',
    derive: refusing,
    from: sources,
  },
];
