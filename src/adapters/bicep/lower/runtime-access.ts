import { ownProperty } from '../../../core/own-property.js';
import { isSecure, typeOf } from '../../arm/template/definitions.js';
import { asObject, isJsonObject, type JsonObject } from '../../json-object.js';
import { didYouMean } from '../../../core/nearest.js';
import type { Span } from '../syntax.js';
import { bodyEnvironment, report, type Environment, type Unit } from './environment.js';
import { isInlined } from '../bind/inlining.js';
import type { Target } from './meaning.js';
import { nameOf, resourceId } from './resource-id.js';
import type { ModuleSymbol, ResourceSymbol } from '../bind/symbols.js';
import { call, member, text, type Term } from './term.js';

/** The API version of the deployments that modules become. */
export const deploymentVersion = '2025-04-01';

/** The key that a resource or a module has in the section `resources`. */
export function keyOf(symbol: ResourceSymbol | ModuleSymbol): string {
  return symbol.kind === 'resource' ? symbol.symbolicName : symbol.name;
}

/** The name that the template language knows a resource or a module by. */
export function symbolicName({ symbol, index }: Target<ResourceSymbol | ModuleSymbol>): Term {
  const name = keyOf(symbol);
  return index === undefined ? text(name) : call('format', text(`${name}[{0}]`), index);
}

/** The name that `reference` and `list…` take; an existing resource that is not in the template is named by its id. */
export function handleOf(target: Target<ResourceSymbol>, unit: Unit): Term {
  if (!isInlined(target.symbol)) return symbolicName(target);
  return resourceId(target.symbol, bodyEnvironment(unit, target.symbol, target.index));
}

/** What the platform tells of a resource: its properties, or all of it. */
export function referenceTo(target: Target<ResourceSymbol>, unit: Unit, extent: 'properties' | 'full'): Term {
  const isFull = extent === 'full';
  const { symbol, index } = target;
  const handle = handleOf(target, unit);
  const isCollection = symbol.body.loop !== undefined && index === undefined;
  if (symbol.extension !== undefined) return call(isCollection ? 'references' : 'reference', handle);
  if (isCollection) return call('references', handle, ...(isFull ? [text('full')] : []));
  const version = text(symbol.apiVersion ?? '');
  if (isFull) return call('reference', handle, version, text('full'));
  return isInlined(symbol) ? call('reference', handle, version) : call('reference', handle);
}

/** The condition under which a resource is deployed: its own and those of the resources that it is written in. */
export function conditionOf(symbol: ResourceSymbol | ModuleSymbol, environment: Environment): Term | undefined {
  const { unit } = environment;
  const container = symbol.kind === 'resource' ? symbol.container : undefined;
  const outer = container === undefined ? undefined : conditionOf(container, bodyEnvironment(unit, container));
  const own = symbol.body.condition === undefined ? undefined : unit.term(symbol.body.condition, environment);
  return outer === undefined || own === undefined ? (own ?? outer) : call('and', outer, own);
}

/** A property that is read, `base.name`, or safely, `base.?name`. */
export interface PropertyRead {
  readonly name: string;
  readonly isSafe: boolean;
}

/** `resource.property`; a safe access of a resource that may not be deployed asks its condition first. */
export function resourceProperty(target: Target<ResourceSymbol>, property: PropertyRead, unit: Unit): Term {
  const { symbol } = target;
  const { name, isSafe } = property;
  if (symbol.extension !== undefined) {
    const all = referenceTo(target, unit, 'properties');
    return isSafe ? call('tryGet', all, text(name)) : member(all, text(name));
  }
  const environment = bodyEnvironment(unit, symbol, target.index);
  const guarded = (term: Term): Term => (isSafe ? guard(symbol, environment, term) : term);
  switch (name) {
    case 'id':
      return guarded(resourceId(symbol, environment));
    case 'name':
      return guarded(nameOf(symbol, environment));
    case 'type':
      return text(symbol.type);
    case 'apiVersion':
      return text(symbol.apiVersion ?? '');
    default:
      if (isSafe) return call('tryGet', guarded(referenceTo(target, unit, 'full')), text(name));
      if (name === 'properties') return referenceTo(target, unit, 'properties');
      return member(referenceTo(target, unit, 'full'), text(name));
  }
}

