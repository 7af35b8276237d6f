import { createHash } from 'node:crypto';
import type { Evidence } from '../../policy/judgement.js';
import { subjectsOfFinding, type Finding } from '../finding.js';
import { printable } from '../printable.js';
import { sarifText, type Placed, type SarifLocation } from './sarif-places.js';
import { sentence } from './sarif-rules.js';
import { symbolText, valueText } from '../words.js';
import { shortened } from '../../core/list.js';

export interface ResultSettings {
  readonly locate: (placed: Placed, id?: number) => SarifLocation;
  /** The index of a policy among the rules of the run. */
  readonly ruleIndex: (policy: string) => number;
}

/** As many places are linked from one message, and shown in one chain. */
const mostRelated = 20;

/** The findings as results, one a policy and resource, with the instances that share it in its properties. */
export function sarifResults(findings: readonly Finding[], settings: ResultSettings): readonly object[] {
  const identities = identitiesOf(findings);
  return findings.map((finding, index) => resultOf(finding, identities[index] ?? '', settings));
}

function resultOf(finding: Finding, identity: string, { locate, ruleIndex }: ResultSettings): object {
  const { verdict, spot } = finding;
  const related = relatedTo(finding);
  const steps = chainOf(finding);
  return {
    ruleId: printable(verdict.policy, 255),
    ruleIndex: ruleIndex(verdict.policy),
    level: verdict.severity,
    message: { text: messageOf(finding, related) },
    locations: [locate(spot)],
    ...(related.length > 0 && { relatedLocations: related.map((item, index) => locate(item, index + 1)) }),
    ...(steps.length > 1 && {
      codeFlows: [{ threadFlows: [{ locations: steps.map(step => ({ location: locate(step) })) }] }],
    }),
    partialFingerprints: {
      'vnetPreflight/v1': identity,
      // Without a line nobody else can tell two results of one file apart.
      ...(spot.line === undefined && { primaryLocationLineHash: `${identity}:1` }),
    },
    properties: {
      subjects: shortened(subjectsOfFinding(finding), 100).map(address => printable(address)),
      verdicts: finding.verdicts.slice(0, 100).map(({ fingerprint }) => fingerprint),
    },
  };
}

/** What is wrong as a sentence of its own, as hosts show the first one alone; then the places, each a link. */
function messageOf({ verdict, verdicts }: Finding, related: readonly Related[]): string {
  const others = [...new Set(verdicts.map(({ message }) => message))].filter(message => message !== verdict.message);
  const links = related.map(({ role, address }, index) => `${role} [${sarifText(address, 300)}](${index + 1})`);
  return [
    sarifText(sentence(verdict.message, 3000)),
    ...shortened(others, 3).map(message => sarifText(sentence(message, 600))),
    ...(links.length > 0 ? [`See ${links.join(', ')}.`] : []),
  ].join(' ');
}

interface Related extends Placed {
  readonly role: string;
}

/** Everything that the finding is about but the place where it stands: the subjects, then what they lead over. */
function relatedTo({ verdicts, spot }: Finding): readonly Related[] {
  const found = new Map<string, Related>();
  const subjects = verdicts.map(({ subject }) => ({ ...subject, role: roleOfSubject(subject.kind) }));
  for (const item of [...subjects, ...verdicts.flatMap(({ related }) => related)]) {
    if (item.address === spot.address || found.has(item.address)) continue;
    if (found.size === mostRelated) break;
    found.set(item.address, { ...item, role: printable(item.role, 60), message: `${item.role} ${item.address}` });
  }
  return [...found.values()];
}

/** The way to the cause: app, plan, subnet, and last the facts at fault. */
function chainOf({ verdict, spot }: Finding): readonly Placed[] {
  const { subject, related, evidence } = verdict;
  const parts = [{ ...subject, role: roleOfSubject(subject.kind) }, ...related].slice(0, mostRelated);
  const way = parts
    .filter(({ address }) => address !== spot.address)
    .toSorted((left, right) => rank(left) - rank(right));
  const facts = evidence.filter(({ address }) => address === spot.address).map(factText);
  const cause = [spot.address, ...shortened(facts, 6)].join('; ');
  return [...way.map(part => ({ ...part, message: `${part.role} ${part.address}` })), { ...spot, message: cause }];
}

const order = ['app', 'slot', 'plan', 'subnet', 'network'];

function rank({ role }: { readonly role: string }): number {
  const found = order.indexOf(role);
  return found < 0 ? order.length : found;
}

function roleOfSubject(kind: string): string {
  return kind === 'integration' ? 'app' : kind;
}

/** A fact with its value: `subnet.prefixLength = 29`. */
function factText({ fact, value, symbol, reason = '' }: Evidence): string {
  return symbol === undefined ? `${fact} = ${valueText(value)}` : `${fact} = ? (${symbolText(symbol)}: ${reason})`;
}

/**
 * What makes a result the same one in the next run: the policy and the block, wherever it stands. Only where a run
 * has several of one block, in two files or as elements of a list, the file and the whole address take part too.
 */
function identitiesOf(findings: readonly Finding[]): readonly string[] {
  const keys = findings.map(({ verdict, block }) => JSON.stringify([verdict.policy, block]));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return findings.map(({ verdict, spot }, index) => {
    const key = keys[index] ?? '';
    return shortHash(
      (times.get(key) ?? 0) > 1 ? JSON.stringify([key, spot.file, verdict.severity, spot.address]) : key,
    );
  });
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
