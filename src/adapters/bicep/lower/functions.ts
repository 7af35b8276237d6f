import { append } from '../../../core/multimap.js';
import type { Json } from '../../../graph/value.js';
import { asObject, type JsonObject } from '../../json-object.js';
import type { FunctionSymbol } from '../bind/symbols.js';
import { exportMark } from '../types/modifiers.js';
import { decoratorsOf, metadataOf } from './decorators.js';
import { topOf, withValue, type Unit } from './environment.js';
import { renamed, type Imports } from './imports.js';
import type { Member } from './properties.js';
import { withoutMark, type TemplateTypes } from './template-types.js';
import { call, text } from './term.js';

/** The functions that a template's file declares and those that it imports, by their namespaces. */
export function functionsOf(unit: Unit, imports: Imports, types: TemplateTypes): readonly Json[] {
  const namespaces = new Map<string, Member[]>();
  const add = (key: string, body: Json): void => {
    const dot = key.lastIndexOf('.');
    append(namespaces, dot === -1 ? '__bicep' : key.slice(0, dot), [key.slice(dot + 1), body]);
  };
  for (const symbol of unit.file.names.values())
    if (symbol.kind === 'function') add(symbol.name, functionJson(symbol, unit, types));
  for (const { key, exported } of imports.entities) {
    if (exported.kind === 'function') add(key, withoutMark(asObject(renamed(exported, imports))));
    if (exported.kind === 'bicep' && exported.symbol.kind === 'function')
      add(key, withoutMark(functionJson(exported.symbol, unit, types)));
  }
  return [...namespaces].map(([namespace, members]) => ({ namespace, members: Object.fromEntries(members) }));
}

function functionJson({ node, file }: FunctionSymbol, unit: Unit, types: TemplateTypes): JsonObject {
  const top = topOf(unit, file);
  let environment = top;
  for (const { name } of node.parameters) {
    environment = withValue(environment, name.name, () => call('parameters', text(name.name)));
  }
  const decorators = decoratorsOf(node.decorators, 'function', top);
  const exported = decorators.has('export') ? { [exportMark]: true } : {};
  const metadata = { ...metadataOf(decorators, top), ...exported };
  const parameters = node.parameters.map(({ name, type }) => ({
    ...types.schema({ type, decorators: [] }, 'other', file),
    name: name.name,
  }));
  const output = {
    ...types.schema({ type: node.result, decorators: [] }, 'other', file),
    value: unit.json(node.body, environment),
  };
  const body = { parameters, output, ...(Object.keys(metadata).length === 0 ? {} : { metadata }) };
  return unit.session.origins.set(body, { source: file.source, whole: node.body });
}
