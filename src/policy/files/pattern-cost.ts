/** Steps that a pattern may take on one text; a text of a few hundred characters is done in a few milliseconds. */
const mostSteps = 200_000;
/** What an unlimited quantifier may match of one text. */
const textLength = 300;

/**
 * Why a pattern is refused, as the end of a sentence; undefined for a good one. Policies come from
 * pull requests, and the runtime's engine can be kept busy for years by a short pattern. So
 * quantifiers are not allowed on groups, and the ways to match in one place are bounded by the product of all choices.
 */
export function refusePattern(pattern: string): string | undefined {
  try {
    RegExp(pattern, 'u');
  } catch {
    return 'is not a regular expression';
  }
  const plain = pattern.replace(/\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]/gsu, part =>
    /^\\[1-9k]/u.test(part) ? '\u0000' : 'a',
  );
  if (plain.includes('\u0000')) return 'refers back to a group, which can take for ever';
  if (/\(\?[=!<]/u.test(plain)) return 'looks ahead or behind or names a group, which policies have no use for';
  if (/\)(?:[*+?]|\{\d)/u.test(plain)) return 'repeats a group, which can take for ever; repeat single characters only';
  return stepsOf(plain) > mostSteps ? 'has too many repeats and choices, which can take for ever' : undefined;
}

function stepsOf(pattern: string): number {
  let steps = pattern.startsWith('^') ? 1 : textLength;
  for (const [part, least, most] of pattern.matchAll(/[*+?|]|\{(\d+)(?:,(\d*))?\}/gu)) {
    if (part === '?' || part === '|') steps *= 2;
    else if (part === '*' || part === '+' || most === '') steps *= textLength;
    else if (most !== undefined) steps *= Math.max(1, Number(most) - Number(least) + 1);
  }
  return steps;
}
