import { asObject } from '../../json-object.js';
import { didYouMean } from '../../../core/nearest.js';
import { unescapeStep } from '../../../core/json-pointer.js';
import { compareText } from '../../../core/order.js';
import type { Json } from '../../../graph/value.js';
import { relativePath } from '../relative-path.js';
import type { ImportedNames, ImportTarget, Session } from './environment.js';
import {
  anyName,
  copyVariables,
  exportsOf,
  functionsIn,
  isExportable,
  openType,
  type Exported,
  type ExportedSymbol,
  type TemplateExport,
} from './exports.js';
import type { BoundFile, ImportedSymbol, WildcardSymbol } from '../bind/symbols.js';
import { namesInType, type TypeName } from './type-names.js';
import type { TypeExpression } from '../syntax.js';

/** Something of another file that the template needs, and its name there. */
export interface ImportedEntity {
  readonly key: string;
  readonly exported: Exported;
}

/** All that imports bring into a template, what they draw on included. */
export class Imports implements ImportedNames {
  readonly #session: Session;
  readonly #main: BoundFile;
  readonly #exports = new Map<ImportedSymbol | WildcardSymbol, ReadonlyMap<string, Exported>>();
  readonly #entities = new Map<string, Exported>();
  readonly #names = new Map<string, string>();

  constructor(session: Session, main: BoundFile) {
    this.#session = session;
    this.#main = main;
    const direct = this.#readStatements();
    this.#nameAll(direct);
  }

  /** What the template has to define on top of what its own file does, in a fixed order. */
  get entities(): readonly ImportedEntity[] {
    const all = [...this.#entities].map(([id, exported]) => ({ key: this.#names.get(id) ?? exported.name, exported }));
    return all.toSorted((left, right) => compareText(left.key, right.key));
  }

  of(symbol: ExportedSymbol): string {
    if (symbol.file === this.#main) return symbol.name;
    return this.#names.get(idOf(symbol.file.source.path, symbol.name)) ?? symbol.name;
  }

  imported(symbol: ImportedSymbol): string {
    const found = this.#exportsOf(symbol).get(symbol.original);
    return found === undefined ? symbol.name : this.#nameOf(found);
  }

  member(symbol: WildcardSymbol, name: string): string | undefined {
    const exports = this.#exportsOf(symbol);
    const found = exports.get(name) ?? exports.get(anyName);
    return found === undefined ? undefined : this.#nameOf(found);
  }

  unrestored(symbol: ImportedSymbol | WildcardSymbol): string | undefined {
    const target = this.#session.imported(symbol);
    return target?.kind === 'unrestored' ? target.path : undefined;
  }

  /** The key in `definitions` of the type that a name means in a file; undefined when it means none. */
  typeKey(file: BoundFile, { name, member }: TypeName): string | undefined {
    const symbol = file.names.get(name);
    if (symbol?.kind === 'wildcard') return member === undefined ? undefined : this.member(symbol, member);
    if (member !== undefined) return undefined;
    if (symbol?.kind === 'imported') return this.imported(symbol);
    return symbol?.kind === 'type' ? this.of(symbol) : undefined;
  }

  /** The name in this template of what a template in JSON calls by its own name. */
  inTemplate({ path }: TemplateExport, name: string): string {
    return this.#names.get(idOf(path, name)) ?? name;
  }

  #nameOf(exported: Exported): string {
    return this.#names.get(idOf(exported.path, exported.name)) ?? exported.name;
  }

  #exportsOf(symbol: ImportedSymbol | WildcardSymbol): ReadonlyMap<string, Exported> {
    const known = this.#exports.get(symbol);
    if (known !== undefined) return known;
    const target = this.#session.imported(symbol);
    const found = target === undefined ? new Map<string, Exported>() : exportsBehind(symbol, target);
    this.#exports.set(symbol, found);
    return found;
  }

  /** Gathers what the file's own statements import; the result maps what is imported by name to that name. */
  #readStatements(): ReadonlyMap<string, string> {
    const direct = new Map<string, string>();
    for (const symbol of this.#main.names.values()) {
      if (symbol.kind === 'wildcard') for (const exported of this.#exportsOf(symbol).values()) this.#gather(exported);
      if (symbol.kind !== 'imported') continue;
      const exports = this.#exportsOf(symbol);
      const found = exports.get(symbol.original);
      if (found !== undefined) {
        direct.set(idOf(found.path, found.name), symbol.name);
        this.#gather(found);
      } else if (this.#session.imported(symbol) !== undefined) {
        const message = `the imported file exports no “${symbol.original}”${didYouMean(symbol.original, exports.keys())}`;
        this.#session.problems.report(this.#main.source, symbol.node, message);
      }
    }
    return direct;
  }

