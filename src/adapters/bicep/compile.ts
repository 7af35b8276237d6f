import { PreflightError } from '../../core/error.js';
import type { JsonObject } from '../json-object.js';
import type { Notice } from '../../graph/notice.js';
import type { SourceComment } from '../../graph/source-comment.js';
import type { Json } from '../../graph/value.js';
import type { TemplateSource } from '../arm/json/template-source.js';
import type { Files } from '../files.js';
import { bicepComments } from './comments.js';
import { inOrderOfNeed } from './bind/cycles.js';
import { declare } from './bind/declare.js';
import { reportLateValues } from './bind/deploy-time.js';
import { reportKinds } from './bind/check-kinds.js';
import { reportDuplicates } from './bind/duplicates.js';
import type { ImportTarget, ModuleTarget, Session } from './lower/environment.js';
import { isInlined } from './bind/inlining.js';
import { load, LoadFault } from './lower/load.js';
import { Origins } from './lower/origins.js';
import { Problems } from './bind/problems.js';
import type { SourceText } from './bind/source-text.js';
import type { BoundFile, ImportedSymbol, ModuleSymbol, WildcardSymbol } from './bind/symbols.js';
import { writeTemplate } from './lower/template.js';
import { Walker } from './bind/walk.js';
import { parseBicep } from './parse/parser.js';
import type { Artifact } from './resolve.js';
import { Sources } from './sources.js';
import type { Call, Expression, Import, SourceFile } from './syntax.js';

/** The template of a Bicep file, or why there is none. */
export interface Compiled {
  /** Undefined when there are errors. */
  readonly source: TemplateSource | undefined;
  readonly errors: readonly PreflightError[];
  readonly notices: readonly Notice[];
  /** The comments that name this program, in all files that were read. */
  readonly comments: readonly SourceComment[];
}

/**
 * Compiles a Bicep file and the modules, imports and other files that it draws in to a template as the official
 * compiler writes it. A module that is not restored becomes a nested deployment of which nothing is known
 * (`templateLink` without a template), with a notice that says how to restore it.
 */
export function compileBicep(path: string, files: Files): Compiled {
  return compiled(path, new Compilation(files));
}

/** The same of a file whose tree has been read, and perhaps changed, before. */
export function compileTree(source: SourceText, tree: SourceFile, files: Files): Compiled {
  const compilation = new Compilation(files);
  compilation.guarded(() => compilation.declare(source, tree));
  return compiled(source.path, compilation);
}

function compiled(path: string, compilation: Compilation): Compiled {
  const template = compilation.guarded(() => compilation.template(path));
  const { errors } = compilation.problems;
  const isSound = errors.length === 0 && template !== undefined;
  const source: TemplateSource | undefined = isSound
    ? { file: path, template, place: pointer => compilation.origins.place(template, pointer) }
    : undefined;
  return { source, errors, notices: compilation.notices, comments: compilation.comments };
}

/** Far above what the platform takes, and low enough to be followed by recursion. */
const deepest = 120;

class Compilation implements Session {
  readonly files: Files;
  readonly problems = new Problems();
  readonly notices: Notice[];
  readonly comments: SourceComment[] = [];
  readonly origins = new Origins();
  readonly #sources: Sources;
  readonly #bound = new Map<string, BoundFile | undefined>();
  readonly #templates = new Map<string, JsonObject | undefined>();
  readonly #loaded = new Map<Call, Json>();
  readonly #modules = new Map<ModuleSymbol, ModuleTarget>();
  readonly #imports = new Map<Import, ImportTarget | undefined>();
  /** The files on the way to the one that is being compiled. */
  readonly #way: string[] = [];

  constructor(files: Files) {
    this.files = files;
    this.#sources = new Sources(files, this.problems);
    this.notices = this.#sources.notices;
  }

