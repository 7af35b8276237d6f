import { ownProperty } from '../../../core/own-property.js';
import { didYouMean } from '../../../core/nearest.js';
import { typeOf } from '../../arm/template/definitions.js';
import { asObject, type JsonObject } from '../../json-object.js';
import type { Json } from '../../../graph/value.js';
import type { Expression, Loop, ObjectExpression } from '../syntax.js';
import { literalText } from '../bind/bodies.js';
import { decoratorsOf } from './decorators.js';
import { bodyEnvironment, inLoop, report, type Environment, type Unit } from './environment.js';
import { countOf, type Member } from './properties.js';
import { meaningOf } from './meaning.js';
import { scopeOf, type DeployScope } from './resource-id.js';
import { dependsOn, loopAndCondition, membersExcept, metadata } from './resources.js';
import { deploymentVersion, moduleName, resourceProperty } from './runtime-access.js';
import { scopeProperties } from './scope-properties.js';
import type { ModuleSymbol, TargetScope } from '../bind/symbols.js';
import { asCall, call, jsonOf, member, text, type Term } from './term.js';

const ownProperties = new Set(['name', 'params', 'extensionConfigs', 'scope', 'dependsOn']);

/** A module whose template is at hand. */
interface KnownModule {
  readonly symbol: ModuleSymbol;
  readonly template: JsonObject;
}

/**
 * A module as the template has it: a nested deployment whose expressions are evaluated inside. Of a module that is
 * not at hand there is only `templateLink` with the reference in it: nothing is known of what it deploys and gives back.
 */
export function moduleJson(symbol: ModuleSymbol, unit: Unit): JsonObject {
  const environment = bodyEnvironment(unit, symbol);
  const { node, file, body } = symbol;
  const decorators = decoratorsOf(node.decorators, 'module', environment);
  const scope = scopeOf(symbol, environment);
  const { template, link } = unit.session.module(symbol);
  if (template !== undefined) checkLevel({ symbol, template }, scope, environment);
  const configs = body.properties.get('extensionConfigs');
  if (configs !== undefined)
    unit.session.problems.unsupported(file.source, configs, 'the configuration of a module’s extensions');
  const properties = {
    expressionEvaluationOptions: { scope: 'inner' },
    mode: 'Incremental',
    ...parameters(symbol, template, environment),
    ...(template === undefined ? { templateLink: link ?? {} } : { template }),
  };
  const members: readonly Member[] = [
    ...loopAndCondition(symbol, decorators, environment),
    ['type', 'Microsoft.Resources/deployments'],
    ['apiVersion', deploymentVersion],
    ...membersExcept(body.object, ownProperties, environment),
    ['name', jsonOf(moduleName({ symbol, index: undefined }, unit))],
    ...scopeProperties(scope, file.scope),
    ...(scope.kind === 'resourceGroup' ? [] : [['location', location(symbol)] as const]),
    ['properties', unit.session.origins.set(properties, { source: file.source, whole: node })],
    ...dependsOn(symbol, unit),
    ...metadata(decorators, environment),
  ];
  const result = Object.fromEntries(members);
  return unit.session.origins.set(result, { source: file.source, whole: node, written: body.object });
}

const levels: { readonly [schema: string]: TargetScope } = {
  deploymentTemplate: 'resourceGroup',
  subscriptionDeploymentTemplate: 'subscription',
  managementGroupDeploymentTemplate: 'managementGroup',
  tenantDeploymentTemplate: 'tenant',
};

/** Reports a module that is made for another kind of scope than it is deployed to. */
function checkLevel({ symbol, template }: KnownModule, { kind }: DeployScope, environment: Environment): void {
  const level = levelOf(template);
  if (level === undefined || level === kind) return;
  const at = symbol.body.properties.get('scope')?.value ?? symbol.node.name;
  const message = `the module “${symbol.name}” is made for the scope ${level}, and is deployed to the scope ${kind}`;
  report(environment, at, message, `give it a scope of the kind ${level}`);
}

