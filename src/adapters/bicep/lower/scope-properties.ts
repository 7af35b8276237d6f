import type { TargetScope } from '../bind/symbols.js';
import type { Member } from './properties.js';
import { managementGroupId, resourceId, type DeployScope } from './resource-id.js';
import { call, jsonOf, member, text } from './term.js';

/** What a resource or nested deployment says in a template about where it goes, when that is not where the template goes. */
export function scopeProperties(scope: DeployScope, target: TargetScope): readonly Member[] {
  switch (scope.kind) {
    case 'resource':
      return scope.resource === undefined
        ? []
        : [['scope', jsonOf(resourceId(scope.resource.symbol, scope.resource.environment))]];
    case 'tenant':
      return target === 'tenant' ? [] : [['scope', '/']];
    case 'managementGroup': {
      const { managementGroup: name } = scope;
      if (name === undefined) return [];
      const isAbove = target === 'tenant' || target === 'managementGroup';
      const unqualified = call('format', text('Microsoft.Management/managementGroups/{0}'), name);
      return [['scope', jsonOf(isAbove ? unqualified : managementGroupId(name))]];
    }
    case 'subscription':
      if (scope.subscription !== undefined) return [['subscriptionId', jsonOf(scope.subscription)]];
      return target === 'resourceGroup'
        ? [['subscriptionId', jsonOf(member(call('subscription'), text('subscriptionId')))]]
        : [];
    default: {
      const { subscription, resourceGroup } = scope;
      return [
        ...(subscription === undefined ? [] : [['subscriptionId', jsonOf(subscription)] as const]),
        ...(resourceGroup === undefined ? [] : [['resourceGroup', jsonOf(resourceGroup)] as const]),
      ];
    }
  }
}
