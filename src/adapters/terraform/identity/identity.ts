import { isList } from '../../../core/list.js';
import { childId, idKey, isArmId, typeOfKey } from '../../../graph/arm-id.js';
import { joinText, Unknown, type Json, type UnknownDetails, type Value } from '../../../graph/value.js';
import type { Expression } from '../document/plan-json.js';
import { mappingOf } from '../families/index.js';
import { arm } from '../families/types.js';
import { nameOf } from '../instances/address.js';
import { knownId, type Instance } from '../instances/instance.js';
import type { Instances } from '../instances/instances.js';
import type { SourceValues } from '../instances/source-values.js';
import { azapiId, isAzapi } from '../reading/azapi.js';
import { BlockReader, type OpenAttribute, type Referred, type Resolver, type View } from '../reading/reader.js';
import type { References } from '../references/references.js';
import type { Resolution } from '../references/resolution.js';
import { exactTerms } from '../references/term.js';
import { IdComposer, type Id } from './compose-id.js';
import { Subscriptions, type PlanParts } from './subscriptions.js';
import { namedBy, subscriptionNamed, withIds } from './symbols.js';

/**
 * The ARM ids of a plan's resources. A resource that is yet to be created has no id in the plan; it
 * is put together from its names, so that every link, by reference or by literal id, finds it.
 */
export class Identities implements Resolver {
  readonly subscriptions: Subscriptions;
  readonly #references: References;
  readonly #instances: Instances;
  readonly #source: SourceValues | undefined;
  readonly #composer = new IdComposer();
  readonly #after = new Map<Instance, Id | undefined>();
  readonly #resolving = new Set<Instance>();
  #isOpen = false;

  constructor(parts: PlanParts) {
    const { instances, references, source } = parts;
    this.#instances = instances;
    this.#references = references;
    this.#source = source;
    this.subscriptions = new Subscriptions(parts);
  }

  /** True once something was asked that references leave open and source may tell. */
  get isOpen(): boolean {
    return this.#isOpen || this.subscriptions.isOpen;
  }

  /** The id of an instance before or after the run; undefined for a type that is no ARM resource of its own. */
  idOf(instance: Instance, view: View = 'after'): Id | undefined {
    if (view === 'before') return knownId(instance.before) ?? this.#compose(instance, 'before');
    if (this.#after.has(instance)) return this.#after.get(instance);
    if (this.#resolving.has(instance)) return undefined;
    this.#resolving.add(instance);
    const id = knownId(instance.after) ?? this.#compose(instance, 'after');
    this.#resolving.delete(instance);
    this.#after.set(instance, id);
    return id;
  }

  /** The ARM type of an instance in lower case, or undefined when its Terraform type is not known. */
  typeOf(instance: Instance): string | undefined {
    if (isAzapi(instance)) return typeOfKey(idKey(this.idOf(instance)) ?? '') || undefined;
    return mappingOf(instance)?.arm.toLowerCase();
  }

  /** @inheritdoc */
  unknown(attribute: OpenAttribute, types: readonly string[]): Value {
    const told = this.#source?.valueAt(attribute.instance, attribute.path);
    // The symbol of the source is the same wherever the value comes from the same place.
    return told === undefined ? this.#referred(attribute, { types, by: 'id' }) : this.withIds(told);
  }

  /** @inheritdoc */
  named(attribute: OpenAttribute, type: string): Value {
    return this.#referred(attribute, { types: [type], by: 'name' });
  }

  /** A value of the source with the ids of resources in place of the unknowns that stand for them. */
  withIds(value: Value): Value {
    return withIds(value, symbol => this.#idBySymbol(symbol));
  }

  #idBySymbol(symbol: string): Value | undefined {
    const subscription = this.#subscriptionBySymbol(symbol);
    if (subscription !== undefined) return subscription;
    for (const { address, block } of namedBy(symbol)) {
      const instance = this.#instances.at(address);
      const id = instance && this.idOf(instance);
      if (instance === undefined || id === undefined) continue;
      const found = block === undefined ? id : this.#idOfBlock(instance, id, block);
      if (found === undefined || !(instance.isAbsent || instance.isSymbolic)) return found;
      const reason = 'known after apply';
      const otherwise = new Unknown({ symbol: `${symbol}, otherwise`, reason });
      return new Unknown({ symbol, reason, possible: [found, otherwise] });
    }
    return undefined;
  }

  #subscriptionBySymbol(symbol: string): Value | undefined {
    const { address = '', isId = false } = subscriptionNamed(symbol) ?? {};
    const instance = this.#instances.at(address);
    if (instance === undefined) return undefined;
    const asked =
      instance.mode === 'data' ? new BlockReader(instance, 'after', this).value('subscription_id') : undefined;
    const found = asked ?? this.subscriptions.of(instance);
    return isId ? joinText(['/subscriptions/', found]) : found;
  }

  #idOfBlock(instance: Instance, id: Id, { name, index }: { name: string; index: number }): Value | undefined {
    const child = mappingOf(instance)?.children?.find(({ blocks }) => blocks === name);
    const found = child && new BlockReader(instance, 'after', this).blocks(name);
    const planned = this.#source === undefined ? index : this.#source.plannedIndex(instance, name, index);
    const block = isList(found) && planned !== undefined ? found[planned] : undefined;
    return child && block && childId(id, child.arm, block.idPart('name') ?? '');
  }

