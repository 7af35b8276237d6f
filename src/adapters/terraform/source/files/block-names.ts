import { mappings, patches } from '../../families/index.js';
import {
  attributesOfSpec,
  Blocks,
  Compute,
  Link,
  Literal,
  type Mapping,
  type Shape,
  type Spec,
} from '../../reading/mapping.js';
import type { Block } from './block.js';

/**
 * The names of the blocks in a resource that may stand without a list around them. That is so in JSON, where only the
 * provider's schema tells such a block from an attribute that is an object; in the native syntax none can be taken for one.
 */
export function singleBlocksIn({ file, header: [, type = ''] }: Block): ReadonlySet<string> {
  return file.endsWith('.json') ? blockNamesOf(type) : none;
}

const none: ReadonlySet<string> = new Set();

/** The names of the blocks of a Terraform type, as far as its row tells. */
function blockNamesOf(type: string): ReadonlySet<string> {
  const known = found.get(type);
  if (known !== undefined) return known;
  const names = new Set(attributePaths(type).flatMap(namesWithIndex));
  found.set(type, names);
  return names;
}

const found = new Map<string, ReadonlySet<string>>();

function attributePaths(type: string): readonly string[] {
  const mapping = mappings.get(type);
  const own = mapping === undefined ? [] : pathsOfMapping(mapping);
  return [...own, ...pathsOfShape(patches.get(type)?.properties ?? {})];
}

function pathsOfMapping({ kind, sku, properties = {}, children = [] }: Mapping): readonly string[] {
  return [
    ...[kind, sku].flatMap(spec => (spec === undefined ? [] : pathsOfSpec(spec))),
    ...pathsOfShape(properties),
    ...children.flatMap(child => below(child.blocks, pathsOfShape(child.properties))),
  ];
}

function pathsOfShape(shape: Shape): readonly string[] {
  return Object.values(shape).flatMap(pathsOfSpec);
}

function pathsOfSpec(spec: Spec): readonly string[] {
  if (spec instanceof Blocks) return below(spec.attribute, pathsOfShape(spec.shape));
  const isLeaf = typeof spec === 'string' || spec instanceof Link || spec instanceof Compute || spec instanceof Literal;
  return isLeaf ? attributesOfSpec(spec) : pathsOfShape(spec);
}

function below(blocks: string, inner: readonly string[]): readonly string[] {
  return [`${blocks}.0`, ...inner.map(path => `${blocks}.0.${path}`)];
}

/** The names in a path behind which an index stands. */
function namesWithIndex(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.filter((_, index) => /^\d+$/.test(steps[index + 1] ?? ''));
}
