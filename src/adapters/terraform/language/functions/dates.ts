import { compare } from '../../../../core/order.js';
import { refuse } from '../error.js';
import { parameters, text } from './arguments.js';
import type { FunctionTable } from './row.js';
import { formatMoment, parseMoment, rfc3339 } from './moment.js';

const nanoseconds: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** A duration as Go writes it, `1h30m` or `-1.5h`, in nanoseconds. */
function parseDuration(written: string): bigint {
  const [, sign, rest = ''] = /^([+-]?)(.+)$/u.exec(written) ?? [];
  if (rest === '0') return 0n;
  const parts = [...rest.matchAll(/(\d*)(?:\.(\d*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gu)];
  if (rest === '' || parts.map(([all]) => all).join('') !== rest) return refuse(`“${written}” is no duration`);
  const total = parts.reduce((sum, [, whole = '', fraction = '', unit = '']) => {
    if (whole + fraction === '') return refuse(`“${written}” is no duration`);
    const size = nanoseconds[unit] ?? 0n;
    return sum + BigInt(whole || '0') * size + (BigInt(fraction || '0') * size) / 10n ** BigInt(fraction.length);
  }, 0n);
  if (total >= 1n << 63n) return refuse(`the duration “${written}” is too long`);
  return sign === '-' ? -total : total;
}

export const dateFunctions: FunctionTable = {
  formatdate: {
    parameters: parameters({ format: 'string', time: 'string' }),
    result: 'string',
    call: args => formatMoment(text(args, 0), parseMoment(text(args, 1))),
  },
  timeadd: {
    parameters: parameters({ timestamp: 'string', duration: 'string' }),
    result: 'string',
    call: args => {
      const { at, offset } = parseMoment(text(args, 0));
      return rfc3339({ at: at + parseDuration(text(args, 1)), offset });
    },
  },
  timecmp: {
    parameters: parameters({ timestamp_a: 'string', timestamp_b: 'string' }),
    result: 'number',
    call: args => compare(parseMoment(text(args, 0)).at, parseMoment(text(args, 1)).at),
  },
};
