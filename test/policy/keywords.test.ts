/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
import { describe, expect, test } from '@jest/globals';
import type { Condition, Parameters, Verdict } from '../../src/policy/policy.js';
import { unknown, verdictOf } from './support.js';

type Row = readonly [name: string, condition: Condition, facts: object, verdict: Verdict, parameters?: Parameters];

/** A condition on one fact of the subnet. */
function subnet(name: string, condition: Condition): Condition {
  return { properties: { subnet: { properties: { [name]: condition } } } };
}

const length = (condition: Condition): Condition => subnet('prefixLength', condition);
const ofLength = (prefixLength: unknown): object => ({ subnet: { prefixLength } });
const needed = (condition: Condition): Condition => subnet('addressesNeeded', condition);
const list = (condition: Condition): Condition => subnet('delegations', condition);
const ofList = (...delegations: unknown[]): object => ({ subnet: { delegations } });

const ofCapacity = (addressesNeeded: unknown, addressesUsable: unknown, more: object = {}): object => ({
  subnet: { addressesNeeded, addressesUsable, ...more },
});

const inRegions = (app: unknown, network: unknown): object => ({ app: { region: app }, network: { region: network } });

const named = (condition: Condition): Condition => subnet('name', condition);

const ruled = (condition: Condition): Condition => subnet('rules', condition);

const ofPrefix = (prefix: unknown, prefixes: unknown, delegations: unknown = []): object => ({
  subnet: { prefix, delegations },
  network: { prefixes },
});

const ofPlan = (flex: unknown, ...delegations: unknown[]): object => ({
  plan: { isFlex: flex },
  subnet: { delegations },
});

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, condition, facts, verdict, parameters = {}) => {
    expect(verdictOf(condition, facts, parameters)).toBe(verdict);
  });
}

describe('numbers', () => {
  check([
    ['at the bound', length({ maximum: 28 }), ofLength(28), 'pass'],
    ['past the bound', length({ maximum: 28 }), ofLength(29), 'fail'],
    ['below the lower bound', length({ minimum: 28 }), ofLength(27), 'fail'],
    [
      'exclusive bounds hold at neither end',
      length({ exclusiveMinimum: 27, exclusiveMaximum: 29 }),
      ofLength(28),
      'pass',
    ],
    ['exclusive lower bound', length({ exclusiveMinimum: 28 }), ofLength(28), 'fail'],
    ['exclusive upper bound', length({ exclusiveMaximum: 28 }), ofLength(28), 'fail'],
    ['null is passed over, as JSON Schema has it', length({ maximum: 28 }), ofLength(null), 'pass'],
    ['unless the type is asked for', length({ type: 'integer', maximum: 28 }), ofLength(null), 'fail'],
    [
      'an unknown that lies below for certain',
      length({ type: 'integer', maximum: 28 }),
      ofLength(unknown({ maximum: 28 })),
      'pass',
    ],
    [
      'an unknown that lies above for certain',
      length({ type: 'integer', maximum: 28 }),
      ofLength(unknown({ minimum: 29 })),
      'fail',
    ],
    ['an unknown that may lie below', length({ maximum: 28 }), ofLength(unknown({ minimum: 28 })), 'undecided'],
    ['bounds beside exclusive ones', length({ exclusiveMaximum: 28 }), ofLength(unknown({ minimum: 28 })), 'fail'],
    ['bounds exclude constants', length({ enum: [24, 26] }), ofLength(unknown({ minimum: 27 })), 'fail'],
    ['bounds that meet are a value', length({ const: 26 }), ofLength(unknown({ minimum: 26, maximum: 26 })), 'pass'],
    ['a bounded unknown is a number', length({ type: 'null' }), ofLength(unknown({ minimum: 1 })), 'fail'],
    ['a parameter as bound', length({ maximum: { param: 'most' } }), ofLength(28), 'fail', { most: 27 }],
    ['a parameter as constant', length({ const: { param: 'just' } }), ofLength(28), 'pass', { just: 28 }],
    ['a parameter as list', length({ enum: { param: 'these' } }), ofLength(28), 'pass', { these: [27, 28] }],
  ]);
});

