import { isList } from '../../../core/list.js';
import { dotted, stepsOf } from '../../../core/path.js';
import { Sensitive, Unknown, type Value } from '../../../graph/value.js';
import type { Expression, Expressions } from '../document/plan-json.js';
import { allExpressions, isExpression } from '../instances/configuration.js';
import type { Instance } from '../instances/instance.js';
import {
  isPlain,
  keysOf,
  marksTrue,
  matchingBlock,
  step,
  walk,
  writtenAt,
  writtenIn,
  type BlockNode,
} from './block-tree.js';

/** Before the run or after it. */
export type View = 'before' | 'after';

/** An attribute that a plan does not know, with what is written for it. */
export interface OpenAttribute {
  readonly instance: Instance;
  readonly path: string;
  /** Undefined where the author wrote nothing, and where `dynamic` hides what is written. */
  readonly expression: Expression | undefined;
}

/** Tells what the configuration says of attributes that a plan does not know. */
export interface Resolver {
  /** The value of an attribute; of one that is an id of a resource of one of `types` that id, as far as references tell. */
  unknown(attribute: OpenAttribute, types: readonly string[]): Value;
  /** The id of the resource of a type whose name the attribute takes. */
  named(attribute: OpenAttribute, type: string): Value;
  referred(instance: Instance, expression: Expression): Referred;
}

/** What an expression refers to, as far as the plan shows it. */
export interface Referred {
  /** Instances with the attribute that is taken of them; empty for one as a whole. */
  readonly targets: readonly { readonly instance: Instance; readonly attribute: string; readonly id: Value }[];
  /** True when the expression refers to nothing else, a condition for one: what it refers to is what it is made of. */
  readonly isAll: boolean;
}

/** Reads attributes of a resource instance or of a block inside it as values of the graph. */
export class BlockReader {
  readonly instance: Instance;
  readonly view: View;
  readonly #resolver: Resolver;
  readonly #node: BlockNode;
  readonly #path: string;

  /** `inner` is a block inside the instance, and where it lies. */
  constructor(instance: Instance, view: View, resolver: Resolver, inner?: { node: BlockNode; path: string }) {
    this.instance = instance;
    this.view = view;
    this.#resolver = resolver;
    this.#path = inner?.path ?? '';
    this.#node = inner?.node ?? rootOf(instance, view);
  }

