import { posix } from 'node:path';
import type { Json } from '../../graph/value.js';
import { readJsonDocument } from '../arm/json/json-source.js';
import type { Files } from '../files.js';
import { foldersAbove, isReachable } from './relative-path.js';
import { asSchema, memberOf } from './types/schema.js';

/** What a `bicepconfig.json` says, as far as it decides what is deployed. */
export interface BicepConfig {
  /** Where it stands; undefined for the settings that hold when there is none. */
  readonly path: string | undefined;
  /** What stands in place of `br/alias:`, with the slash behind it left out. */
  readonly registries: ReadonlyMap<string, string>;
  /** What stands in place of `ts/alias:`: a subscription and a resource group. */
  readonly templateSpecs: ReadonlyMap<string, string>;
  /** Where modules are restored to, when not in the usual place. */
  readonly moduleCache: string | undefined;
  /** The experimental features that are switched on, `symbolicNameCodegen`. */
  readonly features: ReadonlySet<string>;
}

const builtIn: BicepConfig = {
  path: undefined,
  registries: new Map([['public', 'mcr.microsoft.com/bicep']]),
  templateSpecs: new Map(),
  moduleCache: undefined,
  features: new Set(),
};

/**
 * The settings that hold for a file: those of the nearest `bicepconfig.json` in its folder or above, on top of what
 * is built in. Throws a PreflightError for one that is broken.
 */
export function configurationFor(path: string, files: Files): BicepConfig {
  for (const folder of foldersAbove(path)) {
    if (!isReachable(folder, files)) break;
    const candidate = posix.join(folder, 'bicepconfig.json');
    const content = files.read(candidate);
    if (content !== undefined) return readConfig(content, candidate, files);
  }
  return builtIn;
}

function readConfig(content: Uint8Array, path: string, files: Files): BicepConfig {
  const { value } = readJsonDocument(content, path);
  const aliases = at(value, 'moduleAliases');
  const cache = at(value, 'cacheRootDirectory');
  return {
    path,
    registries: new Map([...builtIn.registries, ...aliasesOf(at(aliases, 'br'), registryOf)]),
    templateSpecs: new Map(aliasesOf(at(aliases, 'ts'), groupOf)),
    moduleCache: typeof cache === 'string' && cache !== '' ? expanded(cache, path, files) : undefined,
    features: new Set(
      Object.entries(asSchema(at(value, 'experimentalFeaturesEnabled')) ?? {}).flatMap(([name, isOn]) =>
        isOn === true ? [name] : [],
      ),
    ),
  };
}

function at(value: Json | undefined, name: string): Json | undefined {
  return memberOf(asSchema(value), name);
}

function aliasesOf(
  table: Json | undefined,
  read: (alias: Json) => string | undefined,
): readonly (readonly [string, string])[] {
  return Object.entries(asSchema(table) ?? {}).flatMap(([name, alias]) => {
    const meaning = read(alias);
    return meaning === undefined ? [] : [[name, meaning] as const];
  });
}

function registryOf(alias: Json): string | undefined {
  const registry = at(alias, 'registry');
  const modulePath = at(alias, 'modulePath');
  if (typeof registry !== 'string') return undefined;
  return typeof modulePath === 'string' ? `${registry}/${modulePath}` : registry;
}

function groupOf(alias: Json): string | undefined {
  const subscription = at(alias, 'subscription');
  const group = at(alias, 'resourceGroup');
  return typeof subscription === 'string' && typeof group === 'string' ? `${subscription}/${group}` : undefined;
}

/** `~` is the home folder; other relative paths start at the configuration file. */
function expanded(folder: string, path: string, files: Files): string {
  const home = files.environment('HOME') ?? files.environment('USERPROFILE');
  if (/^~(?:$|[/\\])/u.test(folder) && home !== undefined) return home + folder.slice(1);
  const isAbsolute = posix.isAbsolute(folder) || /^[A-Za-z]:/u.test(folder);
  return isAbsolute ? folder : posix.join(posix.dirname(path), folder);
}
