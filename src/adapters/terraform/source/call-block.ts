import { Unknown } from '../../../graph/value.js';
import { formatIndex } from '../address.js';
import { withVariables, type Resolved, type Step } from '../language/scope.js';
import { PartialObject, type TfValue } from '../language/value.js';
import { ModuleInstance } from './module-instance.js';
import type { ModuleCall } from './module-tree.js';
import { keyOnly, repeatedOf, type Repeated, type Repetition } from './repeated.js';

/** A call of a module in one module instance. */
export class CallBlock {
  readonly call: ModuleCall;
  /** Without a key of its own. */
  readonly address: string;
  readonly #module: ModuleInstance;
  readonly #instances = new Map<string | number | undefined, ModuleInstance>();
  #repeated: Repeated | undefined;

  constructor(module: ModuleInstance, name: string, call: ModuleCall) {
    this.#module = module;
    this.call = call;
    this.address = `${module.prefix}module.${name}`;
  }

  get repeated(): Repeated {
    return (this.#repeated ??= repeatedOf(this.call.block, this.address, this.#module));
  }

  /** The instances of the module; none of one that is not at hand. */
  get instances(): readonly ModuleInstance[] {
    return [...this.repeated.all.values()].flatMap(repetition => this.#instance(repetition) ?? []);
  }

  /** What each instance is given for some arguments, by its address. */
  *argumentsOf(names: readonly string[]): Generator<readonly [string, readonly (readonly [string, TfValue])[]]> {
    const { body, file, header } = this.call.block;
    for (const { key, variables, isSymbolic } of this.repeated.all.values()) {
      const address = `${this.address}${isSymbolic ? '[*]' : formatIndex(key)}`;
      const scope = withVariables(this.#module, variables);
      const valueOf = (name: string): TfValue =>
        this.#module.session.evaluate(body[name] ?? null, scope, {
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
    return this.repeated.kind === 'unknown' || this.repeated.all.has(key);
  }

  #output(key: string | number | undefined, name: string): TfValue | undefined {
    const instance = this.#at(key);
    return instance === undefined ? this.#unread(key).attribute(name) : instance.output(name);
  }

  #at(key: string | number | undefined): ModuleInstance | undefined {
    const repetition = this.repeated.all.get(key) ?? (key === undefined ? undefined : keyOnly(key, this.address));
    return repetition && this.#instance(repetition);
  }

  #instance(repetition: Repetition): ModuleInstance | undefined {
    const { module: node, block } = this.call;
    if (node === undefined) return undefined;
    const { key, isSymbolic } = repetition;
    const known = this.#instances.get(key);
    if (known !== undefined) return known;
    const address = `${this.address}${isSymbolic ? '[*]' : formatIndex(key)}`;
    const made = new ModuleInstance(this.#module.session, node, address, { module: this.#module, block, repetition });
    this.#instances.set(key, made);
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
    const { kind, all, reason = '' } = this.repeated;
    if (kind === 'unknown') return new Unknown({ symbol: this.address, reason });
    const whole = [...all.keys()].map(key => [String(key), this.#whole(key)] as const);
    return kind === 'count' ? whole.map(([, value]) => value) : Object.fromEntries(whole);
  }

  #unread(key: string | number | undefined): PartialObject {
    const reason = this.call.unread?.reason ?? 'the module is not at hand';
    return new PartialObject(`${this.address}${formatIndex(key)}`, reason);
  }
}
