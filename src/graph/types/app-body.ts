import { isList } from '../../core/list.js';
import { pointersOf } from '../pointers.js';
import type { Properties } from '../resource.js';
import { Concat, isObject, reveal, Sensitive, Unknown, type Value } from '../value.js';
import { veiled, veiledSetting } from '../veil.js';
import { appSettingsOfList, appSettingsOfMap } from './app-settings.js';

/** An app, a slot, or a child `config` of one, in ARM's form. */
export interface AppBody {
  readonly type: string;
  /** The whole name or its last segment; it tells what a child `config` is. */
  readonly name: Value | undefined;
  /** The properties as they are written, secrets and all. */
  readonly body: Value | undefined;
}

/**
 * The described properties of an app without its secrets: of settings, connection strings, backups and logs only
 * where they lead (`leads`). Nothing under that name is taken from the input.
 */
export function withoutAppSecrets(properties: Properties, { type, name, body }: AppBody): Properties {
  const folded = type.toLowerCase();
  if (!folded.startsWith('microsoft.web/')) return properties;
  const { leads: _, siteConfig, ...others } = properties;
  if (!/^microsoft\.web\/sites(?:\/slots)?(?:\/config)?$/u.test(folded)) return others;
  const leads = folded.endsWith('/config') ? ofConfig(lastSegment(name), body) : ofSite(body);
  const found = {
    ...(!isOwnNames(folded, name) && others),
    ...(siteConfig !== undefined && { siteConfig: withoutSettings(siteConfig) }),
    ...(leads !== undefined && Object.keys(leads).length > 0 && { leads }),
  };
  return Object.fromEntries(Object.entries(found).map(([own, value]) => [own, veiled(value)]));
}

/** True for a child `config` whose properties are not the site's: settings and the like, under names of the author. */
function isOwnNames(type: string, name: Value | undefined): boolean {
  return type.endsWith('/config') && !['', 'web', 'virtualnetwork'].includes(lastSegment(name));
}

function withoutSettings(siteConfig: Value): Value {
  if (!isObject(siteConfig) || siteConfig['appSettings'] === undefined) return siteConfig;
  return { ...siteConfig, appSettings: appSettingsOfList(siteConfig['appSettings']) };
}

function lastSegment(name: Value | undefined): string {
  const open = name === undefined ? undefined : reveal(name);
  const last = open instanceof Concat ? open.$concat.at(-1) : open;
  return typeof last === 'string' ? (last.toLowerCase().split('/').at(-1) ?? '') : '';
}

/** What a body tells, by the names under which it enters the graph. */
type Leads = { readonly [name: string]: Value };

function ofSite(body: Value | undefined): Leads {
  const config = memberIn(body, 'siteConfig');
  return { ...contentShare(memberIn(config, 'appSettings')), ...ofSiteConfig(config) };
}

function ofSiteConfig(config: Value | undefined): Leads {
  const images = ['linuxFxVersion', 'windowsFxVersion'].flatMap(name => imagePointers(memberIn(config, name)));
  const connections = connectionsOfList(memberIn(config, 'connectionStrings'));
  return { ...(images.length > 0 && { image: images }), ...(connections !== undefined && { connections }) };
}

function ofConfig(name: string, body: Value | undefined): Leads | undefined {
  if (name === 'web') return ofSiteConfig(body);
  if (name === 'appsettings') {
    const settings = appSettingsOfMap(body ?? {});
    return { settings, ...contentShare(asList(body)) };
  }
  if (name === 'connectionstrings') return { connections: connectionsOfMap(body ?? {}) };
  if (name === 'backup') return { backup: backupOf(body) };
  if (name === 'logs') return { logs: logsOf(body) };
  return undefined;
}

/** A map of settings as a list of names and values. */
function asList(settings: Value | undefined): Value | undefined {
  if (settings instanceof Sensitive) return new Sensitive(asList(reveal(settings)) ?? []);
  return isObject(settings) ? Object.entries(settings).map(([name, value]) => ({ name, value })) : settings;
}

const contentConnection = 'website_contentazurefileconnectionstring';

/** The account of the content share, by its connection string. */
function contentShare(settings: Value | undefined): Leads {
  if (settings instanceof Sensitive) return covered(contentShare(reveal(settings)));
  if (!isList(settings)) return {};
  const setting = settings.find(item => {
    const name = memberIn(item, 'name');
    return typeof name === 'string' && name.toLowerCase() === contentConnection;
  });
  const value = memberIn(setting, 'value');
  return value === undefined || value === null ? {} : { contentShare: pointersOf(value, 'the content share') };
}

