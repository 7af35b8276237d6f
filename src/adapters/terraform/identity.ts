import { idKey, isArmId, typeOfKey } from '../../graph/arm-id.js';
import { describe, type Concat, joinText, Unknown, type Value } from '../../graph/value.js';
import { azapiId, isAzapi } from './azapi.js';
import type { Configuration } from './configuration.js';
import { mappingOf } from './families/index.js';
import { exactTerms, type References, type Resolution } from './references.js';
import type { Instance, Instances } from './instances.js';
import type { IdSpec, Mapping } from './mapping.js';
import { evaluate } from './mapping.js';
import { BlockReader, type Resolver, type View } from './reader.js';
import type { Expression } from './plan-json.js';

export type Id = string | Concat | Unknown;

/**
 * The ARM ids of a plan's resources. A resource that is yet to be created has no id in the plan; it
 * is put together from its names, so that every link, by reference or by literal id, finds it.
 */
export class Identities implements Resolver {
  readonly #configuration: Configuration;
  readonly #references: References;
  readonly #subscriptions: ReadonlyMap<string, string>;
  readonly #after = new Map<Instance, Id | undefined>();
  readonly #resolving = new Set<Instance>();

  constructor(configuration: Configuration, instances: Instances, references: References) {
    this.#configuration = configuration;
    this.#references = references;
    this.#subscriptions = learnSubscriptions(instances);
  }

