import { hash } from 'node:crypto';
import { rememberText } from '../../core/remember.js';
import type { Case, FactOrigin, Subject } from '../../facts/subjects.js';
import type { Origin } from '../../graph/resource.js';
import type { Json } from '../../graph/value.js';
import type { Evidence, Judgement, Position } from '../judgement.js';
import { languageOf, remedyFor } from '../language.js';
import { formatMessage } from '../message.js';
import type { TextsOf, Verdict } from '../policy.js';
import type { ReadyPolicy } from './ready-policies.js';
import { isUnknown, plainSymbol, shownSymbol } from '../unknown.js';

/** One policy asked about one subject, in each of its cases. */
export interface Asked extends ReadyPolicy {
  readonly subject: Subject;
  readonly verdicts: readonly Verdict[];
  readonly verdict: Verdict;
}

/** The judgement that a verdict is reported as. */
export function describe(asked: Asked, textsOf: TextsOf): Judgement {
  const { subject, compiled, severity, verdict } = asked;
  const { policy } = compiled;
  const texts = textsOf(policy.name);
  const shown = shownCase(asked);
  const used = shown === undefined ? [] : policy.facts.map(path => usedIn(shown, path));
  return {
    policy: policy.name,
    severity,
    title: policy.title,
    verdict,
    subject: { kind: subject.kind, id: subject.id, address: subject.origin.address, ...positionOf(subject.origin) },
    message: messageOf(asked, shown, used),
    evidence: used.map(evidenceOf),
    related: relatedTo(
      subject,
      used.flatMap(({ origins }) => origins),
    ),
    remedy: remedyFor(texts, languageOf(subject.origin)),
    sources: texts.sources,
    fingerprint: fingerprintOf(`${policy.name}|${subject.kind}|${subject.origin.address}|${subject.id}`),
  };
}

/** The case that shows the verdict best: one that fails, else one that is open, else the first. */
function shownCase({ subject, verdicts }: Asked): Case | undefined {
  const at = verdicts.includes('fail') ? verdicts.indexOf('fail') : verdicts.indexOf('undecided');
  return subject.cases[Math.max(at, 0)] ?? subject.cases[0];
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
  return { path, value: item.at(path), origins, isSensitive: origins.some(origin => origin.isSensitive) };
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

/** What is wrong or not known; of what is neither, what holds. */
function messageOf(asked: Asked, shown: Case | undefined, used: readonly Used[]): string {
  const { compiled, parameters, verdict } = asked;
  const { policy } = compiled;
  if (verdict !== 'fail' && verdict !== 'undecided') return policy.title;
  const own = formatMessage(policy.message, shown === undefined ? {} : masked(shown, used), parameters);
  return verdict === 'fail' ? own : undecidedMessage(own, asked, used);
}

/** Why it cannot be told: the candidates that disagree, or the unknown facts. */
function undecidedMessage(own: string, { subject, compiled, verdicts }: Asked, used: readonly Used[]): string {
  const { title, decidedBy } = compiled.policy;
  const question = `cannot tell whether ${lowerFirst(title)}`;
  if (subject.mayBeAbsent && verdicts.every(verdict => verdict === 'fail'))
    return `${question}: the input does not tell whether ${subject.origin.address} is ${subject.mayNameNothing === true ? 'connected' : 'deployed'}; if it is, this does not hold (${own})`;
  if (verdicts.includes('fail')) {
    const failing = subject.cases.filter((_, index) => verdicts[index] === 'fail').map(({ label }) => label ?? 'one');
    return `${question}: the input does not tell which one is meant; with ${listed(failing)} it does not hold (${own})`;
  }
  const reasons = used.filter(({ path }) => decidedBy.includes(path)).flatMap(reasonsOf);
  return reasons.length === 0 ? question : `${question}: ${[...new Set(reasons)].slice(0, 3).join('; ')}`;
}

/** More than this of many cases nobody reads. */
const mostListed = 4;

function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, mostListed).map(shownSymbol).join(', ');
  return labels.length > mostListed ? `${shown} and ${labels.length - mostListed} more` : shown;
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
  const byAddress = new Map<string, Judgement['related'][number]>();
  for (const { origin, type } of origins) {
    if (origin.address === subject.origin.address || byAddress.has(origin.address)) continue;
    byAddress.set(origin.address, { role: roleOf(type), address: origin.address, ...positionOf(origin) });
  }
  return [...byAddress.values()];
}

function fingerprintOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}

const roles: Readonly<Record<string, string>> = {
  sites: 'app',
  slots: 'slot',
  serverfarms: 'plan',
  virtualnetworks: 'network',
  networksecuritygroups: 'security group',
  autoscalesettings: 'autoscale setting',
};

/** A resource's role in words, by the last part of its type: `subnets` is a subnet. */
const roleOf = rememberText(type => {
  const last = type.split('/').at(-1) ?? type;
  return (
    roles[last.toLowerCase()] ??
    last
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/s$/, '')
  );
});

function positionOf(origin: Origin): Position {
  return {
    file: origin.file,
    ...(origin.line !== undefined && { line: origin.line }),
    ...(origin.column !== undefined && { column: origin.column }),
    ...(origin.endColumn !== undefined && { endColumn: origin.endColumn }),
    ...(origin.pointer !== undefined && { pointer: origin.pointer }),
  };
}