function covered(leads: Leads): Leads {
  return Object.fromEntries(Object.entries(leads).map(([name, value]) => [name, new Sensitive(value)]));
}

function connectionsOfMap(connections: Value): Value {
  if (connections instanceof Sensitive) return new Sensitive(connectionsOfMap(reveal(connections)));
  if (connections instanceof Unknown) return veiledSetting(connections, connectionsOfMap);
  if (!isObject(connections)) return [];
  return Object.entries(connections).map(([name, connection]) => connectionOf(name, memberIn(connection, 'value')));
}

function connectionsOfList(connections: Value | undefined): Value | undefined {
  if (connections instanceof Sensitive) {
    const open = connectionsOfList(reveal(connections));
    return open === undefined ? undefined : new Sensitive(open);
  }
  if (connections instanceof Unknown) return veiledSetting(connections, one => connectionsOfList(one) ?? []);
  if (!isList(connections)) return undefined;
  return connections.map(item => {
    const name = memberIn(item, 'name');
    return connectionOf(typeof name === 'string' ? name : 'of an unknown name', memberIn(item, 'connectionString'));
  });
}

/** A connection string as it enters the graph: its name and where it leads. */
export function connectionOf(name: string, value: Value | undefined): Value {
  return { name, pointsAt: pointersOf(value, `the connection string ${name}`) };
}

/** The storage account of a backup, and how many databases are in it. */
function backupOf(body: Value | undefined): Value {
  const databases = memberIn(body, 'databases');
  const others = databases instanceof Unknown ? databases : 0;
  const count = isList(databases) ? databases.length : others;
  const storage = pointersOf(memberIn(body, 'storageAccountUrl'), 'the storage account of the backup');
  return { storage, databases: count };
}

/** Storage accounts that App Service writes its logs to. */
function logsOf(body: Value | undefined): Value {
  const places = [
    ['applicationLogs', 'azureBlobStorage'],
    ['applicationLogs', 'azureTableStorage'],
    ['httpLogs', 'azureBlobStorage'],
  ];
  return places.flatMap(([kind = '', target = '']) =>
    pointersOf(memberIn(memberIn(memberIn(body, kind), target), 'sasUrl'), 'the storage account of the logs'),
  );
}

/** The registry of a container image, `DOCKER|registry/image:tag`, where it is one of Azure; an empty pointer for another. */
export function imagePointers(version: Value | undefined): readonly Value[] {
  if (version instanceof Sensitive) return imagePointers(reveal(version)).map(pointer => new Sensitive(pointer));
  if (version instanceof Unknown) return pointersOf(version, 'the container image');
  const parts = version instanceof Concat ? version.$concat : [version];
  const [first = '', ...rest] = parts;
  if (typeof first !== 'string') return pointersOf(version, 'the container image');
  const image = /^docker\|(.*)$/isu.exec(first)?.[1];
  if (image === undefined) return [];
  const whole = [image, ...rest].filter(part => part !== undefined && part !== null && part !== '');
  // An image is no secret, and hosts of registries have no letter case.
  const folded = whole.filter(isPart).map(part => (typeof part === 'string' ? part.toLowerCase() : part));
  const found = pointersOf(new Concat(folded), 'the container image');
  return found.length > 0 ? found : [namesHost(image) ? {} : { isUnnamed: true }];
}

/** Whether an image begins with the host of a registry, as Docker tells one: by a dot or a port. */
function namesHost(image: string): boolean {
  const [host = '', ...path] = image.replace(/^https?:\/\//iu, '').split('/');
  return path.length > 0 && (/[.:]/u.test(host) || host === 'localhost');
}

function isPart(part: Value | undefined): part is string | Unknown {
  return typeof part === 'string' || part instanceof Unknown;
}

/** A member, whatever the letter case of its name; what lies in a covered value is covered. */
function memberIn(value: Value | undefined, name: string): Value | undefined {
  if (value instanceof Sensitive) {
    const inner = memberIn(reveal(value), name);
    return inner === undefined || inner instanceof Sensitive || inner === null ? inner : new Sensitive(inner);
  }
  if (value instanceof Unknown) return value;
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, name)) return value[name];
  const folded = name.toLowerCase();
  return Object.entries(value).find(([own]) => own.toLowerCase() === folded)?.[1];
}
