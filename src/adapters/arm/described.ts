import { isList } from '../../core/list.js';
import type { Properties } from '../../graph/resource.js';
import { memberOf, type PropertyTree, type ResourceType } from '../../graph/resource-types.js';
import { appSettingsOfList } from '../../graph/types/app-settings.js';
import { Concat, isObject, reveal, Sensitive, Unknown, type Value } from '../../graph/value.js';
import { ownMember } from './partly-known.js';

/**
 * What of a resource's body may enter the graph: the properties that its type describes, in the
 * platform's spelling. Everything else, where secrets may be, stays outside. `member` reads the body.
 */
export function describedProperties(type: ResourceType, member: (name: string) => Value | undefined): Properties {
  const identity = Object.hasOwn(type.properties, 'identity') ? pick(member('identity'), { type: '' }) : undefined;
  return withoutSettings({
    ...propertiesOf(type, member('properties')),
    ...(identity !== undefined && { identity }),
  });
}

function propertiesOf(type: ResourceType, value: Value | undefined): Properties {
  if (value === undefined || value === null) return {};
  if (value instanceof Sensitive) {
    const open = Object.entries(propertiesOf(type, reveal(value)));
    return Object.fromEntries(open.map(([name, inner]): [string, Value] => [name, new Sensitive(inner)]));
  }
  if (value instanceof Unknown) {
    const { symbol, reason } = value.$unknown;
    const names = Object.keys(type.properties);
    return Object.fromEntries(names.map(name => [name, new Unknown({ symbol: `${symbol}.${name}`, reason })]));
  }
  const found = pick(value, type.properties);
  return isObject(found) ? found : {};
}

/** Of app settings only those that steer routing come with their values. */
function withoutSettings(properties: Properties): Properties {
  const { siteConfig } = properties;
  const open = siteConfig === undefined ? undefined : reveal(siteConfig);
  if (!isObject(open) || open['appSettings'] === undefined) return properties;
  const safe = { ...open, appSettings: appSettingsOfList(open['appSettings']) };
  return { ...properties, siteConfig: siteConfig instanceof Sensitive ? new Sensitive(safe) : safe };
}

/** A value as far as a tree describes it; what is null is not set. */
function pick(value: Value | undefined, tree: PropertyTree): Value | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Unknown || value instanceof Concat || typeof tree === 'string') return value;
  if (value instanceof Sensitive) {
    const inner = pick(reveal(value), tree);
    return inner === undefined ? undefined : new Sensitive(inner);
  }
  if (isList(tree)) return isList(value) ? value.map(item => pick(item, tree[0]) ?? null) : undefined;
  if (!isObject(value)) return undefined;
  const picked: Record<string, Value> = {};
  for (const name of Object.keys(value)) {
    const member = memberOf(tree, name);
    const found = member === undefined ? undefined : pick(ownMember(value, name), member.tree);
    if (member !== undefined && found !== undefined) picked[member.name] = found;
  }
  return picked;
}
