import type { Json } from '../../../graph/value.js';
import type { JsonObject } from '../../json-object.js';
import type { Expression, ObjectExpression, ObjectProperty } from '../syntax.js';
import { literalText } from '../bind/bodies.js';
import { termOfLambda } from './calls.js';
import { decoratorsOf, metadataOf, type AppliedDecorator } from './decorators.js';
import { dependsOnOf } from './dependencies.js';
import { bodyEnvironment, outsideLoop, report, type Environment, type Unit } from './environment.js';
import { countOf, propertiesOf, type Member } from './properties.js';
import { withoutParentheses } from '../bind/frames.js';
import { fullName, scopeOf, type DeployScope } from './resource-id.js';
import { conditionOf, keyOf } from './runtime-access.js';
import { scopeProperties } from './scope-properties.js';
import type { ModuleSymbol, ResourceSymbol } from '../bind/symbols.js';
import { jsonOf } from './term.js';

const placing = new Set(['name', 'scope', 'parent', 'dependsOn']);
const onlyOrder = new Set(['dependsOn']);

/** Decorators that tell the deployment how to go about a resource. */
const options = ['retryOn', 'waitUntil', 'onlyIfNotExists', 'nullIfNotFound'];

/** A resource as the template has it under its symbolic name. */
export function resourceJson(symbol: ResourceSymbol, unit: Unit): JsonObject {
  const environment = bodyEnvironment(unit, symbol);
  const { extension, node, body } = symbol;
  const decorators = decoratorsOf(node.decorators, 'resource', environment);
  const version = symbol.apiVersion;
  const members = [
    ...loopAndCondition(symbol, decorators, environment),
    ...(node.isExisting ? [['existing', true] as const] : []),
    ...(extension === undefined ? [] : [['import', extension.name] as const]),
    ...optionMembers(decorators, environment),
    ['type', extension === undefined || version === undefined ? symbol.type : `${symbol.type}@${version}`] as const,
    ...(extension !== undefined || version === undefined ? [] : [['apiVersion', version] as const]),
    ...scopeProperties(checkedScope(symbol, environment), symbol.file.scope),
    ...(extension === undefined ? azureMembers(symbol, environment) : extensibleMembers(symbol, environment)),
    ...dependsOn(symbol, unit),
    ...metadata(decorators, environment),
  ];
  return unit.session.origins.set(Object.fromEntries(members), {
    source: symbol.file.source,
    whole: node,
    written: body.object,
  });
}

/** The scope of a resource. What is deployed elsewhere than its file needs a module; tenants can be reached from everywhere. */
function checkedScope(symbol: ResourceSymbol, environment: Environment): DeployScope {
  const scope = scopeOf(symbol, environment);
  if (symbol.node.isExisting || symbol.extension !== undefined) return scope;
  const { kind, managementGroup, subscription, resourceGroup } = groundOf(scope);
  const isHere = kind === symbol.file.scope && (managementGroup ?? subscription ?? resourceGroup) === undefined;
  if (!isHere && kind !== 'tenant') {
    const at = symbol.body.properties.get('scope')?.value ?? symbol.node.name;
    const message = `the resource “${symbol.name}” can only be deployed to the scope of its file`;
    report(environment, at, message, 'put it into a module, and give that the scope');
  }
  return scope;
}

/** The scope of the resource that a scope stands on in the end. */
function groundOf(scope: DeployScope): DeployScope {
  let at = scope;
  for (let hops = 0; at.resource !== undefined && hops < longestLine; hops++) {
    at = scopeOf(at.resource.symbol, at.resource.environment);
  }
  return at;
}

/** Extensions of extensions of resources: there are few. */
const longestLine = 30;

function azureMembers(symbol: ResourceSymbol, environment: Environment): readonly Member[] {
  if (!symbol.body.properties.has('name')) {
    report(environment, symbol.node.name, `the resource “${symbol.name}” has no name`, 'add the property `name`');
  }
  return [['name', jsonOf(fullName(symbol, environment))], ...membersExcept(symbol.body.object, placing, environment)];
}

function extensibleMembers(symbol: ResourceSymbol, environment: Environment): readonly Member[] {
  const properties = Object.fromEntries(membersExcept(symbol.body.object, onlyOrder, environment));
  const origin = { source: symbol.file.source, whole: symbol.node, written: symbol.body.object };
  return [['properties', environment.unit.session.origins.set(properties, origin)]];
}

/** The members of a declaration's body, without those that are written in another way. */
export function membersExcept(
  object: ObjectExpression,
  except: ReadonlySet<string>,
  environment: Environment,
): readonly Member[] {
  const properties: ObjectProperty[] = [];
  for (const item of object.members) {
    if (item.kind === 'spread') report(environment, item, 'the body of a declaration cannot spread another object');
    else if (!except.has(literalText(item.key) ?? '')) properties.push(item);
  }
  return propertiesOf(properties, environment);
}

/** How often and whether the resource or module is deployed. */
export function loopAndCondition(
  symbol: ResourceSymbol | ModuleSymbol,
  decorators: ReadonlyMap<string, AppliedDecorator>,
  environment: Environment,
): readonly Member[] {
  const { loop } = symbol.body;
  const [size] = decorators.get('batchSize')?.arguments ?? [];
  if (size !== undefined && loop === undefined) report(environment, size, 'the decorator “batchSize” needs a loop');
  const serial = size === undefined ? {} : { mode: 'serial', batchSize: environment.unit.json(size, environment) };
  const members: Member[] = [];
  if (loop !== undefined) {
    const count = countOf(loop, outsideLoop(environment.unit, symbol));
    members.push(['copy', { name: keyOf(symbol), count, ...serial }]);
  }
  const condition = conditionJson(symbol, environment);
  return condition === undefined ? members : [...members, ['condition', condition]];
}

function conditionJson(symbol: ResourceSymbol | ModuleSymbol, environment: Environment): Json | undefined {
  const own = symbol.body.condition;
  const isInner = symbol.kind === 'resource' && symbol.container !== undefined;
  if (!isInner) return own === undefined ? undefined : environment.unit.json(own, environment);
  const all = conditionOf(symbol, environment);
  return all === undefined ? undefined : jsonOf(all);
}

function optionMembers(decorators: ReadonlyMap<string, AppliedDecorator>, environment: Environment): readonly Member[] {
  const found = options.flatMap((name): readonly Member[] => {
    const decorator = decorators.get(name);
    return decorator === undefined
      ? []
      : [[name, decorator.arguments.map(argument => optionJson(argument, environment))]];
  });
  const patch: readonly Member[] = decorators.has('patch') ? [['method', 'PATCH']] : [];
  return found.length === 0 ? patch : [['@options', Object.fromEntries(found)], ...patch];
}

/** The state that is waited for is told by a lambda. */
function optionJson(argument: Expression, environment: Environment): Json {
  const inner = withoutParentheses(argument);
  if (inner.kind === 'lambda') return jsonOf(termOfLambda(inner, environment, undefined));
  return environment.unit.json(argument, environment);
}

/** What has to be deployed before, unless there is nothing. */
export function dependsOn(symbol: ResourceSymbol | ModuleSymbol, unit: Unit): readonly Member[] {
  const needs = dependsOnOf(symbol, unit);
  return needs.length === 0 ? [] : [['dependsOn', needs]];
}

/** The description of a declaration. */
export function metadata(
  decorators: ReadonlyMap<string, AppliedDecorator>,
  environment: Environment,
): readonly Member[] {
  const found = metadataOf(decorators, environment);
  return found === undefined ? [] : [['metadata', found]];
}
