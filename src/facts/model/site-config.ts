import { isList } from '../../core/list.js';
import { rememberText } from '../../core/remember.js';
import { nameOfKey } from '../../graph/arm-id.js';
import type { Unknown, Value } from '../../graph/value.js';
import { asList, asWritten, member, property, type Entity, type Estate } from './estate.js';

/** A property and where it stands. */
export interface Setting {
  readonly entity: Entity;
  readonly path: string;
  readonly value: Value | undefined;
}

/**
 * A property of an app's site configuration: it stands in the app's `siteConfig` or in its child
 * `config/web`, which is deployed after the app and so has the last word.
 */
export function siteConfig(app: Entity, estate: Estate, name: string): Setting {
  const child = configChild(app, estate, 'web');
  const later = child === undefined ? undefined : ofChild(app, child, name);
  if (child !== undefined && later !== undefined) return { entity: child, path: name, value: later };
  const path = inApp(name);
  return { entity: app, path, value: property(app, path) };
}

/** What a child `config` says in place of its app: nothing where the input shows the whole app and only a change of it. */
export function ofChild(app: Entity, child: Entity, path: string): Value | undefined {
  const isSilent = child.resource.isPartial && !app.resource.isPartial && asWritten(child.state, path) === undefined;
  return isSilent ? undefined : property(child, path);
}

/**
 * A list of what has names: that of a child `config` in place of the app's, or over it where the input has only a
 * change of the child.
 */
export function listOfBoth(app: Own, child: Own | undefined): readonly Value[] | Unknown {
  const own = child === undefined || child.entity.resource.isPartial ? asList(property(app.entity, app.path)) : [];
  if (child === undefined || !isList(own)) return own;
  const later = asList(property(child.entity, child.path));
  if (!isList(later)) return later;
  const names = new Set(later.map(nameIn));
  return [...later, ...own.filter(item => !names.has(nameIn(item)))];
}

interface Own {
  readonly entity: Entity;
  readonly path: string;
}

/** What an item is called, without letter case; the item itself where that is not known. */
function nameIn(item: Value): Value {
  const name = member(item, 'name');
  return typeof name === 'string' ? name.toLowerCase() : item;
}

/** The path of such a property in the app itself; made once, as few are asked of thousands of apps. */
const inApp = rememberText(name => `siteConfig.${name}`);

/** The child `config/appsettings` of an app, whose settings take the place of all that the app itself has. */
export function settingsChild(app: Entity, estate: Estate): Entity | undefined {
  return configChild(app, estate, 'appsettings');
}

/** A child `config` of an app by its name. */
export function configChild(app: Entity, estate: Estate, name: string): Entity | undefined {
  return estate
    .childrenOf(app.state.key, configType(app.resource.type))
    .find(({ state }) => nameOfKey(state.key) === name);
}

const configType = rememberText(type => `${type}/config`);
