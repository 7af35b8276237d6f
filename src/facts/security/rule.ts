import { isList } from '../../core/list.js';
import { Unknown, type Value } from '../../graph/value.js';
import { unknown as hidden, type Entries, type SecurityRule } from '../../network/security-group.js';
import { asList, member, type Entity } from '../model/estate.js';

/** A rule of the subnet's security group, inline or of its own. */
export interface RuleView {
  readonly name: string;
  readonly properties: Value;
  readonly entity: Entity;
}

/** A rule as the arithmetic of `src/network` takes it. */
export function asRule({ name, properties, entity }: RuleView): SecurityRule {
  const { mayBeAbsent } = entity.resource;
  const text = (path: string): string | typeof hidden => {
    const value = member(properties, path);
    return typeof value === 'string' ? value : hidden;
  };
  const priority = member(properties, 'priority');
  return {
    name,
    priority: typeof priority === 'number' ? priority : hidden,
    // A rule that may be absent is one of which the direction is not known.
    direction: mayBeAbsent ? hidden : text('direction'),
    access: text('access'),
    protocol: text('protocol'),
    source: entries(properties, ['sourceAddressPrefix', 'sourceAddressPrefixes', 'sourceApplicationSecurityGroups.*']),
    destination: entries(properties, [
      'destinationAddressPrefix',
      'destinationAddressPrefixes',
      'destinationApplicationSecurityGroups.*',
    ]),
    sourcePorts: entries(properties, ['sourcePortRange', 'sourcePortRanges']),
    destinationPorts: entries(properties, ['destinationPortRange', 'destinationPortRanges']),
  };
}

/**
 * True for a rule on what members of application security groups send. Their members are network interfaces and private
 * endpoints; an app's interfaces are none that anybody could put there (S3 "How virtual network integration works"), so
 * no packet of an app is from a member.
 */
export function isOnMembersOnly({ properties }: RuleView): boolean {
  const isNone = (path: string): boolean => {
    const items = asList(member(properties, path));
    return isList(items) && items.every(item => item === '');
  };
  return !isNone('sourceApplicationSecurityGroups') && isNone('sourceAddressPrefix') && isNone('sourceAddressPrefixes');
}

/** Stands for application security groups that are not spelled out: whichever they are, no prefix is among them. */
const someMembers = '/applicationSecurityGroups';

/** One list of the singular and plural spellings; provider defaults of empty texts and lists are left out. */
function entries(properties: Value, paths: readonly string[]): Entries {
  const found: (string | typeof hidden)[] = [];
  for (const path of paths) {
    const isIdList = path.endsWith('.*');
    const untold = isIdList ? someMembers : hidden;
    const items = asList(member(properties, isIdList ? path.slice(0, -2) : path));
    if (items instanceof Unknown && !isIdList) return hidden;
    for (const item of isList(items) ? items : [someMembers]) {
      const entry = isIdList ? (member(item, 'id') ?? item) : item;
      if (entry !== '') found.push(typeof entry === 'string' ? entry : untold);
    }
  }
  return found.length === 0 ? hidden : found;
}
