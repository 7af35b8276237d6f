import type { Files } from '../files.js';
import type { BicepConfig } from './config.js';
import { isReachable, pathBeside } from './relative-path.js';

/** What the path of a module or an import means. */
export type Resolved = LocalFile | Artifact | Unresolved;

/** A file beside the one that names it; whether it exists has not been looked up. */
export interface LocalFile {
  readonly kind: 'local';
  readonly path: string;
}

/** A module in a registry, or a template spec. */
export interface Artifact {
  readonly kind: 'registry' | 'template-spec';
  /** `br:host/path:tag` or `ts:subscription/group/name:version`, without aliases. */
  readonly reference: string;
  /** What a restore left of it: a template in JSON. Undefined when no cache that may be read has it. */
  readonly restored: { readonly path: string; readonly content: Uint8Array } | undefined;
  /** What to do when it is not restored. */
  readonly advice: string;
}

export interface Unresolved {
  readonly kind: 'unresolved';
  /** One sentence without a full stop. */
  readonly message: string;
}

/**
 * What the text behind `module name` or `from` means in the file `from`, whose configuration is given: a relative
 * path, `br:host/path:tag`, `br:host/path@digest`, `ts:subscription/group/name:version`, or the last two behind an
 * alias (`br/public:path:tag`).
 */
export function resolveModule(reference: string, from: string, config: BicepConfig, files: Files): Resolved {
  const colon = reference.indexOf(':');
  if (colon === -1) return local(reference, from);
  const [scheme = '', ...alias] = reference.slice(0, colon).split('/');
  const kind = scheme === 'br' ? 'registry' : 'template-spec';
  if (scheme !== 'br' && scheme !== 'ts') return unresolved(`there is no scheme “${scheme}:”, only “br:” and “ts:”`);
  const aliases = kind === 'registry' ? config.registries : config.templateSpecs;
  const prefix = alias.length === 0 ? undefined : aliases.get(alias.join('/'));
  if (alias.length > 0 && prefix === undefined)
    return unresolved(`${config.path ?? 'bicepconfig.json'} says no alias “${scheme}/${alias.join('/')}”`);
  const address = (prefix === undefined ? '' : `${prefix}/`) + reference.slice(colon + 1);
  const folder = kind === 'registry' ? registryFolder(address) : templateSpecFolder(address);
  if (folder === undefined) return unresolved(`“${scheme}:${address}” is not of the form ${forms[kind]}`);
  return {
    kind,
    reference: `${scheme}:${address}`,
    restored: restoredIn(
      [...(config.moduleCache === undefined ? [] : [config.moduleCache]), ...files.moduleCaches],
      folder,
      files,
    ),
    advice: `run \`bicep restore ${from}\` first`,
  };
}

const forms = {
  registry: '“br:host/path:tag” or “br:host/path@sha256:…”',
  'template-spec': '“ts:subscription-id/resource-group/name:version”',
} as const;

function local(reference: string, from: string): Resolved {
  const named = pathBeside(from, reference);
  return 'fault' in named ? unresolved(named.fault) : { kind: 'local', path: named.path };
}

function unresolved(message: string): Unresolved {
  return { kind: 'unresolved', message };
}

const segment = '[a-z0-9]+(?:[._-][a-z0-9]+)*';
const registryAddress = new RegExp(
  `^([A-Za-z0-9.[\\]:_-]{1,255})/(${segment}(?:/${segment})*)(?::(\\w[\\w.-]{0,127})|@(sha256:[a-f0-9]{64}))$`,
  'u',
);

/** Where a restore puts a module, below the cache: names are made so that they differ on every file system. */
function registryFolder(address: string): string | undefined {
  const [, host = '', repository = '', tag, digest = ''] = registryAddress.exec(address) ?? [];
  if (host === '' || repository.length > 255) return undefined;
  const version = tag === undefined ? digest.replaceAll(':', '#') : encodedTag(tag);
  return `br/${host.replaceAll(':', '$').toLowerCase()}/${repository.replaceAll('/', '$')}/${version}`;
}

/** Upper and lower case make different tags, but not different folders: a mask says which letters are upper case. */
function encodedTag(tag: string): string {
  let mask = 0n;
  for (const [index, letter] of [...tag].entries()) if (/[A-Z]/u.test(letter)) mask |= 1n << BigInt(index);
  return `${tag}$${mask === 0n ? '' : mask.toString(16)}`;
}

const templateSpecAddress = /^([0-9a-fA-F-]{36})\/([^/]{1,90})\/([-\w.()]{1,90}):([-\w.()]{1,90})$/u;

function templateSpecFolder(address: string): string | undefined {
  const [, ...parts] = templateSpecAddress.exec(address) ?? [];
  return parts.length === 0 ? undefined : `ts/${parts.join('/')}`.toLowerCase();
}

/** A cache that the configuration names may lie where nothing may be read: then it has nothing for us. */
function restoredIn(caches: readonly string[], folder: string, files: Files): Artifact['restored'] {
  for (const cache of caches.filter(candidate => isReachable(candidate, files))) {
    const path = `${cache.replace(/[/\\]+$/u, '')}/${folder}/main.json`;
    const content = files.read(path);
    if (content !== undefined) return { path, content };
  }
  return undefined;
}
