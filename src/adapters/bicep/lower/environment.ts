import type { Notice } from '../../../graph/notice.js';
import type { JsonObject } from '../../json-object.js';
import type { Json } from '../../../graph/value.js';
import type { Files } from '../../files.js';
import type { Call, Expression, Span } from '../syntax.js';
import type { Origins } from './origins.js';
import type { Problems } from '../bind/problems.js';
import { placeAt } from '../bind/source-text.js';
import type {
  BoundFile,
  Declared,
  ModuleSymbol,
  ResourceSymbol,
  TypeSymbol,
  VariableSymbol,
  FunctionSymbol,
  ImportedSymbol,
  WildcardSymbol,
} from '../bind/symbols.js';
import { call, member, type Term } from './term.js';

/** What one compilation shares: the files, what was found wrong, and where everything was written. */
export interface Session {
  readonly files: Files;
  readonly problems: Problems;
  readonly notices: Notice[];
  readonly origins: Origins;
  /** What a module deploys; each file is compiled once. */
  module(symbol: ModuleSymbol): ModuleTarget;
  /** The file that an import names; undefined, and reported, when there is none. */
  imported(symbol: ImportedSymbol | WildcardSymbol): ImportTarget | undefined;
  /** The value that a `load…` function gives. */
  load(node: Call, file: BoundFile): Json;
}

/** What stands behind an import: a file in Bicep, or a template. */
export type ImportTarget =
  | { readonly kind: 'bicep'; readonly path: string; readonly file: BoundFile }
  | { readonly kind: 'template'; readonly path: string; readonly template: JsonObject }
  /** A file of a registry that is not at hand; `path` is its reference. */
  | { readonly kind: 'unrestored'; readonly path: string };

/** What a module deploys. */
export interface ModuleTarget {
  /** Undefined when nothing is known of it: then `link` says what was meant. */
  readonly template: JsonObject | undefined;
  readonly link: Json | undefined;
}

/** Names that definitions, variables and functions of other files have in the template being written. */
export interface ImportedNames {
  of(symbol: VariableSymbol | TypeSymbol | FunctionSymbol): string;
  /** The name of what an import statement brought in. */
  imported(symbol: ImportedSymbol): string;
  /** The name of a member of a wildcard import; undefined when the file exports none of that name. */
  member(symbol: WildcardSymbol, name: string): string | undefined;
  /** The reference of the file behind an import when it has not been restored, so that nothing in it is known. */
  unrestored(symbol: ImportedSymbol | WildcardSymbol): string | undefined;
}

/** One template in the making. */
export interface Unit {
  readonly session: Session;
  readonly file: BoundFile;
  readonly names: ImportedNames;
  /** An expression as one of the template language. */
  term(node: Expression, environment: Environment): Term;
  /** True for an expression that gives a list of modules. */
  holdsModules(node: Expression, environment: Environment): boolean;
  /** An expression as JSON, with expressions of the template language in it. */
  json(node: Expression, environment: Environment): Json;
}

/** Where an expression is read: in which template, which file, and under which local names. */
export interface Environment {
  readonly unit: Unit;
  readonly file: BoundFile;
  readonly locals: Local | undefined;
}

/** The value of a local name. */
export interface LocalValue {
  readonly kind: 'local';
  readonly term: () => Term;
  /** True for what stands for a module: what is read of its outputs is their values. */
  readonly isModule: () => boolean;
}

/** A local name: a resource inside another, or a value. */
interface Local {
  readonly name: string;
  readonly value: ResourceSymbol | LocalValue;
  readonly outer: Local | undefined;
}

/** The environment of a file's statements. */
export function topOf(unit: Unit, file: BoundFile): Environment {
  return { unit, file, locals: undefined };
}

/** The environment with one more local name. */
export function withValue(
  environment: Environment,
  name: string,
  term: () => Term,
  isModule: () => boolean = () => false,
): Environment {
  return withLocal(environment, name, { kind: 'local', term, isModule });
}

function withLocal(environment: Environment, name: string, value: Local['value']): Environment {
  return { ...environment, locals: { name, value, outer: environment.locals } };
}

/** What a name means here; undefined when it is not declared, which has been reported. */
export function lookUp({ locals, file }: Environment, name: string): Declared | LocalValue | undefined {
  for (let at = locals; at !== undefined; at = at.outer) if (at.name === name) return at.value;
  return file.names.get(name);
}

/** Complains about something in the file of the environment. */
export function report({ unit, file }: Environment, span: Span, message: string, advice?: string): void {
  unit.session.problems.report(file.source, span, message, advice);
}

/** Says something that a reader must know of the file although nothing is wrong. */
export function notice({ unit, file }: Environment, span: Span, message: string): void {
  const { line } = placeAt(file.source, span.start);
  const said: Notice = { message: `${message} (line ${line})`, file: file.source.path };
  const { notices } = unit.session;
  if (!notices.some(other => other.message === said.message && other.file === said.file)) notices.push(said);
}

interface LoopNames {
  readonly item: { readonly name: string };
  readonly index: { readonly name: string } | undefined;
  readonly list: Expression;
}

/** The environment inside of a loop whose present index is the term. */
export function inLoop(environment: Environment, loop: LoopNames, index: Term): Environment {
  const { unit } = environment;
  const { list } = loop;
  const item = withValue(
    environment,
    loop.item.name,
    () => member(unit.term(list, environment), index),
    () => unit.holdsModules(list, environment),
  );
  return loop.index === undefined ? item : withValue(item, loop.index.name, () => index);
}

/**
 * The environment of the body of a resource or a module. `index` says which one of a loop is meant;
 * without it the loop's own copy index.
 */
export function bodyEnvironment(unit: Unit, symbol: ResourceSymbol | ModuleSymbol, index?: Term): Environment {
  const environment = outsideLoop(unit, symbol);
  const { loop } = symbol.body;
  return loop === undefined ? environment : inLoop(environment, loop, index ?? call('copyIndex'));
}

/** The environment that the list of a declaration's loop is read in. */
export function outsideLoop(unit: Unit, symbol: ResourceSymbol | ModuleSymbol): Environment {
  const container = symbol.kind === 'resource' ? symbol.container : undefined;
  let environment = container === undefined ? topOf(unit, symbol.file) : bodyEnvironment(unit, container);
  if (symbol.kind === 'resource') {
    for (const child of symbol.children.values()) environment = withLocal(environment, child.name, child);
  }
  return environment;
}
