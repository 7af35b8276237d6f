import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { subjectKinds } from '../../src/cli/line/policy-commands.js';
import { subjects } from '../../src/facts/subjects.js';
import { expectValid } from '../report/schema.js';
import { root, run } from './command.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

const builtIn = readFileSync(join(root, 'policies', 'subnet', 'too-small.yaml'), 'utf8');
const source = builtIn.replace('name: subnet/too-small', 'name: own/too-small');

/** A folder of its own with one policy file in it. */
function folderWith(name: string, text: string, file = 'own/too-small.yaml'): string {
  const path = join(folder, name, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return name;
}

const policy = (...parameters: readonly string[]): ReturnType<typeof run> => run(['policy', ...parameters], { folder });

describe.each(['check', 'test'])('policy %s', command => {
  test('takes the built-in policies and copies of them, by default those in policies', () => {
    const place = join(folder, `built-in-${command}`);
    cpSync(join(root, 'policies'), join(place, 'policies'), { recursive: true });
    const outcome = run(['policy', command], { folder: place });
    expect(outcome).toEqual({ status: 0, stdout: expect.stringMatching(/^all well: \d+ policies/u), stderr: '' });
    expect(run(['policy', command], { folder: root })).toEqual(outcome);
  });

  test('tells every mistake in a file, with its place', () => {
    const broken = source
      .replace('severity: error', 'severity: terror')
      .replace('subject: integration', 'subject: app');
    const { status, stdout, stderr } = policy(command, folderWith('broken', broken));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^broken\/own\/too-small\.yaml:2:11: severity must be one of .*did you mean “error”\?\n/u);
  });

  test('tells programs what there is, and what is wrong', () => {
    const { status, stdout, stderr } = policy(command, folderWith('fine', source), '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    const document = JSON.parse(stdout) as { readonly policies: readonly object[] };
    expectValid(`policy-${command}-1`, document);
    expect(document.policies).toEqual([
      expect.objectContaining({ name: 'own/too-small', subject: 'integration', file: 'fine/own/too-small.yaml' }),
    ]);
    const broken = folderWith('broken', source.replace('severity: error', 'severity: terror'));
    const wrong = policy(command, broken, '--format', 'json');
    expect(wrong.status).toBe(2);
    const errors: unknown = JSON.parse(wrong.stdout);
    expectValid('error-1', errors);
    expect(errors).toMatchObject({ errors: [{ file: 'broken/own/too-small.yaml', line: 2, column: 11 }] });
  });

  test('refuses the name of a built-in policy, and one name twice', () => {
    const taken = builtIn
      .replace('longestPrefix: { type', 'longestPrefix: {type')
      .replace('default: 28', 'default: 26');
    const { status, stderr } = policy(command, folderWith('taken', taken, 'subnet/too-small.yaml'));
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^taken\/subnet\/too-small\.yaml:1:7: subnet\/too-small is the name of a built-in policy;/u,
      ),
    ]);
    const twice = policy(command, folderWith('one', source), folderWith('two', source));
    expect([twice.status, twice.stderr]).toEqual([
      2,
      expect.stringContaining(
        'two/own/too-small.yaml:1:7: own/too-small is the name of the policy in one/own/too-small.yaml',
      ),
    ]);
  });

  test.each([
    ['nowhere', /^nowhere: there is no such folder; /u],
    ['empty', /^empty: there is no policy file in this folder; /u],
    ['other/own/too-small.yaml', /^other\/own\/too-small\.yaml: this is not a folder; /u],
  ])('refuses %s', (path, message) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    folderWith('other', source);
    const { status, stdout, stderr } = policy(command, path);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(message);
  });
});

