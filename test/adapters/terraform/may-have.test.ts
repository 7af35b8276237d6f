import { describe, expect, test } from '@jest/globals';
import { graphOf, ref, type Written } from './families/plans.js';

const ruleType = 'Microsoft.Network/networkSecurityGroups/securityRules';

function rule(direction: string): Written {
  return {
    type: 'azurerm_network_security_rule',
    name: 'rule',
    values: { name: 'rule', network_security_group_name: 'nsg', direction },
  };
}

function group(...rules: readonly { readonly name: string }[]): Written {
  return {
    type: 'azurerm_network_security_group',
    name: 'nsg',
    values: { name: 'nsg', security_rule: rules },
  };
}

function isInbound(value: unknown): boolean {
  return value === 'Inbound';
}

function isSet(value: unknown): boolean {
  return value !== undefined;
}

describe('whether a plan may have a resource with a property', () => {
  test.each<[string, readonly Written[], boolean]>([
    ['of no such type', [group()], false],
    ['that has another value', [rule('Outbound'), group()], false],
    ['that has the value', [rule('Outbound'), { ...rule('Inbound'), name: 'other' }], true],
    ['that a block describes: it is not asked', [rule('Outbound'), group({ name: 'inline' })], true],
  ])('%s', (_, written, expected) => {
    expect(graphOf(...written).mayHave(ruleType, 'direction', isInbound)).toBe(expected);
  });

  test('that another resource sets', () => {
    const account: Written = { type: 'azurerm_storage_account', name: 'a', values: { name: 'a' } };
    const rules: Written = {
      type: 'azurerm_storage_account_network_rules',
      name: 'a',
      values: { default_action: 'Deny' },
      unknown: { storage_account_id: true },
      written: { storage_account_id: ref('azurerm_storage_account.a.id', 'azurerm_storage_account.a') },
    };
    const type = 'Microsoft.Storage/storageAccounts';
    expect(graphOf(account).mayHave(type, 'networkAcls', isSet)).toBe(false);
    expect(graphOf(account, rules).mayHave(type, 'networkAcls', isSet)).toBe(true);
  });
});
