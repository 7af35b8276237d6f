import { ownProperty } from '../core/own-property.js';
import { parseAddress, isPrivate } from '../network/prefix.js';
import { isArmId, parentKey, typeOfKey, type IdKey } from './arm-id.js';
import { cloudSuffixes, serviceBySuffix, serviceTypes } from './services.js';
import { Concat, joinText, reveal, Sensitive, Unknown, type Value } from './value.js';

/**
 * Where a text leads to, and nothing else of it: texts of settings hold secrets. The text may be an address of the
 * web, a connection string of any kind, a reference to a key vault, or a bare host name. What it leads to is
 *
 * - `{ type, name, group?, port }`: a resource of an Azure service, by the name that its host name begins with;
 * - `{ resource }`: the key of a resource whose own answer is a part of the text;
 * - `{ address, port? }`: a private address;
 * - an unknown, where a part that is not known may be a host name.
 *
 * `isReference` marks what App Service itself fetches from a key vault. `where` says in words whose text it is.
 */
export function pointersOf(value: Value | undefined, where: string): readonly Value[] {
  if (value === undefined || value === null) return [];
  if (value instanceof Sensitive) return pointersOf(reveal(value), where).map(pointer => new Sensitive(pointer));
  if (typeof value === 'string') return scan(value, [], where);
  if (value instanceof Unknown) return ofParts([value], where);
  return value instanceof Concat ? ofParts(value.$concat, where) : [];
}

/** What stands in a text for a part of it that is not known; no setting has these characters. */
const [opening, closing] = ['\u{E000}', '\u{E001}'];
const hole = `${opening}\\d+${closing}`;

function ofParts(parts: readonly (string | Unknown)[], where: string): readonly Value[] {
  const holes: Unknown[] = [];
  const text = parts.map(part => {
    if (typeof part === 'string') return part.replaceAll(/[\u{E000}\u{E001}]/gu, '');
    const suffix = /^environment\(\)\.suffixes\.(\w+)$/iu.exec(part.$unknown.symbol)?.[1]?.toLowerCase() ?? '';
    const known = ownProperty(cloudSuffixes, suffix);
    if (known !== undefined) return known;
    holes.push(part);
    return `${opening}${holes.length - 1}${closing}`;
  });
  // A suffix is written with and without the dot before it.
  return scan(text.join('').replaceAll('..', '.'), holes, where);
}

/** The longest text that is looked into; longer ones hold files and not places. */
const longest = 100_000;

/** What a text has that leads anywhere, unless a part of it is not known. Most settings are a word or a number. */
const leading = /[.=]/u;

function scan(text: string, holes: readonly Unknown[], where: string): readonly Value[] {
  if (holes.length === 0 && text.length <= longest && !leading.test(text)) return [];
  const unclear = new Unknown({ symbol: where, reason: 'where it leads is not known before the deployment' });
  if (text.length > longest) return [unclear];
  const isReference = /^\s*@microsoft\.keyvault\(/iu.test(text);
  const found = [...hosts(text, holes), ...accounts(text, holes), ...addresses(text), ...resources(text, holes)];
  const marked = isReference
    ? found.filter(pointer => pointer['type'] === vaults || isOfVault(pointer)).map(markReference)
    : found;
  if (isReference && marked.length === 0) return [{ type: vaults, name: unclear, isReference: true }];
  return mayLeadElsewhere(text, holes) ? [...marked, unclear] : marked;
}

type Pointer = { readonly [name: string]: Value };

const vaults = 'microsoft.keyvault/vaults';

function isOfVault({ resource }: Pointer): boolean {
  return typeof resource === 'string' && typeOfKey(resource) === vaults;
}

function markReference(pointer: Pointer): Pointer {
  return { ...pointer, isReference: true };
}

const label = `(?:[a-z0-9_-]|${hole})+`;
const suffixes = [...serviceBySuffix.keys()].map(suffix => suffix.replaceAll('.', '\\.')).join('|');
/** A name, what some services put behind it (`privatelink`, `scm`, the zone of a static site), a suffix, a port. */
const hostPattern = new RegExp(
  `(?<![a-z0-9_.${closing}-])(${label})(?:\\.privatelink|\\.scm|\\.z\\d+)?\\.(${suffixes})(?![a-z0-9_-]|\\.[a-z0-9])(?:[:,](\\d{1,5}))?`,
  'giu',
);

function hosts(text: string, holes: readonly Unknown[]): readonly Pointer[] {
  return [...text.matchAll(hostPattern)].flatMap((found): Pointer[] => {
    const [, name = '', suffix = '', port] = found;
    const service = serviceBySuffix.get(suffix.toLowerCase());
    // A text that is nothing but a host name is written in lower case; what is not may be anything.
    if (service === undefined || (found.index === 0 && name !== name.toLowerCase())) return [];
    const [type = ''] = service.types;
    const before = text.slice(Math.max(0, found.index - 100), found.index);
    const written = port === undefined ? portOfScheme(before, service.port) : Number(port);
    return [{ type, name: filled(name.toLowerCase(), holes), group: service.group, port: written }];
  });
}

/** Names that stand by themselves, `AccountName=` of storage and `VaultName=` of a reference. */
const accountPattern = new RegExp(`(?:^|[;(,\\s])(accountname|vaultname)\\s*=\\s*(${label})(?=$|[;),\\s])`, 'giu');

function accounts(text: string, holes: readonly Unknown[]): readonly Pointer[] {
  return [...text.matchAll(accountPattern)].map(([, key = '', name = '']) => ({
    type: key.toLowerCase() === 'vaultname' ? vaults : 'microsoft.storage/storageaccounts',
    name: filled(name.toLowerCase(), holes),
    port: 443,
  }));
}

const addressPattern = /(?<![\w.-])(\d{1,3}(?:\.\d{1,3}){3})(?![\w.-]|\/\d)(?:[:,](\d{1,5}))?/gu;

/** Private addresses; nothing else can be told of an address that everyone can reach. */
function addresses(text: string): readonly Pointer[] {
  return [...text.matchAll(addressPattern)].flatMap((found): Pointer[] => {
    const [, address = '', port] = found;
    const parsed = parseAddress(address);
    if (parsed === undefined || !isPrivate(parsed)) return [];
    const before = text.slice(Math.max(0, found.index - 100), found.index);
    const written = port === undefined ? portOfScheme(before, undefined) : Number(port);
    return [{ address, ...(written !== undefined && { port: written }) }];
  });
}

/** The ports that schemes stand for. */
const schemePorts: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
  redis: 6379,
  rediss: 6380,
  amqp: 5672,
  amqps: 5671,
  postgres: 5432,
  postgresql: 5432,
  mysql: 3306,
  mongodb: 27_017,
  sqlserver: 1433,
  ldap: 389,
  ldaps: 636,
  ftp: 21,
  sftp: 22,
};

