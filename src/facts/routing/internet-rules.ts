import { isList } from '../../core/list.js';
import { containsPrefix, isPrivate, parseAddress, parsePrefix, privateSpace } from '../../network/prefix.js';
import { isUnknown, unknown, type Fact, type FactValue } from '../fact.js';
import type { IntegrationCase } from '../model/integration.js';
import { nameOf } from '../model/subnets.js';
import { texts } from '../schemas.js';
import { asRule } from '../security/rule.js';
import { rulesOf } from '../security/security.js';
import { enabledEndpoints } from '../subnet/service-endpoints.js';
import { tagsBesideInternet, tagsOfEndpoint, tagsOfRegistries } from '../tables/service-tags.js';
import { backup, contentShare, imagePull } from './routing.js';

/**
 * Outbound rules that aim at internet addresses, by a service tag or by a public prefix. One on services that the app's
 * packets reach through the subnet, however traffic to the internet goes, has effect and is none of them.
 */
function internetRules(c: IntegrationCase): FactValue {
  const rules = rulesOf(c);
  if (!isList(rules)) return rules;
  const found: string[] = [];
  let unclear = false;
  let reached: Reached | undefined;
  for (const rule of rules.map(asRule)) {
    if (typeof rule.direction === 'string' && rule.direction.toLowerCase() !== 'outbound') continue;
    const ends = Array.isArray(rule.destination) ? (rule.destination as readonly unknown[]) : [undefined];
    const onInternet = ends.filter(isOnInternet);
    reached ??= onInternet.length > 0 ? reachedAnyway(c) : undefined;
    const { tags, isOpen } = reached ?? nothing;
    const others = onInternet.filter(end => !tags.has(serviceOf(end)));
    const isCertain = typeof rule.direction === 'string' && (!isOpen || others.some(end => !mayBeReached(end)));
    if (others.length > 0 && isCertain) found.push(rule.name);
    else if (others.length > 0 || ends.some(end => typeof end !== 'string')) unclear = true;
  }
  if (found.length > 0 || !unclear) return found;
  return unknown(
    `${nameOf(c.subnet)}: security rules`,
    'the input does not tell where some of the rules aim, or what else is routed',
  );
}

/** Service tags whose addresses the app reaches through the subnet without all traffic being routed. */
interface Reached {
  readonly tags: ReadonlySet<string>;
  /** True where there may be more of them. */
  readonly isOpen: boolean;
}

const nothing: Reached = { tags: new Set(), isOpen: false };

/** Service endpoints lead to their services, and so does what is routed for itself (S3 "How virtual network integration works"). */
function reachedAnyway(c: IntegrationCase): Reached {
  const endpoints = enabledEndpoints(c);
  const routedTags: readonly (readonly [FactValue, readonly string[]])[] = [
    [contentShare(c), ['storage']],
    [backup(c), ['storage']],
    [imagePull(c), tagsOfRegistries],
  ];
  return {
    tags: new Set([
      ...(isList(endpoints) ? endpoints.flatMap(name => tagsOfEndpoint[name] ?? []) : []),
      ...routedTags.flatMap(([isRouted, tags]) => (isRouted === true ? tags : [])),
    ]),
    isOpen: !isList(endpoints) || routedTags.some(([isRouted]) => isUnknown(isRouted)),
  };
}

const tagsWithAnotherWay = new Set([...Object.values(tagsOfEndpoint).flat(), ...tagsOfRegistries]);

function mayBeReached(end: string): boolean {
  return tagsWithAnotherWay.has(serviceOf(end));
}

/** The tag without the region that it may name. */
function serviceOf(end: string): string {
  return end.split('.', 1)[0]?.toLowerCase() ?? '';
}

/**
 * True for a public prefix and for a tag other than those of the network. A prefix that holds private networks as well,
 * `0.0.0.0/0` or a half of it, has effect however traffic to the internet goes.
 */
function isOnInternet(end: unknown): end is string {
  if (typeof end !== 'string') return false;
  const prefix = parsePrefix(end) ?? parseAddress(end);
  if (prefix !== undefined) return !isPrivate(prefix) && !privateNetworks.some(space => containsPrefix(prefix, space));
  return !tagsBesideInternet.has(end.toLowerCase()) && !end.startsWith('/');
}

/** RFC 1918, and RFC 4193 for IPv6. */
const privateNetworks = [...privateSpace, parsePrefix('fc00::/7')].filter(prefix => prefix !== undefined);

/** Facts of the security rules that only traffic to the internet would meet. */
export const internetRuleFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'routing.internetRules',
    schema: texts,
    about:
      'outbound security rules on internet addresses, but for those of services that the subnet leads to all the same',
    derive: internetRules,
    from: c => [...c.subnetSource('networkSecurityGroup'), ...c.subnetSource('serviceEndpoints')],
  },
];
