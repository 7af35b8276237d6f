import type { Json } from '../../../graph/value.js';

/** An expression of the template language, as the lowering builds it before it becomes text. */
export type Term = TextTerm | NumberTerm | CallTerm;

interface TextTerm {
  readonly kind: 'text';
  readonly value: string;
}

interface NumberTerm {
  readonly kind: 'number';
  readonly value: bigint;
}

/** `name(arguments)`, and what is read of its result: `name(…).member[0]`. */
export interface CallTerm {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Term[];
  readonly members: readonly Term[];
}

/** A literal text. */
export function text(value: string): Term {
  return { kind: 'text', value };
}

/** The language's own literals are 32 bits wide; wider ones are written as JSON. */
const widest = 2n ** 31n;

/** A literal number. */
export function number(value: bigint): Term {
  return value < widest && value >= -widest ? { kind: 'number', value } : call('json', text(value.toString()));
}

/** A call of a function. */
export function call(name: string, ...parameters: readonly Term[]): CallTerm {
  return { kind: 'call', name, arguments: parameters, members: [] };
}

/** Reads members of a term; a literal becomes a call first, since nothing can be read of a literal. */
export function member(term: Term, ...members: readonly Term[]): CallTerm {
  const base = asCall(term);
  return { ...base, members: [...base.members, ...members] };
}

/** A literal wrapped in a conversion that leaves it as it is; calls stay. */
export function asCall(term: Term): CallTerm {
  if (term.kind === 'call') return term;
  return call(term.kind === 'text' ? 'string' : 'int', term);
}

/** JSON as an expression: `createObject`, `createArray` and literals. */
export function termOfJson(value: Json): Term {
  if (value === null) return call('null');
  if (typeof value === 'boolean') return call(value ? 'true' : 'false');
  if (typeof value === 'number')
    return Number.isInteger(value) ? number(BigInt(value)) : call('json', text(`${value}`));
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return call('createArray', ...value.map(item => termOfJson(item as Json)));
  return call('createObject', ...Object.entries(value).flatMap(([name, item]) => [text(name), termOfJson(item)]));
}

/** True when a call of the function stands anywhere in the term. */
export function mentions(term: Term, name: string): boolean {
  if (term.kind !== 'call') return false;
  return (
    term.name === name ||
    term.arguments.some(argument => mentions(argument, name)) ||
    term.members.some(inner => mentions(inner, name))
  );
}

/** The JSON value that says the term in a template: a number, a plain text, or `[expression]`. */
export function jsonOf(term: Term): string | number {
  if (term.kind === 'number') return Number(term.value);
  return term.kind === 'text' ? escaped(term.value) : `[${written(term)}]`;
}

/** The JSON text that says a literal text: one that looks like an expression gets a second bracket. */
export function escaped(value: string): string {
  return value.startsWith('[') && value.endsWith(']') ? `[${value}` : value;
}

/** A JSON value out of a file, so that nothing in it is taken for an expression. */
export function literal(value: Json): Json {
  if (typeof value === 'string') return escaped(value);
  // Bicep has no numbers with a fraction.
  if (typeof value === 'number' && !Number.isInteger(value)) return jsonOf(termOfJson(value));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => literal(item as Json));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [escaped(name), literal(item)]));
}

/** What may stand behind a dot; other members are written `['…']`. */
const plainMember = /^[A-Za-z_][A-Za-z0-9_]*$/;

function written(term: Term): string {
  if (term.kind === 'number') return term.value.toString();
  if (term.kind === 'text') return `'${term.value.replaceAll("'", "''")}'`;
  let result = `${term.name}(`;
  for (const [index, argument] of term.arguments.entries()) result += (index === 0 ? '' : ', ') + written(argument);
  result += ')';
  for (const inner of term.members) {
    result += inner.kind === 'text' && plainMember.test(inner.value) ? `.${inner.value}` : `[${written(inner)}]`;
  }
  return result;
}