function portOfScheme<T>(before: string, otherwise: T): number | T {
  const scheme = /([a-z]{2,12}):\/\/(?:[^/\s]{0,80}@)?$/iu.exec(before)?.[1]?.toLowerCase() ?? '';
  return ownProperty(schemePorts, scheme) ?? otherwise;
}

/** Resources whose own answers are parts of the text, by the symbols that templates give these. */
function resources(text: string, holes: readonly Unknown[]): readonly Pointer[] {
  return holes.flatMap((part, index): Pointer[] => {
    const key = keyOfAnswer(part);
    const isNamed = key !== undefined && text.includes(`${opening}${index}${closing}`);
    const resource = isNamed ? serviceAround(key) : undefined;
    return resource === undefined ? [] : [{ resource }];
  });
}

/** The key of the resource that an answer of Azure is of, `reference('<key>').vaultUri` or `listkeys('<key>', …)`. */
function keyOfAnswer({ $unknown: { symbol } }: Unknown): IdKey | undefined {
  // The key may itself hold symbols with brackets and quotes.
  const key = /^(?:reference|list\w*)\('(.+)'(?:, .*)?\)(?:\.\w+|\[\d+\])*$/su.exec(symbol)?.[1];
  return key !== undefined && isArmId(key) ? key : undefined;
}

/** The service that a resource is or belongs to: the vault of a secret, the namespace of a queue. */
export function serviceAround(key: IdKey): IdKey | undefined {
  for (let around = key; around !== ''; around = parentKey(around)) {
    const type = typeOfKey(around);
    if (serviceTypes.has(type)) return around;
    if (!type.includes('/')) return undefined;
  }
  return undefined;
}

const hostPosition = new RegExp(
  `(?:^\\s*|:\\/\\/|@|(?:^|[;,\\s])(?:server|data source|host|hostname|endpoint|[a-z]+endpoint|addr|address|network address|accountname|url|uri)\\s*=\\s*(?:tcp:)?)(${hole})`,
  'giu',
);

/** True where a part that is not known stands where a host name would, and is neither an answer of Azure nor in a name that was found. */
function mayLeadElsewhere(text: string, holes: readonly Unknown[]): boolean {
  if (holes.length === 0) return false;
  const named = [...text.matchAll(hostPattern), ...text.matchAll(accountPattern)].map(([whole]) => whole).join('\n');
  return [...text.matchAll(hostPosition)].some(([, place = '']) => {
    const part = holes[Number(place.slice(1, -1))];
    return part !== undefined && !named.includes(place) && keyOfAnswer(part) === undefined;
  });
}

/** A name with its parts that are not known in their places. */
function filled(name: string, holes: readonly Unknown[]): Value {
  const parts = name.split(new RegExp(`(${hole})`, 'u'));
  return joinText(parts.map(part => (part.startsWith(opening) ? (holes[Number(part.slice(1, -1))] ?? '') : part)));
}
