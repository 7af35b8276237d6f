import { blockId } from '../../instances/address.js';
import { risk } from '../../language/risk.js';
import type { Resolved, Step } from '../../language/evaluation/scope.js';
import type { TfValue } from '../../language/values/value.js';
import type { Block } from '../files/block.js';
import type { ModuleScope } from './module-scope.js';
import { repeatedOf, wholeOf, type Repeated } from './repeated.js';
import { keyOnly } from './repetition.js';
import { ResourceInstance } from './resource-instance.js';

/** A resource block in one module instance. */
export class ResourceBlock {
  readonly module: ModuleScope;
  readonly block: Block;
  /** With the module's keys and without one of its own. */
  readonly address: string;
  #repeated: Repeated | undefined;
  #instances: ReadonlyMap<string | number | undefined, ResourceInstance> | undefined;
  #whole: TfValue | undefined;
  /** Those of keys that are referred to, where nobody knows which keys there are. */
  readonly #supposed = new Map<string | number, ResourceInstance>();

  constructor(module: ModuleScope, block: Block) {
    const [mode, type = '', name = ''] = block.header;
    this.module = module;
    this.block = block;
    this.address = `${module.prefix}${blockId(mode, type, name)}`;
  }

  get instances(): ReadonlyMap<string | number | undefined, ResourceInstance> {
    this.#instances ??= new Map(
      [...this.repeated.all].map(([key, repetition]) => [key, new ResourceInstance(this, repetition)]),
    );
    return this.#instances;
  }

  get repeated(): Repeated {
    return (this.#repeated ??= repeatedOf(this.block, this.address, this.module));
  }

  /** What a reference to the block and `steps` behind it gives; `used` counts from the first of these. */
  resolve(steps: readonly Step[]): Resolved {
    const [first, second] = steps;
    const isSingle = this.repeated.kind === 'single';
    const instance = isSingle ? this.instances.get(undefined) : this.#named(first);
    if (instance === undefined) return { value: this.#all(), used: 0 };
    const [name, used] = isSingle ? [first, 0] : [second, 1];
    return name !== undefined && 'name' in name
      ? { value: instance.reference.attribute(name.name), used: used + 1 }
      : { value: instance.reference, used };
  }

  /** The instance that a step behind the address names. */
  #named(step: Step | undefined): ResourceInstance | undefined {
    return step !== undefined && 'key' in step ? this.#at(step.key) : undefined;
  }

  #at(key: string | number): ResourceInstance | undefined {
    if (this.repeated.kind !== 'unknown') {
      const instance = this.instances.get(key);
      if (instance?.repetition.onlyIf !== undefined) risk();
      return instance;
    }
    const known = this.#supposed.get(key);
    if (known !== undefined) return known;
    const made = new ResourceInstance(this, keyOnly(key, this.address));
    this.#supposed.set(key, made);
    return made;
  }

  #all(): TfValue {
    return (this.#whole ??= wholeOf(this.repeated, this.address, key => this.instances.get(key)?.reference ?? null));
  }
}
