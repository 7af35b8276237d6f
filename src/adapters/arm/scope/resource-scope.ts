import { Concat, joinText, reveal, Unknown, type Value } from '../../../graph/value.js';
import { idOfScope, type DeploymentScope, type IdText, type Level } from './deployment-scope.js';

/** The scope that a resource's own members name; that of its template where they name none. */
export function scopeIn(around: DeploymentScope, member: (name: string) => Value | undefined): DeploymentScope {
  const resourceGroup = member('resourceGroup');
  const subscription = member('subscriptionId');
  const narrower: DeploymentScope = { ...around, subscription: subscription ?? around.subscription };
  if (isSet(resourceGroup)) {
    const isElsewhere = !isSame(resourceGroup, around.resourceGroup) || isSet(subscription);
    return {
      ...narrower,
      level: 'resourceGroup',
      resourceGroup,
      location: isElsewhere
        ? () => locationOf({ ...narrower, level: 'resourceGroup', resourceGroup })
        : around.location,
    };
  }
  if (isSet(subscription)) return { ...narrower, level: 'subscription' };
  return around;
}

function isSet(value: Value | undefined): value is Value {
  return value !== undefined && value !== null && value !== '';
}

function isSame(left: Value, right: Value): boolean {
  return typeof left === 'string' && typeof right === 'string' && left.toLowerCase() === right.toLowerCase();
}

/** The location of a resource group that another template made: asked for by its id. */
function locationOf(scope: DeploymentScope): Unknown {
  const id = idOfScope(scope);
  const text = id instanceof Concat || id instanceof Unknown ? describeId(id) : id.toLowerCase();
  return new Unknown({ symbol: `reference('${text}', 'full').location`, reason: 'the input does not tell it' });
}

function describeId(id: Concat | Unknown): string {
  const parts = id instanceof Concat ? id.$concat : [id];
  return parts.map(part => (typeof part === 'string' ? part.toLowerCase() : `\${${part.$unknown.symbol}}`)).join('');
}

/**
 * The id that `scope` of a resource names: an id as it is, or a type and name below the scope of the
 * deployment. `/` is the tenant. Undefined without one.
 */
export function scopeOfExtension(around: DeploymentScope, written: Value | undefined): IdText | undefined {
  if (!isSet(written)) return undefined;
  const scope = reveal(written);
  const start = scope instanceof Concat ? scope.$concat[0] : scope;
  if (scope === '/') return '';
  if (typeof start !== 'string' || start.startsWith('/')) return joinText([scope]);
  const isTenants = /^microsoft\.management\/managementgroups\//i.test(start);
  return joinText([isTenants ? '' : idOfScope(around), '/providers/', scope]);
}

const scopePatterns: readonly (readonly [pattern: RegExp, level: Level])[] = [
  [/^microsoft\.management\/managementgroups\//i, 'managementGroup'],
  [/^\/providers\/microsoft\.management\/managementgroups\//i, 'managementGroup'],
  [/^\/subscriptions\/[^/]+\/resourcegroups\//i, 'resourceGroup'],
  [/^\/subscriptions\//i, 'subscription'],
];

/** Where a nested deployment goes whose `scope` is written. */
export function scopeOfDeployment(around: DeploymentScope, written: Value | undefined): DeploymentScope {
  const scope = written === undefined ? undefined : reveal(written);
  if (!isSet(scope)) return around;
  if (scope === '/') return { ...around, level: 'tenant' };
  const parts = scope instanceof Concat ? scope.$concat : [scope];
  const text = parts.map(part => (typeof part === 'string' ? part : '\u0000')).join('');
  const level = scopePatterns.find(([pattern]) => pattern.test(text))?.[1];
  const values = parts.filter(part => typeof part !== 'string');
  const segments = text.split('/').map(segment => (segment === '\u0000' ? (values.shift() ?? segment) : segment));
  const after = (name: string): Value | undefined =>
    segments[segments.findIndex(segment => typeof segment === 'string' && segment.toLowerCase() === name) + 1];
  if (level === 'managementGroup') return { ...around, level, managementGroup: after('managementgroups') ?? '' };
  if (level === undefined) return around;
  const resourceGroup = level === 'resourceGroup' ? after('resourcegroups') : undefined;
  return {
    ...around,
    level,
    subscription: after('subscriptions') ?? around.subscription,
    resourceGroup: resourceGroup ?? around.resourceGroup,
  };
}
