import { compareText } from '../../../core/order.js';
import type { Json } from '../../../graph/value.js';
import { bodyEnvironment, inLoop, topOf, type Environment, type Unit } from './environment.js';
import { isInlined } from './inlining.js';
import { symbolicName } from './runtime-access.js';
import type { ModuleSymbol, Reference, ResourceSymbol, UsingSymbol, VariableSymbol } from './symbols.js';
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
  const needs = new Map<UsingSymbol, Map<string, Need> | 'all'>();
  const environment = bodyEnvironment(unit, symbol);
  for (const need of needsOf(symbol, environment, { mayCopy: true, visited: new Set() })) {
    const key = need.index === undefined ? undefined : String(jsonOf(need.index));
    const known = needs.get(need.symbol);
    if (key === undefined) needs.set(need.symbol, 'all');
    else if (known === undefined) needs.set(need.symbol, new Map([[key, need]]));
    else if (known !== 'all') known.set(key, need);
  }
  const result: string[] = [];
  for (const [target, which] of needs) {
    if (target.kind !== 'resource' && target.kind !== 'module') continue;
    const found = which === 'all' ? [{ symbol: target, index: undefined }] : which.values();
    for (const need of found) result.push(String(jsonOf(symbolicName(need))));
  }
  return result.sort(compareText);
}

interface Way {
  /** True while every step before has been one of a loop, chosen by this loop's own index. */
  readonly mayCopy: boolean;
  /** What has been looked through already as a whole. */
  readonly visited: Set<UsingSymbol>;
}

function* needsOf(symbol: UsingSymbol, environment: Environment, way: Way): Iterable<Need> {
  for (const reference of symbol.uses.references) {
    const { symbol: target } = reference;
    if (target.kind !== 'parameter' && target.kind !== 'function')
      yield* needsBehind(target, reference, environment, way);
  }
}

function* needsBehind(
  target: VariableSymbol | ResourceSymbol | ModuleSymbol,
  reference: Reference,
  environment: Environment,
  way: Way,
): Iterable<Need> {
  const { unit } = environment;
  const index = reference.index === undefined ? undefined : unit.term(reference.index, environment);
  const isCopied = index !== undefined && mentions(index, 'copyIndex');
  const chosen = isCopied && !way.mayCopy ? undefined : index;
  if (target.kind === 'module' || (target.kind === 'resource' && isEnd(target, reference))) {
    yield { symbol: target, index: chosen };
    return;
  }
  if (chosen === undefined) {
    if (way.visited.has(target)) return;
    way.visited.add(target);
  }
  const next = { mayCopy: way.mayCopy && isCopied, visited: way.visited };
  yield* needsOf(target, environmentOf(target, unit, chosen), next);
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
