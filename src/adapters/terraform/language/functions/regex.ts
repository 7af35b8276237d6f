import { RE2JS } from 're2js';
import { refuse } from '../error.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import { typeOf } from '../values/type-of.js';
import type { Type } from '../values/type.js';
import { ListValue, TypedNull, type TfValue } from '../values/value.js';
import { parameters, text } from './arguments.js';
import { addressable } from '../bounds.js';
import type { FunctionTable } from './row.js';

/*
 * Terraform's regular expressions are RE2's: they match in linear time, so that no pattern of an input can keep us
 * busy, and their syntax and results are not quite those of JavaScript. Hence the port of that engine.
 */

/** Patterns are few and used for many texts. */
const mostCompiled = 500;
const compiled = new Map<string, RE2JS>();

/** Terraform's engine has no bound; ours is one beyond every pattern that people write. */
const longestPattern = 10_000;

function compile(pattern: string): RE2JS {
  const found = compiled.get(pattern);
  if (found !== undefined) return found;
  if (pattern.length > longestPattern) return refuse('the pattern is too long');
  if (compiled.size >= mostCompiled) compiled.clear();
  const made = attempt(pattern);
  compiled.set(pattern, made);
  return made;
}

function attempt(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    return refuse(`invalid regular expression: ${error instanceof Error ? error.message : pattern}`);
  }
}

/** Where a match and its groups begin and end; a group that took no part has -1. */
type Span = readonly [start: number, end: number];

function matchesOf(pattern: RE2JS, value: string, most = Infinity): readonly (readonly Span[])[] {
  const matcher = pattern.matcher(value);
  const found: Span[][] = [];
  let last = -1;
  while (found.length < most && matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    // An empty match right behind another one does not count.
    if (start === end && start === last) continue;
    found.push(
      Array.from({ length: matcher.groupCount() + 1 }, (_, group) => [matcher.start(group), matcher.end(group)]),
    );
    last = end;
  }
  return found;
}

/** The names of the groups in their order; undefined for those without. */
function namesOf(pattern: RE2JS): readonly (string | undefined)[] {
  const byNumber = new Map(Object.entries(pattern.namedGroups()).map(([name, index]) => [index, name]));
  return Array.from({ length: pattern.groupCount() }, (_, index) => byNumber.get(index + 1));
}

/** What a match gives: the text, a tuple of its groups, or an object when they have names. */
function resultOf(pattern: RE2JS, value: string, spans: readonly Span[]): TfValue {
  const names = namesOf(pattern);
  const [whole = [0, 0], ...groups] = spans;
  if (names.length === 0) return value.slice(...whole).normalize('NFC');
  const parts = groups.map(([start, end]) =>
    start < 0 ? new TypedNull('string') : value.slice(start, end).normalize('NFC'),
  );
  if (names.every(name => name === undefined)) return parts;
  if (names.includes(undefined)) return refuse('named and unnamed groups cannot be mixed');
  return Object.fromEntries(names.map((name, index) => [name ?? '', parts[index] ?? null]));
}

/** The type of what a match gives, by the groups of the pattern. */
function resultType(pattern: RE2JS): Type {
  const names = namesOf(pattern);
  if (names.length === 0) return 'string';
  if (names.every(name => name === undefined)) return { kind: 'tuple', items: names.map((): Type => 'string') };
  return { kind: 'object', attributes: new Map(names.map(name => [name ?? '', 'string'])) };
}

function regex(written: string, value: string): TfValue {
  const pattern = compile(written);
  const [first] = matchesOf(pattern, value, 1);
  if (first === undefined) {
    resultOf(pattern, '', []);
    return refuse('the pattern did not match any part of the given string');
  }
  return resultOf(pattern, value, first);
}

function regexAll(written: string, value: string): TfValue {
  const pattern = compile(written);
  const results = matchesOf(pattern, value).map(spans => resultOf(pattern, value, spans));
  const [first] = results;
  return new ListValue(first === undefined ? resultType(pattern) : typeOf(first), results);
}

/** A pattern among texts to be replaced. */
const slashed = /^\/([\s\S]*)\/$/u;

/** Replaces texts, or what matches a pattern that stands between slashes. */
function replace(value: string, wanted: string, by: string): string {
  const pattern = slashed.exec(wanted);
  if (pattern === null) return replaceText(value, wanted, by);
  const expression = compile(pattern[1] ?? '');
  const found = matchesOf(expression, value);
  addressable(found.length * by.length + value.length);
  const names = namesOf(expression);
  let at = 0;
  let result = '';
  for (const spans of found) {
    const [start, end] = spans[0] ?? [0, 0];
    result +=
      value.slice(at, start) +
      expand(
        by,
        spans.map(span => textAt(value, span)),
        names,
      );
    at = end;
  }
  return result + value.slice(at);
}

/** Whether a text, or a pattern that heeds no letter case, is replaced by the same in another letter case. */
function isOfCase(wanted: string, by: string): boolean {
  const [, pattern] = slashed.exec(wanted) ?? [];
  const plain =
    pattern === undefined ? wanted : /^\(\?i\)((?:[\w/-]|\\?\.)+)$/u.exec(pattern)?.[1]?.replaceAll('\\', '');
  return plain?.toLowerCase() === by.toLowerCase();
}

function replaceText(value: string, wanted: string, by: string): string {
  const pieces = wanted === '' ? ['', ...value, ''] : value.split(wanted);
  addressable(pieces.length * by.length + value.length);
  return pieces.join(by);
}

/** What a group has matched; nothing for one that took no part. */
function textAt(value: string, [start, end]: Span): string {
  return start < 0 ? '' : value.slice(start, end);
}

/** `$1`, `$name` (as long as a word goes), `${name}` and `$$` in a replacement; what is no group is nothing. */
function expand(by: string, groups: readonly string[], names: readonly (string | undefined)[]): string {
  return by.replace(/\$(?:(\$)|\{(\w+)\}|(\w+))/gu, (_, dollar?: string, braced?: string, word?: string) => {
    if (dollar !== undefined) return '$';
    const name = braced ?? word ?? '';
    const group = /^\d+$/u.test(name) ? Number(name) : names.indexOf(name) + 1;
    return group === 0 && name !== '0' ? '' : (groups[group] ?? '');
  });
}

export const regexFunctions: FunctionTable = {
  regex: {
    parameters: parameters({ pattern: 'string', string: 'string' }),
    result: 'unknown',
    call: args => regex(text(args, 0), text(args, 1)),
  },
  regexall: {
    parameters: parameters({ pattern: 'string', string: 'string' }),
    result: { kind: 'list', element: 'unknown' },
    call: args => regexAll(text(args, 0), text(args, 1)),
  },
  replace: {
    parameters: parameters({ str: 'string', substr: 'string', replace: 'string' }),
    result: 'string',
    takesUnknowns: 'anywhere',
    call: args => {
      const [value = null, wanted = null, by = null] = args;
      if (args.every(arg => typeof arg === 'string'))
        return replace(text(args, 0), text(args, 1), text(args, 2)).normalize('NFC');
      // Ids are brought into one letter case so, which nobody tells apart.
      if (typeof wanted === 'string' && typeof by === 'string' && isOfCase(wanted, by)) return value;
      return derived(symbolOfCall('replace', args), args, 'string');
    },
  },
};
