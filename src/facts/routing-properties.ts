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
  if (app === undefined) return unknown(`${c.integration.app.key}: routing`, 'the app is not in the input');
  return agreed(
    settingsOf(c, app, traffic)
      .filter(({ counts }) => counts)
      .map(({ value }) => fact(value)),
  );
}

/** The properties that ask for routing in vain: the API version does not heed them, and none that it heeds does the same. */
export function ignoredProperties(c: IntegrationCase): FactValue {
  const app = c.integration.app.entity;
  if (app === undefined) return unknown(`${c.integration.app.key}: routing`, 'the app is not in the input');
  const ignored: string[] = [];
  let unclear: FactValue | undefined;
  for (const traffic of Object.keys(routingProperties) as Traffic[]) {
    const settings = settingsOf(c, app, traffic);
    const inEffect = agreed(settings.filter(({ counts }) => counts).map(({ value }) => fact(value)));
    const inVain = agreed(settings.filter(({ counts }) => !counts).map(({ value }) => fact(value)));
    if (inEffect === true || inVain === false || inVain === null) continue;
    if (isUnknown(inVain) || isUnknown(inEffect)) unclear ??= isUnknown(inVain) ? inVain : inEffect;
    else ignored.push(...settings.filter(({ counts, value }) => !counts && value === true).map(({ path }) => path));
  }
  return ignored.length > 0 ? [...new Set(ignored)] : (unclear ?? []);
}

/** On when one of them is, off when one is and none can be on. */
function agreed(values: readonly FactValue[]): FactValue {
  if (values.includes(true)) return true;
  return values.find(isUnknown) ?? (values.includes(false) ? false : null);
}

function settingsOf(
  c: IntegrationCase,
  app: Entity,
  traffic: Traffic,
): readonly (Setting & { readonly counts: boolean })[] {
  return routingProperties[traffic].map((row: RoutingProperty) => {
    const setting = settingAt(c, app, row.path);
    return { ...setting, counts: isHeeded(row, setting.entity.resource.apiVersion) };
  });
}

function settingAt(c: IntegrationCase, app: Entity, path: string): Setting {
  const name = path.startsWith('siteConfig.') ? path.slice('siteConfig.'.length) : undefined;
  return name === undefined ? { entity: app, path, value: property(app, path) } : siteConfig(app, c.model.estate, name);
}

/** Where no API version is written, the input's own tool writes the property that counts. Versions are dates. */
function isHeeded({ since, until }: RoutingProperty, apiVersion: string | undefined): boolean {
  return apiVersion === undefined || (apiVersion >= since && (until === undefined || apiVersion < until));
}
