import type { Json } from '../../src/graph/value.js';
import { app, basic, endpoint, endpointSubnet, inS1, network, settings, vault } from './defects-reach.js';
import { defects, type Defect } from './defects.js';
import { place, secured } from './defects-security.js';
import { add, hide, set, type Edit } from './edits.js';

const routeAll = (on: boolean): Edit => set(app, 'site_config.0.vnet_route_all_enabled', on);

const mail = [
  ...defects(
    {
      ...basic,
      policy: 'security/smtp-not-allowed',
      severity: 'note',
      given: [routeAll(true), settings({ SMTP_HOST: 'smtp.example.com', SMTP_PORT: '587' })],
    },
    [
      { change: 'port 25', edits: [settings({ SMTP_HOST: 'smtp.example.com', SMTP_PORT: '25' })] },
      { change: 'port 25 in an address', edits: [settings({ Mail__Server: 'smtp.example.com:25' })] },
      { change: 'port 26', edits: [settings({ SMTP_PORT: '26' })], verdict: 'pass' },
      { change: 'port 25 of something else', edits: [settings({ RETRY_PORT: '25' })], verdict: 'pass' },
      { change: 'settings that nothing tells', edits: [hide(app, 'app_settings')], verdict: 'undecided' },
      {
        change: 'port 25, and traffic to the internet leaves directly',
        edits: [settings({ SMTP_PORT: '25' }), routeAll(false)],
        verdict: 'not-applicable',
      },
    ],
  ),
];

const build = (on: string): Edit => settings({ SCM_DO_BUILD_DURING_DEPLOYMENT: on });
const builds = [
  ...defects(
    {
      ...basic,
      policy: 'security/build-hosts-blocked',
      severity: 'warning',
      given: [routeAll(true), build('true')],
    },
    [
      { change: 'the internet denied', edits: secured({ destination_address_prefix: 'Internet' }) },
      { change: 'everything denied', edits: secured({}) },
      { change: 'HTTPS denied', edits: secured({ protocol: 'Tcp', destination_port_range: '443' }) },
      { change: 'HTTP denied', edits: secured({ protocol: 'Tcp', destination_port_range: '80' }), verdict: 'pass' },
      { change: 'UDP 443 denied', edits: secured({ protocol: 'Udp', destination_port_range: '443' }), verdict: 'pass' },
      {
        change: 'HTTPS allowed before everything is denied',
        edits: secured(
          { access: 'Allow', protocol: 'Tcp', destination_address_prefix: 'Internet', destination_port_range: '443' },
          {},
        ),
        verdict: 'pass',
      },
      {
        change: 'the internet denied, and no build',
        edits: [...secured({ destination_address_prefix: 'Internet' }), build('false')],
        verdict: 'not-applicable',
      },
      {
        change: 'the internet denied, and settings that nothing tells',
        edits: [...secured({ destination_address_prefix: 'Internet' }), hide(app, 'app_settings')],
        verdict: 'undecided',
      },
      {
        change: 'the internet denied, and traffic there leaves directly',
        edits: [...secured({ destination_address_prefix: 'Internet' }), routeAll(false)],
        verdict: 'not-applicable',
      },
    ],
  ),
];

const target: readonly Edit[] = [
  endpointSubnet(),
  add({ address: 'azurerm_network_security_group.db', values: { name: 'nsg-db', ...place, security_rule: [] } }),
  add({
    address: 'azurerm_subnet_network_security_group_association.db',
    links: {
      subnet_id: 'azurerm_subnet.endpoints.id',
      network_security_group_id: 'azurerm_network_security_group.db.id',
    },
  }),
];
const inbound = {
  name: 'rule',
  priority: 200,
  direction: 'Inbound',
  access: 'Deny',
  protocol: '*',
  source_port_range: '*',
  destination_port_range: '*',
  source_address_prefix: '*',
  destination_address_prefix: '*',
};
const guards = (...rules: readonly Partial<Record<keyof typeof inbound, string | number>>[]): Edit =>
  set(
    'azurerm_network_security_group.db',
    'security_rule',
    rules.map((changes, index) => ({ ...inbound, name: `rule${index}`, priority: 200 + index, ...changes })),
  );
