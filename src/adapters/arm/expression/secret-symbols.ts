import { isList } from '../../../core/list.js';
import { Concat, isObject, reveal, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import { PartlyKnown } from '../partly-known.js';
import { PartlyKnownList } from './partly-known-list.js';
import { printLiteral } from './print.js';
import { secretSymbol } from '../../../graph/veil.js';

/**
 * What a function gives whose arguments were uncovered for it: an unknown whose symbol spells a secret out gets another
 * symbol, the same for the same.
 */
export function withoutSecret(result: Value, values: readonly Value[]): Value {
  if (!(result instanceof Unknown)) return result;
  const texts = values.flatMap(value => (value instanceof Sensitive ? textsIn(value) : []));
  return texts.length === 0 ? result : withoutTexts(result, texts);
}

function withoutTexts(unknown: Unknown, texts: readonly string[]): Unknown {
  const { symbol } = unknown.$unknown;
  // A long symbol is cut, perhaps within a secret.
  const isSpelled = symbol.includes('…#') || texts.some(text => symbol.toLowerCase().includes(text));
  const details = isSpelled ? { ...unknown.$unknown, symbol: secretSymbol(symbol) } : unknown.$unknown;
  if (unknown instanceof PartlyKnown)
    return new PartlyKnown(details, name => {
      const found = unknown.member(name);
      if (!(found instanceof Unknown)) return found;
      return isSpelled && found.$unknown.symbol === `${symbol}.${name}` ? undefined : withoutTexts(found, texts);
    });
  if (unknown instanceof PartlyKnownList)
    return new PartlyKnownList(details, unknown.head, unknown.tail, unknown.pieces);
  return isSpelled ? new Unknown(details) : unknown;
}

/** The known texts and numbers in a value, as symbols spell them, in lower case as ids do. */
function textsIn(value: Value): readonly string[] {
  const open = reveal(value);
  if (typeof open === 'string') return open === '' ? [] : [open.toLowerCase(), printLiteral(open).toLowerCase()];
  if (typeof open === 'number') return [String(open)];
  if (open instanceof Concat) return open.$concat.flatMap(textsIn);
  if (isList(open)) return open.flatMap(textsIn);
  return isObject(open) ? Object.entries(open).flat().flatMap(textsIn) : [];
}
