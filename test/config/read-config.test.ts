import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.js';
import { profiles, severities } from '../../src/policy/policy.js';
import { root } from '../cli/command.js';
import { configOf, told } from './configs.js';

const problemsOf = (text: string): readonly string[] => told(readConfig(text, 'vnet-preflight.yaml', '1.4.2').problems);

const everything = `
requires: '>=0.1 <2'
profile: 2019
failOn: warning
failOnUndecided: true
strict: false
policies:
  subnet/too-small: { severity: warning, parameters: { longestPrefix: 26 } }
  gateway/absent: { enabled: false, reason: all of them are in another tenant }
overrides:
  - addresses: ['module.legacy.*']
    files: ['legacy/*']
    policies:
      subnet/too-small: { severity: note }
policyFolders: [policies]
neverWaive: ['subnet/*']
waivers:
  - { policy: gateway/linux-app, address: '*', reason: goes in March, owner: team, until: 2027-03-31 }
baseline: known.json
integrations:
  - { app: azurerm_windows_web_app.a, mode: gateway, network: azurerm_virtual_network.a }
  - { app: azurerm_windows_web_app.b, mode: regional, subnet: azurerm_subnet.b }
assumptions:
  plans:
    - { plan: '*', maximumInstances: 30, apps: 4 }
inventories: [network.tfstate]
`;

describe('a configuration', () => {
  test('can say all that the schema knows', () => {
    const { written } = configOf(everything);
    const schema: unknown = JSON.parse(readFileSync(join(root, 'src/config/schemas/config-1.json'), 'utf8'));
    const known = Object.keys((schema as { properties: object }).properties);
    expect(Object.keys(written)).toEqual(known);
  });

  test.each(['', '# nothing yet\n', '{}', '---\n'])('that says nothing is right: %j', text => {
    expect(configOf(text).written).toEqual({});
  });

  test('knows the place of each of its parts', () => {
    const { placeOf } = configOf(everything);
    expect(placeOf(['failOn'])).toEqual({ file: 'vnet-preflight.yaml', line: 4, column: 1 });
    expect(placeOf(['waivers', 0])).toMatchObject({ line: 18, column: 5 });
    expect(placeOf(['policies', 'subnet/too-small', 'severity'])).toMatchObject({ line: 8, column: 23 });
  });
});

describe('a configuration for some versions', () => {
  test.each(['1.4.2', '^1.4', '>=1.4.2', '1.x', '>=1 <2', '~1.4', '1.4.1 || 1.4.2', '*'])(
    'is read by one of them: %s',
    range => {
      expect(problemsOf(`requires: '${range}'`)).toEqual([]);
    },
  );

  test.each(['1.4.1', '^2', '>1.4.2', '<1.4.2', '>=1.4.3', '^0.1'])('is refused by every other: %s', range => {
    expect(problemsOf(`requires: '${range}'\nkeyOfLater: 1`)).toEqual([
      `1:11 the configuration is for vnet-preflight ${range}, but this is version 1.4.2`,
    ]);
  });

  test('is refused when it does not say which', () => {
    expect(problemsOf('requires: latest')).toEqual([
      '1:11 requires must be a range of versions such as ">=0.2 <1", but is "latest"',
    ]);
    expect(problemsOf('requires: 1.4')).toEqual([expect.stringMatching(/^1:11 requires must be a text/)]);
  });
});

