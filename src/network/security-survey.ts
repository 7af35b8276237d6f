import { cutAddresses, isPrefix, resolveEndpoint, type Cell } from './address-cells.js';
import { unknown, type Endpoint, type Flow, type SecurityGroup } from './security-group.js';
import { type Prefix } from './prefix.js';
import { coversRange, cutRange, type Range } from './ranges.js';
import { compileGroup, isAny, type AddressSpec, type CompiledRule, type PortSpec } from './security-compile.js';
import { match, type Match } from './service-tags.js';

/** A flow cut into cells: its packets are the combinations of one cell of each list. */
export interface Survey {
  /** The rules that may match a packet of the flow, by the earliest moment at which each can be asked. */
  readonly rules: readonly CompiledRule[];
  readonly sources: readonly Cell[];
  readonly destinations: readonly Cell[];
  readonly ports: readonly Cell[];
}

/** Far more than real groups need; keeps one question about a hostile one well within a second. */
const mostComparisons = 1_000_000;
const tooMany = 'the rules name more prefixes and ports than are compared';

/** Cuts a flow at every edge that a rule has, or says in words why it cannot. */
export function surveyFlow(group: SecurityGroup, flow: Flow): Survey | string {
  const ends: Record<'source' | 'destination', Endpoint> = {
    source: resolveEndpoint(flow.source),
    destination: resolveEndpoint(flow.destination),
  };
  const families = Object.values(ends).flatMap(end => (isPrefix(end) ? [end.family] : []));
  // IPv4 unless an end says otherwise: integration has no IPv6 (003_e9cc4b29cfa7aaa9.txt, Limitations).
  const [family = 4] = families;
  if (families.some(other => other !== family)) return 'one end of the flow is IPv4 and the other IPv6';
  const asked = compileGroup(group, flow.direction).filter(rule => matchKind(rule, flow) !== match.no);
  const portRanges = cutPorts(flow, asked);
  const rules = asked.filter(rule => portRanges.some(range => matchPorts(rule.destinationPorts, range) !== match.no));
  const ports = portRanges.map(range => portCell(rules, range, flow));
  const network = networkOf(flow, flow.direction === 'outbound' ? ends.source : ends.destination);
  const known = { family, network, extent: flow.virtualNetworkKnown ?? 'partly' };
  const specs = rules.map(rule => rule.source);
  const sources = cutAddresses(ends.source, { ...known, specs, edges: specs });
  if (sources.length * rules.length > mostComparisons) return tooMany;
  const targets = rules.map(rule => rule.destination);
  const edges = keepReached(targets, sources);
  const destinations = cutAddresses(ends.destination, { ...known, specs: targets, edges });
  const combinations = sources.length * destinations.length * ports.length;
  if (combinations === 0) return 'no address is known to belong to an end of the flow';
  return combinations * rules.length > mostComparisons ? tooMany : { rules, sources, destinations, ports };
}

/** The matches of three cells, each in every way that it may turn out: source, destination and the rest. */
export type Ways = readonly [Rows, Rows, Rows];
type Rows = readonly (readonly Match[])[];

/**
 * The rules, by index, that may decide about packets of three cells: each that may match while no rule that is
 * surely asked earlier surely matches. What is unknown counts anew in every rule, so more rules may be given
 * than can decide, never fewer.
 */
export function findDeciders(rules: readonly CompiledRule[], ways: Ways, leftOut = noRules): Set<number> {
  const deciders = new Set<number>();
  const [sources, destinations, others] = ways;
  for (const source of sources) {
    for (const destination of destinations) {
      for (const rest of others) addDeciders(deciders, rules, { rows: [source, destination, rest], leftOut });
    }
  }
  return deciders;
}

const noRules: ReadonlySet<number> = new Set();

interface Packet {
  readonly rows: readonly [readonly Match[], readonly Match[], readonly Match[]];
  readonly leftOut: ReadonlySet<number>;
}

function addDeciders(deciders: Set<number>, rules: readonly CompiledRule[], { rows, leftOut }: Packet): void {
  const [source, destination, rest] = rows;
  let latest = Infinity;
  for (const [index, rule] of rules.entries()) {
    // What follows in this order comes after a sure match.
    if (rule.earliest > latest) return;
    const ofAddresses = lesser(source[index] ?? match.no, destination[index] ?? match.no);
    const matched = leftOut.has(index) ? match.no : lesser(ofAddresses, rest[index] ?? match.no);
    if (matched !== match.no) deciders.add(index);
    if (matched === match.yes && rule.latest < latest) latest = rule.latest;
  }
}

/** Only the rules that can match a source at all need to cut the destination. */
function keepReached(specs: readonly AddressSpec[], sources: readonly Cell[]): AddressSpec[] {
  const reached = new Set<number>();
  for (const way of sources.flatMap(cell => cell.ways())) {
    for (const [index, matched] of way.entries()) if (matched !== match.no) reached.add(index);
  }
  return specs.filter((_, index) => reached.has(index));
}

function portCell(rules: readonly CompiledRule[], range: Range<number> | undefined, flow: Flow): Cell {
  const way = rules.map(rule => lesser(matchKind(rule, flow), matchPorts(rule.destinationPorts, range)));
  return { exists: true, ways: () => [way] };
}

function lesser(left: Match, right: Match): Match {
  return left < right ? left : right;
}

/** The match of a rule as far as neither addresses nor the destination port decide it. */
function matchKind(rule: CompiledRule, flow: Flow): Match {
  const ofDirection = rule.direction === undefined ? match.maybe : match.yes;
  return lesser(lesser(ofDirection, matchProtocol(rule.protocol, flow)), matchSourcePort(rule, flow));
}

function matchProtocol(protocol: string | undefined, flow: Flow): Match {
  if (protocol === undefined) return match.maybe;
  if (isAny(protocol) || protocol === flow.protocol) return match.yes;
  return ['tcp', 'udp', 'icmp', 'esp', 'ah'].includes(protocol) ? match.no : match.maybe;
}

function matchSourcePort(rule: CompiledRule, flow: Flow): Match {
  const known = hasPorts(flow) ? flow.sourcePort : undefined;
  return matchPorts(rule.sourcePorts, known === undefined ? undefined : { from: known, end: known + 1 });
}

/** Only these two have ports; what a rule with ports does to the others is not written anywhere. */
function hasPorts(flow: Flow): boolean {
  return flow.protocol === 'tcp' || flow.protocol === 'udp';
}

/** Nobody sends from or to port 0, so a rule for 1-65535 is one for all. */
const everyPort: Range<number> = { from: 1, end: 65_536 };

/** The match of a rule's ports with a range that was cut at their edges; undefined is one port, not known which. */
function matchPorts(spec: PortSpec, range: Range<number> | undefined): Match {
  if (coversRange(spec.ranges, range ?? everyPort)) return match.yes;
  return spec.isOpen || (range === undefined && spec.ranges.length > 0) ? match.maybe : match.no;
}

function cutPorts(flow: Flow, rules: readonly CompiledRule[]): (Range<number> | undefined)[] {
  const { port } = flow;
  if (port === unknown || !hasPorts(flow)) return [undefined];
  const range = typeof port === 'number' ? { from: port, end: port + 1 } : { from: port.first, end: port.last + 1 };
  return cutRange(
    range,
    rules.flatMap(rule => rule.destinationPorts.ranges),
  );
}

/** The group's own side of a flow is in the network; a prefix of no length says nothing. */
function networkOf(flow: Flow, near: Endpoint): Prefix[] {
  const own = isPrefix(near) && near.length > 0 ? [near] : [];
  return [...(flow.virtualNetwork ?? []), ...own];
}
