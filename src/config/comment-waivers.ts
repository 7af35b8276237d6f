import type { Notice } from '../graph/notice.js';
import { isInside, type CommentTarget, type SourceComment } from '../graph/source-comment.js';
import type { Judgement } from '../policy/judgement.js';
import type { PolicyHead } from '../policy/policy.js';
import { nameHint } from './policy-names.js';
import { readWaiverComment } from './waiver-comment.js';
import type { Waiver } from './waivers.js';

/** What waivers in comments are held against. */
export interface CommentRules {
  readonly heads: readonly PolicyHead[];
  /** True for a policy whose findings nobody can accept. */
  readonly isUnwaivable: (policy: string) => boolean;
}

/** The waivers that are written as comments, and what is wrong with those that can be none. */
export interface CommentWaivers {
  readonly waivers: readonly Waiver[];
  readonly notices: readonly Notice[];
}

/**
 * The waivers among the comments of sources. One covers a finding of its policy whose subject stands in what the
 * comment stands on, or is made by the module that is called there, and a finding that is decided by what stands there.
 */
export function commentWaivers(comments: readonly SourceComment[], rules: CommentRules): CommentWaivers {
  const read = onceEach(comments).map(comment => waiversIn(comment, rules));
  return {
    waivers: read.flatMap(({ waivers }) => waivers),
    notices: read.flatMap(({ notices }) => notices),
  };
}

function waiversIn(comment: SourceComment, rules: CommentRules): CommentWaivers {
  const reading = readWaiverComment(comment.text);
  if (reading === undefined) return { waivers: [], notices: [] };
  const { target } = comment;
  if ('fault' in reading) return refused(comment, `is no waiver: ${reading.fault.message}`);
  if (target === undefined) return refused(comment, 'stands on nothing that could be waived');
  const { policies, reason, owner, until } = reading.waiver;
  const faults = policies.flatMap(policy => faultOf(policy, rules) ?? []);
  const waivers = policies
    .filter(policy => faultOf(policy, rules) === undefined)
    .map((policy): Waiver => {
      const own = { policy, target: target.name, reason, owner, place: comment.place };
      return { ...own, ...(until !== undefined && { until }), covers: coveredBy(policy, target, rules) };
    });
  return { waivers, notices: faults.flatMap(fault => refused(comment, fault).notices) };
}

function faultOf(policy: string, { heads, isUnwaivable }: CommentRules): string | undefined {
  if (!heads.some(({ name }) => name === policy))
    return `waives nothing: there is no policy “${policy}”${nameHint(policy, heads)}`;
  return isUnwaivable(policy) ? `waives nothing: neverWaive forbids to waive ${policy}` : undefined;
}

function refused({ place: { file, line } }: SourceComment, what: string): CommentWaivers {
  return { waivers: [], notices: [{ message: `the comment in line ${line} ${what}`, file }] };
}

function coveredBy(policy: string, target: CommentTarget, { heads }: CommentRules): Waiver['covers'] {
  const { decidedBy = [] } = heads.find(({ name }) => name === policy) ?? {};
  const { range, modules = [] } = target;
  const isWithin = ({ address }: Judgement['subject']): boolean =>
    modules.some(module => address.startsWith(module) && /^[.[]/u.test(address.slice(module.length)));
  return ({ policy: own, subject, evidence }) =>
    own === policy &&
    (isInside(subject, range) ||
      isWithin(subject) ||
      evidence.some(fact => decidedBy.includes(fact.fact) && isInside(fact, range)));
}

/** A file that several inputs draw in is read with each: its comments are one, with the modules of all. */
function onceEach(comments: readonly SourceComment[]): readonly SourceComment[] {
  const found = new Map<string, SourceComment>();
  for (const comment of comments) {
    const key = [comment.place.file, comment.place.line, comment.place.column].join('|');
    const known = found.get(key)?.target;
    const { target } = comment;
    const modules = [...(known?.modules ?? []), ...(target?.modules ?? [])];
    found.set(key, { ...comment, target: target && { ...target, modules } });
  }
  return [...found.values()];
}
