import { isManagementGroup, isResourceGroup } from '../../arm/known-types.js';
import type { Expression } from '../syntax.js';
import { bodyEnvironment, lookUp, notice, report, topOf, type Environment, type Unit } from './environment.js';
import { withoutParentheses } from '../bind/frames.js';
import { meaningOf, type Target } from './meaning.js';
import type { ModuleSymbol, ResourceSymbol, TargetScope } from '../bind/symbols.js';
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
function parentOf(symbol: ResourceSymbol, environment: Environment): Target<ResourceSymbol> | undefined {
  if (symbol.container !== undefined) return { symbol: symbol.container, index: undefined };
  const written = symbol.extension === undefined ? symbol.body.properties.get('parent')?.value : undefined;
  if (written === undefined) return undefined;
  const meaning = meaningOf(written, environment);
  if (meaning.kind !== 'resource') {
    report(environment, written, 'the parent of a resource must be a resource that this file declares');
    return undefined;
  }
  const { type, name } = meaning.target.symbol;
  const wanted = symbol.type.slice(0, symbol.type.lastIndexOf('/'));
  if (type.toLowerCase() !== wanted.toLowerCase())
    report(environment, written, `the parent of a ${symbol.type} is a ${wanted}, and “${name}” is a ${type}`);
  return meaning.target;
}

/** A resource, and where its body is read. */
interface Placed {
  readonly symbol: ResourceSymbol;
  readonly environment: Environment;
}

/** Types of Azure have far fewer segments. */
const mostAncestors = 30;

/** The resource and those above it, the uppermost first. */
function lineOf(symbol: ResourceSymbol, environment: Environment): readonly [Placed, ...Placed[]] {
  const line: [Placed, ...Placed[]] = [{ symbol, environment }];
  for (let [at] = line; line.length <= mostAncestors; [at] = line) {
    const parent = parentOf(at.symbol, at.environment);
    if (parent === undefined) return line;
    const { symbol: above, index } = parent;
    line.unshift({ symbol: above, environment: bodyEnvironment(environment.unit, above, index) });
  }
  report(environment, symbol.node.name, `the resource “${symbol.name}” has more than ${mostAncestors} above it`);
  return line;
}

/** The names of the resource and of those above it, one for each segment of its type. */
function nameSegments(symbol: ResourceSymbol, environment: Environment): readonly Term[] {
  const [first, ...below] = lineOf(symbol, environment);
  const name = nameOf(first.symbol, first.environment);
  const count = first.symbol.type.split('/').length - 1;
  const segments =
    count <= 1
      ? [name]
      : Array.from({ length: count }, (_, at) => member(call('split', name, text('/')), number(BigInt(at))));
  return [...segments, ...below.map(placed => nameOf(placed.symbol, placed.environment))];
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
  const [top] = symbol.kind === 'resource' ? lineOf(symbol, environment) : [{ symbol, environment }];
  const written = top.symbol.body.properties.get('scope')?.value;
  if (written === undefined || (symbol.kind === 'resource' && symbol.extension !== undefined)) {
    return { kind: symbol.file.scope };
  }
  return scopeOfExpression(written, top.environment);
}

function scopeOfExpression(written: Expression, environment: Environment): DeployScope {
  const meaning = meaningOf(written, environment);
  if (meaning.kind === 'resource') return scopeOfResource(meaning.target, environment.unit);
  const { node, environment: inner } = behindVariables(written, environment);
  const found = scopeOfCall(node, inner);
  if (found !== undefined) return found;
  if (node.kind === 'ternary' && node !== written) {
    // The official compiler leaves such a scope out without a word.
    const message = 'a scope that a variable chooses has no effect: this is deployed to the scope of its file';
    notice(environment, written, message);
  } else {
    const allowed = 'a resource, or one of the functions tenant, managementGroup, subscription and resourceGroup';
    report(environment, written, `the scope must be ${allowed}`);
  }
  return { kind: environment.file.scope };
}

/** Variables that only name each other are not longer than this. */
const longestChain = 100;

/** The expression that a variable stands for, by way of others, too. */
function behindVariables(
  written: Expression,
  environment: Environment,
): { readonly node: Expression; readonly environment: Environment } {
  let [node, inner] = [withoutParentheses(written), environment];
  for (let hops = 0; node.kind === 'name' && hops < longestChain; hops++) {
    const symbol = lookUp(inner, node.name);
    if (symbol?.kind !== 'variable') break;
    [node, inner] = [withoutParentheses(symbol.node.value), topOf(environment.unit, symbol.file)];
  }
  return { node, environment: inner };
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
  if (isResourceGroup(symbol.type)) {
    const { subscription } = scopeOf(symbol, environment);
    return { kind: 'resourceGroup', subscription, resourceGroup: nameOf(symbol, environment) };
  }
  if (isManagementGroup(symbol.type)) {
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
    default: {
      const { resource } = scope;
      const base = resource === undefined ? text('') : resourceId(resource.symbol, resource.environment);
      return call('extensionResourceId', base, ...parts);
    }
  }
}
