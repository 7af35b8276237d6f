import { Concat, isObject, reveal, Sensitive, Unknown, type Value } from '../value.js';

/** Settings whose values steer routing. Of all others only the names may enter the graph (design, section 4). */
const routingSettings = new Set(['WEBSITE_VNET_ROUTE_ALL', 'WEBSITE_CONTENTOVERVNET', 'WEBSITE_PULL_IMAGE_OVER_VNET']);

/** An app setting as it may enter the graph: its name, and its value only where that steers routing. */
function appSetting(name: string, value: Value | undefined): Value {
  return value !== undefined && routingSettings.has(name.toUpperCase()) ? { name, value: switchOnly(value) } : { name };
}

/** A switch as it is written. Any other text is off to the platform, and may be what somebody put there by mistake. */
function switchOnly(value: Value): Value {
  return typeof value !== 'string' || /^\s*(?:[01]|true|false)\s*$/iu.test(value) ? value : 'other';
}

/** A map of settings, as azurerm has it, as the list that ARM has. */
export function appSettingsOfMap(settings: Value): Value {
  if (settings instanceof Sensitive) return new Sensitive(appSettingsOfMap(reveal(settings)));
  return isObject(settings) ? Object.entries(settings).map(([name, value]) => appSetting(name, value)) : settings;
}

/** A list of settings in ARM's form without the values that must stay outside. */
export function appSettingsOfList(settings: Value): Value {
  if (settings instanceof Sensitive) return new Sensitive(appSettingsOfList(reveal(settings)));
  if (!Array.isArray(settings)) return settings instanceof Unknown || settings instanceof Concat ? settings : null;
  return (settings as readonly Value[]).map(item => {
    const open = reveal(item);
    if (!isObject(open)) return open instanceof Unknown ? open : null;
    const name = open['name'];
    if (typeof name === 'string') return appSetting(name, open['value']);
    return name === undefined ? {} : { name };
  });
}
