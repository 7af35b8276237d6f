import { literalText } from './bodies.js';
import type { Problems } from './problems.js';
import type { BoundFile, ModuleSymbol, ResourceSymbol } from './symbols.js';

/**
 * Reports resources and modules that are deployed for certain under one name in one place: the platform refuses them.
 * Those in loops and under conditions may exclude each other, and are left to it.
 */
export function reportDuplicates(file: BoundFile, problems: Problems): void {
  const known = new Map<string, ResourceSymbol | ModuleSymbol>();
  for (const symbol of [...file.resources, ...file.modules]) {
    const key = keyOf(symbol, file);
    const first = key === undefined ? undefined : known.get(key);
    if (key !== undefined && first === undefined) known.set(key, symbol);
    if (first === undefined) continue;
    report(first, symbol);
    report(symbol, first);
  }

  function report({ name, body }: ResourceSymbol | ModuleSymbol, other: ResourceSymbol | ModuleSymbol): void {
    const at = body.properties.get('name')?.value;
    if (at === undefined) return;
    const message = `“${name}” has the name of “${other.name}”, which is deployed to the same place`;
    problems.report(file.source, at, message);
  }
}

function keyOf(symbol: ResourceSymbol | ModuleSymbol, { source }: BoundFile): string | undefined {
  const { body } = symbol;
  const name = literalText(body.properties.get('name')?.value);
  if (name === undefined || !isCertain(symbol)) return undefined;
  const written = ['parent', 'scope'].map(property => {
    const value = body.properties.get(property)?.value;
    return value === undefined ? '' : source.text.slice(value.start, value.end);
  });
  const above = symbol.kind === 'resource' ? [symbol.type.toLowerCase(), symbol.container?.symbolicName ?? ''] : [];
  return JSON.stringify([symbol.kind, name.toLowerCase(), ...above, ...written]);
}

function isCertain(symbol: ResourceSymbol | ModuleSymbol): boolean {
  const { loop, condition } = symbol.body;
  if (loop !== undefined || condition !== undefined) return false;
  if (symbol.kind === 'module') return true;
  if (symbol.node.isExisting || symbol.extension !== undefined) return false;
  return symbol.container === undefined || symbol.container.node.isExisting || isCertain(symbol.container);
}