  /** The result, or nothing when a mistake in the input was thrown and has been noted. */
  guarded<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      this.problems.add(error);
      return undefined;
    }
  }

  /** The template of a Bicep file; undefined when it is not there or not sound, which is reported. */
  template(path: string): JsonObject | undefined {
    if (this.#templates.has(path)) return this.#templates.get(path);
    const before = this.problems.count;
    const file = this.bound(path);
    this.#way.push(path);
    // What is left of a broken file still shows more mistakes in it, but others must not be judged by it.
    const written = file === undefined ? undefined : this.guarded(() => writeTemplate(this, file));
    const template = this.problems.count === before ? written : undefined;
    this.#way.pop();
    this.#templates.set(path, template);
    return template;
  }

  /** A Bicep file with its names; undefined when it cannot be lowered, which is reported. */
  bound(path: string): BoundFile | undefined {
    if (this.#bound.has(path)) return this.#bound.get(path);
    const file = this.guarded(() => this.#bind(path));
    this.#bound.set(path, file);
    return file;
  }

  #bind(path: string): BoundFile | undefined {
    const source = this.#sources.text(path);
    const tree = parseBicep(source.text, 'template');
    this.comments.push(...bicepComments(source, tree));
    return this.#declared(source, tree);
  }

  /** Enters a file that need not be read any more. */
  declare(source: SourceText, tree: SourceFile): void {
    this.#bound.set(source.path, this.#declared(source, tree));
  }

  #declared(source: SourceText, tree: SourceFile): BoundFile | undefined {
    for (const problem of tree.errors) this.problems.report(source, problem, problem.message);
    const file = declare(source, tree, this.problems);
    const walker = new Walker(file, this.problems);
    for (const statement of tree.statements) walker.statement(statement);
    reportDuplicates(file, this.problems);
    reportKinds(file, this.problems);
    const order = inOrderOfNeed(file, file.byStatement.values(), this.problems);
    if (order === undefined) return undefined;
    // In this order, each decision finds those that it needs.
    for (const symbol of order) if (symbol.kind === 'variable' || symbol.kind === 'resource') isInlined(symbol);
    reportLateValues(file, this.problems);
    return file;
  }

  module(symbol: ModuleSymbol): ModuleTarget {
    const known = this.#modules.get(symbol);
    if (known !== undefined) return known;
    const found = this.#module(symbol);
    this.#modules.set(symbol, found);
    return found;
  }

  #module(symbol: ModuleSymbol): ModuleTarget {
    const { path } = symbol.node;
    const resolved = this.#sources.resolve(path, symbol.file.source);
    if (resolved === undefined) return { template: undefined, link: undefined };
    if (resolved.kind !== 'local') return this.#artifact(resolved, symbol);
    if (this.#way.includes(resolved.path)) {
      const way = [...this.#way.slice(this.#way.indexOf(resolved.path)), resolved.path].join(' → ');
      this.problems.report(symbol.file.source, path, `these modules need each other: ${way}`);
      return { template: undefined, link: undefined };
    }
    if (this.#way.length >= deepest) {
      this.problems.report(symbol.file.source, path, `modules are nested more than ${deepest} deep`);
      return { template: undefined, link: undefined };
    }
    const template = this.#local(resolved.path, path, symbol.file, () => this.template(resolved.path));
    return { template, link: undefined };
  }

  imported({ statement, file }: ImportedSymbol | WildcardSymbol): ImportTarget | undefined {
    if (this.#imports.has(statement)) return this.#imports.get(statement);
    const found = this.#imported(statement, file);
    this.#imports.set(statement, found);
    return found;
  }

  #imported({ path }: Import, from: BoundFile): ImportTarget | undefined {
    const resolved = this.#sources.resolve(path, from.source);
    if (resolved === undefined) return undefined;
    if (resolved.kind !== 'local') return this.#importedArtifact(resolved, from);
    if (isJson(resolved.path)) {
      const template = this.#local(resolved.path, path, from, () => undefined);
      return template === undefined ? undefined : { kind: 'template', path: resolved.path, template };
    }
    // What is not there has been told; every name that it would have brought need not be told as well.
    if (!this.#exists(resolved.path, path, from)) return { kind: 'unrestored', path: resolved.path };
    const file = this.bound(resolved.path);
    return file === undefined ? undefined : { kind: 'bicep', path: resolved.path, file };
  }

  load(node: Call, file: BoundFile): Json {
    const known = this.#loaded.get(node);
    if (known !== undefined) return known;
    const value = this.#load(node, file);
    this.#loaded.set(node, value);
    return value;
  }

  #load(node: Call, file: BoundFile): Json {
    try {
      return load(node, file, this.files);
    } catch (error) {
      const at = node.arguments[0] ?? node;
      if (error instanceof LoadFault) this.problems.report(file.source, at, error.message);
      else this.#sources.reportRefusal(error, at, file.source);
      return null;
    }
  }

  #exists(path: string, at: Expression, { source }: BoundFile): boolean {
    return this.#bound.has(path) || this.#sources.exists(path, at, source);
  }

  /** What a file beside deploys: a template in JSON as it is, others compiled. */
  #local(path: string, at: Expression, file: BoundFile, compile: () => JsonObject | undefined): JsonObject | undefined {
    if (!this.#exists(path, at, file)) return undefined;
    if (!isJson(path)) return compile();
    const content = this.#sources.content(path);
    return content === undefined ? undefined : this.#sources.template(path, content);
  }

  #artifact(artifact: Artifact, symbol: ModuleSymbol): ModuleTarget {
    const { restored, reference } = artifact;
    if (restored !== undefined)
      return { template: this.#sources.template(restored.path, restored.content), link: undefined };
    const { source } = symbol.file;
    this.#sources.noteMissing(artifact, source, `the module “${symbol.name}”`, 'so what it deploys is not known');
    return { template: undefined, link: { id: reference } };
  }

  #importedArtifact(artifact: Artifact, file: BoundFile): ImportTarget {
    const { restored, reference } = artifact;
    if (restored !== undefined) {
      const template = this.#sources.template(restored.path, restored.content);
      return { kind: 'template', path: reference, template };
    }
    this.#sources.noteMissing(artifact, file.source, 'a file that is imported', 'so what it exports is not known');
    return { kind: 'unrestored', path: reference };
  }
}

function isJson(path: string): boolean {
  return /\.jsonc?$/i.test(path);
}