  /**
   * The value at an attribute path; undefined or null where it is not set. An unknown one that is
   * the id of a resource of one of `types` becomes that resource's id as far as references tell.
   */
  value(path: string, types = noTypes): Value | undefined {
    const parts = stepsOf(path);
    const value = walk(this.#node.value, parts);
    // Nearly every attribute is a known scalar or not set at all; the four trees need not be walked for these.
    if (typeof value !== 'object' || value === null) {
      const isSet = value !== undefined && value !== null;
      if (!isSet && marksTrue(this.#node.unknown, parts)) {
        const isSensitive = marksTrue(this.#node.sensitive, parts);
        return this.#unknown({ written: writtenAt(this.#node.written, parts), isSensitive }, this.#join(path), types);
      }
      if (!isSet || !marksTrue(this.#node.sensitive, parts)) return value;
    }
    return this.#convert(this.#at(path), this.#join(path), types);
  }

  /**
   * A value that becomes a part of an id, by default the one at the path. Ids are printed, so what must not
   * be printed is not known there.
   */
  idPart(path: string, value = this.value(path)): Value | undefined {
    if (!(value instanceof Sensitive)) return value;
    return new Unknown({ symbol: `${this.instance.address}.${this.#join(path)}`, reason: 'sensitive' });
  }

  /** The id of the resource of a type whose name an attribute takes that is not known yet, as far as references tell. */
  named(path: string, type: string): Value {
    return this.#resolver.named(this.#attribute(this.#at(path).written, this.#join(path)), type);
  }

  /** What the expressions at an attribute path, and in the blocks below it, refer to. */
  referred(path: string): Referred {
    const found = [...allExpressions(this.#at(path).written)].map(([, expression]) =>
      this.#resolver.referred(this.instance, expression),
    );
    return { targets: found.flatMap(({ targets }) => targets), isAll: found.every(({ isAll }) => isAll) };
  }

  /** Another instance of the plan, read at the same moment. */
  reader(instance: Instance): BlockReader {
    return new BlockReader(instance, this.view, this.#resolver);
  }

  /** True when the plan says that it does not know the attribute, or what it lies in. */
  isUnknown(path: string): boolean {
    return marksTrue(this.#node.unknown, stepsOf(path));
  }

  /** True when the attribute, or anything in it, is not known: a plan gives up whole maps where source tells members. */
  isPartlyUnknown(path: string): boolean {
    return this.isUnknown(path) || !isPlain(this.#at(path).unknown);
  }

  /** The blocks at an attribute path; an unknown value when the plan does not tell how many there are. */
  blocks(path: string): readonly BlockReader[] | Unknown {
    // Nearly all kinds of blocks are nowhere to be seen; the four trees need not be walked for these.
    if (!this.isUnknown(path) && !this.hasBlocks(path)) return [];
    const node = this.#at(path);
    if (node.unknown === true) {
      const reason = 'known after apply';
      return new Unknown({ symbol: `${this.instance.address}.${this.#join(path)}`, reason });
    }
    if (!isList(node.value)) return [];
    return node.value.map((_, index) => {
      const inner = { ...step(node, String(index)), written: matchingBlock(node, index) };
      const found = { node: inner, path: `${this.#join(path)}.${index}` };
      return new BlockReader(this.instance, this.view, this.#resolver, found);
    });
  }

  /** True where the plan shows a block at an attribute path. */
  hasBlocks(path: string): boolean {
    const found = walk(this.#node.value, stepsOf(path));
    return isList(found) && found.length > 0;
  }

  /** A write-only attribute: null in every value, so only the configuration tells whether it is set. */
  writeOnly(path: string, types: readonly string[]): Value | undefined {
    const { written } = this.#at(path);
    if (!isExpression(written)) {
      const version = this.value(`${path}_version`);
      const isSet = typeof version === 'number' && version > 0;
      return isSet ? new Unknown({ symbol: `${this.instance.address}.${path}`, reason: 'write-only' }) : undefined;
    }
    if (written.constant_value !== undefined) return written.constant_value;
    return this.#resolver.unknown(this.#attribute(written, this.#join(path)), types);
  }

  /** True when the author wrote the attribute; a dynamic block hides it, so then it cannot be told. */
  isWritten(path: string): boolean | undefined {
    const { block, taken } = this.instance;
    if (block === undefined || (taken.size > 0 && taken.has(stepsOf(path)[0] ?? ''))) return undefined;
    const { written } = this.#node;
    return written === undefined ? undefined : writtenIn(written)(path);
  }

  #join(path: string): string {
    return dotted(this.#path, path);
  }

  #at(path: string): BlockNode {
    return stepsOf(path).reduce(step, this.#node);
  }

  #convert(node: BlockNode, path: string, types: readonly string[]): Value | undefined {
    if (node.unknown === true)
      return this.#unknown({ written: node.written, isSensitive: node.sensitive === true }, path, types);
    const { value } = node;
    if (value === undefined) return undefined;
    if (node.sensitive === true && value !== null) return new Sensitive(value);
    if (typeof value !== 'object' || value === null) return value;
    if (isPlain(node.unknown) && isPlain(node.sensitive)) return value;
    if (isList(value)) {
      return value.map((_, index) => this.#convert(step(node, String(index)), `${path}.${index}`, types) ?? null);
    }
    const result: Record<string, Value> = {};
    const names = new Set([...Object.keys(value), ...keysOf(node.unknown)]);
    for (const name of names) {
      const inner = this.#convert(step(node, name), `${path}.${name}`, []);
      if (inner !== undefined && name !== '__proto__') result[name] = inner;
    }
    return result;
  }

  #unknown({ written, isSensitive }: Hidden, path: string, types: readonly string[]): Value {
    const value = this.#resolver.unknown(this.#attribute(written, path), types);
    return isSensitive && !(value instanceof Unknown) ? new Sensitive(value) : value;
  }

  #attribute(written: Expressions | undefined, path: string): OpenAttribute {
    return { instance: this.instance, path, expression: isExpression(written) ? written : undefined };
  }
}

/** What the plan tells of an instance as a whole. What it was before is written nowhere. */
function rootOf(instance: Instance, view: View): BlockNode {
  if (view === 'before')
    return { value: instance.before, unknown: undefined, sensitive: instance.beforeSensitive, written: undefined };
  return {
    value: instance.after,
    unknown: instance.unknown,
    sensitive: instance.afterSensitive,
    written: instance.block?.expressions,
  };
}

/** An instance at a moment; undefined where it then is not there. */
export function readerAt(instance: Instance, view: View, resolver: Resolver): BlockReader | undefined {
  return instance[view] === null ? undefined : new BlockReader(instance, view, resolver);
}

/** What a plan tells of a value that it does not know. */
interface Hidden {
  readonly written: Expressions | undefined;
  readonly isSensitive: boolean;
}

const noTypes: readonly string[] = [];
