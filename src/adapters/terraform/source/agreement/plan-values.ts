import { isList } from '../../../../core/list.js';
import { append } from '../../../../core/multimap.js';
import { ownProperty } from '../../../../core/own-property.js';
import { isObject, Sensitive, type Json, type Value } from '../../../../graph/value.js';
import type { JsonObject } from '../../../json-object.js';
import type { PlanJson, StateModule } from '../../document/plan-json.js';
import { formatIndex } from '../../instances/address.js';
import { fromGraphValue, type TfValue } from '../../language/values/value.js';
import type { Planned } from '../evaluation/session.js';
import { marksAny } from '../plan/marked-values.js';

interface PlannedInstance {
  readonly values: JsonObject;
  readonly unknown: JsonObject;
  readonly sensitive: Json;
}

/** What a plan tells of the values with which its source was evaluated. */
export class PlanValues implements Planned {
  readonly #variables: NonNullable<PlanJson['variables']>;
  readonly #instances = new Map<string, PlannedInstance>();
  readonly #keys = new Map<string, (string | number)[]>();

  constructor(plan: PlanJson) {
    this.#variables = plan.variables ?? {};
    for (const { address, index, change, deposed } of plan.resource_changes ?? []) {
      if (change.after === null || deposed !== undefined) continue;
      const { after, after_unknown: unknown = {}, after_sensitive: sensitive = false } = change;
      this.#enter(address, index, { values: after, unknown, sensitive });
    }
    this.#enterState(plan.prior_state?.values?.root_module);
  }

  variable(name: string): TfValue | undefined {
    const value = ownProperty(this.#variables, name)?.value;
    return value === undefined ? undefined : fromGraphValue(value);
  }

  attribute(address: string, name: string): TfValue | undefined {
    const found = this.#instances.get(address);
    const value = ownProperty(found?.values, name);
    if (found === undefined || value === undefined || marksAny(found.unknown[name])) return undefined;
    return fromGraphValue(covered(value, isObject(found.sensitive) ? found.sensitive[name] : false));
  }

  keys(blockAddress: string): readonly (string | number)[] | undefined {
    return this.#keys.get(blockAddress);
  }

  #enter(address: string, index: string | number | undefined, instance: PlannedInstance): void {
    if (this.#instances.has(address)) return;
    this.#instances.set(address, instance);
    if (index === undefined) return;
    const key = formatIndex(index);
    if (address.endsWith(key)) append(this.#keys, address.slice(0, -key.length), index);
  }

  /** Data sources that were read for the plan. */
  #enterState(module: StateModule | undefined): void {
    for (const { mode, address, index, values = {}, sensitive_values: sensitive = false } of module?.resources ?? [])
      if (mode === 'data') this.#enter(address, index, { values, unknown: {}, sensitive });
    for (const child of module?.child_modules ?? []) this.#enterState(child);
  }
}

function covered(value: Json, marks: Json | undefined): Value {
  if (marks === true) return new Sensitive(value);
  if (typeof marks !== 'object' || marks === null) return value;
  const own = marks as JsonObject;
  if (isList(value)) return value.map((item, index) => covered(item, own[String(index)]));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, covered(inner, own[name])]));
}
