import { decidingFacts } from '../policy/conditions/facts-used.js';
import type { Position } from '../policy/judgement.js';
import type { Rules } from '../policy/verdicts/judge.js';
import type { ReportedVerdict } from './report.js';

/** A place in the input with the address of what stands there. */
export interface Spot extends Position {
  readonly address: string;
}

/** What one policy finds at one place, once for all verdicts that share it: one thing to mend. */
export interface Finding {
  /** The verdict that speaks for all. */
  readonly verdict: ReportedVerdict;
  readonly verdicts: readonly ReportedVerdict[];
  /** Where it is to be mended. */
  readonly spot: Spot;
  /** The spot's address without the keys of instances. */
  readonly block: string;
}

/** True for what a reader has to act on: it does not hold, and nobody has accepted that. */
export function isOpen({ verdict, waiver }: ReportedVerdict): boolean {
  return verdict === 'fail' && waiver === undefined;
}

/**
 * What verdicts share when they are one finding: the resource and the message, or only the line and the block that
 * makes the resource, because hosts take two alerts of one rule on one line for the same.
 */
export type Sharing = 'message' | 'block';

/** The findings among verdicts, in the order in which the first of each stands. */
export function findingsOf(
  verdicts: readonly ReportedVerdict[],
  rules: Rules,
  sharing: Sharing = 'message',
): readonly Finding[] {
  const asserted = assertedFacts(rules);
  const groups = new Map<string, { verdicts: ReportedVerdict[]; spot: Spot }>();
  for (const verdict of verdicts) {
    if (!isOpen(verdict)) continue;
    const spot = spotOf(verdict, asserted(verdict.policy));
    const shared = sharing === 'block' ? [blockOf(spot.address), spot.line] : [spot.address, verdict.message];
    const key = JSON.stringify([verdict.policy, verdict.severity, spot.file, ...shared]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { verdicts: [verdict], spot });
    else group.verdicts.push(verdict);
  }
  return [...groups.values()].flatMap(({ verdicts: all, spot }) => {
    const [verdict] = all;
    return verdict === undefined ? [] : [{ verdict, verdicts: all, spot, block: blockOf(spot.address) }];
  });
}

/** The subjects of a finding, each address once. */
export function subjectsOfFinding({ verdicts }: Finding): readonly string[] {
  return [...new Set(verdicts.map(({ subject }) => subject.address))];
}

/** Where the first fact that the policy asserts something about stands; the subject where that is not told. */
function spotOf({ evidence, subject }: ReportedVerdict, asserted: readonly string[]): Spot {
  for (const fact of asserted) {
    const found = evidence.find(item => item.fact === fact && item.address !== undefined);
    if (found?.address !== undefined) return { ...found, address: found.address };
  }
  return subject;
}

/** What each policy asserts; a report can hold policies that this program does not know. */
function assertedFacts({ policies, textsOf }: Rules): (policy: string) => readonly string[] {
  const names = new Set(policies.map(({ policy }) => policy.name));
  const known = new Map<string, readonly string[]>();
  return policy => {
    const found = known.get(policy) ?? (names.has(policy) ? decidingFacts(textsOf(policy).assert) : []);
    known.set(policy, found);
    return found;
  };
}

/** `module.a["x"].azurerm_subnet.b[0]` as its block: `module.a.azurerm_subnet.b`. A key of any length would cost quadratic time. */
function blockOf(address: string): string {
  return address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.){0,400}")\]/gu, '');
}
