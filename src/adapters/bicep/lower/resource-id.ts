import type { Expression } from '../syntax.js';
import { bodyEnvironment, report, type Environment, type Unit } from './environment.js';
import { meaningOf, type Target } from './meaning.js';
import type { ModuleSymbol, ResourceSymbol, TargetScope } from './symbols.js';
import { call, member, number, text, type Term } from './term.js';

/** Where a resource or a module is deployed to, in expressions of the place that asks. */
export interface DeployScope {
  readonly kind: TargetScope | 'resource';
  readonly managementGroup?: Term | undefined;
  readonly subscription?: Term | undefined;
  readonly resourceGroup?: Term | undefined;
  /** The resource that an extension resource stands on. */
  readonly resource?: { readonly symbol: ResourceSymbol; readonly environment: Environment } | undefined;
}

/** The resource above: the one around it, or the one that `parent` names. */
export function parentOf(symbol: ResourceSymbol, environment: Environment): Target<ResourceSymbol> | undefined {
  if (symbol.container !== undefined) return { symbol: symbol.container, index: undefined };
  const written = symbol.extension === undefined ? symbol.body.properties.get('parent')?.value : undefined;
  if (written === undefined) return undefined;
  const meaning = meaningOf(written, environment);
  if (meaning.kind === 'resource') return meaning.target;
  report(environment, written, 'The parent of a resource must be a resource that this file declares');
  return undefined;
}

/** The names of the resource and of those above it, one for each segment of its type. */
export function nameSegments(symbol: ResourceSymbol, environment: Environment): readonly Term[] {
  const own = nameOf(symbol, environment);
  const count = symbol.type.split('/').length - 1;
  const parent = parentOf(symbol, environment);
  if (parent !== undefined) {
    return [...nameSegments(parent.symbol, bodyEnvironment(environment.unit, parent.symbol, parent.index)), own];
  }
  if (count <= 1) return [own];
  return Array.from({ length: count }, (_, at) => member(call('split', own, text('/')), number(BigInt(at))));
}

/** The name as the resource's body says it. */
export function nameOf(symbol: ResourceSymbol | ModuleSymbol, environment: Environment): Term {
  const written = symbol.body.properties.get('name')?.value;
  return written === undefined ? text('') : environment.unit.term(written, environment);
}

/** The name with those above, `vnet/subnet`, as templates want it. */
export function fullName(symbol: ResourceSymbol, environment: Environment): Term {
  if (parentOf(symbol, environment) === undefined) return nameOf(symbol, environment);
  const segments = nameSegments(symbol, environment);
  return call('format', text(segments.map((_, at) => `{${at}}`).join('/')), ...segments);
}

/** The scope that a resource or a module is deployed to. */
export function scopeOf(symbol: ResourceSymbol | ModuleSymbol, environment: Environment): DeployScope {
  const parent = symbol.kind === 'resource' ? parentOf(symbol, environment) : undefined;
  if (parent !== undefined) {
    return scopeOf(parent.symbol, bodyEnvironment(environment.unit, parent.symbol, parent.index));
  }
  const written = symbol.body.properties.get('scope')?.value;
  if (written === undefined || (symbol.kind === 'resource' && symbol.extension !== undefined)) {
    return { kind: symbol.file.scope };
  }
  return scopeOfExpression(written, environment);
}

function scopeOfExpression(written: Expression, environment: Environment): DeployScope {
  const meaning = meaningOf(written, environment);
  if (meaning.kind === 'resource') return scopeOfResource(meaning.target, environment.unit);
  const found = meaning.kind === 'node' ? scopeOfCall(meaning.node, meaning.environment) : undefined;
  if (found !== undefined) return found;
  report(
    environment,
    written,
    'The scope must be a resource, or one of the functions tenant, managementGroup, subscription and resourceGroup',
  );
  return { kind: environment.file.scope };
}

function scopeOfCall(node: Expression, environment: Environment): DeployScope | undefined {
  if (node.kind !== 'call' && node.kind !== 'method') return undefined;
  const terms = node.arguments.map(item => environment.unit.term(item, environment));
  const [first, second] = terms;
  switch (node.name.name) {
    case 'tenant':
      return { kind: 'tenant' };
    case 'managementGroup':
      return { kind: 'managementGroup', managementGroup: first };
    case 'subscription':
      return { kind: 'subscription', subscription: first };
    case 'resourceGroup':
      return second === undefined
        ? { kind: 'resourceGroup', resourceGroup: first }
        : { kind: 'resourceGroup', subscription: first, resourceGroup: second };
    default:
      return undefined;
  }
}

/** Resource groups and management groups are scopes themselves; other resources are extended. */
function scopeOfResource({ symbol, index }: Target<ResourceSymbol>, unit: Unit): DeployScope {
  const environment = bodyEnvironment(unit, symbol, index);
  if (/^microsoft\.resources\/resourcegroups$/i.test(symbol.type)) {
    const { subscription } = scopeOf(symbol, environment);
    return { kind: 'resourceGroup', subscription, resourceGroup: nameOf(symbol, environment) };
  }
  if (/^microsoft\.management\/managementgroups$/i.test(symbol.type)) {
    return { kind: 'managementGroup', managementGroup: nameOf(symbol, environment) };
  }
  return { kind: 'resource', resource: { symbol, environment } };
}

/** The id of a resource, by the function that gives the same at every scope of deployment. */
export function resourceId(symbol: ResourceSymbol, environment: Environment): Term {
  return idIn(scopeOf(symbol, environment), symbol.type, nameSegments(symbol, environment));
}

/** The id of a management group. */
export function managementGroupId(name: Term): Term {
  return call('tenantResourceId', text('Microsoft.Management/managementGroups'), name);
}

function idIn(scope: DeployScope, type: string, names: readonly Term[]): Term {
  const parts = [text(type), ...names];
  switch (scope.kind) {
    case 'tenant':
      return call('tenantResourceId', ...parts);
    case 'subscription':
      return call(
        'subscriptionResourceId',
        ...(scope.subscription === undefined ? [] : [scope.subscription]),
        ...parts,
      );
    case 'resourceGroup': {
      if (scope.resourceGroup === undefined) return call('resourceId', ...parts);
      const subscription = scope.subscription ?? member(call('subscription'), text('subscriptionId'));
      const group = call('format', text('/subscriptions/{0}/resourceGroups/{1}'), subscription, scope.resourceGroup);
      return call('extensionResourceId', group, ...parts);
    }
    case 'managementGroup': {
      const { managementGroup: name } = scope;
      const group = name === undefined ? member(call('managementGroup'), text('id')) : managementGroupId(name);
      return call('extensionResourceId', group, ...parts);
    }
    case 'resource': {
      const { resource } = scope;
      const base = resource === undefined ? text('') : resourceId(resource.symbol, resource.environment);
      return call('extensionResourceId', base, ...parts);
    }
  }
}