  /** An unknown that source may tell. */
  #open(details: UnknownDetails): Unknown {
    this.#isOpen = true;
    return new Unknown(details);
  }

  /** What the references of an attribute's expression tell. */
  #referred({ instance, path, expression }: OpenAttribute, wanted: Wanted): Value {
    const afterApply = { symbol: `${instance.address}.${path}`, reason: 'known after apply' };
    // What the provider computes is written nowhere; of blocks that `dynamic` makes the plan does not show what is.
    if (expression === undefined) return path.includes('.') ? this.#open(afterApply) : new Unknown(afterApply);
    // Templates and functions are flattened to references, so these tell an id of a type, but no other value.
    if (wanted.types.length === 0) return (expression.constant_value as Value | undefined) ?? this.#open(afterApply);
    return this.#wantedId({ instance, path, expression }, wanted);
  }

  #wantedId({ instance, path, expression }: WrittenAttribute, wanted: Wanted): Value {
    const symbol = `${instance.address}.${path}`;
    const resolution = this.#references.resolve(expression, instance);
    const { ids, networks, unclear } = this.#linked(resolution, wanted);
    // A body is one expression for all its links. Where each of its unknowns has a resource of its own among the
    // references, whatever else it refers to belongs to what is known.
    const isElsewhere =
      path.startsWith('body.') && ids.length === 1 && leavesOf(instance.unknown['body']) <= resolution.targets.length;
    // An id of another subnet can be put together with that of a network.
    const isComposed = networks.length > 0 && wanted.types.some(isSubnetType);
    // What may be absent may also not be linked.
    const isOpen = instance.isAbsent || ((unclear.length > 0 || isComposed) && !isElsewhere);
    const [first] = ids;
    if (first !== undefined && ids.length === 1 && !isOpen && !resolution.isProbable) return first;
    const reason = reasonOf(expression, unclear, resolution.isProbable);
    const network = ids.length === 0 && unclear.length === 0 && networks.length === 1 ? networks[0] : undefined;
    if (network !== undefined && wanted.types.some(isSubnetType))
      return childId(network, arm.subnet, this.#open({ symbol, reason }));
    const rest = isOpen ? [new Unknown({ symbol: `${symbol}, otherwise`, reason })] : [];
    return this.#open({ symbol, reason, ...(ids.length > 0 && { possible: [...ids, ...rest] }) });
  }

  /** @inheritdoc */
  referred(instance: Instance, expression: Expression): Referred {
    if (expression.constant_value !== undefined) return { targets: [], isAll: true };
    const { targets, literals, opaque } = this.#references.resolve(expression, instance);
    const found = targets.flatMap(target => {
      const id = this.idOf(target.instance);
      const name = target.attribute.map(nameOf).find(step => step !== undefined) ?? '';
      return [{ instance: target.instance, attribute: name, id: id ?? null }];
    });
    return { targets: found, isAll: literals.length === 0 && opaque.length === 0 };
  }

  /** The ids of the wanted types that an expression may be, or may take the name of, and what it may be besides. */
  #linked({ targets, literals, opaque }: Resolution, { types, by }: Wanted): Found {
    const found: Found = {
      ids: literals.filter(literal => isIdOf(literal as Value, types)),
      networks: [],
      unclear: [...opaque],
    };
    for (const { instance, attribute } of targets) {
      const type = this.typeOf(instance);
      const id = this.idOf(instance);
      const name = nameOf(attribute[0]) ?? 'id';
      if (type === undefined || id === undefined) found.unclear.push(instance.address);
      else if (types.some(wanted => wanted.toLowerCase() === type)) {
        // Another attribute than the id tells of the resource, but the id may be put together with it. A name that is not
        // known cannot be taken from one that is, without something else.
        if (name === 'id' || (by === name && instance.unknown[by] === true)) found.ids.push(id);
        else found.unclear.push(`${instance.address}.${name}`);
      } else if (type === 'microsoft.network/virtualnetworks') {
        if (name === 'subnet') found.ids.push(...this.#inlineSubnets(instance, id));
        else found.networks.push(id);
      }
    }
    return found;
  }

  /** The subnets that blocks of a network describe. */
  #inlineSubnets(network: Instance, id: Id): readonly Value[] {
    const found = new BlockReader(network, 'after', this).blocks('subnet');
    return isList(found) ? found.map(block => childId(id, arm.subnet, block.idPart('name') ?? '')) : [];
  }

  #compose(instance: Instance, view: View): Id | undefined {
    const block = new BlockReader(instance, view, this);
    if (isAzapi(instance)) return azapiId(block, this.subscriptions.of(instance));
    const mapping = mappingOf(instance);
    return mapping && this.#composer.compose(mapping, { block, subscription: this.subscriptions.of(instance) });
  }
}

