import { isList } from '../../../../core/list.js';
import { isObject, type Json } from '../../../../graph/value.js';

/** What stands between two braces, as hcl2json writes it: every text in it is a template. */
export type Body = { readonly [name: string]: Json };

/** A block of a module, with what override files replace in it. */
export interface Block {
  /** The type of the block and its labels: `['resource', 'azurerm_subnet', 'app']`. */
  readonly header: readonly string[];
  readonly body: Body;
  readonly file: string;
  /** Which one it is of the blocks of its file with this header, of which there may be several. */
  readonly nth?: number;
}

/** An attribute with the file that it is written in: a local value, of which every one stands for itself. */
export interface WrittenValue {
  readonly value: Json;
  readonly file: string;
}

/** The bodies at a place where JSON may have one or a list of them. */
export function bodiesOf(value: Json | undefined): readonly Body[] {
  if (isList(value)) return value.flatMap(bodiesOf);
  return isObject(value) ? [value] : [];
}

/** One file of a module, parsed. */
export interface ParsedFile {
  readonly file: string;
  readonly content: Body;
}

/** The blocks of one type of a file, `depth` labels below its name. */
export function blocksOf({ content, file }: ParsedFile, type: string, depth: number): readonly Block[] {
  let found: readonly Block[] = bodiesOf(content[type]).map(body => ({ header: [type], body, file }));
  for (let level = 0; level < depth; level += 1) found = found.flatMap(labelled);
  const numbers = new Map<string, number>();
  return found.map(block => {
    const key = JSON.stringify(block.header);
    const nth = numbers.get(key) ?? 0;
    numbers.set(key, nth + 1);
    return { ...block, nth };
  });
}

function labelled({ header, body, file }: Block): readonly Block[] {
  return Object.entries(body).flatMap(([label, inner]) =>
    label === '//' ? [] : bodiesOf(inner).map(below => ({ header: [...header, label], body: below, file })),
  );
}

/**
 * The text of what must be a bare reference or a keyword: `azurerm.hub` of `"${azurerm.hub}"`, as HCL gives it, or of
 * `"azurerm.hub"`, as JSON is written.
 */
export function bareText(value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const inner = /^\$\{(.*)\}$/s.exec(value)?.[1] ?? value;
  return inner.trim();
}

/** A text without anything to work out in it; undefined for everything else. */
export function literalText(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' || /(?<!\$)\$\{|(?<!%)%\{/.test(value)) return undefined;
  return value.replaceAll('$${', '${').replaceAll('%%{', '%{');
}
