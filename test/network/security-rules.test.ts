import { describe, expect, test } from '@jest/globals';
import { unknown, type Flow, type SecurityRule } from '../../src/network/security-group.js';
import { evaluateFlow } from '../../src/network/security-rules.js';
import { allow, deny, group, rule, subnet, tcp, type Change } from './security-cases.js';
import { prefix } from './security-oracle.js';

describe('the default rules', () => {
  test.each<[string, Flow, string, string[]]>([
    ['out to the subnet itself', tcp(subnet), 'allowed', ['AllowVnetOutBound']],
    ['out to the network', tcp('VirtualNetwork'), 'allowed', ['AllowVnetOutBound']],
    ['out to the internet', tcp('Internet'), 'allowed', ['AllowVnetOutBound', 'AllowInternetOutBound']],
    ['out to storage', tcp('Storage.WestEurope'), 'allowed', ['AllowVnetOutBound', 'AllowInternetOutBound']],
    [
      'out to one public address',
      tcp(prefix('20.1.2.3/32')),
      'allowed',
      ['AllowVnetOutBound', 'AllowInternetOutBound'],
    ],
    [
      'out to another private address',
      tcp(prefix('10.9.0.4/32')),
      'undecided',
      ['AllowVnetOutBound', 'DenyAllOutBound'],
    ],
  ])('%s', (_, flow, verdict, names) => {
    const decision = evaluateFlow(group(), flow);
    expect(decision.verdict).toBe(verdict);
    expect(decision.rules.map(({ name }) => name)).toEqual(names);
  });

  test.each<[string, Flow['source'], string]>([
    ['the network', prefix('10.1.9.0/24'), 'allowed'],
    ['the internet', 'Internet', 'undecided'],
    ['health probes of load balancers', 'AzureLoadBalancer', 'allowed'],
  ])('in from %s', (_, source, verdict) => {
    expect(evaluateFlow(group(), { ...tcp(subnet), direction: 'inbound', source }).verdict).toBe(verdict);
  });

  test('in from the internet: a user-defined route may make all of it VirtualNetwork, and the reason says so', () => {
    const { reasons } = evaluateFlow(group(), { ...tcp(subnet), direction: 'inbound', source: 'Internet' });
    expect(reasons).toEqual(['whether the addresses belong to the virtual network or to the internet is not known']);
    const known: Flow = { ...tcp(subnet), direction: 'inbound', source: 'Internet', virtualNetworkKnown: 'wholly' };
    expect(evaluateFlow(group(), known).verdict).toBe('denied');
  });
});

