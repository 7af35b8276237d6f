import type { Json } from '../../../graph/value.js';
import { asObject, type JsonObject } from '../../json-object.js';
import type { Expression, Span, Statement } from '../syntax.js';
import { decoratorsOf, metadataOf } from './decorators.js';
import { topOf, type Environment, type Session, type Unit } from './environment.js';
import { copyVariables, isExported } from './exports.js';
import { ExpressionLowering } from './expression.js';
import { copyOf, countAndInput, type Member } from './properties.js';
import { functionsOf } from './functions.js';
import { Imports, renamed, type ImportedEntity } from './imports.js';
import { isInlined } from '../bind/inlining.js';
import { holdsModules } from './module-lists.js';
import { moduleJson } from './modules.js';
import { extensionName, extensionVersion } from '../bind/resource-type.js';
import { resourceJson } from './resources.js';
import type { BoundFile, TargetScope, VariableSymbol } from '../bind/symbols.js';
import { TemplateTypes } from './template-types.js';
import { call, literal } from './term.js';

const builtIn = new Set(['az', 'sys']);

const schemas: { readonly [Scope in TargetScope]: string } = {
  resourceGroup: '2019-04-01/deploymentTemplate',
  subscription: '2018-05-01/subscriptionDeploymentTemplate',
  managementGroup: '2019-08-01/managementGroupDeploymentTemplate',
  tenant: '2019-08-01/tenantDeploymentTemplate',
};

/** The section of a template that a statement goes to. */
const sectionOf: { readonly [Kind in Statement['kind']]?: string } = {
  metadata: 'metadata',
  type: 'definitions',
  parameter: 'parameters',
  variable: 'variables',
  module: 'resources',
  output: 'outputs',
  assert: 'asserts',
};

/**
 * The template of a file, in the form that the official compiler gives it: languageVersion 2.0, resources by their
 * symbolic names. The file must be free of cycles. What is wrong is reported to the session.
 */
export function writeTemplate(session: Session, file: BoundFile): JsonObject {
  return new TemplateWriter(session, file).write();
}

class TemplateWriter {
  readonly #file: BoundFile;
  readonly #session: Session;
  readonly #unit: Unit;
  readonly #top: Environment;
  readonly #imports: Imports;
  readonly #imported: readonly ImportedEntity[];
  readonly #types: TemplateTypes;

