import { describe, expect, test } from '@jest/globals';
import { good, problemsOf, withChange } from './written-policy.js';

/** The problems of a condition on a fact; the parameter stays in use by the message. */
function ofFact(path: string, written: string): readonly string[] {
  const [group = '', name = ''] = path.split('.');
  return problemsOf(
    good.replace(
      /assert:\n(?: .*\n)+/u,
      `assert: { properties: { ${group}: { properties: { ${name}: ${written} } } } }\n`,
    ),
  );
}

describe('conditions that cannot be decided rightly are refused', () => {
  test.each<[name: string, path: string, condition: string, problem: string | undefined]>([
    [
      'a value that a fact never has',
      'plan.tier',
      '{ enum: [Basic, Premium V3] }',
      'plan.tier is never “Premium V3”; did you mean “PremiumV3”?',
    ],
    [
      'a constant of another type',
      'plan.isFlex',
      '{ const: "yes" }',
      'plan.isFlex is never “yes”: it is true or false',
    ],
    [
      'a number beyond what a fact can be',
      'subnet.prefixLength',
      '{ const: 33 }',
      'subnet.prefixLength is never 33: it is 32 at most',
    ],
    [
      'an item that a list never has',
      'subnet.delegations',
      '{ contains: { const: 1 } }',
      'an item of subnet.delegations is never 1: it is a text',
    ],
    [
      'a bound beyond what a fact can be',
      'subnet.prefixLength',
      '{ type: integer, minimum: 33 }',
      'subnet.prefixLength is never 33 or more: it is 32 at most',
    ],
    [
      'bounds that cross',
      'subnet.prefixLength',
      '{ type: integer, minimum: 29, maximum: 28 }',
      '“minimum” is above “maximum”: nothing can hold both',
    ],
    [
      'counts that cross',
      'subnet.delegations',
      '{ contains: { const: a }, minContains: 2, maxContains: 1 }',
      '“maxContains” is below “minContains”: nothing can hold both',
    ],
    [
      'a type that a fact never is',
      'subnet.delegations',
      '{ type: string }',
      'subnet.delegations is never a text: it is a list',
    ],
    [
      'a type that a fact always is',
      'plan.cores',
      '{ type: integer, maximum: 4 }',
      'leave out “type”: plan.cores is always a whole number',
    ],
    [
      'a keyword for another type',
      'plan.tier',
      '{ type: string, maximum: 4 }',
      '“maximum” judges a whole number, but plan.tier is a text',
    ],
    [
      'null that passes unseen',
      'subnet.prefixLength',
      '{ maximum: 28 }',
      "subnet.prefixLength can also be null, of which “maximum” says nothing: add “type: integer” (then null is wrong) or “type: [integer, 'null']” (then it is right)",
    ],
    [
      'null that passes unseen below not',
      'subnet.name',
      '{ not: { pattern: _ } }',
      "subnet.name can also be null, of which “pattern” says nothing: add “type: string” (then null is wrong) or “type: [string, 'null']” (then it is right)",
    ],
    ['null that is allowed to pass', 'subnet.prefixLength', "{ type: [integer, 'null'], maximum: 28 }", undefined],
    [
      'null that was dealt with around',
      'subnet.prefixLength',
      '{ type: integer, anyOf: [{ maximum: 20 }, { minimum: 24 }] }',
      undefined,
    ],
    [
      'null that was dealt with before',
      'subnet.prefixLength',
      '{ if: { type: integer }, then: { maximum: 20 } }',
      undefined,
    ],
    [
      'a fact that there is not, as a bound',
      'subnet.addressesNeeded',
      '{ type: integer, atMost: { fact: subnet.adressesUsable } }',
      'there is no fact “subnet.adressesUsable”; did you mean “subnet.addressesUsable”?',
    ],
    [
      'a text as a bound',
      'subnet.addressesNeeded',
      '{ type: integer, atMost: { fact: subnet.name } }',
      'a whole number is needed here, but subnet.name is a text or null',
    ],
    [
      'two bounds in one',
      'subnet.addressesNeeded',
      '{ type: integer, atMost: { value: 3, param: longestPrefix } }',
      'a bound is one of “fact”, “param” and “value”, with “times” and “plus” if need be',
    ],
    [
      'nothing to add',
      'subnet.addressesNeeded',
      '{ type: integer, atMost: { value: 3, plus: {} } }',
      '“plus” is a number, one “fact” or one “param”',
    ],
    [
      'a list to be equal to',
      'subnet.name',
      '{ sameAs: { fact: subnet.delegations } }',
      'a text is needed here, but subnet.delegations is a list',
    ],
    [
      'what is no prefix',
      'subnet.prefix',
      '{ insideAnyOf: { value: 10.0.0.1/8 } }',
      '“10.0.0.1/8” has host bits set; the network address is 10.0.0.0/8',
    ],
    [
      'a single value where a list is needed',
      'plan.cores',
      '{ enum: { param: longestPrefix } }',
      '“enum” needs a list, but the parameter longestPrefix is a whole number',
    ],
    [
      'a pattern that is none',
      'subnet.prefix',
      '{ pattern: "(" }',
      'the pattern is not a regular expression of RE2: missing closing ): `(`',
    ],
    [
      'a pattern that never ends',
      'subnet.prefix',
      '{ pattern: "^(a+)+$" }',
      'the pattern repeats a group that repeats or chooses by itself, which keeps other engines busy for ever; repeat characters: [a-z0-9-]+',
    ],
    [
      'members of a plain fact',
      'subnet.prefix',
      '{ properties: { length: { const: 1 } } }',
      '“properties” judges an object, but subnet.prefix is a text',
    ],
    [
      'members of items',
      'subnet.rules',
      '{ items: { properties: { prot: { const: 1 } } } }',
      'there is no fact “an item of subnet.rules.prot”; did you mean “an item of subnet.rules.port”?',
    ],
  ])('%s', (_, path, written, problem) => {
    const messages = ofFact(path, written).map(text => text.replace(/^\S+ /u, ''));
    expect(messages).toEqual(problem === undefined ? [] : expect.arrayContaining([problem]));
  });

  test.each([
    ['plan.isFlex', 'true', 'must be keys and values, but is true'],
    ['plan.isFlex', '{ not: true }', 'must be keys and values, but is true'],
    ['plan.isFlex', '{ if: { const: true }, then: false }', undefined],
  ])('true and false say something in a branch only: %s %s', (path, written, problem) => {
    expect(ofFact(path, written)).toEqual(problem === undefined ? [] : [expect.stringContaining(problem)]);
  });

  test('a policy may forbid what it applies to, but not always hold', () => {
    const assert = /assert:\n(?: .*\n)+/u;
    expect(problemsOf(good.replace(assert, 'assert: false\n'))).toEqual([]);
    expect(problemsOf(good.replace(assert, 'assert: true\n'))).toEqual(['6:9 assert must be false']);
  });

  test('a keyword for facts on a group of them', () => {
    expect(
      problemsOf(good.replace(/assert:\n(?: .*\n)+/u, 'assert: { properties: { subnet: { const: null } } }\n')),
    ).toEqual([
      '6:35 “const” judges a fact, but subnet is a group of facts (name, prefix, prefixLength, addressesNeeded, addressesUsable, …): go on with “properties”',
    ]);
  });

  test('values of a parameter that the fact never has', () => {
    const text = good
      .replace(
        /assert:\n(?: .*\n)+/u,
        'assert: { properties: { plan: { properties: { tier: { enum: { param: longestPrefix } } } } } }\n',
      )
      .replace(
        /type: integer\n.*\n.*\n/u,
        'type: array\n    default: [Basic, Standrad]\n    profiles: { "2019": [Free] }\n',
      );
    expect(problemsOf(text)).toEqual(['10:14 plan.tier is never “Standrad”; did you mean “Standard”?']);
  });
});

