import { joinText, Unknown, type Value } from '../../../graph/value.js';
import { idOfScope, managementGroupId, type DeploymentScope, type IdText } from './deployment-scope.js';
import { symbolOf } from '../expression/symbol.js';
import type { DeployedResource, Template } from '../model.js';
import { open, ownMember, PartlyKnown } from '../partly-known.js';
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

function resourceGroup(template: Template): Value {
  const { scope } = template;
  const { resourceGroup: name } = scope;
  const id = idOfScope({ ...scope, level: 'resourceGroup' });
  const isRoot = isRootName(name, 'resourceGroup().name');
  const symbol = isRoot ? 'resourceGroup()' : `resourceGroup(${symbolOf(id)})`;
  const members = { id, name, type: 'Microsoft.Resources/resourceGroups' };
  return new PartlyKnown({ symbol, reason: place }, member => {
    const folded = member.toLowerCase();
    if (folded !== 'location' && folded !== 'tags') return ownMember(members, member);
    const made = isRoot ? undefined : madeAround(template, id);
    return made?.member(member) ?? (folded === 'location' ? scope.location() : undefined);
  });
}

/** The group where a template around this one makes it: that one says where it lies. */
function madeAround(template: Template, id: IdText): DeployedResource | undefined {
  for (let { owner } = template; owner !== undefined; owner = owner.template.owner) {
    const found = owner.template.resources.found(id).find(({ existing }) => !existing);
    if (found !== undefined) return found;
  }
  return undefined;
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
  const symbol = template.owner === undefined ? 'deployment()' : `deployment(${symbolOf(template.name)})`;
  const { scope, name, json } = template;
  const contentVersion = json['contentVersion'];
  const written = open(
    { template: { ...(contentVersion !== undefined && { contentVersion }) } },
    { symbol: `${symbol}.properties`, reason: onlyAzure },
  );
  return new PartlyKnown({ symbol, reason: onlyAzure }, member => {
    const folded = member.toLowerCase();
    if (folded === 'location') return scope.location();
    return ownMember({ name, properties: written }, folded);
  });
}

const onlyAzure = 'only Azure knows it';

function isRootName(value: Value, symbol: string): boolean {
  return value instanceof Unknown && value.$unknown.symbol === symbol;
}
