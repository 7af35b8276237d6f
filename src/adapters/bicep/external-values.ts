import { Unknown, type Value } from '../../graph/value.js';
import type { Files } from '../files.js';
import { literalText } from './bind/bodies.js';
import type { SourceText } from './bind/source-text.js';
import type { Call, Expression, Statement } from './syntax.js';

/** Statements in which names stand for what is not written in them, and what these names mean. */
export interface WithoutExternals {
  readonly statements: readonly Statement[];
  readonly values: ReadonlyMap<string, Value>;
}

/**
 * Only parameter files may ask for the environment, for arguments, for inputs from outside and for secrets. Such a
 * call is replaced by a name with the value, so that everything else is the same as in any other file. A value that
 * is not known here is an unknown.
 */
export function withoutExternals(statements: readonly Statement[], source: SourceText, files: Files): WithoutExternals {
  const names = new Map<string, string>();
  const values = new Map<string, Value>();
  const replace = (call: Call): Expression | undefined => {
    const read = readerOf(call);
    if (read === undefined) return undefined;
    const symbol = source.text.slice(call.start, call.end).replaceAll(/\s+/gu, ' ');
    const value = read(call.arguments, files) ?? new Unknown({ symbol, reason: reasonFor(call) });
    if (isFallback(value)) return value.fallback;
    const name = names.get(symbol) ?? `external ${names.size}`;
    names.set(symbol, name);
    values.set(name, value);
    return { kind: 'name', start: call.start, end: call.end, name };
  };
  return { statements: rewritten(statements, replace) as readonly Statement[], values };
}

/** An expression that is to be read in place of the call. */
interface Fallback {
  readonly fallback: Expression;
}

function isFallback(value: Value | Fallback): value is Fallback {
  return typeof value === 'object' && value !== null && 'fallback' in value;
}

type Reader = (values: readonly Expression[], files: Files) => string | Fallback | undefined;

/** What tells the value; undefined where nothing does. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['readEnvironmentVariable', ([name, fallback], files) => environment(name, files) ?? (fallback && { fallback })],
  ['readEnvVar', ([name], files) => environment(name, files)],
  ['readCliArg', () => undefined],
  ['externalInput', ([kind, name], files) => (textOf(kind) === 'sys.envVar' ? environment(name, files) : undefined)],
  ['getSecret', () => undefined],
]);

function readerOf(call: Call): Reader | undefined {
  const reader = readers.get(call.name.name);
  if (call.kind === 'call') return reader;
  const namespace = call.name.name === 'getSecret' ? 'az' : 'sys';
  return call.base.kind === 'name' && call.base.name === namespace ? reader : undefined;
}

function environment(name: Expression | undefined, files: Files): string | undefined {
  const text = textOf(name);
  return text === undefined ? undefined : files.environment(text);
}

function textOf(expression: Expression | undefined): string | undefined {
  return expression === undefined ? undefined : literalText(expression);
}

function reasonFor({ name }: Call): string {
  if (name.name === 'getSecret') return 'it is a secret in a key vault';
  return name.name === 'readCliArg' || name.name === 'externalInput'
    ? 'it is told only when the deployment is started'
    : 'the environment variable is not set here';
}

/** The same tree with some calls replaced; the tree is as deep as the parser allows at most. */
function rewritten(node: unknown, replace: (call: Call) => Expression | undefined): unknown {
  if (Array.isArray(node)) return node.map(item => rewritten(item, replace));
  if (typeof node !== 'object' || node === null) return node;
  const found = isCall(node) ? replace(node) : undefined;
  if (found !== undefined) return rewritten(found, replace);
  return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, rewritten(part, replace)]));
}

function isCall(node: object): node is Call {
  return 'kind' in node && (node.kind === 'call' || node.kind === 'method');
}