describe('examples', () => {
  const example = '{ name: past it, base: at the bound, verdict: fail, facts: { subnet: { prefixLength: 29 } } }';

  test.each([
    [
      'an unknown fact',
      '{ name: b, verdict: fail, facts: { subnet: { prefixLen: 29 } } }',
      '25:50 there is no fact “subnet.prefixLen”; did you mean “subnet.prefixLength”?',
    ],
    [
      'a value that a fact never has',
      '{ name: b, verdict: fail, facts: { mode: regonal } }',
      '25:46 mode is never “regonal”; did you mean “regional”?',
    ],
    [
      'a group as a fact',
      '{ name: b, verdict: fail, facts: { subnet: 29 } }',
      '25:48 subnet is a group of facts, not a fact',
    ],
    [
      'a base that there is not',
      '{ name: b, base: at the bund, verdict: fail }',
      '25:22 there is no example “at the bund” above this one; did you mean “at the bound”?',
    ],
    ['itself as its base', '{ name: b, base: b, verdict: fail }', '25:22 there is no example “b” above this one'],
    ['one name twice', '{ name: at the bound, verdict: fail }', '25:13 another example has the name “at the bound”'],
    [
      'a verdict that there is not',
      '{ name: b, verdict: ok }',
      '25:25 examples.1.verdict must be one of “pass”, “fail”, “undecided”, “not-applicable”, but is “ok”',
    ],
    [
      'a parameter that there is not',
      '{ name: b, verdict: fail, parameters: { longest: 1 } }',
      '25:54 there is no parameter “longest”; did you mean “longestPrefix”?',
    ],
    [
      'a parameter of another type',
      '{ name: b, verdict: fail, parameters: { longestPrefix: a } }',
      '25:60 the parameter longestPrefix must be a whole number, but is "a"',
    ],
    [
      'an unknown that is nothing',
      '{ name: b, verdict: fail, facts: { mode: { $unknown: null } } }',
      '25:58 “$unknown” must be keys and values; of a value of which nothing is known write {}',
    ],
    [
      'an unknown with a member',
      '{ name: b, verdict: fail, facts: { mode: { $unknown: {}, other: 1 } } }',
      '25:62 “$unknown” stands alone: what is unknown has no members',
    ],
    [
      'a symbol that is no text',
      '{ name: b, verdict: fail, facts: { mode: { $unknown: { symbol: 5 } } } }',
      '25:68 “symbol” must be a text',
    ],
    [
      'a bound that is no number',
      '{ name: b, verdict: fail, facts: { subnet: { prefixLength: { $unknown: { minimum: x } } } } }',
      '25:87 “minimum” must be a number',
    ],
    [
      'a bound of what is no number',
      '{ name: b, verdict: fail, facts: { mode: { $unknown: { minimum: 1 } } } }',
      '25:60 mode is never a number, so that it has no “minimum”',
    ],
    [
      'no possible values',
      '{ name: b, verdict: fail, facts: { mode: { $unknown: { possible: [] } } } }',
      '25:70 “possible” is empty: there is a value that the fact has',
    ],
    [
      'a misspelt unknown',
      '{ name: b, verdict: fail, facts: { mode: { $unknown: { symbl: a } } } }',
      '25:60 unknown key “symbl”; did you mean “symbol”?',
    ],
    [
      'a possible value that a fact never has',
      '{ name: b, verdict: fail, facts: { mode: { $unknown: { possible: [a] } } } }',
      '25:71 mode is never “a”: it is one of “regional”, “gateway”',
    ],
  ])('%s', (_, written, problem) => {
    expect(withChange(example, written)).toEqual([problem]);
  });

  test('an era that the policy does not belong to', () => {
    const text = good
      .replace('subject:', 'profiles: ["2019"]\nsubject:')
      .replace(example, '{ name: b, verdict: fail, profile: "2016" }');
    expect(problemsOf(text)).toEqual(['26:40 the policy does not belong to the profile 2016']);
  });
});