const byAddress = settings({ DB: 'Server=10.20.2.4,1433;Database=shop' });
const refusals = [
  ...defects(
    {
      ...basic,
      policy: 'security/destination-refuses',
      severity: 'warning',
      given: [...target, byAddress],
    },
    [
      {
        change: 'everything denied there',
        edits: [guards({})],
        names: 'azurerm_subnet_network_security_group_association.db',
      },
      {
        change: 'everything denied there, and its prefix is not told',
        edits: [guards({}), hide('azurerm_subnet.endpoints', 'address_prefixes')],
        verdict: 'undecided',
      },
      {
        change: 'the first of two prefixes allowed there, and the rest denied',
        edits: [
          set('azurerm_subnet.integration', 'address_prefixes', ['10.20.1.0/26', '10.20.3.0/26']),
          guards({ access: 'Allow', source_address_prefix: '10.20.1.0/26' }, {}),
        ],
      },
      {
        change: 'both of two prefixes allowed there, and the rest denied',
        edits: [
          set('azurerm_subnet.integration', 'address_prefixes', ['10.20.1.0/26', '10.20.3.0/26']),
          guards({ access: 'Allow', source_address_prefix: '10.20.0.0/22' }, {}),
        ],
        verdict: 'pass',
      },
      { change: 'the port denied there', edits: [guards({ protocol: 'Tcp', destination_port_range: '1433' })] },
      {
        change: 'the next port denied there',
        edits: [guards({ protocol: 'Tcp', destination_port_range: '1434' })],
        verdict: 'pass',
      },
      {
        change: 'another subnet denied there',
        edits: [guards({ source_address_prefix: '10.20.9.0/24' })],
        verdict: 'pass',
      },
      {
        change: 'the subnet admitted before everything is denied',
        edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.0/26' }, {})],
        verdict: 'pass',
      },
      {
        change: 'rules that nothing tells',
        edits: [hide('azurerm_network_security_group.db', 'security_rule')],
        verdict: 'undecided',
      },
      {
        change: 'everything denied there, and the settings lead elsewhere',
        edits: [guards({}), settings({ DB: 'Server=10.20.3.4,1433;Database=shop' })],
        verdict: 'pass',
      },
      {
        change: 'everything denied there, and a private endpoint that groups do not apply to',
        edits: [
          guards({}),
          vault,
          settings({ VAULT: 'https://kv-shop.vault.azure.net/' }),
          endpoint('azurerm_key_vault.shop', 'vault'),
        ],
        verdict: 'pass',
      },
      {
        change: 'everything denied there, and a private endpoint that groups apply to',
        edits: [
          guards({}),
          set('azurerm_subnet.endpoints', 'private_endpoint_network_policies', 'NetworkSecurityGroupEnabled'),
          vault,
          settings({ VAULT: 'https://kv-shop.vault.azure.net/' }),
          endpoint('azurerm_key_vault.shop', 'vault'),
        ],
      },
      {
        change: 'everything denied there',
        edits: [guards({})],
        profile: '2019',
        given: [...target, byAddress, ...inS1],
      },
    ],
  ),
  ...defects({ ...basic, policy: 'security/single-address-admitted', severity: 'warning', given: target }, [
    {
      change: 'one address admitted and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.4' }, {})],
      names: 'azurerm_network_security_group.db',
    },
    {
      change: 'one address admitted as a prefix and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.4/32' }, {})],
    },
    {
      change: 'one address in a rule that may admit and everything else denied',
      edits: [
        guards({ access: 'Allow', source_address_prefix: '10.20.1.4' }, {}),
        hide('azurerm_network_security_group.db', 'security_rule.0.access'),
      ],
      verdict: 'undecided',
    },
    {
      change: 'half of the subnet admitted and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.0/27' }, {})],
    },
    {
      change: 'the whole subnet admitted and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.0/26' }, {})],
      verdict: 'pass',
    },
    {
      change: 'both halves of the subnet admitted and everything else denied',
      edits: [
        guards(
          { access: 'Allow', source_address_prefix: '10.20.1.0/27' },
          { access: 'Allow', source_address_prefix: '10.20.1.32/27' },
          {},
        ),
      ],
      verdict: 'pass',
    },
    {
      change: 'one address admitted and nothing denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.1.4' })],
      verdict: 'pass',
    },
    { change: 'one address denied', edits: [guards({ source_address_prefix: '10.20.1.4' })], verdict: 'pass' },
    {
      change: 'one address of another subnet admitted and everything else denied',
      edits: [guards({ access: 'Allow', source_address_prefix: '10.20.9.4' }, {})],
      verdict: 'pass',
    },
  ]),
];

const flowLog = (linkTo: string): Edit =>
  add({
    address: 'azurerm_network_watcher_flow_log.log',
    values: { name: 'log', network_watcher_name: 'nw', resource_group_name: 'rg-nw', enabled: true },
    links: { target_resource_id: linkTo },
  });
const logs = defects({ ...basic, policy: 'security/flow-logs-blind', severity: 'note', profile: '2019', given: inS1 }, [
  {
    change: 'a flow log of the subnet’s security group',
    edits: [...secured({ access: 'Allow' }), flowLog('azurerm_network_security_group.int.id')],
    names: 'azurerm_network_watcher_flow_log.log',
  },
  { change: 'a flow log of the network', edits: [flowLog(`${network}.id`)] },
  {
    change: 'a flow log that is off',
    edits: [flowLog(`${network}.id`), set('azurerm_network_watcher_flow_log.log', 'enabled', false)],
    verdict: 'pass',
  },
  {
    change: 'a flow log of another group',
    edits: [...target, flowLog('azurerm_network_security_group.db.id')],
    verdict: 'pass',
  },
]);

const defaults = defects({ ...basic, policy: 'routing/default-differs', severity: 'note', given: [routeAll(true)] }, [
  { change: 'the property left out', edits: [unwritten(app, 'site_config', 'vnet_route_all_enabled')] },
  { change: 'the property written as off', edits: [routeAll(false)], verdict: 'pass' },
]);

/** The provider fills in what the author took out. */
function unwritten(address: string, block: string, attribute: string): Edit {
  return draft => {
    set(address, `${block}.0.${attribute}`, false)(draft);
    const written = draft.configuration.root_module.resources.find(resource => resource.address === address);
    const blocks = written?.expressions?.[block] as { [name: string]: Json }[] | undefined;
    if (blocks?.[0] !== undefined) Reflect.deleteProperty(blocks[0], attribute);
  };
}

export const guardedDefects: readonly Defect[] = [...mail, ...builds, ...refusals, ...logs, ...defaults];
