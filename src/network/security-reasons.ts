import { type Cell } from './address-cells.js';
import { isTag, isUnseen, type AddressSpec, type CompiledRule } from './security-compile.js';
import { unknown, type Entries, type SecurityRule } from './security-group.js';
import { type Survey } from './security-survey.js';
import { match } from './service-tags.js';

/** The rules behind the indexes, in the order in which they are asked. */
export function pickRules(survey: Survey, indexes: ReadonlySet<number>): SecurityRule[] {
  return survey.rules.flatMap((rule, index) => (indexes.has(index) && !isUnseen(rule) ? [rule.rule] : []));
}

/** Why rules that may decide leave a flow open; without any such rule, the flow has parts that fare differently. */
export function reasonsOf(survey: Survey, indexes: ReadonlySet<number>): string[] {
  if (indexes.size === 0) return ['a part of the flow is allowed and a part of it denied'];
  const reasons = new Set<string>();
  for (const [index, rule] of survey.rules.entries()) {
    if (indexes.has(index)) for (const reason of reasonsOfRule(survey, rule, index)) reasons.add(reason);
  }
  return reasons.size > 0
    ? [...reasons]
    : ['whether the addresses belong to the virtual network or to the internet is not known'];
}

function reasonsOfRule(survey: Survey, rule: CompiledRule, index: number): string[] {
  if (isUnseen(rule)) return ['there may be rules that the input does not show'];
  const missing = [
    ...(rule.access === undefined ? ['access'] : []),
    ...(rule.earliest === rule.latest ? [] : ['priority']),
    ...(rule.direction === undefined ? ['direction'] : []),
    ...(rule.rule.protocol === unknown ? ['protocol'] : []),
    ...(rule.sourcePorts.isOpen ? ['source ports'] : []),
    ...(rule.destinationPorts.isOpen ? ['destination ports'] : []),
    ...(rule.source.isOpen ? ['source'] : []),
    ...(rule.destination.isOpen ? ['destination'] : []),
  ];
  const reasons = missing.map(field => `the ${field} of rule ${rule.rule.name} is not known`);
  if (mayMatch(survey.sources, index)) reasons.push(...tagReasons(rule, rule.source, rule.rule.source));
  if (mayMatch(survey.destinations, index)) reasons.push(...tagReasons(rule, rule.destination, rule.rule.destination));
  if (missing.length === 0 && mayMatch(survey.ports, index)) {
    reasons.push(`whether rule ${rule.rule.name} covers the ports or the protocol is not known`);
  }
  return reasons;
}

/** Whether a rule may or may not match some cell, as far as this side of the flow goes. */
function mayMatch(cells: readonly Cell[], index: number): boolean {
  return cells.some(cell => cell.ways().some(way => way[index] === match.maybe));
}

function tagReasons(rule: CompiledRule, spec: AddressSpec, entries: Entries): string[] {
  if (spec.tags.length === 0 || entries === unknown) return [];
  const written = entries.filter(entry => entry !== unknown && isTag(entry.toLowerCase()));
  return written.map(tag => `what the tag ${String(tag)} of rule ${rule.rule.name} holds is not known`);
}
