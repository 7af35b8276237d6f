import type { Reference, ResourceSymbol, Uses, VariableSymbol } from './symbols.js';

/**
 * True for a variable whose value exists only while the deployment runs, and for an existing resource whose name does:
 * the platform takes neither in the template's variables and resources, so their text stands wherever they are used.
 * The file must be free of cycles.
 */
export function isInlined(symbol: VariableSymbol | ResourceSymbol): boolean {
  symbol.uses.isInlined ??= symbol.kind === 'variable' ? isRuntime(symbol.uses, () => true) : isInlinedResource(symbol);
  return symbol.uses.isInlined;
}

/** What says where a resource stands and what comes before it: judged by itself. */
const placing = new Set(['parent', 'scope', 'dependsOn']);

function isInlinedResource(symbol: ResourceSymbol): boolean {
  if (!symbol.node.isExisting || symbol.extension !== undefined) return false;
  const above = [symbol.container, ...placed(symbol, 'parent'), ...placed(symbol, 'scope')];
  if (above.some(resource => resource?.node.isExisting === true && isInlined(resource))) return true;
  const isPlain = symbol.body.loop === undefined && symbol.body.condition === undefined;
  return isPlain && isRuntime(symbol.uses, within => within === undefined || !placing.has(within));
}

function placed(symbol: ResourceSymbol, property: 'parent' | 'scope'): readonly ResourceSymbol[] {
  return symbol.uses.references.flatMap(({ within, symbol: other }) =>
    within === property && other.kind === 'resource' ? [other] : [],
  );
}

function isRuntime(uses: Uses, counts: (within: string | undefined) => boolean): boolean {
  return (
    uses.runtimeCalls.some(counts) ||
    uses.references.some(reference => counts(reference.within) && !reference.isNameOnly && readsRuntime(reference))
  );
}

/** True when the reference reads what only exists once the deployment runs: anything but a name, an id or a type. */
export function readsRuntime({ symbol, property, isQuoted }: Reference): boolean {
  if (symbol.kind === 'variable') return isInlined(symbol);
  if (symbol.kind === 'module') return property !== 'name' || isQuoted;
  if (symbol.kind !== 'resource') return false;
  if (isQuoted || symbol.extension !== undefined) return true;
  if (property === 'id' || property === 'name') return isInlined(symbol);
  return property !== 'type' && property !== 'apiVersion';
}
