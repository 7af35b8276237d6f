import type { Scope } from '../../language/evaluation/scope.js';
import type { Block } from '../files/block.js';
import type { ModuleNode } from '../modules/module-tree.js';
import type { Repetition } from './repetition.js';
import type { Session } from './session.js';

/** One instance of a module, as what is written in it needs it: what names mean, and where it stands. */
export interface ModuleScope extends Scope {
  readonly session: Session;
  readonly node: ModuleNode;
  /** With keys, `module.app["eu"].module.net`; empty for the root. */
  readonly address: string;
  /** What stands before the addresses of all that is in it. */
  readonly prefix: string;
  /** True for one that stands for as many as nobody knows, or lies in such a one. */
  readonly isSymbolic: boolean;
  /** What decides whether it is there, as canonical texts; none for one that certainly is. */
  readonly conditions: readonly string[];
}

/** The instance of a call that makes a module instance. */
export interface Caller {
  readonly module: ModuleScope;
  readonly block: Block;
  readonly repetition: Repetition;
  /** That of the module instance, with keys. */
  readonly address: string;
}

/** What decides whether one instance of a block in a module instance is there. */
export function conditionsOf({ module, repetition }: Pick<Caller, 'module' | 'repetition'>): readonly string[] {
  return repetition.onlyIf === undefined ? module.conditions : [...module.conditions, repetition.onlyIf];
}
