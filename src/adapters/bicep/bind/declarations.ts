import type * as syntax from '../syntax.js';
import { bodyOf, literalText } from './bodies.js';
import type { Problems } from './problems.js';
import { extensionName, extensionOfType, typeOf } from './resource-type.js';
import type {
  BoundFile,
  Declared,
  ModuleSymbol,
  Reference,
  ResourceSymbol,
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
  readonly loads: Map<syntax.Call, string>;
  /** The symbols by the statements that declare them, those of names declared twice included. */
  readonly byStatement: Map<syntax.Statement, UsingSymbol>;
  /** Where each name is declared first. */
  readonly identifiers: Map<string, syntax.Identifier>;
}

type UsingStatement = UsingSymbol['node'];

/** Enters the symbols of statements into a file. Reports names declared twice and resource types that are none. */
export class Declarations {
  readonly #file: DeclaredFile;
  readonly #problems: Problems;

  constructor(file: DeclaredFile, problems: Problems) {
    this.#file = file;
    this.#problems = problems;
  }

  /** Enters what a statement declares, if anything; the types of resources want all extensions entered before. */
  add(statement: syntax.Statement): void {
    switch (statement.kind) {
      case 'import':
        return this.#import(statement);
      case 'extension':
        return this.#extension(statement);
      case 'type':
        return this.#enter(statement.name, {
          kind: 'type',
          name: statement.name.name,
          file: this.#file,
          node: statement,
        });
      case 'parameter':
      case 'variable':
      case 'resource':
      case 'module':
      case 'function': {
        const symbol = this.#using(statement);
        this.#file.byStatement.set(statement, symbol);
        return this.#enter(statement.name, symbol);
      }
      default:
        return undefined;
    }
  }

  #import(statement: syntax.Import): void {
    const { wildcard } = statement;
    const file = this.#file;
    if (wildcard !== undefined) this.#enter(wildcard, { kind: 'wildcard', name: wildcard.name, file, statement });
    for (const node of statement.items) {
      const name = node.alias ?? node.name;
      const original = node.name.name;
      this.#enter(name, { kind: 'imported', name: name.name, original, file, node, statement });
    }
  }

  #extension(node: syntax.Extension): void {
    const { start, end } = node;
    const name = node.alias ?? { name: extensionName(node), start, end };
    this.#enter(name, { kind: 'extension', name: name.name, file: this.#file, node });
  }

  #using(statement: UsingStatement): UsingSymbol {
    const file = this.#file;
    const uses = nothingUsed();
    const { name } = statement.name;
    switch (statement.kind) {
      case 'resource':
        return this.#resource(statement, undefined);
      case 'module': {
        const body = bodyOf(statement.body);
        const symbol: ModuleSymbol = { kind: 'module', name, file, node: statement, body, uses };
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

  /** Makes the symbol of a resource and of those written in it, and adds them to the file in this order. */
  #resource(node: syntax.ResourceDeclaration, container: ResourceSymbol | undefined): ResourceSymbol {
    const file = this.#file;
    const { name } = node.name;
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
      ...typeOf(node, { container, extension }, (...problem) => this.#problems.report(file.source, ...problem)),
      extension,
      uses: nothingUsed(container === undefined ? [] : [containment(container, node)]),
    };
    file.resources.push(symbol);
    file.byStatement.set(node, symbol);
    for (const child of symbol.body.object.resources) this.#child(child, symbol);
    return symbol;
  }

  #child(node: syntax.ResourceDeclaration, container: ResourceSymbol): void {
    if (container.body.loop !== undefined) {
      const message = 'a resource cannot be declared inside of one that is in a loop';
      const advice = 'declare it beside that one, with the property `parent`';
      this.#problems.report(this.#file.source, node, message, advice);
    }
    const child = this.#resource(node, container);
    if (container.children.has(child.name)) this.#reportTwice(node.name);
    else container.children.set(child.name, child);
  }

  #enter(name: syntax.Identifier, symbol: Declared): void {
    if (name.name === '') return;
    const first = this.#file.identifiers.get(name.name);
    if (first === undefined) {
      this.#file.identifiers.set(name.name, name);
      this.#file.names.set(name.name, symbol);
    } else {
      this.#reportTwice(first);
      this.#reportTwice(name);
    }
  }

  #reportTwice(name: syntax.Identifier): void {
    const message = `the name “${name.name}” is declared twice`;
    this.#problems.report(this.#file.source, name, message, 'rename one of them');
  }
}

function nothingUsed(references: Reference[] = []): Uses {
  return { references, runtimeCalls: [], imports: [], isInlined: undefined };
}

/** A resource that is written in another needs that one. */
function containment(container: ResourceSymbol, node: syntax.ResourceDeclaration): Reference {
  const use = { property: undefined, isQuoted: false, isMethod: false, isNameOnly: false };
  return { symbol: container, node: node.name, index: undefined, within: 'parent', ...use };
}
