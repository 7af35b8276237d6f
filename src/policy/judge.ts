import { compareText } from '../core/order.js';
import { remember } from '../core/remember.js';
import type { Subject, SubjectKind } from '../facts/subjects.js';
import type { Origin } from '../graph/resource.js';
import { DecisionTree } from './decision-tree.js';
import { describe } from './describe.js';
import { agree } from './evaluate.js';
import type { Judgement } from './judgement.js';
import type { CompiledPolicy, PolicyChanges, PolicyTexts, Profile, Verdict } from './policy.js';
import { readyPolicies } from './ready-policies.js';

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
  const treesFor = remember((changes: PolicyChanges) => decisionTrees(rules, changes));
  const textsOf = onceEach(rules.textsOf);
  for (const subject of subjects) {
    kinds[subject.kind] += 1;
    const tree = treesFor(rules.changesFor?.(subject.origin) ?? noChanges).get(subject.kind);
    if (tree === undefined) continue;
    const byCase = subject.cases.map(item => tree.verdictsOn(item));
    for (let at = 0; at < tree.policies.length; at += 1) {
      const policy = tree.policies[at];
      const all = agreed(at, byCase);
      const verdict = all === 'fail' && subject.mayBeAbsent ? 'undecided' : all;
      counts[verdict] += 1;
      if (policy !== undefined && (showAll || verdict === 'fail' || verdict === 'undecided'))
        judgements.push(describe({ subject, ...policy, verdicts: verdictsAt(at, byCase), verdict }, textsOf));
    }
  }
  return { judgements: judgements.toSorted(inOrder), subjects: kinds, counts };
}

const noChanges: PolicyChanges = new Map();

function decisionTrees({ policies, profile }: Rules, changes: PolicyChanges): ReadonlyMap<string, DecisionTree> {
  const byKind = readyPolicies(policies, profile, changes);
  return new Map([...byKind].map(([kind, ready]) => [kind, new DecisionTree(ready)]));
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
