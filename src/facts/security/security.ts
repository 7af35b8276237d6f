import { isList } from '../../core/list.js';
import { remember } from '../../core/remember.js';
import { describe, Unknown } from '../../graph/value.js';
import { isPrefix } from '../../network/address-cells.js';
import type { Prefix } from '../../network/prefix.js';
import { unknown as hidden, type Flow, type SecurityGroup } from '../../network/security-group.js';
import type { FlowDecision } from '../../network/security-decision.js';
import { deniesNothing, evaluateFlow, isAnyDenied } from '../../network/security-rules.js';
import {
  folded,
  isUnknown,
  namesFound,
  unknown,
  unknownOf,
  type Fact,
  type FactValue,
  type Source,
  type UnknownFact,
} from '../fact.js';
import { asList, member, property, isEntity, type Entity, type Estate } from '../model/estate.js';
import { lostChildren } from '../model/indexes.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { link } from '../model/link.js';
import { prefixes, whyUnknown } from '../model/subnets.js';
import { contentSharePlaces } from '../reach/content-share.js';
import { extentAround } from './network-extent.js';
import { asRule, isOnMembersOnly, type RuleView } from './rule.js';

export const ruleType = 'Microsoft.Network/networkSecurityGroups/securityRules';

/** The security group of the integration's subnet: none, one in the input, or one that cannot be seen. */
function groupOf(c: IntegrationCase): Entity | undefined | UnknownFact {
  if (c.subnet.entity === undefined) return whyUnknown(c.subnet, 'security group');
  return groupOfSubnet(c.subnet.entity, c.model.estate);
}

/** The security group of a subnet. */
function groupOfSubnet(subnet: Entity, estate: Estate): Entity | undefined | UnknownFact {
  const id = link(subnet, 'networkSecurityGroup.id', estate);
  if (id === undefined) return undefined;
  const group = estate.find(id);
  if (group !== undefined) return group;
  return id instanceof Unknown ? unknownOf(id) : unknown(describe(id), 'the security group is not in the input');
}

/** All rules of the subnet's security group; an unknown when they cannot all be seen, none without a group. */
export function rulesOf(c: IntegrationCase): readonly RuleView[] | UnknownFact {
  const group = groupOf(c);
  if (group === undefined) return [];
  return isEntity(group) ? rulesOfGroup(c.model.estate)(group) : group;
}

/** The rules of a group, which all its subnets share. */
const rulesOfGroup = remember((estate: Estate) => remember((group: Entity) => readRules(group, estate)));

function readRules(group: Entity, estate: Estate): readonly RuleView[] | UnknownFact {
  const inline = asList(property(group, 'securityRules'));
  if (inline instanceof Unknown) return unknownOf(inline);
  const written = inline.map((rule, index) => ({
    name: describe(member(rule, 'name') ?? `rule ${index}`),
    properties: member(rule, 'properties') ?? rule,
    entity: group,
  }));
  const separate = estate
    .childrenOf(group.state.key, ruleType)
    .map(entity => ({ name: entity.resource.origin.address, properties: entity.state.properties, entity }));
  return [...written, ...separate];
}

/** True when rules of the input may belong to the group without its telling. */
const mayHaveMoreRules = remember((estate: Estate) => lostChildren(estate, ruleType).length > 0);

/** The group as the arithmetic of `src/network` takes it; undefined for a subnet without one. */
export function securityGroup(c: IntegrationCase): SecurityGroup | undefined | UnknownFact {
  const group = groupOf(c);
  return group === undefined || !isEntity(group) ? group : asGroup(c.model.estate)(group);
}

/** The same of any subnet. */
export function securityGroupOf(subnet: Entity, estate: Estate): SecurityGroup | undefined | UnknownFact {
  const group = groupOfSubnet(subnet, estate);
  return group === undefined || !isEntity(group) ? group : asGroup(estate)(group);
}

/** A group with the rules that an app's packets can meet, for arithmetic. */
export const asGroup = remember((estate: Estate) =>
  remember((group: Entity): SecurityGroup | UnknownFact => {
    const rules = rulesOfGroup(estate)(group);
    if (!isList(rules)) return rules;
    const asked = rules.filter(rule => !isOnMembersOnly(rule));
    return { rules: asked.map(asRule), isComplete: !mayHaveMoreRules(estate) };
  }),
);

/** Of each prefix packets may go to each; a subnet with more is taken for one of which nothing is told. */
const mostPrefixes = 16;

/** The IPv4 prefixes that addresses of a subnet are of; one that is not told where none is known, or too many are. */
export function packetPrefixes(found: readonly Prefix[] | UnknownFact): readonly (Prefix | typeof hidden)[] {
  const known = isList(found) ? found.filter(({ family }) => family === 4) : [];
  return known.length === 0 || known.length > mostPrefixes ? [hidden] : known;
}

