import type { Decorator, Expression, Output, Parameter, TypeExpression } from '../syntax.js';
import type { Problems } from './problems.js';
import type { BoundFile } from './symbols.js';

type Simple = 'string' | 'int' | 'bool' | 'array' | 'object';

/** The type that a literal of this kind of expression has. */
const typeOfLiteral: { readonly [Kind in Expression['kind']]?: Simple } = {
  string: 'string',
  integer: 'int',
  boolean: 'bool',
  array: 'array',
  object: 'object',
};

/** What decorators say something about. */
const targets: { readonly [decorator: string]: readonly Simple[] } = {
  secure: ['string', 'object'],
  minLength: ['string', 'array'],
  maxLength: ['string', 'array'],
  minValue: ['int'],
  maxValue: ['int'],
};

/** Reports literals and decorators that do not fit the simple type of a parameter or an output. */
export function reportLiteralKinds({ source, tree, names }: BoundFile, problems: Problems): void {
  for (const statement of tree.statements) {
    if (statement.kind !== 'parameter' && statement.kind !== 'output') continue;
    const type = simpleType(statement.type);
    if (type === undefined || names.has(type)) continue;
    checkValue(statement, type);
    for (const decorator of statement.decorators) checkDecorator(decorator, type);
  }

  function checkValue({ kind, name, value }: Parameter | Output, type: Simple): void {
    const found = value === undefined ? undefined : typeOfLiteral[value.kind];
    if (value === undefined || found === undefined || found === type) return;
    problems.report(
      source,
      value,
      `the ${kind} “${name.name}” is of the type ${type}, and this is of the type ${found}`,
    );
  }

  function checkDecorator(decorator: Decorator, type: Simple): void {
    const { call } = decorator;
    const name = call.kind === 'call' ? call.name.name : '';
    const wanted = Object.hasOwn(targets, name) ? targets[name] : undefined;
    if (wanted === undefined || wanted.includes(type)) return;
    const message = `the decorator “${name}” is for the type ${wanted.join(' or ')}, and this is of the type ${type}`;
    problems.report(source, decorator, message);
  }
}

function simpleType(type: TypeExpression | undefined): Simple | undefined {
  if (type?.kind !== 'named-type' || type.arguments.length > 0) return undefined;
  return Object.values(typeOfLiteral).find(simple => simple === type.name.name);
}
