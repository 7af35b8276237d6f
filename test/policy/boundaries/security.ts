import type { Boundary } from './regional.js';
import { guarded, rule } from './templates.js';

const probe = 'security/health-probe-blocked';
const privatePorts = (count: number): { readonly site: string } => ({
  site: `siteConfig: { vnetPrivatePortsCount: ${count} }`,
});
const build = {
  site: "siteConfig: { vnetRouteAllEnabled: true, linuxFxVersion: 'PYTHON|3.12', appSettings: [ { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'true' } ] }",
};

/** The edges of what security groups do, in section 3 of the catalogue. */
export const securityBoundaries: readonly Boundary[] = [
  [probe, 'fail', 'a range that ends at the port', guarded(rule(100, 'Outbound', 'Deny', 'Udp', '*', '29000-30000'))],
  [probe, 'pass', 'a range that ends before it', guarded(rule(100, 'Outbound', 'Deny', 'Udp', '*', '1-29999'))],
  [probe, 'pass', 'TCP', guarded(rule(100, 'Outbound', 'Deny', 'Tcp', '*', '30000'))],
  [
    probe,
    'pass',
    'allowed before all is denied',
    guarded(rule(100, 'Outbound', 'Allow', 'Udp', '*', '30000') + rule(200, 'Outbound', 'Deny', '*', '*', '*')),
  ],
  [probe, 'pass', 'inbound', guarded(rule(100, 'Inbound', 'Deny', '*', '*', '*'))],
  [
    probe,
    'undecided',
    'two rules of one priority',
    guarded(rule(100, 'Outbound', 'Allow', 'Udp', '*', '30000') + rule(100, 'Outbound', 'Deny', '*', '*', '*')),
  ],
  [probe, 'undecided', 'ports the wrong way round', guarded(rule(100, 'Outbound', 'Deny', 'Udp', '*', '30001-29999'))],
  [probe, 'undecided', 'a prefix that is none', guarded(rule(100, 'Outbound', 'Deny', 'Udp', '10.0.0.0/33', '30000'))],
  ['security/inbound-rules-ignored', 'fail', 'inbound', guarded(rule(100, 'Inbound', 'Deny', '*', '*', '*'))],
  [
    'security/private-ports-blocked',
    'fail',
    'one port of them',
    guarded(rule(100, 'Outbound', 'Deny', 'Tcp', '*', '25000'), privatePorts(2)),
  ],
  [
    'security/private-ports-blocked',
    'pass',
    'to somebody else',
    guarded(rule(100, 'Outbound', 'Deny', 'Tcp', '8.8.8.8/32', '25000'), privatePorts(2)),
  ],
  [
    'security/private-ports-blocked',
    'not-applicable',
    'none in use',
    guarded(rule(100, 'Outbound', 'Deny', 'Tcp', '*', '25000'), privatePorts(0)),
  ],
  [
    'security/build-hosts-blocked',
    'fail',
    'the internet denied',
    guarded(rule(100, 'Outbound', 'Deny', '*', 'Internet', '*'), build),
  ],
  [
    'security/build-hosts-blocked',
    'pass',
    'port 443 allowed before',
    guarded(
      rule(90, 'Outbound', 'Allow', 'Tcp', 'Internet', '443') + rule(100, 'Outbound', 'Deny', '*', 'Internet', '*'),
      build,
    ),
  ],
];
