import { idKey, parentKey } from '../../graph/arm-id.js';
import { Concat, joinText, Unknown, type Value } from '../../graph/value.js';
import { evaluate, type AncestorId, type IdSpec, type Mapping } from './mapping.js';
import type { BlockReader } from './reader.js';

export type Id = string | Concat | Unknown;

/** Puts an id together from the attributes that name the resource and its parents. */
export function composeId(
  mapping: Mapping,
  block: BlockReader,
  subscription: string | Unknown,
  parents: ParentIds,
): Id | undefined {
  const id = idByNames(mapping, block, subscription, parents);
  return block.instance.mode === 'data' && id !== undefined ? (readByReference(block, mapping.arm, id) ?? id) : id;
}

function idByNames(
  { id: spec, arm: type }: Mapping,
  block: BlockReader,
  subscription: string | Unknown,
  parents: ParentIds,
): Id | undefined {
  const last = type.slice(type.lastIndexOf('/') + 1);
  const name = nameOf(spec, block);
  if (spec !== undefined && 'parentId' in spec) {
    const parent = block.idPart(spec.parentId, block.value(spec.parentId, [spec.parentType].flat()));
    return isSet(parent) ? joinText([parent, '/', last, '/', name]) : undefined;
  }
  if (spec !== undefined && 'ancestorId' in spec) return idBelow(spec, last, name, block);
  if (type === groupType) return joinText(['/subscriptions/', subscription, '/resourceGroups/', name]);
  if (spec !== undefined && 'subscription' in spec) {
    return joinText(['/subscriptions/', subscription, '/providers/', type, '/', name]);
  }
  const names = spec !== undefined && 'parentNames' in spec ? spec.parentNames : [];
  return joinText([parents.of(type, names, block, subscription), '/', last, '/', name]);
}

/** What a data source reads whose name is that of a resource of the plan; the names of its parents must lead there too. */
function readByReference(block: BlockReader, type: string, id: Id): Id | undefined {
  const linked = block.isUnknown('name') ? linkedByName(block, 'name', type) : undefined;
  if (typeof linked !== 'string' && !(linked instanceof Concat)) return undefined;
  return parentKey(idKey(id) ?? '') === parentKey(idKey(linked) ?? '') ? linked : undefined;
}

/** What resources stand in, by the names that tell it: the thousands of a large plan stand in few. */
export class ParentIds {
  readonly #known = new Map<string, Value>();

  /** As `parentOf`, once for equal names. */
  of(type: string, names: readonly string[], block: BlockReader, subscription: string | Unknown): Value {
    const written = [groupAttribute, ...names].map(name => block.value(name));
    if (!written.every(name => typeof name === 'string')) return parentOf(type, names, block, subscription);
    const key = JSON.stringify([type, subscription, ...written]);
    const known = this.#known.get(key) ?? parentOf(type, names, block, subscription);
    this.#known.set(key, known);
    return known;
  }
}

const groupAttribute = 'resource_group_name';

/**
 * The id, up to its own type and name, of what a resource stands in: its resource group, or the parent
 * that its attributes name. Where such a name is not known yet, the reference behind it tells the parent.
 */
function parentOf(type: string, names: readonly string[], block: BlockReader, subscription: string | Unknown): Value {
  const [namespace = '', ...types] = type.split('/');
  const attribute = names.at(-1);
  if (attribute === undefined) return joinText([groupOf(block, subscription), '/providers/', namespace]);
  const written = block.value(attribute) ?? notTold(block, attribute);
  const parentType = [namespace, ...types.slice(0, -1)].join('/');
  const linked = written instanceof Unknown ? linkedByName(block, attribute, parentType) : undefined;
  if (linked !== undefined) return linked;
  const name = block.idPart(attribute, written) ?? '';
  return joinText([parentOf(parentType, names.slice(0, -1), block, subscription), '/', types.at(-2) ?? '', '/', name]);
}

function groupOf(block: BlockReader, subscription: string | Unknown): Value {
  const written = block.value(groupAttribute) ?? notTold(block, groupAttribute);
  const linked = written instanceof Unknown ? linkedByName(block, groupAttribute, groupType) : undefined;
  if (linked !== undefined) return linked;
  return joinText(['/subscriptions/', subscription, '/resourceGroups/', block.idPart(groupAttribute, written) ?? '']);
}

/** What the reference behind a name leads to; for a resource that may be absent, what it would be for that. */
function linkedByName(block: BlockReader, attribute: string, type: string): Value | undefined {
  const linked = block.named(attribute, type);
  if (!(linked instanceof Unknown)) return linked;
  return block.instance.isAbsent ? linked.$unknown.possible?.[0] : undefined;
}

const groupType = 'Microsoft.Resources/resourceGroups';

/** A name that should be in the plan and is not: the resource is there all the same. */
function notTold(block: BlockReader, attribute: string): Unknown {
  return new Unknown({ symbol: `${block.instance.address}.${attribute}`, reason: 'the plan does not tell it' });
}

function nameOf(spec: IdSpec | undefined, block: BlockReader): Value {
  const attribute = spec !== undefined && 'name' in spec && spec.name !== undefined ? spec.name : 'name';
  return block.idPart('name', evaluate(attribute, block) ?? notTold(block, 'name')) ?? '';
}

function isSet(value: Value | undefined): value is Exclude<Value, null> {
  return value !== undefined && value !== null;
}

function idBelow(spec: AncestorId, type: string, name: Value, block: BlockReader): Id | undefined {
  const ancestor = block.idPart(spec.ancestorId, block.value(spec.ancestorId, spec.ancestorTypes));
  if (ancestor === undefined || ancestor === null) return undefined;
  const steps = spec.through.flatMap(([step, inner]): Value[] => {
    const part = block.idPart(typeof inner === 'string' ? inner : step, evaluate(inner, block));
    return ['/', step, '/', part ?? ''];
  });
  return joinText([ancestor, ...steps, '/', type, '/', name]);
}
