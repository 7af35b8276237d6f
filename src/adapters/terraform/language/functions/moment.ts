import { ownProperty } from '../../../../core/own-property.js';
import { refuse } from '../error.js';

/** A moment in nanoseconds since 1970, and the minutes that its clock is ahead of UTC. */
export interface Moment {
  readonly at: bigint;
  readonly offset: number;
}

const billion = 1_000_000_000n;

/** Reads a timestamp (RFC 3339). */
export function parseMoment(written: string): Moment {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:(Z)|([+-])(\d\d):(\d\d))$/u.exec(written);
  if (found === null) return refuse(`“${written}” is no RFC 3339 timestamp`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const [fraction = '', , sign, hours = '0', minutes = '0'] = found.slice(7);
  const milliseconds = Date.UTC(2000, month - 1, day, hour, minute, second);
  const date = new Date(milliseconds);
  date.setUTCFullYear(year, month - 1, day);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 && month <= 12;
  if (!isDay || hour > 23 || minute > 59 || second > 59 || Number(hours) > 24 || Number(minutes) > 60) {
    return refuse(`“${written}” is no RFC 3339 timestamp: a part is out of its range`);
  }
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const nanoseconds = BigInt(fraction.slice(0, 9).padEnd(9, '0'));
  return { at: BigInt(date.getTime() / 1000 - offset * 60) * billion + nanoseconds, offset };
}

function clockOf({ at, offset }: Moment): Date {
  const seconds = (at - (((at % billion) + billion) % billion)) / billion;
  return new Date((Number(seconds) + offset * 60) * 1000);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function offsetText({ offset }: Moment, separator: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

function yearOf(date: Date): string {
  return String(date.getUTCFullYear()).padStart(4, '0');
}

/** The timestamp in RFC 3339, without fractions of a second. */
export function rfc3339(moment: Moment): string {
  const date = clockOf(moment);
  const day = `${yearOf(date)}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${day}T${time}${moment.offset === 0 ? 'Z' : offsetText(moment, ':')}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What runs of one letter stand for. */
const verbs: Readonly<Record<string, (date: Date, moment: Moment) => string>> = {
  YY: date => two(date.getUTCFullYear() % 100),
  YYYY: yearOf,
  M: date => String(date.getUTCMonth() + 1),
  MM: date => two(date.getUTCMonth() + 1),
  MMM: date => (months[date.getUTCMonth()] ?? '').slice(0, 3),
  MMMM: date => months[date.getUTCMonth()] ?? '',
  D: date => String(date.getUTCDate()),
  DD: date => two(date.getUTCDate()),
  EEE: date => (days[date.getUTCDay()] ?? '').slice(0, 3),
  EEEE: date => days[date.getUTCDay()] ?? '',
  h: date => String(date.getUTCHours()),
  hh: date => two(date.getUTCHours()),
  H: date => String(date.getUTCHours() % 12 || 12),
  HH: date => two(date.getUTCHours() % 12 || 12),
  AA: date => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  aa: date => (date.getUTCHours() < 12 ? 'am' : 'pm'),
  m: date => String(date.getUTCMinutes()),
  mm: date => two(date.getUTCMinutes()),
  s: date => String(date.getUTCSeconds()),
  ss: date => two(date.getUTCSeconds()),
  Z: (_, moment) => (moment.offset === 0 ? 'Z' : offsetText(moment, ':')),
  ZZZ: (_, moment) => (moment.offset === 0 ? 'UTC' : offsetText(moment, '')),
  ZZZZ: (_, moment) => offsetText(moment, ''),
  ZZZZZ: (_, moment) => offsetText(moment, ':'),
};

/** Formats a moment; letters are verbs unless they stand in single quotes. */
export function formatMoment(format: string, moment: Moment): string {
  const date = clockOf(moment);
  return format.replace(/''|'((?:[^']|'')*)'|'|([A-Za-z])\2*/gu, (run: string, literal?: string) => {
    if (run === "''") return "'";
    if (literal !== undefined) return literal.replaceAll("''", "'");
    if (run === "'") return refuse('a literal in the format has no end');
    const verb = ownProperty(verbs, run);
    return verb?.(date, moment) ?? refuse(`“${run}” is no verb of a date format`);
  });
}
