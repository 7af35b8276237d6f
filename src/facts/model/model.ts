import type { IdKey } from '../../graph/arm-id.js';
import type { Graph } from '../../graph/graph.js';
import type { Mention } from '../../graph/resource.js';
import type { Value } from '../../graph/value.js';
import { alikeKeys } from './alike-ids.js';
import { appsOf, integrationsOf, holderOf, type App, type Integration } from './apps.js';
import { changeable } from './changeable.js';
import { Estate, type Entity, type Moment } from './estate.js';
import {
  anything,
  gatewaysByNetwork,
  groupByApp,
  mentionsBySubnet,
  occupantsBySubnet,
  providersIn,
  tieByTarget,
  type Occupant,
  type Tie,
} from './indexes.js';
import { autoscaleByPlan } from './instances.js';
import { planReadings } from './plan-readings.js';
import { planView, type PlanView } from './plans.js';
import { subnetView, type SubnetView } from './subnets.js';

type Index<T> = ReadonlyMap<IdKey, readonly T[]>;

/** The estate at one moment with the indexes that facts need; each is made when it is first asked for. */
export class Model {
  readonly estate: Estate;
  readonly apps: readonly App[];
  readonly integrations: readonly Integration[];
  readonly #plans = new Map<App, PlanView>();
  /** Of plans in the input, which have the same readings for all their apps. */
  readonly #readings = new Map<PlanView, readonly PlanView[]>();
  readonly #plansById = new Map<Value, PlanView>();
  readonly #subnets = new Map<Value | undefined, SubnetView>();
  #hasGatewayMode: boolean | undefined;
  #appsByKey: ReadonlyMap<IdKey, App> | undefined;
  #byApp: ReadonlyMap<App, readonly Integration[]> | undefined;
  #joiners: Index<Tie<Integration>> | undefined;
  #appsByPlan: Index<Tie<App>> | undefined;
  #occupants: Index<Tie<Occupant>> | undefined;
  #autoscale: Index<Tie<Entity>> | undefined;
  #mentions: Index<Mention> | undefined;
  #gateways: Index<Entity> | undefined;
  #providers: ReadonlySet<string> | undefined;

  constructor(graph: Graph, moment: Moment) {
    this.estate = new Estate(graph, moment);
    this.apps = appsOf(this.estate);
    this.integrations = integrationsOf(this.apps);
  }

  appAt(key: IdKey): App | undefined {
    this.#appsByKey ??= new Map(this.apps.map(app => [app.key, app]));
    return this.#appsByKey.get(key);
  }

  planOf(app: App): PlanView {
    const known = this.#plans.get(app);
    if (known !== undefined) return known;
    const view = this.#sharedPlanOf(app);
    this.#plans.set(app, view);
    return view;
  }

  /** The plan that an app runs on under each reading of what the input leaves open. */
  plansOf(app: App): readonly PlanView[] {
    const plan = this.planOf(app);
    if (plan.entity === undefined) return planReadings(plan, app, this.estate);
    const known = this.#readings.get(plan) ?? planReadings(plan, app, this.estate);
    this.#readings.set(plan, known);
    return known;
  }

