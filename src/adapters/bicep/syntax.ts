import type {
  Declared,
  DeclarationBody,
  Expression,
  Identifier,
  ResourceDeclaration,
  Span,
} from './expression-syntax.js';
import type { TypeExpression } from './type-syntax.js';

export type * from './expression-syntax.js';
export type * from './type-syntax.js';

/**
 * A whole file: the root of the tree, in which every node knows where it stands. What is wrong in the file is in
 * `errors`; a statement that could not be read at all is left out of `statements`.
 */
export interface SourceFile {
  readonly statements: readonly Statement[];
  readonly errors: readonly SyntaxProblem[];
  /** In the order of the file. */
  readonly comments: readonly Comment[];
}

/** `// …`, a block comment, or `#disable-next-line …`; the span has all of it but the end of the line. */
export interface Comment extends Span {
  readonly kind: 'line' | 'block' | 'directive';
}

export interface SyntaxProblem extends Span {
  readonly message: string;
}

// Statements

export type Statement =
  | TargetScope
  | Metadata
  | Parameter
  | Variable
  | ResourceDeclaration
  | ModuleDeclaration
  | Output
  | TypeDeclaration
  | FunctionDeclaration
  | Import
  | Extension
  | Assertion
  | TestDeclaration
  | Using
  | Extends
  | ParameterAssignment
  | ExtensionConfig;

export interface TargetScope extends Declared {
  readonly kind: 'target-scope';
  readonly value: Expression;
}

export interface Metadata extends Declared {
  readonly kind: 'metadata';
  readonly name: Identifier;
  readonly value: Expression;
}

export interface Parameter extends Declared {
  readonly kind: 'parameter';
  readonly name: Identifier;
  readonly type: TypeExpression | undefined;
  /** The default value behind `=`. */
  readonly value: Expression | undefined;
}

export interface Variable extends Declared {
  readonly kind: 'variable';
  readonly name: Identifier;
  readonly type: TypeExpression | undefined;
  readonly value: Expression;
}

export interface ModuleDeclaration extends Declared {
  readonly kind: 'module';
  readonly name: Identifier;
  /** A path, `br:…`, `br/alias:…`, `ts:…`. */
  readonly path: Expression;
  readonly body: DeclarationBody;
}

export interface Output extends Declared {
  readonly kind: 'output';
  readonly name: Identifier;
  readonly type: TypeExpression | undefined;
  readonly value: Expression;
}

export interface TypeDeclaration extends Declared {
  readonly kind: 'type';
  readonly name: Identifier;
  readonly type: TypeExpression;
}

export interface FunctionDeclaration extends Declared {
  readonly kind: 'function';
  readonly name: Identifier;
  readonly parameters: readonly FunctionParameter[];
  readonly result: TypeExpression;
  readonly body: Expression;
}

export interface FunctionParameter extends Span {
  readonly name: Identifier;
  readonly type: TypeExpression;
}

/** `import * as name from '…'` or `import { a, b as c } from '…'`. */
export interface Import extends Declared {
  readonly kind: 'import';
  readonly wildcard: Identifier | undefined;
  readonly items: readonly ImportItem[];
  readonly path: Expression;
}

export interface ImportItem extends Span {
  /** The name in the other file: an identifier, or a text for names that are none. */
  readonly name: Identifier;
  readonly alias: Identifier | undefined;
}

/** `extension microsoftGraph`, `extension kubernetes with { … } as k8s`; `provider` or `import 'name@1.0'` in older files. */
export interface Extension extends Declared {
  readonly kind: 'extension';
  readonly specification: Expression;
  readonly config: Expression | undefined;
  readonly alias: Identifier | undefined;
}

export interface Assertion extends Declared {
  readonly kind: 'assert';
  readonly name: Identifier;
  readonly value: Expression;
}

export interface TestDeclaration extends Declared {
  readonly kind: 'test';
  readonly name: Identifier;
  readonly path: Expression;
  readonly body: Expression;
}

/** Parameter files only: `using './main.bicep'`, `using none`, `using … with { … }`. */
export interface Using extends Declared {
  readonly kind: 'using';
  /** Undefined for `none`. */
  readonly path: Expression | undefined;
  readonly config: Expression | undefined;
}

/** Parameter files only. */
export interface Extends extends Declared {
  readonly kind: 'extends';
  readonly path: Expression;
}

/** Parameter files only: `param name = value`. */
export interface ParameterAssignment extends Declared {
  readonly kind: 'assignment';
  readonly name: Identifier;
  readonly value: Expression;
}

/** Parameter files only. */
export interface ExtensionConfig extends Declared {
  readonly kind: 'extension-config';
  readonly name: Identifier;
  readonly config: Expression | undefined;
}
