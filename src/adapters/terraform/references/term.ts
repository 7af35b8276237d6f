import { remember } from '../../../core/remember.js';
import { blockId, nameOf, parseTraversal, type BlockId, type Step } from '../instances/address.js';

import type { Expression } from '../document/plan-json.js';

/** One reference, taken apart once for all instances of the block that it stands in. */
export interface Term {
  readonly text: string;
  readonly steps: readonly Step[];
  /** The names of the first two steps. */
  readonly first: string | undefined;
  readonly second: string | undefined;
  /** The resource block that it may name, and what follows behind the block. */
  readonly block: BlockId | undefined;
  readonly rest: readonly Step[];
  /** All references of its expression. */
  readonly all: readonly string[];
}

/** The references of an expression. */
export interface Terms {
  readonly terms: readonly Term[];
  /** True where all instances of the block in one module instance refer to the same things. */
  readonly isShared: boolean;
}

/** The terms of an expression; one block's expressions serve all its instances. */
export const termsOf = remember(({ references = [] }: Expression): Terms => {
  const texts = exactTerms(references);
  return {
    terms: texts.map(text => termOf(text, texts)),
    isShared: !texts.some(text => /^(?:each|count)\b/.test(text)),
  };
});

/** Drops the shortened forms of a reference that plan JSON lists behind the exact one. */
export function exactTerms(references: readonly string[]): string[] {
  const exact = new Set<string>();
  let longer = '';
  for (const reference of references) {
    const isShortened = longer.startsWith(reference) && /^[.[]/.test(longer.slice(reference.length));
    if (!isShortened) exact.add(reference);
    longer = reference;
  }
  return [...exact];
}

/** A reference, taken apart; `all` are those of its expression. */
export function termOf(text: string, all: readonly string[]): Term {
  const steps = parseTraversal(text);
  const [first, second, third] = steps.map(nameOf);
  const isData = first === 'data';
  const [type, name] = isData ? [second, third] : [first, second];
  const block = type === undefined || name === undefined ? undefined : blockId(isData ? 'data' : 'managed', type, name);
  return { text, steps, first, second, block, rest: steps.slice(isData ? 3 : 2), all };
}
