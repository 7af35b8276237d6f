import type { Environment } from './environment.js';
import type { ImportedSymbol, WildcardSymbol } from '../bind/symbols.js';
import { call, text, type Term } from './term.js';

/**
 * A variable of a file that has not been restored, or what a function of it gives for some arguments: a call that no
 * template could make itself, whose result is not known. Undefined for a file that is at hand.
 */
export function unrestored(
  symbol: ImportedSymbol | WildcardSymbol,
  name: string,
  { unit }: Environment,
  values: readonly Term[] = [],
): Term | undefined {
  const reference = unit.names.unrestored(symbol);
  return reference === undefined ? undefined : call('__bicep_unrestored', text(reference), text(name), ...values);
}
