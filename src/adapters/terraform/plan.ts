import { append } from '../../core/multimap.js';
import type { IdKey } from '../../graph/arm-id.js';
import { Graph, type PropertyTest, type ResourceSource } from '../../graph/graph.js';
import { inlineChildrenOf } from '../../graph/inline-children.js';
import type { Notice } from '../../graph/notice.js';
import { resourceType } from '../../graph/resource-types.js';
import type { Mention, Resource } from '../../graph/resource.js';
import { mentionsIn } from '../arm/into-graph/mentions.js';
import { templateTypes } from '../arm/known-types.js';
import type { PlanJson } from './document/plan-json.js';
import { mappingOf, patchOf } from './families/index.js';
import { Identities } from './identity/identity.js';
import { Configuration } from './instances/configuration.js';
import type { Instance } from './instances/instance.js';
import { Instances } from './instances/instances.js';
import { absentFrom, missingFromPlan } from './instances/partial.js';
import type { HandedOver, SourceValues } from './instances/source-values.js';
import { azapiType, isAzapi } from './reading/azapi.js';
import { routesOf } from './reading/mapping.js';
import { BlockReader, readerAt, type View } from './reading/reader.js';
import { RunOrder } from './references/dependencies.js';
import { References } from './references/references.js';
import type { PlanGraph } from './plan-graph.js';
import type { openTemplate } from './resources/embedded.js';
import { hasBlocks, resourcesInBlocks, type BlockParent } from './resources/inline-blocks.js';
import { resourcesInBody, type BodyParent } from './resources/inline-bodies.js';
import { MentionFinder } from './resources/mentions.js';
import { Patcher, type Patch } from './resources/patches.js';
import { Places } from './resources/places.js';
import { mayPass, PlanResource, PlanState, type Reading } from './resources/plan-resource.js';
import { isForgotten, lifecycleOf, ResourceSet, isIdle } from './resources/resource-set.js';
import { unreadRequests } from './resources/unread-requests.js';

/**
 * The graph of a Terraform or OpenTofu plan (`show -json`, format 1.x, already validated), its templates
 * still closed: most plans have none, and what opens them weighs as much as all the rest. `file` is the
 * path that places in findings carry. With what its source tells, references are what Terraform will make of them.
 */
export function readPlan(plan: PlanJson, file: string, written?: SourceValues): PlanGraph {
  const source = new PlanSource(plan, file, written);
  return {
    graph: new Graph([source]),
    made: source,
    openTemplates: source.hasTemplates ? open => source.openTemplates(open) : undefined,
  };
}

/** The resources of a type with what patches set of them, and the keys that they have without these. */
interface Patched {
  readonly resources: ResourceSet;
  readonly ownKeys: ReadonlySet<IdKey>;
}

class PlanSource implements ResourceSource {
  readonly notices: Notice[] = [];
  readonly hasPast: boolean;
  readonly choices: ResourceSource['choices'];
  readonly supposing: ResourceSource['supposing'];
  readonly #identities: Identities;
  readonly #places: Places;
  readonly #patcher: Patcher;
  readonly #mentionFinder: MentionFinder;
  /** Everything by the ARM type, in lower case, of the resource that it becomes or changes. */
  readonly #readings = new Map<string, Reading[]>();
  readonly #parents = new Map<string, BlockParent[]>();
  readonly #bodies = new Map<string, BodyParent[]>();
  readonly #patches = new Map<string, Patch[]>();
  readonly #patched = new Map<string, Patched>();
  readonly #embedded = new Map<string, Resource[]>();
  readonly #embeddedMentions: Mention[] = [];
  readonly #unmodelled: Instance[] = [];
  readonly #handedOver: readonly HandedOver[];
  readonly #order: RunOrder;