  constructor(session: Session, file: BoundFile) {
    const expressions = new ExpressionLowering();
    this.#file = file;
    this.#session = session;
    this.#imports = new Imports(session, file);
    this.#imported = this.#imports.entities;
    this.#unit = {
      session,
      file,
      names: this.#imports,
      term: (node, environment) => expressions.term(node, environment),
      json: (node, environment) => expressions.json(node, environment),
      holdsModules,
    };
    this.#types = new TemplateTypes(this.#unit, this.#imports);
    this.#top = topOf(this.#unit, file);
  }

  write(): JsonObject {
    const sections: readonly (readonly [string, readonly Member[]])[] = [
      ['metadata', this.#metadata()],
      ['definitions', this.#types.all()],
      ['parameters', this.#parameters()],
      ['variables', this.#variables()],
      ['imports', this.#extensions()],
      ['resources', this.#resources()],
      ['outputs', this.#outputs()],
      ['asserts', this.#asserts()],
    ];
    const functions = functionsOf(this.#unit, this.#imports, this.#types);
    const filled = sections.filter(([name, members]) => members.length > 0 || name === 'resources');
    return this.#placed(this.#file.tree.statements[0] ?? { start: 0, end: 0 }, [
      ['$schema', `https://schema.management.azure.com/schemas/${schemas[this.#file.scope]}.json#`],
      ['languageVersion', '2.0'],
      ['contentVersion', '1.0.0.0'],
      ...filled.map(([name, members]): Member => [name, this.#section(name, members)]),
      ...(functions.length === 0 ? [] : [['functions', functions] as const]),
    ]);
  }

  #placed(whole: Span, members: readonly Member[]): JsonObject {
    return this.#session.origins.set(Object.fromEntries(members), { source: this.#file.source, whole });
  }

  /** A section whose members are declared one by one: each is found at its declaration. */
  #section(name: string, members: readonly Member[]): JsonObject {
    const places = new Map<string, Span>();
    for (const statement of this.#file.tree.statements) {
      if (sectionOf[statement.kind] === name && 'name' in statement) places.set(statement.name.name, statement.name);
    }
    if (name === 'resources') {
      for (const resource of this.#file.resources) places.set(resource.symbolicName, resource.node.name);
    }
    const [first = { start: 0, end: 0 }] = places.values();
    const origin = { source: this.#file.source, whole: first, members: places };
    return this.#session.origins.set(Object.fromEntries(members), origin);
  }

  #metadata(): readonly Member[] {
    const exported = this.#file.variables.filter(symbol => isExported(symbol.node.decorators));
    const list = exported.map(symbol => this.#exportedVariable(symbol));
    const own = this.#statements('metadata').map((statement): Member => [
      statement.name.name,
      this.#json(statement.value),
    ]);
    return [...(list.length === 0 ? [] : [['__bicep_exported_variables!', list] as const]), ...own];
  }

  #exportedVariable({ name, node }: VariableSymbol): Json {
    const described = metadataOf(decoratorsOf(node.decorators, 'variable', this.#top), this.#top);
    const type =
      node.type === undefined
        ? {}
        : { type: this.#types.schema({ type: node.type, decorators: [] }, 'variable', this.#file) };
    return { name, ...described, ...type };
  }

  #parameters(): readonly Member[] {
    return this.#statements('parameter').map((statement): Member => {
      const schema = this.#types.typed(statement, 'parameter');
      const value = statement.value === undefined ? {} : { defaultValue: this.#json(statement.value) };
      return [statement.name.name, this.#placed(statement, Object.entries({ ...schema, ...value }))];
    });
  }

  #variables(): readonly Member[] {
    const { loads } = this.#file;
    const copies: Json[] = [];
    const members: Member[] = [...loads].map(([node, name]) => [name, literal(this.#session.load(node, this.#file))]);
    const own = this.#file.variables.map(symbol => ({ key: symbol.name, symbol }));
    const brought = this.#imported.flatMap(({ key, exported }) =>
      exported.kind === 'bicep' && exported.symbol.kind === 'variable' ? [{ key, symbol: exported.symbol }] : [],
    );
    for (const { key, symbol } of [...own, ...brought]) {
      const { value } = symbol.node;
      const environment = topOf(this.#unit, symbol.file);
      decoratorsOf(symbol.node.decorators, 'variable', environment);
      if (isInlined(symbol)) continue;
      if (value.kind === 'loop') copies.push(copyOf(key, value, environment));
      else members.push([key, this.#unit.json(value, environment)]);
    }
    for (const { key, exported } of this.#imported) {
      if (exported.kind !== 'variable') continue;
      const body = renamed(exported, this.#imports) ?? null;
      if (copyVariables(exported.template).has(exported.name)) copies.push({ ...asObject(body), name: key });
      else members.push([key, body]);
    }
    return copies.length === 0 ? members : [['copy', copies], ...members];
  }

  #extensions(): readonly Member[] {
    // The namespaces that are always there are no extensions to the platform.
    const statements = this.#statements('extension').filter(item => !builtIn.has(extensionName(item)));
    return statements.map((statement): Member => {
      const name = extensionName(statement);
      const version = extensionVersion(statement);
      const config = statement.config === undefined ? {} : { config: this.#json(statement.config) };
      const alias = [...this.#file.names.values()].find(symbol => 'node' in symbol && symbol.node === statement)?.name;
      return [alias ?? name, { provider: name, version, ...config }];
    });
  }

  #resources(): readonly Member[] {
    const shown = this.#file.resources.filter(symbol => !isInlined(symbol));
    return [
      ...shown.map((symbol): Member => [symbol.symbolicName, resourceJson(symbol, this.#unit)]),
      ...this.#file.modules.map((symbol): Member => [symbol.name, moduleJson(symbol, this.#unit)]),
    ];
  }

  #outputs(): readonly Member[] {
    return this.#statements('output').map((statement): Member => {
      const { value } = statement;
      const schema = this.#types.typed(statement, 'output');
      const result =
        value.kind === 'loop'
          ? { copy: countAndInput(value, this.#top, call('copyIndex')) }
          : { value: this.#json(value) };
      return [statement.name.name, this.#placed(statement, Object.entries({ ...schema, ...result }))];
    });
  }

  #asserts(): readonly Member[] {
    return this.#statements('assert').map((statement): Member => [statement.name.name, this.#json(statement.value)]);
  }

  #json(node: Expression): Json {
    return this.#unit.json(node, this.#top);
  }

  #statements<Kind extends Statement['kind']>(kind: Kind): readonly Extract<Statement, { kind: Kind }>[] {
    return this.#file.tree.statements.filter(
      (statement): statement is Extract<Statement, { kind: Kind }> => statement.kind === kind,
    );
  }
}
