import { compareText } from '../../core/order.js';
import type { Policy } from '../../policy/policy.js';

/** A policy that prevents what somebody has been told by Azure, with the words of it that were found. */
export interface AnswerMatch {
  readonly policy: Policy;
  readonly words: string;
}

/** Of a longer log only the beginning is read. */
const longestText = 100_000;
/** A shorter part of an answer says too little. */
const shortestPart = 6;

/**
 * The policies that prevent an error which a deployment ended with, best first. The text may be the code alone, a
 * part of the message, or a whole log with the message in it; letter case, punctuation, numbers and the names of
 * resources do not count.
 */
export function findByAnswer(text: string, policies: readonly Policy[]): readonly AnswerMatch[] {
  const asked = plain(text.slice(0, longestText));
  const found = policies.flatMap((policy): (AnswerMatch & { readonly weight: number })[] => {
    const [best] = (policy.prevents ?? [])
      .map(words => ({ words, weight: weightOf(asked, plain(words)) }))
      .toSorted((one, other) => other.weight - one.weight);
    return best === undefined || best.weight === 0 ? [] : [{ policy, ...best }];
  });
  const most = Math.max(0, ...found.map(({ weight }) => weight));
  return found
    .filter(({ weight }) => Math.floor(weight) === Math.floor(most))
    .toSorted((one, other) => other.weight - one.weight || compareText(one.policy.name, other.policy.name))
    .map(({ policy, words }) => ({ policy, words }));
}

/** Lower case, words only, every number the same. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\d+/gu, '0')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 3 and a fraction where the whole answer stands in the text, 2 where the text is a part of it, 1 where most words do. */
function weightOf(asked: string, answer: string): number {
  const share = Math.min(answer.length, 999) / 1000;
  if (` ${asked} `.includes(` ${answer} `)) return 3 + share;
  if (asked.length >= shortestPart && answer.includes(asked)) return 2 + share;
  const words = new Set(answer.split(' ').filter(word => word.length > 3));
  const all = new Set(asked.split(' '));
  const common = [...words].filter(word => all.has(word)).length;
  return words.size >= 4 && common / words.size >= 0.75 ? 1 + common / (words.size + 1) : 0;
}
