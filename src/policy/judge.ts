import { createHash } from 'node:crypto';
import { append } from '../core/multimap.js';
import { compareText } from '../core/order.js';
import { remember } from '../core/remember.js';
import type { Case, FactOrigin, Subject, SubjectKind } from '../facts/subjects.js';
import type { Origin } from '../graph/resource.js';
import type { Json } from '../graph/value.js';
import { agree, decide, mayApply } from './evaluate.js';
import { factAt } from './facts-schema.js';
import type { Evidence, Judgement, Position } from './judgement.js';
import { languageOf, remedyFor } from './language.js';
import { formatMessage } from './message.js';
import { appliesIn, parametersFor, severityIn } from './parameters.js';
import type {
  CompiledPolicy,
  Parameters,
  PolicyChanges,
  PolicyTexts,
  Profile,
  Severity,
  Validate,
  Verdict,
} from './policy.js';
import { isUnknown, plainSymbol, shownSymbol } from './unknown.js';

/** What judging needs beside the subjects. */
export interface Rules {
  readonly policies: readonly CompiledPolicy[];
  readonly profile: Profile;
  /** Texts that only findings need; asked for when there is one. */
  readonly textsOf: (policy: string) => PolicyTexts;
  /** What is different for the subject of an origin: one and the same object wherever it is the same. */
  readonly changesFor?: (origin: Origin) => PolicyChanges;
}

/** Counts of all subjects and verdicts, and the judgements that are shown. */
export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly subjects: Readonly<Record<SubjectKind, number>>;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/**
 * Judges every subject by every policy of the profile. Findings are always among the judgements;
 * passes and policies that do not apply are only counted unless `showAll` asks for them.
 */
export function judge(subjects: Iterable<Subject>, rules: Rules, showAll = false): Judged {
  const kinds: Record<SubjectKind, number> = { integration: 0, plan: 0, peering: 0, change: 0 };
  const counts: Record<Verdict, number> = { pass: 0, fail: 0, undecided: 0, 'not-applicable': 0 };
  const judgements: Judgement[] = [];
  const ready = remember((changes: PolicyChanges) => readyPolicies(rules, changes));
  const known = { ...rules, textsOf: onceEach(rules.textsOf) };
  for (const subject of subjects) {
    kinds[subject.kind] += 1;
    const asked = ready(rules.changesFor?.(subject.origin) ?? noChanges).get(subject.kind) ?? [];
    const byCase = subject.cases.map(({ facts }) => verdictsOn(facts, asked));
    for (const [at, policy] of asked.entries()) {
      const all = agreed(at, byCase);
      const verdict = all === 'fail' && subject.mayBeAbsent ? 'undecided' : all;
      counts[verdict] += 1;
      if (showAll || verdict === 'fail' || verdict === 'undecided')
        judgements.push(describe({ subject, ...policy, verdicts: verdictsAt(at, byCase), verdict }, known));
    }
  }
  return { judgements: judgements.toSorted(inOrder), subjects: kinds, counts };
}

const noChanges: PolicyChanges = new Map();

/** A policy with the values that its parameters have, and what its findings weigh. */
interface ReadyPolicy {
  readonly compiled: CompiledPolicy;
  readonly parameters: Parameters;
  readonly severity: Severity;
}

/** The policies of the profile by kind of subject; those that apply under one condition follow each other. */
function readyPolicies(
  { policies, profile }: Rules,
  changes: PolicyChanges,
): ReadonlyMap<string, readonly ReadyPolicy[]> {
  const byKind = new Map<string, Map<Validate | undefined, ReadyPolicy[]>>();
  for (const compiled of policies) {
    const { policy, when } = compiled;
    const { enabled = policy.enabled, severity, parameters } = changes.get(policy.name) ?? {};
    if (enabled === false || !appliesIn(policy, profile)) continue;
    const byCondition = byKind.get(policy.subject) ?? new Map<Validate | undefined, ReadyPolicy[]>();
    byKind.set(policy.subject, byCondition);
    append(byCondition, when, {
      compiled,
      parameters: policy.parameters === undefined ? noParameters : parametersFor(policy, profile, parameters),
      severity: severity ?? severityIn(policy, profile),
    });
  }
  return new Map([...byKind].map(([kind, byCondition]) => [kind, [...byCondition.values()].flat()]));
}