describe('storage on 443', () => {
  const denyInternet = deny(4000, { destination: ['Internet'] });
  test.each<[string, SecurityRule[], Flow['destination'], string]>([
    ['deny internet', [denyInternet], 'Storage.WestEurope', 'denied'],
    ['deny internet, private endpoint', [denyInternet], 'VirtualNetwork', 'allowed'],
    ['deny internet, endpoint nobody knows', [denyInternet], unknown, 'undecided'],
    ['deny all', [deny(4000)], unknown, 'denied'],
    ['allow the tag first', [allow(100, { destination: ['Storage'] }), denyInternet], 'Storage.WestEurope', 'allowed'],
    [
      'allow the region',
      [allow(100, { destination: ['storage.westeurope'] }), denyInternet],
      'Storage.WestEurope',
      'allowed',
    ],
    [
      'allow another region',
      [allow(100, { destination: ['Storage.NorthEurope'] }), denyInternet],
      'Storage.WestEurope',
      'undecided',
    ],
    [
      'allow a region, account of any',
      [allow(100, { destination: ['Storage.WestEurope'] }), denyInternet],
      'Storage',
      'undecided',
    ],
    ['allow all of Azure', [allow(100, { destination: ['AzureCloud'] }), denyInternet], 'Storage', 'allowed'],
    ['allow too late', [allow(4001, { destination: ['Storage'] }), denyInternet], 'Storage', 'denied'],
    ['allow the other port', [allow(100, { destinationPorts: ['445'] }), denyInternet], 'Storage', 'denied'],
    ['allow udp', [allow(100, { protocol: 'Udp' }), denyInternet], 'Storage', 'denied'],
    [
      'allow tcp in other letters',
      [allow(100, { protocol: 'TCP', access: 'ALLOW', direction: 'outbound' }), denyInternet],
      'Storage',
      'allowed',
    ],
    ['allow inbound', [allow(100, { direction: 'Inbound' }), denyInternet], 'Storage', 'denied'],
    ['allow another subnet', [allow(100, { source: ['10.1.3.0/24'] }), denyInternet], 'Storage', 'denied'],
    ['allow half the subnet', [allow(100, { source: ['10.1.2.0/27'] }), denyInternet], 'Storage', 'undecided'],
    [
      'allow both halves',
      [allow(100, { source: ['10.1.2.0/27', '10.1.2.32/27'] }), denyInternet],
      'Storage',
      'allowed',
    ],
    [
      'allow both halves of everything',
      [allow(100, { destination: ['0.0.0.0/1', '128.0.0.0/1'] }), denyInternet],
      'Storage',
      'allowed',
    ],
    ['allow some addresses', [allow(100, { destination: ['20.60.0.0/16'] }), denyInternet], 'Storage', 'undecided'],
    ['allow private addresses', [allow(100, { destination: ['10.0.0.0/8'] }), denyInternet], 'Storage', 'denied'],
    ['allow one source port', [allow(100, { sourcePorts: ['50000'] }), denyInternet], 'Storage', 'undecided'],
    [
      'allow source ports that meet',
      [allow(100, { sourcePorts: ['0-99', '100-65535'] }), denyInternet],
      'Storage',
      'allowed',
    ],
    ['allow every source port', [allow(100, { sourcePorts: ['1-65535'] }), denyInternet], 'Storage', 'allowed'],
    ['host bits set', [allow(100, { source: ['10.1.2.7/26'] }), denyInternet], 'Storage', 'allowed'],
    [
      'allow a security group of applications',
      [allow(100, { destination: ['/subscriptions/s/a'] }), denyInternet],
      'Storage',
      'undecided',
    ],
    ['a list that is empty', [allow(100, { destination: [] }), denyInternet], 'Storage', 'undecided'],
    [
      'ports nobody can read',
      [allow(100, { destinationPorts: ['https', '70000', '9-1'] }), denyInternet],
      'Storage',
      'undecided',
    ],
  ])('%s', (_, rules, destination, verdict) => {
    expect(evaluateFlow(group(...rules), tcp(destination)).verdict).toBe(verdict);
  });

  test.each([
    [unknown, false],
    ['Storage', false],
    ['Internet', true],
    [prefix('20.60.0.0/15'), true],
  ] as const)('a part that is denied is reported where the flow surely has it', (destination, expected) => {
    const rules = group(deny(100, { destination: ['20.60.0.0/16'] }));
    expect(evaluateFlow(rules, tcp(destination))).toMatchObject({ verdict: 'undecided', deniesPart: expected });
  });

  test('the tags of the platform hold addresses of the host, which are not of the internet', () => {
    expect(evaluateFlow(group(denyInternet), tcp('AzurePlatformDNS')).verdict).toBe('undecided');
  });

  test('a public address, once all prefixes of the network are known', () => {
    const flow = tcp(prefix('20.60.1.1/32'));
    expect(evaluateFlow(group(denyInternet), flow).verdict).toBe('undecided');
    expect(evaluateFlow(group(denyInternet), { ...flow, virtualNetworkKnown: 'space' }).verdict).toBe('denied');
  });
});

