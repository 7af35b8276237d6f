import { compareText } from '../../../core/order.js';
import type { Json } from '../../../graph/value.js';
import { bodyEnvironment, inLoop, topOf, type Environment, type Unit } from './environment.js';
import { isInlined } from '../bind/inlining.js';
import { symbolicName } from './runtime-access.js';
import type { ModuleSymbol, Reference, ResourceSymbol, UsingSymbol, VariableSymbol } from '../bind/symbols.js';
import { call, jsonOf, mentions, type Term } from './term.js';

/** What has to be deployed before; `index` chooses one of a loop. */
interface Need {
  readonly symbol: ResourceSymbol | ModuleSymbol;
  readonly index: Term | undefined;
}

const ownProperties = new Set(['id', 'name', 'type', 'apiVersion']);

/**
 * True for a reference that reads nothing of what is deployed: names, ids, types, functions, where it stands.
 * Behind such a reference to an existing resource stands what that one needs.
 */
function isWeak({ symbol, property, isMethod, within }: Reference): boolean {
  if (symbol.kind !== 'resource' || symbol.extension !== undefined) return false;
  return (
    (property !== undefined && ownProperties.has(property)) || isMethod || within === 'parent' || within === 'scope'
  );
}

/** The `dependsOn` of a resource or module: what its body draws on, by way of variables and existing resources, too. */
export function dependsOnOf(symbol: ResourceSymbol | ModuleSymbol, unit: Unit): readonly Json[] {
  const all = new Set<string>();
  const chosen: Need[] = [];
  for (const need of needsOf(symbol, unit)) {
    if (need.index === undefined) all.add(nameOf(need));
    else chosen.push(need);
  }
  // Who waits for a whole loop need not wait for one of it.
  for (const need of chosen) if (!all.has(nameOf({ ...need, index: undefined }))) all.add(nameOf(need));
  return [...all].sort(compareText);
}

function nameOf(need: Need): string {
  return String(jsonOf(symbolicName(need)));
}

/** A declaration that is looked through for what it needs. */
interface Visit {
  readonly symbol: UsingSymbol;
  readonly environment: Environment;
  /** True while every step before has been one of a loop, chosen by this loop's own index. */
  readonly mayCopy: boolean;
}

function* needsOf(start: ResourceSymbol | ModuleSymbol, unit: Unit): Iterable<Need> {
  const visited = new Set<UsingSymbol>();
  const waiting: Visit[] = [{ symbol: start, environment: bodyEnvironment(unit, start), mayCopy: true }];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    for (const reference of visit.symbol.uses.references) {
      const { symbol } = reference;
      if (symbol.kind === 'parameter' || symbol.kind === 'function') continue;
      const { index, isCopied } = chosenBy(reference, visit);
      const isKnown = index === undefined && visited.has(symbol);
      if (symbol.kind === 'module' || (symbol.kind === 'resource' && isEnd(symbol, reference))) yield { symbol, index };
      else if (!isKnown) {
        const environment = environmentOf(symbol, unit, index);
        waiting.push({ symbol, environment, mayCopy: visit.mayCopy && isCopied });
      }
      // One of a loop may be chosen in many ways; what is needed as a whole is looked through once.
      if (index === undefined) visited.add(symbol);
    }
  }
}

/** Which one of a loop a reference means; none when that follows the index of another loop than the one that waits. */
function chosenBy(
  { index }: Reference,
  { environment, mayCopy }: Visit,
): { readonly index: Term | undefined; readonly isCopied: boolean } {
  const written = index === undefined ? undefined : environment.unit.term(index, environment);
  const isCopied = written !== undefined && mentions(written, 'copyIndex');
  return { index: isCopied && !mayCopy ? undefined : written, isCopied };
}

function isEnd(target: ResourceSymbol, reference: Reference): boolean {
  return !target.node.isExisting || (!isWeak(reference) && !isInlined(target));
}

function environmentOf(target: VariableSymbol | ResourceSymbol, unit: Unit, index: Term | undefined): Environment {
  if (target.kind === 'resource') return bodyEnvironment(unit, target, index);
  const top = topOf(unit, target.file);
  const { value } = target.node;
  return value.kind === 'loop' ? inLoop(top, value, index ?? call('copyIndex')) : top;
}
