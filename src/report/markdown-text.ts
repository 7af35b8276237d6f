import { printable } from './printable.js';

/**
 * What is markup in CommonMark, in GitHub's dialect or in HTML, what hosts make a link of without any
 * markup, and what they turn into a mention or a link to an issue. An underscore inside a word is none.
 */
const special =
  /[\\`*{}[\]<>&|~$^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=\bwww)\.|@|#(?=\d)|\bGH-(?=\d)/giu;

/** Hosts look for mentions in the finished page, where an entity is a character again; in code they do not look. */
const pinging = /^(?:@|#|GH-)$/iu;

/**
 * Text of others inside a line of Markdown: it shows as it is and can be neither markup nor HTML, and it
 * mentions nobody. It must not stand at the start of a line.
 */
export function markdownText(text: string, limit?: number): string {
  return printable(text, limit).replace(special, found =>
    pinging.test(found) ? `<code>${entities(found)}</code>` : entities(found),
  );
}

/** Text of others at the start of a line or of an item, where it could also be a heading, a list or a rule. */
export function markdownLine(text: string, limit?: number): string {
  return markdownText(text, limit)
    .trimStart()
    .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/u, found => (/\d/u.test(found) ? `${found}\\` : `\\${found}`));
}

/** A name of others as code. An ordinary one stays readable in the source; in others all but letters are entities. */
export function markdownCode(text: string, limit?: number): string {
  const shown = printable(text, limit);
  return /^[\w.\-/[\]"]+(?: [\w.\-/[\]"]+)*$/u.test(shown)
    ? `\`${shown}\``
    : `<code>${shown.replace(/[^\p{L}\p{N} .]/gu, entities)}</code>`;
}

/** Lines of others as a block of code, which nothing in them can end. */
export function markdownBlock(lines: readonly string[], language: string): readonly string[] {
  const longest = Math.max(2, ...lines.flatMap(line => [...line.matchAll(/`+/gu)].map(([run]) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence];
}

function entities(text: string): string {
  return [...text].map(character => `&#${character.codePointAt(0) ?? 0};`).join('');
}