function guard(symbol: ResourceSymbol | ModuleSymbol, environment: Environment, term: Term): Term {
  const condition = conditionOf(symbol, environment);
  return condition === undefined ? term : call('if', condition, term, call('null'));
}

/** The name of a module's deployment: its own, or one made of the symbolic name. */
export function moduleName({ symbol, index }: Target<ModuleSymbol>, unit: Unit): Term {
  if (symbol.body.properties.has('name')) return nameOf(symbol, bodyEnvironment(unit, symbol, index));
  return generatedName(symbol, index);
}

const longestName = 64;
const hashLength = 13;
const copyIndexLength = 3;

/** `name-<hash>`, in a loop `name-<index>-<hash>`, with the name cut so that it stays a valid deployment name. */
function generatedName(symbol: ModuleSymbol, index: Term | undefined): Term {
  const hash = call('uniqueString', text(symbol.name), member(call('deployment'), text('name')));
  const isLoop = symbol.body.loop !== undefined;
  const rest = isLoop ? copyIndexLength + hashLength + 2 : hashLength + 1;
  const prefix = symbol.name.slice(0, longestName - rest);
  return isLoop
    ? call('format', text(`${prefix}-{0}-{1}`), index ?? call('copyIndex'), hash)
    : call('format', text(`${prefix}-{0}`), hash);
}

/** Where something is read, for what is to be reported of it. */
export interface Spot {
  readonly environment: Environment;
  readonly span: Span;
}

/** `module.name` or `module.outputs`. Secret outputs can only be had by a function of their own. */
export function moduleProperty(
  target: Target<ModuleSymbol>,
  property: PropertyRead & { readonly isSecret: boolean },
  at: Spot,
): Term {
  const { unit } = at.environment;
  const { symbol, index } = target;
  const { name, isSafe, isSecret } = property;
  const body = bodyEnvironment(unit, symbol, index);
  const guarded = (term: Term): Term => (isSafe ? guard(symbol, body, term) : term);
  if (name === 'name') return guarded(moduleName(target, unit));
  if (name !== 'outputs') {
    report(at.environment, at.span, `a module has no property “${name}”: name and outputs can be read`);
    return call('null');
  }
  if (isSecret) {
    return guarded(call('listOutputsWithSecureValues', symbolicName(target), text(deploymentVersion)));
  }
  const all = moduleReference(target);
  return isSafe ? call('tryGet', guarded(all), text('outputs')) : member(all, text('outputs'));
}

/** `reference('module')`; `references` for all of a loop. */
export function moduleReference(target: Target<ModuleSymbol>): Term {
  const isCollection = target.symbol.body.loop !== undefined && target.index === undefined;
  return call(isCollection ? 'references' : 'reference', symbolicName(target));
}

/** True when the output is a secret. Reports one that the module does not have. */
export function isSecretOutput(symbol: ModuleSymbol, name: string, { environment, span }: Spot): boolean {
  const { unit } = environment;
  const outputs = outputsOf(symbol, unit);
  if (outputs === undefined) return false;
  const output = ownProperty(outputs, name);
  if (output === undefined) {
    report(
      environment,
      span,
      `the module “${symbol.name}” has no output “${name}”${didYouMean(name, Object.keys(outputs))}`,
    );
    return false;
  }
  return isJsonObject(output) && isSecure(typeOf(output, unit.session.module(symbol).template ?? {}));
}

/** The outputs that the module's template declares; undefined when the template is not known. */
function outputsOf(symbol: ModuleSymbol, unit: Unit): JsonObject | undefined {
  const { template } = unit.session.module(symbol);
  if (template === undefined) return undefined;
  return asObject(template['outputs']);
}
