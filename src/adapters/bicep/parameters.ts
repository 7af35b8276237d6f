import type { Place, PreflightError } from '../../core/error.js';
import type { Notice } from '../../graph/notice.js';
import type { SourceComment } from '../../graph/source-comment.js';
import { isObject, Unknown, type Value } from '../../graph/value.js';
import { deploy } from '../arm/deploy.js';
import type { GivenParameter } from '../arm/model.js';
import type { Files } from '../files.js';
import { bicepComments } from './comments.js';
import { compileTree } from './compile.js';
import { withoutExternals } from './external-values.js';
import { Problems } from './bind/problems.js';
import { placeAt, placeOfSpan, type SourceText } from './bind/source-text.js';
import { parseBicep } from './parse/parser.js';
import type { Artifact, LocalFile } from './resolve.js';
import { Sources } from './sources.js';
import type { ParameterAssignment, SourceFile, Statement } from './syntax.js';

/** What a parameter file in Bicep says. */
export interface BicepParameters {
  /** The template that the parameters are for; undefined for `using none`, or when it cannot be told. */
  readonly template: LocalFile | Artifact | undefined;
  /** Where it says so. */
  readonly templateNamedAt: Place | undefined;
  readonly parameters: readonly GivenParameter[];
  readonly errors: readonly PreflightError[];
  readonly notices: readonly Notice[];
  /** The comments that name this program, in this file and those that it draws in. */
  readonly comments: readonly SourceComment[];
}

/**
 * Reads a `.bicepparam` file with the files that it extends and imports, and works out its values. What it asks of
 * the environment is looked up; what only the deployment or a key vault tells is unknown. Throws a PreflightError
 * when the file cannot be read.
 */
export function readBicepParameters(path: string, files: Files): BicepParameters {
  const reader = new ParameterReader(files);
  const { template, templateNamedAt, values } = reader.read(path, []);
  return {
    template,
    templateNamedAt,
    parameters: [...values.values()],
    errors: [...reader.problems.errors],
    notices: reader.notices,
    comments: reader.comments,
  };
}

/**
 * The template that a parameter file in Bicep names, without reading its values; undefined for `using none` and
 * where it cannot be told. Throws a PreflightError when the file cannot be read.
 */
export function templateNamedIn(path: string, files: Files): BicepParameters['template'] {
  return new ParameterReader(files).named(path);
}

/** One file, with what it has from those that it extends. */
interface ParameterFile extends Pick<BicepParameters, 'template' | 'templateNamedAt'> {
  readonly values: ReadonlyMap<string, GivenParameter>;
}

class ParameterReader {
  readonly problems = new Problems();
  readonly notices: Notice[];
  readonly comments: SourceComment[] = [];
  readonly #files: Files;
  readonly #sources: Sources;

  constructor(files: Files) {
    this.#files = files;
    this.#sources = new Sources(files, this.problems);
    this.notices = this.#sources.notices;
  }

  named(path: string): BicepParameters['template'] {
    const { tree, source } = this.#parsed(path);
    return this.#template(tree, source).template;
  }

  /** `way` has the files that extend this one, the outermost first. */
  read(path: string, way: readonly string[]): ParameterFile {
    const { tree, source } = this.#parsed(path);
    this.comments.push(...bicepComments(source, tree));
    const base = this.#base(tree, source, [...way, path]);
    const own = this.#values(tree, source, base);
    return { ...this.#template(tree, source), values: new Map([...(base?.values ?? []), ...own]) };
  }

  #parsed(path: string): { readonly tree: SourceFile; readonly source: SourceText } {
    const source = this.#sources.text(path);
    return { tree: parseBicep(source.text, 'parameters'), source };
  }

