import { Unknown } from '../../graph/value.js';

/** A list of which the number of items is not known. */
export function unknownList(name: string, count: Unknown): Unknown {
  return new Unknown({
    symbol: `copy('${name}', ${count.$unknown.symbol})`,
    reason: `how often the loop “${name}” runs is not known: ${count.$unknown.reason}`,
  });
}
