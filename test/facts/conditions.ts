import * as fc from 'fast-check';
import type { Report, Verdict } from '../../src/index.js';

/** Conditions made of some, in the operators that Bicep and Terraform share. */
export function conditionsOf(...atoms: readonly string[]): fc.Arbitrary<string> {
  return fc.letrec<{ condition: string }>(tie => ({
    condition: fc.oneof(
      { withCrossShrink: true, maxDepth: 2 },
      fc.constantFrom(...atoms),
      tie('condition').map(inner => `!(${inner})`),
      fc
        .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
        .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
    ),
  })).condition;
}

/** Verdicts by what they are on: where an app is not made, what connects one stands for it. */
export function verdictsIn({ verdicts }: Report): ReadonlyMap<string, readonly Verdict[]> {
  const found = new Map<string, Verdict[]>();
  for (const { policy, subject, verdict } of verdicts) {
    const address = subject.kind === 'integration' ? 'app' : subject.address;
    const key = `${policy} on ${subject.kind} ${address}`;
    found.set(key, [...(found.get(key) ?? []), verdict]);
  }
  return found;
}

/** What a verdict that is told without values may be when they are known. */
export const allowed: Readonly<Record<Verdict, readonly Verdict[]>> = {
  pass: ['pass', 'not-applicable'],
  fail: ['fail'],
  // Of a connection that names nothing is asked whether it does anything, and not of one that may name something.
  'not-applicable': ['not-applicable', 'pass'],
  undecided: ['pass', 'fail', 'not-applicable', 'undecided'],
};
