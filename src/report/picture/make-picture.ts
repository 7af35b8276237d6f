import { append } from '../../core/multimap.js';
import type { App, Integration } from '../../facts/model/apps.js';
import { asWritten, possibilities, property, type Entity } from '../../facts/model/estate.js';
import { Model } from '../../facts/model/model.js';
import { idKey, parentKey, typeOfKey, type IdKey } from '../../graph/arm-id.js';
import type { Graph } from '../../graph/graph.js';
import { describe, isObject, Sensitive, Unknown, type Value } from '../../graph/value.js';
import type { Rules } from '../../policy/verdicts/judge.js';
import { marksOf, type Marks } from './picture-marks.js';
import {
  worstOf,
  type Apps,
  type Item,
  type Judged,
  type Link,
  type Network,
  type Noun,
  type Peering,
  type Picture,
  type Plan,
} from './picture.js';
import type { Report } from '../report.js';
import { summaryLine } from '../summary-line.js';
import { symbolText } from '../words.js';
import { shortened } from '../../core/list.js';

const types = {
  network: 'Microsoft.Network/virtualNetworks',
  subnet: 'Microsoft.Network/virtualNetworks/subnets',
  peering: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
  plan: 'Microsoft.Web/serverfarms',
} as const;

/** The networks, plans and integrations of a graph, each resource by itself, with what a report of it says of them. */
export function makePicture(graph: Graph, report: Report, rules: Rules): Picture {
  const maker = new PictureMaker(new Model(graph, 'after'), marksOf(report, rules));
  return { title: summaryLine(report), ...maker.picture() };
}

/** A resource that is drawn; one that the input only refers to has no entity, and the id that is written may name it. */
interface Referred {
  readonly key: IdKey;
  readonly entity: Entity | undefined;
  readonly id?: Value | undefined;
}

class PictureMaker {
  readonly #model: Model;
  readonly #marks: Marks;
  readonly #networks = new Map<IdKey, { item: Item; subnets: Map<IdKey, Item> }>();
  readonly #appsByPlan = new Map<IdKey, Apps[]>();
  readonly #plans = new Map<IdKey, Item>();

  constructor(model: Model, marks: Marks) {
    this.#model = model;
    this.#marks = marks;
  }

  picture(): Omit<Picture, 'title'> {
    const { estate } = this.#model;
    for (const entity of estate.ofType(types.network)) this.#network(entity.state.key, entity);
    for (const entity of estate.ofType(types.subnet)) this.#subnet(entity.state.key, undefined);
    for (const entity of estate.ofType(types.plan)) this.#plan(entity.state.key, entity, undefined);
    for (const [app, integrations] of this.#integratedApps()) this.#app(app, integrations);
    const peerings = this.#peerings();
    return { plans: this.#allPlans(), networks: this.#allNetworks(), peerings };
  }

  #integratedApps(): ReadonlyMap<App, readonly Integration[]> {
    const byApp = new Map<App, Integration[]>();
    for (const integration of this.#model.integrations) {
      const by = integration.app.entity ?? integration.declarations[0]?.by;
      if (by !== undefined && !by.resource.mayBeAbsent) append(byApp, integration.app, integration);
    }
    return byApp;
  }

  #app(app: App, integrations: readonly Integration[]): void {
    const { key, entity } = this.#model.planOf(app);
    this.#plan(key, entity, app.plan);
    const links = integrations.flatMap(integration => this.#links(integration));
    const by = app.entity ?? integrations[0]?.declarations[0]?.by;
    const own = this.#item('app', { key: app.key, entity: by });
    append(this.#appsByPlan, key, { ...own, ...worstOf([own, ...links]), links });
  }

  #links(integration: Integration): readonly Link[] {
    const { app, mode, target } = integration;
    const judged = this.#marks.ofSubject('integration', `${app.key}|${mode}|${idKey(target) ?? ''}`);
    const targets = target === undefined ? [] : possibilities(target);
    return targets.flatMap(candidate => {
      const to = this.#target(candidate, isCovered(integration));
      return to === undefined ? [] : [{ to, mode, isSure: targets.length === 1, ...judged }];
    });
  }

  /** The id of what an integration joins: a subnet, or of a network its gateway. */
  #target(id: Value, isSecret: boolean): string | undefined {
    const key = idKey(id);
    const label = isSecret ? undefined : id;
    const isSubnet = id instanceof Unknown || typeOfKey(key ?? '') === types.subnet.toLowerCase();
    if (key === undefined) return undefined;
    if (isSubnet) return this.#subnet(key, label);
    if (!typeOfKey(key).endsWith('/virtualnetworks')) return undefined;
    const network = this.#network(key, this.#model.estate.at(key), label);
    return this.#model.gatewaysOf(key)[0]?.state.key ?? network;
  }

