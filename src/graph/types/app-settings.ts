import { pointersOf } from '../pointers.js';
import { veiledSetting } from '../veil.js';
import { Concat, isObject, reveal, Sensitive, Unknown, type Value } from '../value.js';

/** Switches that policies read. Of all other settings only the names may enter the graph, and where they lead. */
const switches = new Set([
  'WEBSITE_VNET_ROUTE_ALL',
  'WEBSITE_CONTENTOVERVNET',
  'WEBSITE_PULL_IMAGE_OVER_VNET',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'ENABLE_ORYX_BUILD',
]);

/** An app setting as it may enter the graph: its name, its value where it is a switch, else where it leads. */
function appSetting(name: string, value: Value | undefined): Value {
  if (value === undefined || value === null) return { name };
  if (switches.has(name.toUpperCase())) return { name, value: switchOnly(value) };
  const pointsAt = [...pointersOf(value, `the app setting ${name}`), ...mailPort(name, value)];
  return pointsAt.length === 0 ? { name } : { name, pointsAt };
}

/** A switch as it is written. Any other text is off to the platform, and may be what somebody put there by mistake. */
function switchOnly(value: Value): Value {
  if (value instanceof Unknown) return veiledSetting(value, switchOnly);
  return typeof value !== 'string' || /^\s*(?:[01]|true|false)\s*$/iu.test(value) ? value : 'other';
}

/** The port on which an app sends mail, by the name of the setting: `SMTP_PORT`, `Mail__Server` with `host:25`, `smtp://host`. */
function mailPort(name: string, value: Value): readonly Value[] {
  const isOfMail = /smtp|mail/iu.test(name);
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return [];
  const scheme = /^smtp:\/\/[^\s/]*?(?::(\d{1,5}))?(?:\/|$)/iu.exec(text);
  if (scheme !== null) return [{ mailPort: Number(scheme[1] ?? 25) }];
  const written = /^\s*(?:[a-z0-9.-]+:)?(\d{1,5})\s*$/iu.exec(text)?.[1];
  const isPort = /port/iu.test(name) || text.includes(':');
  return isOfMail && isPort && written !== undefined ? [{ mailPort: Number(written) }] : [];
}

/** A map of settings, as azurerm and the child resource have it, as the list that ARM has. */
export function appSettingsOfMap(settings: Value): Value {
  if (settings instanceof Sensitive) return new Sensitive(appSettingsOfMap(reveal(settings)));
  if (settings instanceof Unknown) return veiledSetting(settings, appSettingsOfMap);
  return isObject(settings) ? Object.entries(settings).map(([name, value]) => appSetting(name, value)) : settings;
}

/** A list of settings in ARM's form without the values that must stay outside. */
export function appSettingsOfList(settings: Value): Value {
  if (settings instanceof Sensitive) return new Sensitive(appSettingsOfList(reveal(settings)));
  if (settings instanceof Unknown) return veiledSetting(settings, appSettingsOfList);
  if (!Array.isArray(settings)) return settings instanceof Concat ? settings : null;
  return (settings as readonly Value[]).map(item => {
    const open = reveal(item);
    if (open instanceof Unknown) return veiledSetting(open, part => appSettingsOfList([part]));
    if (!isObject(open)) return null;
    const name = open['name'];
    if (typeof name === 'string') return appSetting(name, open['value']);
    return name === undefined ? {} : { name };
  });
}
