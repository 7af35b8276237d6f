import { isObject, joinText, Unknown, type Value } from '../../graph/value.js';
import { idOfScope, managementGroupId, type DeploymentScope } from './deployment-scope.js';
import { symbolOf } from './expression/symbol.js';
import type { Template } from './model.js';
import { open, ownMember, PartlyKnown } from './partly-known.js';
import { takes, type ScopeFunctions } from './scope-function.js';

const place = 'the input does not tell where it is deployed';

/** Where the deployment goes and what it is called. */
export const placeFunctions: ScopeFunctions = {
  resourcegroup: takes(0, 0, ({ context }) => resourceGroup(context.template)),
  subscription: takes(0, 0, ({ context }) => subscription(context.template.scope)),
  managementgroup: takes(0, 0, ({ context }) => managementGroup(context.template.scope)),
  tenant: takes(0, 0, ({ context }) => tenant(context.template.scope)),
  deployment: takes(0, 0, ({ context }) => deployment(context.template)),
};

function partly(symbol: string, reason: string, members: { readonly [name: string]: Value }): PartlyKnown {
  return new PartlyKnown({ symbol, reason }, name => ownMember(members, name));
}

function resourceGroup({ scope, registry }: Template): Value {
  const { resourceGroup: name } = scope;
  const id = idOfScope({ ...scope, level: 'resourceGroup' });
  const isRoot = isRootName(name, 'resourceGroup().name');
  const symbol = isRoot ? 'resourceGroup()' : `resourceGroup(${symbolOf(id)})`;
  const members = { id, name, type: 'Microsoft.Resources/resourceGroups', location: scope.location };
  return new PartlyKnown({ symbol, reason: place }, member => {
    // The deployment may make the group itself, which then says where it lies.
    const made = isRoot || !/^(?:location|tags)$/i.test(member) ? undefined : registry.find(id)[0];
    return made?.member(member) ?? ownMember(members, member);
  });
}

function subscription({ subscription: subscriptionId, tenant: tenantId }: DeploymentScope): Value {
  const symbol = isRootName(subscriptionId, 'subscription().subscriptionId')
    ? 'subscription()'
    : `subscription(${symbolOf(subscriptionId)})`;
  const id = joinText(['/subscriptions/', subscriptionId]);
  return partly(symbol, place, { id, subscriptionId, tenantId });
}

function managementGroup({ managementGroup: name }: DeploymentScope): Value {
  const type = 'Microsoft.Management/managementGroups';
  const symbol = isRootName(name, 'managementGroup().name')
    ? 'managementGroup()'
    : `managementGroup(${symbolOf(name)})`;
  return partly(symbol, place, { id: managementGroupId(name), name, type });
}

function tenant({ tenant: tenantId }: DeploymentScope): Value {
  return partly('tenant()', place, { tenantId });
}

/** The deployment itself; with outer scope the one around a nested template. */
function deployment(template: Template): Value {
  const symbol = template.path === '' ? 'deployment()' : `deployment(${symbolOf(template.name)})`;
  const { scope, name, json } = template;
  const contentVersion = json['contentVersion'];
  const written = open(
    { template: { ...(contentVersion !== undefined && { contentVersion }) } },
    {
      symbol: `${symbol}.properties`,
      reason: 'only Azure knows it',
    },
  );
  return partly(symbol, 'only Azure knows it', {
    name,
    location: scope.location,
    ...(isObject(written) || written instanceof Unknown ? { properties: written } : {}),
  });
}

function isRootName(value: Value, symbol: string): boolean {
  return value instanceof Unknown && value.$unknown.symbol === symbol;
}
