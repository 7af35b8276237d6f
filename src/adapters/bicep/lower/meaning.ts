import type { Expression } from '../syntax.js';
import { lateReferences } from '../bind/deploy-time.js';
import { literalText } from '../bind/bodies.js';
import { lookUp, topOf, type Environment, type Unit } from './environment.js';
import { isInlined } from '../bind/inlining.js';
import type { ExtensionSymbol, ModuleSymbol, ResourceSymbol, VariableSymbol, WildcardSymbol } from '../bind/symbols.js';
import { call, text, type Term } from './term.js';
import { unrestored } from './unrestored.js';

/** A resource or a module, all of its loop when `index` is undefined. */
export interface Target<Symbol extends ResourceSymbol | ModuleSymbol> {
  readonly symbol: Symbol;
  readonly index: Term | undefined;
}

/** What an expression turns out to be once names are looked up and what only groups is taken off. */
export type Meaning =
  | { readonly kind: 'resource'; readonly target: Target<ResourceSymbol> }
  | { readonly kind: 'module'; readonly target: Target<ModuleSymbol> }
  | { readonly kind: 'wildcard'; readonly symbol: WildcardSymbol }
  | { readonly kind: 'extension'; readonly symbol: ExtensionSymbol }
  | { readonly kind: 'namespace'; readonly name: 'sys' | 'az' }
  | { readonly kind: 'term'; readonly term: Term; readonly isModule?: () => boolean }
  | { readonly kind: 'node'; readonly node: Expression; readonly environment: Environment };

/**
 * Looks through parentheses, `!`, `any()` and variables that stand for their text. Names that are not declared
 * have been reported and mean null.
 */
export function meaningOf(node: Expression, environment: Environment): Meaning {
  let at: Standing = { node, environment };
  // Variables that stand for each other can be a long chain, so this does not recurse.
  for (let next = lookThrough(at); next !== undefined; next = lookThrough(at)) at = next;
  switch (at.node.kind) {
    case 'name':
      return meaningOfName(at.node.name, at.environment);
    case 'nested':
      return meaningOfNested(at.node, at.environment) ?? nothing;
    case 'index':
      return meaningOfIndex(at.node, at.environment) ?? { kind: 'node', ...at };
    default:
      return { kind: 'node', ...at };
  }
}

/** An expression, and where it is read. */
interface Standing {
  readonly node: Expression;
  readonly environment: Environment;
}

/** What an expression only stands for; undefined for one that is something itself. */
function lookThrough({ node, environment }: Standing): Standing | undefined {
  switch (node.kind) {
    case 'parenthesized':
      return { node: node.inner, environment };
    case 'non-null':
      return { node: node.operand, environment };
    case 'call':
    case 'method': {
      const inner = insideAny(node, environment);
      return inner === undefined ? undefined : { node: inner, environment };
    }
    case 'name': {
      const found = lookUp(environment, node.name);
      const isText = found?.kind === 'variable' && found.node.value.kind !== 'loop' && isInlined(found);
      return isText ? { node: found.node.value, environment: topOf(environment.unit, found.file) } : undefined;
    }
    default:
      return undefined;
  }
}

const nothing: Meaning = { kind: 'term', term: call('null') };

/** The argument of `any(…)` or `sys.any(…)`, which only quiets the type checker. */
export function insideAny(node: Expression, environment: Environment): Expression | undefined {
  if (node.kind !== 'call' && node.kind !== 'method') return undefined;
  if (node.name.name !== 'any' || node.arguments.length !== 1) return undefined;
  const isBuiltIn =
    node.kind === 'call'
      ? lookUp(environment, 'any') === undefined
      : node.base.kind === 'name' && node.base.name === 'sys' && lookUp(environment, 'sys') === undefined;
  return isBuiltIn ? node.arguments[0] : undefined;
}

function meaningOfName(name: string, environment: Environment): Meaning {
  const found = lookUp(environment, name);
  if (found === undefined) return name === 'sys' || name === 'az' ? { kind: 'namespace', name } : nothing;
  const { names } = environment.unit;
  switch (found.kind) {
    case 'local':
      return { kind: 'term', term: found.term(), isModule: found.isModule };
    case 'resource':
      return { kind: 'resource', target: { symbol: found, index: undefined } };
    case 'module':
      return { kind: 'module', target: { symbol: found, index: undefined } };
    case 'parameter':
      return { kind: 'term', term: call('parameters', text(name)) };
    case 'variable':
      if (isInlined(found)) return lateLoop(found, environment.unit);
      return { kind: 'term', term: call('variables', text(names.of(found))) };
    case 'imported':
      return {
        kind: 'term',
        term: unrestored(found, found.original, environment) ?? call('variables', text(names.imported(found))),
      };
    case 'wildcard':
      return { kind: 'wildcard', symbol: found };
    case 'extension':
      // The namespaces that are always there can be declared like extensions.
      return name === 'az' || name === 'sys' ? { kind: 'namespace', name } : { kind: 'extension', symbol: found };
    default:
      return nothing;
  }
}

/** A loop cannot stand where a variable is used. */
function lateLoop({ name, file, node, uses }: VariableSymbol, unit: Unit): Meaning {
  if (lateReferences(uses, file).length > 0) return nothing;
  const message = `the loop of the variable “${name}” needs values that only exist once the deployment runs`;
  unit.session.problems.report(file.source, node.value, message, 'write the loop where the variable is used');
  return nothing;
}

function meaningOfNested(node: Expression & { kind: 'nested' }, environment: Environment): Meaning | undefined {
  const base = meaningOf(node.base, environment);
  const child = base.kind === 'resource' ? base.target.symbol.children.get(node.name.name) : undefined;
  return child === undefined ? undefined : { kind: 'resource', target: { symbol: child, index: undefined } };
}

/** `loop[index]` of resources and modules; undefined for an index into a value. */
function meaningOfIndex(node: Expression & { kind: 'index' }, environment: Environment): Meaning | undefined {
  if (node.base.kind !== 'name' && node.base.kind !== 'nested') return undefined;
  if (literalText(node.index) !== undefined || node.isFromEnd) return undefined;
  const base = meaningOf(node.base, environment);
  if (base.kind !== 'resource' && base.kind !== 'module') return undefined;
  const { symbol, index } = base.target;
  if (symbol.body.loop === undefined || index !== undefined) return undefined;
  const term = environment.unit.term(node.index, environment);
  return base.kind === 'resource'
    ? { kind: 'resource', target: { symbol: base.target.symbol, index: term } }
    : { kind: 'module', target: { symbol: base.target.symbol, index: term } };
}
