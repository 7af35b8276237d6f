import { describe, expect, test } from '@jest/globals';
import { graphOfPlan } from '../../src/adapters/terraform/whole-plan.js';
import { subjectsOf } from '../../src/facts/subjects.js';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import type { PolicyChanges, Verdict } from '../../src/policy/policy.js';
import { add, edited, set, type Edit } from './edits.js';
import { judgeAll } from '../judge-all.js';
import { readPlan } from './judged.js';

const policy = 'subnet/without-security-group';
const on: PolicyChanges = new Map([[policy, { enabled: true }]]);

/** What a policy that is off says of the app of a plan once a configuration turns it on. */
function verdictOn(plan: string, edits: readonly Edit[], changes = on): Verdict | undefined {
  const graph = graphOfPlan(edited(readPlan(`plans/${plan}/plan.json`), edits), 'plan.json');
  const rules = { policies, profile: '2025', textsOf: policyTexts, changesFor: () => changes } as const;
  return judgeAll(subjectsOf(graph), rules).judgements.find(found => found.policy === policy)?.verdict;
}

const subnet = 'azurerm_subnet.integration';
const group = 'azurerm_network_security_group.own';
const guarded: readonly Edit[] = [
  add({
    address: group,
    values: { name: 'nsg', location: 'westeurope', resource_group_name: 'rg', security_rule: [] },
  }),
  add({
    address: 'azurerm_subnet_network_security_group_association.own',
    links: { subnet_id: `${subnet}.id`, network_security_group_id: `${group}.id` },
  }),
];
const body = {
  properties: {
    addressPrefix: '10.80.1.0/26',
    networkSecurityGroup: {
      id: '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/nsg',
    },
    delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }],
  },
};

describe('subnet/without-security-group', () => {
  test('is off', () => {
    expect(verdictOn('web-linux-basic', [], new Map())).toBeUndefined();
  });

  test.each([
    ['no security group', 'web-linux-basic', [], 'fail'],
    ['one by an association', 'web-linux-basic', guarded, 'fail'],
    ['one in the subnet itself', 'azapi-site-and-subnet', [set('azapi_resource.subnet', 'body', body)], 'pass'],
    ['none in a subnet of azapi', 'azapi-site-and-subnet', [], 'fail'],
  ] as const)('%s: %s', (_, plan, edits, verdict) => {
    expect(verdictOn(plan, edits)).toBe(verdict);
  });
});
