import { isList } from '../../../core/list.js';
import { asDescribed, describedParts, type PropertyTree } from '../../../graph/resource-types.js';
import type { Properties } from '../../../graph/resource.js';
import { withoutAppSecrets } from '../../../graph/types/app-body.js';
import { subnetsByName } from '../../../graph/types/occupants.js';
import { isObject, joinText, reveal, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import { changeKnownItems, PartlyKnownList } from '../expression/partly-known-list.js';
import { oneOf } from '../expression/unknowns.js';
import { memberOfUnknown, ownMember, partAt, PartlyKnown } from '../partly-known.js';

type Members = { readonly [name: string]: PropertyTree };

/** The parts of a sku and an identity that policies look at; both stand beside the properties. */
const skuTree: Members = { name: '', tier: '', size: '', family: '', capacity: '' };
const identityTree: Members = { type: '' };

/** What the properties of a body are read from. */
export interface WholeBody {
  readonly type: string;
  readonly name: Value;
  /** The member `properties`. */
  readonly body: Value | undefined;
  readonly identity: Value | undefined;
}

/** The properties of a body that a resource type describes, in the platform's spelling; all else stays outside. */
export function propertiesOfBody(tree: Members, whole: WholeBody): Properties {
  const { body, identity } = whole;
  const found = described(body, tree);
  const picked = Object.hasOwn(tree, 'identity') && identity !== undefined ? pick(identity, identityTree) : undefined;
  const subnets = namedSubnets(whole);
  const properties = withoutSecrets({
    ...found,
    ...(picked !== undefined && { identity: picked }),
    ...(subnets.length > 0 && { subnets }),
  });
  return withoutAppSecrets(properties, whole);
}

/** Subnets that a body names beside the id of their network, in the form that all occupants have. */
function namedSubnets({ type, body = null }: WholeBody): readonly Value[] {
  const row = subnetsByName[type];
  const network = row === undefined ? null : partAt(body, row.network.split('.'));
  if (row === undefined || network === null) return [];
  return row.names.flatMap(path => {
    const name = partAt(body, path.split('.'));
    return name === null ? [] : [{ id: subnetId(network, name) }];
  });
}

function subnetId(network: Value, name: Value): Value {
  const id = joinText([network, '/subnets/', name]);
  return network instanceof Sensitive || name instanceof Sensitive ? new Sensitive(id) : id;
}

/** A sku as the graph has it. */
export function skuOf(sku: Value | undefined): Value | undefined {
  return sku === undefined ? undefined : pick(sku, skuTree);
}

/** Of a body that is not known every property may be set. */
function described(body: Value | undefined, tree: Members): Properties {
  const found = body === undefined ? undefined : pick(body, tree);
  if (isObject(found)) return found;
  if (found instanceof Unknown)
    return Object.fromEntries(Object.keys(tree).map(name => [name, memberOfUnknown(found, name)]));
  if (!(found instanceof Sensitive)) return {};
  return Object.fromEntries(
    Object.entries(described(reveal(found), tree)).map(([name, value]) => [name, new Sensitive(value)]),
  );
}

/** The described part of a value; undefined where nothing of it is set. */
function pick(value: Value, tree: PropertyTree): Value | undefined {
  if (value === null) return undefined;
  if (value instanceof Sensitive) {
    const inner = pick(reveal(value), tree);
    return inner === undefined ? undefined : new Sensitive(inner);
  }
  if (value instanceof Unknown) return ofUnknown(value, tree);
  if (typeof tree === 'string') return asDescribed(value, tree);
  return describedParts(value, tree, pick);
}

/** An unknown object of which parts are known, or that is one of several, is known in these parts. */
function ofUnknown(value: Unknown, tree: PropertyTree): Value {
  if (value instanceof PartlyKnownList && isList(tree))
    return changeKnownItems(value, item => pick(item, tree[0]) ?? null);
  if (typeof tree === 'string' || isList(tree)) return value;
  if (value instanceof PartlyKnown) {
    const parts = Object.entries(tree).flatMap(([name, inner]): [string, Value][] => {
      const picked = pick(value.member(name), inner);
      return picked === undefined ? [] : [[name, picked]];
    });
    return Object.fromEntries(parts);
  }
  const { possible } = value.$unknown;
  if (possible === undefined || possible.length === 0 || possible.some(one => one instanceof Unknown)) return value;
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, inner]): [string, Value][] => {
      const found = possible.map(one => partOf(one, name, inner));
      const set = found.filter(part => part !== undefined);
      if (set.length === 0) return [];
      const { symbol, reason } = memberOfUnknown(value, name).$unknown;
      // Where one of them does not have it at all, it is not known whether it is set.
      return [[name, set.length === found.length ? oneOf(symbol, reason, set) : new Unknown({ symbol, reason })]];
    }),
  );
}

function partOf(object: Value, name: string, tree: PropertyTree): Value | undefined {
  const open = reveal(object);
  const member = isObject(open) ? ownMember(open, name) : undefined;
  return member === undefined ? undefined : pick(member, tree);
}

/** A template and its parameters decide, and are never printed. */
function withoutSecrets(properties: Properties): Properties {
  const { template, parameters } = properties;
  return {
    ...properties,
    ...(template !== undefined && { template: new Sensitive(template) }),
    ...(parameters !== undefined && { parameters: new Sensitive(parameters) }),
  };
}
