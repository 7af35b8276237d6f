import { isList } from '../../../core/list.js';
import { asObject, type JsonObject } from '../../json-object.js';
import type { Json } from '../../../graph/value.js';
import { exportMark, readDecorator } from '../types/modifiers.js';
import { derivedKey } from '../types/references.js';
import type { Decorator } from '../syntax.js';
import type { ImportTarget } from './environment.js';
import type { Declared, FunctionSymbol, TypeSymbol, VariableSymbol } from '../bind/symbols.js';

/** A type, variable or function that a file exports to others. */
export type Exported =
  | { readonly kind: 'bicep'; readonly name: string; readonly path: string; readonly symbol: ExportedSymbol }
  | TemplateExport;

/** What is declared in Bicep and can be exported. */
export type ExportedSymbol = TypeSymbol | VariableSymbol | FunctionSymbol;

/** An export of a template in JSON, and what else that template has. */
export interface TemplateExport {
  readonly kind: 'type' | 'variable' | 'function';
  readonly name: string;
  readonly path: string;
  readonly template: JsonObject;
}

/** All that a file exports, by name. */
export function exportsOf(target: ImportTarget): ReadonlyMap<string, Exported> {
  const found = new Map<string, Exported>();
  if (target.kind === 'bicep') {
    for (const symbol of target.file.names.values()) {
      if (isExportable(symbol) && isExported(symbol.node.decorators)) {
        found.set(symbol.name, { kind: 'bicep', name: symbol.name, path: target.path, symbol });
      }
    }
    return found;
  }
  if (target.kind === 'unrestored') return found;
  const { template, path } = target;
  for (const kind of ['type', 'variable', 'function'] as const) {
    for (const name of exportedNames(template, kind)) found.set(name, { kind, name, path, template });
  }
  return found;
}

/** The name under which a wildcard import of a file that has not been restored has all its types. */
export const anyName = '*';

/** A type of a file that has not been restored: what is of it is taken as written, as of the types of resources. */
export function openType(path: string, name: string): TemplateExport {
  const definition = { metadata: { [derivedKey]: { source: path } } };
  return { kind: 'type', name, path, template: { definitions: { [name]: definition } } };
}

/** True for what can be exported at all. */
export function isExportable(symbol: Declared): symbol is ExportedSymbol {
  return symbol.kind === 'type' || symbol.kind === 'variable' || symbol.kind === 'function';
}

/** True under `@export()`. */
export function isExported(decorators: readonly Decorator[]): boolean {
  return decorators.some(decorator => readDecorator(decorator)?.name.name === 'export');
}

function exportedNames(template: JsonObject, kind: TemplateExport['kind']): readonly string[] {
  if (kind === 'variable') {
    const listed = asObject(template['metadata'])['__bicep_exported_variables!'];
    const items = isList(listed) ? listed : [];
    return items.map(item => textOf(asObject(item)['name']));
  }
  const members = kind === 'type' ? asObject(template['definitions']) : functionsIn(template);
  return Object.keys(members).filter(name => asObject(asObject(members[name])['metadata'])[exportMark] === true);
}

/** The functions of a template by name; those of other namespaces than Bicep's with it, `contoso.name`. */
export function functionsIn(template: JsonObject): JsonObject {
  const namespaces = template['functions'];
  const items = isList(namespaces) ? namespaces : [];
  const all = items.flatMap(item => {
    const prefix = asObject(item)['namespace'] === '__bicep' ? '' : `${textOf(asObject(item)['namespace'])}.`;
    return Object.entries(asObject(asObject(item)['members'])).map(
      ([name, body]) => [`${prefix}${name}`, body] as const,
    );
  });
  return Object.fromEntries(all);
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The variables of a template that are loops, by name. */
export function copyVariables(template: JsonObject): ReadonlyMap<string, JsonObject> {
  const copies = asObject(template['variables'])['copy'];
  const items = isList(copies) ? copies.map(asObject) : [];
  return new Map(items.map(item => [textOf(item['name']), item]));
}
