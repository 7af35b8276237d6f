import { childId, idKey, parentKey } from '../../../graph/arm-id.js';
import { Concat, joinText, Unknown, isSet, type Value } from '../../../graph/value.js';
import { arm } from '../families/types.js';
import { evaluate, type IdSpec, type InnerId, type Mapping } from '../reading/mapping.js';
import type { BlockReader } from '../reading/reader.js';

export type Id = string | Concat | Unknown;

/** What tells the id of a resource: its attributes, and the subscription that its provider is configured for. */
export interface Naming {
  readonly block: BlockReader;
  readonly subscription: string | Unknown;
}

/** Puts ids together from the attributes that name a resource and its parents. */
export class IdComposer {
  /** What resources stand in, by the names that tell it: the thousands of a large plan stand in few. */
  readonly #parents = new Map<string, Value>();

  /** The id of a resource; undefined where the attribute that its id begins with is not set. */
  compose(mapping: Mapping, naming: Naming): Id | undefined {
    const { block } = naming;
    const id = this.#byNames(mapping, naming);
    return block.instance.mode === 'data' && id !== undefined ? (readByReference(block, mapping.arm, id) ?? id) : id;
  }

  #byNames({ id: spec, arm: type }: Mapping, naming: Naming): Id | undefined {
    const { block, subscription } = naming;
    const name = nameOf(spec, block);
    if (spec !== undefined && 'parentId' in spec) return innerId(spec, [type, name], block);
    if (type === arm.resourceGroup) return joinText(['/subscriptions/', subscription, '/resourceGroups/', name]);
    if (spec !== undefined && 'subscription' in spec) {
      return joinText(['/subscriptions/', subscription, '/providers/', type, '/', name]);
    }
    const names = spec !== undefined && 'parentNames' in spec ? spec.parentNames : [];
    return childId(this.#parent(type, names, naming), type, name);
  }

  /** As `parentOf`, once for equal names. */
  #parent(type: string, names: readonly string[], naming: Naming): Value {
    const written = [groupAttribute, ...names].map(name => naming.block.value(name));
    if (!written.every(name => typeof name === 'string')) return parentOf(type, names, naming);
    const key = JSON.stringify([type, naming.subscription, ...written]);
    const known = this.#parents.get(key) ?? parentOf(type, names, naming);
    this.#parents.set(key, known);
    return known;
  }
}

/** What a data source reads whose name is that of a resource of the plan; the names of its parents must lead there too. */
function readByReference(block: BlockReader, type: string, id: Id): Id | undefined {
  const linked = block.isUnknown('name') ? linkedByName(block, 'name', type) : undefined;
  if (typeof linked !== 'string' && !(linked instanceof Concat)) return undefined;
  return parentKey(idKey(id) ?? '') === parentKey(idKey(linked) ?? '') ? linked : undefined;
}

const groupAttribute = 'resource_group_name';

/**
 * The id, up to its own type and name, of what a resource stands in: its resource group, or the parent
 * that its attributes name. Where such a name is not known yet, the reference behind it tells the parent.
 */
function parentOf(type: string, names: readonly string[], naming: Naming): Value {
  const { block } = naming;
  const [namespace = '', ...types] = type.split('/');
  const attribute = names.at(-1);
  if (attribute === undefined) return joinText([groupOf(naming), '/providers/', namespace]);
  const written = block.value(attribute) ?? notTold(block, attribute);
  const parentType = [namespace, ...types.slice(0, -1)].join('/');
  const linked = written instanceof Unknown ? linkedByName(block, attribute, parentType) : undefined;
  if (linked !== undefined) return linked;
  const name = block.idPart(attribute, written) ?? '';
  return childId(parentOf(parentType, names.slice(0, -1), naming), parentType, name);
}

function groupOf({ block, subscription }: Naming): Value {
  const written = block.value(groupAttribute) ?? notTold(block, groupAttribute);
  const linked = written instanceof Unknown ? linkedByName(block, groupAttribute, arm.resourceGroup) : undefined;
  if (linked !== undefined) return linked;
  return joinText(['/subscriptions/', subscription, '/resourceGroups/', block.idPart(groupAttribute, written) ?? '']);
}

/** What the reference behind a name leads to; for a resource that may be absent, what it would be for that. */
function linkedByName(block: BlockReader, attribute: string, type: string): Value | undefined {
  const linked = block.named(attribute, type);
  if (!(linked instanceof Unknown)) return linked;
  return block.instance.isAbsent ? linked.$unknown.possible?.[0] : undefined;
}

/** A name that should be in the plan and is not: the resource is there all the same. */
function notTold(block: BlockReader, attribute: string): Unknown {
  return new Unknown({ symbol: `${block.instance.address}.${attribute}`, reason: 'the plan does not tell it' });
}

function nameOf(spec: IdSpec | undefined, block: BlockReader): Value {
  const attribute = spec !== undefined && 'name' in spec && spec.name !== undefined ? spec.name : 'name';
  return block.idPart('name', evaluate(attribute, block) ?? notTold(block, 'name')) ?? '';
}

function innerId(spec: InnerId, own: readonly [type: string, name: Value], block: BlockReader): Id | undefined {
  const outer = block.idPart(spec.parentId, block.value(spec.parentId, spec.parentTypes));
  if (!isSet(outer)) return undefined;
  const between = (spec.through ?? []).map(([type, name]): [string, Value] => {
    const part = block.idPart(typeof name === 'string' ? name : type, evaluate(name, block));
    return [type, part ?? ''];
  });
  return [...between, own].reduce<Id>((id, [type, name]) => childId(id, type, name), joinText([outer]));
}
