import { describe, expect, test } from '@jest/globals';
import { unknown, type Flow, type SecurityRule } from '../../src/network/security-group.js';
import { isAnyDenied } from '../../src/network/security-rules.js';
import { allow, deny, group, rule, tcp } from './security-cases.js';

const healthProbe: Flow = { ...tcp('*', 30_000), protocol: 'udp' };

describe('isAnyDenied: UDP 30000 to wherever the platform sends its health probes', () => {
  const udp = { protocol: 'Udp', destinationPorts: ['30000'] };
  test.each<[string, SecurityRule[], string]>([
    ['no rules', [], 'allowed'],
    ['deny all', [deny(100)], 'denied'],
    ['deny all, all ports around it', [deny(100, { destinationPorts: ['0-29999', '30001-65535'] })], 'allowed'],
    ['deny tcp', [deny(100, { protocol: 'Tcp' })], 'allowed'],
    ['deny inbound', [deny(100, { direction: 'Inbound' })], 'allowed'],
    ['deny the network', [deny(100, { destination: ['VirtualNetwork'] })], 'denied'],
    ['deny the internet', [deny(100, { destination: ['Internet'] })], 'denied'],
    ['deny 0.0.0.0/0', [deny(100, { destination: ['0.0.0.0/0'] })], 'denied'],
    [
      'deny everything in two halves',
      [deny(100, { destination: ['0.0.0.0/1'] }), deny(101, { destination: ['128.0.0.0/1'] })],
      'denied',
    ],
    ['deny a foreign prefix', [deny(100, { destination: ['203.0.113.0/24'] })], 'allowed'],
    ['deny a foreign private prefix', [deny(100, { destination: ['192.168.0.0/16'] })], 'allowed'],
    ['deny the prefix of the network', [deny(100, { destination: ['10.0.0.0/8'] })], 'denied'],
    ['deny a sibling subnet', [deny(100, { destination: ['10.1.9.0/24'] })], 'undecided'],
    ['deny a service', [deny(100, { destination: ['Storage'] })], 'allowed'],
    ['deny all of Azure', [deny(100, { destination: ['AzureCloud'] })], 'undecided'],
    ['deny another source', [deny(100, { source: ['10.1.9.0/24'] })], 'allowed'],
    ['deny a part of the subnet', [deny(100, { source: ['10.1.2.8/32'] })], 'undecided'],
    ['allow it first', [allow(100, udp), deny(200)], 'allowed'],
    ['allow it too late', [allow(300, udp), deny(200)], 'denied'],
    ['allow it to the network only', [allow(100, { ...udp, destination: ['VirtualNetwork'] }), deny(200)], 'undecided'],
    ['allow it to both', [allow(100, { destination: ['VirtualNetwork', 'Internet'] }), deny(200)], 'allowed'],
    [
      'allow the network, deny the internet',
      [allow(100, { destination: ['VirtualNetwork'] }), deny(200, { destination: ['Internet'] })],
      'undecided',
    ],
    [
      'allow all private, deny the network',
      [allow(100, { destination: ['10.0.0.0/8'] }), deny(200, { destination: ['VirtualNetwork'] })],
      'undecided',
    ],
    ['allow some prefix, deny all', [allow(100, { destination: ['20.0.0.0/8'] }), deny(200)], 'denied'],
    ['a deny of unknown ports', [deny(100, { destinationPorts: unknown })], 'undecided'],
    ['a deny of unknown ports, after an allow', [allow(100, udp), deny(200, { destinationPorts: unknown })], 'allowed'],
    ['a deny to an unknown place', [deny(100, { destination: unknown })], 'undecided'],
    ['a rule of unknown access', [rule('Deny', 100, { access: unknown })], 'undecided'],
    ['a narrow deny before the general one', [deny(100, { destination: ['10.1.9.0/24'] }), deny(200)], 'denied'],
  ])('%s', (_, rules, verdict) => {
    const decision = isAnyDenied(group(...rules), healthProbe);
    expect(decision.verdict).toBe(verdict);
    expect(decision.reasons.length > 0).toBe(verdict === 'undecided');
  });

  test('an allow for the network only, once no route is known to widen it', () => {
    const rules = group(allow(100, { destination: ['VirtualNetwork'] }), deny(200));
    expect(isAnyDenied(rules, { ...healthProbe, virtualNetworkKnown: 'wholly' }).verdict).toBe('denied');
    expect(isAnyDenied(rules, { ...healthProbe, destination: 'VirtualNetwork' }).verdict).toBe('allowed');
  });

  test('two halves that may be denied leave nothing that surely is not', () => {
    const halves = ['0.0.0.0/1', '128.0.0.0/1'].map((half, index) =>
      deny(100 + index, { destination: [half], protocol: unknown }),
    );
    expect(isAnyDenied(group(...halves), { ...healthProbe, destination: 'Internet' }).verdict).toBe('undecided');
  });

  test('names the rule that denies', () => {
    const decision = isAnyDenied(group(allow(100, { destination: ['20.0.0.0/8'] }), deny(200)), healthProbe);
    expect(decision.rules.map(({ name }) => name)).toEqual(['deny-200']);
  });

  test('a group that is not shown whole is never clear', () => {
    expect(isAnyDenied({ rules: [], isComplete: false }, healthProbe).verdict).toBe('undecided');
  });
});
