import { didYouMean } from '../../../core/nearest.js';
import type * as syntax from '../syntax.js';
import { bodyOf, literalText } from './bodies.js';
import { extensionName, extensionOfType, typeOf } from './resource-type.js';
import type { Problems } from './problems.js';
import type { SourceText } from './source-text.js';
import type {
  BoundFile,
  Declared,
  ModuleSymbol,
  Reference,
  ResourceSymbol,
  TargetScope,
  Uses,
  UsingSymbol,
  VariableSymbol,
} from './symbols.js';

/** A file while its names are gathered; the walk over its expressions fills in the rest. */
export interface DeclaredFile extends BoundFile {
  readonly names: Map<string, Declared>;
  readonly resources: ResourceSymbol[];
  readonly modules: ModuleSymbol[];
  readonly variables: VariableSymbol[];
  readonly loads: Map<syntax.FunctionCall | syntax.MethodCall, string>;
  /** The symbols by the statements that declare them, those of names declared twice included. */
  readonly byStatement: Map<syntax.Statement, UsingSymbol>;
  /** Where each name is declared first. */
  readonly identifiers: Map<string, syntax.Identifier>;
}

const targetScopes: readonly TargetScope[] = ['resourceGroup', 'subscription', 'managementGroup', 'tenant'];

/** Gathers the names that a file declares. Reports those declared twice and a scope or resource type that is none. */
export function declare(source: SourceText, tree: syntax.SourceFile, problems: Problems): DeclaredFile {
  const file: DeclaredFile = {
    source,
    tree,
    scope: scopeOf(source, tree, problems),
    names: new Map(),
    resources: [],
    modules: [],
    variables: [],
    loads: new Map(),
    byStatement: new Map(),
    identifiers: new Map(),
  };
  for (const statement of tree.statements)
    if (statement.kind === 'extension') declareStatement(file, statement, problems);
  for (const statement of tree.statements)
    if (statement.kind !== 'extension') declareStatement(file, statement, problems);
  reportClashes(file, problems);
  return file;
}

/** Sections of a template in which the platform does not tell names apart that differ in case only. */
const caseless = new Set(['metadata', 'parameter', 'variable', 'output', 'type', 'function', 'assert']);

