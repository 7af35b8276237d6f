import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { unknown, type SecurityGroup, type SecurityRule } from '../../src/network/security-group.js';
import { type FlowDecision } from '../../src/network/security-decision.js';
import { deniesNothing, evaluateFlow, isAnyDenied } from '../../src/network/security-rules.js';
import {
  anyFlow,
  anyRules,
  anyTags,
  closeTags,
  decide,
  isDeny,
  packetsOf,
  prefix,
  universe,
  type PlainRule,
} from './security-oracle.js';

const runs = { numRuns: 1000 };

function complete(rules: readonly SecurityRule[]): SecurityGroup {
  return { rules, isComplete: true };
}

describe('against asking the rules packet by packet', () => {
  test('is exact where prefixes and ports are all there is', () => {
    fc.assert(
      fc.property(anyRules(true), anyFlow(true), anyTags, (rules, flow, tags) => {
        const deciding = packetsOf(flow, tags).map(packet => decide(rules, packet, tags));
        fc.pre(deciding.every(rule => rules.includes(rule)));
        const { verdict, deniesPart } = evaluateFlow(complete(rules), flow);
        const denied = deciding.map(isDeny);
        const whenNotAll = denied.some(Boolean) ? 'undecided' : 'allowed';
        const expected = denied.every(Boolean) ? 'denied' : whenNotAll;
        expect(verdict).toBe(expected);
        expect(deniesPart).toBe(denied.some(Boolean));
      }),
      runs,
    );
  });

  test('is never wrong, whatever tags and application security groups hold', () => {
    fc.assert(
      fc.property(anyRules(false), anyFlow(false), anyTags, (rules, flow, tags) => {
        const { verdict, rules: named } = evaluateFlow(complete(rules), flow);
        const deciding = packetsOf(flow, tags).map(packet => decide(rules, packet, tags));
        if (verdict !== 'undecided')
          expect(deciding.filter(rule => isDeny(rule) !== (verdict === 'denied'))).toEqual([]);
        for (const rule of deciding) expect(named).toContain(rule);
      }),
      runs,
    );
  });

  test.each(['space', 'wholly'] as const)('is never wrong where the network is known, %s', extent => {
    const closed = anyTags.map(tags => closeTags(tags, extent));
    fc.assert(
      fc.property(anyRules(false), anyFlow(false), closed, (rules, flow, tags) => {
        const known = { ...flow, virtualNetwork: [prefix('10.0.0.0/28')], virtualNetworkKnown: extent };
        const { verdict } = evaluateFlow(complete(rules), known);
        const deciding = packetsOf(known, tags).map(packet => decide(rules, packet, tags));
        if (verdict !== 'undecided')
          expect(deciding.filter(rule => isDeny(rule) !== (verdict === 'denied'))).toEqual([]);
        if (evaluateFlow(complete(rules), flow).verdict !== 'undecided') expect(verdict).not.toBe('undecided');
      }),
      runs,
    );
  });

  test('decides often', () => {
    const verdicts = fc
      .sample(fc.tuple(anyRules(false), anyFlow(false)), { numRuns: 1000, seed: 1 })
      .map(([rules, flow]) => evaluateFlow(complete(rules), flow).verdict);
    for (const verdict of ['allowed', 'denied'] as const) {
      expect(verdicts.filter(found => found === verdict).length).toBeGreaterThan(50);
    }
  });
});

/** One field, or one entry of a list, replaced by the marker; or the whole rule gone from the input. */
const anyHiding = fc.record({
  rule: fc.nat(6),
  field: fc.constantFrom<keyof SecurityRule | 'rule'>(
    ...([
      'priority',
      'direction',
      'access',
      'protocol',
      'source',
      'destination',
      'sourcePorts',
      'destinationPorts',
      'rule',
    ] as const),
  ),
  isEntryOnly: fc.boolean(),
});

type Hiding = typeof anyHiding extends fc.Arbitrary<infer T> ? T : never;

