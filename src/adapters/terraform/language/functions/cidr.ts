import { addressText, readPrefix, type Prefix } from '../../../../network/prefix.js';
import { refuse } from '../error.js';
import { symbolOfCall } from '../values/symbol.js';
import { OpenUnknown, type TfValue } from '../values/value.js';
import { bigInteger, integer, listOfTexts, number, parameters, stringList, text } from './arguments.js';
import type { FunctionRow, FunctionTable } from './row.js';

/** What the core makes of some arguments that are beyond sense; it does not refuse them. */
class Senseless extends Error {}

/** The network that a text means; bits of a host are cut off, and leading zeros do not matter. */
function networkOf(written: string): Prefix {
  const plain = written.includes(':') ? written : written.replace(/(^|\.)0+(?=\d)/gu, '$1');
  if (/^::ffff:/iu.test(plain)) throw new Senseless('it is an IPv4 address written as one of IPv6');
  const reading = readPrefix(plain);
  return reading.prefix ?? reading.meant ?? refuse(`“${written}” ${reading.refusal ?? 'is no address prefix'}`);
}

function bitsOf({ family }: Prefix): number {
  return family === 6 ? 128 : 32;
}

/** The address at a number in a network; a number below zero counts from the end. */
function host(network: Prefix, at: bigint): string {
  const size = network.last - network.first + 1n;
  const isInside = at < 0n ? -at <= size : at < size;
  if (!isInside) return refuse(`the prefix ${network.text} has no host number ${at}`);
  return addressText(network.family, network.first + (at < 0n ? size + at : at));
}

/** The subnet with so many more bits at a number. */
function subnet(network: Prefix, bits: number, at: bigint): string {
  const length = network.length + bits;
  if (at < 0n && -at < 1n << BigInt(Math.max(bits, 0))) throw new Senseless('a subnet has a number below zero');
  if (bits < 0) throw new Senseless('a subnet has fewer bits than its network');
  if (length > bitsOf(network)) return refuse(`${network.text} cannot be extended by ${bits} bits`);
  if (at < 0n || at >= 1n << BigInt(bits)) return refuse(`${bits} bits have no number ${at}`);
  return `${addressText(network.family, network.first + at * sizeOf(network, length))}/${length}`;
}

function sizeOf(network: Prefix, length: number): bigint {
  return 1n << BigInt(bitsOf(network) - length);
}

/** Subnets one after the other, each as soon as its length lets it begin. */
function subnets(network: Prefix, args: readonly TfValue[]): readonly string[] {
  let next = network.first;
  return args.map((_, index) => {
    const bits = integer(args, index);
    const length = network.length + bits;
    if (bits < 1 || bits > 32) return refuse('a subnet must have between 1 and 32 bits more');
    if (length > bitsOf(network)) return refuse(`${network.text} cannot be extended by ${bits} bits`);
    const size = sizeOf(network, length);
    const first = ((next + size - 1n) / size) * size;
    if (first + size - 1n > network.last)
      return refuse(`${network.text} has not enough addresses left for a /${length}`);
    next = first + size;
    return `${addressText(network.family, first)}/${length}`;
  });
}

function netmask(network: Prefix): string {
  if (network.family === 6) return refuse('IPv6 addresses have no netmask');
  return addressText(4, (1n << 32n) - (network.last - network.first + 1n));
}

/** OpenTofu's: whether an address or a network lies inside a network. */
function contains(network: Prefix, written: string): boolean {
  const inner = networkOf(written.includes('/') ? written : `${written}/${written.includes(':') ? 128 : 32}`);
  if (inner.family !== network.family) return refuse('both must be of one version of IP');
  return network.first <= inner.first && inner.last <= network.last;
}

const rows: Readonly<Record<string, FunctionRow>> = {
  cidrhost: {
    parameters: parameters({ prefix: 'string', hostnum: 'number' }),
    result: 'string',
    call: args => host(networkOf(text(args, 0)), bigInteger(number(args, 1))),
  },
  cidrnetmask: {
    parameters: parameters({ prefix: 'string' }),
    result: 'string',
    call: args => netmask(networkOf(text(args, 0))),
  },
  cidrsubnet: {
    parameters: parameters({ prefix: 'string', newbits: 'number', netnum: 'number' }),
    result: 'string',
    call: args => subnet(networkOf(text(args, 0)), integer(args, 1), bigInteger(number(args, 2))),
  },
  cidrsubnets: {
    parameters: parameters({ prefix: 'string' }),
    rest: { name: 'newbits', type: 'number' },
    result: stringList,
    call: args => listOfTexts(subnets(networkOf(text(args, 0)), args.slice(1))),
  },
  cidrcontains: {
    parameters: parameters({ containing_prefix: 'string', contained_ip_or_prefix: 'string' }),
    result: 'bool',
    call: args => contains(networkOf(text(args, 0)), text(args, 1)),
  },
};

/** Leaves open what is beyond sense. */
function orOpen(name: string, row: FunctionRow): FunctionRow {
  const call: FunctionRow['call'] = (args, context) => {
    try {
      return row.call(args, context);
    } catch (error) {
      if (!(error instanceof Senseless)) throw error;
      return new OpenUnknown({ symbol: symbolOfCall(name, args), reason: error.message, type: row.result });
    }
  };
  return { ...row, call };
}

export const cidrFunctions: FunctionTable = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => [name, orOpen(name, row)]),
);
