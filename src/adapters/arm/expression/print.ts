import type { Expression } from './syntax.js';

/** An expression as text, without the brackets that make a string one; `readText` reads it back as the same tree. */
export function printExpression(expression: Expression): string {
  if (expression.kind === 'literal') return printLiteral(expression.value);
  if (expression.kind === 'access') return `${printExpression(expression.base)}[${printExpression(expression.member)}]`;
  const name = expression.namespace === undefined ? expression.name : `${expression.namespace}.${expression.name}`;
  return `${name}(${expression.arguments.map(printExpression).join(', ')})`;
}

/** A text or a number as the language writes it: quotes inside a text are doubled. */
export function printLiteral(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