/** Reports outputs and asserts of one name, and names that the platform takes for one. */
function reportClashes({ source, tree }: DeclaredFile, problems: Problems): void {
  const known = new Map<string, syntax.Identifier>();
  for (const statement of tree.statements) {
    if (!caseless.has(statement.kind) || !('name' in statement)) continue;
    const { name } = statement;
    const key = `${statement.kind} ${name.name.toLowerCase()}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, name);
    else if (first.name !== name.name) {
      const message = `“${first.name}” and “${name.name}” differ in case only, which the platform does not tell apart`;
      problems.report(source, name, message, 'rename one of them');
    } else if (statement.kind === 'output' || statement.kind === 'assert' || statement.kind === 'metadata') {
      duplicate(source, first, `the ${statement.kind}`, problems);
      duplicate(source, name, `the ${statement.kind}`, problems);
    }
  }
}

function scopeOf(source: SourceText, tree: syntax.SourceFile, problems: Problems): TargetScope {
  const [statement, ...others] = tree.statements.filter(item => item.kind === 'target-scope');
  if (statement === undefined) return 'resourceGroup';
  if (others.length > 0)
    for (const one of [statement, ...others]) problems.report(source, one, 'a file has one target scope only');
  const written = literalText(statement.value);
  const found = targetScopes.find(scope => scope === written);
  if (found !== undefined) return found;
  if (written === 'local' || written === 'orchestrator')
    problems.unsupported(source, statement.value, `the target scope “${written}”`);
  else problems.report(source, statement.value, `the target scope must be one of ${targetScopes.join(', ')}`);
  return 'resourceGroup';
}

function declareStatement(file: DeclaredFile, statement: syntax.Statement, problems: Problems): void {
  switch (statement.kind) {
    case 'import':
      return declareImport(file, statement, problems);
    case 'extension':
      return declareExtension(file, statement, problems);
    case 'type': {
      const { name } = statement.name;
      return add(file, statement.name, { kind: 'type', name, file, node: statement }, problems);
    }
    case 'parameter':
    case 'variable':
    case 'resource':
    case 'module':
    case 'function': {
      const symbol = usingSymbol(file, statement, problems);
      file.byStatement.set(statement, symbol);
      return add(file, statement.name, symbol, problems);
    }
    case 'target-scope':
    case 'metadata':
    case 'output':
    case 'assert':
    case 'test':
    case 'using':
    case 'extends':
    case 'assignment':
    case 'extension-config':
      return undefined;
  }
}

type UsingStatement = UsingSymbol['node'];

function usingSymbol(file: DeclaredFile, statement: UsingStatement, problems: Problems): UsingSymbol {
  const uses: Uses = { references: [], runtimeCalls: [], imports: [], isInlined: undefined };
  const { name } = statement.name;
  switch (statement.kind) {
    case 'resource':
      return resourceSymbol(file, statement, undefined, problems);
    case 'module': {
      const symbol: ModuleSymbol = { kind: 'module', name, file, node: statement, body: bodyOf(statement.body), uses };
      file.modules.push(symbol);
      return symbol;
    }
    case 'variable': {
      const symbol: VariableSymbol = { kind: 'variable', name, file, node: statement, uses };
      file.variables.push(symbol);
      return symbol;
    }
    case 'parameter':
      return { kind: 'parameter', name, file, node: statement, uses };
    default:
      return { kind: 'function', name, file, node: statement, uses };
  }
}

function declareExtension(file: DeclaredFile, node: syntax.Extension, problems: Problems): void {
  const { start, end } = node;
  const name = node.alias ?? { name: extensionName(node), start, end };
  add(file, name, { kind: 'extension', name: name.name, file, node }, problems);
}

function declareImport(file: DeclaredFile, statement: syntax.Import, problems: Problems): void {
  const { wildcard } = statement;
  if (wildcard !== undefined) add(file, wildcard, { kind: 'wildcard', name: wildcard.name, file, statement }, problems);
  for (const node of statement.items) {
    const name = node.alias ?? node.name;
    add(file, name, { kind: 'imported', name: name.name, original: node.name.name, file, node, statement }, problems);
  }
}

function add(file: DeclaredFile, name: syntax.Identifier, symbol: Declared, problems: Problems): void {
  if (name.name === '') return;
  const first = file.identifiers.get(name.name);
  if (first !== undefined) {
    duplicate(file.source, first, 'the name', problems);
    duplicate(file.source, name, 'the name', problems);
  } else {
    file.identifiers.set(name.name, name);
    file.names.set(name.name, symbol);
  }
}

function duplicate(source: SourceText, name: syntax.Identifier, what: string, problems: Problems): void {
  problems.report(source, name, `${what} “${name.name}” is declared twice`, 'rename one of them');
}

/** Makes the symbol of a resource and of those written in it, and adds them to the file in this order. */
function resourceSymbol(
  file: DeclaredFile,
  node: syntax.ResourceDeclaration,
  container: ResourceSymbol | undefined,
  problems: Problems,
): ResourceSymbol {
  const name = node.name.name;
  const extension =
    container === undefined ? extensionOfType(file.names.values(), literalText(node.type)) : container.extension;
  const symbol: ResourceSymbol = {
    kind: 'resource',
    name,
    file,
    node,
    body: bodyOf(node.body),
    container,
    children: new Map(),
    symbolicName: container === undefined ? name : `${container.symbolicName}::${name}`,
    ...typeOf(file.source, node, { container, extension }, problems),
    extension,
    uses: {
      references: container === undefined ? [] : [containment(container, node)],
      runtimeCalls: [],
      imports: [],
      isInlined: undefined,
    },
  };
  file.resources.push(symbol);
  file.byStatement.set(node, symbol);
  for (const child of symbol.body.object.resources) {
    if (symbol.body.loop !== undefined)
      problems.report(
        file.source,
        child,
        'a resource cannot be declared inside of one that is in a loop',
        'declare it beside that one, with the property `parent`',
      );
    const inner = resourceSymbol(file, child, symbol, problems);
    if (symbol.children.has(inner.name)) duplicate(file.source, child.name, 'the name', problems);
    else symbol.children.set(inner.name, inner);
  }
  return symbol;
}

/** A resource that is written in another needs that one. */
function containment(container: ResourceSymbol, node: syntax.ResourceDeclaration): Reference {
  const use = { property: undefined, isQuoted: false, isMethod: false, isNameOnly: false };
  return { symbol: container, node: node.name, index: undefined, within: 'parent', ...use };
}

/** The sentence about a name that nothing declares. */
export function undeclared(name: string, candidates: Iterable<string>): string {
  return `the name “${name}” is not declared${didYouMean(name, candidates)}`;
}
