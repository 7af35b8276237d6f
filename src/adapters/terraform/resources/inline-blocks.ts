import { isList } from '../../../core/list.js';
import { childId, idKey, type IdKey } from '../../../graph/arm-id.js';
import { bareState, resourceOf, type Resource, type ResourceState } from '../../../graph/resource.js';
import { Unknown, type Value } from '../../../graph/value.js';
import type { Identities } from '../identity/identity.js';
import type { Instance } from '../instances/instance.js';
import { evaluateShape, type ChildMapping } from '../reading/mapping.js';
import { BlockReader, type View } from '../reading/reader.js';
import type { Lookup } from './inline-bodies.js';
import { lifecycleOf } from './resource-set.js';

/** A resource whose blocks describe others, such as the subnets of a virtual network. */
export interface BlockParent {
  readonly instance: Instance;
  readonly child: ChildMapping;
}

/** True when a resource has such blocks before or after the run, or may have them. */
export function hasBlocks({ instance, child }: BlockParent, identities: Identities): boolean {
  return (['after', 'before'] as const).some(view =>
    new BlockReader(instance, view, identities).hasBlocks(child.blocks),
  );
}

/** What blocks describe, one after the other, except what is known when its turn comes: a resource of its own says more. */
export function* resourcesInBlocks(
  parent: BlockParent,
  { identities, places }: Lookup,
  isKnown: (key: IdKey) => boolean,
): Generator<Resource> {
  const { instance, child } = parent;
  const view = instance.after === null ? 'before' : 'after';
  const lifecycle = lifecycleOf(instance);
  for (const [index, { block, name, id }] of describedIn(parent, view, identities).entries()) {
    if (isKnown(idKey(id) ?? '')) continue;
    const path = pathOf(child, index);
    const state = bareState(id, name, evaluateShape(child.properties, block));
    const former = stateBefore(parent, name, identities);
    const isTold = child.telling === undefined || block.value(child.telling) !== undefined;
    yield resourceOf(state, {
      type: child.arm,
      lifecycle,
      before: lifecycle === 'keep' || view === 'before' ? state : former,
      origin: places.origin(instance, path),
      source: places.source(instance, child.properties, path),
      isPartial: instance.mode === 'data' || (former !== null && !isTold),
    });
  }
}

/** What the block of a name described before the run. */
function stateBefore(parent: BlockParent, name: Value, identities: Identities): ResourceState | null {
  if (parent.instance.before === null) return null;
  const found = describedIn(parent, 'before', identities).find(one => one.name === name);
  return found === undefined ? null : bareState(found.id, name, evaluateShape(parent.child.properties, found.block));
}

/** A block with the name and the id of what it describes. */
interface Described {
  readonly block: BlockReader;
  readonly name: Value;
  readonly id: Resource['id'];
}

function describedIn({ instance, child }: BlockParent, view: View, identities: Identities): readonly Described[] {
  const owner = identities.idOf(instance, view);
  const found = new BlockReader(instance, view, identities).blocks(child.blocks);
  if (owner === undefined || !isList(found)) return [];
  return found.map((block, index) => {
    const symbol = `${instance.address}.${pathOf(child, index)}.name`;
    const name = block.value('name') ?? new Unknown({ symbol, reason: 'known after apply' });
    return { block, name, id: childId(owner, child.arm, block.idPart('name', name) ?? '') };
  });
}

function pathOf({ blocks }: ChildMapping, index: number): string {
  return `${blocks}.${index}`;
}
