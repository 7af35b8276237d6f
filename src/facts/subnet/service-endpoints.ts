import { isList } from '../../core/list.js';
import { sortedUnique } from '../../core/order.js';
import { remember } from '../../core/remember.js';
import type { Value } from '../../graph/value.js';
import {
  folded,
  isUnknown,
  unknown,
  unknownOf,
  type Fact,
  type FactValue,
  type Source,
  type UnknownFact,
} from '../fact.js';
import { asList, member, property, type Entity, type Estate } from '../model/estate.js';
import { anything, tieByTarget, valuesOf, type Tie } from '../model/indexes.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { nameOf, whyUnknown } from '../model/subnets.js';
import { texts } from '../schemas.js';

/** Where services name the subnets that they admit, and the endpoint that the subnet then needs. */
interface Firewall {
  readonly types: readonly string[];
  readonly paths: readonly string[];
  /** Service endpoints that will do, the usual one first. */
  readonly endpoints: readonly string[];
}

const acls = ['networkAcls.virtualNetworkRules.*.id'];
const restrictions = [
  'ipSecurityRestrictions.*.vnetSubnetResourceId',
  'scmIpSecurityRestrictions.*.vnetSubnetResourceId',
];

/**
 * Source: learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview, and the firewall page
 * of each service. Checked on 2026-11-30.
 */
const firewalls: readonly Firewall[] = [
  {
    types: ['Microsoft.Storage/storageAccounts'],
    paths: acls,
    endpoints: ['Microsoft.Storage', 'Microsoft.Storage.Global'],
  },
  { types: ['Microsoft.KeyVault/vaults'], paths: acls, endpoints: ['Microsoft.KeyVault'] },
  { types: ['Microsoft.CognitiveServices/accounts'], paths: acls, endpoints: ['Microsoft.CognitiveServices'] },
  {
    types: ['Microsoft.ContainerRegistry/registries'],
    paths: ['networkRuleSet.virtualNetworkRules.*.id'],
    endpoints: ['Microsoft.ContainerRegistry'],
  },
  {
    types: ['Microsoft.DocumentDB/databaseAccounts'],
    paths: ['virtualNetworkRules.*.id'],
    endpoints: ['Microsoft.AzureCosmosDB'],
  },
  {
    types: ['Microsoft.Sql', 'Microsoft.DBforPostgreSQL', 'Microsoft.DBforMySQL', 'Microsoft.DBforMariaDB'].map(
      namespace => `${namespace}/servers/virtualNetworkRules`,
    ),
    paths: ['virtualNetworkSubnetId'],
    endpoints: ['Microsoft.Sql'],
  },
  ...['ServiceBus', 'EventHub'].map(name => ({
    types: [`Microsoft.${name}/namespaces`, `Microsoft.${name}/namespaces/networkRuleSets`],
    paths: ['virtualNetworkRules.*.id', 'virtualNetworkRules.*.subnet.id'],
    endpoints: [`Microsoft.${name}`],
  })),
  {
    types: ['Microsoft.Web/sites', 'Microsoft.Web/sites/slots'],
    paths: restrictions.map(path => `siteConfig.${path}`),
    endpoints: ['Microsoft.Web'],
  },
  {
    types: ['Microsoft.Web/sites/config', 'Microsoft.Web/sites/slots/config'],
    paths: restrictions,
    endpoints: ['Microsoft.Web'],
  },
];

/** A firewall that names a subnet. */
interface Naming {
  readonly entity: Entity;
  readonly endpoints: readonly string[];
  readonly subnet: Value;
}

function isSetIn({ graph }: Estate, type: string, path: string): boolean {
  return graph.mayHave(type, path.split('.*', 1)[0] ?? path, value => value !== undefined);
}

const bySubnet = remember((estate: Estate) =>
  tieByTarget(
    firewalls.flatMap(({ types, paths, endpoints }) =>
      types
        .flatMap(type => (paths.some(path => isSetIn(estate, type, path)) ? estate.ofType(type) : []))
        .flatMap(entity =>
          paths.flatMap(path => valuesOf(entity, path).map((subnet): Naming => ({ entity, endpoints, subnet }))),
        ),
    ),
    ({ subnet }) => subnet,
    ({ entity }) => entity.resource.mayBeAbsent,
  ),
);

function namingsOf(c: IntegrationCase): readonly Tie<Naming>[] {
  const ties = bySubnet(c.model.estate);
  return c.subnet.key === undefined ? [] : [...(ties.get(c.subnet.key) ?? []), ...(ties.get(anything) ?? [])];
}

/** The service endpoints of the subnet in lower case. */
export function enabledEndpoints(c: IntegrationCase): readonly string[] | UnknownFact {
  if (c.subnet.entity === undefined) return whyUnknown(c.subnet, 'service endpoints');
  const items = asList(property(c.subnet.entity, 'serviceEndpoints'));
  if (!isList(items)) return unknownOf(items);
  const names = items.map(item => folded(member(item, 'service')));
  return names.find(isUnknown) ?? names.filter(name => typeof name === 'string');
}

function missing(c: IntegrationCase): FactValue {
  const namings = namingsOf(c);
  if (namings.length === 0)
    return c.subnet.key === undefined ? unknown(nameOf(c.subnet), 'the input does not tell the subnet') : [];
  const present = enabledEndpoints(c);
  if (!isList(present)) return present;
  const lacking = namings.filter(
    ({ item }) => !item.endpoints.some(endpoint => present.includes(endpoint.toLowerCase())),
  );
  const certain = lacking
    .filter(tie => tie.isCertain)
    .map(({ item }) => `${item.endpoints[0] ?? ''} (${addressOf(item)})`);
  if (certain.length > 0) return sortedUnique(certain);
  const [open] = lacking;
  return open === undefined
    ? []
    : unknown(addressOf(open.item), 'the input does not tell whether its firewall names this subnet');
}

function addressOf({ entity }: Naming): string {
  return entity.resource.origin.address;
}

function sources(c: IntegrationCase): readonly Source[] {
  return [...c.subnetSource('serviceEndpoints'), ...namingsOf(c).map(({ item }) => ({ entity: item.entity }))];
}

/** Facts of the firewalls that name the subnet. */
export const serviceEndpointFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'subnet.missingServiceEndpoints',
    schema: texts,
    about: 'service endpoints that the subnet lacks, with the services whose firewalls name it',
    derive: missing,
    of: subnetOf,
    from: sources,
  },
];