  /** What the file has from the one that it extends. */
  #base(tree: SourceFile, source: SourceText, way: readonly string[]): ParameterFile | undefined {
    const [statement, second] = tree.statements.filter(({ kind }) => kind === 'extends');
    if (statement?.kind !== 'extends') return undefined;
    if (second !== undefined) this.problems.report(source, second, 'a parameter file can extend one other file only');
    const found = this.#sources.resolve(statement.path, source);
    if (found?.kind !== 'local') return undefined;
    if (way.includes(found.path)) {
      this.problems.report(
        source,
        statement.path,
        `these files extend each other: ${[...way, found.path].join(' → ')}`,
      );
      return undefined;
    }
    return this.read(found.path, way);
  }

  #template(tree: SourceFile, source: SourceText): Omit<ParameterFile, 'values'> {
    const [statement, second] = tree.statements.filter(({ kind }) => kind === 'using');
    if (second !== undefined) this.problems.report(source, second, 'a parameter file can be for one template only');
    if (statement?.kind !== 'using') return { template: undefined, templateNamedAt: undefined };
    const { path } = statement;
    return {
      template: path && this.#sources.resolve(path, source),
      templateNamedAt: placeOfSpan(source, path ?? statement),
    };
  }

  /**
   * The values are worked out as the outputs of a template, in which parameters are variables: then whatever may
   * stand in any Bicep file means the same here.
   */
  #values(tree: SourceFile, source: SourceText, base: ParameterFile | undefined): ReadonlyMap<string, GivenParameter> {
    const external = withoutExternals(tree.statements, source, this.#files);
    const inputs = new Map([...external.values, ...baseValues(base, tree)]);
    const assignments = external.statements.filter(statement => statement.kind === 'assignment');
    const statements = [
      ...[...inputs.keys()].map(declaration),
      ...external.statements.flatMap(inTemplate),
      // Of two for one parameter the check of names tells, and one output is enough.
      ...new Map(assignments.map(assignment => [assignment.name.name, outputOf(assignment)])).values(),
    ];
    const compiled = compileTree(source, { ...tree, statements }, this.#files);
    this.notices.push(...compiled.notices);
    this.comments.push(...compiled.comments);
    for (const error of compiled.errors) this.problems.add(error);
    const given = [...inputs].map(([name, value]) => ({ name, read: () => value, place: () => undefined }));
    const deployment = compiled.source && deploy(compiled.source, { parameters: given, files: this.#files });
    for (const error of deployment?.errors ?? []) this.problems.add(error);
    const unread = new Unknown({ symbol: source.path, reason: 'the parameter file has mistakes' });
    const values = assignments.map(({ name }): [string, GivenParameter] => {
      const output = deployment?.outputs[name.name];
      const value = isObject(output) ? (output['value'] ?? null) : unread;
      return [name.name, { name: name.name, read: () => value, place: () => placeAt(source, name.start) }];
    });
    return new Map(values);
  }
}

/** `base.name` is what the extended file says, even of a parameter that is given another value. */
function baseValues(base: ParameterFile | undefined, tree: SourceFile): readonly (readonly [string, Value])[] {
  const isTaken = tree.statements.some(statement => 'name' in statement && statement.name.name === 'base');
  if (base === undefined || isTaken) return [];
  return [['base', Object.fromEntries([...base.values].map(([name, given]) => [name, given.read()]))]];
}

const nowhere = { start: 0, end: 0 };

const any = { ...nowhere, kind: 'named-type', name: { ...nowhere, name: 'any' }, arguments: [] } as const;

/** A parameter of any type. */
function declaration(name: string): Statement {
  return { ...nowhere, kind: 'parameter', decorators: [], name: { ...nowhere, name }, type: any, value: undefined };
}

/** What a statement of a parameter file is in a template: one that gives no value is left out. */
function inTemplate(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case 'assignment':
      return [{ ...statement, kind: 'variable', type: undefined }];
    case 'using':
    case 'extends':
    case 'extension-config':
    case 'extension':
      return [];
    default:
      return [statement];
  }
}

function outputOf({ name, ...span }: ParameterAssignment): Statement {
  return { ...span, kind: 'output', decorators: [], name, type: any, value: { ...name, kind: 'name' } };
}
