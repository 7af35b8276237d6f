import { compareText } from '../../core/order.js';
import { remember, rememberText } from '../../core/remember.js';
import type { Subject, SubjectKind } from '../../facts/subjects.js';
import type { Origin } from '../../graph/resource.js';
import { DecisionTree } from './decision-tree.js';
import { judgementOn, verdictOn, type JudgedSubject } from './judged-subject.js';
import type { Judgement } from '../judgement.js';
import type { CompiledPolicy, PolicyChanges, Profile, TextsOf, Verdict } from '../policy.js';
import { quietVerdicts, type QuietVerdict } from './quiet.js';
import { readyPolicies } from './ready-policies.js';

/** What judging needs beside the subjects. */
export interface Rules {
  readonly policies: readonly CompiledPolicy[];
  readonly profile: Profile;
  /** Texts that only findings need; asked for when there is one. */
  readonly textsOf: TextsOf;
  /** What is different for the subject of an origin: one and the same object wherever it is the same. */
  readonly changesFor?: (origin: Origin) => PolicyChanges;
}

/** Counts of all subjects and verdicts, the findings, and the other verdicts where they are asked for. */
export interface Judged {
  readonly findings: readonly Judgement[];
  readonly quiet: Iterable<QuietVerdict>;
  readonly subjects: Readonly<Record<SubjectKind, number>>;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/**
 * Judges every subject by every policy of the profile. What passes and does not apply is only counted unless `keepsQuiet`
 * asks for it, as then no subject can be forgotten.
 */
export function judge(subjects: Iterable<Subject>, rules: Rules, keepsQuiet = false): Judged {
  const kinds: Record<SubjectKind, number> = { integration: 0, plan: 0, peering: 0, change: 0 };
  const counts: Record<Verdict, number> = { pass: 0, fail: 0, undecided: 0, 'not-applicable': 0 };
  const findings: Judgement[] = [];
  const kept: JudgedSubject[] = [];
  const treesFor = remember((changes: PolicyChanges) => decisionTrees(rules, changes));
  const textsOf = rememberText(rules.textsOf);
  for (const subject of subjects) {
    kinds[subject.kind] += 1;
    const tree = treesFor(rules.changesFor?.(subject.origin) ?? noChanges).get(subject.kind);
    if (tree === undefined) continue;
    const judged = judgedSubject(subject, tree);
    for (let at = 0; at < tree.policies.length; at += 1) {
      const verdict = verdictOn(judged, at);
      counts[verdict] += 1;
      if (verdict === 'fail' || verdict === 'undecided') findings.push(judgementOn(judged, at, textsOf));
    }
    if (keepsQuiet) kept.push(judged);
  }
  return {
    findings: findings.toSorted(inOrder),
    quiet: quietVerdicts(kept, textsOf),
    subjects: kinds,
    counts,
  };
}

function judgedSubject(subject: Subject, tree: DecisionTree): JudgedSubject {
  const byCase = subject.cases.map(item => tree.verdictsOn(item));
  const { policies } = tree;
  if (subject.closer === undefined) return { subject, policies, byCase };
  let closer: { readonly found: JudgedSubject | undefined } | undefined;
  return {
    subject,
    policies,
    byCase,
    closer: () => {
      const other = closer === undefined ? subject.closer?.() : undefined;
      closer ??= { found: other && judgedSubject(other, tree) };
      return closer.found;
    },
  };
}

const noChanges: PolicyChanges = new Map();

function decisionTrees({ policies, profile }: Rules, changes: PolicyChanges): ReadonlyMap<string, DecisionTree> {
  const byKind = readyPolicies(policies, profile, changes);
  return new Map([...byKind].map(([kind, ready]) => [kind, new DecisionTree(ready)]));
}

const weight = { error: 0, warning: 1, note: 2 } as const;

/** What fails before what is not decided. */
function inOrder(left: Judgement, right: Judgement): number {
  return (
    Number(left.verdict === 'undecided') - Number(right.verdict === 'undecided') ||
    weight[left.severity] - weight[right.severity] ||
    compareText(left.subject.file ?? '', right.subject.file ?? '') ||
    compareText(left.subject.address, right.subject.address) ||
    compareText(left.policy, right.policy) ||
    compareText(left.subject.id, right.subject.id)
  );
}
