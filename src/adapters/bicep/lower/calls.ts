import { didYouMean } from '../../../core/nearest.js';
import type { Json } from '../../../graph/value.js';
import type { Call, Expression, FunctionCall, Lambda, MethodCall } from '../syntax.js';
import { literalText } from '../bind/bodies.js';
import { lookUp, report, withValue, type Environment } from './environment.js';
import { withoutParentheses } from '../bind/frames.js';
import { isListFunction, loadFunctions } from '../bind/functions.js';
import { meaningOf, type Target } from './meaning.js';
import { handleOf, symbolicName } from './runtime-access.js';
import type { ResourceSymbol } from '../bind/symbols.js';
import { call, literal, termOfJson, text, type Term } from './term.js';
import { unrestored } from './unrestored.js';

/** `name(…)`: a function of the file, of an import, or a built-in one. */
export function termOfFunctionCall(node: FunctionCall, environment: Environment): Term {
  const unknown = unrestoredFunction(node, environment);
  if (unknown !== undefined) return unknown;
  const own = ownFunction(node.name.name, environment);
  return own === undefined ? builtIn(node, environment) : call(userFunction(own), ...argumentsOf(node, environment));
}

function unrestoredFunction(node: FunctionCall, environment: Environment): Term | undefined {
  const found = lookUp(environment, node.name.name);
  if (found?.kind !== 'imported') return undefined;
  return unrestored(found, found.original, environment, argumentsOf(node, environment));
}

/** The name in the template of a function that the file declares or imports; other declarations may be called like a built-in one. */
function ownFunction(name: string, environment: Environment): string | undefined {
  const found = lookUp(environment, name);
  const { names } = environment.unit;
  if (found?.kind === 'function') return names.of(found);
  return found?.kind === 'imported' ? names.imported(found) : undefined;
}

/** `base.name(…)`: of a namespace, a wildcard import, or a resource. */
export function termOfMethodCall(node: MethodCall, environment: Environment): Term {
  const base = meaningOf(node.base, environment);
  const { name } = node;
  switch (base.kind) {
    case 'namespace':
      return builtIn(node, environment);
    case 'wildcard': {
      const unknown = unrestored(base.symbol, name.name, environment, argumentsOf(node, environment));
      if (unknown !== undefined) return unknown;
      const found = environment.unit.names.member(base.symbol, name.name);
      if (found !== undefined) return call(userFunction(found), ...argumentsOf(node, environment));
      report(environment, name, `the file imported as “${base.symbol.name}” exports no function “${name.name}”`);
      return call('null');
    }
    case 'resource':
      return resourceMethod(node, base.target, environment);
    default:
      report(environment, name, `“${name.name}” is not a function of what stands before it`);
      return call('null');
  }
}

/** Functions of this file stand in one namespace of the template; imported ones may bring their own. */
function userFunction(name: string): string {
  return name.includes('.') ? name : `__bicep.${name}`;
}

function argumentsOf(node: Call, environment: Environment): readonly Term[] {
  return node.arguments.map(item => {
    const inner = withoutParentheses(item);
    return inner.kind === 'lambda'
      ? termOfLambda(inner, environment, node.arguments[0])
      : environment.unit.term(item, environment);
  });
}

function builtIn(node: Call, environment: Environment): Term {
  const { name } = node.name;
  if (Object.hasOwn(loadFunctions, name)) return loaded(node, environment);
  if (isNamedScope(node)) return call('createObject');
  if (name === 'nameof') return text(namedBy(node.arguments[0]) ?? '');
  return call(name, ...argumentsOf(node, environment));
}

const scopeFunctions = new Set(['resourceGroup', 'subscription', 'managementGroup']);

/** A scope other than the deployment's own has nothing that could be read: only `scope:` takes it. */
function isNamedScope(node: Call): boolean {
  return node.arguments.length > 0 && scopeFunctions.has(node.name.name);
}

/** What a call stands for when that can be written as JSON as it is; undefined for others. */
export function jsonOfCall(node: Call, environment: Environment): Json | undefined {
  const { unit, file } = environment;
  const isBuiltIn =
    node.kind === 'method'
      ? meaningOf(node.base, environment).kind === 'namespace'
      : ownFunction(node.name.name, environment) === undefined;
  if (!isBuiltIn) return undefined;
  if (isNamedScope(node)) return {};
  const isLoaded = Object.hasOwn(loadFunctions, node.name.name) && variableOf(node, environment) === undefined;
  return isLoaded ? literal(unit.session.load(node, file)) : undefined;
}

/** The variable that holds what the call loads; functions cannot read variables, and imported files have none here. */
function variableOf(node: Call, { unit, file }: Environment): string | undefined {
  return file === unit.file ? file.loads.get(node) : undefined;
}

/** What a file holds: a variable of the template, or the value itself where no variable can be read. */
function loaded(node: Call, environment: Environment): Term {
  const { unit, file } = environment;
  const variable = variableOf(node, environment);
  return variable === undefined ? termOfJson(unit.session.load(node, file)) : call('variables', text(variable));
}

/** The last name in the argument of `nameof`. */
function namedBy(node: Expression | undefined): string | undefined {
  switch (node?.kind) {
    case 'name':
      return node.name;
    case 'property':
    case 'nested':
      return node.name.name;
    case 'index':
      return literalText(node.index) ?? namedBy(node.base);
    case 'parenthesized':
      return namedBy(node.inner);
    case 'non-null':
      return namedBy(node.operand);
    default:
      return undefined;
  }
}

function resourceMethod(node: MethodCall, target: Target<ResourceSymbol>, environment: Environment): Term {
  const { symbol } = target;
  const { name } = node;
  const parameters = argumentsOf(node, environment);
  if (symbol.extension !== undefined) {
    return call('invokeResourceMethod', symbolicName(target), text(name.name), call('createArray', ...parameters));
  }
  if (isListFunction(name.name)) {
    const rest = parameters.length === 0 ? [text(symbol.apiVersion ?? '')] : parameters;
    return call(name.name, handleOf(target, environment.unit), ...rest);
  }
  const isSecret = name.name === 'getSecret';
  const message = isSecret
    ? 'a secret of a vault can only be given to a secure parameter of a module, not read elsewhere'
    : `a resource has no function “${name.name}”${didYouMean(name.name, ['getSecret', 'listKeys'])}`;
  report(environment, name, message);
  return call('null');
}

/** `(a, b) => …`, whose variables stand for the items of a list. */
export function termOfLambda(node: Lambda, environment: Environment, list: Expression | undefined): Term {
  const isModule = (): boolean => list !== undefined && environment.unit.holdsModules(list, environment);
  let inner = environment;
  for (const { name } of node.parameters)
    inner = withValue(inner, name, () => call('lambdaVariables', text(name)), isModule);
  return call('lambda', ...node.parameters.map(({ name }) => text(name)), environment.unit.term(node.body, inner));
}
