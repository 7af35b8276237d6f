import type { Token, TokenKind } from './token.js';

const quote = 0x27;
const dollar = 0x24;
const backslash = 0x5c;
const brace = 0x7b;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

const escape = /\\(?:([nrt\\'$])|u\{([0-9a-fA-F]+)\})/y;
const escapes = new RegExp(escape.source, 'g');
const escaped: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t' };
const lastCodePoint = 0x10ffff;

/** Where a part of a text ends; what went wrong in it is in `problems`. */
export interface TextPart {
  readonly end: number;
  /** Whether a hole (`${`) begins behind it, or the text is over. */
  readonly opensHole: boolean;
  readonly problems: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

/** Reads a part of a text in single quotes from `at` on, which is behind the opening quote or the end of a hole. */
export function readPart(text: string, at: number): TextPart {
  const problems: { start: number; end: number; message: string }[] = [];
  let next = at;
  while (next < text.length) {
    const code = text.charCodeAt(next);
    if (code === quote) return { end: next + 1, opensHole: false, problems };
    if (code === dollar && text.charCodeAt(next + 1) === brace) return { end: next + 2, opensHole: true, problems };
    if (code === lineFeed || code === carriageReturn) break;
    if (code === backslash) {
      const length = escapeLength(text, next);
      if (length === undefined) {
        problems.push({ start: next, end: Math.min(next + 2, text.length), message: unknownEscape });
        // The character behind it may end the line, and then the text.
        next += 1;
      } else next += length;
    } else next += 1;
  }
  problems.push({ start: next, end: next, message: `expected “'” at the end of a text, found the end of the line` });
  return { end: next, opensHole: false, problems };
}

const unknownEscape = `expected one of \\n, \\r, \\t, \\\\, \\', \\$ and \\u{…} with a code point in hexadecimal digits, found an unknown escape`;

function escapeLength(text: string, at: number): number | undefined {
  escape.lastIndex = at;
  const match = escape.exec(text);
  if (match === null) return undefined;
  const [whole, , codePoint] = match;
  return codePoint !== undefined && Number.parseInt(codePoint, 16) > lastCodePoint ? undefined : whole.length;
}

/**
 * The same between `'''`. A hole opens with as many dollars as stand before the text, and never when none do. A text
 * that never ends is reported where it starts, at `opening`.
 */
export function readMultiLinePart(text: string, at: number, dollars: number, opening = at): TextPart {
  let next = at;
  while (next < text.length) {
    const code = text.charCodeAt(next);
    const run = code === quote || code === dollar ? runLength(text, next, code) : 1;
    next += run;
    if (code === quote && run >= 3) return { end: next, opensHole: false, problems: [] };
    if (code === dollar && dollars > 0 && run >= dollars && text.charCodeAt(next) === brace)
      return { end: next + 1, opensHole: true, problems: [] };
  }
  const message = `expected “'''” at the end of a text, found the end of the file`;
  return { end: next, opensHole: false, problems: [{ start: opening, end: at, message }] };
}

/** How often the character stands there one behind the other. */
export function runLength(text: string, at: number, code: number): number {
  let next = at;
  while (text.charCodeAt(next) === code) next += 1;
  return next - at;
}

const closers: { readonly [Kind in TokenKind]?: string } = { text: `'`, 'text-end': `'` };

/** The value that the token of a text in single quotes stands for. */
export function valueOfPart(text: string, token: Token): string {
  const close = closers[token.kind] ?? '${';
  const raw = content(text, token, 1, close);
  return raw.includes('\\') ? raw.replace(escapes, unescape) : raw;
}

function unescape(whole: string, letter: string | undefined, codePoint: string | undefined): string {
  if (letter !== undefined) return escaped[letter] ?? letter;
  const code = Number.parseInt(codePoint ?? '', 16);
  return code > lastCodePoint ? whole : String.fromCodePoint(code);
}

/** The value of the token of a text between `'''`, whose opening has `dollars` before it. */
export function valueOfMultiLinePart(text: string, token: Token, dollars: number): string {
  const isFirst = token.kind === 'text' || token.kind === 'text-start';
  const isLast = token.kind === 'text' || token.kind === 'text-end';
  const raw = content(text, token, isFirst ? dollars + 3 : 1, isLast ? `'''` : `${'$'.repeat(dollars)}{`);
  return isFirst ? raw.replace(/^\r?\n/, '') : raw;
}

/** A text that is broken off has nothing to take away at its end. */
function content(text: string, token: Token, opening: number, close: string): string {
  const start = Math.min(token.start + opening, token.end);
  const end = token.end - close.length;
  return text.slice(start, end >= start && text.startsWith(close, end) ? end : token.end);
}
