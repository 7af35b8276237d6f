import { isList } from '../../core/list.js';
import { PreflightError } from '../../core/error.js';
import { Graph, sourceOf } from '../../graph/graph.js';
import { occupantOf, standInApp } from '../../graph/occupancy.js';
import type { Notice } from '../../graph/notice.js';
import type { Mention, Origin, Resource } from '../../graph/resource.js';
import { memberOf, resourceType, type PropertyTree } from '../../graph/resource-types.js';
import type { Json } from '../../graph/value.js';
import { bodyAsResource, placesOf, textMember } from '../arm/evaluated/evaluated.js';
import { isJsonObject, type JsonObject } from '../json-object.js';
import { ownMember } from '../arm/partly-known.js';
import { graphResources } from '../arm/into-graph/resource-body.js';
import { anything, maximumDepth } from '../json/shape.js';
import { shapeError } from '../json/shape-error.js';

/** Members of a resource that do not stand below its properties. */
const beside = new Set([
  'id',
  'name',
  'type',
  'location',
  'kind',
  'sku',
  'identity',
  'tags',
  'etag',
  'zones',
  'properties',
]);

const advice =
  'list networks, apps or plans with the Azure CLI: az network vnet list, az webapp list, az appservice plan list, each with -o json';

/**
 * The graph of what the Azure CLI or Resource Graph lists: everything in it exists. The CLI takes the properties out
 * of their member and prints them beside the name. Nothing is known to have no other users than those listed.
 */
export function graphOfListing(value: unknown, file: string): { readonly graph: Graph; readonly resources: number } {
  const deep = anything(value, maximumDepth);
  if (deep !== undefined) throw shapeError(deep, { file, noun: 'the list', advice });
  const items = itemsOf(value as Json);
  const resources: Resource[] = [];
  const mentions: Mention[] = [];
  for (const { item, path } of items) {
    const listing = isJsonObject(item) ? read(item, path, file) : undefined;
    if (listing === undefined) continue;
    resources.push(...listing.resources);
    mentions.push(...listing.mentions);
  }
  if (resources.length === 0) {
    const message = 'none of the resources in this list is of a type that policies look at';
    throw new PreflightError('input', message, { place: { file }, advice });
  }
  return { graph: new Graph([sourceOf(resources, goesOn(value as Json, file), mentions)]), resources: items.length };
}

/** Where the items of an answer stand. */
const listMembers = ['value', 'data'];

interface Item {
  readonly item: Json;
  readonly path: readonly string[];
}

/** The items of a list, of the `value` of a request, of the `data` of Resource Graph, of several of these; or the only one. */
function itemsOf(item: Json, path: readonly string[] = []): readonly Item[] {
  if (isList(item)) return item.flatMap((inner, index) => itemsOf(inner, [...path, String(index)]));
  const name = listMembers.find(member => isJsonObject(item) && isList(item[member]));
  if (name === undefined || !isJsonObject(item) || textMember(item, 'id') !== undefined) return [{ item, path }];
  return itemsOf(item[name] ?? [], [...path, name]);
}

/** What a page holds that leads to the next: of the CLI, of Resource Graph, of the REST interface. */
const toNextPage = ['skip_token', 'skipToken', '$skipToken', 'nextLink'];

/** Told when the last of the pages is not the last that there is. */
function goesOn(value: Json, file: string): readonly Notice[] {
  const last = isList(value) ? value.at(-1) : value;
  if (!isJsonObject(last) || toNextPage.every(name => textMember(last, name) === undefined)) return [];
  const message =
    'this list goes on: what stands on its further pages is not known; az graph query takes --first 1000 and --skip-token';
  return [{ message, file }];
}

function read(
  item: JsonObject,
  path: readonly string[],
  file: string,
): Pick<Listing, 'resources' | 'mentions'> | undefined {
  const type = textMember(item, 'type');
  // A deployment is no resource that exists, but what has made some.
  const isDeployment = /^microsoft\.resources\/deployments$/iu.test(type ?? '');
  const described = type === undefined || isDeployment ? undefined : resourceType(type);
  if (type === undefined || described === undefined || textMember(item, 'id') === undefined) return undefined;
  const body = { ...item, properties: nested(propertiesOf(item), described.properties) };
  const document = { file, value: item, place: () => undefined };
  const places = placesOf({
    document,
    body: item,
    path,
    address: `${described.type} ${textMember(item, 'name') ?? ''}`,
  });
  const isPartial = /^microsoft\.web\/sites/i.test(type) || !hasProperties(item);
  const role = { ...places, lifecycle: 'existing', isPartial, mayBeAbsent: false, isAsWritten: false } as const;
  const standing = { document, body, path, address: places.origin.address };
  const found = graphResources(bodyAsResource(standing, { type }), role);
  const listing = new Listing();
  listing.resources.push(...found.map(resource => ({ ...resource, mayHaveOtherUsers: true })));
  listing.addOccupants(body, places.origin);
  return listing;
}

