import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtInHeads, builtInRules, policiesOf, policyNamed } from '../../src/cli/settings/rules.js';
import { subjects } from '../../src/facts/subjects.js';
import { check } from '../../src/index.js';
import { profiles, type Policy, type Profile } from '../../src/policy/policy.js';
import { aboutPolicy, type AboutPolicy } from '../../src/report/policies/about-policy.js';
import { renderMatchesJson } from '../../src/report/policies/answer-matches.js';
import { explainAddress, meaningOf, renderAddressJson } from '../../src/report/explain-address.js';
import { renderPolicyJson } from '../../src/report/policies/explain-json.js';
import { findByAnswer } from '../../src/report/policies/find-by-answer.js';
import { explainPolicy } from '../../src/report/policies/explain-policy.js';
import { renderPoliciesJson, renderPoliciesText } from '../../src/report/policies/policy-list.js';
import { plainStyle } from '../../src/report/style.js';
import { plans } from '../cli/command.js';
import { expectValid } from './schema.js';

const plain = { style: plainStyle };
const names = builtInHeads().map(({ name }) => name);
const library = { heads: builtInHeads(), subjects };
const aboutOf = (name: string): AboutPolicy => aboutPolicy(policyNamed(name, builtInRules('2025')) as Policy, library);
const pageOf = (name: string, profile: Profile = '2025'): string => explainPolicy(aboutOf(name), profile, plain);

describe('a policy’s page', () => {
  test.each(names)('of %s has everything that a person may ask', name => {
    const policy = policyNamed(name, builtInRules('2025')) as Policy;
    for (const profile of profiles) {
      const page = pageOf(name, profile);
      for (const heading of ['Why', 'By era', 'To mend it in Terraform', 'To mend it in Bicep', 'Examples', 'Sources'])
        expect(page).toContain(`\n${heading}\n`);
      expect(page).toContain(policy.title);
      expect(page.includes('\nWhat Azure answers otherwise\n')).toBe((policy.prevents ?? []).length > 0);
      expect(page).not.toMatch(/undefined|\[object/u);
    }
  });

  test('shows the numbers of each era side by side', () => {
    const page = pageOf('subnet/too-small');
    expect(page).toMatch(/2016 +2019 +2025\n/u);
    expect(page).toMatch(/longestPrefix +- +27 +28\n/u);
    expect(page).toContain('error in profile 2025');
    expect(pageOf('subnet/too-small', '2016')).toContain('not part of profile 2016');
  });

  test('is found by a name that the policy had before', () => {
    const renamed = builtInHeads().find(({ aliases = [] }) => aliases.length > 0);
    if (renamed !== undefined)
      expect(policyNamed(renamed.aliases?.[0] ?? '', builtInRules('2025'))?.name).toBe(renamed.name);
    expect(policyNamed('no/such', builtInRules('2025'))).toBeUndefined();
  });
});

describe('an address', () => {
  const report = check([{ path: 'plan.json', content: readFileSync(join(plans, 'literal-subnet-ids', 'plan.json')) }], {
    showAll: true,
  });

  test('of a subject is explained by every policy that applies, with its facts', () => {
    const meaning = meaningOf('azurerm_linux_web_app.app', report);
    const text = explainAddress('azurerm_linux_web_app.app', meaning, plain);
    for (const { policy } of meaning.own) expect(text).toContain(policy);
    expect(text).toMatch(
      /error subnet\/not-delegated\n.*\n(?: {6}.*\n)* {6}subnet\.delegations = none +azurerm_subnet\.int/u,
    );
    expect(text).toMatch(/pass subnet\/too-small\n/u);
    expect(text).toContain('not applicable: ');
  });

  test('of a resource that is no subject is explained by the subjects that it plays a part in', () => {
    const meaning = meaningOf('azurerm_subnet.int', report);
    expect(meaning.own).toEqual([]);
    expect(explainAddress('azurerm_subnet.int', meaning, plain)).toMatch(
      /^azurerm_subnet\.int plays a part in 1 subject\n {2}integration azurerm_linux_web_app\.app\n {4}error subnet\/not-delegated: /u,
    );
  });

  test('can be an ARM id, whose letter case does not count', () => {
    const id =
      report.verdicts
        .find(({ subject }) => subject.address === 'azurerm_linux_web_app.app')
        ?.subject.id.split('|')[0] ?? '';
    expect(meaningOf(id.toUpperCase(), report).own.length).toBeGreaterThan(10);
  });

  test('that is unknown means nothing', () => {
    expect(meaningOf('azurerm_linux_web_app.ap', report)).toEqual({ own: [], part: [] });
  });
});

describe('the list of policies', () => {
  test('has every policy, with its severity in the era', () => {
    const text = renderPoliciesText(builtInHeads(), '2019', plainStyle);
    for (const name of names) expect(text).toContain(` ${name} `);
    expect(text).toContain('belong to profile 2019');
  });

  test('is what its schema says', () => {
    expectValid('policy-list-1', JSON.parse(renderPoliciesJson(policiesOf(builtInRules('2025')))));
  });
});

describe('as JSON', () => {
  test.each(names)('%s is what its schema says', name => {
    expectValid('policy-1', JSON.parse(renderPolicyJson(aboutOf(name))));
  });

  test('an address is what its schema says', () => {
    const report = check([
      { path: 'plan.json', content: readFileSync(join(plans, 'literal-subnet-ids', 'plan.json')) },
    ]);
    const meaning = meaningOf('azurerm_linux_web_app.app', report);
    expectValid('explanation-1', JSON.parse(renderAddressJson('azurerm_linux_web_app.app', meaning)));
  });

  test('policies that prevent an error are what their schema says', () => {
    const matches = findByAnswer('SubnetIsFull', policiesOf(builtInRules('2025')));
    expect(matches.length).toBeGreaterThan(1);
    expectValid('policy-matches-1', JSON.parse(renderMatchesJson('SubnetIsFull', matches)));
  });
});
