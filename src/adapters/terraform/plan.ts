import { isList } from '../../core/list.js';
import { idKey } from '../../graph/arm-id.js';
import { Graph } from '../../graph/graph.js';
import type { ResourceState } from '../../graph/resource.js';
import { resourceType } from '../../graph/resource-types.js';
import { joinText, reveal, Sensitive, Unknown, type Value } from '../../graph/value.js';
import { resourcesOfEmbedded } from '../arm/embedded.js';
import { azapiProperties, azapiType, isAzapi } from './azapi.js';
import { Configuration } from './configuration.js';
import { Dependencies } from './dependencies.js';
import { mappingOf, patchOf } from './families/index.js';
import { Identities } from './identity.js';
import { Instances, type Instance } from './instances.js';
import { evaluate, evaluateShape, type ChildMapping, type Mapping, type PatchMapping, type Shape } from './mapping.js';
import { MentionFinder } from './mentions.js';
import { missingFromPlan } from './partial.js';
import { Patches } from './patches.js';
import { Places } from './places.js';
import type { PlanJson } from './plan-json.js';
import { BlockReader, type View } from './reader.js';
import { References } from './references.js';
import { isForgotten, lifecycleOf, resourceOf, ResourceSet } from './resource-set.js';

/**
 * The graph of a Terraform or OpenTofu plan (`show -json`, format 1.x, already validated).
 * `file` is the path that places in findings carry.
 */
export function graphOfPlan(plan: PlanJson, file: string): Graph {
  return new PlanAdapter(plan, file).graph();
}

const deploymentType = 'Microsoft.Resources/deployments';

/** A resource at both moments, and how it is described. */
interface States {
  readonly type: string;
  readonly apiVersion: string | undefined;
  readonly after: ResourceState | undefined;
  readonly before: ResourceState | undefined;
  readonly shape: Shape | undefined;
}

class PlanAdapter {
  readonly #plan: PlanJson;
  readonly #file: string;
  readonly #configuration: Configuration;
  readonly #instances: Instances;
  readonly #identities: Identities;
  readonly #mentions: MentionFinder;
  readonly #places: Places;
  readonly #resources = new ResourceSet();
  readonly #deployments: Instance[] = [];

