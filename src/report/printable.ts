import { stripVTControlCharacters } from 'node:util';

/**
 * What would not show, or would change how the rest shows: controls, line and paragraph separators,
 * marks that reverse the direction of text (CVE-2021-42574), invisible characters, halves of pairs.
 */
const hidden =
  // eslint-disable-next-line no-control-regex -- these are what must not reach a terminal
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

const named: ReadonlyMap<string, string> = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
]);

/**
 * What makes a line of a log a command to GitHub's runner (`::name::` at its start, `##[name]` anywhere) or to
 * the agent of Azure Pipelines (`##vso[` anywhere). A prefix such as `::/0` is none.
 */
const command = /(?<=^|\s)::(?=[a-z][^]*::)|##(?=(?:vso)?\[)/giu;

/** The same in a line that begins with no text of others. */
const commandInside = /#(?=#(?:vso)?\[)/giu;

/** The longest name, value or message that is worth reading in a terminal; JSON has all of it. */
const longest = 600;

/**
 * A text of others (a name, a value, a path) as one line that cannot do anything to a terminal, a log
 * or a runner: control sequences are taken out, what else would not show or would be a command is
 * spelled out, and what is longer than anyone reads is cut with a word about it.
 */
export function printable(text: string, limit = longest): string {
  const shown = quiet(isPlain(text) ? text : withoutSequences(text).replace(hidden, spelled));
  if (shown.length <= limit) return shown;
  const kept = limit - 40;
  return `${wholePairs(shown.slice(0, kept))}… (${shown.length - kept} more characters)`;
}

/** Texts of our own policies may have several lines; each of them is made printable. */
export function printableLines(text: string): readonly string[] {
  return text
    .trimEnd()
    .split(/\r?\n/u)
    .map(line => printable(line.replaceAll('\t', '  ')));
}

/**
 * A JSON text in which the same characters are escaped, so that it says the same and does nothing to the terminal or
 * the log that it is printed on. The writer of JSON escapes of them only the controls below the space and halves of pairs.
 */
export function spelledInJson(json: string): string {
  const shown = /^[\n\u0020-\u007E]*$/u.test(json) ? json : json.replace(hidden, escaped);
  return shown.includes('##') ? shown.replace(commandInside, escaped) : shown;
}

/** Outside of its texts JSON has no hidden characters but the ends of lines. */
function escaped(character: string): string {
  if (character === '\n') return character;
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function isPlain(text: string): boolean {
  return /^[\u0020-\u007E]*$/u.test(text);
}

/** The runtime's expression for sequences takes its time even where none can be. */
function withoutSequences(text: string): string {
  return text.includes('\u001B') || text.includes('\u009B') ? stripVTControlCharacters(text) : text;
}

function quiet(text: string): string {
  return text.includes('::') || text.includes('##')
    ? text.replace(command, found => `${spelledOut(found.charAt(0))}${found.slice(1)}`)
    : text;
}

function spelled(character: string): string {
  return named.get(character) ?? spelledOut(character);
}

function spelledOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function wholePairs(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, '');
}
