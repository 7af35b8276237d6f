/** A paragraph as lines of at most `width` columns, each with `indent` before it; without a width it is one line. */
export function wrap(text: string, indent: string, width: number | undefined): readonly string[] {
  if (width === undefined) return [indent + text];
  const room = Math.max(24, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map(found => (indent + found).trimEnd());
}

export interface Label {
  readonly text: string;
  readonly indent: string;
  readonly paint: (text: string) => string;
}

/**
 * Prose of several lines with a label before the first. Where there is a width, lines flow into
 * paragraphs; those that begin with a space are code or a list and stay as they are.
 */
export function labelled(label: Label, lines: readonly string[], width: number | undefined): readonly string[] {
  const { indent, text, paint } = label;
  const inner = indent + ' '.repeat(text.length + 1);
  const [first = inner, ...rest] = paragraphs(lines, width).flatMap(line =>
    isFixed(line) ? [inner + line] : wrap(line, inner, width),
  );
  return [`${indent}${paint(text)} ${first.slice(inner.length)}`.trimEnd(), ...rest.map(line => line.trimEnd())];
}

/** Prose under a heading, set as `labelled` sets it. */
export function flowing(lines: readonly string[], indent: string, width: number | undefined): readonly string[] {
  return paragraphs(lines, width).flatMap(line => (isFixed(line) ? [indent + line] : wrap(line, indent, width)));
}

function paragraphs(lines: readonly string[], width: number | undefined): readonly string[] {
  if (width === undefined) return lines;
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const flows =
      last !== undefined && last !== '' && line !== '' && !isFixed(line) && !isFixed(last) && !/^[-*] /u.test(line);
    if (flows) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function isFixed(line: string): boolean {
  return /^\s/u.test(line);
}
