/** What is true, false, or not known yet. */
export type Answer = boolean | undefined;

/** True when all are, false when one is false, and otherwise open. */
export function every<T>(items: readonly T[], test: (item: T, index: number) => Answer): Answer {
  let result: Answer = true;
  for (const [index, item] of items.entries()) {
    const answer = test(item, index);
    if (answer === false) return false;
    if (answer === undefined) result = undefined;
  }
  return result;
}

/** True when one is, false when all are false, and otherwise open. */
export function some<T>(items: readonly T[], test: (item: T, index: number) => Answer): Answer {
  return opposite(every(items, (item, index) => opposite(test(item, index))));
}

/** The answer to the opposite question. */
export function opposite(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer;
}
