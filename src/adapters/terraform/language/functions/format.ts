import { Concat, Unknown } from '../../../../graph/value.js';
import { convertTo } from '../values/convert.js';
import { refuse } from '../error.js';
import { joinTexts } from '../values/join-texts.js';
import { itemsOf } from '../values/parts.js';
import { isNumber, integerOf, isWhole, type TfNumber } from '../values/number.js';
import { isOrdered, isWhollyKnown } from '../values/sets.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import { graphemes } from '../values/text.js';
import { isNull, ListValue, PartialObject, SetValue, type TfValue } from '../values/value.js';
import { addressable } from '../bounds.js';
import type { Verb } from './verb.js';
import { formatFloat, generalNumber, signOf } from './format-number.js';
import { encodeJson } from './json.js';
import { stringList, text } from './arguments.js';
import type { FunctionTable } from './row.js';

const verbPattern = /%%|%([0#+ -]*)([1-9]\d*)?(\.\d*)?(?:\[([1-9]\d*)\])?([A-Za-z])|%/gu;

/** Wider fields are not made. */
const widest = 1_000_000;

/** The pieces of a format: literal texts and verbs. */
function parseFormat(written: string): readonly (string | Verb)[] {
  const pieces: (string | Verb)[] = [];
  let at = 0;
  for (const found of written.matchAll(verbPattern)) {
    pieces.push(written.slice(at, found.index));
    const [raw, flags = '', width, precision, index, mode] = found;
    if (raw === '%') return refuse(`the format has an unfinished verb at ${found.index}`);
    const size = width === undefined ? undefined : bounded(Number(width));
    const digits = precision === undefined ? undefined : bounded(Number(precision.slice(1)));
    if (mode === undefined) pieces.push('%');
    else
      pieces.push({
        raw,
        flags,
        width: size,
        precision: digits,
        index: index === undefined ? undefined : Number(index),
        mode,
      });
    at = found.index + raw.length;
  }
  return [...pieces, written.slice(at)];
}

function bounded(size: number): number {
  addressable(size);
  return size > widest ? refuse(`a field is wider than ${widest}`) : size;
}

/** The texts of all pieces; one whose argument is not known is that argument, or undefined when more is done to it. */
function formatPieces(written: string, args: readonly TfValue[]): readonly (TfValue | undefined)[] {
  let next = 1;
  let highest = 0;
  const parts = parseFormat(written).map(piece => {
    if (typeof piece === 'string') return piece;
    const index = piece.index ?? next;
    next = index + 1;
    highest = Math.max(highest, index);
    const arg = args[index - 1];
    return arg === undefined
      ? refuse(`the format needs ${index} arguments, but there are ${args.length}`)
      : formatOne(piece, arg);
  });
  if (highest < args.length) refuse(`the format uses ${highest} arguments, but there are ${args.length}`);
  return parts;
}

function formatOne(verb: Verb, arg: TfValue): TfValue | undefined {
  if (!'vtbdoxXeEfgGsq'.includes(verb.mode)) return refuse(`“${verb.raw}” is no verb of a format`);
  if (isNull(arg) && verb.mode !== 'v') return refuse(`a null value cannot be formatted with “${verb.raw}”`);
  if (!isWhollyKnown(arg)) return formatOpen(verb, arg);
  if (verb.mode === 'v') return padded(verb, asIs(verb, arg));
  if (verb.mode === 't') return formatBool(arg);
  if (verb.mode === 's' || verb.mode === 'q') return formatText(verb, arg);
  const number = convertTo(arg, 'number');
  if (!isNumber(number)) return refuse('a number is required');
  return 'bdoxX'.includes(verb.mode) ? formatInteger(verb, number) : formatFloat(verb, number);
}

/** What is not known stands as it is, if nothing but its text is asked for. */
function formatOpen(verb: Verb, arg: TfValue): TfValue | undefined {
  const isPlain = verb.width === undefined && verb.precision === undefined && !verb.flags.includes('#');
  const isText = arg instanceof Unknown || arg instanceof Concat;
  return isPlain && verb.mode === 's' && isText ? convertTo(arg, 'string') : undefined;
}

function asIs(verb: Verb, arg: TfValue): string {
  if (!verb.flags.includes('#')) {
    if (typeof arg === 'string') return arg;
    if (isNumber(arg)) return generalNumber(arg);
  }
  return encodeJson(arg);
}

function formatBool(arg: TfValue): string {
  const value = convertTo(arg, 'bool');
  return typeof value === 'boolean' ? String(value) : refuse('a bool is required');
}

function formatText(verb: Verb, arg: TfValue): string {
  const value = text([convertTo(arg, 'string')], 0);
  const { precision } = verb;
  const cut = precision === undefined || precision === 0 ? value : graphemes(value).slice(0, precision).join('');
  return padded(verb, verb.mode === 'q' ? encodeJson(cut) : cut);
}

function padded({ width, flags }: Verb, value: string): string {
  if (width === undefined) return value;
  const missing = width - graphemes(value).length;
  if (missing <= 0) return value;
  const pad = (flags.includes('0') ? '0' : ' ').repeat(missing);
  return flags.includes('-') ? value + pad : pad + value;
}

const bases: Readonly<Record<string, number>> = { b: 2, d: 10, o: 8, x: 16, X: 16 };
const prefixes: Readonly<Record<string, string>> = { b: '0b', o: '0', x: '0x', X: '0X' };

/** As Go prints whole numbers of any size. */
function formatInteger({ mode, flags, width = 0, precision }: Verb, value: TfNumber): string {
  if (!isWhole(value)) return refuse('a whole number is required');
  const whole = integerOf(value);
  const written = (whole < 0n ? -whole : whole).toString(bases[mode]);
  const cased = mode === 'X' ? written.toUpperCase() : written;
  const sign = signOf(whole < 0n, flags);
  const prefix = flags.includes('#') ? (prefixes[mode] ?? '') : '';
  const digits = precision === 0 && whole === 0n ? '' : cased.padStart(precision ?? 0, '0');
  const missing = Math.max(0, width - sign.length - prefix.length - digits.length);
  if (flags.includes('-')) return sign + prefix + digits + ' '.repeat(missing);
  if (flags.includes('0') && precision === undefined) return sign + prefix + '0'.repeat(missing) + digits;
  return ' '.repeat(missing) + sign + prefix + digits;
}

function format(written: string, args: readonly TfValue[]): TfValue {
  const parts = formatPieces(written, args);
  const known = parts.filter(part => part !== undefined);
  if (known.length < parts.length) return derived(symbolOfCall('format', [written, ...args]), args, 'string');
  return joinTexts(known);
}

/** A format for every item of lists that are all of one length; other arguments are the same each time. */
function formatList(args: readonly TfValue[]): TfValue {
  const [written = '', ...given] = args;
  const symbol = symbolOfCall('formatlist', args);
  if (typeof written !== 'string') return derived(symbol, args, stringList);
  if (given.some(isOpenSequence)) return derived(symbol, given, stringList);
  const lists = given.map(itemsOf);
  const lengths = new Set(lists.flatMap(list => (list === undefined ? [] : [list.length])));
  if (lengths.size > 1) return refuse('the lists must be of one length');
  const [length = 1] = lengths;
  const rounds = Array.from({ length }, (_, round) =>
    format(
      written,
      given.map((arg, index) => lists[index]?.[round] ?? (lists[index] === undefined ? arg : null)),
    ),
  );
  return new ListValue('string', rounds);
}

/** Whether it is not known what a list has, or whether something is one. */
function isOpenSequence(arg: TfValue): boolean {
  return arg instanceof Unknown || arg instanceof PartialObject || (arg instanceof SetValue && !isOrdered(arg));
}

const rest = { name: 'args', type: 'any', isNullable: true } as const;

export const formatFunctions: FunctionTable = {
  format: {
    parameters: [{ name: 'format', type: 'string' }],
    rest,
    result: 'string',
    takesUnknowns: 'anywhere',
    call: args => {
      const [written = null, ...given] = args;
      if (typeof written !== 'string') return derived(symbolOfCall('format', args), args, 'string');
      return format(text([written], 0), given);
    },
  },
  formatlist: {
    parameters: [{ name: 'format', type: 'string' }],
    rest,
    result: stringList,
    takesUnknowns: 'anywhere',
    call: formatList,
  },
};
