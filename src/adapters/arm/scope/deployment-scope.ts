import { Concat, joinText, reveal, Unknown, type Value } from '../../../graph/value.js';
import { cutParts } from '../functions/text.js';
import { isManagementGroup, isResourceGroup } from '../known-types.js';

/** What a template is deployed to. */
export type Level = 'tenant' | 'managementGroup' | 'subscription' | 'resourceGroup';

/** Where a template is deployed; a part that nobody told is one symbol, equal to itself. */
export interface DeploymentScope {
  readonly level: Level;
  readonly tenant: Value;
  readonly managementGroup: Value;
  readonly subscription: Value;
  readonly resourceGroup: Value;
  /** The location of the resource group, or that of a deployment to something wider; it may need other values. */
  readonly location: () => Value;
}

/** What a caller can tell of the place of a deployment. */
export interface PlaceOptions {
  /** What it is deployed to, where that is not left to the template's schema. */
  readonly level?: Level | undefined;
  readonly tenant?: Value | undefined;
  readonly managementGroup?: Value | undefined;
  readonly subscription?: Value | undefined;
  readonly resourceGroup?: Value | undefined;
  readonly location?: Value | undefined;
  readonly deploymentName?: Value | undefined;
}

/** The text of an id, known or with unknown parts. */
export type IdText = string | Concat | Unknown;

const levels: readonly (readonly [schema: RegExp, level: Level])[] = [
  [/subscriptiondeploymenttemplate/i, 'subscription'],
  [/managementgroupdeploymenttemplate/i, 'managementGroup'],
  [/tenantdeploymenttemplate/i, 'tenant'],
];

/** What a template with this `$schema` is deployed to; a resource group unless it says otherwise. */
export function levelOf(schema: unknown): Level {
  if (typeof schema !== 'string') return 'resourceGroup';
  return levels.find(([pattern]) => pattern.test(schema))?.[1] ?? 'resourceGroup';
}

/** The scope of the outermost template. */
export function rootScope(level: Level, options: PlaceOptions): DeploymentScope {
  const location = level === 'resourceGroup' ? 'resourceGroup().location' : 'deployment().location';
  return {
    level,
    tenant: options.tenant ?? notTold('tenant().tenantId'),
    managementGroup: options.managementGroup ?? notTold('managementGroup().name'),
    subscription: options.subscription ?? notTold('subscription().subscriptionId'),
    resourceGroup: options.resourceGroup ?? notTold('resourceGroup().name'),
    location: () => options.location ?? notTold(location),
  };
}

function notTold(symbol: string): Unknown {
  return new Unknown({ symbol, reason: 'the input does not tell where it is deployed' });
}

/** The id of what is deployed to; empty for the tenant. */
export function idOfScope({ level, subscription, resourceGroup, managementGroup }: DeploymentScope): IdText {
  if (level === 'tenant') return '';
  if (level === 'managementGroup') return managementGroupId(managementGroup);
  if (level === 'subscription') return joinText(['/subscriptions/', subscription]);
  return joinText(['/subscriptions/', subscription, '/resourceGroups/', resourceGroup]);
}

export function managementGroupId(name: Value): IdText {
  return joinText(['/providers/Microsoft.Management/managementGroups/', name]);
}

/**
 * The part of an id behind its scope, `/providers/Microsoft.Web/sites/shop/slots/next`; undefined when
 * type and name have different numbers of segments.
 */
export function providerPath(type: string, names: readonly Value[]): IdText | undefined {
  const [namespace = '', ...segments] = type.split('/');
  if (segments.length !== names.length) return undefined;
  const pairs = segments.flatMap((segment, index): Value[] => [`/${segment}/`, names[index] ?? '']);
  return joinText(['/providers/', namespace, ...pairs]);
}

/** A name of several segments cut at its slashes; unknown parts are taken to hold none. */
export function segmentsOf(name: Value): readonly Value[] {
  const whole = reveal(name);
  if (typeof whole === 'string') return whole.split('/');
  return cutParts(whole instanceof Concat ? whole.$concat : [whole], text => text.split('/'));
}

/** The id of a resource of a type and name below a scope. */
export function resourceIdIn(scope: IdText, type: string, names: readonly Value[]): IdText | undefined {
  if (isResourceGroup(type) && names.length === 1) {
    return joinText([scope, '/resourceGroups/', names[0] ?? '']);
  }
  const path = providerPath(type, names);
  return path === undefined ? undefined : joinText([isManagementGroup(type) ? '' : scope, path]);
}
