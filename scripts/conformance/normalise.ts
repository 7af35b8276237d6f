import type { Json } from '../../src/graph/value.js';

type Members = { readonly [name: string]: Json };

/**
 * A template without what may differ between two right ones: the generator's stamp, the letter case of
 * resource types, the API version of nested deployments, marks of imports and exports, the names of loaded
 * files' variables, several ways to write null and brackets, dependencies (they are compared by what is
 * deployed), and the primitive type of parameters whose type comes from a resource.
 */
export function normalised(template: Json): Json {
  return normalisedValue(template, namesOfLoaded(template));
}

type Renames = ReadonlyMap<string, string>;

function normalisedValue(value: Json, renames: Renames): Json {
  if (typeof value === 'string') return normalisedText(value, renames);
  if (Array.isArray(value)) return (value as readonly Json[]).map(item => normalisedValue(item, renames));
  if (!isMembers(value)) return value;
  const members = Object.entries(value).filter(([name, inner]) => !isLeftOut(name, inner, value));
  return Object.fromEntries(
    members
      .map(([name, inner]): [string, Json] => [renames.get(name) ?? name, normalisedValue(inner, renames)])
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

function isLeftOut(name: string, inner: Json, around: Members): boolean {
  if (name === '_generator' || name === 'dependsOn' || name.startsWith('__bicep_')) return true;
  if (name === 'metadata' && isMembers(inner)) return Object.keys(inner).every(own => isLeftOut(own, null, inner));
  const { type, metadata } = around;
  if (name === 'apiVersion') return typeof type === 'string' && /^microsoft\.resources\/deployments$/iu.test(type);
  return name === 'type' && isMembers(metadata) && Object.hasOwn(metadata, '__bicep_resource_derived_type!');
}

function normalisedText(text: string, renames: Renames): Json {
  if (text === '[null()]') return null;
  const renamed = text.replaceAll(/\$fxv#\d+/gu, name => renames.get(name) ?? name);
  const single = renamed.startsWith('[[') && !renamed.endsWith(']') ? renamed.slice(1) : renamed;
  return foldTypes(/^secure(?:string|object)$/iu.test(single) ? single.toLowerCase() : single);
}

/**
 * Resource types in lower case, wherever they stand in a text; without the version that a module of the
 * public registry gets in the names of its telemetry when it is published.
 */
export function foldTypes(text: string): string {
  return text
    .replaceAll(/\b[a-z]\w*(?:\.\w+)+(?:\/\w+)+/giu, type => type.toLowerCase())
    .replaceAll(/(46d3xbcp\.[\w.-]+?\.)(?:\d+-\d+-\d+|-{8})(?=\.|$)/gu, '$1version')
    .replaceAll(/replace\('(?:-\.\.--\.\.-|\d+\.\d+\.\d+)', '\.', '-'\)/gu, "'version'");
}

/** `$fxv#0` and so on by what they hold: their numbers follow the order in which files were met. */
function namesOfLoaded(template: Json): Renames {
  const renames = new Map<string, string>();
  const variables = isMembers(template) ? template['variables'] : undefined;
  if (!isMembers(variables)) return renames;
  for (const [name, value] of Object.entries(variables))
    if (name.startsWith('$fxv#')) renames.set(name, `$fxv:${JSON.stringify(value).slice(0, 200)}`);
  return renames;
}

export function isMembers(value: Json | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
