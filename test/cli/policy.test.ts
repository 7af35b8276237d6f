import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { root, run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = readFileSync(join(root, 'policies', 'subnet', 'too-small.yaml'), 'utf8');

/** A folder of its own with one policy file in it. */
function folderWith(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'subnet'), { recursive: true });
  writeFileSync(join(path, 'subnet', 'too-small.yaml'), text);
  return name;
}

const testPolicies = (...parameters: readonly string[]): ReturnType<typeof run> =>
  run(['policy', 'test', ...parameters], { folder });

describe('policy test', () => {
  test('runs the examples of the built-in policies, by default those in policies', () => {
    cpSync(join(root, 'policies'), join(folder, 'policies'), { recursive: true });
    const outcome = testPolicies();
    expect(outcome).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^all well: \d+ policies with \d+ examples\n$/u),
      stderr: '',
    });
    expect(run(['policy', 'test'], { folder: root })).toEqual(outcome);
  });

  test('tells an example that has another verdict than it says', () => {
    const { status, stdout } = testPolicies(folderWith('other', source.replace('verdict: pass', 'verdict: fail')));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^other\/subnet\/too-small\.yaml: the example “.+” should be fail but is pass\n/u);
    expect(stdout).toMatch(/\nwrong: 1 example of 1 policy with \d+ examples\n$/u);
  });

  test('tells every mistake in a file, with its place', () => {
    const broken = source
      .replace('severity: error', 'severity: terror')
      .replace('subject: integration', 'subject: app');
    const { status, stdout, stderr } = testPolicies(folderWith('broken', broken));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^broken\/subnet\/too-small\.yaml:2:11: severity must be one of .*did you mean “error”\?\n/u,
    );
  });

  test.each([
    ['nowhere', /^nowhere: there is no such folder; /u],
    ['empty', /^empty: there is no policy file in this folder; /u],
    ['other/subnet/too-small.yaml', /^other\/subnet\/too-small\.yaml: this is not a folder; /u],
  ])('refuses %s', (path, message) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    folderWith('other', source);
    const { status, stdout, stderr } = testPolicies(path);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(message);
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
    for (const text of ['SubnetMissingRequiredDelegation', 'subnetmissingrequireddelegation']) {
      const { status, stdout, stderr } = run(['explain', text]);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(
        /^subnet\/not-delegated prevents what Azure answers with “SubnetMissingRequiredDelegation”\n\nsubnet\/not-delegated: /u,
      );
    }
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
