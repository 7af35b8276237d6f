/** The candidate that a mistyped name most likely means; undefined when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const isPart = candidate.endsWith(`.${name}`) || candidate.toLowerCase().startsWith(wanted);
    const cost = isPart ? 1 : distance(wanted, candidate.toLowerCase(), least);
    // Of two that it is a part of, the shorter one is nearer.
    if (cost < least || (cost === least && isPart && candidate.length < (best?.length ?? 0))) {
      [best, least] = [candidate, cost];
    }
  }
  return best;
}

/**
 * The names with a theme that a name may mean, best first: those that end with it, else those that it is a part of
 * and the nearest by spelling.
 */
export function similar(name: string, candidates: readonly string[], most = 5): readonly string[] {
  const wanted = name.toLowerCase();
  const ends = candidates.filter(candidate => candidate.endsWith(`/${wanted}`));
  if (ends.length > 0) return ends;
  const parts = candidates.filter(candidate => wanted.length > 1 && candidate.toLowerCase().includes(wanted));
  const near = nearest(name, candidates);
  return [...new Set([...parts, ...(near === undefined ? [] : [near])])].slice(0, most);
}

/** "; did you mean “x”?", or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const found = nearest(name, candidates);
  return found === undefined ? '' : `; did you mean “${found}”?`;
}

/** Edit distance (Levenshtein) by rows; `limit` and more is all the same to the caller. */
function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? limit;
}
