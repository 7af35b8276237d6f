import { isList } from '../core/list.js';
import { sortedUnique } from '../core/order.js';
import { idKey, type IdKey } from '../graph/arm-id.js';
import { occupantSubnetPaths } from '../graph/types/occupants.js';
import { containsPrefix, parseAddress, type Prefix } from '../network/prefix.js';
import { unknown as hidden, type Endpoint, type Flow } from '../network/security-group.js';
import { evaluateFlow } from '../network/security-rules.js';
import { reachOf, whyNotInInput, type Destination } from './destinations.js';
import { possibilities, property, type Entity } from './estate.js';
import { folded, isUnknown, unknown, type Fact, type FactValue, type Source, type UnknownFact } from './fact.js';
import { valuesAt } from './indexes.js';
import type { IntegrationCase } from './integration.js';
import { connectedNetworks, endpointsOf } from './private-endpoints.js';
import { texts } from './schemas.js';
import { isGroup, securityGroupOf, subnetPrefix } from './security.js';
import { prefixesOf } from './subnets.js';

/** A place in a connected network that a setting leads to. */
interface Place {
  readonly destination: Destination;
  readonly subnet: Entity;
  readonly address: Prefix | undefined;
}

const subnetType = 'Microsoft.Network/virtualNetworks/subnets';

/** Where in the network, and in those peered with it, the settings lead. */
function placesOf(c: IntegrationCase): readonly Place[] {
  const { entity } = c.integration.app;
  const { networkKey } = c.subnet;
  if (entity === undefined || c.isOfPlan || networkKey === undefined) return [];
  const { estate } = c.model;
  const networks = connectedNetworks(networkKey, estate);
  const subnets = [...networks].flatMap(network => estate.childrenOf(network, subnetType));
  return reachOf(estate)(entity).destinations.flatMap((destination): Place[] => {
    const address = destination.address === undefined ? undefined : parseAddress(destination.address);
    if (address !== undefined)
      return subnets.filter(subnet => holds(subnet, address)).map(subnet => ({ destination, subnet, address }));
    const keys = new Set([...endpointSubnets(destination, c), ...ownSubnets(destination)]);
    return subnets.filter(({ state }) => keys.has(state.key)).map(subnet => ({ destination, subnet, address }));
  });
}

function holds(subnet: Entity, address: Prefix): boolean {
  const prefixes = prefixesOf(subnet);
  return isList(prefixes) && prefixes.some(prefix => containsPrefix(prefix, address));
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
    .flatMap(possibilities)
    .flatMap(id => idKey(id) ?? []);
}

/** What the settings lead to and a security group there refuses, with the group's subnet. */
function refusing(c: IntegrationCase): FactValue {
  const { entity, key } = c.integration.app;
  if (c.isOfPlan) return [];
  if (entity === undefined) return whyNotInInput(key, 'settings');
  const judged = placesOf(c).map(place => refusal(place, c));
  const found = judged.filter(item => typeof item === 'string');
  if (found.length > 0) return sortedUnique(found);
  const { unclear } = reachOf(c.model.estate)(entity);
  return judged.find(isUnknown) ?? (hasGuardedSubnet(c) ? unclear[0] : undefined) ?? [];
}

/** True where a setting that may lead anywhere may lead to something that a group guards. */
function hasGuardedSubnet(c: IntegrationCase): boolean {
  const { networkKey, key } = c.subnet;
  if (networkKey === undefined) return false;
  return [...connectedNetworks(networkKey, c.model.estate)]
    .flatMap(network => c.model.estate.childrenOf(network, subnetType))
    .some(subnet => subnet.state.key !== key && property(subnet, 'networkSecurityGroup.id') !== undefined);
}

function refusal({ destination, subnet, address }: Place, c: IntegrationCase): string | UnknownFact | null {
  const group = securityGroupOf(subnet, c.model.estate);
  const where = subnet.resource.origin.address;
  if (group === undefined) return null;
  if (!isGroup(group)) return group;
  const own = prefixesOf(subnet);
  const end: Endpoint = address ?? (isList(own) ? (own[0] ?? hidden) : hidden);
  const flow: Flow = {
    direction: 'inbound',
    protocol: 'tcp',
    source: subnetPrefix(c),
    destination: end,
    port: destination.port ?? hidden,
    virtualNetwork: knownSpace(c),
  };
  const { verdict, reasons } = evaluateFlow(group, flow);
  if (verdict === 'allowed') return null;
  const name = `${destination.name}${destination.port === undefined ? '' : ` on port ${destination.port}`} (${where})`;
  if (verdict === 'denied' && destination.isSure) return name;
  return unknown(name, reasons[0] ?? `the input does not tell whether ${destination.by} lead to it`);
}

/** Address space of the network and its peers. */
function knownSpace(c: IntegrationCase): readonly Prefix[] {
  const { networkKey } = c.subnet;
  const networks = networkKey === undefined ? [] : [...connectedNetworks(networkKey, c.model.estate)];
  return networks.flatMap(network =>
    c.model.estate.childrenOf(network, subnetType).flatMap(subnet => {
      const prefixes = prefixesOf(subnet);
      return isList(prefixes) ? prefixes : [];
    }),
  );
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
