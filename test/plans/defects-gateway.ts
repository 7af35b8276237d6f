import { defects, type Defect } from './defects.js';
import { add, drop, hide, link, set, type Edit } from './edits.js';

const app = 'azurerm_windows_web_app.win';
const plan = 'azurerm_service_plan.win';
const gateway = 'azurerm_virtual_network_gateway.gw';
const subnet = 'azurerm_subnet.gw';
const network = 'azurerm_virtual_network.remote';
const remote = { plan: 'gateway-p2s-azapi', at: app };

const client = 'vpn_client_configuration.0';
const pool = (...prefixes: readonly string[]): Edit => set(gateway, `${client}.address_space`, prefixes);
const tunnels = (...names: readonly string[]): Edit => set(gateway, `${client}.vpn_client_protocols`, names);
const sku = (name: string): Edit => set(plan, 'sku_name', name);
const noClients = set(gateway, 'vpn_client_configuration', []);

const inGatewaySubnet = (name: string): string =>
  `/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-legacy-net/providers/Microsoft.Network/virtualNetworks/${name}/subnets/GatewaySubnet`;

const tier = [
  ...defects({ ...remote, policy: 'gateway/plan-tier-unsupported', names: plan }, [
    { change: 'F1', edits: [sku('F1')] },
    { change: 'EP1', edits: [sku('EP1')] },
    { change: 'P1v4', edits: [sku('P1v4')] },
    { change: 'I1v2', edits: [sku('I1v2')] },
    { change: 'B1', edits: [sku('B1')], verdict: 'pass' },
    { change: 'P1v3', edits: [sku('P1v3')], verdict: 'pass' },
    { change: 'B1', edits: [sku('B1')], profile: '2019' },
    { change: 'P1v3', edits: [sku('P1v3')], profile: '2019' },
    { change: 'P1v2', edits: [sku('P1v2')], profile: '2019', verdict: 'pass' },
    { change: 'P1v2', edits: [sku('P1v2')], profile: '2016' },
    { change: 'a sku that nothing tells', edits: [hide(plan, 'sku_name')], verdict: 'undecided' },
  ]),
];

const kindsOfApp = [
  ...defects({ ...remote, at: 'azurerm_linux_web_app.lin', policy: 'gateway/linux-app', before: 'absent' }, [
    {
      change: 'a Linux app is connected',
      given: [drop('azapi_resource.lin')],
      edits: [
        add({
          address: 'azapi_resource.again',
          like: 'azapi_resource.win',
          links: { parent_id: 'azurerm_linux_web_app.lin.id' },
        }),
      ],
    },
  ]),
  ...defects({ ...remote, policy: 'gateway/windows-container' }, [
    {
      change: 'a container image on a plan for containers',
      edits: [
        set(plan, 'os_type', 'WindowsContainer'),
        sku('P1v3'),
        set(app, 'site_config.0.application_stack', [
          { docker_image_name: 'web:1', docker_registry_url: 'https://registry.example.com' },
        ]),
      ],
    },
    {
      change: 'an image that nothing tells, on a sku that runs containers',
      edits: [sku('P1v3'), hide(plan, 'os_type')],
      verdict: 'undecided',
    },
    {
      change: 'an image that nothing tells, on a sku without Windows containers',
      edits: [hide(plan, 'os_type')],
      verdict: 'pass',
    },
  ]),
];

