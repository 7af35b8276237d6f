import type { Boundary } from './regional.js';
import { remote, subnetId } from './templates.js';

const expressRoute = `resource circuit 'Microsoft.Network/virtualNetworkGateways@2023-11-01' = {
  name: 'er'
  location: 'northeurope'
  properties: {
    gatewayType: 'ExpressRoute'
    sku: { name: 'Standard', tier: 'Standard' }
    ipConfigurations: [{ name: 'c', properties: { subnet: { id: ${subnetId} } } }]
  }
}`;
const tunnels = (...names: readonly string[]): { readonly tunnels: string } => ({
  tunnels: `vpnClientProtocols: [${names.map(name => `'${name}'`).join(', ')}]`,
});

/** The edges of section 2 of the catalogue. */
export const gatewayBoundaries: readonly Boundary[] = [
  ['gateway/sstp-not-selected', 'pass', 'Basic, which has it alone', remote({ sku: 'Basic', tunnels: '' })],
  ['gateway/basic-with-ikev2', 'pass', 'Basic with nothing written', remote({ sku: 'Basic', tunnels: '' })],
  ['gateway/basic-with-ikev2', 'fail', 'Basic with both', remote({ sku: 'Basic', ...tunnels('SSTP', 'IkeV2') })],
  ['gateway/ikev2-enabled', 'undecided', 'VpnGw1 with nothing written', remote({ tunnels: '' })],
  ['gateway/ikev2-enabled', 'pass', 'OpenVPN beside it', remote(tunnels('SSTP', 'OpenVPN'))],
  ['gateway/other-tunnel-types', 'fail', 'OpenVPN beside it', remote(tunnels('SSTP', 'OpenVPN'))],
  ['gateway/sstp-not-selected', 'fail', 'OpenVPN alone', remote(tunnels('OpenVPN'))],
  ['gateway/pool-not-private', 'fail', 'just below 172.16.0.0/12', remote({ pool: '172.15.255.0/24' })],
  ['gateway/pool-not-private', 'pass', 'its end', remote({ pool: '172.31.255.0/24' })],
  ['gateway/pool-not-private', 'fail', 'just above it', remote({ pool: '172.32.0.0/24' })],
  ['gateway/pool-not-private', 'fail', 'half of it private', remote({ pool: '192.168.0.0/15' })],
  ['gateway/pool-not-private', 'fail', 'the block of carriers', remote({ pool: '100.64.0.0/24' })],
  ['gateway/pool-overlaps', 'fail', 'inside the network', remote({ pool: '10.0.200.0/24' })],
  ['gateway/subnet-missing', 'pass', 'a /29', remote({ prefix: '10.0.255.0/29' })],
  ['gateway/subnet-missing', 'fail', 'a /30', remote({ prefix: '10.0.255.0/30' })],
  ['gateway/no-point-to-site', 'fail', 'no clients', remote({ clients: '' })],
  ['gateway/policy-based', 'fail', 'in small letters', remote({ vpnType: 'policybased' })],
  ['gateway/linux-app', 'fail', 'a Linux plan', remote({ kind: 'app,linux', plan: 'reserved: true' })],
  ['gateway/plan-tier-unsupported', 'fail', 'Premium v4', remote({ planSku: 'P1v4' })],
  ['gateway/plan-tier-unsupported', 'fail', 'Elastic Premium', remote({ planSku: 'EP1' })],
  ['gateway/expressroute-in-network', 'fail', 'beside the VPN gateway', remote({ more: expressRoute })],
  ['gateway/coexistence', 'fail', 'beside the VPN gateway', remote({ more: expressRoute })],
];