function hide(rules: readonly PlainRule[], hidings: readonly Hiding[]): SecurityGroup {
  const hidden: (SecurityRule | undefined)[] = [...rules];
  for (const { rule: index, field, isEntryOnly } of hidings) {
    const rule = hidden[index];
    if (rule === undefined) continue;
    hidden[index] = field === 'rule' ? undefined : { ...rule, [field]: hidePart(rule[field], isEntryOnly) };
  }
  const left = hidden.filter(rule => rule !== undefined);
  return { rules: left, isComplete: left.length === rules.length };
}

function hidePart(value: SecurityRule[keyof SecurityRule], isEntryOnly: boolean): SecurityRule['source'] {
  return isEntryOnly && typeof value === 'object' ? [unknown, ...value.slice(1)] : unknown;
}

function flips(before: FlowDecision, after: FlowDecision): boolean {
  return after.verdict !== 'undecided' && after.verdict !== before.verdict;
}

describe('hiding', () => {
  const hidings = fc.array(anyHiding, { minLength: 1, maxLength: 3 });

  test('a field, an entry or a rule leaves a verdict as it is or undecided', () => {
    fc.assert(
      fc.property(anyRules(false), anyFlow(false), hidings, (rules, flow, list) => {
        const [before, after] = [evaluateFlow(complete(rules), flow), evaluateFlow(hide(rules, list), flow)];
        expect(flips(before, after)).toBe(false);
        expect(after.deniesPart && !before.deniesPart).toBe(false);
        expect(after.verdict === 'undecided').toBe(after.reasons.length > 0);
      }),
      runs,
    );
  });

  test('does the same to the question about regions', () => {
    fc.assert(
      fc.property(anyRules(false), anyFlow(false), hidings, (rules, flow, list) => {
        const [before, after] = [isAnyDenied(complete(rules), flow), isAnyDenied(hide(rules, list), flow)];
        expect(flips(before, after)).toBe(false);
        expect(after.verdict === 'undecided').toBe(after.reasons.length > 0);
      }),
      runs,
    );
  });
});

describe('isAnyDenied, against asking packet by packet', () => {
  const flows = anyFlow(false)
    .filter(flow => flow.direction === 'outbound')
    .map(flow => ({ ...flow, destination: '*', port: 443 }));

  test('says denied only where some address of the two regions is, allowed only where no general deny decides', () => {
    fc.assert(
      fc.property(anyRules(false), flows, anyTags, (rules, flow, tags) => {
        const { verdict } = isAnyDenied(complete(rules), flow);
        const regions = universe.filter(address => [tags['space'], tags['internet']].some(held => held?.has(address)));
        const packets = packetsOf(flow, tags).filter(packet => regions.includes(packet.destination));
        const deciding = packets.map(packet => ({ to: packet.destination, rule: decide(rules, packet, tags) }));
        const isOwnDeny = (rule: PlainRule): boolean => isDeny(rule) && rules.includes(rule);
        if (verdict === 'denied') {
          expect(regions.some(to => deciding.every(found => found.to !== to || isOwnDeny(found.rule)))).toBe(true);
        }
        if (verdict === 'allowed') {
          const general = deciding.filter(
            ({ to, rule }) => isOwnDeny(rule) && rule.destination.some(text => isGeneral(text, tags['space']?.has(to))),
          );
          expect(general).toEqual([]);
          expect(deciding.some(({ rule }) => !isOwnDeny(rule))).toBe(true);
        }
      }),
      runs,
    );
  });
});

test('a group that denies nothing denies no flow, and one with a deny or an unknown access may', () => {
  fc.assert(
    fc.property(anyRules(false), anyFlow(false), (rules, flow) => {
      const denies = rules.filter(rule => isDeny(rule) && rule.direction.toLowerCase() === flow.direction);
      expect(deniesNothing(complete(rules), flow.direction)).toBe(denies.length === 0);
      expect(deniesNothing({ rules, isComplete: false }, flow.direction)).toBe(false);
      if (denies.length === 0) expect(isAnyDenied(complete(rules), flow).verdict).not.toBe('denied');
    }),
    runs,
  );
});

function isGeneral(text: string, isOfNetwork = false): boolean {
  const ofRegion = isOfNetwork ? ['VirtualNetwork', '10.0.0.0/28'] : ['internet'];
  return ['*', '0.0.0.0/0', ...ofRegion].includes(text);
}
