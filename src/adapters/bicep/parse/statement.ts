import type { Cursor } from './cursor.js';
import { readExpression, readLambdaBody } from './expression.js';
import { readParenthesizedList } from './list.js';
import { readDeclaredType } from './type.js';
import type {
  Assertion,
  Decorator,
  Expression,
  FunctionDeclaration,
  FunctionParameter,
  Identifier,
  Metadata,
  Output,
  Parameter,
  ParameterAssignment,
  Span,
  TargetScope,
  TypeDeclaration,
  Variable,
} from '../syntax.js';

/** `targetScope = 'subscription'`. */
export function readTargetScope(cursor: Cursor, decorators: readonly Decorator[]): TargetScope {
  const { start } = cursor.take();
  const value = readValue(cursor);
  return { kind: 'target-scope', start, end: cursor.lastEnd, decorators, value };
}

/** What is behind the `=` of a declaration. */
function readValue(cursor: Cursor): Expression {
  cursor.expect('=');
  return readExpression(cursor);
}

type ReadStatement<Result> = (cursor: Cursor, decorators: readonly Decorator[]) => Result | undefined;

/** A statement of the form `keyword name = value`. */
function namedValue<Kind extends string>(
  kind: Kind,
  expected: string,
): ReadStatement<Named<Kind> & { readonly value: Expression }> {
  return (cursor, decorators) => {
    const { start } = cursor.take();
    const name = cursor.expectName(expected);
    const value = readValue(cursor);
    return name === undefined ? undefined : { kind, start, end: cursor.lastEnd, decorators, name, value };
  };
}

interface Named<Kind> extends Span {
  readonly kind: Kind;
  readonly decorators: readonly Decorator[];
  readonly name: Identifier;
}

/** `metadata name = value`. */
export const readMetadata: ReadStatement<Metadata> = namedValue('metadata', 'the name of the metadata');

/** `assert name = condition`. */
export const readAssertion: ReadStatement<Assertion> = namedValue('assert', 'the name of an assertion');

/** `param name = value` in a parameter file. */
export const readParameterAssignment: ReadStatement<ParameterAssignment> = namedValue(
  'assignment',
  'the name of a parameter',
);

/** `param name type = default`. */
export function readParameter(cursor: Cursor, decorators: readonly Decorator[]): Parameter | undefined {
  const { start } = cursor.take();
  const name = cursor.expectName('the name of a parameter');
  const type = readDeclaredType(cursor, false);
  cursor.resume('=');
  const value = cursor.at('=') ? readValue(cursor) : undefined;
  if (name === undefined) return undefined;
  return { kind: 'parameter', start, end: cursor.lastEnd, decorators, name, type, value };
}

/** `var name = value`, `var name type = value`. */
export function readVariable(cursor: Cursor, decorators: readonly Decorator[]): Variable | undefined {
  const { start } = cursor.take();
  const name = cursor.expectName('the name of a variable');
  const hasType = !cursor.at('=') && !cursor.at('newline') && !cursor.at('end');
  const type = hasType ? readDeclaredType(cursor, false) : undefined;
  cursor.resume('=');
  const value = readValue(cursor);
  if (name === undefined) return undefined;
  return { kind: 'variable', start, end: cursor.lastEnd, decorators, name, type, value };
}

/** `output name type = value`. */
export function readOutput(cursor: Cursor, decorators: readonly Decorator[]): Output | undefined {
  const { start } = cursor.take();
  const name = cursor.expectName('the name of an output');
  const type = readDeclaredType(cursor, true);
  cursor.resume('=');
  const value = readValue(cursor);
  if (name === undefined) return undefined;
  return { kind: 'output', start, end: cursor.lastEnd, decorators, name, type, value };
}

/** `type name = …`. */
export function readTypeDeclaration(cursor: Cursor, decorators: readonly Decorator[]): TypeDeclaration | undefined {
  const { start } = cursor.take();
  const name = cursor.expectName('the name of a type');
  cursor.resume('=');
  cursor.expect('=');
  const type = readDeclaredType(cursor, false);
  if (name === undefined) return undefined;
  return { kind: 'type', start, end: cursor.lastEnd, decorators, name, type };
}

/** `func name(parameter type) type => value`. */
export function readFunction(cursor: Cursor, decorators: readonly Decorator[]): FunctionDeclaration | undefined {
  const { start } = cursor.take();
  const name = cursor.expectName('the name of a function');
  const parameters: FunctionParameter[] = [];
  if (cursor.expect('(')) readParenthesizedList(cursor, () => parameters.push(readFunctionParameter(cursor)));
  const result = readDeclaredType(cursor, false);
  const body = readLambdaBody(cursor);
  if (name === undefined) return undefined;
  return { kind: 'function', start, end: cursor.lastEnd, decorators, name, parameters, result, body };
}

function readFunctionParameter(cursor: Cursor): FunctionParameter {
  const { start } = cursor.token;
  const name = cursor.requireName('the name of a parameter');
  const type = readDeclaredType(cursor, false);
  return { start, end: cursor.lastEnd, name, type };
}
