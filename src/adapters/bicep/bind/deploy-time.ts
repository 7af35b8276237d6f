import { readsRuntime } from './inlining.js';
import type { Problems } from './problems.js';
import type { BoundFile, ModuleSymbol, Reference, ResourceSymbol, Uses } from './symbols.js';

/** What the platform wants to know of a resource before anything is deployed. */
const early = new Set([
  ...['name', 'location', 'kind', 'subscriptionId', 'resourceGroup', 'managedBy', 'extendedLocation', 'zones'],
  ...['placement', 'plan', 'sku', 'identity', 'managedByExtended', 'tags', 'scope', 'parent'],
]);

const earlyOfModules = new Set(['name', 'scope']);

/**
 * Reports conditions, loops, names and the like that need what only exists once the deployment runs:
 * the platform refuses them. The file must be free of cycles.
 */
export function reportLateValues(file: BoundFile, problems: Problems): void {
  for (const symbol of [...file.resources, ...file.modules]) {
    if (symbol.kind === 'resource' && (symbol.node.isExisting || symbol.extension !== undefined)) continue;
    for (const reference of symbol.uses.references) if (isTooLate(reference, symbol)) report(reference, symbol);
  }

  for (const symbol of file.names.values()) {
    if (symbol.kind !== 'function') continue;
    for (const { node, symbol: source } of symbol.uses.references.filter(isLate)) {
      const message = `the function “${symbol.name}” needs of “${source.name}” what only exists once that is deployed`;
      problems.report(file.source, node, message, 'hand it over as an argument');
    }
  }

  for (const { node, name, uses } of file.variables) {
    if (node.value.kind !== 'loop') continue;
    for (const reference of lateReferences(uses, file)) {
      const message = `the loop of the variable “${name}” needs of “${reference.symbol.name}” what only exists once that is deployed`;
      problems.report(file.source, reference.node, message, 'write the loop where the variable is used');
    }
  }

  function report({ node, within, symbol: source }: Reference, { name }: ResourceSymbol | ModuleSymbol): void {
    const what = within === undefined ? 'the condition or the loop' : `the property “${within}”`;
    const message = `${what} of “${name}” needs of “${source.name}” what only exists once that is deployed`;
    problems.report(file.source, node, message, 'the platform wants to know it at the start of the deployment');
  }
}

/** What is known of a resource or a module at the start, whatever it is called by. */
const alwaysKnown = new Set(['id', 'name', 'type', 'apiVersion']);

/** What a loop names that surely exists later only: each has been reported where it stands. */
export function lateReferences({ references }: Uses, file: BoundFile): readonly Reference[] {
  return references.filter(reference => isSurelyLate(reference, file));
}

/** True for a member that only exists later, or the whole; a member whose name is worked out may be one that is known. */
function isSurelyLate({ symbol, node, property, isNameOnly }: Reference, { source }: BoundFile): boolean {
  if ((symbol.kind !== 'resource' && symbol.kind !== 'module') || isNameOnly) return false;
  if (symbol.kind === 'resource' && symbol.extension !== undefined) return false;
  return property === undefined ? /[\s,)}\]]/.test(source.text[node.end] ?? ' ') : !alwaysKnown.has(property);
}

function isTooLate(reference: Reference, { kind }: ResourceSymbol | ModuleSymbol): boolean {
  const { within, property, symbol } = reference;
  const isEarly = within === undefined || (kind === 'module' ? earlyOfModules : early).has(within);
  if (!isEarly) return false;
  // `parent: other` and `scope: other` name the other as a whole.
  const isPlacing = (within === 'parent' || within === 'scope') && property === undefined && symbol.kind !== 'variable';
  return !isPlacing && isLate(reference);
}

function isLate(reference: Reference): boolean {
  return !reference.isNameOnly && readsRuntime(reference);
}
