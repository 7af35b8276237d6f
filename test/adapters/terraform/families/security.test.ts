import { describe, expect, test } from '@jest/globals';
import { at, check, genuine, graphOf, idOf, plain, ref, type Written } from './plans.js';

const group: Written = { type: 'azurerm_network_security_group', name: 'nsg' };
const ruleArm = 'Microsoft.Network/networkSecurityGroups/securityRules';
const applications = 'Microsoft.Network/applicationSecurityGroups';

/** An inline rule as a set holds it: what is not set is an empty text or list. */
const inline = {
  name: 'deny-445',
  description: '',
  access: 'Deny',
  direction: 'Outbound',
  priority: 200,
  protocol: 'Tcp',
  source_port_range: '*',
  source_port_ranges: [],
  destination_port_range: '445',
  destination_port_ranges: [],
  source_address_prefix: '*',
  source_address_prefixes: [],
  source_application_security_group_ids: [],
  destination_address_prefix: '',
  destination_address_prefixes: ['10.0.0.0/8', 'Storage'],
  destination_application_security_group_ids: [],
};

const properties = {
  access: 'Deny',
  direction: 'Outbound',
  priority: 200,
  protocol: 'Tcp',
  sourcePortRange: '*',
  destinationPortRange: '445',
  sourceAddressPrefix: '*',
  destinationAddressPrefixes: ['10.0.0.0/8', 'Storage'],
};

describe('security groups', () => {
  check([
    {
      title: 'no inline rules: none, though the plan calls them unknown',
      resources: [{ ...group, unknown: { security_rule: true } }],
      expected: { type: 'Microsoft.Network/networkSecurityGroups', properties: {} },
    },
    {
      title: 'inline rules that were written and are not known',
      resources: [{ ...group, unknown: { security_rule: true }, written: { security_rule: ref('local.rules') } }],
      expected: { properties: { securityRules: '?azurerm_network_security_group.nsg.security_rule' } },
    },
    {
      title: 'an inline rule is a resource of its own',
      resources: [{ ...group, values: { security_rule: [inline] } }],
      type: ruleArm,
      expected: { id: idOf(ruleArm, 'nsg', 'deny-445'), properties },
    },
    {
      title: 'a separate rule',
      resources: [
        {
          type: 'azurerm_network_security_rule',
          name: 'r',
          values: {
            ...inline,
            name: 'deny-445',
            network_security_group_name: 'nsg',
            description: null,
            source_port_ranges: null,
            destination_port_ranges: null,
            source_address_prefixes: null,
            destination_address_prefix: null,
            source_application_security_group_ids: null,
            destination_application_security_group_ids: null,
          },
        },
      ],
      expected: { type: ruleArm, id: idOf(ruleArm, 'nsg', 'deny-445'), properties },
    },
    {
      title: 'application security groups at both ends',
      resources: [
        {
          type: 'azurerm_network_security_rule',
          name: 'r',
          values: {
            network_security_group_name: 'nsg',
            source_application_security_group_ids: [idOf(applications, 'known')],
          },
          unknown: { destination_application_security_group_ids: true },
          written: { destination_application_security_group_ids: ref('azurerm_application_security_group.a.id') },
        },
        { type: 'azurerm_application_security_group', name: 'a' },
      ],
      expected: {
        properties: {
          sourceApplicationSecurityGroups: [{ id: idOf(applications, 'known') }],
          destinationApplicationSecurityGroups: [{ id: idOf(applications, 'a') }],
        },
      },
    },
    {
      title: 'a separate rule says what will be, the group’s list what was',
      resources: [
        { ...group, actions: ['no-op'], values: { security_rule: [inline] } },
        {
          type: 'azurerm_network_security_rule',
          name: 'r',
          actions: ['update'],
          values: { name: 'deny-445', network_security_group_name: 'nsg', access: 'Allow' },
        },
      ],
      address: 'azurerm_network_security_rule.r',
      expected: { id: idOf(ruleArm, 'nsg', 'deny-445'), properties: { access: 'Allow' } },
    },
  ]);

  test('a data source shows all rules, separate ones included', () => {
    const graph = graphOf({ ...group, mode: 'data', values: { security_rule: [inline] } });
    expect(plain(at(graph, 'data.azurerm_network_security_group.nsg').properties)).toMatchObject({
      securityRules: [{ name: 'deny-445', properties: { ...properties, destinationAddressPrefix: null } }],
    });
  });
});

describe('genuine plans', () => {
  test('azurerm 3: rules from a dynamic block', () => {
    const rules = genuine('plans/function-content-share-nsg/plan-azurerm3.json').ofType(ruleArm);
    expect(
      rules.map(rule => [rule.name, rule.properties['priority'], rule.properties['destinationPortRange']]),
    ).toEqual([
      ['deny-3389', 201, '3389'],
      ['deny-445', 200, '445'],
    ]);
  });

  test('azurerm 4: separate rules beside a group without inline ones', () => {
    const graph = genuine('plans/nsg-health-probe/plan.json');
    expect(graph.ofType(ruleArm).length).toBeGreaterThan(1);
    for (const found of graph.ofType('Microsoft.Network/networkSecurityGroups')) expect(found.properties).toEqual({});
  });
});
