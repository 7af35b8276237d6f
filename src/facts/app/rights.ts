import { isList } from '../../core/list.js';
import { sortedUnique } from '../../core/order.js';
import { remember } from '../../core/remember.js';
import { isFullyKnown, idKey, subscriptionOfKey } from '../../graph/arm-id.js';
import { Unknown, type Value } from '../../graph/value.js';
import { fact, unknownOf, type Fact, type FactValue, type Source, type UnknownFact } from '../fact.js';
import { asList, member, property, type Entity, type Estate } from '../model/estate.js';
import type { IntegrationCase } from '../model/integration.js';
import { texts } from '../schemas.js';
import { joiningActions, subnetWrite } from '../tables/rights.js';

/** What a role grants, in lower case; unknown where the input does not tell all of it. */
interface Grants {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
}

const roleType = 'Microsoft.Authorization/roleDefinitions';

/** The roles of the input that are written for whoever connects apps. */
const rolesForJoining = remember((estate: Estate): readonly { role: Entity; grants: Grants | Unknown }[] =>
  estate
    .ofType(roleType)
    .filter(({ resource }) => resource.lifecycle !== 'existing')
    .map(role => ({ role, grants: grantsOf(role) }))
    .filter(({ grants }) => grants instanceof Unknown || isForJoining(grants)),
);

function grantsOf(role: Entity): Grants | Unknown {
  const permissions = asList(property(role, 'permissions'));
  const symbol = role.resource.origin.address;
  const open = new Unknown({ symbol, reason: 'what the role grants is not known before the deployment' });
  if (permissions instanceof Unknown) return open;
  const listed = (name: string): readonly Value[] =>
    permissions.flatMap(item => {
      const found = asList(member(item, name));
      return found instanceof Unknown ? [found] : found;
    });
  const [actions, notActions] = [listed('actions'), listed('notActions')];
  if (![...actions, ...notActions].every(item => typeof item === 'string')) return open;
  return { actions: folded(actions), notActions: folded(notActions) };
}

function folded(items: readonly Value[]): readonly string[] {
  return items.flatMap(item => (typeof item === 'string' ? item.toLowerCase() : []));
}

/**
 * A role is meant for connecting apps when it names joining or writing subnets, or writing apps together with virtual
 * networks. A role that grants everything, or nothing but reading, is meant for something else.
 */
function isForJoining({ actions }: Grants): boolean {
  const names = (pattern: RegExp): boolean => actions.some(action => pattern.test(action));
  return (
    names(/^microsoft\.network\/virtualnetworks\/subnets\/(?:join\/action|join|\*|write)$/u) ||
    (names(/^microsoft\.web\/(?:\*|sites\/(?:\*|write))$/u) && names(/^microsoft\.network\/virtualnetworks\//u))
  );
}

function isGranted({ actions, notActions }: Grants, wanted: string): boolean {
  const matches = (pattern: string): boolean => matchesPattern(pattern, wanted);
  return actions.some(matches) && !notActions.some(matches);
}

/** Azure's own matching of actions: `*` stands for any text. */
function matchesPattern(pattern: string, action: string): boolean {
  const [start = '', ...parts] = pattern.split('*');
  if (!action.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = action.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return action.endsWith(parts.at(-1) ?? start);
}

/** True for a role that can be given on the subnet; one that can be given elsewhere only is for somebody else. */
function canBeGivenOn(role: Entity, subnet: string): boolean {
  const scopes = asList(property(role, 'assignableScopes'));
  if (scopes instanceof Unknown || scopes.length === 0) return true;
  return scopes.some(scope => {
    const key = idKey(scope);
    if (key === undefined || scope instanceof Unknown || !isFullyKnown(key) || !isFullyKnown(subnet)) return true;
    return subscriptionOfKey(key) === undefined || subnet === key || subnet.startsWith(`${key}/`);
  });
}

/** Roles for connecting apps with what they lack to connect this one. */
function lackingRights(c: IntegrationCase): FactValue {
  const { key } = c.subnet;
  const roles = rolesForJoining(c.model.estate);
  if (key === undefined || roles.length === 0) return [];
  const writes = c.integration.declarations.some(({ mechanism }) => mechanism === 'network-config');
  const needed = [...joiningActions, ...(writes ? [subnetWrite] : [])];
  const found: string[] = [];
  let open: UnknownFact | undefined;
  for (const { role, grants } of roles) {
    if (!canBeGivenOn(role, key)) continue;
    if (grants instanceof Unknown) open ??= unknownOf(grants);
    else {
      const lacking = needed.filter(action => !isGranted(grants, action.toLowerCase()));
      if (lacking.length > 0) found.push(`${nameOf(role)} without ${lacking.join(' and ')}`);
    }
  }
  return found.length > 0 || open === undefined ? sortedUnique(found) : open;
}

function nameOf(role: Entity): string {
  const name = fact(property(role, 'roleName'));
  return typeof name === 'string' && name !== '' ? name : role.resource.origin.address;
}

function roleSources(c: IntegrationCase): readonly Source[] {
  const roles = rolesForJoining(c.model.estate).map(({ role }) => ({ entity: role, path: 'permissions' }));
  return isList(roles) && roles.length > 0 ? roles : c.targetSource();
}

/** Facts of the rights of whoever deploys an integration. */
export const rightsFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'connection.lackingRights',
    schema: texts,
    about: 'custom roles of the input that are written for connecting apps, with the actions that they lack',
    derive: lackingRights,
    from: roleSources,
  },
];