const noParameters: Parameters = {};

/** The verdicts of policies; one condition of several that follow each other is asked once, but it may read parameters. */
function verdictsOn(facts: object, policies: readonly ReadyPolicy[]): readonly Verdict[] {
  let before: ReadyPolicy | undefined;
  let isConcerned = false;
  return policies.map(policy => {
    const { compiled, parameters } = policy;
    if (before === undefined || before.compiled.when !== compiled.when || before.parameters !== parameters)
      isConcerned = mayApply(compiled.when, facts, parameters);
    before = policy;
    return isConcerned ? decide(compiled, facts, parameters) : 'not-applicable';
  });
}

/** The verdict of one policy over all cases of a subject, of which there is nearly always one. */
function agreed(at: number, byCase: readonly (readonly Verdict[])[]): Verdict {
  const only = byCase.length === 1 ? byCase[0]?.[at] : undefined;
  return only ?? agree(verdictsAt(at, byCase));
}

function verdictsAt(at: number, byCase: readonly (readonly Verdict[])[]): readonly Verdict[] {
  return byCase.map(verdicts => verdicts[at] ?? 'undecided');
}

/** Texts are kept apart from what every run needs, and read when they are asked for. */
function onceEach(textsOf: Rules['textsOf']): Rules['textsOf'] {
  const known = new Map<string, PolicyTexts>();
  return name => {
    const found = known.get(name) ?? textsOf(name);
    known.set(name, found);
    return found;
  };
}

/** One policy asked about one subject, in each of its cases. */
interface Asked extends ReadyPolicy {
  readonly subject: Subject;
  readonly verdicts: readonly Verdict[];
  readonly verdict: Verdict;
}

function describe(asked: Asked, rules: Rules): Judgement {
  const { subject, compiled, parameters, severity, verdicts, verdict } = asked;
  const { policy } = compiled;
  const texts = rules.textsOf(policy.name);
  const at = Math.max(
    0,
    verdicts.findIndex(found => found === 'fail'),
    verdicts.includes('fail') ? 0 : verdicts.indexOf('undecided'),
  );
  const shown = subject.cases[at] ?? subject.cases[0];
  const used = shown === undefined ? [] : policy.facts.map(path => usedIn(shown, path));
  const facts = shown === undefined ? {} : masked(shown, used);
  const own = formatMessage(policy.message, facts, parameters);
  return {
    policy: policy.name,
    severity,
    title: policy.title,
    verdict,
    subject: { kind: subject.kind, id: subject.id, address: subject.origin.address, ...positionOf(subject.origin) },
    message: verdict === 'undecided' ? undecidedMessage(own, asked, used) : verdict === 'fail' ? own : policy.title,
    evidence: used.map(evidenceOf),
    related: relatedTo(
      subject,
      used.flatMap(({ origins }) => origins),
    ),
    remedy: remedyFor(texts, languageOf(subject.origin)),
    sources: texts.sources,
    fingerprint: createHash('sha256')
      .update(`${policy.name}|${subject.kind}|${subject.origin.address}|${subject.id}`)
      .digest('hex')
      .slice(0, 32),
  };
}

/** A fact that a policy reads, as it is in one case. */
interface Used {
  readonly path: string;
  readonly value: unknown;
  readonly origins: readonly FactOrigin[];
  readonly isSensitive: boolean;
}

function usedIn(item: Case, path: string): Used {
  const origins = item.originsOf(path);
  return { path, value: factAt(item.facts, path), origins, isSensitive: origins.some(origin => origin.isSensitive) };
}

/** The facts for a message, with sensitive ones covered. */
function masked(item: Case, used: readonly Used[]): object {
  if (!used.some(({ isSensitive }) => isSensitive)) return item.facts;
  const copy: Record<string, unknown> = {};
  for (const { path, value, isSensitive } of used) {
    const [group = '', name] = path.split('.');
    const shown = isSensitive ? '(sensitive)' : value;
    if (name === undefined) copy[group] = shown;
    else copy[group] = { ...(copy[group] as object | undefined), [name]: shown };
  }
  return copy;
}

