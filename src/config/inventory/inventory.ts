import { PreflightError } from '../../core/error.js';
import { didYouMean } from '../../core/nearest.js';
import { idKey, typeOfKey } from '../../graph/arm-id.js';
import { displayNames, regionOf } from '../../facts/tables/regions.js';
import { skuNames, skuOf } from '../../facts/tables/skus.js';
import { parsePrefix } from '../../network/prefix.js';
import { schemaCheck, shown } from '../../policy/files/schema-check.js';
import { FilePart } from '../../policy/files/file-part.js';
import { readYaml, type YamlSource } from '../../policy/files/yaml-source.js';
import schema from '../schemas/inventory-1.json' with { type: 'json' };

/** A list of networks as people write it (`schemas/inventory-1.json`). */
export interface Inventory {
  readonly networks: readonly ListedNetwork[];
}

export interface ListedNetwork {
  readonly id?: string;
  readonly subscription?: string;
  readonly resourceGroup?: string;
  readonly name?: string;
  readonly location?: string;
  readonly addressSpace?: readonly string[];
  readonly dnsServers?: readonly string[];
  readonly isComplete?: boolean;
  readonly subnets?: readonly ListedSubnet[];
}

export interface ListedSubnet {
  readonly name: string;
  readonly prefix?: string;
  readonly prefixes?: readonly string[];
  readonly delegations?: readonly string[];
  readonly networkSecurityGroup?: string | null;
  readonly routeTable?: string | null;
  readonly natGateway?: string | null;
  readonly serviceEndpoints?: readonly string[];
  readonly serviceEndpointPolicies?: readonly string[];
  readonly plans?: readonly ListedPlan[];
  readonly occupants?: readonly string[];
}

export interface ListedPlan {
  readonly id: string;
  readonly sku?: string;
  readonly maximumInstances?: number;
  readonly runs?: 'linux' | 'windows' | 'windows-containers';
}

/** An inventory whose every part is right, and where its parts stand. */
export interface InventorySource {
  readonly inventory: Inventory;
  readonly placeOf: YamlSource['placeOf'];
}

const checkStructure = schemaCheck(schema, 'the inventory', {
  pattern: ({ data }, label) => `${label} must be the id of a resource in Azure, but is ${shown(data)}`,
});

/** A type of resources, and what one is called. */
interface ResourceKind {
  readonly type: string;
  readonly noun: string;
}

const networks: ResourceKind = { type: 'microsoft.network/virtualnetworks', noun: 'a virtual network' };
const plans: ResourceKind = { type: 'microsoft.web/serverfarms', noun: 'a service plan' };
const classicType = 'microsoft.classicnetwork/virtualnetworks';

/** Reads a list of networks, YAML or JSON. What is wrong with it is returned, all that can be found at once. */
export function readInventory(
  text: string,
  file: string,
): InventorySource | { readonly problems: readonly PreflightError[] } {
  const source = readYaml(text, file, { noun: 'list of networks', longest: 4 * 1024 * 1024 });
  const inventory = source.value;
  if (source.problems.length === 0) checkStructure(inventory, source.report);
  if (source.problems.length === 0) checkNetworks(inventory as Inventory, new FilePart(source.report));
  if (source.problems.length === 0) return { inventory: inventory as Inventory, placeOf: source.placeOf };
  const advice = 'see docs/inventory.md for what a list of networks may hold';
  const problems = source.problems.map(
    ({ message, place, cause }) =>
      new PreflightError('input', message, { ...(place !== undefined && { place }), advice, cause }),
  );
  return { problems };
}

/** The id of a listed network, put together from its names where it is not written. */
export function idOfNetwork({ id, subscription, resourceGroup, name }: ListedNetwork): string {
  return (
    id ??
    `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Network/virtualNetworks/${name}`
  );
}

/** What the schema cannot say. */
function checkNetworks(inventory: Inventory, file: FilePart): void {
  const seen = new Set<string>();
  for (const [index, network] of inventory.networks.entries()) {
    const part = file.in('networks', index);
    if (network.id === undefined && network.name === undefined)
      part.report('a network needs its id, or its subscription, resourceGroup and name');
    if (network.id !== undefined && network.name !== undefined)
      part.in('name').report('the id tells the name already', 'key');
    if (!isClassic(network)) checkType(network.id, networks, part.in('id'));
    refuseTwin(idOfNetwork(network), seen, part);
    if (network.location !== undefined && regionOf(network.location) === undefined)
      part
        .in('location')
        .report(`there is no region ${shown(network.location)}${didYouMean(network.location, displayNames)}`);
    checkPrefixes(network.addressSpace, part.in('addressSpace'));
    const names = new Set<string>();
    for (const [at, subnet] of (network.subnets ?? []).entries()) {
      const inner = part.in('subnets', at);
      refuseTwin(subnet.name, names, inner.in('name'));
      checkSubnet(subnet, inner);
      if (isClassic(network)) checkClassicSubnet(subnet, inner);
    }
  }
}

/** True for a network of the time before Resource Manager, which only a gateway leads into. */
export function isClassic({ id }: ListedNetwork): boolean {
  return typeOfKey(idKey(id) ?? '') === classicType;
}

/** What apps in such a network's subnets would need is of no use there: none joins them. */
function checkClassicSubnet(subnet: ListedSubnet, part: FilePart): void {
  for (const key of Object.keys(subnet))
    if (key !== 'name' && key !== 'prefix')
      part.in(key).report(`of a subnet of a classic network only name and prefix count, not ${shown(key)}`, 'key');
}

function checkSubnet(subnet: ListedSubnet, part: FilePart): void {
  if (subnet.prefix !== undefined && subnet.prefixes !== undefined)
    part.in('prefix').report('give prefix or prefixes, not both', 'key');
  if (subnet.prefix !== undefined) checkPrefix(subnet.prefix, part.in('prefix'));
  checkPrefixes(subnet.prefixes, part.in('prefixes'));
  for (const [index, { id, sku }] of (subnet.plans ?? []).entries()) {
    const plan = part.in('plans', index);
    checkType(id, plans, plan.in('id'));
    if (sku !== undefined && skuOf(sku) === undefined)
      plan.in('sku').report(`there is no sku ${shown(sku)}${didYouMean(sku, skuNames)}`);
  }
}

function checkType(id: string | undefined, { type, noun }: ResourceKind, part: FilePart): void {
  if (id !== undefined && typeOfKey(idKey(id) ?? '') !== type) part.report(`${shown(id)} is not the id of ${noun}`);
}

function checkPrefixes(prefixes: readonly string[] | undefined, part: FilePart): void {
  for (const [index, prefix] of (prefixes ?? []).entries()) checkPrefix(prefix, part.in(index));
}

function checkPrefix(prefix: string, part: FilePart): void {
  if (parsePrefix(prefix) === undefined)
    part.report(`${shown(prefix)} is not a valid network address in CIDR notation, such as 10.0.1.0/26`);
}

function refuseTwin(name: string, seen: Set<string>, part: FilePart): void {
  const key = name.toLowerCase();
  if (seen.has(key)) part.report(`${shown(name)} stands twice`);
  seen.add(key);
}
