import { describe, expect, test } from '@jest/globals';
import { clashesOf, readPolicy, type PolicyFile } from '../../src/policy/files/load.js';
import { subjects } from './support.js';
import { file, good, policyIn, problemsOf, withChange } from './written-policy.js';

const condition = '{ type: integer, maximum: { param: longestPrefix } }';

test('a good policy is read as it stands', () => {
  const policy = policyIn(good, file, subjects);
  expect(policy).toMatchObject({
    name: 'subnet/too-small',
    severity: 'error',
    parameters: { longestPrefix: { default: 28 } },
  });
  expect(policy.facts).toEqual(['mode', 'subnet.prefixLength', 'subnet.name']);
  expect(policy.decidedBy).toEqual(['mode', 'subnet.prefixLength']);
});

test('the file may stand anywhere, by any separator', () => {
  for (const path of [
    'subnet/too-small.yaml',
    'C:\\own\\policies\\subnet\\too-small.yml',
    '/etc/subnet/too-small.yaml',
  ]) {
    expect(problemsOf(good, path)).toEqual([]);
  }
});

describe('what is wrong is said with its place', () => {
  test.each<[name: string, part: string, change: string, problem: string]>([
    [
      'another name than the file',
      'name: subnet/too-small',
      'name: subnet/too-large',
      `1:7 the policy subnet/too-large must stand in a file subnet/too-large.yaml, but stands in ${file}`,
    ],
    [
      'the end of a name',
      'name: subnet/too-small',
      'name: net/too-small',
      `1:7 the policy net/too-small must stand in a file net/too-small.yaml, but stands in ${file}`,
    ],
    [
      'no name',
      'name: subnet/too-small',
      'name: Too_Small',
      '1:7 name must be a theme and what is wrong, such as subnet/too-small, but is “Too_Small”',
    ],
    ['an unknown key', 'title:', 'titel:', '4:1 unknown key “titel”; did you mean “title”?'],
    [
      'an unknown key further in',
      'default: 28',
      'default: 28\n    defualt: 27',
      '15:5 unknown key “parameters.longestPrefix.defualt”; did you mean “default”?',
    ],
    ['a missing key', 'because: it must be\n', '', '1:1 “because” is missing'],
    ['a missing key further in', '  bicep: make it larger\n', '', '19:3 “bicep” is missing in remedy'],
    ['an empty text', 'because: it must be', 'because: ""', '21:10 because is empty'],
    [
      'a value of another type',
      'title: The subnet is large enough',
      'title: [1]',
      '4:8 title must be a text, but is a list',
    ],
    ['no value', 'title: The subnet is large enough', 'title:', '4:7 title must be a text, but is null'],
    [
      'an unknown severity',
      'severity: error',
      'severity: eror',
      '2:11 severity must be one of “error”, “warning”, “note”, but is “eror”; did you mean “error”?',
    ],
    [
      'severities of an unknown era',
      'severity: error',
      'severity: { default: error, profiles: { "2018": note } }',
      '2:41 unknown key “severity.profiles.2018”; did you mean “2016”?',
    ],
    [
      'an unknown subject',
      'subject: integration',
      'subject: integratoin',
      '3:10 there is no subject “integratoin”; did you mean “integration”?',
    ],
    [
      'a far subject',
      'subject: integration',
      'subject: cat',
      '3:10 there is no subject “cat”; subjects are integration, plan',
    ],
    [
      'an unknown fact',
      'prefixLength: { type',
      'prefixLenght: { type',
      '10:9 there is no fact “subnet.prefixLenght”; did you mean “subnet.prefixLength”?',
    ],
    [
      'a fact without its group',
      '    subnet:\n      properties:\n        prefixLength',
      '    prefixLength',
      '8:5 there is no fact “prefixLength”; did you mean “subnet.prefixLength”?',
    ],
    [
      'a keyword that conditions do not have',
      condition,
      '{ type: integer, multipleOf: 2 }',
      '10:40 “multipleOf” is not a keyword of conditions',
    ],
    [
      'a misspelt keyword',
      condition,
      '{ type: integer, maximun: 28 }',
      '10:40 “maximun” is not a keyword of conditions; did you mean “maximum”?',
    ],
    [
      'a keyword with a better one',
      condition,
      '{ oneOf: [{ const: 1 }] }',
      '10:25 “oneOf” is not a keyword of conditions: write “anyOf”',
    ],
    [
      'asking whether a fact is there',
      'assert:\n',
      'assert:\n  required: [subnet]\n',
      '7:3 “required” is not a keyword of conditions: every fact is always there, and null where there is none; ask for its type instead',
    ],
    [
      'a condition that says nothing',
      'when: { properties: { mode: { const: regional } } }',
      'when: {}',
      '5:7 when is empty',
    ],
    ['then without if', condition, '{ type: integer, then: { const: 1 } }', '10:23 “then” needs “if” beside it'],
    [
      'a parameter that is not declared',
      '{ param: longestPrefix }',
      '{ param: longestPrefx }',
      '10:58 there is no parameter “longestPrefx”; did you mean “longestPrefix”?',
    ],
    [
      'a parameter of another type',
      'type: integer\n',
      'type: string\n',
      '10:58 a whole number is needed here, but the parameter longestPrefix is a text',
    ],
    [
      'a default of another type',
      'default: 28',
      'default: 28.5',
      '14:14 the parameter longestPrefix must be a whole number, but is 28.5',
    ],
    [
      'an era’s value of another type',
      '"2019": 27',
      '"2019": wide',
      '15:25 the parameter longestPrefix must be a whole number, but is "wide"',
    ],
    [
      'a parameter with the name of a fact',
      '  longestPrefix:\n',
      '  mode: { type: integer, default: 1, description: none }\n  longestPrefix:\n',
      '12:3 the parameter mode has the name of a fact',
    ],
    [
      'a name no parameter can have',
      '  longestPrefix:\n',
      '  Longest: { type: integer, default: 1, description: none }\n  longestPrefix:\n',
      '12:3 “Longest” is no name for a parameter; names are such as longestPrefix',
    ],
    [
      'a placeholder for nothing',
      '{subnet.name}',
      '{subnet.nam}',
      '17:10 {subnet.nam} is neither a fact nor a parameter; did you mean “subnet.name”?',
    ],
    [
      'a placeholder for nothing in a remedy',
      'bicep: make it larger',
      'bicep: make it /{size}',
      '20:10 {size} is neither a fact nor a parameter',
    ],
    [
      'its own name as alias',
      'title:',
      'aliases: [subnet/too-small]\ntitle:',
      '4:10 subnet/too-small is the policy’s own name, not an alias',
    ],
  ])('%s', (_, part, change, problem) => {
    expect(withChange(part, change)).toContain(problem);
  });

  test('a parameter that nothing uses', () => {
    const unused = good
      .replace('{ param: longestPrefix }', '28')
      .replace(', not a /{longestPrefix}', '')
      .replace('/{longestPrefix}', '');
    expect(problemsOf(unused)).toEqual(['12:3 the parameter longestPrefix is used nowhere']);
  });

  test('all problems of a file at once, in its order', () => {
    const bad = good
      .replace('prefixLength: {', 'prefixLenght: {')
      .replace('{subnet.name}', '{subnet.nam}')
      .replace('"2019": 27', '"2019": x');
    expect(problemsOf(bad).map(problem => problem.split(' ')[0])).toEqual(['10:9', '15:25', '17:10']);
  });

  test('as trouble with the configuration, at its place', () => {
    const bad = good.replace('severity: error', 'severity: eror');
    expect(readPolicy(bad, file, subjects).problems).toEqual([
      expect.objectContaining({ trouble: 'configuration', place: { file, line: 2, column: 11 } }),
    ]);
  });
});

