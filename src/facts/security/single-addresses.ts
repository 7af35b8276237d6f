import { isList } from '../../core/list.js';
import { remember } from '../../core/remember.js';
import type { Value } from '../../graph/value.js';
import { containsPrefix, parseAddress, parsePrefix, type Prefix } from '../../network/prefix.js';
import {
  unknown as hidden,
  type Endpoint,
  type Entries,
  type Flow,
  type SecurityGroup,
  type SecurityRule,
} from '../../network/security-group.js';
import { deniesNothing, evaluateFlow } from '../../network/security-rules.js';
import { isUnknown, unknown, namesFound, type Fact, type FactValue, type Source, type UnknownFact } from '../fact.js';
import { poolOf } from '../gateway/gateway-of-network.js';
import { asList, property, type Entity, type Estate } from '../model/estate.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { prefixes } from '../model/subnets.js';
import { texts } from '../schemas.js';
import { asGroup, isGroup, ruleType } from './security.js';

const groupType = 'Microsoft.Network/networkSecurityGroups';

/** Rules that admit single addresses, or may, by their groups: few groups have any. */
const admittingParts = remember((estate: Estate) => {
  // Large plans have thousands of rules of their own; those of one direction need not be read.
  const hasInbound = estate.graph.mayHave(ruleType, 'direction', mayBeInbound);
  return estate.ofType(groupType).flatMap(entity => {
    if (!hasInbound && !hasInlineRules(entity)) return [];
    const group = asGroup(estate)(entity);
    if (!isGroup(group)) return [];
    const rules = group.rules.filter(mayAdmit).flatMap(rule => {
      const sources = addressesIn(rule.source);
      return sources.length === 0 ? [] : [{ rule, sources }];
    });
    return rules.length === 0 ? [] : [{ entity, group, rules }];
  });
});

function mayBeInbound(direction: Value | undefined): boolean {
  return typeof direction !== 'string' || direction.toLowerCase() === 'inbound';
}

function hasInlineRules(group: Entity): boolean {
  const inline = asList(property(group, 'securityRules'));
  return !isList(inline) || inline.length > 0;
}

/** Whether a rule admits; what is not known of it may be. */
function mayAdmit({ direction, access }: SecurityRule): boolean {
  return mayBe(direction, 'inbound') && mayBe(access, 'allow');
}

function mayBe(text: SecurityRule['access'], wanted: string): boolean {
  return text === hidden || text.toLowerCase() === wanted;
}

function addressesIn(entries: Entries): readonly Prefix[] {
  return entries === hidden
    ? []
    : entries.flatMap(entry => (typeof entry === 'string' ? (parsePrefix(entry) ?? parseAddress(entry) ?? []) : []));
}

/** Where the app's packets come from: the subnet, or in gateway mode the client address pool. */
function ranges(c: IntegrationCase): readonly Prefix[] | UnknownFact {
  if (c.integration.mode !== 'gateway') return prefixes(c.subnet);
  const written = poolOf(c);
  if (!isList(written)) return isUnknown(written) ? written : [];
  return (written as readonly unknown[]).flatMap(text => (typeof text === 'string' ? (parsePrefix(text) ?? []) : []));
}

interface Finding {
  readonly entity: Entity;
  readonly answer: string | UnknownFact;
}

/** Rules of security groups that admit a part of where the app's packets come from, and not all of it. */
function findings(c: IntegrationCase): readonly Finding[] {
  const own = ranges(c);
  if (!isList(own)) return [];
  return admittingParts(c.model.estate).flatMap(({ entity, group, rules }) =>
    rules.flatMap(({ rule, sources }): Finding[] => {
      const range = own.find(outer =>
        sources.some(inner => inner.length > outer.length && containsPrefix(outer, inner)),
      );
      const answer = range === undefined ? null : answerOf(rule, range, { entity, group });
      return answer === null ? [] : [{ entity, answer }];
    }),
  );
}

/** The most combinations of a rule's ends that are looked into. */
const mostFlows = 64;

function answerOf(
  rule: SecurityRule,
  range: Prefix,
  { entity, group }: { readonly entity: Entity; readonly group: SecurityGroup },
): string | UnknownFact | null {
  const name = `${rule.name} (${entity.resource.origin.address})`;
  if (deniesNothing(group, 'inbound')) return null;
  const flows = flowsOf(rule, range).slice(0, mostFlows);
  const decisions = flows.map(flow => evaluateFlow(group, flow));
  if (decisions.some(({ deniesPart }) => deniesPart))
    return rule.direction === hidden || rule.access === hidden ? unknown(name, 'it may not admit at all') : name;
  const open = decisions.find(({ verdict }) => verdict === 'undecided');
  return open === undefined
    ? null
    : unknown(name, open.reasons[0] ?? 'the security rules do not decide it in the input');
}

/** What the rule admits, from all of the range. */
function flowsOf(rule: SecurityRule, source: Prefix): readonly Flow[] {
  const protocol = typeof rule.protocol === 'string' && rule.protocol.toLowerCase() === 'udp' ? 'udp' : 'tcp';
  const destinations: readonly Endpoint[] =
    rule.destination === hidden ? [hidden] : rule.destination.map(entry => endpointOf(entry));
  const ports: readonly Flow['port'][] =
    rule.destinationPorts === hidden ? [hidden] : rule.destinationPorts.map(portOf);
  return destinations.flatMap(destination =>
    ports.map((port): Flow => ({
      direction: 'inbound',
      protocol,
      source,
      destination,
      port,
      virtualNetwork: [source],
    })),
  );
}

/** What a group guards lies in the network, so anything is that. */
function endpointOf(entry: string | typeof hidden): Endpoint {
  if (entry === hidden || entry.startsWith('/')) return hidden;
  if (entry === '*' || entry.toLowerCase() === 'any') return 'VirtualNetwork';
  return parsePrefix(entry) ?? parseAddress(entry) ?? entry;
}

function portOf(entry: string | typeof hidden): Flow['port'] {
  const [, first, last = first] = entry === hidden ? [] : (/^(\d{1,5})(?:-(\d{1,5}))?$/u.exec(entry) ?? []);
  if (first !== undefined) return { first: Number(first), last: Number(last) };
  return entry === '*' ? { first: 1, last: 65_535 } : hidden;
}

function singleAddresses(c: IntegrationCase): FactValue {
  const parts = admittingParts(c.model.estate);
  const own = ranges(c);
  if (!isList(own)) return parts.length === 0 ? [] : own;
  return namesFound(findings(c).map(({ answer }) => answer));
}

function ruleSources(c: IntegrationCase): readonly Source[] {
  return [...findings(c).map(({ entity }) => ({ entity })), ...c.subnetSource('addressPrefixes')];
}

/** Facts of security groups that admit single addresses of the app. */
export const singleAddressFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'security.singleAddresses',
    schema: texts,
    about: 'rules that admit some addresses of the subnet or pool and leave others out',
    derive: singleAddresses,
    of: subnetOf,
    from: ruleSources,
  },
];
