import { asSwitch, switchOf, type Switch } from '../app/settings.js';
import { isUnknown, type FactValue } from '../fact.js';
import type { IntegrationCase } from '../model/integration.js';
import { unlessFlex } from '../model/plans.js';
import { isProviders, routeAllProperty, routed, type Traffic } from './routing-properties.js';

/** App settings that steer routing; the site properties override them (S3 "Routing app settings"). */
export const routingSettings = [
  'WEBSITE_VNET_ROUTE_ALL',
  'WEBSITE_CONTENTOVERVNET',
  'WEBSITE_PULL_IMAGE_OVER_VNET',
] as const;

/** What a setting and the site property for the same kind of traffic say. */
interface Pair {
  readonly name: Switch;
  readonly bySetting: FactValue;
  readonly byProperty: FactValue;
}

/** The site property for what each setting routes; null where nobody wrote one. */
const besideSetting: Readonly<Record<(typeof routingSettings)[number], (c: IntegrationCase) => FactValue>> = {
  WEBSITE_VNET_ROUTE_ALL: routeAllProperty,
  WEBSITE_CONTENTOVERVNET: c => whenWritten(c, 'contentShare', 'vnetContentShareEnabled'),
  WEBSITE_PULL_IMAGE_OVER_VNET: c => whenWritten(c, 'imagePull', 'vnetImagePullEnabled'),
};

function whenWritten(c: IntegrationCase, traffic: Traffic, path: string): FactValue {
  return unlessFlex(c.plan, null, () => {
    const value = routed(c, traffic);
    return value === false && isProviders(c, path) ? null : value;
  });
}

/** Settings that are set, or may be, with the property beside each. */
function pairsOf(c: IntegrationCase): readonly Pair[] {
  return routingSettings.flatMap(name => {
    const bySetting = asSwitch(switchOf(c, name));
    return bySetting === null ? [] : [{ name, bySetting, byProperty: besideSetting[name](c) }];
  });
}

/** Settings beside which the site property for the same traffic says the opposite. */
export function disagreeing(c: IntegrationCase): FactValue {
  const pairs = pairsOf(c).filter(({ byProperty }) => byProperty !== null);
  const found = pairs.filter(
    ({ bySetting, byProperty }) =>
      !isUnknown(bySetting) && !isUnknown(byProperty) && (bySetting === 'on') !== byProperty,
  );
  if (found.length > 0) return found.map(({ name }) => name);
  return pairs.flatMap(({ bySetting, byProperty }) => [bySetting, byProperty]).find(isUnknown) ?? [];
}

/** Settings beside which there is a site property for the same traffic. */
export function doubled(c: IntegrationCase): FactValue {
  const pairs = pairsOf(c).filter(({ byProperty }) => byProperty !== null);
  const found = pairs.filter(({ bySetting }) => !isUnknown(bySetting)).map(({ name }) => name);
  return found.length > 0 ? found : (pairs.map(({ bySetting }) => bySetting).find(isUnknown) ?? []);
}

/** Those of the settings that are set. */
export function settingNames(c: IntegrationCase): FactValue {
  const found: string[] = [];
  for (const name of routingSettings) {
    const value = switchOf(c, name);
    if (isUnknown(value)) return value;
    if (value !== null) found.push(name);
  }
  return found;
}