describe('YAML is data only', () => {
  const bomb = [
    'a: &a [1,1,1,1,1,1,1,1,1]',
    ...['b', 'c', 'd', 'e', 'f'].map(
      (name, index) => `${name}: &${name} [${Array<string>(9).fill(`*${'abcdef'[index]}`).join(',')}]`,
    ),
  ].join('\n');

  test.each([
    ['broken YAML', 'name: [1,\n', /^2:1 the YAML is malformed: Flow sequence/u],
    ['a doubled key', 'name: a\nname: b\n', /^2:1 this key stands twice$/u],
    ['a tag', 'name: !!js/function "return 1"\n', /^1:7 tags are not allowed: a policy file is plain data$/u],
    ['a tag of YAML itself', 'name: !!binary "aaaa"\n', /^1:7 tags are not allowed/u],
    ['two documents', 'name: a\n---\nname: b\n', /^2:1 a policy file is one document; a second one begins here$/u],
    ['a list as key', '? [a, b]\n: c\n', /^1:3 a key must be a plain text$/u],
    ['a merge key', `<<: { name: a }\n${good}`, /^1:1 unknown key “<<”$/u],
    ['an alias bomb', bomb, /^1:1 the aliases of the policy file \(\*name\) repeat too much of it$/u],
    ['a list in itself', 'name: &a [*a]\n', /^1:1 the policy file is nested too deeply$/u],
    ['a deep list', '['.repeat(20_000), /nested too deeply$/u],
    ['a less deep list', `name: ${'['.repeat(100)}${']'.repeat(100)}\n`, /nested too deeply$/u],
    ['a long file', `name: ${'a'.repeat(300_000)}\n`, /^undefined:undefined the policy file is longer than 256 KiB$/u],
    ['nothing', '', /^1:1 the policy must be keys and values, but is null$/u],
    ['a plain text', 'hello\n', /^1:1 the policy must be keys and values, but is “hello”$/u],
    ['the prototype', `${good}__proto__: { name: a }\n`, /^26:1 unknown key “__proto__”$/u],
    [
      'an infinite number',
      good.replace('default: 28', 'default: .inf'),
      /^14:14 parameters\.longestPrefix\.default must be/u,
    ],
  ])('%s is refused', (_, text, problem) => {
    expect(problemsOf(text)[0]).toMatch(problem);
  });

  test('an alias for a part of the file is fine', () => {
    const text = good
      .replace('facts: { mode: regional, subnet', 'facts: &base { mode: regional, subnet')
      .replace('facts: { subnet: { prefixLength: 29 } }', 'facts: *base');
    expect(problemsOf(text)).toEqual([]);
  });

  test('a problem behind an alias is placed where it is written', () => {
    const text = good
      .replace('facts: { mode: regional, subnet', 'facts: &base { mode: regonal, subnet')
      .replace('facts: { subnet: { prefixLength: 29 } }', 'facts: *base');
    expect(problemsOf(text).map(problem => problem.split(' ')[0])).toEqual(['24:63', '24:63']);
  });
});

function fileNamed(name: string, more = ''): PolicyFile {
  const text = good.replace('name: subnet/too-small', `name: ${name}${more}`);
  const { file: found } = readPolicy(text, `${name}.yaml`, subjects);
  if (found === undefined) throw new Error(`${name} is wrong`);
  return found;
}

function clashesTold(...clashes: Parameters<typeof clashesOf>): readonly string[] {
  return clashesOf(...clashes).map(({ message, place }) => `${place?.file}:${place?.line}:${place?.column} ${message}`);
}

test('two policies of one name, and the name of a built-in one', () => {
  const [first, other] = [fileNamed('a/b'), fileNamed('a/c', '\naliases: [a/d, a/b]')];
  expect(clashesTold([first, other])).toEqual([
    'a/c.yaml:2:16 a/b is the name of the policy in a/b.yaml; a policy of your own needs a name of its own',
  ]);
  expect(clashesTold([first], [{ ...first.policy, name: 'a/x', aliases: ['a/b'] }])).toEqual([
    expect.stringMatching(/^a\/b\.yaml:1:7 a\/b is the name of the built-in policy a\/x/u),
  ]);
  expect(clashesTold([first, fileNamed('a/d')])).toEqual([]);
});