describe('policy test', () => {
  test('shows of an example that comes out otherwise which fact decided', () => {
    const { status, stdout } = policy('test', folderWith('other', source.replace('verdict: pass', 'verdict: fail')));
    expect(status).toBe(1);
    const lines = stdout.split('\n').map(line => line.replaceAll(/ {2,}/gu, '  '));
    expect(lines).toEqual([
      expect.stringMatching(
        /^other\/own\/too-small\.yaml:\d+:5: the example “the smallest .+” should be fail but is pass$/u,
      ),
      '  FACT  CONDITION  OUTCOME',
      '  when:  mode = "regional"  const: "regional"  holds',
      '  assert:  subnet.prefixLength = 28  type: "integer", maximum: longestPrefix (28)  holds',
      '  everything that “assert” asks for holds (profile 2025)',
      '',
      expect.stringMatching(/^wrong: 1 example of 1 policy with \d+ examples$/u),
      '',
    ]);
  });

  test('shows the same to programs, in a file where they ask for one', () => {
    const place = folderWith('other', source.replace('verdict: pass', 'verdict: fail'));
    const { status, stdout } = policy('test', place, '--format', 'text', '--format', 'json=tested.json');
    expect([status, stdout]).toEqual([1, expect.stringMatching(/wrong: 1 example of 1 policy/u)]);
    const document: unknown = JSON.parse(readFileSync(join(folder, 'tested.json'), 'utf8'));
    expectValid('policy-test-1', document);
    expect(document).toMatchObject({
      summary: { policies: 1, wrong: 1 },
      policies: [
        {
          name: 'own/too-small',
          wrong: [
            {
              expected: 'fail',
              actual: 'pass',
              profile: '2025',
              parameters: { longestPrefix: 28 },
              conditions: [
                { keyword: 'when', fact: 'mode', value: 'regional', outcome: 'holds' },
                { keyword: 'assert', fact: 'subnet.prefixLength', value: 28, outcome: 'holds' },
              ],
            },
          ],
        },
      ],
    });
  });

  test('reads the folders that the configuration names', () => {
    const place = join(folder, 'configured');
    mkdirSync(place);
    writeFileSync(join(place, 'vnet-preflight.yaml'), 'policyFolders: [rules, more]\n');
    folderWith('configured/rules', source);
    folderWith('configured/more', source.replace('own/too-small', 'own/other'), 'own/other.yaml');
    expect(run(['policy', 'test'], { folder: place }).stdout).toMatch(/^all well: 2 policies with 20 examples\n$/u);
    expect(run(['policy', 'test', '--no-config'], { folder: place }).stderr).toMatch(/^policies: there is no such/u);
  });
});

describe('policy new', () => {
  test.each(subjects.map(({ kind }) => kind))('writes a policy for %s that is right as it stands', kind => {
    const place = join(folder, `new-${kind}`);
    mkdirSync(place);
    const written = run(['policy', 'new', 'naming/first-letter', '--subject', kind], { folder: place });
    expect([written.status, written.stderr]).toEqual([0, '']);
    expect(written.stdout).toContain('wrote policies/naming/first-letter.yaml\n');
    expect(run(['policy', 'test'], { folder: place })).toEqual({
      status: 0,
      stdout: 'all well: 1 policy with 4 examples\n',
      stderr: '',
    });
    const text = readFileSync(join(place, 'policies', 'naming', 'first-letter.yaml'), 'utf8');
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/node_modules\/vnet-preflight\/dist\/schemas\/policy-file-1\.json\n/u,
    );
    expect(existsSync(join(root, 'dist', 'schemas', 'policy-file-1.json'))).toBe(true);
  });

  test('writes over nothing', () => {
    const place = join(folder, 'new-integration');
    writeFileSync(join(place, 'policies', 'naming', 'taken.yml'), 'mine\n');
    for (const name of ['naming/first-letter', 'naming/taken']) {
      const { status, stderr } = run(['policy', 'new', name], { folder: place });
      expect([status, stderr]).toEqual([2, expect.stringContaining('is there already, and nothing was written')]);
    }
    expect(readFileSync(join(place, 'policies', 'naming', 'taken.yml'), 'utf8')).toBe('mine\n');
  });

  test('knows the subjects that there are', () => {
    expect(subjectKinds).toEqual(subjects.map(({ kind }) => kind));
  });
});

const diff = (...eras: readonly string[]): string => run(['policy', 'diff', ...eras]).stdout;

