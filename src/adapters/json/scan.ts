/** A part of an input, in bytes; `end` is behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A member of an object or an element of a list, not parsed yet. */
export interface Child extends Span {
  /** Where the key stands with its quotes; undefined in a list. */
  readonly key: Span | undefined;
}

export const code = {
  lineFeed: 0x0a,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  bracket: 0x5b,
  backslash: 0x5c,
  bracketEnd: 0x5d,
  brace: 0x7b,
  braceEnd: 0x7d,
} as const;

/** The four characters that JSON counts as space. */
function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The place of the first byte from `at` on that is no space; the length where there is none. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let next = at;
  while (isSpace(bytes[next])) next += 1;
  return next;
}

/**
 * The end of the value that begins at `at`, or undefined when the bytes run out before. It pairs
 * brackets and skips texts without looking at what is between them: whoever parses the span checks that.
 */
export function endOfValue(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at];
  if (first === code.quote) return endOfText(bytes, at);
  if (first !== code.brace && first !== code.bracket) return endOfScalar(bytes, at);
  let depth = 0;
  for (let next = at; next < bytes.length; next += 1) {
    const byte = bytes[next];
    if (byte === code.quote) {
      const end = endOfText(bytes, next);
      if (end === undefined) return undefined;
      next = end - 1;
    } else if (byte === code.brace || byte === code.bracket) depth += 1;
    else if (byte === code.braceEnd || byte === code.bracketEnd) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
  }
  return undefined;
}

/** The end of the text whose opening quote stands at `at`, or undefined when it is not closed. */
export function endOfText(bytes: Uint8Array, at: number): number | undefined {
  for (let next = at + 1; next < bytes.length; next += 1) {
    const byte = bytes[next];
    if (byte === code.backslash) next += 1;
    else if (byte === code.quote) return next + 1;
  }
  return undefined;
}

/** The end of a number or a word. */
export function endOfScalar(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && !isDelimiter(bytes[next])) next += 1;
  return next;
}

function isDelimiter(byte: number | undefined): boolean {
  return (
    isSpace(byte) ||
    byte === code.comma ||
    byte === code.colon ||
    byte === code.quote ||
    byte === code.brace ||
    byte === code.braceEnd ||
    byte === code.bracket ||
    byte === code.bracketEnd
  );
}

/**
 * Cuts the object or list at `at` into its children without parsing them.
 * Throws a SyntaxError where commas, colons or keys are not where they have to be.
 */
export function* childrenOf(bytes: Uint8Array, at: number): Generator<Child> {
  const isObject = bytes[at] === code.brace;
  const close = isObject ? code.braceEnd : code.bracketEnd;
  let next = skipSpace(bytes, at + 1);
  if (bytes[next] === close) return;
  for (;;) {
    const key = isObject ? keyAt(bytes, next) : undefined;
    const start = key === undefined ? next : valueBehind(bytes, key.end);
    const end = endOfValue(bytes, start);
    if (end === undefined || end === start) throw new SyntaxError('a value is missing or not complete');
    yield { key, start, end };
    next = skipSpace(bytes, end);
    if (bytes[next] === close) return;
    if (bytes[next] !== code.comma) throw new SyntaxError('a comma is missing');
    next = skipSpace(bytes, next + 1);
  }
}

function keyAt(bytes: Uint8Array, at: number): Span {
  const end = bytes[at] === code.quote ? endOfText(bytes, at) : undefined;
  if (end === undefined) throw new SyntaxError('a key is missing or not complete');
  return { start: at, end };
}

function valueBehind(bytes: Uint8Array, keyEnd: number): number {
  const colon = skipSpace(bytes, keyEnd);
  if (bytes[colon] !== code.colon) throw new SyntaxError('a colon is missing');
  return skipSpace(bytes, colon + 1);
}
