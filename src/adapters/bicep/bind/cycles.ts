import type { Problems } from './problems.js';
import type { BoundFile, Reference, UsingSymbol } from './symbols.js';

/** A declaration on the way that is being followed, and which of its references comes next. */
interface Step {
  readonly symbol: UsingSymbol;
  next: number;
}

/**
 * Puts declarations behind those that they need. Reports those that need themselves, each cycle once; undefined when
 * there is one. Follows without recursion: chains can be long.
 */
export function inOrderOfNeed(
  file: BoundFile,
  symbols: Iterable<UsingSymbol>,
  problems: Problems,
): ReadonlySet<UsingSymbol> | undefined {
  const done = new Set<UsingSymbol>();
  let isFound = false;
  for (const start of symbols) {
    const way: Step[] = [];
    const onWay = new Set<UsingSymbol>();
    enter(start);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const reference = step.symbol.uses.references[step.next++];
      if (reference === undefined) {
        onWay.delete(step.symbol);
        done.add(step.symbol);
        way.pop();
      } else if (onWay.has(reference.symbol)) {
        isFound = true;
        report(way, reference);
      } else if (!reference.isNameOnly) enter(reference.symbol);
    }
    function enter(symbol: UsingSymbol): void {
      if (done.has(symbol)) return;
      way.push({ symbol, next: 0 });
      onWay.add(symbol);
    }
  }
  return isFound ? undefined : done;

  function report(way: readonly Step[], { symbol, node }: Reference): void {
    const names = way.slice(way.findIndex(step => step.symbol === symbol)).map(step => step.symbol.name);
    const shown = names.length > 8 ? [...names.slice(0, 7), '…'] : names;
    const message =
      names.length === 1
        ? `“${symbol.name}” needs itself`
        : `these need each other: ${[...shown, symbol.name].join(' → ')}`;
    problems.report(file.source, node, message, 'break the circle by taking one of the references out');
  }
}
