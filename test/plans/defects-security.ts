import type { Json } from '../../src/graph/value.js';
import { defects, type Defect } from './defects.js';
import { add, drop, exists, hide, link, set, type Edit } from './edits.js';

const subnet = 'azurerm_subnet.integration';
const basic = { plan: 'web-linux-basic', at: 'azurerm_linux_web_app.main' };
const inS1 = [set('azurerm_service_plan.main', 'sku_name', 'S1')];
/** Where the other resources of the plan are. */
export const place = { location: 'westeurope', resource_group_name: 'rg-contoso-web' };

const rule = {
  name: 'rule',
  priority: 200,
  direction: 'Outbound',
  access: 'Deny',
  protocol: '*',
  source_port_range: '*',
  destination_port_range: '*',
  source_address_prefix: '*',
  destination_address_prefix: '*',
};
type Rule = Partial<Record<keyof typeof rule, string | number>>;

/** A security group on the integration subnet, with rules in it. */
export function secured(...rules: readonly Rule[]): readonly Edit[] {
  const written = rules.map((changes, at) => ({ ...rule, name: `rule${at}`, priority: 200 + at, ...changes }));
  return [
    add({
      address: 'azurerm_network_security_group.int',
      values: { name: 'nsg-int', ...place, security_rule: written },
    }),
    add({
      address: 'azurerm_subnet_network_security_group_association.int',
      links: { subnet_id: `${subnet}.id`, network_security_group_id: 'azurerm_network_security_group.int.id' },
    }),
  ];
}
const group = 'azurerm_network_security_group.int';

const twoPrefixes = [set(subnet, 'address_prefixes', ['10.20.1.0/26', '10.20.2.0/26'])];

const probe = defects({ ...basic, policy: 'security/health-probe-blocked', severity: 'warning' }, [
  { change: 'everything outbound denied', edits: secured({}) },
  { change: 'UDP 30000 denied', edits: secured({ protocol: 'Udp', destination_port_range: '30000' }) },
  { change: 'UDP 20000-30000 denied', edits: secured({ protocol: 'Udp', destination_port_range: '20000-30000' }) },
  { change: 'all denied from the subnet', edits: secured({ source_address_prefix: '10.20.1.0/26' }) },
  {
    change: 'all denied from half of the subnet',
    edits: secured({ source_address_prefix: '10.20.1.0/27' }),
    verdict: 'undecided',
  },
  {
    change: 'all denied from another subnet',
    edits: secured({ source_address_prefix: '10.20.9.0/26' }),
    verdict: 'pass',
  },
  {
    change: 'all denied from the second of two prefixes',
    edits: [...twoPrefixes, ...secured({ source_address_prefix: '10.20.2.0/26' })],
    verdict: 'undecided',
  },
  {
    change: 'all denied from both of two prefixes',
    edits: [...twoPrefixes, ...secured({ source_address_prefix: '10.20.0.0/16' })],
  },
  {
    change: 'UDP 30001 denied',
    edits: secured({ protocol: 'Udp', destination_port_range: '30001-40000' }),
    verdict: 'pass',
  },
  { change: 'TCP 30000 denied', edits: secured({ protocol: 'Tcp', destination_port_range: '30000' }), verdict: 'pass' },
  { change: 'inbound denied', edits: secured({ direction: 'Inbound' }), verdict: 'pass' },
  {
    change: 'allowed first and then denied',
    edits: secured({ access: 'Allow', protocol: 'Udp', destination_port_range: '30000' }, {}),
    verdict: 'pass',
  },
  { change: 'denied first and then allowed', edits: secured({}, { access: 'Allow' }) },
  {
    change: 'rules that nothing tells',
    edits: [...secured({}), hide(group, 'security_rule')],
    verdict: 'undecided',
  },
  { change: 'everything outbound denied', edits: secured({}), profile: '2019', given: inS1 },
]);

const inbound = defects({ ...basic, policy: 'security/inbound-rules-ignored', severity: 'note' }, [
  { change: 'an inbound rule', edits: secured({ direction: 'Inbound' }) },
  { change: 'an inbound rule', edits: secured({ direction: 'Inbound' }), profile: '2019', given: inS1 },
  { change: 'an outbound rule', edits: secured({ access: 'Allow' }), verdict: 'pass' },
  { change: 'rules that nothing tells', edits: [...secured({}), hide(group, 'security_rule')], verdict: 'undecided' },
]);

const functionApp = 'azurerm_linux_function_app.ingest';
const functionGroup = 'azurerm_network_security_group.fn';
const denies = (port: string, more: Rule = {}): Edit =>
  set(functionGroup, 'security_rule', [{ ...rule, protocol: 'Tcp', destination_port_range: port, ...more }]);
const onlyStorage = set(functionGroup, 'security_rule', [
  { ...rule, name: 'storage', priority: 100, access: 'Allow', protocol: 'Tcp', destination_address_prefix: 'Storage' },
  rule,
]);
const account = (values: { readonly [name: string]: Json }): Edit =>
  add({
    address: 'azurerm_storage_account.share',
    values: {
      name: 'stingest0001',
      resource_group_name: 'rg',
      location: 'westeurope',
      public_network_access_enabled: true,
      ...values,
    },
  });
