import { Graph, sourceOf } from '../../graph/graph.js';
import { occupantOf, standInApp } from '../../graph/occupancy.js';
import {
  bareState,
  resourceOf,
  type Mention,
  type Origin,
  type Properties,
  type Resource,
} from '../../graph/resource.js';
import { Unknown, type Value } from '../../graph/value.js';
import type { Path } from '../../policy/files/yaml-source.js';
import {
  idOfNetwork,
  isClassic,
  type InventorySource,
  type ListedNetwork,
  type ListedPlan,
  type ListedSubnet,
} from './inventory.js';

/** The graph of a list of networks. What the list leaves out is unknown, not absent. */
export function graphOfInventory(source: InventorySource): { readonly graph: Graph; readonly resources: number } {
  const resources: Resource[] = [];
  const mentions: Mention[] = [];
  for (const [index, network] of source.inventory.networks.entries()) {
    const listing = new NetworkListing(source, ['networks', index], network);
    resources.push(...listing.resources);
    mentions.push(...listing.mentions);
  }
  return { graph: new Graph([sourceOf(resources, [], mentions)]), resources: resources.length };
}

/** What a resource that is listed is, beside what all of them are. */
type Listed = Pick<Resource, 'type' | 'properties'> & Partial<Resource> & { readonly id: string; readonly path: Path };

class NetworkListing {
  readonly resources: Resource[] = [];
  readonly mentions: Mention[] = [];
  readonly #source: InventorySource;

  constructor(source: InventorySource, path: Path, network: ListedNetwork) {
    this.#source = source;
    const id = idOfNetwork(network);
    const { location, subnets = [] } = network;
    const properties = propertiesOfNetwork(network);
    if (isClassic(network)) {
      const classic = { ...properties, ...classicSubnets(network) };
      this.#add({ id, path, type: 'Microsoft.ClassicNetwork/virtualNetworks', location, properties: classic });
      return;
    }
    this.#add({
      id,
      path,
      type: 'Microsoft.Network/virtualNetworks',
      location,
      properties,
      mayHaveOtherUsers: network.isComplete !== true || subnets.some(isOpenGatewaySubnet),
    });
    for (const [index, subnet] of subnets.entries())
      this.#addSubnet(subnet, `${id}/subnets/${subnet.name}`, [...path, 'subnets', index]);
  }

  #addSubnet(subnet: ListedSubnet, id: string, path: Path): void {
    const { plans, occupants } = subnet;
    this.#add({
      id,
      path,
      type: 'Microsoft.Network/virtualNetworks/subnets',
      properties: propertiesOf(subnet),
      mayHaveOtherUsers: plans === undefined || occupants === undefined,
    });
    for (const [index, plan] of (plans ?? []).entries()) this.#addPlan(plan, id, [...path, 'plans', index]);
    for (const [index, occupant] of (occupants ?? []).entries()) {
      const found = occupantOf(occupant, id, this.#originOf([...path, 'occupants', index]));
      if ('effect' in found) this.mentions.push(found);
      else this.resources.push(found);
    }
  }

  #addPlan(plan: ListedPlan, subnet: string, path: Path): void {
    const { id } = plan;
    this.#add({ id, path, type: 'Microsoft.Web/serverfarms', sku: skuOf(plan), properties: flagsOf(plan) });
    this.resources.push(standInApp(id, subnet, this.#originOf(path)));
  }

  #add({ id, path, properties, ...listed }: Listed): void {
    const resource = resourceOf(bareState(id, id.split('/').at(-1) ?? '', properties), {
      lifecycle: 'existing',
      origin: this.#originOf(path),
      source: { origin: member => this.#originOf([...path, ...writtenAs(member)]), isWritten: () => true },
      isPartial: true,
      ...listed,
    });
    this.resources.push(resource);
  }

  #originOf(path: Path): Origin {
    const { file, line, column } = this.#source.placeOf(path);
    return {
      file,
      address: addressOf(path),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    };
  }
}

/** `networks[0].subnets[1]` */
function addressOf(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}

/** A gateway's subnet may hold a gateway as long as nobody says what is in it. */
function isOpenGatewaySubnet({ name, occupants }: ListedSubnet): boolean {
  return name.toLowerCase() === 'gatewaysubnet' && occupants === undefined;
}

function propertiesOfNetwork({ addressSpace, dnsServers }: ListedNetwork): Properties {
  return {
    ...(addressSpace !== undefined && { addressSpace: { addressPrefixes: addressSpace } }),
    ...(dnsServers !== undefined && { dhcpOptions: { dnsServers } }),
  };
}

/** The subnets as members of a classic network, with one that stands for those that an incomplete list leaves out. */
function classicSubnets({ subnets = [], isComplete }: ListedNetwork): Properties {
  const listed = subnets.map(({ name, prefix }) => ({ name, ...(prefix !== undefined && { addressPrefix: prefix }) }));
  const others = new Unknown({ symbol: 'another subnet', reason: 'the list does not say that it names all' });
  return { subnets: isComplete === true ? listed : [...listed, others] };
}

function propertiesOf(subnet: ListedSubnet): Properties {
  const { prefix, prefixes, delegations, serviceEndpoints, serviceEndpointPolicies: policies } = subnet;
  const all = prefix === undefined ? prefixes : [prefix];
  const linked = (name: 'networkSecurityGroup' | 'routeTable' | 'natGateway'): { readonly [name: string]: Value } => {
    const id = subnet[name];
    return id === undefined ? {} : { [name]: { id } };
  };
  return {
    ...(all !== undefined && { addressPrefixes: all }),
    ...(delegations !== undefined && {
      delegations: delegations.map(serviceName => ({ name: serviceName, properties: { serviceName } })),
    }),
    ...(serviceEndpoints !== undefined && { serviceEndpoints: serviceEndpoints.map(service => ({ service })) }),
    ...(policies !== undefined && { serviceEndpointPolicies: policies.map(id => ({ id })) }),
    ...linked('networkSecurityGroup'),
    ...linked('routeTable'),
    ...linked('natGateway'),
  };
}

function skuOf({ sku, maximumInstances }: ListedPlan): Value | undefined {
  if (sku === undefined && maximumInstances === undefined) return undefined;
  return {
    ...(sku !== undefined && { name: sku }),
    ...(maximumInstances !== undefined && { capacity: maximumInstances }),
  };
}

function flagsOf({ runs, maximumInstances }: ListedPlan): Properties {
  return {
    ...(maximumInstances !== undefined && { maximumElasticWorkerCount: maximumInstances }),
    ...(runs !== undefined && { reserved: runs === 'linux', hyperV: runs === 'windows-containers', isXenon: false }),
  };
}

/** Under which key of the list a property stands. */
const keys: Readonly<Record<string, string>> = {
  addressPrefixes: 'prefix',
  addressPrefix: 'prefix',
  dhcpOptions: 'dnsServers',
  reserved: 'runs',
  hyperV: 'runs',
};

function writtenAs(member: string): Path {
  const [first = ''] = member.split('.');
  return [keys[first] ?? first];
}