describe('policy diff', () => {
  test('tells what changed between two eras, and why', () => {
    const text = diff('2019', '2025');
    expect(text).toMatch(/^from 2019 to 2025: \d+ policies different, \d+ new, \d+ gone\n/u);
    expect(text).toMatch(
      /subnet\/too-small: .*\n {4}longestPrefix: 27 → 28 {2}.*\n {4}2019: the smallest subnet was a \/27\n/u,
    );
    expect(text).toMatch(/gateway\/bgp-not-propagated: .*\n {4}severity: error → warning\n/u);
    expect(text).toMatch(/No longer in 2025.*\n(?:.*\n)* {2}dns\/private-zone-unsupported \(warning\): /u);
  });

  test.each([
    ['2016', '2019'],
    ['2019', '2025'],
    ['2025', '2016'],
  ])('from %s to %s as JSON is what its schema says, and the other way round it is the same', (from, to) => {
    type Diff = {
      readonly policies: readonly { readonly name: string; readonly change: string; readonly why: readonly string[] }[];
    };
    const there: unknown = JSON.parse(diff(from, to, '--format', 'json'));
    const back = JSON.parse(diff(to, from, '--format', 'json')) as Diff;
    expectValid('policy-diff-1', there);
    const turned: Readonly<Record<string, string>> = { begins: 'ends', ends: 'begins', changes: 'changes' };
    expect(back.policies.map(({ name, change }) => [name, turned[change]])).toEqual(
      (there as Diff).policies.map(({ name, change }) => [name, change]),
    );
    for (const { why } of (there as Diff).policies) expect(why.join('')).not.toBe('');
  });
});

describe('policy list', () => {
  test('has a line for each policy, and as JSON all that is known of it at a glance', () => {
    const { policies } = JSON.parse(run(['policy', 'list', '--format', 'json']).stdout) as {
      readonly policies: readonly { readonly name: string; readonly severity: object }[];
    };
    const { stdout } = run(['policy', 'list', '--profile', '2019']);
    for (const { name } of policies) expect(stdout).toContain(` ${name} `);
    const older = policies.filter(({ severity }) => '2019' in severity).length;
    expect(stdout).toContain(`${policies.length} policies, of which ${older} belong to profile 2019`);
  });
});

describe('explain', () => {
  test('finds the policy by the error that it prevents', () => {
    const code = 'ResourceNavigationLinksOrServiceAssociationLinksNotSupportedWithIpv6VnetAddressSpace';
    for (const text of [code, code.toLowerCase(), `Error: ${code}: the subnet cannot be used`]) {
      const { status, stdout, stderr } = run(['explain', text]);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain(
        `network/ipv6-address-space prevents what Azure answers with “${code}”\n\nnetwork/ipv6-`,
      );
    }
    expect(run(['explain', 'SubnetMissingRequiredDelegation']).stdout).toContain('subnet/not-delegated');
    expect(run(['explain', 'SubnetIsFull']).stdout).toContain('several policies prevent this error');
  });

  test.each([
    ['too-smal', 'subnet/too-small'],
    ['small', 'subnet/too-small-to-share'],
    ['subnet/to-small', 'subnet/too-small'],
    ['sstp', 'gateway/sstp-not-selected'],
  ])('suggests for %s %s', (name, wanted) => {
    const { status, stderr } = run(['explain', name]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`“${wanted}”`)]);
  });

  test('says what there is where nothing is meant', () => {
    expect(run(['explain', 'subnet']).stderr).toContain('is a theme; its policies are subnet/');
    expect(run(['explain', 'azurerm_subnet.app']).stderr).toContain('to explain an address name the inputs too');
    expect(run(['explain', 'there was no error at all']).stderr).toContain('none that prevents such an error');
  });

  test('writes JSON, to a file too', () => {
    expect(JSON.parse(run(['explain', 'subnet/too-small', '--format', 'json']).stdout)).toMatchObject({
      schema: 'vnet-preflight/policy/1',
      name: 'subnet/too-small',
      related: expect.arrayContaining(['subnet/too-small-to-share']),
    });
    expect(run(['explain', 'SubnetIsFull', '--format', 'json=found.json'], { folder }).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8'))).toMatchObject({
      schema: 'vnet-preflight/policy-matches/1',
    });
  });
});
