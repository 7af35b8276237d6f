import { spelledInJson } from './printable.js';

/** A document as programs read it and people can: two spaces a level, a newline at its end. */
export function prettyJson(document: object): string {
  return `${spelledInJson(JSON.stringify(document, null, 2))}\n`;
}
