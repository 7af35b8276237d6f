import { isList } from '../../core/list.js';
import { remember } from '../../core/remember.js';
import { Unknown, type Value } from '../../graph/value.js';
import { fact, isUnknown, type FactValue } from '../fact.js';
import { member, type Entity, type Estate } from '../model/estate.js';
import type { IntegrationCase } from '../model/integration.js';
import { listOfBoth, settingsChild } from '../model/site-config.js';
import { ofApp } from './of-app.js';

/** Switches among the app settings; of all others only where they lead is known. */
export type Switch =
  | 'WEBSITE_VNET_ROUTE_ALL'
  | 'WEBSITE_CONTENTOVERVNET'
  | 'WEBSITE_PULL_IMAGE_OVER_VNET'
  | 'SCM_DO_BUILD_DURING_DEPLOYMENT'
  | 'ENABLE_ORYX_BUILD';

/**
 * The settings that an app runs with, of its child `appsettings` where there is one, which comes first where it only
 * changes what the app has; unknown where the input does not tell them.
 */
export function settingsOf(app: Entity, estate: Estate): readonly Value[] | Unknown {
  const child = settingsChild(app, estate);
  const own = { entity: app, path: 'siteConfig.appSettings' };
  return listOfBoth(own, child && { entity: child, path: 'leads.settings' });
}

interface Named {
  readonly byName: ReadonlyMap<string, Value>;
  /** A setting whose name is not known: it may be any. */
  readonly nameless: Unknown | undefined;
}

/** Settings by their names in lower case, of several of a name the first. */
const named = remember((estate: Estate) =>
  remember((app: Entity): Named => {
    const settings = settingsOf(app, estate);
    if (!isList(settings)) return { byName: new Map(), nameless: settings };
    const byName = new Map<string, Value>();
    let nameless: Unknown | undefined;
    for (const item of settings) {
      const name = item instanceof Unknown ? item : member(item, 'name');
      if (typeof name === 'string' && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), item);
      else if (name instanceof Unknown) nameless ??= name;
    }
    return { byName, nameless };
  }),
);

/** A setting of an app by its name; undefined when it is certain that it is not set. */
export function settingNamed(app: Entity, estate: Estate, name: string): Value | undefined {
  const { byName, nameless } = named(estate)(app);
  return byName.get(name.toLowerCase()) ?? nameless;
}

/** The value of a switch; null when it is certain that it is not set. */
export function switchOf(c: IntegrationCase, name: Switch): FactValue {
  return ofApp<FactValue>(c, { what: name, ofPlan: null }, app => {
    const setting = settingNamed(app, c.model.estate, name);
    return setting instanceof Unknown ? fact(setting) : fact(member(setting, 'value'));
  });
}

/** What a switch says; anything but 1 and true is off. */
export function asSwitch(value: FactValue): FactValue {
  if (value === null || isUnknown(value)) return value;
  const written = (typeof value === 'string' ? value : JSON.stringify(value)).trim().toLowerCase();
  return written === '1' || written === 'true' ? 'on' : 'off';
}