/** What is said of all packets, where it is the same of those from each prefix. */
export function agreedOn(answers: readonly FlowDecision['verdict'][]): FlowDecision['verdict'] {
  const [first = 'undecided'] = answers;
  return answers.every(answer => answer === first) ? first : 'undecided';
}

/** Whether packets may leave the subnet to somewhere, from whichever of its prefixes; denied where some of them may not. */
export function verdictOnLeaving(
  c: IntegrationCase,
  group: SecurityGroup,
  to: Pick<Flow, 'protocol' | 'destination' | 'port'>,
): FlowDecision['verdict'] {
  const flow = { direction: 'outbound', ...to, ...extentAround(c) } as const;
  return agreedOn(packetPrefixes(prefixes(c.subnet)).map(source => isAnyDenied(group, { ...flow, source }).verdict));
}

/** UDP 30000, which the platform uses to check the network of instances (S3 "Network routing"). */
function healthProbe(c: IntegrationCase): FactValue {
  const group = securityGroup(c);
  if (group === undefined) return 'allowed';
  if (!isGroup(group)) return group;
  if (deniesNothing(group, 'outbound')) return 'allowed';
  const answer = verdictOnLeaving(c, group, { protocol: 'udp', destination: '*', port: 30_000 });
  return named(answer, c, 'the health probe on UDP 30000');
}

/**
 * TCP 443 and 445 to the storage account of the content share (S3 "Configuration routing"). Where no private
 * endpoint of it is in sight the account may be reached at its public address or at such an endpoint elsewhere, so
 * only what holds for both is certain.
 */
function contentSharePorts(c: IntegrationCase): FactValue {
  const group = securityGroup(c);
  if (group === undefined) return 'allowed';
  if (!isGroup(group)) return group;
  const sources = packetPrefixes(prefixes(c.subnet));
  const places = contentSharePlaces(c);
  const virtualNetwork = places.filter(isPrefix);
  const answers = [443, 445].map(port =>
    sources.flatMap(source =>
      places.map(destination => {
        const flow: Flow = { direction: 'outbound', protocol: 'tcp', source, destination, port, virtualNetwork };
        return evaluateFlow(group, flow).verdict;
      }),
    ),
  );
  if (answers.some(verdicts => verdicts.every(answer => answer === 'denied'))) return 'denied';
  return named(
    answers.flat().every(answer => answer === 'allowed') ? 'allowed' : 'undecided',
    c,
    'TCP 443 and 445 to storage',
  );
}

function named(answer: FlowDecision['verdict'], c: IntegrationCase, what: string): FactValue {
  return answer === 'undecided'
    ? unknown(`${c.subnet.key ?? 'subnet'}: ${what}`, 'the security rules do not decide it in the input')
    : answer;
}

/** True for a security group, where an unknown may stand for it. */
export function isGroup(value: SecurityGroup | UnknownFact): value is SecurityGroup {
  return typeof value === 'object' && value !== null && 'rules' in value;
}

/** Custom inbound rules: none of them has an effect on an app's traffic. */
function inboundRules(c: IntegrationCase): FactValue {
  // Without a group no rule can be of it, and large plans have thousands to read.
  if (groupOf(c) === undefined) return [];
  const rules = rulesOf(c);
  if (!isList(rules)) return rules;
  if (mayHaveMoreRules(c.model.estate))
    return unknown('security rules', 'the input does not tell the group of some rules');
  return namesFound(rules.map(nameIfInbound));
}

function nameIfInbound({ properties, name }: RuleView): string | UnknownFact | undefined {
  const direction = folded(member(properties, 'direction'));
  if (isUnknown(direction)) return direction;
  return direction === 'inbound' ? name : undefined;
}

/** Where the subnet's security group is named, and its rules stand. */
export function groupSource(c: IntegrationCase): readonly Source[] {
  const rules = rulesOf(c);
  const found = isList(rules) ? rules.map(rule => ({ entity: rule.entity })) : [];
  return [...c.subnetSource('networkSecurityGroup'), ...found];
}

/** Facts of what the subnet's security group lets through. */
export const securityFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'security.healthProbe',
    schema: { enum: ['allowed', 'denied'] },
    about: 'whether UDP 30000 may leave the subnet',
    derive: healthProbe,
    of: subnetOf,
    from: groupSource,
  },
  {
    path: 'security.contentSharePorts',
    schema: { enum: ['allowed', 'denied'] },
    about: 'whether TCP 443 and 445 to the storage account of the content share may leave the subnet',
    derive: contentSharePorts,
    from: groupSource,
  },
  {
    path: 'security.inboundRules',
    schema: { type: 'array', items: { type: 'string' } },
    about: 'custom inbound rules of the subnet’s security group',
    derive: inboundRules,
    of: subnetOf,
    from: groupSource,
  },
];