describe('what is unknown', () => {
  const last = deny(4096);
  test.each<[string, Change, string]>([
    ['access', { access: unknown }, 'the access of rule allow-200 is not known'],
    ['priority', { priority: unknown }, ''],
    ['direction', { direction: unknown }, 'the direction of rule allow-200 is not known'],
    ['protocol', { protocol: unknown }, 'the protocol of rule allow-200 is not known'],
    ['source', { source: unknown }, 'the source of rule allow-200 is not known'],
    ['destination', { destination: ['20.0.0.0/8', unknown] }, 'the destination of rule allow-200 is not known'],
    ['source ports', { sourcePorts: unknown }, 'the source ports of rule allow-200 is not known'],
    ['ports', { destinationPorts: unknown }, 'the destination ports of rule allow-200 is not known'],
    ['what a tag holds', { destination: ['Sql'] }, 'what the tag Sql of rule allow-200 holds is not known'],
  ])('%s', (_, change, reason) => {
    const decision = evaluateFlow(group(allow(200, change), last), tcp('Storage'));
    // Any priority is before the last one that there is.
    expect(decision.verdict).toBe(reason === '' ? 'allowed' : 'undecided');
    expect(decision.reasons).toEqual(reason === '' ? [] : [reason]);
  });

  test('a priority among others', () => {
    const decision = evaluateFlow(group(allow(200, { priority: unknown }), deny(300)), tcp('Storage'));
    expect(decision).toMatchObject({ verdict: 'undecided', reasons: ['the priority of rule allow-200 is not known'] });
  });

  test('rules that the input does not show come after one of priority 100 only', () => {
    const [first, second] = [deny(100), deny(101)].map(known => ({ rules: [known], isComplete: false }));
    expect(evaluateFlow(first ?? group(), tcp('Storage')).verdict).toBe('denied');
    expect(evaluateFlow(second ?? group(), tcp('Storage'))).toMatchObject({
      verdict: 'undecided',
      rules: [{ name: 'deny-101' }],
      reasons: ['there may be rules that the input does not show'],
    });
  });

  test('two rules of one priority, which Azure refuses: neither is sure to be first', () => {
    expect(evaluateFlow(group(deny(100), allow(100, { name: 'other' })), tcp('Storage')).verdict).toBe('undecided');
  });
});

describe('flows of many packets', () => {
  const ports = { first: 20_000, last: 30_000 };

  test('one denied port of many leaves it undecided, and says that a part is denied', () => {
    const decision = evaluateFlow(group(deny(100, { destinationPorts: ['25000'] })), tcp(subnet, ports));
    expect(decision).toMatchObject({
      verdict: 'undecided',
      deniesPart: true,
      reasons: ['a part of the flow is allowed and a part of it denied'],
    });
  });

  test('ports that meet without a gap cover a range', () => {
    const halves = allow(100, { destinationPorts: ['20000-24999', '25000-30000'] });
    expect(evaluateFlow(group(halves, deny(200)), tcp(subnet, ports)).verdict).toBe('allowed');
  });

  test('icmp has no ports: a rule with ports may or may not count', () => {
    const icmp: Flow = { ...tcp(subnet, unknown), protocol: 'icmp' };
    expect(evaluateFlow(group(deny(100)), icmp).verdict).toBe('denied');
    expect(evaluateFlow(group(deny(100, { destinationPorts: ['443'] })), icmp).verdict).toBe('undecided');
  });

  test('IPv6 goes by IPv6 prefixes, and nothing goes between the families', () => {
    const six: Flow = { ...tcp(prefix('fd00::/64')), source: prefix('fd00::/64') };
    expect(evaluateFlow(group(deny(100, { destination: ['0.0.0.0/0'] })), six).verdict).toBe('allowed');
    expect(evaluateFlow(group(deny(100, { destination: ['::/0'] })), six).verdict).toBe('denied');
    expect(evaluateFlow(group(), tcp(prefix('::1/128'))).reasons).toEqual([
      'one end of the flow is IPv4 and the other IPv6',
    ]);
  });

  test('a hostile group is given up, not worked on for ever', () => {
    const many = Array.from({ length: 4000 }, (_, index) =>
      rule('Deny', 100 + index, { destination: [`20.${index >> 8}.${index & 255}.0/32`] }),
    );
    const decision = evaluateFlow(group(...many), tcp('*'));
    expect(decision.reasons).toEqual(['the rules name more prefixes and ports than are compared']);
  });
});
