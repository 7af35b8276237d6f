import type { Json } from '../../src/graph/value.js';

/** The blocks that a remedy shows as code: the lines indented beneath its prose. */
export function blocksOf(text: string): string[] {
  return text
    .split(/\n(?! {2})/)
    .flatMap(part => /(?:^|\n)( {2}[\s\S]*)$/.exec(part)?.[1] ?? [])
    .map(block => block.trim())
    .filter(block => block !== '');
}

/** A block of JSON: an object, or members of one. */
export function memberOf(block: string): { readonly [name: string]: Json } {
  return JSON.parse(block.startsWith('{') ? block : `{${block}}`) as { readonly [name: string]: Json };
}