  #network(key: IdKey, entity: Entity | undefined, id?: Value): string {
    if (!this.#networks.has(key)) {
      const item = this.#item('network', { key, entity, id });
      const details = entity === undefined ? [] : texts(asWritten(entity.state, 'addressSpace.addressPrefixes'));
      this.#networks.set(key, { item: { ...item, details }, subnets: new Map() });
    }
    return key;
  }

  #subnet(key: IdKey, id: Value | undefined): string {
    const entity = this.#model.estate.at(key);
    const networkKey = parentKey(key);
    this.#network(networkKey, this.#model.estate.at(networkKey), networkIdOf(id));
    const subnets = this.#networks.get(networkKey)?.subnets;
    if (subnets !== undefined && !subnets.has(key)) {
      const prefixes =
        entity === undefined
          ? []
          : [...texts(asWritten(entity.state, 'addressPrefixes')), ...texts(asWritten(entity.state, 'addressPrefix'))];
      subnets.set(key, { ...this.#item('subnet', { key, entity, id }), details: [...new Set(prefixes)] });
    }
    return key;
  }

  #plan(key: IdKey, entity: Entity | undefined, id: Value | undefined): void {
    if (this.#plans.has(key)) return;
    const item = this.#item('plan', { key, entity, id });
    const sku = entity?.state.sku;
    const judged = worstOf([item, this.#marks.ofSubject('plan', key)]);
    this.#plans.set(key, { ...item, ...judged, details: texts(isObject(sku) ? sku['name'] : undefined) });
  }

  #allPlans(): readonly Plan[] {
    return [...this.#plans.values()].map(item => ({ ...item, apps: this.#appsByPlan.get(item.id) ?? [] }));
  }

  #allNetworks(): readonly Network[] {
    return [...this.#networks].map(([key, { item, subnets }]) => ({
      ...item,
      subnets: [...subnets.values()],
      gateways: this.#model.gatewaysOf(key).map(gateway => ({
        ...this.#item('gateway', { key: gateway.state.key, entity: gateway }),
        details: texts(asWritten(gateway.state, 'gatewayType')),
      })),
    }));
  }

  /** A resource under the platform's name, or the author's where that is not known or must not be shown. */
  #item(noun: Noun, { key, entity, id }: Referred): Item {
    const name = entity?.state.name;
    const label = typeof name === 'string' && name !== '' ? name : (entity?.resource.origin.address ?? lastOf(id));
    return {
      id: key,
      noun,
      names: [label],
      details: [],
      isElsewhere: entity === undefined,
      ...this.#marks.at(entity?.resource.origin),
    };
  }

  /** A peering and the one back are one line. */
  #peerings(): readonly Peering[] {
    const found = new Map<string, Peering>();
    for (const peering of this.#model.estate.ofType(types.peering)) {
      const from = this.#network(parentKey(peering.state.key), this.#model.estate.at(parentKey(peering.state.key)));
      const to = idKey(property(peering, 'remoteVirtualNetwork.id'));
      if (to === undefined || typeOfKey(to) !== types.network.toLowerCase()) continue;
      this.#network(to, this.#model.estate.at(to), asWritten(peering.state, 'remoteVirtualNetwork.id'));
      const pair = [from, to].toSorted();
      const judged: readonly Judged[] = [
        this.#marks.ofSubject('peering', peering.state.key),
        this.#marks.at(peering.resource.origin),
        ...[found.get(pair.join('|')) ?? []].flat(),
      ];
      found.set(pair.join('|'), { from: pair[0] ?? '', to: pair[1] ?? '', ...worstOf(judged) });
    }
    return [...found.values()];
  }
}

/** True when a place that names the target marks it as sensitive. */
function isCovered({ declarations }: Integration): boolean {
  return declarations.some(({ by, path }) => asWritten(by.state, path) instanceof Sensitive);
}

/** The id of the network that the id of a subnet names, as far as that is written. */
function networkIdOf(subnet: Value | undefined): Value | undefined {
  if (subnet === undefined || subnet instanceof Sensitive || subnet instanceof Unknown) return undefined;
  const parts = describe(subnet).split('/');
  return parts.length > 2 ? parts.slice(0, -2).join('/') : undefined;
}

/** The name at the end of the id of a resource that is not in the input. */
function lastOf(id: Value | undefined): string {
  if (id === undefined || id instanceof Sensitive) return 'not in the input';
  const text = symbolText(describe(id));
  return text.startsWith('${') ? text : (text.split('/').at(-1) ?? text);
}

/** Texts that may be shown, of one or of a list. */
function texts(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return shortened(
    (value as readonly Value[]).flatMap(item => (typeof item === 'string' ? [item] : [])),
    3,
  );
}
