import { RE2JS } from 're2js';

/*
 * Policies come from pull requests, and the engine of JavaScript can be kept busy for hours by a harmless pattern and a
 * long name. RE2 matches in linear time. What it does not know (looking ahead, referring back) cannot be matched so.
 */

/** Steps of a compiled pattern that each character of a text may cost; twice as many as any name of Azure wants. */
const largest = 1000;

/** Compiles a pattern. Throws an `Error` that says in words what is wrong with it. */
export function compilePattern(pattern: string): RE2JS {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  if (compiled.programSize() > largest) throw new Error('it repeats too much');
  return compiled;
}

/** Why a pattern is refused, as the end of a sentence; undefined for a good one. */
export function refusePattern(pattern: string): string | undefined {
  try {
    compilePattern(pattern);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /u, '') : 'it cannot be read';
    return `is not a regular expression of RE2: ${why}`;
  }
  return isCatastrophic(pattern)
    ? 'repeats a group that repeats or chooses by itself, which keeps other engines busy for ever; repeat characters: [a-z0-9-]+'
    : undefined;
}

/** Editors and other readers of a policy file have engines of their own. */
function isCatastrophic(pattern: string): boolean {
  const plain = pattern.replace(/\\[pP]\{[^}]*\}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]/gsu, 'a');
  return /\)(?:[*+]|\{\d)/u.test(plain.replace(/\((?:\?:)?[^()|*+?{]*\)/gu, 'a'));
}