const absent = defects({ ...remote, policy: 'gateway/absent' }, [
  { change: 'no gateway', edits: [drop(gateway)], names: network },
  { change: 'an ExpressRoute gateway in its place', edits: [set(gateway, 'type', 'ExpressRoute'), noClients] },
  {
    change: 'a gateway of another network',
    edits: [
      add({ address: 'azurerm_virtual_network.far', like: network, values: { name: 'vnet-far' } }),
      add({
        address: 'azurerm_subnet.far',
        like: subnet,
        values: { virtual_network_name: 'vnet-far' },
        links: {},
      }),
      link('azurerm_subnet.far', 'virtual_network_name', 'azurerm_virtual_network.far.name'),
      set('azurerm_subnet.far', 'virtual_network_name', 'vnet-far'),
      link(gateway, 'ip_configuration.0.subnet_id', 'azurerm_subnet.far.id'),
    ],
  },
  {
    change: 'a gateway by the id of what may be the network',
    edits: [
      hide('azurerm_resource_group.rg', 'name'),
      ...[network, subnet].map(at => link(at, 'resource_group_name', 'azurerm_resource_group.rg.name')),
      set(gateway, 'ip_configuration.0.subnet_id', inGatewaySubnet('vnet-remote')),
    ],
    verdict: 'undecided',
  },
  {
    change: 'a gateway by the id of another network',
    edits: [set(gateway, 'ip_configuration.0.subnet_id', inGatewaySubnet('vnet-other'))],
  },
  {
    change: 'a gateway of which nothing tells the network',
    edits: [hide(gateway, 'ip_configuration.0.subnet_id')],
    verdict: 'undecided',
  },
  {
    change: 'a gateway of a type that nothing tells',
    edits: [hide(gateway, 'type')],
    verdict: 'undecided',
  },
  { change: 'no gateway', edits: [drop(gateway)], profile: '2016' },
]);

const settings = [
  ...defects({ ...remote, policy: 'gateway/policy-based', names: gateway }, [
    { change: 'a policy-based gateway', edits: [set(gateway, 'vpn_type', 'PolicyBased')] },
    { change: 'a type that nothing tells', edits: [hide(gateway, 'vpn_type')], verdict: 'undecided' },
    { change: 'a policy-based gateway', edits: [set(gateway, 'vpn_type', 'PolicyBased')], profile: '2016' },
  ]),
  ...defects({ ...remote, policy: 'gateway/no-point-to-site', names: gateway }, [
    { change: 'no client configuration', edits: [noClients] },
    { change: 'an empty pool', edits: [pool()] },
    { change: 'a pool that nothing tells', edits: [hide(gateway, `${client}.address_space`)], verdict: 'undecided' },
  ]),
  ...defects({ ...remote, policy: 'gateway/sstp-not-selected', names: gateway }, [
    { change: 'IKEv2 and OpenVPN', edits: [tunnels('IkeV2', 'OpenVPN')] },
    { change: 'SSTP and OpenVPN', edits: [tunnels('SSTP', 'OpenVPN')], verdict: 'pass' },
    {
      change: 'types that nobody wrote of a Basic gateway',
      edits: [set(gateway, 'sku', 'Basic'), set(gateway, `${client}.vpn_client_protocols`, null)],
      verdict: 'pass',
    },
    {
      change: 'types that nobody wrote',
      edits: [set(gateway, `${client}.vpn_client_protocols`, null)],
      verdict: 'undecided',
    },
    {
      change: 'types that nothing tells',
      edits: [hide(gateway, `${client}.vpn_client_protocols`)],
      verdict: 'undecided',
    },
  ]),
  ...defects({ ...remote, policy: 'gateway/ikev2-enabled', names: gateway }, [
    { change: 'SSTP and IKEv2', edits: [tunnels('SSTP', 'IkeV2')] },
    { change: 'SSTP and OpenVPN', edits: [tunnels('SSTP', 'OpenVPN')], verdict: 'pass' },
    {
      change: 'SSTP and IKEv2 of a Basic gateway',
      edits: [tunnels('SSTP', 'IkeV2'), set(gateway, 'sku', 'Basic')],
      verdict: 'not-applicable',
    },
  ]),
  ...defects({ ...remote, policy: 'gateway/other-tunnel-types', names: gateway, severity: 'warning' }, [
    { change: 'SSTP and OpenVPN', edits: [tunnels('SSTP', 'OpenVPN')] },
  ]),
  ...defects({ ...remote, policy: 'gateway/pool-not-private', names: gateway }, [
    { change: '172.15.255.0/24', edits: [pool('172.15.255.0/24')] },
    { change: '172.16.0.0/24', edits: [pool('172.16.0.0/24')], verdict: 'pass' },
    { change: '172.31.255.0/24', edits: [pool('172.31.255.0/24')], verdict: 'pass' },
    { change: '172.32.0.0/24', edits: [pool('172.32.0.0/24')] },
    { change: '9.255.255.0/24', edits: [pool('9.255.255.0/24')] },
    { change: '10.0.0.0/24', edits: [pool('10.0.0.0/24')], verdict: 'pass' },
    { change: '10.255.255.0/24', edits: [pool('10.255.255.0/24')], verdict: 'pass' },
    { change: '11.0.0.0/24', edits: [pool('11.0.0.0/24')] },
    { change: '192.167.255.0/24', edits: [pool('192.167.255.0/24')] },
    { change: '192.168.255.0/24', edits: [pool('192.168.255.0/24')], verdict: 'pass' },
    { change: '192.169.0.0/24', edits: [pool('192.169.0.0/24')] },
    { change: '100.64.0.0/24, which is shared space', edits: [pool('100.64.0.0/24')] },
    { change: 'a range around a private one', edits: [pool('172.0.0.0/8')] },
    { change: 'a public range beside a private one', edits: [pool('172.16.0.0/24', '198.18.10.0/24')] },
    { change: 'a pool that nothing tells', edits: [hide(gateway, `${client}.address_space`)], verdict: 'undecided' },
  ]),
];

