/*
 * What is not known may turn out to make an expression fail. Outside of `try` and `can` that does not matter, as nothing
 * is deployed then. Within them it does, even when the value that comes out is known: so whatever takes an unknown for
 * one that will do counts here, and they compare what was counted before and after.
 */
let risks = 0;

/** Says that the evaluation that is going on may fail when more is known. */
export function risk(): void {
  risks += 1;
}

/** How often that has been said, by anyone. */
export function risksSoFar(): number {
  return risks;
}
