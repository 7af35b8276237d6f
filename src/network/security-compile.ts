import {
  defaultRules,
  unknown,
  type Entries,
  type Flow,
  type SecurityGroup,
  type SecurityRule,
} from './security-group.js';
import { parseAddress, readPrefix, type Prefix } from './prefix.js';
import { joinRanges, type Range } from './ranges.js';
import { loadBalancer, rangeOf } from './service-tags.js';

type Direction = Flow['direction'];

/** The ports of a rule. `isOpen`: a part of the list is unknown or unreadable, so any port may match. */
export interface PortSpec {
  readonly ranges: readonly Range<number>[];
  readonly isOpen: boolean;
}

/** The addresses of a rule, by family. `isOpen` as above; application security groups are such a part. */
export interface AddressSpec {
  readonly isEverything: boolean;
  readonly ranges: Readonly<Record<4 | 6, readonly Range<bigint>[]>>;
  /** Service tags in lower case. */
  readonly tags: readonly string[];
  readonly isOpen: boolean;
}

/** A rule made ready for comparing; undefined stands for what is not known. */
export interface CompiledRule {
  readonly rule: SecurityRule;
  /** False for the rules that Azure adds. */
  readonly isExplicit: boolean;
  /** The smallest and the largest priority that the rule can have: equal when it is known. */
  readonly earliest: number;
  readonly latest: number;
  readonly direction: Direction | undefined;
  readonly access: 'allow' | 'deny' | undefined;
  readonly protocol: string | undefined;
  readonly source: AddressSpec;
  readonly destination: AddressSpec;
  readonly sourcePorts: PortSpec;
  readonly destinationPorts: PortSpec;
}

/** Priorities that Azure takes for rules of one's own (network-security-groups-overview, Security rules). */
const priorities: Priorities = { first: 100, last: 4096 };

interface Priorities {
  readonly first: number;
  readonly last: number;
}

/** The rules that a group may have beside those that the input shows. */
const unseenRule: SecurityRule = {
  name: 'a rule that the input does not show',
  priority: unknown,
  direction: unknown,
  access: unknown,
  protocol: unknown,
  source: unknown,
  destination: unknown,
  sourcePorts: unknown,
  destinationPorts: unknown,
};

const compiled = new WeakMap<SecurityGroup, Map<Direction, readonly CompiledRule[]>>();

/** The rules that may apply in a direction, the default ones too, by the earliest moment at which each can be asked. */
export function compileGroup(group: SecurityGroup, direction: Direction): readonly CompiledRule[] {
  const known = compiled.get(group) ?? new Map<Direction, readonly CompiledRule[]>();
  compiled.set(group, known);
  const rules = known.get(direction) ?? compileAfresh(group, direction);
  known.set(direction, rules);
  return rules;
}

/** Whether a compiled rule stands for what the input does not show. */
export function isUnseen(rule: CompiledRule): boolean {
  return rule.rule === unseenRule;
}

function compileAfresh(group: SecurityGroup, direction: Direction): readonly CompiledRule[] {
  const explicit = group.isComplete ? group.rules : [...group.rules, unseenRule];
  const free = freePriorities(explicit, direction);
  return [
    ...explicit.map(rule => compileRule(rule, true, free)),
    ...defaultRules.map(rule => compileRule(rule, false, free)),
  ]
    .filter(rule => rule.direction === undefined || rule.direction === direction)
    .toSorted((left, right) => left.earliest - right.earliest || left.latest - right.latest);
}

/** Where a rule of unknown priority can stand: Azure refuses a second rule of one priority and direction. */
function freePriorities(rules: readonly SecurityRule[], direction: Direction): Priorities {
  const taken = new Set(rules.filter(rule => knownDirection(rule) === direction).map(knownPriority));
  let { first, last }: Priorities = priorities;
  while (taken.has(first)) first += 1;
  while (taken.has(last)) last -= 1;
  return first <= last ? { first, last } : priorities;
}

function knownPriority(rule: SecurityRule): number | undefined {
  return rule.priority === unknown || !Number.isFinite(rule.priority) ? undefined : rule.priority;
}

function knownDirection(rule: SecurityRule): Direction | undefined {
  const direction = lowered(rule.direction);
  return direction === 'inbound' || direction === 'outbound' ? direction : undefined;
}

function compileRule(rule: SecurityRule, isExplicit: boolean, free: Priorities): CompiledRule {
  const priority = knownPriority(rule);
  const access = lowered(rule.access);
  return {
    rule,
    isExplicit,
    earliest: priority ?? free.first,
    latest: priority ?? free.last,
    direction: knownDirection(rule),
    access: access === 'allow' || access === 'deny' ? access : undefined,
    protocol: lowered(rule.protocol),
    source: compileAddresses(rule.source),
    destination: compileAddresses(rule.destination),
    sourcePorts: compilePorts(rule.sourcePorts),
    destinationPorts: compilePorts(rule.destinationPorts),
  };
}

function lowered(text: string | typeof unknown): string | undefined {
  return text === unknown ? undefined : text.toLowerCase();
}

function compileAddresses(entries: Entries): AddressSpec {
  const prefixes: Prefix[] = [];
  const tags: string[] = [];
  let isEverything = false;
  let isOpen = entries === unknown || entries.length === 0;
  for (const entry of entries === unknown ? [] : entries) {
    const text = entry === unknown ? '' : entry.toLowerCase();
    const prefix = readAddresses(text);
    if (isAny(text)) isEverything = true;
    else if (prefix !== undefined) prefixes.push(prefix);
    else if (isTag(text)) tags.push(text);
    else isOpen = true;
  }
  const ranges = (family: 4 | 6): Range<bigint>[] =>
    joinRanges(prefixes.filter(prefix => prefix.family === family).map(rangeOf));
  return { isEverything, ranges: { 4: ranges(4), 6: ranges(6) }, tags, isOpen };
}

/**
 * The addresses that a text means, in lower case. One with host bits set is read as its network: Azure
 * refuses it in some ways of asking and takes it so in others (github.com/Azure/azure-powershell/issues/4557).
 */
export function readAddresses(text: string): Prefix | undefined {
  if (text === 'azureloadbalancer') return loadBalancer;
  const reading = readPrefix(text);
  return reading.prefix ?? reading.meant ?? parseAddress(text);
}

/** Whether a text in lower case means every address. */
export function isAny(text: string): boolean {
  return text === '*' || text === 'any';
}

/** Whether a text in lower case has the form of a service tag, as `storage.westeurope`. */
export function isTag(text: string): boolean {
  return /^[a-z][a-z0-9]*(?:\.[a-z0-9]+)*$/u.test(text);
}

function compilePorts(entries: Entries): PortSpec {
  const ranges: Range<number>[] = [];
  let isOpen = entries === unknown || entries.length === 0;
  for (const entry of entries === unknown ? [] : entries) {
    const range = entry === unknown ? undefined : readPorts(entry);
    if (range === undefined) isOpen = true;
    else ranges.push(range);
  }
  return { ranges: joinRanges(ranges), isOpen };
}

function readPorts(text: string): Range<number> | undefined {
  if (isAny(text.toLowerCase())) return { from: 0, end: 65_536 };
  const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/u.exec(text) ?? [];
  const range = { from: Number(first), end: Number(last) + 1 };
  return range.from < range.end && range.end <= 65_536 ? range : undefined;
}