const share0 = 'azurerm_storage_account.share';
const shareId =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stingest0001';
const endpointOf = (target: string): Edit =>
  add({
    address: 'azurerm_private_endpoint.other',
    values: { name: 'pe', resource_group_name: 'rg', location: 'westeurope', subnet_id: '/subscriptions/x' },
    links: { 'private_service_connection.0.private_connection_resource_id': target },
  });
const share = defects(
  {
    policy: 'security/content-share-ports-blocked',
    plan: 'function-content-share-nsg',
    at: functionApp,
    given: [denies('3389')],
  },
  [
    { change: 'TCP 445 denied', edits: [denies('445')] },
    { change: 'TCP 443 denied', edits: [denies('443')] },
    {
      // The account is not in the plan; behind a private endpoint it has no address of the tag.
      change: 'TCP 443 to storage denied',
      edits: [denies('443', { destination_address_prefix: 'Storage' })],
      verdict: 'undecided',
    },
    ...(
      [
        ['a closed account', { public_network_access_enabled: false }, 'pass'],
        [
          'an account that admits nobody',
          { network_rules: [{ default_action: 'Deny', ip_rules: [], virtual_network_subnet_ids: [] }] },
          'pass',
        ],
        [
          'an account that admits an address',
          { network_rules: [{ default_action: 'Deny', ip_rules: ['20.1.2.3'] }] },
          'fail',
        ],
        ['an open account', {}, 'fail'],
      ] as const
    ).map(([what, values, verdict]) => ({
      change: `TCP 445 to storage denied, and ${what}`,
      edits: [denies('445', { destination_address_prefix: 'Storage' }), account(values)],
      verdict,
    })),
    {
      change: 'TCP 445 to storage denied, an open account, and a private endpoint that may be its',
      edits: [denies('445', { destination_address_prefix: 'Storage' }), account({}), endpointOf('var.account')],
      verdict: 'undecided',
    },
    {
      change: 'TCP 445 to storage denied, an open account, and a private endpoint of which nothing is told',
      edits: [
        denies('445', { destination_address_prefix: 'Storage' }),
        account({}),
        endpointOf('var.account'),
        hide('azurerm_private_endpoint.other', 'private_service_connection'),
      ],
      verdict: 'undecided',
    },
    {
      change: 'TCP 445 to storage denied, and an open account that is there already',
      edits: [denies('445', { destination_address_prefix: 'Storage' }), account({}), exists(share0, shareId)],
      verdict: 'undecided',
    },
    {
      change: 'all but TCP to storage denied, and an open account',
      edits: [onlyStorage, account({})],
      verdict: 'pass',
    },
    {
      change: 'all but TCP to storage denied, and a closed account',
      edits: [onlyStorage, account({ public_network_access_enabled: false })],
    },
    { change: 'UDP 445 denied', edits: [denies('445', { protocol: 'Udp' })], verdict: 'pass' },
    { change: 'TCP 446 denied', edits: [denies('446')], verdict: 'pass' },
    { change: 'TCP 445 denied', edits: [denies('445')], profile: '2019' },
    { change: 'rules that nothing tells', edits: [hide(functionGroup, 'security_rule')], verdict: 'undecided' },
    {
      change: 'TCP 445 denied and settings that nothing tells',
      edits: [denies('445'), hide(functionApp, 'app_settings')],
      verdict: 'undecided',
    },
    {
      change: 'TCP 445 denied and the setting taken out',
      edits: [denies('445'), set(functionApp, 'app_settings', { QUEUE_NAME: 'incoming' })],
      verdict: 'not-applicable',
    },
  ],
);

const probeRules = 'nsg-health-probe';
const separate = [
  ...defects(
    {
      policy: 'security/health-probe-blocked',
      plan: probeRules,
      at: 'azurerm_linux_web_app.app',
      severity: 'warning',
      given: [drop('azurerm_network_security_rule.udp_out')],
    },
    [
      {
        change: 'a rule of its own denies the port',
        edits: [
          add({
            address: 'azurerm_network_security_rule.udp',
            like: 'azurerm_network_security_rule.https_out',
            values: {
              name: 'deny-udp',
              access: 'Deny',
              protocol: 'Udp',
              priority: 110,
              destination_port_range: '30000',
            },
          }),
        ],
      },
      {
        change: 'the rule that denies the port belongs to another group',
        edits: [
          add({
            address: 'azurerm_network_security_group.other',
            like: 'azurerm_network_security_group.int',
            values: { name: 'nsg-other' },
          }),
          add({
            address: 'azurerm_network_security_rule.udp',
            like: 'azurerm_network_security_rule.https_out',
            values: { name: 'deny-udp', access: 'Deny', protocol: 'Udp', destination_port_range: '30000' },
          }),
          link(
            'azurerm_network_security_rule.udp',
            'network_security_group_name',
            'azurerm_network_security_group.other.name',
          ),
          set('azurerm_network_security_rule.udp', 'network_security_group_name', 'nsg-other'),
        ],
        verdict: 'pass',
      },
    ],
  ),
];

export const securityDefects: readonly Defect[] = [...probe, ...separate, ...inbound, ...share];