describe('amounts', () => {
  const fits = needed({ atMost: { fact: 'subnet.addressesUsable' } });
  const doubled = needed({ atMost: { fact: 'subnet.addressesUsable', times: 2, plus: -1 } });
  check([
    ['as many as there are', fits, ofCapacity(27, 27), 'pass'],
    ['one too many', fits, ofCapacity(28, 27), 'fail'],
    ['ranges that do not meet', fits, ofCapacity(unknown({ minimum: 1, maximum: 5 }), unknown({ minimum: 5 })), 'pass'],
    ['ranges that never fit', fits, ofCapacity(unknown({ minimum: 6 }), unknown({ maximum: 5 })), 'fail'],
    ['ranges that meet', fits, ofCapacity(unknown({ minimum: 1, maximum: 6 }), unknown({ minimum: 5 })), 'undecided'],
    ['a bound that there is none of', fits, ofCapacity(5, null), 'fail'],
    ['an unknown and a bound that there is none of', fits, ofCapacity(unknown(), null), 'undecided'],
    ['a number for certain and a bound that there is none of', fits, ofCapacity(unknown({ minimum: 1 }), null), 'fail'],
    ['a bound that nothing is known of', fits, ofCapacity(5, unknown()), 'undecided'],
    ['a bound that the document lacks', fits, { subnet: { addressesNeeded: 5 } }, 'undecided'],
    ['the same unknown on both sides', fits, ofCapacity(unknown({ symbol: 'x' }), unknown({ symbol: 'x' })), 'pass'],
    [
      'the same unknown, less one',
      needed({ atMost: { fact: 'subnet.addressesUsable', plus: -1 } }),
      ofCapacity(unknown({ symbol: 'x' }), unknown({ symbol: 'x' })),
      'undecided',
    ],
    [
      'the same number for certain, less one',
      needed({ atMost: { fact: 'subnet.addressesUsable', plus: -1 } }),
      ofCapacity(unknown({ symbol: 'x', minimum: 0 }), unknown({ symbol: 'x', minimum: 0 })),
      'fail',
    ],
    ['times and plus', doubled, ofCapacity(53, 27), 'pass'],
    ['times and plus, one too many', doubled, ofCapacity(54, 27), 'fail'],
    [
      'a negative factor turns the range around',
      needed({ atLeast: { fact: 'subnet.addressesUsable', times: -1, plus: 10 } }),
      ofCapacity(7, unknown({ minimum: 3, maximum: 9 })),
      'pass',
    ],
    [
      'no times what may be none at all',
      needed({ atMost: { fact: 'subnet.addressesUsable', times: 0, plus: 3 } }),
      ofCapacity(3, unknown()),
      'undecided',
    ],
    [
      'plus another fact',
      needed({ atMost: { value: 1, plus: { fact: 'subnet.addressesUsable' } } }),
      ofCapacity(28, 27),
      'pass',
    ],
    [
      'parameters',
      needed({ atMost: { param: 'a', times: { param: 'b' }, plus: { param: 'c' } } }),
      ofCapacity(7, 0),
      'pass',
      { a: 2, b: 3, c: 1 },
    ],
    ['at least', needed({ atLeast: { value: 5 } }), ofCapacity(4, 0), 'fail'],
  ]);
});

