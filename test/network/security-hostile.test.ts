import { describe, expect, test } from '@jest/globals';
import { parsePrefix, type Prefix } from '../../src/network/prefix.js';
import { unknown, type Flow, type SecurityRule } from '../../src/network/security-group.js';
import { evaluateFlow, isAnyDenied } from '../../src/network/security-rules.js';

function prefix(text: string): Prefix {
  const found = parsePrefix(text);
  if (found === undefined) throw new Error(`${text} is no prefix`);
  return found;
}

const rule = (changes: Partial<SecurityRule>): SecurityRule => ({
  name: 'rule',
  priority: 200,
  direction: 'Outbound',
  access: 'Deny',
  protocol: '*',
  source: ['*'],
  destination: ['*'],
  sourcePorts: ['*'],
  destinationPorts: ['*'],
  ...changes,
});
const flow: Flow = {
  direction: 'outbound',
  protocol: 'tcp',
  source: prefix('10.0.0.0/26'),
  destination: 'Internet',
  port: 443,
};
const verdictOf = (...rules: readonly SecurityRule[]): string =>
  evaluateFlow({ rules, isComplete: true }, flow).verdict;

describe('rules that Azure would refuse', () => {
  test.each<[string, readonly SecurityRule[], string]>([
    ['two of one priority that differ', [rule({}), rule({ access: 'Allow' })], 'undecided'],
    ['two of one priority that agree', [rule({}), rule({ name: 'other' })], 'denied'],
    ['a range of ports from its end', [rule({ destinationPorts: ['500-400'] })], 'undecided'],
    ['a port beyond all ports', [rule({ destinationPorts: ['70000'] })], 'undecided'],
    ['a prefix with too long a length', [rule({ destination: ['10.0.0.0/33'] })], 'undecided'],
    ['an empty list', [rule({ destination: [] })], 'undecided'],
    ['a priority that is no number', [rule({ priority: Number.NaN })], 'denied'],
    ['a direction that there is not', [rule({ direction: 'Sideways' })], 'undecided'],
    ['an access that there is not', [rule({ access: 'Perhaps' })], 'undecided'],
    ['a protocol that there is not', [rule({ protocol: 'Carrier pigeon' })], 'undecided'],
    ['a field that nothing tells', [rule({ access: unknown })], 'undecided'],
  ])('%s', (_, rules, verdict) => {
    expect(verdictOf(...rules)).toBe(verdict);
  });
});

test('five thousand rules are asked in bounded time', () => {
  const rules = Array.from({ length: 5000 }, (_, index) =>
    rule({
      name: `r${index}`,
      priority: 100 + index,
      access: index % 2 === 0 ? 'Allow' : 'Deny',
      destination: [`20.${index >> 8}.${index & 255}.0/24`],
      destinationPorts: [`${index + 1}-${index + 900}`],
    }),
  );
  const started = performance.now();
  expect(['allowed', 'denied', 'undecided']).toContain(verdictOf(...rules));
  expect(['allowed', 'denied', 'undecided']).toContain(isAnyDenied({ rules, isComplete: true }, flow).verdict);
  expect(performance.now() - started).toBeLessThan(10_000);
});
