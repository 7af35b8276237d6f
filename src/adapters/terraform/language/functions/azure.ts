import { behindParent } from '../../../../graph/arm-id.js';
import { resourceType } from '../../../../graph/resource-types.js';
import { arm } from '../../families/types.js';
import { refuse } from '../error.js';
import { joinTexts } from '../values/join-texts.js';
import { itemsOf } from '../values/parts.js';
import { segmentsOf } from '../values/segments.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import type { Type } from '../values/type.js';
import { MapValue, type TfValue } from '../values/value.js';
import { parameters, stringList } from './arguments.js';
import type { FunctionRow } from './row.js';

/*
 * The functions of the providers azurerm and azapi that take ids apart and put them together (internal/provider/function
 * of the one, internal/services/functions of the other). Where these refuse an id, the run stops; here it is not known.
 */

/** An id of a resource in a resource group, or of a group. Types and names take turns in `pairs`. */
interface Parts {
  readonly subscription: TfValue;
  readonly group: TfValue;
  readonly namespace: string;
  readonly pairs: readonly (readonly [type: string, name: TfValue])[];
}

function partsOf(id: TfValue): Parts | undefined {
  const [start, subscriptions, subscription, groups, group, providers, namespace, ...rest] = segmentsOf(id) ?? [];
  if (start !== '' || !is(subscriptions, 'subscriptions') || !is(groups, 'resourceGroups')) return undefined;
  if (subscription === undefined || group === undefined) return undefined;
  const pairs = rest.flatMap((type, index) => (index % 2 === 0 ? [[type, rest[index + 1]] as const] : []));
  const found = pairs.flatMap(([type, name]) =>
    typeof type === 'string' && name !== undefined && name !== '' ? [[type, name] as const] : [],
  );
  if (providers === undefined) return { subscription, group, namespace: '', pairs: [] };
  // What is made on another resource has its provider behind that.
  const isWhole = found.length === pairs.length && found.length > 0 && !found.some(([type]) => is(type, 'providers'));
  return is(providers, 'providers') && typeof namespace === 'string' && isWhole
    ? { subscription, group, namespace, pairs: found }
    : undefined;
}

function is(segment: TfValue | undefined, word: string): boolean {
  return typeof segment === 'string' && segment.toLowerCase() === word.toLowerCase();
}

/** The type of an id, as the platform writes it where it is one that is described. */
function typeOf({ namespace, pairs }: Parts): string {
  const written = [namespace, ...pairs.map(([type]) => type)].join('/');
  return pairs.length === 0 ? arm.resourceGroup : (resourceType(written)?.type ?? written);
}

/** Of a group the provider has neither a name nor a type with a namespace. */
function parsedByAzurerm(id: TfValue): TfValue | undefined {
  const parts = partsOf(id);
  if (parts === undefined) return undefined;
  const { subscription, group, pairs } = parts;
  const [namespace = '', ...types] = pairs.length === 0 ? ['', 'resourceGroups'] : typeOf(parts).split('/');
  const parents = pairs.slice(0, -1).map(([, name], index) => [types[index] ?? '', name] as const);
  return {
    resource_name: pairs.at(-1)?.[1] ?? '',
    resource_provider: namespace,
    resource_group_name: group,
    resource_type: types.at(-1) ?? '',
    resource_scope: '',
    full_resource_type: [namespace, ...types].join('/'),
    subscription_id: subscription,
    parent_resources: new MapValue('string', Object.fromEntries(parents)),
  };
}

/** An id in the letter case of the platform, which says nothing where the whole of it is not known. */
function normalised(id: TfValue): TfValue | undefined {
  if (typeof id !== 'string') return id;
  const parts = partsOf(id);
  if (parts === undefined) return undefined;
  const { subscription, group, pairs } = parts;
  const [namespace = '', ...types] = typeOf(parts).split('/');
  const inner = pairs.flatMap(([, name], index) => [types[index] ?? '', name]);
  const own = pairs.length === 0 ? [] : ['providers', namespace, ...inner];
  return slashed(['', 'subscriptions', subscription, 'resourceGroups', group, ...own]);
}

