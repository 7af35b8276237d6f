import { type CompiledRule } from './security-compile.js';
import { undecided, type FlowDecision } from './security-decision.js';
import { type Endpoint, type Flow, type SecurityGroup } from './security-group.js';
import { pickRules, reasonsOf } from './security-reasons.js';
import { findDeciders, surveyFlow, type Survey, type Ways } from './security-survey.js';
import { match, type Match } from './service-tags.js';

type Verdict = FlowDecision['verdict'];

/** One region's or port's denial is the denial of some; allowed only when all are. */
export function agree(parts: readonly { readonly verdict: Verdict }[]): Verdict {
  if (parts.some(part => part.verdict === 'denied')) return 'denied';
  return parts.every(part => part.verdict === 'allowed') ? 'allowed' : 'undecided';
}

/** Decides one region; see `isAnyDenied`. */
export function decideRegion(group: SecurityGroup, flow: Flow): FlowDecision {
  const survey = surveyFlow(group, flow);
  if (typeof survey === 'string') return undecided(survey);
  const region = readRegion(survey, flow.destination);
  const judgements = survey.ports.map(port => judgePort(region, port.ways()));
  const verdict = agree(judgements);
  const counting = judgements.filter(part => part.verdict === verdict);
  const deciders = new Set(counting.flatMap(part => [...part.deciders]));
  const reasons = verdict === 'undecided' ? reasonsOf(survey, deciders) : [];
  return { verdict, deniesPart: verdict === 'denied', rules: pickRules(survey, deciders), reasons };
}

/** Addresses of a region that no rule tells apart. */
interface Place {
  readonly exists: boolean;
  readonly rows: readonly (readonly Match[])[];
}

/** Whether a rule is general for a region: whether it covers the whole of it, as far as the region is known. */
function generalityOf(rule: CompiledRule, index: number, region: { end: Endpoint; places: readonly Place[] }): Match {
  const all = matchesIn(region.places, index);
  if (all.every(matched => matched === match.yes)) return match.yes;
  const { isOpen, tags } = rule.destination;
  if (region.end === 'internet') {
    // What the platform itself talks to may well be in this one, though it is not the whole internet.
    return isOpen || tags.some(tag => /^azurecloud(?:\.|$)/u.test(tag)) ? match.maybe : match.no;
  }
  const certain = region.places.filter(place => place.exists);
  const known = certain.length > 0 ? matchesIn(certain, index) : all;
  if (known.every(matched => matched === match.yes)) return match.yes;
  return known.some(matched => matched !== match.no) ? match.maybe : match.no;
}

function matchesIn(places: readonly Place[], index: number): Match[] {
  return places.flatMap(place => place.rows.map(row => row[index] ?? match.no));
}

interface Region {
  readonly survey: Survey;
  readonly places: readonly Place[];
  /** Denies, by index, that are not surely general. */
  readonly notGeneral: ReadonlySet<number>;
  /** What may deny, by index, and surely is not general. */
  readonly narrow: ReadonlySet<number>;
  readonly senders: Place['rows'];
}

function readRegion(survey: Survey, end: Endpoint): Region {
  const places = survey.destinations.map(cell => ({ exists: cell.exists, rows: cell.ways() }));
  const generality = survey.rules.map((rule, index) => generalityOf(rule, index, { end, places }));
  const indexes = [...survey.rules.keys()];
  const isNotGeneral = (index: number): boolean => surelyDenies(survey.rules[index]) && generality[index] !== match.yes;
  const isNarrow = (index: number): boolean => mayDeny(survey.rules[index]) && generality[index] === match.no;
  return {
    survey,
    places,
    notGeneral: new Set(indexes.filter(isNotGeneral)),
    narrow: new Set(indexes.filter(isNarrow)),
    senders: survey.sources.flatMap(cell => [...cell.ways()]),
  };
}

/** What the rules of the group's own do to one place of a region. */
interface Effect {
  readonly deciders: ReadonlySet<number>;
  /** Surely denied, whichever rule decides. */
  readonly isBlocked: boolean;
  /** Surely denied by general rules, those with a narrower deny not asked. */
  readonly isBlockedWidely: boolean;
  /** A rule that may be general may deny, the narrow ones not asked. */
  readonly isSuspect: boolean;
  /** No rule can deny. */
  readonly isUntouched: boolean;
  /** Some address of the place is surely left alone by every deny. */
  readonly isSpared: boolean;
}

interface Judgement {
  readonly verdict: Verdict;
  /** The rules, by index, that speak for the verdict. */
  readonly deciders: ReadonlySet<number>;
}

function judgePort(region: Region, port: Place['rows']): Judgement {
  const effects = region.places.map(place => effectOn(place, region, port));
  const widely = effects.filter(effect => effect.isBlockedWidely);
  if (widely.length > 0) return judge('denied', widely);
  if (effects.every(effect => effect.isBlocked)) return judge('denied', effects);
  const suspects = effects.filter(effect => effect.isSuspect);
  if (suspects.length > 0) return judge('undecided', suspects);
  const isLeftAlone = effects.every(effect => effect.isUntouched) || effects.some(effect => effect.isSpared);
  return judge(isLeftAlone ? 'allowed' : 'undecided', effects);
}

function judge(verdict: Verdict, effects: readonly Effect[]): Judgement {
  return { verdict, deciders: new Set(effects.flatMap(effect => [...effect.deciders])) };
}

/**
 * A narrow deny in front of a general one takes addresses away from it that are denied all the same. So what a
 * general rule does is asked with the narrow ones gone: an address that is denied without them is denied with them.
 */
function effectOn(place: Place, region: Region, port: Place['rows']): Effect {
  const { rules } = region.survey;
  const ways: Ways = [region.senders, place.rows, port];
  const deciders = findDeciders(rules, ways);
  const general = findDeciders(rules, ways, region.notGeneral);
  const wide = findDeciders(rules, ways, region.narrow);
  const denying = [...deciders].filter(index => mayDeny(rules[index]));
  const touches = (index: number): boolean => place.rows.some(row => row[index] === match.yes);
  return {
    deciders,
    isBlocked: [...deciders].every(index => surelyDenies(rules[index])),
    isBlockedWidely: place.exists && [...general].every(index => surelyDenies(rules[index])),
    isSuspect: [...wide].some(index => mayDeny(rules[index])),
    isUntouched: denying.length === 0,
    // A service tag of which it is not known whether it holds an address does not hold all of the region.
    isSpared: place.exists && denying.every(index => region.narrow.has(index) && !touches(index)),
  };
}

function surelyDenies(rule: CompiledRule | undefined): boolean {
  return rule?.access === 'deny' && rule.isExplicit;
}

function mayDeny(rule: CompiledRule | undefined): boolean {
  return rule?.access !== 'allow' && rule?.isExplicit === true;
}
