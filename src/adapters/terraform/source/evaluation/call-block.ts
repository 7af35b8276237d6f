import { formatIndex } from '../../instances/address.js';
import { risk } from '../../language/risk.js';
import { withVariables, type Resolved, type Step } from '../../language/evaluation/scope.js';
import { PartialObject, type TfValue } from '../../language/values/value.js';
import type { Caller, ModuleScope } from './module-scope.js';
import type { ModuleCall, ModuleNode } from '../modules/module-tree.js';
import { repeatedOf, wholeOf, type Repeated } from './repeated.js';
import { keyOnly, keyText, type Repetition } from './repetition.js';

/** Where a call stands, and how an instance of its module is opened. */
interface Around<T> {
  readonly module: ModuleScope;
  readonly open: (node: ModuleNode, caller: Caller) => T;
}

/** A call of a module in one module instance. */
export class CallBlock<T extends { output(name: string): TfValue | undefined }> {
  readonly call: ModuleCall;
  /** Without a key of its own. */
  readonly address: string;
  readonly #around: Around<T>;
  readonly #instances = new Map<string | number | undefined, T>();
  #repeated: Repeated | undefined;

  constructor(address: string, call: ModuleCall, around: Around<T>) {
    this.address = address;
    this.call = call;
    this.#around = around;
  }

  get repeated(): Repeated {
    return (this.#repeated ??= repeatedOf(this.call.block, this.address, this.#around.module));
  }

  /** The instances of the module; none of one that is not at hand. */
  get instances(): readonly T[] {
    return [...this.repeated.all.values()].flatMap(repetition => this.#instance(repetition) ?? []);
  }

  /** What each instance is given for some arguments, by its address. */
  *argumentsOf(names: readonly string[]): Generator<readonly [string, readonly (readonly [string, TfValue])[]]> {
    const { body, file, header } = this.call.block;
    for (const repetition of this.repeated.all.values()) {
      const address = `${this.address}${keyText(repetition)}`;
      const scope = withVariables(this.#around.module, repetition.variables);
      const valueOf = (name: string): TfValue =>
        this.#around.module.session.evaluate(body[name] ?? null, scope, {
          file,
          header,
          path: [name],
          address: `${address}.${name}`,
        });
      yield [address, names.map(name => [name, valueOf(name)])];
    }
  }

  /** What a reference to the call and `steps` behind it gives; `used` counts from the first of these. */
  resolve(steps: readonly Step[]): Resolved {
    const [first, second] = steps;
    const { kind } = this.repeated;
    if (kind === 'single') {
      const found = first !== undefined && 'name' in first ? this.#output(undefined, first.name) : undefined;
      return found === undefined ? { value: this.#whole(undefined), used: 0 } : { value: found, used: 1 };
    }
    if (first === undefined || !('key' in first) || !this.#mayHave(first.key)) return { value: this.#all(), used: 0 };
    const found = second !== undefined && 'name' in second ? this.#output(first.key, second.name) : undefined;
    return found === undefined ? { value: this.#whole(first.key), used: 1 } : { value: found, used: 2 };
  }

  #mayHave(key: string | number): boolean {
    const { kind, all } = this.repeated;
    if (all.get(key)?.onlyIf !== undefined) risk();
    return kind === 'unknown' || all.has(key);
  }

  #output(key: string | number | undefined, name: string): TfValue | undefined {
    const instance = this.#at(key);
    return instance === undefined ? this.#unread(key).attribute(name) : instance.output(name);
  }

  #at(key: string | number | undefined): T | undefined {
    const repetition = this.repeated.all.get(key) ?? (key === undefined ? undefined : keyOnly(key, this.address));
    return repetition && this.#instance(repetition);
  }

  #instance(repetition: Repetition): T | undefined {
    const { module: node, block } = this.call;
    if (node === undefined) return undefined;
    const known = this.#instances.get(repetition.key);
    if (known !== undefined) return known;
    const address = `${this.address}${keyText(repetition)}`;
    const made = this.#around.open(node, { module: this.#around.module, block, repetition, address });
    this.#instances.set(repetition.key, made);
    return made;
  }

  /** All outputs of an instance. */
  #whole(key: string | number | undefined): TfValue {
    const instance = this.#at(key);
    if (instance === undefined) return this.#unread(key);
    const symbol = `${this.address}${formatIndex(key)}`;
    return new PartialObject(symbol, 'the module has no such output', name => instance.output(name));
  }

  #all(): TfValue {
    return wholeOf(this.repeated, this.address, key => this.#whole(key));
  }

  #unread(key: string | number | undefined): PartialObject {
    const reason = this.call.unread?.reason ?? 'the module is not at hand';
    return new PartialObject(`${this.address}${formatIndex(key)}`, reason);
  }
}
