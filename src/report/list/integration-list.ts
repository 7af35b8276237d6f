import { compareText } from '../../core/order.js';
import type { Case, Subject } from '../../facts/subjects.js';
import type { Json } from '../../graph/value.js';
import { isUnknown, type UnknownFact } from '../../policy/unknown.js';

/** A fact's value, or the unknown that stands in its place. */
export type Told<T extends Json> = T | null | Untold;

export interface Untold {
  readonly $unknown: {
    readonly symbol: string;
    readonly reason: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A resource that an integration touches: the address that the author wrote and the platform's name. */
export interface Party {
  /** Absent when the resource is not in the input. */
  readonly address?: string;
  readonly name: Told<string>;
}

/** One integration, or one reading of it where the input leaves open which subnet is meant. */
export interface ListedIntegration {
  readonly id: string;
  readonly mode: Told<string>;
  readonly app: Party & { readonly address: string; readonly file: string };
  readonly plan: Party & { readonly sku: Told<string>; readonly maximumInstances: Told<number> };
  readonly subnet: Party & { readonly prefixes: Told<readonly string[]> };
  readonly network: Party;
  /** Addresses of the subnet: what all its plans need at their maximum scale, and what is left then. */
  readonly addresses: { readonly needed: Told<number>; readonly usable: Told<number>; readonly free: Told<number> };
  /** What tells this reading from the other ones of the same integration. */
  readonly reading?: string;
}

/** The integrations among the subjects, sorted by file, address and id. */
export function listIntegrations(subjects: Iterable<Subject>): readonly ListedIntegration[] {
  const rows: ListedIntegration[] = [];
  for (const subject of subjects) {
    if (subject.kind === 'integration') rows.push(...subject.cases.map(item => row(subject, item)));
  }
  return rows.toSorted(
    (left, right) =>
      compareText(left.app.file, right.app.file) ||
      compareText(left.app.address, right.app.address) ||
      compareText(left.id, right.id) ||
      compareText(left.reading ?? '', right.reading ?? ''),
  );
}

function row({ id, origin }: Subject, item: Case): ListedIntegration {
  const mode = told<string>(item, 'mode');
  return {
    id,
    mode,
    app: { file: origin.file, address: origin.address, name: told(item, 'app.name') },
    plan: {
      ...party(item, 'plan', 'serverfarms'),
      sku: told(item, 'plan.sku'),
      maximumInstances: told(item, 'plan.maximumInstances'),
    },
    ...(mode === 'gateway' ? noSubnet : subnetOf(item)),
    network: party(item, 'network', 'virtualnetworks'),
    ...(item.label !== undefined && { reading: item.label }),
  };
}

/** Through a gateway an app joins a network, and takes an address of the gateway's pool. */
const noSubnet: Pick<ListedIntegration, 'subnet' | 'addresses'> = {
  subnet: { name: null, prefixes: null },
  addresses: { needed: null, usable: null, free: null },
};

function subnetOf(item: Case): Pick<ListedIntegration, 'subnet' | 'addresses'> {
  const needed = told<number>(item, 'subnet.addressesNeeded');
  const usable = told<number>(item, 'subnet.addressesUsable');
  return {
    subnet: { ...party(item, 'subnet', 'subnets'), prefixes: told(item, 'subnet.prefixes') },
    addresses: { needed, usable, free: difference(usable, needed) },
  };
}

/** The resource that a name comes from, if it is one of the type: else the fact speaks of another resource's reference to it. */
function party(item: Case, fact: string, type: string): Party {
  const source = item.originsOf(`${fact}.name`).find(found => found.type.toLowerCase().endsWith(`/${type}`));
  return { ...(source !== undefined && { address: source.origin.address }), name: told(item, `${fact}.name`) };
}

function told<T extends Json>(item: Case, path: string): Told<T> {
  const value = item.at(path);
  // A symbol can show a part of a sensitive value too.
  if (item.originsOf(path).some(origin => origin.isSensitive))
    return { $unknown: { symbol: path, reason: 'it is sensitive' } };
  return isUnknown(value) ? shownUnknown(value, path) : ((value ?? null) as T | null);
}

function shownUnknown({ $unknown }: UnknownFact, path: string): Untold {
  const { symbol = path, reason = 'not known', minimum, maximum } = $unknown;
  return {
    $unknown: { symbol, reason, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) },
  };
}

/** What is left of the usable addresses; the bounds of the need turn round. */
function difference(usable: Told<number>, needed: Told<number>): Told<number> {
  if (usable === null || needed === null) return null;
  if (isUntold(usable)) return usable;
  if (!isUntold(needed)) return usable - needed;
  const { symbol, reason, minimum, maximum } = needed.$unknown;
  return {
    $unknown: {
      symbol,
      reason,
      ...(maximum !== undefined && { minimum: usable - maximum }),
      ...(minimum !== undefined && { maximum: usable - minimum }),
    },
  };
}

export function isUntold(value: Told<Json>): value is Untold {
  return typeof value === 'object' && value !== null && '$unknown' in value;
}