describe('equality', () => {
  const sameRegion: Condition = {
    properties: { app: { properties: { region: { sameAs: { fact: 'network.region' } } } } },
  };
  check([
    ['one value', sameRegion, inRegions('westeurope', 'westeurope'), 'pass'],
    ['two values', sameRegion, inRegions('westeurope', 'northeurope'), 'fail'],
    ['both none', sameRegion, inRegions(null, null), 'pass'],
    ['one symbol', sameRegion, inRegions(unknown({ symbol: 'var.region' }), unknown({ symbol: 'var.region' })), 'pass'],
    [
      'one symbol, wanted to differ',
      { not: sameRegion },
      inRegions(unknown({ symbol: 'var.region' }), unknown({ symbol: 'var.region' })),
      'fail',
    ],
    ['two symbols', sameRegion, inRegions(unknown(), unknown()), 'undecided'],
    ['a value and an unknown', sameRegion, inRegions('westeurope', unknown()), 'undecided'],
    ['both missing: they have no symbol', sameRegion, {}, 'undecided'],
    [
      'a number outside the other’s bounds',
      needed({ sameAs: { fact: 'subnet.addressesUsable' } }),
      { subnet: { addressesNeeded: 3, addressesUsable: unknown({ minimum: 4 }) } },
      'fail',
    ],
    [
      'items of a list',
      list({ items: { sameAs: { fact: 'subnet.name' } } }),
      { subnet: { delegations: ['a', 'a'], name: 'a' } },
      'pass',
    ],
    [
      'an item among those of another fact',
      subnet('name', { enum: { fact: 'subnet.delegations' } }),
      { subnet: { name: 'b', delegations: ['a', 'b'] } },
      'pass',
    ],
    [
      'none of them',
      subnet('name', { enum: { fact: 'subnet.delegations' } }),
      { subnet: { name: 'c', delegations: ['a', 'b'] } },
      'fail',
    ],
    [
      'perhaps one of them',
      subnet('name', { enum: { fact: 'subnet.delegations' } }),
      { subnet: { name: 'c', delegations: ['a', unknown()] } },
      'undecided',
    ],
    [
      'one of a list that is not known',
      subnet('name', { enum: { fact: 'subnet.delegations' } }),
      { subnet: { name: 'c', delegations: unknown() } },
      'undecided',
    ],
  ]);
});

describe('texts', () => {
  check([
    ['a pattern', named({ pattern: '^[a-z]+$' }), { subnet: { name: 'abc' } }, 'pass'],
    ['a pattern that does not match', named({ pattern: '^[a-z]+$' }), { subnet: { name: 'a_c' } }, 'fail'],
    ['a pattern on an unknown', named({ pattern: '^[a-z]+$' }), { subnet: { name: unknown() } }, 'undecided'],
    ['its opposite on an unknown', named({ not: { pattern: '_' } }), { subnet: { name: unknown() } }, 'undecided'],
    [
      'a length by a parameter',
      named({ maxLength: { param: 'most' } }),
      { subnet: { name: 'abc' } },
      'fail',
      { most: 2 },
    ],
    ['a length within it', named({ minLength: { param: 'most' } }), { subnet: { name: 'ab' } }, 'pass', { most: 2 }],
    ['lengths count characters', named({ minLength: 2, maxLength: 2 }), { subnet: { name: '😀é' } }, 'pass'],
    ['too long', named({ maxLength: 1 }), { subnet: { name: 'ab' } }, 'fail'],
    ['a length of an unknown', named({ maxLength: 1 }), { subnet: { name: unknown() } }, 'undecided'],
  ]);
});