function levelOf({ $schema: schema }: JsonObject): TargetScope | undefined {
  const [, name = ''] = typeof schema === 'string' ? (/\/(\w+)\.json#?$/.exec(schema) ?? []) : [];
  return ownProperty(levels, name);
}

/** Deployments above resource groups have a place where the deployment itself is kept. */
function location({ file }: ModuleSymbol): Json {
  const from = call(file.scope === 'resourceGroup' ? 'resourceGroup' : 'deployment');
  return jsonOf(member(from, text('location')));
}

function parameters(
  symbol: ModuleSymbol,
  template: JsonObject | undefined,
  environment: Environment,
): { readonly parameters?: JsonObject } {
  const written = symbol.body.properties.get('params');
  const given = written?.value.kind === 'object' ? written.value : undefined;
  if (written !== undefined && given === undefined) {
    report(environment, written.value, 'the parameters of a module must be written as an object');
  }
  if (template !== undefined) checkParameters({ symbol, template }, given, environment);
  if (given === undefined) return {};
  const values = given.members.flatMap((item): readonly Member[] => {
    const name = item.kind === 'spread' ? undefined : literalText(item.key);
    if (item.kind === 'object-property' && name !== undefined) return [[name, parameter(item.value, environment)]];
    report(environment, item, 'the parameters of a module must be named one by one');
    return [];
  });
  const { source } = symbol.file;
  const { origins } = environment.unit.session;
  return { parameters: origins.set(Object.fromEntries(values), { source, whole: given, written: given }) };
}

function parameter(value: Expression, environment: Environment): Json {
  if (value.kind === 'loop') return { copy: [loopParameter(value, environment)] };
  const meaning = meaningOf(value, environment);
  if (meaning.kind === 'node') {
    const secret = secretCall(meaning.node, meaning.environment);
    if (secret !== undefined) return { reference: secretJson(secret) };
    if (meaning.node.kind === 'ternary') return jsonOf(parameterTerm(value, environment));
  }
  return { value: environment.unit.json(value, environment) };
}

function secretJson({ vault, members }: Secret): Json {
  const rest = members.map(([name, term]): Member => [name, jsonOf(term)]);
  return { keyVault: { id: jsonOf(vault) }, ...Object.fromEntries(rest) };
}

function loopParameter(loop: Loop, environment: Environment): Json {
  const inner = inLoop(environment, loop, call('copyIndex', text('value')));
  const input = jsonOf(asCall(environment.unit.term(loop.body, inner)));
  return { name: 'value', count: countOf(loop, environment), input };
}

/** A parameter as an expression: of a choice between values, each is wrapped by itself, as one may be a secret. */
function parameterTerm(value: Expression, environment: Environment): Term {
  const meaning = meaningOf(value, environment);
  if (meaning.kind === 'node') {
    const { node, environment: inner } = meaning;
    if (node.kind === 'ternary') {
      const branches = [node.whenTrue, node.whenFalse].map(branch => parameterTerm(branch, inner));
      return call('if', inner.unit.term(node.condition, inner), ...branches);
    }
    const secret = secretCall(node, inner);
    if (secret !== undefined) {
      const vault = call('createObject', text('id'), secret.vault);
      const members = secret.members.flatMap(([name, term]) => [text(name), term]);
      return call('createObject', text('reference'), call('createObject', text('keyVault'), vault, ...members));
    }
  }
  return call('createObject', text('value'), environment.unit.term(value, environment));
}

/** What names a secret of a key vault. */
interface Secret {
  /** The id of the vault. */
  readonly vault: Term;
  /** `secretName` and, when it is given, `secretVersion`. */
  readonly members: readonly (readonly [name: string, value: Term])[];
}

/** `vault.getSecret(name, version?)`; undefined for all else. */
function secretCall(node: Expression, environment: Environment): Secret | undefined {
  if (node.kind !== 'method' || node.name.name !== 'getSecret') return undefined;
  const base = meaningOf(node.base, environment);
  if (base.kind !== 'resource') return undefined;
  const vault = resourceProperty(base.target, { name: 'id', isSafe: false }, environment.unit);
  const members = ['secretName', 'secretVersion'].flatMap((name, at) => {
    const argument = node.arguments[at];
    return argument === undefined ? [] : [[name, environment.unit.term(argument, environment)] as const];
  });
  return { vault, members };
}

/** Reports parameters that the module does not have, and those it needs and does not get. */
function checkParameters(
  { symbol, template }: KnownModule,
  given: ObjectExpression | undefined,
  environment: Environment,
): void {
  const declared = asObject(template['parameters']);
  const names = new Set<string>();
  let isOpen = false;
  for (const item of given?.members ?? []) {
    const name = item.kind === 'spread' ? undefined : literalText(item.key);
    if (item.kind === 'spread' || name === undefined) isOpen = true;
    else if (Object.hasOwn(declared, name)) names.add(name);
    else {
      const near = didYouMean(name, Object.keys(declared));
      report(environment, item.key, `the module “${symbol.name}” has no parameter “${name}”${near}`);
    }
  }
  const missing = Object.keys(declared).filter(name => !names.has(name) && isRequired(declared[name], template));
  if (missing.length === 0 || isOpen) return;
  const shown = missing.map(name => `“${name}”`).join(', ');
  const at = symbol.body.properties.get('params')?.key ?? symbol.node.name;
  report(environment, at, `the module “${symbol.name}” needs the parameter${missing.length > 1 ? 's' : ''} ${shown}`);
}

function isRequired(declared: Json | undefined, template: JsonObject): boolean {
  const declaration = asObject(declared);
  return declaration['defaultValue'] === undefined && !typeOf(declaration, template).isNullable;
}