  /** The id of an instance before or after the run; undefined for a type that is no ARM resource of its own. */
  idOf(instance: Instance, view: View = 'after'): Id | undefined {
    if (view === 'before') return knownId(instance.before) ?? this.#compose(instance, 'before');
    if (this.#after.has(instance)) return this.#after.get(instance);
    if (this.#resolving.has(instance)) return undefined;
    this.#resolving.add(instance);
    const id = knownId(instance.after) ?? this.#compose(instance, 'after');
    this.#resolving.delete(instance);
    this.#after.set(instance, id);
    return id;
  }

  /** The ARM type of an instance in lower case, or undefined when its Terraform type is not known. */
  typeOf(instance: Instance): string | undefined {
    if (isAzapi(instance)) return typeOfKey(idKey(this.idOf(instance)) ?? '') || undefined;
    return mappingOf(instance)?.arm.toLowerCase();
  }

  /** The subscription of an instance's provider configuration; one symbol for all that take it from the environment. */
  subscriptionOf(instance: Instance): string | Unknown {
    const providerKey = instance.block?.provider_config_key ?? instance.provider;
    const written = this.#configuration.providers[providerKey]?.expressions?.['subscription_id'];
    if (written?.constant_value !== undefined) return describe(written.constant_value);
    const learnt = this.#subscriptions.get(providerKey);
    if (learnt !== undefined) return learnt;
    if (written !== undefined) {
      const root = { ...instance, module: this.#configuration.instance('') };
      const { literals, targets, opaque } = this.#references.resolve(written, root);
      const [only] = literals;
      if (targets.length === 0 && opaque.length === 0 && literals.length === 1 && typeof only === 'string') return only;
    }
    const symbol = written?.references?.[0] ?? 'subscription';
    return new Unknown({ symbol, reason: 'the plan does not show which subscription the provider is configured for' });
  }

  /** @inheritdoc */
  unknown(instance: Instance, path: string, expression: Expression | undefined, types: readonly string[]): Value {
    const symbol = `${instance.address}.${path}`;
    if (expression === undefined) return new Unknown({ symbol, reason: 'known after apply' });
    const resolution = this.#references.resolve(expression, instance);
    const { sources, networks, unclear } =
      types.length > 0 ? this.#linked(resolution, types) : this.#valued(resolution);
    // A body is one expression for all its links: what else it refers to belongs to other properties.
    const isOpen = unclear.length > 0 && !(path.startsWith('body.') && sources.length === 1);
    const [first] = sources;
    if (first !== undefined && sources.length === 1 && !isOpen && !resolution.isProbable) return first;
    const reason = reasonOf(expression, unclear, resolution.isProbable);
    const [network] = networks;
    if (
      sources.length === 0 &&
      unclear.length === 0 &&
      networks.length === 1 &&
      network !== undefined &&
      types.some(isSubnetType)
    ) {
      return joinText([network, '/subnets/', new Unknown({ symbol, reason })]);
    }
    const rest = isOpen ? [new Unknown({ symbol: `${symbol} (${unclear.join(', ')})`, reason })] : [];
    return new Unknown({ symbol, reason, ...(sources.length > 0 && { possible: [...sources, ...rest] }) });
  }

  /** The ids of the wanted types that an expression may be, and what it may be besides. */
  #linked({ targets, literals, opaque }: Resolution, types: readonly string[]): Found {
    const found: Found = {
      sources: literals.filter(literal => isIdOf(literal as Value, types)),
      networks: [],
      unclear: [...opaque],
    };
    for (const { instance } of targets) {
      const type = this.typeOf(instance);
      const id = this.idOf(instance);
      if (type === undefined || id === undefined) found.unclear.push(instance.address);
      else if (types.some(wanted => wanted.toLowerCase() === type)) found.sources.push(id);
      else if (type === 'microsoft.network/virtualnetworks') found.networks.push(id);
    }
    return found;
  }

  /** The values that an expression which is no link may be. */
  #valued({ targets, literals, opaque }: Resolution): Found {
    const sources = targets.flatMap(target => this.#attribute(target.instance, target.attribute) ?? []);
    return { sources: targets.length === 0 ? (literals as Value[]) : sources, networks: [], unclear: [...opaque] };
  }

  #attribute(
    instance: Instance,
    steps: readonly ({ readonly name: string } | { readonly index: string | number })[],
  ): Value | undefined {
    if (steps.length === 0) return undefined;
    const path = steps.map(step => ('name' in step ? step.name : String(step.index))).join('.');
    if (path === 'id') {
      const id = this.idOf(instance);
      if (id !== undefined) return id;
    }
    if (this.#resolving.has(instance))
      return new Unknown({ symbol: `${instance.address}.${path}`, reason: 'known after apply' });
    this.#resolving.add(instance);
    const value = new BlockReader(instance, 'after', this).value(path);
    this.#resolving.delete(instance);
    return value ?? new Unknown({ symbol: `${instance.address}.${path}`, reason: 'known after apply' });
  }

  #compose(instance: Instance, view: View): Id | undefined {
    const block = new BlockReader(instance, view, this);
    if (isAzapi(instance)) return azapiId(block, this.subscriptionOf(instance));
    const mapping = mappingOf(instance);
    return mapping === undefined ? undefined : composeId(mapping, block, this.subscriptionOf(instance));
  }
}

/** What an expression may be: values, networks in which a subnet is named, references that the plan does not show. */
interface Found {
  readonly sources: Value[];
  readonly networks: Value[];
  readonly unclear: string[];
}

function isSubnetType(type: string): boolean {
  return /\/virtualnetworks\/subnets$/i.test(type);
}

function reasonOf(expression: Expression, unclear: readonly string[], isProbable: boolean): string {
  const terms = exactTerms(expression.references ?? []).join(', ');
  if (unclear.length > 0) return `known after apply; the plan does not show the value of ${unclear.join(', ')}`;
  return isProbable
    ? `known after apply; taken to be the one of equal count.index, because the plan shows only that it refers to ${terms}`
    : `known after apply; refers to ${terms}`;
}

function knownId(values: Instance['after']): string | undefined {
  const id = values?.['id'];
  return typeof id === 'string' && isArmId(id.toLowerCase()) && !id.includes('|') ? id : undefined;
}

function isIdOf(value: Value, types: readonly string[]): boolean {
  const key = typeof value === 'string' ? value.toLowerCase() : '';
  return isArmId(key) && types.some(type => type.toLowerCase() === typeOfKey(key));
}

/** Puts an id together from the attributes that name the resource and its parents. */
function composeId(mapping: Mapping, block: BlockReader, subscription: string | Unknown): Id | undefined {
  const spec: IdSpec | undefined = mapping.id;
  const nameAttribute = spec !== undefined && 'name' in spec && spec.name !== undefined ? spec.name : 'name';
  const name = evaluate(nameAttribute, block);
  if (name === undefined || name === null) return undefined;
  const [namespace = '', ...types] = mapping.arm.split('/');
  if (spec !== undefined && 'parentId' in spec) {
    const parent = block.value(spec.parentId, [spec.parentType]);
    return parent === undefined || parent === null ? undefined : joinText([parent, '/', types.at(-1) ?? '', '/', name]);
  }
  if (mapping.arm === 'Microsoft.Resources/resourceGroups')
    return joinText(['/subscriptions/', subscription, '/resourceGroups/', name]);
  if (spec !== undefined && 'subscription' in spec)
    return joinText(['/subscriptions/', subscription, '/providers/', mapping.arm, '/', name]);
  const group = block.value('resource_group_name');
  if (group === undefined || group === null) return undefined;
  const names = [
    ...(spec !== undefined && 'parentNames' in spec ? spec.parentNames.map(attribute => block.value(attribute)) : []),
    name,
  ];
  const segments = types.flatMap((type, index): Value[] => ['/', type, '/', names[index] ?? '']);
  return joinText(['/subscriptions/', subscription, '/resourceGroups/', group, '/providers/', namespace, ...segments]);
}

/** The subscription of each provider configuration, as far as ids of existing resources show it. */
function learnSubscriptions(instances: Instances): ReadonlyMap<string, string> {
  const seen = new Map<string, Set<string>>();
  for (const instance of instances.all) {
    const id = knownId(instance.after) ?? knownId(instance.before);
    const subscription = id === undefined ? undefined : /^\/subscriptions\/([^/]+)\//i.exec(id)?.[1];
    if (subscription === undefined) continue;
    const key = instance.block?.provider_config_key ?? instance.provider;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, new Set([subscription.toLowerCase()]));
    else known.add(subscription.toLowerCase());
  }
  return new Map([...seen].filter(([, found]) => found.size === 1).map(([key, found]) => [key, [...found][0] ?? '']));
}