describe('lists', () => {
  check([
    ['all items', list({ items: { enum: ['a', 'b'] } }), ofList('a', 'b'), 'pass'],
    ['not all items', list({ items: { enum: ['a', 'b'] } }), ofList('a', 'c'), 'fail'],
    ['one unknown item', list({ items: { enum: ['a', 'b'] } }), ofList('a', unknown()), 'undecided'],
    ['one unknown item beside a wrong one', list({ items: { enum: ['a', 'b'] } }), ofList('c', unknown()), 'fail'],
    ['an unknown list', list({ items: { enum: ['a'] } }), { subnet: { delegations: unknown() } }, 'undecided'],
    ['contains', list({ contains: { const: 'a' } }), ofList('a', unknown()), 'pass'],
    ['contains perhaps', list({ contains: { const: 'a' } }), ofList('b', unknown()), 'undecided'],
    ['does not contain', list({ not: { contains: { const: 'a' } } }), ofList('b', 'c'), 'pass'],
    ['does perhaps not contain', list({ not: { contains: { const: 'a' } } }), ofList('b', unknown()), 'undecided'],
    ['at most one', list({ contains: { const: 'a' }, maxContains: 1 }), ofList('a', 'a'), 'fail'],
    ['perhaps at most one', list({ contains: { const: 'a' }, maxContains: 1 }), ofList('a', unknown()), 'undecided'],
    ['at least two', list({ contains: { const: 'a' }, minContains: 2 }), ofList('a', 'b', 'a'), 'pass'],
    ['none needed', list({ contains: { const: 'a' }, minContains: 0, maxContains: 1 }), ofList('b'), 'pass'],
    ['number of items', list({ minItems: 1, maxItems: 2 }), ofList('a', unknown()), 'pass'],
    ['too many items', list({ maxItems: { param: 'most' } }), ofList('a', unknown()), 'fail', { most: 1 }],
    ['no item', list({ minItems: 1 }), ofList(), 'fail'],
    ['number of items of an unknown list', list({ maxItems: 1 }), { subnet: { delegations: unknown() } }, 'undecided'],
    ['unique', list({ uniqueItems: true }), ofList('a', 'b'), 'pass'],
    ['not unique', list({ uniqueItems: true }), ofList('a', unknown(), 'a'), 'fail'],
    [
      'one symbol twice is not unique',
      list({ uniqueItems: true }),
      ofList(unknown({ symbol: 'x' }), unknown({ symbol: 'x' })),
      'fail',
    ],
    ['perhaps unique', list({ uniqueItems: true }), ofList('a', unknown()), 'undecided'],
    ['few different ones', list({ distinct: { atMost: 2 } }), ofList('a', 'b', 'a'), 'pass'],
    ['few, whatever the unknown is', list({ distinct: { atMost: 2 } }), ofList('a', 'a', unknown()), 'pass'],
    [
      'too many, whatever the unknown is',
      list({ distinct: { atMost: { param: 'most' } } }),
      ofList('a', 'b', unknown()),
      'fail',
      { most: 1 },
    ],
    ['perhaps too many', list({ distinct: { atMost: 1 } }), ofList('a', unknown()), 'undecided'],
    ['enough different ones', list({ distinct: { atLeast: 2 } }), ofList('a', 'a'), 'fail'],
    [
      'members of items',
      ruled({ contains: { properties: { port: { const: 443 }, allows: { const: true } } } }),
      { subnet: { rules: [{ port: 443, allows: true }] } },
      'pass',
    ],
    [
      'unknown members of items',
      ruled({ contains: { properties: { port: { const: 443 }, allows: { const: true } } } }),
      { subnet: { rules: [{ port: 443, allows: unknown() }] } },
      'undecided',
    ],
    [
      'missing members of items',
      ruled({ items: { properties: { port: { minimum: 1 } } } }),
      { subnet: { rules: [{}] } },
      'undecided',
    ],
  ]);
});