const express: readonly Edit[] = [
  add({
    address: 'azurerm_virtual_network_gateway.express',
    like: gateway,
    values: { name: 'vgw-er', type: 'ExpressRoute', vpn_client_configuration: [] },
  }),
];
const circuit: readonly Edit[] = [
  add({
    address: 'azurerm_virtual_network_gateway_connection.er',
    values: {
      name: 'er',
      location: 'francecentral',
      resource_group_name: 'rg-legacy-net',
      type: 'ExpressRoute',
      express_route_circuit_id: null,
    },
    links: { virtual_network_gateway_id: `${gateway}.id` },
  }),
];
const expressRoute = [
  ...defects({ ...remote, policy: 'gateway/expressroute-in-network' }, [
    {
      change: 'an ExpressRoute gateway beside the VPN gateway',
      edits: express,
      names: 'azurerm_virtual_network_gateway.express',
    },
    { change: 'an ExpressRoute connection', edits: circuit },
    {
      change: 'a type of gateway that nothing tells',
      edits: [...express, hide('azurerm_virtual_network_gateway.express', 'type')],
      verdict: 'undecided',
    },
    {
      change: 'an ExpressRoute gateway of which nothing tells the network',
      edits: [...express, hide('azurerm_virtual_network_gateway.express', 'ip_configuration.0.subnet_id')],
      verdict: 'undecided',
    },
    {
      change: 'a connection of the gateway of a kind that nothing tells',
      edits: [...circuit, hide('azurerm_virtual_network_gateway_connection.er', 'type')],
      verdict: 'undecided',
    },
  ]),
  ...defects({ ...remote, policy: 'gateway/coexistence' }, [
    { change: 'an ExpressRoute gateway beside the VPN gateway', edits: express },
  ]),
];

const length = (bits: number): Edit => set(subnet, 'address_prefixes', [`10.200.255.0/${bits}`]);
const gatewaySubnet = defects({ ...remote, policy: 'gateway/subnet-missing' }, [
  { change: 'another name', edits: [set(subnet, 'name', 'gateways')] },
  {
    change: 'a name that nothing tells',
    edits: [hide(subnet, 'name')],
    verdict: 'undecided',
  },
  { change: 'a /29', edits: [length(29)], verdict: 'pass' },
  { change: 'a /30', edits: [length(30)], names: subnet },
  { change: 'a prefix that nothing tells', edits: [hide(subnet, 'address_prefixes')], verdict: 'undecided' },
  {
    change: 'the gateway in another subnet beside GatewaySubnet',
    edits: [
      add({
        address: 'azurerm_subnet.own',
        like: subnet,
        values: { name: 'own', address_prefixes: ['10.200.1.0/27'] },
      }),
      link(gateway, 'ip_configuration.0.subnet_id', 'azurerm_subnet.own.id'),
    ],
  },
]);

export const gatewayDefects: readonly Defect[] = [
  ...tier,
  ...kindsOfApp,
  ...absent,
  ...settings,
  ...expressRoute,
  ...gatewaySubnet,
];