/** Why it cannot be told: the candidates that disagree, or the unknown facts. */
function undecidedMessage(own: string, { subject, compiled, verdicts }: Asked, used: readonly Used[]): string {
  const { title, decidedBy } = compiled.policy;
  const question = `cannot tell whether ${lowerFirst(title)}`;
  if (subject.mayBeAbsent && verdicts.every(verdict => verdict === 'fail'))
    return `${question}: the input does not tell whether ${subject.origin.address} is deployed; if it is, this does not hold (${own})`;
  if (verdicts.includes('fail')) {
    const labels = (kind: Verdict): string =>
      subject.cases.flatMap((item, index) => (verdicts[index] === kind ? [item.label ?? 'one'] : [])).join(', ');
    return `${question}: the input does not tell which one is meant; with ${labels('fail')} it does not hold (${own})`;
  }
  const reasons = used.filter(({ path }) => decidedBy.includes(path)).flatMap(reasonsOf);
  return reasons.length === 0 ? question : `${question}: ${[...new Set(reasons)].slice(0, 3).join('; ')}`;
}

/** A title inside a sentence; an acronym or a name at its start keeps its letters. */
function lowerFirst(title: string): string {
  return /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** Unknown values with their reasons. A symbol may show a part of a sensitive value, so the fact's path stands for it. */
function reasonsOf({ path, value, isSensitive }: Used): readonly string[] {
  const items = Array.isArray(value) ? value : [value];
  return items
    .filter(isUnknown)
    .map(
      ({ $unknown: { symbol = 'a value', reason = 'not known' } }) =>
        `${isSensitive ? path : shownSymbol(symbol)}: ${reason}`,
    );
}

function evidenceOf({ path, value, origins, isSensitive }: Used): Evidence {
  const [first] = origins;
  const place = first === undefined ? {} : { address: first.origin.address, ...positionOf(first.origin) };
  if (!isUnknown(value))
    return { fact: path, value: isSensitive ? '(sensitive)' : ((value ?? null) as Json), ...place };
  const { symbol, reason = 'not known' } = value.$unknown;
  return { fact: path, symbol: isSensitive ? path : plainSymbol(symbol ?? path), reason, ...place };
}

/** The other resources that the verdict looked at, each once. */
function relatedTo(subject: Subject, origins: readonly FactOrigin[]): Judgement['related'] {
  const byAddress = new Map<string, { role: string; address: string } & Position>();
  for (const { origin, type } of origins) {
    if (origin.address === subject.origin.address || byAddress.has(origin.address)) continue;
    byAddress.set(origin.address, { role: roleOf(type), address: origin.address, ...positionOf(origin) });
  }
  return [...byAddress.values()];
}

/** A resource's role in words, by the last part of its type: `subnets` is a subnet. */
function roleOf(type: string): string {
  const last = type.split('/').at(-1) ?? type;
  const known: Readonly<Record<string, string>> = {
    sites: 'app',
    slots: 'slot',
    serverfarms: 'plan',
    virtualnetworks: 'network',
    networksecuritygroups: 'security group',
    autoscalesettings: 'autoscale setting',
  };
  return (
    known[last.toLowerCase()] ??
    last
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/s$/, '')
  );
}

function positionOf(origin: Origin): Position {
  return {
    file: origin.file,
    ...(origin.line !== undefined && { line: origin.line }),
    ...(origin.column !== undefined && { column: origin.column }),
    ...(origin.pointer !== undefined && { pointer: origin.pointer }),
  };
}

const rank: Readonly<Record<Verdict, number>> = { fail: 0, undecided: 1, pass: 2, 'not-applicable': 3 };
const weight = { error: 0, warning: 1, note: 2 } as const;

function inOrder(left: Judgement, right: Judgement): number {
  return (
    rank[left.verdict] - rank[right.verdict] ||
    weight[left.severity] - weight[right.severity] ||
    compareText(left.subject.file ?? '', right.subject.file ?? '') ||
    compareText(left.subject.address, right.subject.address) ||
    compareText(left.policy, right.policy) ||
    compareText(left.subject.id, right.subject.id)
  );
}