describe('prefixes', () => {
  const inside = subnet('prefix', { insideAnyOf: { fact: 'network.prefixes' } });
  const outside = subnet('prefix', { outsideAllOf: { fact: ['network.prefixes', 'subnet.delegations'] } });
  const isPrivate = subnet('prefix', { privateAddressSpace: true });
  check([
    ['inside', inside, ofPrefix('10.0.1.0/24', ['10.1.0.0/16', '10.0.0.0/16']), 'pass'],
    ['an address inside', inside, ofPrefix('10.0.1.4', ['10.0.0.0/16']), 'pass'],
    ['not inside', inside, ofPrefix('10.2.1.0/24', ['10.1.0.0/16', '10.0.0.0/16']), 'fail'],
    ['larger than what it should lie in', inside, ofPrefix('10.0.0.0/15', ['10.0.0.0/16']), 'fail'],
    ['inside, whatever else there is', inside, ofPrefix('10.0.1.0/24', [unknown(), '10.0.0.0/16']), 'pass'],
    ['perhaps inside', inside, ofPrefix('10.2.1.0/24', [unknown(), '10.0.0.0/16']), 'undecided'],
    ['inside an unknown list', inside, ofPrefix('10.2.1.0/24', unknown()), 'undecided'],
    ['inside nothing', inside, ofPrefix('10.0.1.0/24', []), 'fail'],
    ['an unknown inside something', inside, ofPrefix(unknown(), ['10.0.0.0/16']), 'undecided'],
    ['what is no prefix is inside nothing', inside, ofPrefix('ten', ['10.0.0.0/16']), 'fail'],
    ['with host bits it is judged as what it means', inside, ofPrefix('10.0.1.5/24', ['10.0.0.0/16']), 'pass'],
    ['outside of all', outside, ofPrefix('10.2.0.0/24', ['10.1.0.0/16'], ['10.3.0.0/16']), 'pass'],
    ['overlapping one', outside, ofPrefix('10.2.0.0/24', ['10.1.0.0/16'], ['10.2.0.0/16']), 'fail'],
    ['overlapping a smaller one', outside, ofPrefix('10.0.0.0/8', ['10.1.0.0/16']), 'fail'],
    ['perhaps overlapping', outside, ofPrefix('10.2.0.0/24', ['10.1.0.0/16'], [unknown()]), 'undecided'],
    ['outside of nothing', outside, ofPrefix(unknown(), []), 'pass'],
    ['the last network below private space', isPrivate, ofPrefix('172.15.255.0/24', []), 'fail'],
    ['the first of it', isPrivate, ofPrefix('172.16.0.0/24', []), 'pass'],
    ['the first above it', isPrivate, ofPrefix('172.32.0.0/24', []), 'fail'],
    ['IPv6 is never private in this sense', isPrivate, ofPrefix('fd00::/8', []), 'fail'],
    ['an unknown prefix', isPrivate, ofPrefix(unknown(), []), 'undecided'],
    ['written out', subnet('prefix', { insideAnyOf: { value: '10.0.0.0/8' } }), ofPrefix('10.0.0.0/9', []), 'pass'],
    [
      'from a parameter',
      subnet('prefix', { insideAnyOf: { param: 'own' } }),
      ofPrefix('10.0.0.0/9', []),
      'fail',
      { own: ['10.0.0.0/16'] },
    ],
  ]);
});

describe('combinations', () => {
  const isFlex: Condition = { properties: { plan: { properties: { isFlex: { const: true } } } } };
  const byPlan: Condition = {
    if: isFlex,
    then: list({ contains: { const: 'app' } }),
    else: list({ contains: { const: 'web' } }),
  };
  check([
    ['then', byPlan, ofPlan(true, 'app'), 'pass'],
    ['then, broken', byPlan, ofPlan(true, 'web'), 'fail'],
    ['else', byPlan, ofPlan(false, 'web'), 'pass'],
    ['else, broken', byPlan, ofPlan(false, 'app'), 'fail'],
    ['either', byPlan, ofPlan(unknown(), 'app', 'web'), 'pass'],
    ['neither', byPlan, ofPlan(unknown()), 'undecided'],
    ['one of them', byPlan, ofPlan(unknown(), 'app'), 'undecided'],
    ['neither, when the flag can be but two things', byPlan, ofPlan(unknown({ possible: [true, false] })), 'fail'],
    ['any of, one certain', { anyOf: [isFlex, list({ maxItems: 0 })] }, ofPlan(unknown()), 'pass'],
    ['all of, one certainly not', { allOf: [isFlex, list({ minItems: 1 })] }, ofPlan(unknown()), 'fail'],
    ['not of not', { not: { not: isFlex } }, ofPlan(unknown()), 'undecided'],
  ]);
});
