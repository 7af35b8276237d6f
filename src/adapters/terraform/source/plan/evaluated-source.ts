import type { Place } from '../../../../core/error.js';
import { isList } from '../../../../core/list.js';
import type { Notice } from '../../../../graph/notice.js';
import { coveredAt, type Value } from '../../../../graph/value.js';
import type { Instance } from '../../instances/instance.js';
import type { HandedOver, SourceValues } from '../../instances/source-values.js';
import { toGraphValue } from '../../language/values/value.js';
import { callsOf, instancesOf, valuesOf } from '../evaluation/instances-of.js';
import type { ModuleInstance } from '../evaluation/module-instance.js';
import { moduleAt } from '../modules/module-tree.js';
import { atPlannedPath, writtenSteps } from './planned-path.js';
import type { ResourceInstance } from '../evaluation/resource-instance.js';
import { symbolicValues, unreadNotice, unreadValues } from './unread-modules.js';
import { expressionOf } from './written-expressions.js';

/** What evaluated source tells of instances, its own or those of the plan that was made of it. */
export class EvaluatedSource implements SourceValues {
  readonly open: SourceValues['open'];
  readonly #root: ModuleInstance;
  /** True when the instances are those of a plan, which has what modules make that are not at hand. */
  readonly #isOfPlan: boolean;
  #instances: ReadonlyMap<string, ResourceInstance> | undefined;
  #handedOver: readonly HandedOver[] | undefined;

  constructor(root: ModuleInstance, { isOfPlan, open }: Pick<SourceValues, 'open'> & { readonly isOfPlan: boolean }) {
    this.open = open;
    this.#root = root;
    this.#isOfPlan = isOfPlan;
  }

  get notices(): readonly Notice[] {
    if (this.#isOfPlan) return [];
    return [...this.#root.session.notices, ...[...callsOf(this.#root)].flatMap(call => unreadNotice(call) ?? [])];
  }

  get handedOver(): readonly HandedOver[] {
    if (this.#isOfPlan) return [];
    return (this.#handedOver ??= [...unreadValues(this.#root), ...symbolicValues(this.#root)]);
  }

  valueAt({ address, after }: Instance, path: string): Value | undefined {
    const instance = this.#at(address);
    const [name = '', ...rest] = path.split('.');
    const value = instance && valuesOf(instance).get(name);
    if (value === undefined) return undefined;
    // A body is no set: what it lists stays in its order.
    return this.#isOfPlan && name !== 'body' ? atPlannedPath(value, after?.[name], rest) : coveredAt(value, rest);
  }

  plannedIndex({ address, after }: Instance, name: string, index: number): number | undefined {
    if (!this.#isOfPlan) return index;
    const instance = this.#at(address);
    const [written, planned] = [instance && valuesOf(instance).get(name), after?.[name]];
    const found = isList(planned)
      ? planned.findIndex((_, at) => writtenSteps(written, planned, [String(at)])[0] === index)
      : -1;
    return found === -1 ? undefined : found;
  }

  subscriptionOf(providerKey: string): string | undefined {
    const [, path, name = providerKey] = /^module\.(.*):(.*)$/s.exec(providerKey) ?? [];
    const owner = path === undefined ? this.#root : undefined;
    const block = owner?.node.source.providers.get(name);
    const json = block?.body['subscription_id'];
    if (owner === undefined || block === undefined || json === undefined) return undefined;
    const site = { ...block, path: ['subscription_id'], address: `provider.${name}.subscription_id` };
    const value = toGraphValue(owner.session.evaluate(json, owner, site));
    return typeof value === 'string' ? value : undefined;
  }

  referencesOfLocal(module: string, name: string): readonly string[] | undefined {
    const written = moduleAt(this.#root.node, module)?.source.locals.get(name);
    return written === undefined ? undefined : (expressionOf(written.value).references ?? []);
  }

  placeOf({ address, after }: Instance, path?: string): Place | undefined {
    const instance = this.#at(address);
    if (instance === undefined) return undefined;
    const { file, header } = instance.block;
    const [name, ...rest] = path === undefined ? [] : path.split('.');
    const isInList = this.#isOfPlan && rest.some(step => /^\d+$/.test(step));
    const steps = isInList ? writtenSteps(valuesOf(instance).get(name ?? ''), after?.[name ?? ''], rest) : rest;
    return this.#root.session.places.of({ file, header, path: name === undefined ? [] : [name, ...steps] });
  }

  #at(address: string): ResourceInstance | undefined {
    this.#instances ??= new Map([...instancesOf(this.#root)].map(instance => [instance.address, instance]));
    return this.#instances.get(address);
  }
}
