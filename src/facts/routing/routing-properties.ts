import { remember, rememberText } from '../../core/remember.js';
import { ofApp } from '../app/of-app.js';
import { fact, isUnknown, type FactValue } from '../fact.js';
import { property, type Entity, type Estate } from '../model/estate.js';
import type { IntegrationCase } from '../model/integration.js';
import { unlessFlex } from '../model/plans.js';
import { siteConfig, type Setting } from '../model/site-config.js';
import { latestForm, routingProperties, type RoutingProperty } from '../tables/routing-versions.js';

/** What of an app's traffic can be routed into the network. */
export type Traffic = keyof typeof routingProperties;

/** What the properties of one kind of traffic say. */
interface Routing {
  /** Those that count: on when one is on, off when one is off and none can be on; null when none says anything. */
  readonly inEffect: FactValue;
  /** The same of those that the API version does not heed. */
  readonly inVain: FactValue;
  /** Which of the latter are on. */
  readonly ignored: readonly string[];
}

type Rows = readonly (readonly [traffic: string, rows: readonly RoutingProperty[]])[];

const all: Rows = Object.entries(routingProperties);

/** Without the latest form, which hardly any app has, and of which each member would be asked for. */
const earlier: Rows = all.map(([traffic, rows]) => [traffic, rows.filter(({ path }) => !path.startsWith(latestForm))]);

/** What the properties of an app say of each kind of traffic; many facts ask for it. */
const routingsOf = remember((estate: Estate) =>
  remember((app: Entity): ReadonlyMap<string, Routing> => {
    const rows = property(app, latestForm) === undefined ? earlier : all;
    return new Map(rows.map(([traffic, ofTraffic]) => [traffic, routingOf(app, estate, ofTraffic)]));
  }),
);

function routingOf(app: Entity, estate: Estate, rows: readonly RoutingProperty[]): Routing {
  const ignored: string[] = [];
  let [inEffect, inVain]: [FactValue, FactValue] = [null, null];
  for (const row of rows) {
    const { entity, path, value } = settingAt(app, estate, row.path);
    if (value === undefined) continue;
    if (isHeeded(row, entity.resource.apiVersion)) inEffect = either(inEffect, fact(value));
    else {
      inVain = either(inVain, fact(value));
      if (value === true) ignored.push(path);
    }
  }
  return inEffect === null && inVain === null ? silent : { inEffect, inVain, ignored };
}

const silent: Routing = { inEffect: null, inVain: null, ignored: [] };

/** On when one is on; unknown when one may be. */
function either(left: FactValue, right: FactValue): FactValue {
  if (left === true || right === true) return true;
  if (isUnknown(left)) return left;
  return isUnknown(right) || right === false ? right : left;
}

/** Whether a kind of traffic is routed by properties that count; null when none says so. */
export function routed(c: IntegrationCase, traffic: Traffic): FactValue {
  return ofApp<FactValue>(
    c,
    { what: 'routing', ofPlan: null },
    app => routingsOf(c.model.estate)(app).get(traffic)?.inEffect ?? null,
  );
}

/** The same by properties that the API version does not heed. */
export function routedInVain(c: IntegrationCase, traffic: Traffic): FactValue {
  const app = c.integration.app.entity;
  return app === undefined || c.isOfPlan ? null : (routingsOf(c.model.estate)(app).get(traffic)?.inVain ?? null);
}

/** The properties that ask for routing in vain: the API version does not heed them, and none that it heeds does the same. */
export function ignoredProperties(c: IntegrationCase): FactValue {
  return ofApp<FactValue>(c, { what: 'routing', ofPlan: [] }, app =>
    askedInVain([...routingsOf(c.model.estate)(app).values()]),
  );
}

function askedInVain(routings: readonly Routing[]): FactValue {
  const found: string[] = [];
  let unclear: FactValue | undefined;
  for (const { inEffect, inVain, ignored } of routings) {
    if (inVain === false || inVain === null || inEffect === true) continue;
    if (isUnknown(inVain) || isUnknown(inEffect)) unclear ??= isUnknown(inVain) ? inVain : inEffect;
    else found.push(...ignored);
  }
  return found.length > 0 ? [...new Set(found)] : (unclear ?? []);
}

const nameInConfig = rememberText(path =>
  path.startsWith('siteConfig.') ? path.slice('siteConfig.'.length) : undefined,
);

function settingAt(app: Entity, estate: Estate, path: string): Setting {
  const name = nameInConfig(path);
  return name === undefined ? { entity: app, path, value: property(app, path) } : siteConfig(app, estate, name);
}

/** Where no API version is written, the input's own tool writes the property that counts. Versions are dates. */
function isHeeded({ since, until }: RoutingProperty, apiVersion: string | undefined): boolean {
  return apiVersion === undefined || (apiVersion >= since && (until === undefined || apiVersion < until));
}

/** Flex Consumption has no such switch: all its traffic goes through the network. */
export function routeAllProperty(c: IntegrationCase): FactValue {
  return unlessFlex(c.plan, null, () => routed(c, 'application'));
}

/** True for a property that azurerm plans as `false` where nobody wrote it. */
export function isProviders(c: IntegrationCase, path: string): boolean {
  const { entity } = c.integration.app;
  return entity !== undefined && property(entity, path) === false && entity.resource.source?.isWritten(path) !== true;
}
