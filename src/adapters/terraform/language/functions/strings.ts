import { Concat } from '../../../../graph/value.js';
import { refuse } from '../error.js';
import { joinTexts } from '../values/join-texts.js';
import { itemsOf } from '../values/parts.js';
import { segmentsOf } from '../values/segments.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import { compareCodePoints, graphemes, whiteSpace } from '../values/text.js';
import { isNull, ListValue, type TfValue } from '../values/value.js';
import { integer, listOfTexts, parameters, stringList, text, texts } from './arguments.js';
import type { FunctionRow, FunctionTable } from './row.js';

/** A function of some texts that gives a text. */
function ofTexts(names: readonly string[], call: (...given: string[]) => string): FunctionRow {
  return {
    parameters: names.map(name => ({ name, type: 'string' })),
    result: 'string',
    call: args => call(...args.map((_, index) => text(args, index))).normalize('NFC'),
  };
}

/** A function that changes the letter case of each part of a text by itself. */
function ofCase(name: string, change: (value: string) => string): FunctionRow {
  const changed = (value: TfValue): TfValue =>
    typeof value === 'string'
      ? change(value).normalize('NFC')
      : derived(symbolOfCall(name, [value]), [value], 'string');
  return {
    parameters: parameters({ str: 'string' }),
    result: 'string',
    takesUnknowns: 'anywhere',
    call: ([value = null]) => (value instanceof Concat ? joinTexts(value.$concat.map(changed)) : changed(value)),
  };
}

/** Whether a text begins, ends or contains another; what is known of a text may decide it. */
function testing(end: 'startsWith' | 'endsWith' | 'includes', name: string): FunctionRow {
  return {
    parameters: parameters({ str: 'string', [end]: 'string' }),
    result: 'bool',
    takesUnknowns: 'anywhere',
    call: args => {
      const [whole = null, part = null] = args;
      if (typeof whole === 'string' && typeof part === 'string') return whole[end](part);
      if (part === '') return true;
      const certain = whole instanceof Concat && typeof part === 'string' ? testConcat(whole, part, end) : undefined;
      return certain ?? derived(symbolOfCall(name, [whole, part]), [whole, part], 'bool');
    },
  };
}

function testConcat(
  { $concat }: Concat,
  part: string,
  end: 'startsWith' | 'endsWith' | 'includes',
): boolean | undefined {
  if (end === 'includes')
    return $concat.some(piece => typeof piece === 'string' && piece.includes(part)) ? true : undefined;
  const known = $concat.at(end === 'startsWith' ? 0 : -1);
  if (typeof known !== 'string') return undefined;
  if (known[end](part)) return true;
  return part[end](known) ? undefined : false;
}

/** The mapping of one code point where it is one again: Go does not make two letters of one. */
function mapped(letter: string, change: (letter: string) => string): string {
  if (letter === 'İ') return change('I') === 'i' ? 'i' : letter;
  const changed = change(letter);
  return [...changed].length === 1 ? changed : letter;
}

const upper = (value: string) => Array.from(value, letter => mapped(letter, one => one.toUpperCase())).join('');
const lower = (value: string) => Array.from(value, letter => mapped(letter, one => one.toLowerCase())).join('');

function title(value: string): string {
  let isStart = true;
  return Array.from(value, letter => {
    const changed = isStart ? mapped(letter, one => one.toUpperCase()) : letter;
    isStart = !/[\p{L}\p{N}_]/u.test(letter) && (letter.charCodeAt(0) < 128 ? true : /\s/u.test(letter));
    return changed;
  }).join('');
}

const outerSpace = new RegExp(`^${whiteSpace}+|${whiteSpace}+$`, 'gu');

function trim(value: string, cutset: string): string {
  const letters = [...value];
  const cut = new Set(cutset);
  let [start, end] = [0, letters.length];
  while (start < end && cut.has(letters[start] ?? '')) start += 1;
  while (end > start && cut.has(letters[end - 1] ?? '')) end -= 1;
  return letters.slice(start, end).join('');
}

function substring(value: string, offset: number, length: number): string {
  const letters = graphemes(value);
  const start = offset < 0 ? Math.max(0, letters.length + offset) : offset;
  // Counted from the end, the core takes no letters for all of them.
  const isRest = length < 0 || (length === 0 && offset < 0);
  return letters.slice(start, isRest ? undefined : start + length).join('');
}

/** Without a separator, a text is split into its code points. */
function split(separator: string, value: string): string[] {
  return separator === '' ? [...value] : value.split(separator);
}

/** The lists one after the other; a list that is not known may be anything. */
function join(args: readonly TfValue[]): TfValue {
  const [separator = '', ...lists] = args;
  const known = lists.map(itemsOf);
  const all = known.flatMap(items => items ?? []);
  if (all.some(isNull)) return refuse('a null element cannot be joined');
  if (known.includes(undefined)) return derived(symbolOfCall('join', args), args, 'string');
  return joinTexts(all.flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
}

export const stringFunctions: FunctionTable = {
  chomp: ofTexts(['str'], value => value.replace(/[\r\n]+$/u, '')),
  lower: ofCase('lower', lower),
  upper: ofCase('upper', upper),
  title: ofTexts(['str'], title),
  strrev: ofTexts(['str'], value => graphemes(value).toReversed().join('')),
  trimspace: ofTexts(['str'], value => value.replace(outerSpace, '')),
  trim: ofTexts(['str', 'cutset'], trim),
  trimprefix: ofTexts(['str', 'prefix'], (value, prefix) =>
    value.startsWith(prefix) ? value.slice(prefix.length) : value,
  ),
  trimsuffix: ofTexts(['str', 'suffix'], (value, suffix) =>
    suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value,
  ),
  startswith: testing('startsWith', 'startswith'),
  endswith: testing('endsWith', 'endswith'),
  strcontains: testing('includes', 'strcontains'),
  indent: {
    parameters: parameters({ spaces: 'number', str: 'string' }),
    result: 'string',
    call: args => {
      const spaces = integer(args, 0);
      if (spaces < 0 || spaces > 10_000) return refuse('the number of spaces must be between 0 and 10000');
      return text(args, 1).replaceAll('\n', `\n${' '.repeat(spaces)}`);
    },
  },
  join: {
    parameters: parameters({ separator: 'string' }),
    rest: { name: 'lists', type: stringList },
    result: 'string',
    takesUnknowns: 'anywhere',
    call: args => (args.length < 2 ? refuse('join needs at least one list') : join(args)),
  },
  split: {
    parameters: parameters({ separator: 'string', str: 'string' }),
    result: stringList,
    takesUnknowns: 'anywhere',
    call: args => {
      const [separator = null, whole = null] = args;
      if (typeof separator === 'string' && typeof whole === 'string')
        return listOfTexts(split(separator, whole).map(part => part.normalize('NFC')));
      const segments = separator === '/' ? segmentsOf(whole) : undefined;
      if (segments !== undefined) return new ListValue('string', segments);
      return derived(symbolOfCall('split', [separator, whole]), args, stringList);
    },
  },
  substr: {
    parameters: parameters({ str: 'string', offset: 'number', length: 'number' }),
    result: 'string',
    call: args => substring(text(args, 0), integer(args, 1), integer(args, 2)),
  },
  sort: {
    parameters: parameters({ list: stringList }),
    result: stringList,
    call: args => listOfTexts([...texts(args, 0)].sort(compareCodePoints)),
  },
};