/** `az resource list` shows resources by their head alone. */
function hasProperties(item: JsonObject): boolean {
  return Object.keys(propertiesOf(item)).length > 0;
}

function propertiesOf(item: JsonObject): JsonObject {
  const own = ownMember(item, 'properties');
  if (isJsonObject(own)) return own;
  const entries = Object.entries(item).filter(
    ([name, value]) => !beside.has(name) && name !== 'resourceGroup' && value !== null,
  );
  // The CLI has a name of its own for the plan of an app.
  return Object.fromEntries(
    entries.map(([name, value]) => [name === 'appServicePlanId' ? 'serverFarmId' : name, value]),
  );
}

/** Properties of what is inside, put back below a member of that name where the platform has them there. */
function nested(value: Json, tree: PropertyTree): Json {
  if (isList(value)) {
    const inner = isTreeList(tree) ? tree[0] : undefined;
    return inner === undefined ? value : value.map(item => nested(item, inner));
  }
  if (!isJsonObject(value) || typeof tree === 'string' || isTreeList(tree)) return value;
  const wrapped =
    memberOf(tree, 'properties') !== undefined && ownMember(value, 'properties') === undefined
      ? { ...value, properties: value }
      : value;
  return Object.fromEntries(
    Object.entries(wrapped).map(([name, inner]): [string, Json] => {
      const member = memberOf(tree, name);
      return [name, member === undefined ? inner : nested(inner, member.tree)];
    }),
  );
}

function isTreeList(tree: PropertyTree): tree is readonly [PropertyTree] {
  return isList(tree);
}

/** Lists of a subnet that name what is in it. */
const occupantLists = [
  'ipConfigurations',
  'privateEndpoints',
  'ipConfigurationProfiles',
  'applicationGatewayIPConfigurations',
];
const linkLists = ['serviceAssociationLinks', 'resourceNavigationLinks'];

class Listing {
  readonly resources: Resource[] = [];
  readonly mentions: Mention[] = [];

  /** What the subnets of a network, or a subnet itself, tell of who is in them. */
  addOccupants(body: JsonObject, origin: Origin): void {
    const subnets = ownMember(propertiesOf(body), 'subnets');
    for (const subnet of isList(subnets) ? subnets : [body]) {
      const id = isJsonObject(subnet) ? textMember(subnet, 'id') : undefined;
      if (!isJsonObject(subnet) || id === undefined || !/\/subnets\/[^/]+$/iu.test(id)) continue;
      for (const occupant of occupantsOf(propertiesOf(subnet))) this.#add(occupant, id, origin);
    }
  }

  #add(occupant: string, subnet: string, origin: Origin): void {
    const found = /\/providers\/microsoft\.web\/serverfarms\/[^/]+$/iu.test(occupant)
      ? standInApp(occupant, subnet, origin)
      : occupantOf(occupant, subnet, origin);
    if ('effect' in found) this.mentions.push(found);
    else this.resources.push(found);
  }
}

/** The ids of the resources that a subnet names; of an IP configuration the resource that it belongs to. */
function occupantsOf(subnet: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  for (const item of occupantLists.flatMap(name => bodiesIn(subnet, name))) {
    const id = textMember(item, 'id');
    if (id !== undefined) found.add(id.replace(/\/[^/]*ipConfigurations?(?:Profiles)?\/[^/]+$/iu, ''));
  }
  for (const item of linkLists.flatMap(name => bodiesIn(subnet, name))) {
    const link = textMember(propertiesOf(item), 'link');
    if (link !== undefined) found.add(link);
  }
  return found;
}

function bodiesIn(subnet: JsonObject, name: string): readonly JsonObject[] {
  const list = ownMember(subnet, name);
  return isList(list) ? list.filter(item => isJsonObject(item)) : [];
}
