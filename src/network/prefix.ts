// Not from the library's index, which works out all reserved ranges whenever it is loaded: a quarter of a small run.
import { collapseIPv6Number, expandIPv6Number } from 'ip-num/dist/src/IPv6Utils.js';

/**
 * A block of addresses in CIDR notation whose host bits are zero. Build it with `parsePrefix` only.
 * The bounds are bigint, which JSON cannot hold: a document carries `text` instead.
 */
export interface Prefix {
  readonly family: 4 | 6;
  /** Canonical text: dotted decimal, or RFC 5952 for IPv6. Two prefixes are equal when their texts are. */
  readonly text: string;
  /** Number of leading bits that are fixed, 0 to 32 or 0 to 128. */
  readonly length: number;
  readonly first: bigint;
  /** The last address, inclusive. */
  readonly last: bigint;
}

/** A text read as a prefix, or why it is none; `meant` is the network whose host bits a text has set. */
export type PrefixReading =
  | { readonly prefix: Prefix; readonly refusal?: never }
  | { readonly prefix?: never; readonly refusal: string; readonly meant?: Prefix };

/** Azure keeps five addresses of every subnet (003_e9cc4b29cfa7aaa9.txt, Subnet requirements). */
const keptByAzure = 5n;

/** Longer than every prefix can be written (an IPv6 address with a dotted tail, and /128). */
const longestText = 49;

/** An IPv4 prefix with all its numbers, whatever these are. */
const plainIPv4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d|[12]\d|3[0-2])$/;

/** The same few thousand texts are asked for again and again; past this many the memory is emptied. */
const remembered = 16_384;
const readings = new Map<string, PrefixReading>();

/** Reads CIDR notation as Azure Resource Manager takes it: no blanks, no host bits, no leading zeros. Never throws. */
export function parsePrefix(text: string): Prefix | undefined {
  return readPrefix(text).prefix;
}

/** Says in words why a text is no prefix, as the end of "X …" (`has no prefix length`); undefined when it is one. */
export function refusePrefix(text: string): string | undefined {
  return readPrefix(text).refusal;
}

/** Reads a text as a prefix and keeps what is known of a bad one. Never throws. */
export function readPrefix(text: string): PrefixReading {
  if (text.length > longestText) return { refusal: 'is too long to be an address prefix' };
  let reading = readings.get(text);
  if (reading === undefined) {
    reading = readPlainIPv4(text) ?? readAfresh(text);
    if (readings.size >= remembered) readings.clear();
    readings.set(text, reading);
  }
  return reading;
}

/** Reads a single address without a length, as the prefix that holds nothing else. Never throws. */
export function parseAddress(text: string): Prefix | undefined {
  return text.includes('/') ? undefined : parsePrefix(`${text}/${text.includes(':') ? 128 : 32}`);
}

/** Whether every address of `inner` is one of `outer`. A prefix contains itself; families never mix. */
export function containsPrefix(outer: Prefix, inner: Prefix): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Whether two prefixes share an address. */
export function overlaps(left: Prefix, right: Prefix): boolean {
  return left.family === right.family && left.first <= right.last && right.first <= left.last;
}

/**
 * Number of addresses that Azure leaves to what lives in a subnet of this prefix, never below 0; beyond the safe integers,
 * which IPv6 reaches, the largest of these.
 */
export function usableAddresses(prefix: Prefix): number {
  const usable = prefix.last - prefix.first + 1n - keptByAzure;
  return usable > 0n ? toSafeNumber(usable) : 0;
}

/** The address space of private networks (RFC 1918, section 3). */
export const privateSpace: readonly Prefix[] = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].flatMap(
  text => parsePrefix(text) ?? [],
);

/** Whether the whole prefix lies in RFC 1918 space; an IPv6 prefix never does. */
export function isPrivate(prefix: Prefix): boolean {
  return privateSpace.some(space => containsPrefix(space, prefix));
}

/** The canonical text of an address that is given as a number: dotted decimal, or RFC 5952 for IPv6. */
export function addressText(family: 4 | 6, value: bigint): string {
  return family === 6 ? textOfIPv6(value) : textOfIPv4(value);
}

function toSafeNumber(count: bigint): number {
  return count > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(count);
}

/**
 * An IPv4 prefix with nothing wrong, as nearly every prefix of a large input is, all of which are read once. Undefined
 * for every other text. The library takes many times as long (measured).
 */