  constructor(plan: PlanJson, file: string) {
    this.#plan = plan;
    this.#file = file;
    this.#configuration = new Configuration(plan.configuration);
    this.#instances = new Instances(plan, this.#configuration);
    const references = new References(this.#configuration, this.#instances, plan.variables);
    this.#identities = new Identities(this.#configuration, this.#instances, references);
    this.#mentions = new MentionFinder(this.#configuration, this.#identities);
    this.#places = new Places(file, this.#identities, new Dependencies(plan));
  }

  graph(): Graph {
    const patches: [Instance, PatchMapping | undefined][] = [];
    const parents: [Instance, Mapping][] = [];
    for (const instance of this.#instances.all) {
      const patch = patchOf(instance);
      const mapping = mappingOf(instance);
      if (patch !== undefined || instance.type === 'azapi_update_resource') patches.push([instance, patch]);
      else if (isAzapi(instance)) this.#addAzapi(instance);
      else if (mapping === undefined) this.#addUnmodelled(instance);
      else this.#addMapped(instance, mapping);
      if (mapping?.children !== undefined) parents.push([instance, mapping]);
    }
    for (const [instance, mapping] of parents)
      for (const child of mapping.children ?? []) this.#addInline(instance, child);
    const patcher = new Patches(this.#identities, this.#places, this.#resources);
    for (const [instance, patch] of patches) patcher.apply(instance, patch);
    for (const deployment of this.#deployments) this.#openTemplate(deployment);
    const missing = missingFromPlan(this.#plan, this.#configuration, this.#instances, this.#file);
    return new Graph(this.#resources.all(), [...this.#resources.notices, ...missing]);
  }

  #addMapped(instance: Instance, mapping: Mapping): void {
    const isGone = instance.after === null || isForgotten(instance);
    const after = isGone ? undefined : this.#state(instance, mapping, 'after');
    const before = instance.before === null ? undefined : this.#state(instance, mapping, 'before');
    if (mapping.arm === deploymentType && after !== undefined) this.#deployments.push(instance);
    this.#addStates(instance, {
      type: mapping.arm,
      apiVersion: mapping.apiVersion,
      after,
      before,
      shape: mapping.properties ?? {},
    });
  }

  #state(instance: Instance, mapping: Mapping, view: View): ResourceState | undefined {
    const id = this.#identities.idOf(instance, view);
    if (id === undefined) return undefined;
    const block = new BlockReader(instance, view, this.#identities);
    return {
      id,
      key: idKey(id) ?? '',
      name: block.value('name') ?? '',
      location: set(block.value(mapping.location ?? 'location')),
      kind: mapping.kind === undefined ? undefined : set(evaluate(mapping.kind, block)),
      sku: mapping.sku === undefined ? undefined : set(evaluate(mapping.sku, block)),
      properties: evaluateShape(mapping.properties ?? {}, block),
    };
  }

  #addAzapi(instance: Instance): void {
    const after = instance.after === null || isForgotten(instance) ? undefined : this.#azapiState(instance, 'after');
    const before = instance.before === null ? undefined : this.#azapiState(instance, 'before');
    const described = after ?? before;
    if (described === undefined) this.#addUnmodelled(instance);
    else
      this.#addStates(instance, {
        type: described.type,
        apiVersion: described.apiVersion,
        after: after?.state,
        before: before?.state,
        shape: undefined,
      });
  }

  #azapiState(
    instance: Instance,
    view: View,
  ): { type: string; apiVersion: string | undefined; state: ResourceState } | undefined {
    const block = new BlockReader(instance, view, this.#identities);
    const type = azapiType(block);
    const id = this.#identities.idOf(instance, view);
    if (type === undefined || id === undefined) return undefined;
    const state = {
      id,
      key: idKey(id) ?? '',
      name: block.value('name') ?? '',
      location: set(block.value('location')),
      kind: set(block.value('body.kind')),
      sku: set(block.value('body.sku')),
      properties: azapiProperties(block, type.type),
    };
    return { ...type, state };
  }

  #addStates(instance: Instance, { type, apiVersion, after, before, shape }: States): void {
    const state = after ?? before;
    if (state === undefined) {
      this.#addUnmodelled(instance);
      return;
    }
    const lifecycle = lifecycleOf(instance);
    const origin = this.#places.origin(instance);
    const isDescribed = !isAzapi(instance) || resourceType(type) !== undefined;
    this.#resources.add(
      resourceOf(state, {
        type,
        apiVersion,
        lifecycle,
        before: lifecycle === 'keep' ? state : (before ?? null),
        origin,
        source: this.#places.source(instance, shape),
        isPartial: instance.mode === 'data',
        createsBeforeDestroy: instance.actions[0] === 'create' && instance.actions[1] === 'delete',
        ...(!isDescribed && { mentions: this.#mentions.unmodelled(instance, origin) }),
      }),
    );
  }

  /** A type without a row: it is kept only when it names a subnet, which it may then occupy or change. */
  #addUnmodelled(instance: Instance): void {
    if (instance.after === null) return;
    const origin = this.#places.origin(instance);
    const mentions = this.#mentions.unmodelled(instance, origin);
    if (mentions.length > 0) this.#resources.addMentioning(instance, mentions, origin, 'not modelled');
  }

  /** Resources that blocks of another describe. Those with a resource of their own are left: that one says more. */
  #addInline(instance: Instance, child: ChildMapping): void {
    const view = instance.after === null ? 'before' : 'after';
    const owner = this.#identities.idOf(instance, view);
    const found = new BlockReader(instance, view, this.#identities).blocks(child.blocks);
    if (owner === undefined || !isList(found)) return;
    found.forEach((block, index) => {
      const symbol = `${instance.address}.${child.blocks}[${index}].name`;
      const name = block.value('name') ?? new Unknown({ symbol, reason: 'known after apply' });
      const id = joinText([owner, '/', child.arm.split('/').at(-1) ?? '', '/', name]);
      const key = idKey(id) ?? '';
      if (this.#resources.knows(key)) return;
      const properties = evaluateShape(child.properties, block);
      const state = { id, key, name, location: undefined, kind: undefined, sku: undefined, properties };
      const lifecycle = lifecycleOf(instance);
      const path = `${child.blocks}.${index}`;
      this.#resources.add(
        resourceOf(state, {
          type: child.arm,
          lifecycle,
          before: lifecycle === 'keep' || lifecycle === 'delete' ? state : null,
          origin: this.#places.origin(instance, path),
          source: this.#places.source(instance, child.properties, path),
          isPartial: instance.mode === 'data',
        }),
      );
    });
  }

  /** Adds what a template deployment carries: its resources are deployed as if they were written in the plan. */
  #openTemplate(instance: Instance): void {
    const resource = this.#resources.at(idKey(this.#identities.idOf(instance)));
    const written = resource?.properties['template'];
    const template = written === undefined ? undefined : reveal(written);
    const parameters = reveal(resource?.properties['parameters'] ?? null);
    const group = new BlockReader(instance, 'after', this.#identities).value('resource_group_name');
    const { address } = instance;
    if (resource === undefined || typeof template !== 'string' || group === undefined || group === null) {
      const message = `the template of ${address} is not in the plan or not deployed to a resource group, so its resources are not judged`;
      this.#resources.notices.push({ message, address, file: this.#file });
      return;
    }
    const found = resourcesOfEmbedded({
      template,
      parameters: typeof parameters === 'string' ? parameters : undefined,
      group: joinText(['/subscriptions/', this.#identities.subscriptionOf(instance), '/resourceGroups/', group]),
      origin: this.#places.origin(instance),
      lifecycle: resource.lifecycle,
      isSensitive: written instanceof Sensitive,
    });
    for (const inner of found.resources) this.#resources.add(inner);
    this.#resources.notices.push(...found.notices);
  }
}

/** A property that is null in a plan is not set. */
function set(value: Value | undefined): Value | undefined {
  return value === null ? undefined : value;
}