describe('what is wrong is told with its place', () => {
  test.each([
    ['polices: {}', '1:1 unknown key “polices”; did you mean “policies”?'],
    ['failon: error', '1:1 unknown key “failon”; did you mean “failOn”?'],
    ['profile: 2018', '1:10 profile must be one of 2016, 2019, 2025, but is 2018'],
    ['failOn: eror', /^1:9 failOn must be one of .* but is “eror”; did you mean “error”\?$/u],
    ['strict: yes', '1:9 strict must be true or false, but is “yes”'],
    ['policies:', '1:10 policies must be keys and values, but is null'],
    ['policies: { a/b: {} }', '1:18 policies.a/b is empty'],
    ['policies: { a/b: { enabled: false } }', '1:18 “reason” is missing in policies.a/b'],
    ['policies: { a/b: { severty: note } }', '1:20 unknown key “policies.a/b.severty”; did you mean “severity”?'],
    ['overrides: [{ policies: {} }]', '1:13 “addresses” or “files” is missing in overrides.0'],
    ['overrides: [{ files: [x] }]', '1:13 “policies” is missing in overrides.0'],
    ['assumptions: { plans: [{ plan: a }] }', '1:24 “maximumInstances” or “apps” is missing in assumptions.plans.0'],
    [
      'integrations: [{ app: a, mode: gatway, network: b }]',
      /^1:32 integrations.0.mode must be one of .*“gateway”\?$/u,
    ],
    ['integrations: [{ app: a, mode: regional, network: b }]', '1:16 “subnet” is missing in integrations.0'],
    ['waivers: [{ policy: a/b, address: x, owner: y }]', '1:11 “reason” is missing in waivers.0'],
    ['waivers: [{ policy: a/b, address: x, reason: r }]', '1:11 “owner” is missing in waivers.0'],
    ['waivers: [{ policy: a/b, address: x, owner: y, reason: "" }]', '1:56 waivers.0.reason is empty'],
    ['waivers: [{ policy: a/b, address: x, owner: " ", reason: r }]', '1:45 waivers.0.owner is empty'],
    ['policies: { a/b: { enabled: false, reason: "\\t " } }', '1:44 policies.a/b.reason is empty'],
    [
      'waivers: [{ policy: a/b, address: x, owner: y, reason: r, until: soon }]',
      '1:66 waivers.0.until must be a day such as 2027-01-31, but is “soon”',
    ],
    [
      'waivers: [{ policy: a/b, address: x, owner: y, reason: r, until: 2027-02-29 }]',
      '1:66 there is no day 2027-02-29',
    ],
    ['integrations: [{ app: a, mode: gateway, subnet: b }]', '1:16 “network” is missing in integrations.0'],
    ['integrations: [{ app: a, mode: regional }]', '1:16 “subnet” is missing in integrations.0'],
    ['assumptions: { plans: [{ plan: a }] }', /^1:24 /u],
    ['assumptions: { plans: [{ plan: a, apps: 0 }] }', '1:41 assumptions.plans.0.apps must not be below 1'],
    ['a: 1\na: 2', '2:1 this key stands twice'],
    ['- a', '1:1 the configuration must be keys and values, but is a list'],
    ['a: !!js/function x', '1:4 tags are not allowed: a configuration file is plain data'],
    ['__proto__: { strict: true }', '1:1 unknown key “__proto__”'],
  ])('%s', (text, message) => {
    const [first = ''] = problemsOf(text);
    if (typeof message === 'string') expect(first).toBe(message);
    else expect(first).toMatch(message);
  });

  test('every mistake of a file, in its order', () => {
    expect(problemsOf('waivers: [{ policy: a/b, address: x }]\nstrict: 1\n')).toEqual([
      '1:11 “reason” is missing in waivers.0',
      '1:11 “owner” is missing in waivers.0',
      '2:9 strict must be true or false, but is 1',
    ]);
  });

  test.each([
    ['a list in itself', 'policies: &a { x: *a }'],
    ['deep nesting', `policies: ${'['.repeat(10_000)}`],
    ['a long file', `# ${'x'.repeat(2 * 1024 * 1024)}`],
  ])('%s', (_, text) => {
    expect(problemsOf(text)).toHaveLength(1);
  });
});

describe('the published schema', () => {
  const text = readFileSync(join(root, 'src/config/schemas/config-1.json'), 'utf8');
  const schema = JSON.parse(text) as {
    properties: { profile: { enum: unknown[] }; failOn: { enum: unknown[] } };
    $defs: object;
  };

  test('is one', () => {
    const ajv = new ajv2020.default({ strict: true, strictTypes: false, strictRequired: false });
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('names the eras and severities that there are', () => {
    expect(schema.properties.profile.enum).toEqual([...profiles, ...profiles.map(Number)]);
    expect(schema.properties.failOn.enum).toEqual([...severities, 'never']);
    expect(JSON.stringify(schema.$defs)).toContain(JSON.stringify({ severity: { enum: severities } }).slice(1, -1));
  });
});