function readPlainIPv4(text: string): PrefixReading | undefined {
  const found = plainIPv4.exec(text);
  if (found === null) return undefined;
  let value = 0;
  for (let at = 1; at <= 4; at += 1) {
    const octet = found[at] ?? '';
    const number = Number(octet);
    if (number > 255 || (octet.length > 1 && octet.startsWith('0'))) return undefined;
    value = value * 256 + number;
  }
  const length = Number(found[5]);
  const size = 2 ** (32 - length);
  if (value % size !== 0) return undefined;
  return { prefix: { family: 4, text, length, first: BigInt(value), last: BigInt(value + size - 1) } };
}

function readAfresh(text: string): PrefixReading {
  if (text === '') return { refusal: 'is empty' };
  const [address = '', length, ...rest] = text.split('/');
  if (rest.length > 0) return { refusal: 'has more than one slash' };
  const family = address.includes(':') ? 6 : 4;
  const value = family === 6 ? valueOfIPv6(address) : valueOfIPv4(address);
  if (typeof value === 'string') return { refusal: /\s/u.test(text) ? 'contains white space' : value };
  if (length === undefined) return { refusal: `has no prefix length; a single address is ${text}/${bitsOf(family)}` };
  const fault = refuseLength(length, family);
  if (fault !== undefined) return { refusal: fault };
  return align(family, value, Number(length), address);
}

/** Refuses host bits, naming the network that was probably meant, as ARM itself does (InvalidCIDRNotation). */
function align(family: 4 | 6, value: bigint, length: number, address: string): PrefixReading {
  if (family === 6 && length >= 96 && value / 2n ** 32n === 0xffffn) {
    return { refusal: 'is an IPv4-mapped IPv6 prefix; write the IPv4 prefix itself' };
  }
  const size = 1n << BigInt(bitsOf(family) - length);
  const spare = value % size;
  const first = value - spare;
  // No other spelling of an IPv4 address is accepted, so that of a network address is canonical.
  const start = family === 4 && spare === 0n ? address : addressText(family, first);
  const prefix: Prefix = { family, text: `${start}/${length}`, length, first, last: first + size - 1n };
  if (spare === 0n) return { prefix };
  return { refusal: `has host bits set; the network address is ${prefix.text}`, meant: prefix };
}

/** The numeric value of an IPv4 address, or the end of the sentence that refuses it. */
function valueOfIPv4(address: string): bigint | string {
  const octets = address.split('.');
  if (octets.length !== 4 || !octets.every(isOctet)) return refuseIPv4(address);
  return BigInt(octets.reduce((value, octet) => value * 256 + Number(octet), 0));
}

function isOctet(text: string): boolean {
  return /^(?:0|[1-9]\d{0,2})$/u.test(text) && Number(text) <= 255;
}

function refuseIPv4(address: string): string {
  const octets = address.split('.');
  if (octets.length < 2 || octets.some(octet => !/^\d+$/u.test(octet))) {
    return 'is no address prefix such as 10.0.0.0/24';
  }
  if (octets.length !== 4) return `has ${octets.length} numbers where an IPv4 address has 4`;
  const padded = octets.find(octet => /^0\d/u.test(octet));
  // Some parsers take 010 as octal, some as decimal (CVE-2021-29921): neither reading is safe.
  if (padded !== undefined) return `has the number ${padded} with a leading zero`;
  return 'has a number above 255';
}

/** The numeric value of an IPv6 address; the library's IPv6 object takes more than twice as long (measured). */
function valueOfIPv6(address: string): bigint | string {
  if (address.includes('%')) return 'has a zone, which belongs to one machine';
  try {
    return BigInt(`0x${expandIPv6Number(address).replaceAll(':', '')}`);
  } catch {
    return 'is no IPv6 address prefix such as fd00:1234::/64';
  }
}

function refuseLength(length: string, family: 4 | 6): string | undefined {
  const longest = bitsOf(family);
  if (/^(?:0|[1-9]\d{0,2})$/u.test(length) && Number(length) <= longest) return undefined;
  if (/\s/u.test(length)) return 'contains white space';
  if (!/^\d+$/u.test(length)) return 'has no number after the slash';
  if (/^0\d/u.test(length)) return 'has a prefix length with a leading zero';
  return `has a prefix length above ${longest}, the longest of IPv${family}`;
}

function bitsOf(family: 4 | 6): 32 | 128 {
  return family === 6 ? 128 : 32;
}

function textOfIPv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map(shift => (value >> shift) & 255n).join('.');
}

function textOfIPv6(value: bigint): string {
  const digits = value.toString(16).padStart(32, '0');
  return collapseIPv6Number((digits.match(/.{4}/gu) ?? []).join(':'));
}
