import { rememberText } from '../core/remember.js';
import { property, type Entity } from './estate.js';
import { fact, isUnknown, unknown, type FactValue } from './fact.js';
import type { IntegrationCase } from './integration.js';
import { siteConfig, type Setting } from './site-config.js';
import { routingProperties, type RoutingProperty } from './tables/routing-versions.js';

/** What of an app's traffic can be routed into the network. */
export type Traffic = keyof typeof routingProperties;

/** Whether a kind of traffic is routed by properties that count; null when none says so. */
export function routed(c: IntegrationCase, traffic: Traffic): FactValue {
  const app = c.integration.app.entity;
  if (c.isOfPlan) return null;
  if (app === undefined) return unknown(`${c.integration.app.key}: routing`, 'the app is not in the input');
  return agreed(c, app, traffic, true);
}

/** The properties that ask for routing in vain: the API version does not heed them, and none that it heeds does the same. */
export function ignoredProperties(c: IntegrationCase): FactValue {
  const app = c.integration.app.entity;
  if (c.isOfPlan) return [];
  if (app === undefined) return unknown(`${c.integration.app.key}: routing`, 'the app is not in the input');
  const ignored: string[] = [];
  let unclear: FactValue | undefined;
  for (const traffic of Object.keys(routingProperties) as Traffic[]) {
    const inVain = agreed(c, app, traffic, false);
    if (inVain === false || inVain === null) continue;
    const inEffect = agreed(c, app, traffic, true);
    if (inEffect === true) continue;
    if (isUnknown(inVain) || isUnknown(inEffect)) unclear ??= isUnknown(inVain) ? inVain : inEffect;
    else ignored.push(...settingsOf(c, app, traffic, false).flatMap(({ path, value }) => (value === true ? path : [])));
  }
  return ignored.length > 0 ? [...new Set(ignored)] : (unclear ?? []);
}

/** On when one of those that count, or of those that do not, is on; off when one is off and none can be on. */
function agreed(c: IntegrationCase, app: Entity, traffic: Traffic, counts: boolean): FactValue {
  let unclear: FactValue | undefined;
  let isOff = false;
  for (const { value } of settingsOf(c, app, traffic, counts)) {
    const found = fact(value);
    if (found === true) return true;
    if (isUnknown(found)) unclear ??= found;
    isOff ||= found === false;
  }
  return unclear ?? (isOff ? false : null);
}

function settingsOf(c: IntegrationCase, app: Entity, traffic: Traffic, counts: boolean): readonly Setting[] {
  const found: Setting[] = [];
  for (const row of routingProperties[traffic]) {
    const setting = settingAt(c, app, row.path);
    if (isHeeded(row, setting.entity.resource.apiVersion) === counts) found.push(setting);
  }
  return found;
}

const nameInConfig = rememberText(path =>
  path.startsWith('siteConfig.') ? path.slice('siteConfig.'.length) : undefined,
);

function settingAt(c: IntegrationCase, app: Entity, path: string): Setting {
  const name = nameInConfig(path);
  return name === undefined ? { entity: app, path, value: property(app, path) } : siteConfig(app, c.model.estate, name);
}

/** Where no API version is written, the input's own tool writes the property that counts. Versions are dates. */
function isHeeded({ since, until }: RoutingProperty, apiVersion: string | undefined): boolean {
  return apiVersion === undefined || (apiVersion >= since && (until === undefined || apiVersion < until));
}
