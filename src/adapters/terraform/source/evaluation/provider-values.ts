import { isList } from '../../../../core/list.js';
import { ownProperty } from '../../../../core/own-property.js';
import { isObject, type Json, type Value } from '../../../../graph/value.js';
import { alwaysThere } from '../../families/always.js';
import { asDeclared, defaultsOf } from '../../families/defaults.js';
import { toGraphValue, type TfValue } from '../../language/values/value.js';
import { writtenJson } from '../../language/values/written-json.js';
import type { ResourceInstance } from './resource-instance.js';

/**
 * What azurerm and azapi make of a written value: texts become the flags and numbers that they stand for, regions are
 * spelled in one way. A body of azapi in a text that is not wholly known becomes what it stands for, and so do the parameters
 * of a template.
 */
export function asProviderHasIt(type: string, name: string, value: TfValue): Value {
  const [, provider] = /^(azurerm|azapi)_/.exec(type) ?? [];
  // What an azapi body holds, or what a template is given, is the platform's and not the provider's.
  if (provider === 'azapi' && name === 'body') return toGraphValue(writtenJson(value));
  if (type.endsWith('_template_deployment') && parametersInText.has(name)) return toGraphValue(writtenJson(value));
  return provider === undefined ? toGraphValue(value) : declared(name, toGraphValue(value));
}

const parametersInText: ReadonlySet<string> = new Set(['parameters_content', 'parameters_body']);

function declared(name: string, value: Value): Value {
  if (typeof value === 'string') return asDeclared(name, value);
  if (!isList(value)) return value;
  return value.map(item =>
    isObject(item)
      ? Object.fromEntries(Object.entries(item).map(([inner, own]) => [inner, declared(inner, own)]))
      : item,
  );
}

/**
 * The known attributes of an instance with those that nobody writes and every plan has: what the provider fills in,
 * and null for what stays empty. Those that `unknown` marks are left out.
 */
export function completed(
  { type, mode, module }: ResourceInstance,
  known: { readonly [name: string]: Json },
  unknown: { readonly [name: string]: Json },
): { readonly [name: string]: Json } {
  if (mode === 'data') return known;
  let result: { readonly [name: string]: Json } = known;
  for (const { path, value } of defaultsOf(type, module.session.settings.azurerm)) {
    const [first = '', ...rest] = path.split('.');
    if (unknown[first] !== true) result = withDefault(result, [first, ...rest], value) as typeof result;
  }
  const missing = alwaysThere(type).filter(name => !Object.hasOwn(result, name) && unknown[name] !== true);
  return missing.length === 0 ? result : { ...result, ...Object.fromEntries(missing.map(name => [name, null])) };
}

function withDefault(container: Json, [step = '', ...rest]: readonly string[], value: Json): Json {
  if (isList(container)) {
    return container.map((item, index) =>
      step === '*' || step === String(index) ? withDefault(item, rest, value) : item,
    );
  }
  if (!isObject(container)) return container;
  const inner = ownProperty(container, step);
  if (rest.length === 0) return inner === undefined || inner === null ? { ...container, [step]: value } : container;
  return inner === undefined ? container : { ...container, [step]: withDefault(inner, rest, value) };
}