function slashed(segments: readonly TfValue[]): TfValue {
  return joinTexts(segments.flatMap((segment, index) => (index === 0 ? [segment] : ['/', segment])));
}

/** The type in what azapi takes for one, without the API version that may stand behind it; undefined where it is not known. */
export function withoutVersion(written: TfValue): string | undefined {
  return typeof written === 'string' ? written.split('@', 1)[0] : undefined;
}

function parsedByAzapi(written: TfValue, id: TfValue): TfValue | undefined {
  const parts = partsOf(id);
  const type = withoutVersion(written);
  if (parts === undefined || type === undefined) return undefined;
  if (!is(typeOf(parts), type)) return refuse(`the id is not one of ${type}`);
  const { subscription, group, namespace, pairs } = parts;
  const segments = segmentsOf(id) ?? [];
  // Above a resource that is no child stands its group, and between them its provider.
  const above = pairs.length === 1 ? 4 : 2;
  const named = segments
    .slice(1)
    .flatMap((segment, index, all) =>
      index % 2 === 0 && typeof segment === 'string' ? [[segment, all[index + 1] ?? ''] as const] : [],
    );
  return {
    id,
    type,
    name: pairs.at(-1)?.[1] ?? group,
    parent_id: slashed(segments.slice(0, -above)),
    resource_group_name: group,
    resource_group_id: slashed(['', 'subscriptions', subscription, 'resourceGroups', group]),
    subscription_id: subscription,
    provider_namespace: pairs.length === 0 ? 'Microsoft.Resources' : namespace,
    parts: new MapValue('string', Object.fromEntries(named)),
  };
}

/** The id of a resource of azapi below a parent; `written` is its type, perhaps with an API version. */
export function azapiIdBelow(parent: TfValue, written: TfValue, name: TfValue): TfValue | undefined {
  const type = withoutVersion(written);
  return type === undefined ? undefined : joinTexts([...behindParent(parent, type), name]);
}

function builtByNames(scope: TfValue, written: TfValue, names: TfValue): TfValue | undefined {
  const all = itemsOf(names);
  const type = withoutVersion(written);
  if (type === undefined || all === undefined) return undefined;
  const [namespace = '', ...types] = type.split('/');
  if (all.length !== types.length) return refuse(`${type} needs ${types.length} names`);
  return all.reduce<TfValue | undefined>(
    (id, name, index) => id && azapiIdBelow(id, [namespace, ...types.slice(0, index + 1)].join('/'), name),
    scope,
  );
}

type Call = (...args: TfValue[]) => TfValue | undefined;

/** By the names under which a configuration calls them, where a provider has its usual name. */
const rows: Readonly<Record<string, readonly [types: Readonly<Record<string, Type>>, call: Call]>> = {
  'provider::azurerm::parse_resource_id': [{ id: 'string' }, parsedByAzurerm],
  'provider::azurerm::normalise_resource_id': [{ id: 'string' }, normalised],
  'provider::azapi::parse_resource_id': [{ resource_type: 'string', resource_id: 'string' }, parsedByAzapi],
  'provider::azapi::build_resource_id': [
    { parent_id: 'string', resource_type: 'string', name: 'string' },
    azapiIdBelow,
  ],
  'provider::azapi::resource_group_resource_id': [
    { subscription_id: 'string', resource_group_name: 'string', resource_type: 'string', resource_names: stringList },
    (subscription, group, type, names) =>
      builtByNames(slashed(['', 'subscriptions', subscription, 'resourceGroups', group]), type, names),
  ],
  'provider::azapi::subscription_resource_id': [
    { subscription_id: 'string', resource_type: 'string', resource_names: stringList },
    (subscription, type, names) => builtByNames(joinTexts(['/subscriptions/', subscription]), type, names),
  ],
};

export const azureFunctions: Readonly<Record<string, FunctionRow>> = Object.fromEntries(
  Object.entries(rows).map(([name, [types, call]]): [string, FunctionRow] => [
    name,
    {
      parameters: parameters(types),
      result: 'unknown',
      takesUnknowns: 'anywhere',
      call: args => call(...args) ?? derived(symbolOfCall(name, args), args),
    },
  ]),
);
