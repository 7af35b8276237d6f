import * as fc from 'fast-check';
import { parseAddress, parsePrefix, readPrefix, type Prefix } from '../../src/network/prefix.js';
import {
  defaultRules,
  unknown,
  type Endpoint,
  type Flow,
  type SecurityRule,
} from '../../src/network/security-group.js';

/** A rule with nothing hidden, which the oracle can read. */
export interface PlainRule extends SecurityRule {
  readonly priority: number;
  readonly direction: string;
  readonly access: string;
  readonly protocol: string;
  readonly source: readonly string[];
  readonly destination: readonly string[];
  readonly sourcePorts: readonly string[];
  readonly destinationPorts: readonly string[];
}

export interface Packet {
  readonly direction: string;
  readonly protocol: string;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly port: number;
}

/** Which addresses every tag holds in one of all worlds that the tags' descriptions leave open. */
export type Tags = Readonly<Record<string, ReadonlySet<string>>>;

const addressesOf = (start: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${start}.${index}`);

/** The network has 10.0.0.0/28, the group's subnet is 10.0.0.0/30; some of the internet is named by no rule. */
const own = addressesOf('10.0.0', 16);
const foreign = addressesOf('10.9.0', 4);
const taken = addressesOf('20.0.0', 8);
const open = [...taken, '52.0.0.0', '200.0.0.0'];
const host = '168.63.129.16';
export const universe: readonly string[] = [...own, ...foreign, ...open, host];

export function prefix(text: string): Prefix {
  const parsed = parsePrefix(text) ?? parseAddress(text);
  if (parsed === undefined) throw new Error(`${text} is no prefix`);
  return parsed;
}

/** `space` is not a tag of Azure's: it is what a flow means by VirtualNetwork. */
export const anyTags: fc.Arbitrary<Tags> = fc
  .record({
    joined: fc.subarray([...foreign, ...taken]),
    routed: fc.subarray([...universe]),
    west: fc.subarray(open),
    storage: fc.subarray(open),
    cloud: fc.subarray(open),
    group: fc.subarray([...universe]),
  })
  .map(({ joined, routed, west, storage, cloud, group }) => {
    const space = new Set([...own, ...joined]);
    const internet = new Set(open.filter(address => !space.has(address)));
    const [inWest = [], inStorage = [], inCloud = []] = [
      west,
      [...west, ...storage],
      [...west, ...storage, ...cloud],
    ].map(
      // No network has taken addresses of Azure's own services as its address space.
      list => list.filter(address => !space.has(address)),
    );
    return {
      space,
      virtualnetwork: new Set([...space, ...routed, host]),
      internet,
      'storage.westeurope': new Set(inWest),
      storage: new Set(inStorage),
      azurecloud: new Set(inCloud),
      azureloadbalancer: new Set([host]),
      '/applicationsecuritygroups/a': new Set(group),
    };
  });

/** The same world without address space beyond the network's own prefix and, `wholly`, without routes. */
export function closeTags(tags: Tags, extent: 'space' | 'wholly'): Tags {
  const routed = extent === 'wholly' ? [] : [...(tags['virtualnetwork'] ?? [])];
  return {
    ...tags,
    space: new Set(own),
    virtualnetwork: new Set([...own, ...routed, host]),
    internet: new Set([...(tags['internet'] ?? []), ...open]),
  };
}

function isWithin(address: string, text: string, tags: Tags): boolean {
  const lower = text.toLowerCase();
  if (lower === '*') return true;
  const reading = readPrefix(text);
  const block = reading.prefix ?? reading.meant ?? parseAddress(text);
  if (block === undefined) return tags[lower]?.has(address) ?? false;
  const { first } = prefix(address);
  return block.family === 4 && block.first <= first && first <= block.last;
}

function hasPort(texts: readonly string[], port: number): boolean {
  return texts.some(text => {
    const [first = '', last = first] = text.split('-');
    return text === '*' || (Number(first) <= port && port <= Number(last));
  });
}

function matches(rule: PlainRule, packet: Packet, tags: Tags): boolean {
  return (
    rule.direction.toLowerCase() === packet.direction &&
    ['*', packet.protocol].includes(rule.protocol.toLowerCase()) &&
    rule.source.some(text => isWithin(packet.source, text, tags)) &&
    rule.destination.some(text => isWithin(packet.destination, text, tags)) &&
    hasPort(rule.sourcePorts, packet.sourcePort) &&
    hasPort(rule.destinationPorts, packet.port)
  );
}

/** What Azure does with one packet: the first rule by priority, asked one after the other. */
export function decide(rules: readonly PlainRule[], packet: Packet, tags: Tags): PlainRule {
  const ordered = [...rules, ...(defaultRules as readonly PlainRule[])].toSorted((a, b) => a.priority - b.priority);
  const found = ordered.find(rule => matches(rule, packet, tags));
  if (found === undefined) throw new Error('the last default rule matches everything');
  return found;
}

export function isDeny(rule: PlainRule): boolean {
  return rule.access.toLowerCase() === 'deny';
}

function portsOf(port: Flow['port']): readonly number[] {
  if (typeof port === 'number') return [port];
  return port === unknown ? [442, 443] : [port.first, port.first + 1, port.last];
}

/** All packets of a flow whose addresses are in the universe. */
export function packetsOf(flow: Flow, tags: Tags): Packet[] {
  const { port } = flow;
  const ports = portsOf(port);
  const sourcePorts = flow.sourcePort === undefined ? [53, 50_000] : [flow.sourcePort];
  return endOf(flow.source, tags).flatMap(source =>
    endOf(flow.destination, tags).flatMap(destination =>
      ports.flatMap(to =>
        sourcePorts.map(sourcePort => ({
          direction: flow.direction,
          protocol: flow.protocol,
          source,
          destination,
          sourcePort,
          port: to,
        })),
      ),
    ),
  );
}

function endOf(endpoint: Endpoint, tags: Tags): string[] {
  if (endpoint === unknown) return [...universe];
  const text = typeof endpoint === 'string' ? endpoint.toLowerCase() : endpoint.text;
  // The tag of a service is asked about from the internet only: a flow to it goes to its public addresses.
  const isService = /^storage|^azurecloud/u.test(text);
  return universe.filter(address =>
    text === 'virtualnetwork'
      ? tags['space']?.has(address)
      : isWithin(address, text, tags) && (!isService || tags['internet']?.has(address)),
  );
}

const prefixTexts = [
  '10.0.0.0/30',
  '10.0.0.2/31',
  '10.0.0.1',
  '10.0.0.0/28',
  '10.0.0.8/29',
  '10.0.0.1/30',
  '10.9.0.0/30',
];
const publicTexts = ['20.0.0.0/29', '20.0.0.4/30', '20.0.0.5/32', '0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1'];
const tagTexts = [
  '*',
  'VirtualNetwork',
  'internet',
  'Storage',
  'Storage.WestEurope',
  'AzureCloud',
  'AzureLoadBalancer',
];
const plainPool = [...prefixTexts, ...publicTexts, '*'];
const fullPool = [...prefixTexts, ...publicTexts, ...tagTexts, '/applicationSecurityGroups/a'];

const portTexts = ['*', '443', '442-443', '444-65535', '0-65535', '1-442'];

/** Rules of distinct priorities; `isPlain` leaves out all whose contents are not known. */
export function anyRules(isPlain: boolean): fc.Arbitrary<PlainRule[]> {
  const addresses = fc.array(fc.constantFrom(...(isPlain ? plainPool : fullPool)), { minLength: 1, maxLength: 3 });
  const ports = fc.array(fc.constantFrom(...portTexts), { minLength: 1, maxLength: 2 });
  const rule = fc.record({
    priority: fc.integer({ min: 100, max: 108 }),
    direction: fc.constantFrom('Outbound', 'outbound', 'OUTBOUND', 'Inbound'),
    access: fc.constantFrom('Allow', 'Deny', 'deny'),
    protocol: fc.constantFrom('*', 'Tcp', 'UDP', 'tcp'),
    source: addresses,
    destination: addresses,
    sourcePorts: fc.constantFrom(['*'], ['*'], ['*'], ['0-65535'], ['53']),
    destinationPorts: ports,
  });
  return fc
    .uniqueArray(rule, { maxLength: 7, selector: item => item.priority })
    .map(rules => rules.map(item => ({ ...item, name: `rule ${item.priority}` })));
}

/** Flows out of the subnet, and into it. */
export function anyFlow(isPlain: boolean): fc.Arbitrary<Flow> {
  const prefixes = fc.constantFrom(
    '10.0.0.0/28',
    '10.0.0.8/29',
    '10.9.0.0/30',
    '10.9.0.1',
    '20.0.0.0/29',
    '20.0.0.5',
    '20.0.0.6/31',
  );
  const tags = fc.constantFrom<Endpoint>(
    '*',
    'VirtualNetwork',
    'Internet',
    'Storage',
    'Storage.WestEurope',
    'AzureCloud',
    unknown,
  );
  const far: fc.Arbitrary<Endpoint> = isPlain ? prefixes.map(prefix) : fc.oneof(prefixes.map(prefix), tags);
  return fc
    .record({
      direction: fc.constantFrom('outbound' as const, 'outbound' as const, 'inbound' as const),
      protocol: fc.constantFrom('tcp' as const, 'udp' as const),
      near: fc.constantFrom('10.0.0.0/30', '10.0.0.1', '10.0.0.2/31').map(prefix),
      far,
      port: fc.constantFrom(443, 442, { first: 442, last: 444 }),
      sourcePort: isPlain ? fc.constantFrom(53, 50_000) : fc.constantFrom(53, 50_000, undefined),
      virtualNetwork: fc.constantFrom([], [prefix('10.0.0.0/28')]),
    })
    .map(({ near, far: other, sourcePort, ...rest }) => ({
      ...rest,
      ...(sourcePort === undefined ? {} : { sourcePort }),
      source: rest.direction === 'outbound' ? near : other,
      destination: rest.direction === 'outbound' ? other : near,
    }));
}
