import type { Value } from '../../../graph/value.js';
import { addressText, readPrefix, type Prefix } from '../../../network/prefix.js';
import { integerAt, textAt } from './arguments.js';
import { Refusal, onKnown, type FunctionRow } from './function-row.js';

const unclear = { reason: 'what the platform makes of such a network is not documented' };

/** CIDR functions for ARM templates. Networks with host bits set, and those of one or two addresses, stay unknown. */
export const cidr: readonly FunctionRow[] = [
  onKnown('cidrHost', 2, cidrHost, unclear),
  onKnown('cidrSubnet', 3, cidrSubnet, unclear),
  onKnown('parseCidr', 1, parseCidr, unclear),
];

/** The network; undefined for one that is written with host bits. */
function networkAt(values: readonly Value[]): Prefix | undefined {
  const text = textAt(values, 0);
  const reading = readPrefix(text);
  if (reading.refusal === undefined) return reading.prefix;
  // A public module hands in an address without a length, and it deploys.
  const isAddress = !text.includes('/') && readPrefix(`${text}/32`).refusal === undefined;
  if (reading.meant === undefined && !isAddress)
    throw new Refusal(`takes a network in CIDR notation; ${text} ${reading.refusal}`);
  return undefined;
}

/** The subnet of a length at an index, counted from 0. */
function cidrSubnet(values: readonly Value[]): string | undefined {
  const network = networkAt(values);
  const [length, index] = [integerAt(values, 1), integerAt(values, 2)];
  if (network === undefined) return undefined;
  const longest = bitsOf(network);
  if (length < network.length || length > longest) {
    throw new Refusal(`cuts ${network.text} into subnets of /${network.length} to /${longest}, not /${length}`);
  }
  const size = 1n << BigInt(longest - length);
  const first = network.first + BigInt(index) * size;
  if (index < 0 || first > network.last) throw new Refusal(`finds no /${length} number ${index} in ${network.text}`);
  return `${addressText(network.family, first)}/${length}`;
}

/** The usable address at an index: 0 is the one behind the network's own address. */
function cidrHost(values: readonly Value[]): string | undefined {
  const network = networkAt(values);
  const index = integerAt(values, 1);
  if (network === undefined || network.last - network.first < 3n) return undefined;
  const address = network.first + BigInt(index) + 1n;
  const last = network.family === 4 ? network.last - 1n : network.last;
  if (index < 0 || address > last) throw new Refusal(`finds no host number ${index} in ${network.text}`);
  return addressText(network.family, address);
}

function parseCidr(values: readonly Value[]): Value | undefined {
  const network = networkAt(values);
  if (network === undefined || network.last - network.first < 3n) return undefined;
  const { family, first, last, length } = network;
  const mask = (1n << BigInt(bitsOf(network))) - (last - first + 1n);
  const ends = { network: addressText(family, first), netmask: addressText(family, mask) };
  if (family === 6) return { ...ends, firstUsable: ends.network, lastUsable: addressText(family, last), cidr: length };
  return {
    ...ends,
    broadcast: addressText(family, last),
    firstUsable: addressText(family, first + 1n),
    lastUsable: addressText(family, last - 1n),
    cidr: length,
  };
}

function bitsOf({ family }: Prefix): 32 | 128 {
  return family === 6 ? 128 : 32;
}
