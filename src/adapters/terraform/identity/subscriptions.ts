import { subscriptionOfKey } from '../../../graph/arm-id.js';
import { describe, Unknown } from '../../../graph/value.js';
import type { Configuration } from '../instances/configuration.js';
import { knownId, type Instance } from '../instances/instance.js';
import type { Instances } from '../instances/instances.js';
import type { SourceValues } from '../instances/source-values.js';
import type { References } from '../references/references.js';

/** What a plan consists of, and what its source tells. */
export interface PlanParts {
  readonly configuration: Configuration;
  readonly instances: Instances;
  readonly references: References;
  readonly source: SourceValues | undefined;
}

/** The subscriptions of a plan's provider configurations. */
export class Subscriptions {
  readonly #configuration: Configuration;
  readonly #references: References;
  readonly #source: SourceValues | undefined;
  readonly #learnt: ReadonlyMap<string, string>;
  #isOpen = false;

  constructor({ configuration, instances, references, source }: PlanParts) {
    this.#configuration = configuration;
    this.#references = references;
    this.#source = source;
    this.#learnt = learnSubscriptions(instances);
  }

  /** True once one was asked for that references leave open and source may tell. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The subscription of an instance's provider configuration; one symbol for all that take it from the environment. */
  of(instance: Instance): string | Unknown {
    const providerKey = providerKeyOf(instance);
    const written = this.#configuration.providers[providerKey]?.expressions?.['subscription_id'];
    if (written?.constant_value !== undefined) return describe(written.constant_value);
    const evaluated = this.#source?.subscriptionOf(providerKey);
    if (evaluated !== undefined) return evaluated;
    const learnt = this.#learnt.get(providerKey);
    if (learnt !== undefined) return learnt;
    if (written !== undefined) {
      const root = { ...instance, module: this.#configuration.instance('') };
      const { literals, targets, opaque } = this.#references.resolve(written, root);
      const [only] = literals;
      if (targets.length === 0 && opaque.length === 0 && literals.length === 1 && typeof only === 'string') return only;
    }
    const reason = 'the plan does not show which subscription the provider is configured for';
    if (written === undefined) return new Unknown({ symbol: 'subscription', reason });
    this.#isOpen = true;
    return new Unknown({ symbol: written.references?.[0] ?? 'subscription', reason });
  }
}

/** The key of the provider configuration that an instance is made with. */
function providerKeyOf({ block, provider }: Instance): string {
  return block?.provider_config_key ?? provider;
}

/** The subscription of each provider configuration, as far as ids of existing resources show it. */
function learnSubscriptions(instances: Instances): ReadonlyMap<string, string> {
  const seen = new Map<string, Set<string>>();
  for (const instance of instances.all) {
    const id = knownId(instance.after) ?? knownId(instance.before);
    const subscription = id === undefined ? undefined : subscriptionOfKey(id.toLowerCase());
    if (subscription === undefined) continue;
    const key = providerKeyOf(instance);
    seen.set(key, (seen.get(key) ?? new Set()).add(subscription));
  }
  return new Map([...seen].filter(([, found]) => found.size === 1).map(([key, found]) => [key, [...found][0] ?? '']));
}