/** An attribute of which the plan shows what is written for it. */
type WrittenAttribute = OpenAttribute & { readonly expression: Expression };

/** The types of resource that an expression may lead to, and which attribute of these it takes. */
interface Wanted {
  readonly types: readonly string[];
  readonly by: 'id' | 'name';
}

/** How many values a tree of marks marks as unknown. */
function leavesOf(marks: Json | undefined): number {
  if (typeof marks !== 'object' || marks === null) return marks === true ? 1 : 0;
  return Object.values(marks).reduce<number>((sum, inner) => sum + leavesOf(inner), 0);
}

/** What an expression may be: ids, networks in which a subnet is named, references that the plan does not show. */
interface Found {
  readonly ids: Value[];
  readonly networks: Value[];
  readonly unclear: string[];
}

function isSubnetType(type: string): boolean {
  return /\/virtualnetworks\/subnets$/i.test(type);
}

function reasonOf(expression: Expression, unclear: readonly string[], isProbable: boolean): string {
  const terms = exactTerms(expression.references ?? []).join(', ');
  if (unclear.length > 0) return `known after apply; the plan does not show the value of ${unclear.join(', ')}`;
  return isProbable
    ? `known after apply; taken to be the one of equal count.index, because the plan shows only that it refers to ${terms}`
    : `known after apply; refers to ${terms}`;
}

function isIdOf(value: Value, types: readonly string[]): boolean {
  const key = typeof value === 'string' ? value.toLowerCase() : '';
  return isArmId(key) && types.some(type => type.toLowerCase() === typeOfKey(key));
}