  #gather(first: Exported): void {
    const waiting = [first];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const id = idOf(next.path, next.name);
      if (this.#entities.has(id) || (next.kind === 'bicep' && next.symbol.file === this.#main)) continue;
      this.#entities.set(id, next);
      waiting.push(...(next.kind === 'bicep' ? this.#behindSymbol(next.symbol) : behindTemplate(next)));
    }
  }

  *#behindSymbol(symbol: ExportedSymbol): Iterable<Exported> {
    const { file } = symbol;
    for (const type of typesOf(symbol)) {
      for (const { name, member } of namesInType(type)) {
        const found = file.names.get(name);
        if (found?.kind === 'type') yield inBicep(found);
        else if (found?.kind === 'imported' || found?.kind === 'wildcard') yield* this.#behindImport(found, member);
      }
    }
    if (symbol.kind === 'type') return;
    for (const { symbol: other } of symbol.uses.references) if (isExportable(other)) yield inBicep(other);
    for (const use of symbol.uses.imports) yield* this.#behindImport(use.symbol, use.member);
  }

  *#behindImport(symbol: ImportedSymbol | WildcardSymbol, member: string | undefined): Iterable<Exported> {
    const name = symbol.kind === 'imported' ? symbol.original : member;
    const exports = this.#exportsOf(symbol);
    const found = name === undefined ? undefined : (exports.get(name) ?? exports.get(anyName));
    if (found !== undefined) yield found;
  }

  /** What is imported by name keeps the name; the others get one that no file can have: `_1.name`. */
  #nameAll(direct: ReadonlyMap<string, string>): void {
    const folders = new Map<string, number>();
    const all = [...this.#entities].map(([id, exported]) => {
      const source = relativePath(this.#main.source.path, exported.path);
      return { id, exported, source, order: `${source}_${exported.name}` };
    });
    let last = 0;
    for (const { id, exported, source } of all.toSorted((left, right) => compareText(left.order, right.order))) {
      const own = direct.get(id);
      const group = folders.get(source) ?? (own === undefined ? (last += 1) : 0);
      if (own === undefined) folders.set(source, group);
      this.#names.set(id, own ?? `_${group}.${exported.name}`);
    }
  }
}

/** What an import can bring; of a file that has not been restored, whatever it names. */
function exportsBehind(symbol: ImportedSymbol | WildcardSymbol, target: ImportTarget): ReadonlyMap<string, Exported> {
  if (target.kind !== 'unrestored') return exportsOf(target);
  const name = symbol.kind === 'imported' ? symbol.original : anyName;
  return new Map([[name, openType(target.path, name)]]);
}

function idOf(path: string, name: string): string {
  return `${path}\n${name}`;
}

function inBicep(symbol: ExportedSymbol): Exported {
  return { kind: 'bicep', name: symbol.name, path: symbol.file.source.path, symbol };
}

function typesOf({ node }: ExportedSymbol): readonly TypeExpression[] {
  switch (node.kind) {
    case 'type':
      return [node.type];
    case 'variable':
      return node.type === undefined ? [] : [node.type];
    default:
      return [...node.parameters.map(parameter => parameter.type), node.result];
  }
}

/** The body of an export of a template in JSON. */
function bodyOfExport({ kind, name, template }: TemplateExport): Json | undefined {
  if (kind === 'type') return asObject(template['definitions'])[name];
  if (kind === 'function') return functionsIn(template)[name];
  return copyVariables(template).get(name) ?? asObject(template['variables'])[name];
}

const usedInText = /#\/definitions\/([^/"']+)|variables\('([^']+)'\)|copyIndex\('([^']+)'|__bicep\.([A-Za-z_0-9]+)\(/g;

function* behindTemplate(exported: TemplateExport): Iterable<Exported> {
  const body = bodyOfExport(exported);
  for (const [, type, variable, , fn] of (JSON.stringify(body) ?? '').matchAll(usedInText)) {
    if (type !== undefined) yield { ...exported, kind: 'type', name: unescapeStep(type) };
    if (variable !== undefined) yield { ...exported, kind: 'variable', name: variable };
    if (fn !== undefined) yield { ...exported, kind: 'function', name: fn };
  }
}

/** The body of an export with the names that what it draws on has in the template being written. */
export function renamed(exported: TemplateExport, imports: Imports): Json | undefined {
  const body = bodyOfExport(exported);
  return body === undefined ? undefined : rename(body, exported, imports);
}

function rename(value: Json, exported: TemplateExport, imports: Imports): Json {
  if (typeof value === 'string') return renameText(value, exported, imports);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => rename(item as Json, exported, imports));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rename(item, exported, imports)]));
}

function renameText(value: string, exported: TemplateExport, imports: Imports): string {
  return value.replace(usedInText, (whole, type?: string, variable?: string, loop?: string, fn?: string) => {
    if (type !== undefined) return `#/definitions/${imports.inTemplate(exported, type)}`;
    if (variable !== undefined) return `variables('${imports.inTemplate(exported, variable)}')`;
    if (loop !== undefined) return `copyIndex('${imports.inTemplate(exported, loop)}'`;
    const name = imports.inTemplate(exported, fn ?? whole);
    return `${name.includes('.') ? name : `__bicep.${name}`}(`;
  });
}