  constructor(plan: PlanJson, file: string, source: SourceValues | undefined) {
    const configuration = new Configuration(plan.configuration);
    const instances = new Instances(plan, configuration);
    const references = new References(plan, configuration, instances);
    this.choices = source?.open?.choices;
    this.supposing = source?.open?.supposing;
    this.#identities = new Identities({ configuration, instances, references, source });
    this.#order = new RunOrder(plan, source);
    this.#places = new Places({ file, resolver: this.#identities, order: this.#order, source });
    this.#handedOver = source?.handedOver ?? [];
    this.#patcher = new Patcher(this.#identities, this.#places);
    this.#mentionFinder = new MentionFinder(this.#identities);
    const absent = absentFrom(configuration, instances);
    for (const instance of [...instances.all, ...absent]) this.#sort(instance);
    // A connection of its own that is new changes an app that the run leaves as it is.
    this.hasPast =
      instances.all.some(({ before }) => before !== null) && instances.all.some(instance => !isIdle(instance));
    this.notices.push(
      ...missingFromPlan(plan, { absent, leftAlone: instances.leftAlone }, file),
      ...unreadRequests(plan, instances.all, { file, identities: this.#identities }),
      ...(source?.notices ?? []),
    );
  }

  get isOpen(): boolean {
    return this.#identities.isOpen || this.#order.isOpen;
  }

  get hasTemplates(): boolean {
    return templateTypes.some(type => this.#readings.has(type));
  }

  /** Adds what template deployments carry: their resources are deployed as if they were written in the plan. */
  openTemplates(open: typeof openTemplate): void {
    for (const { instance } of templateTypes.flatMap(type => this.#readings.get(type) ?? []))
      this.#openTemplate(instance, open);
  }

  get types(): Iterable<string> {
    return new Set([
      ...this.#readings.keys(),
      ...this.#parents.keys(),
      ...this.#bodies.keys(),
      ...this.#patches.keys(),
      ...this.#embedded.keys(),
    ]);
  }

  read(type: string): Iterable<Resource> {
    const patches = this.#patches.get(type);
    return (patches === undefined ? this.#unpatched(type) : this.#withPatches(type, patches).resources).all();
  }

  #withPatches(type: string, patches: readonly Patch[]): Patched {
    const known = this.#patched.get(type);
    if (known !== undefined) return known;
    const resources = this.#unpatched(type);
    const found = { resources, ownKeys: resources.keys() };
    this.#patched.set(type, found);
    for (const patch of patches) this.#patcher.apply(patch, resources);
    return found;
  }

  /** The resources of a type without what others set of them. */
  #unpatched(type: string): ResourceSet {
    const resources = new ResourceSet(this.notices);
    for (const reading of this.#readings.get(type) ?? []) {
      const resource = this.#resource(reading);
      if (resource !== undefined) resources.add(resource);
    }
    // A resource of its own says more than what is written inside of another, also when it gets a new name. What is
    // only read says less.
    const own = resources.keys();
    const isTold = (key: IdKey, { mode }: Instance): boolean =>
      (own.has(key) || resources.at(key) !== undefined) && (mode === 'data' || !resources.isRead(key));
    const lookup = { identities: this.#identities, places: this.#places };
    for (const parent of this.#parents.get(type) ?? [])
      for (const resource of resourcesInBlocks(parent, lookup, key => isTold(key, parent.instance)))
        resources.add(resource);
    for (const body of this.#bodies.get(type) ?? [])
      for (const resource of resourcesInBody(body, lookup))
        if (!isTold(resource.key, body.reading.instance)) resources.add(resource);
    for (const resource of this.#embedded.get(type) ?? []) resources.add(resource);
    return resources;
  }

  mayHave(type: string, path: string, test: PropertyTest): boolean {
    const isSetElsewhere = this.#patches.has(type) || this.#embedded.has(type);
    if (isSetElsewhere || (this.#parents.get(type) ?? []).some(parent => hasBlocks(parent, this.#identities)))
      return true;
    return (this.#readings.get(type) ?? []).some(reading => mayPass(reading, path, test, this.#identities));
  }

  mentions(): readonly Mention[] {
    return [
      ...this.#unmodelled.flatMap(instance => this.#mentionFinder.unmodelled(instance, this.#places.origin(instance))),
      ...[...this.#patches].flatMap(([type, patches]) => this.#mentionsOfPatches(type, patches)),
      ...this.#embeddedMentions,
      ...this.#handedOver.flatMap(({ value, origin }) =>
        mentionsIn('', this.#identities.withIds(value), origin).map((mention): Mention => ({
          ...mention,
          effect: 'may-join',
        })),
      ),
    ];
  }

  #mentionsOfPatches(type: string, patches: readonly Patch[]): readonly Mention[] {
    const isThere = (key: IdKey): boolean => this.#withPatches(type, patches).ownKeys.has(key);
    return patches.flatMap(patch => this.#patcher.mentionsOf(patch, isThere));
  }

  /** Puts an instance where it is looked for. */
  #sort(instance: Instance): void {
    const patch = patchOf(instance);
    const mapping = mappingOf(instance);
    if (patch !== undefined)
      append(this.#patches, patch.targetType.toLowerCase(), { instance, type: patch.targetType, mapping: patch });
    else if (isAzapi(instance)) this.#sortAzapi(instance);
    else if (mapping === undefined) this.#unmodelled.push(instance);
    else {
      const { arm: type, apiVersion } = mapping;
      const routes = mapping.properties && routesOf(mapping.properties);
      append(this.#readings, type.toLowerCase(), { instance, type, apiVersion, mapping, routes });
      for (const child of mapping.children ?? []) append(this.#parents, child.arm.toLowerCase(), { instance, child });
    }
  }

  #sortAzapi(instance: Instance): void {
    const view = instance.after === null ? 'before' : 'after';
    const named = azapiType(new BlockReader(instance, view, this.#identities));
    if (named === undefined || resourceType(named.type) === undefined) this.#unmodelled.push(instance);
    if (named === undefined) return;
    const key = named.type.toLowerCase();
    if (instance.type === 'azapi_update_resource')
      append(this.#patches, key, { instance, type: named.type, mapping: undefined });
    else {
      const reading = { instance, ...named, mapping: undefined };
      append(this.#readings, key, reading);
      for (const child of inlineChildrenOf(named.type))
        append(this.#bodies, child.type.toLowerCase(), { reading, child });
    }
  }

  #resource(reading: Reading): Resource | undefined {
    const { instance } = reading;
    const after = instance.after === null || isForgotten(instance) ? undefined : this.#state(reading, 'after');
    const before = instance.before === null ? undefined : this.#state(reading, 'before');
    const shown = after ?? before;
    return shown === undefined ? undefined : new PlanResource(reading, shown, before, this.#places);
  }

  #state(reading: Reading, view: View): PlanState | undefined {
    const id = this.#identities.idOf(reading.instance, view);
    return id === undefined ? undefined : new PlanState(id, reading, view, this.#identities);
  }

  #openTemplate(instance: Instance, open: typeof openTemplate): void {
    const [before, after] = (['before', 'after'] as const).map(view => readerAt(instance, view, this.#identities));
    const { resources, mentions, notices } = open(
      { before, after },
      {
        subscription: this.#identities.subscriptions.of(instance),
        origin: this.#places.origin(instance),
        lifecycle: lifecycleOf(instance),
        order: this.#places.source(instance, undefined),
      },
    );
    for (const resource of resources) append(this.#embedded, resource.type.toLowerCase(), resource);
    this.#embeddedMentions.push(...mentions);
    this.notices.push(...notices);
  }
}
