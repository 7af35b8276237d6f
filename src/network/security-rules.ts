import { resolveEndpoint } from './address-cells.js';
import { compileGroup, type CompiledRule } from './security-compile.js';
import { undecided, type FlowDecision } from './security-decision.js';
import { unknown, type Endpoint, type Flow, type SecurityGroup } from './security-group.js';
import { pickRules, reasonsOf } from './security-reasons.js';
import { agree, decideRegion } from './security-regions.js';
import { findDeciders, surveyFlow, type Survey } from './security-survey.js';

/**
 * Decides a flow by the rules of a group and Azure's default ones: the first that matches, by priority.
 *
 * A flow is all packets between its two ends on its ports: it is allowed when each is, denied when each is,
 * and undecided when they differ or something is not known. What is not known (a field of a rule, what a
 * service tag holds, rules that the input does not show) is taken every way that it can turn out. The only
 * inaccuracy is on the safe side: two unknowns are never taken to be the same.
 */
export function evaluateFlow(group: SecurityGroup, flow: Flow): FlowDecision {
  const survey = surveyFlow(group, flow);
  if (typeof survey === 'string') return undecided(survey);
  const deciders = new Set<number>();
  const open = new Set<number>();
  let [isAllowed, isDenied, deniesPart] = [true, true, false];
  for (const packets of packetsOf(survey)) {
    const { mayAllow, mayDeny } = weigh(survey.rules, packets.deciders);
    isAllowed &&= !mayDeny;
    isDenied &&= !mayAllow;
    deniesPart ||= packets.exist && !mayAllow;
    for (const index of packets.deciders) deciders.add(index);
    if (mayAllow && mayDeny) for (const index of packets.deciders) open.add(index);
  }
  const decided = isDenied ? 'denied' : 'undecided';
  const verdict = isAllowed ? 'allowed' : decided;
  const reasons = verdict === 'undecided' ? reasonsOf(survey, open) : [];
  return { verdict, deniesPart: deniesPart || isDenied, rules: pickRules(survey, deciders), reasons };
}

/**
 * Asks whether a rule of the group's own (never a default one) denies traffic to a destination of which only the
 * region is known. `*` and unknown stand for two regions, the virtual network and the internet; a tag or a prefix
 * is one.
 *
 * - `denied`: a general deny, one that covers a whole region (`*`, `0.0.0.0/0`, its tag, all known prefixes of
 *   the network), surely decides about some address of it; or every address of a region is denied. An earlier
 *   allow helps only where it covers all that the deny covers.
 * - `allowed`: no general deny can decide about an address of the regions. A deny that is limited to foreign
 *   prefixes, or to the tag of a service, does not count as long as it leaves a part of the region alone.
 * - `undecided`: all else, also a deny on a part of the known prefixes of the network.
 *
 * Which address of the source sends, and from which port, is not known either: a deny for a part of the source's
 * prefix decides nothing.
 */
export function isAnyDenied(group: SecurityGroup, flow: Flow): FlowDecision {
  const end = resolveEndpoint(flow.destination);
  const regions: readonly Endpoint[] = end === '*' || end === unknown ? ['virtualnetwork', 'internet'] : [end];
  const decisions = regions.map(destination => decideRegion(group, { ...flow, destination }));
  const verdict = agree(decisions);
  const counting = decisions.filter(decision => decision.verdict === verdict);
  return {
    verdict,
    deniesPart: verdict === 'denied',
    rules: [...new Set(counting.flatMap(decision => decision.rules))],
    reasons: [...new Set(counting.flatMap(decision => decision.reasons))],
  };
}

/** True where no rule of the group's own can deny in a direction: nothing is denied then, whoever sends what to whom. */
export function deniesNothing(group: SecurityGroup, direction: Flow['direction']): boolean {
  return compileGroup(group, direction).every(rule => !rule.isExplicit || rule.access === 'allow');
}

/** Packets that no rule tells apart, and the rules (by index) that may decide about them. */
interface Packets {
  readonly exist: boolean;
  readonly deciders: ReadonlySet<number>;
}

function* packetsOf(survey: Survey): Iterable<Packets> {
  const sources = survey.sources.map(cell => ({ cell, rows: cell.ways() }));
  for (const destination of survey.destinations) {
    const rows = destination.ways();
    for (const port of survey.ports) {
      for (const source of sources) {
        const deciders = findDeciders(survey.rules, [source.rows, rows, port.ways()]);
        yield { exist: source.cell.exists && destination.exists, deciders };
      }
    }
  }
}

function weigh(rules: readonly CompiledRule[], deciders: ReadonlySet<number>): { mayAllow: boolean; mayDeny: boolean } {
  let [mayAllow, mayDeny] = [false, false];
  for (const index of deciders) {
    mayAllow ||= rules[index]?.access !== 'deny';
    mayDeny ||= rules[index]?.access !== 'allow';
  }
  return { mayAllow, mayDeny };
}