  /** Apps of one plan have one view of it, so that what follows from it is worked out once. */
  #sharedPlanOf(app: App): PlanView {
    const shared = app.plan === undefined ? undefined : this.#plansById.get(app.plan);
    if (shared !== undefined) return shared;
    const view = planView(app, this.estate);
    if (app.plan !== undefined && view.entity !== undefined) this.#plansById.set(app.plan, view);
    return view;
  }

  /** The subnet that an id names, one view for all that name it so; `former` is the same in every call. */
  subnetOf(id: Value | undefined, former: Model | undefined): SubnetView {
    const known = this.#subnets.get(id);
    if (known !== undefined) return known;
    const view = this.#withChanges(subnetView(id, this.estate, former?.estate));
    this.#subnets.set(id, view);
    return view;
  }

  #withChanges(view: SubnetView): SubnetView {
    if (view.key === undefined || view.entity === undefined) return view;
    const mentions = this.mentionsOf(view.key);
    const changes = [...mentions.filter(({ effect }) => effect === 'may-change'), ...this.#saidOfAlike(view.key)];
    const isNamedUnread = mentions.some(({ effect }) => effect === 'may-join');
    if (changes.length === 0) return isNamedUnread ? { ...view, isNamedUnread } : view;
    return { ...view, entity: changeable(view.entity, changes), isNamedUnread };
  }

  /** What is told in part of a subnet that may be this one: it may be so here. */
  #saidOfAlike(key: IdKey): readonly Mention[] {
    const subnets = this.estate.keyedOf('Microsoft.Network/virtualNetworks/subnets');
    return alikeKeys(subnets, key, this.estate).flatMap(other => {
      const entity = subnets.get(other);
      if (entity?.resource.isPartial !== true) return [];
      const { state, resource } = entity;
      return [
        { id: state.id, effect: 'may-change', properties: Object.keys(state.properties), origin: resource.origin },
      ];
    });
  }

  /** True when some app reaches a network by gateway. */
  get hasGatewayMode(): boolean {
    return (this.#hasGatewayMode ??= this.integrations.some(({ mode }) => mode === 'gateway'));
  }

  integrationsOf(app: App): readonly Integration[] {
    this.#byApp ??= groupByApp(this.integrations);
    return this.#byApp.get(app) ?? [];
  }

  /** The regional integrations that join a subnet, or may. */
  joinersOf(subnet: IdKey): readonly Tie<Integration>[] {
    const regional = (): readonly Integration[] => this.integrations.filter(({ mode }) => mode === 'regional');
    this.#joiners ??= tieByTarget(regional(), ({ target }) => target, mayBeNone);
    return this.#tiedTo(this.#joiners, subnet);
  }

  /** The apps and slots that run on a plan, or may. */
  appsOn(plan: IdKey): readonly Tie<App>[] {
    this.#appsByPlan ??= tieByTarget(
      this.apps,
      app => app.plan,
      app => app.entity?.resource.mayBeAbsent === true,
    );
    return this.#tiedTo(this.#appsByPlan, plan);
  }

  /** What else lives in a subnet, or may. */
  occupantsOf(subnet: IdKey): readonly Tie<Occupant>[] {
    this.#occupants ??= occupantsBySubnet(this.estate);
    return this.#tiedTo(this.#occupants, subnet);
  }

  /** The autoscale settings that scale a plan, or may. */
  autoscaleOf(plan: IdKey): readonly Tie<Entity>[] {
    this.#autoscale ??= autoscaleByPlan(this.estate);
    return this.#tiedTo(this.#autoscale, plan);
  }

  /** Resources that are not modelled and name the subnet. */
  mentionsOf(subnet: IdKey): readonly Mention[] {
    this.#mentions ??= mentionsBySubnet(this.estate);
    const alike = alikeKeys(this.#mentions, subnet, this.estate);
    return [...heldFor(this.#mentions, subnet), ...alike.flatMap(other => this.#mentions?.get(other) ?? [])];
  }

  /** The virtual network gateways, VPN and ExpressRoute, that stand in a network. */
  gatewaysOf(network: IdKey): readonly Entity[] {
    this.#gateways ??= gatewaysByNetwork(this.estate);
    return this.#gateways.get(network) ?? [];
  }

  /** Those that stand in a network which may be this one. */
  gatewaysPerhapsOf(network: IdKey): readonly Entity[] {
    this.#gateways ??= gatewaysByNetwork(this.estate);
    return alikeKeys(this.#gateways, network, this.estate).flatMap(other => this.gatewaysOf(other));
  }

  /** What an index holds of a key, for certain or perhaps. */
  #tiedTo<T extends { readonly isCertain: boolean }>(index: Index<T>, key: IdKey): readonly T[] {
    const held = heldFor(index, key);
    const alike = alikeKeys(index, key, this.estate);
    if (alike.length === 0) return held;
    const perhaps = alike.flatMap(other => index.get(other) ?? []).map(tie => ({ ...tie, isCertain: false }));
    return [...held, ...perhaps];
  }

  /** True when a resource or registration of a resource provider (lower case) stands in a subscription. */
  hasProvider(subscription: string, provider: string): boolean {
    this.#providers ??= providersIn(this.estate);
    return this.#providers.has(`${subscription}|${provider}`);
  }
}

/** Whether an integration may not be there: its app may be absent, or connected to nothing. */
export function mayBeNone(integration: Integration): boolean {
  return integration.mayNameNothing || holderOf(integration)?.resource.mayBeAbsent === true;
}

/** What an index holds of a key, and what may be tied to anything. */
function heldFor<T>(index: Index<T>, key: IdKey): readonly T[] {
  const own = index.get(key) ?? [];
  const open = index.get(anything);
  return open === undefined ? own : [...own, ...open];
}
