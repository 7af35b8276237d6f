import { isList } from '../../../core/list.js';
import { idKey, typeOfKey } from '../../../graph/arm-id.js';
import { resourceType } from '../../../graph/resource-types.js';
import type { Mention, Origin } from '../../../graph/resource.js';
import { namesSubnetWithoutUse as armNamesSubnetWithoutUse } from '../../../graph/types/occupants.js';
import { Concat, isObject, Unknown, type Json, type Value } from '../../../graph/value.js';
import type { Expression, Expressions, ResourceConfiguration } from '../document/plan-json.js';
import { mappingOf, namesSubnetWithoutUse } from '../families/index.js';
import { arm } from '../families/types.js';
import type { Identities } from '../identity/identity.js';
import { allExpressions } from '../instances/configuration.js';
import type { Instance } from '../instances/instance.js';
import { azapiType, isAzapi } from '../reading/azapi.js';
import { BlockReader } from '../reading/reader.js';

/** A text shorter than this cannot hold the id of a subnet: the fixed parts alone are as long. */
const shortestId = '/subscriptions//resourceGroups//providers/Microsoft.Network/virtualNetworks//subnets/'.length;

/** Where an unmodelled block may name a subnet that the plan does not know yet. */
interface Candidate {
  readonly path: string;
  readonly expression: Expression;
  /** True when every instance of the block in one module instance refers to the same things. */
  readonly isShared: boolean;
}

/** A block that runs programs, as the core writes it; they may do anything to what they name. */
type WithProvisioners = ResourceConfiguration & {
  readonly provisioners?: readonly { readonly expressions?: Expressions }[];
};

/**
 * Finds the subnets that a resource names although its type is not modelled. Such a resource may
 * occupy or change them, so that verdicts about them must not pass as if it were not there.
 * Plans hold thousands of resources of which none comes near a subnet: what can be decided is
 * decided once for a block, and values are only searched for texts that can be ids.
 */
export class MentionFinder {
  readonly #identities: Identities;
  readonly #candidates = new Map<ResourceConfiguration, readonly Candidate[]>();
  readonly #shared = new Map<Candidate, Map<string, readonly Value[]>>();
  readonly #mayName = new Map<string, boolean>();

  constructor(identities: Identities) {
    this.#identities = identities;
  }

  /** The mentions of an instance; none for a type that is modelled or known to name subnets without using them. */
  unmodelled(instance: Instance, origin: Origin): readonly Mention[] {
    if (instance.mode === 'data' || namesSubnetWithoutUse(instance) || this.#isRead(instance)) return [];
    const found = new Map<string, Value>();
    searchIds(instance.after, id => found.has(id.toLowerCase()) || found.set(id.toLowerCase(), id));
    for (const candidate of this.#candidatesOf(instance)) {
      if (isUnknownAt(instance.unknown, candidate.path)) {
        for (const id of this.#subnetsOf(instance, candidate)) found.set(idKey(id) ?? '', id);
      }
    }
    if (found.size === 0) {
      if (!hasUnknownSubnet(instance)) return [];
      found.set('', new Unknown({ symbol: instance.address, reason: 'known after apply' }));
    }
    const effect = mayChange(instance) ? 'may-change' : 'may-occupy';
    return [...found.values()].map(id => ({ id, effect, origin }));
  }

  /** True when the graph holds all that matters of an instance; one whose id cannot be told is not in it. */
  #isRead(instance: Instance): boolean {
    if (!isAzapi(instance)) return mappingOf(instance) !== undefined && this.#identities.idOf(instance) !== undefined;
    const type = azapiType(new BlockReader(instance, 'after', this.#identities))?.type;
    return type !== undefined && (resourceType(type) !== undefined || armNamesSubnetWithoutUse(type));
  }

  #candidatesOf(instance: Instance): readonly Candidate[] {
    const block: WithProvisioners | undefined = instance.block;
    if (block === undefined) return [];
    const known = this.#candidates.get(block);
    if (known !== undefined) return known;
    const written = [
      ...allExpressions(block.expressions),
      ...(block.provisioners ?? []).flatMap(run =>
        [...allExpressions(run.expressions)].map(([, found]): [string, Expression] => ['', found]),
      ),
    ];
    const candidates = written.flatMap(([path, expression]): Candidate[] => {
      const references = expression.references ?? [];
      if (!references.some(reference => this.#mayNameSubnet(reference))) return [];
      return [{ path, expression, isShared: !references.some(reference => /^(?:each|count)\./.test(reference)) }];
    });
    this.#candidates.set(block, candidates);
    return candidates;
  }

  /** The subnets that an expression can be, worked out once for all instances that share it. */
  #subnetsOf(instance: Instance, candidate: Candidate): readonly Value[] {
    const { path, expression, isShared } = candidate;
    const scopes = this.#shared.get(candidate) ?? new Map<string, readonly Value[]>();
    const known = isShared ? scopes.get(instance.module.address) : undefined;
    if (known !== undefined) return known;
    const value = this.#identities.unknown({ instance, path, expression }, [arm.subnet]);
    const ids = value instanceof Unknown ? (value.$unknown.possible ?? []) : [value];
    const subnets = ids.filter(
      id => (typeof id === 'string' || id instanceof Concat) && typeOfKey(idKey(id) ?? '') === arm.subnet.toLowerCase(),
    );
    this.#shared.set(candidate, scopes.set(instance.module.address, subnets));
    return subnets;
  }

  #mayNameSubnet(reference: string): boolean {
    const known = this.#mayName.get(reference);
    if (known !== undefined) return known;
    const may = /subnet|^module\.|^var\.|^local\.|^data\.|^each\.|azapi_resource|virtual_network/.test(reference);
    this.#mayName.set(reference, may);
    return may;
  }
}

/** Actions and programs change what they name; so does what calls itself a subnet. */
function mayChange(instance: Instance): boolean {
  const block: WithProvisioners | undefined = instance.block;
  return /subnet/.test(instance.type) || instance.type === 'azapi_resource_action' || block?.provisioners !== undefined;
}

/** The path is empty for what a program is called with, which no plan shows. */
function isUnknownAt(unknown: Json, path: string): boolean {
  let node: Json | undefined = unknown;
  for (const part of path === '' ? [] : path.split('.')) {
    if (node === true) return true;
    if (typeof node !== 'object' || node === null) return false;
    node = (node as Record<string, Json>)[part];
  }
  return node !== undefined && node !== false;
}

/** True where an attribute that is named after a subnet, and that the author wrote, is unknown. */
function hasUnknownSubnet({ unknown, block }: Instance): boolean {
  const isNamed = (marks: Json | undefined): boolean => {
    if (isList(marks)) return marks.some(isNamed);
    if (!isObject(marks)) return false;
    return Object.entries(marks).some(([name, inner]) => (inner === true ? /subnet/i.test(name) : isNamed(inner)));
  };
  // A whole attribute that the configuration does not have is one that the provider tells.
  return Object.entries(unknown).some(([name, marks]) =>
    marks === true ? /subnet/i.test(name) && block?.expressions?.[name] !== undefined : isNamed(marks),
  );
}

/** Every id of a subnet in the texts below a value, those inside longer texts such as JSON included. */
function searchIds(value: Json | undefined, found: (id: string) => unknown): void {
  if (typeof value === 'string') {
    if (value.length < shortestId || !/\/subnets\//i.test(value)) return;
    const ids = value.match(
      /\/subscriptions\/[^/"'\s]+\/resourcegroups\/[^/"'\s]+\/providers\/microsoft\.network\/virtualnetworks\/[^/"'\s]+\/subnets\/[^/"'\s,;<>()[\]{}\\]+/gi,
    );
    for (const id of ids ?? []) found(id);
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) searchIds(item, found);
  } else if (isObject(value)) {
    const members = value;
    for (const name in members) searchIds(members[name], found);
  }
}
