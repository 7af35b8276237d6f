import type { Expression } from '../syntax.js';
import type { Environment } from './environment.js';
import { meaningOf, type Meaning } from './meaning.js';

/** Functions that give back some of the items of the list that they are given first. */
const keeping = new Set(['filter', 'sort', 'take', 'skip', 'concat', 'union', 'intersection', 'distinct']);

const choosing = new Set(['first', 'last']);

/** True for an expression that gives a list of modules: all of a loop, some of them, or modules written as a list. */
export function holdsModules(node: Expression, environment: Environment): boolean {
  const meaning = meaningOf(node, environment);
  if (meaning.kind === 'module')
    return meaning.target.symbol.body.loop !== undefined && meaning.target.index === undefined;
  if (meaning.kind !== 'node') return false;
  const { node: inner, environment: at } = meaning;
  switch (inner.kind) {
    case 'call':
      return keeping.has(inner.name.name) && inner.arguments[0] !== undefined && holdsModules(inner.arguments[0], at);
    case 'array':
      return inner.items.some(item => item.kind !== 'spread' && isModule(meaningOf(item, at)));
    case 'ternary':
      return holdsModules(inner.whenTrue, at) || holdsModules(inner.whenFalse, at);
    default:
      return false;
  }
}

/** True for what stands for one module. */
export function isModule(meaning: Meaning): boolean {
  if (meaning.kind === 'module') return true;
  if (meaning.kind === 'term') return meaning.isModule?.() ?? false;
  if (meaning.kind !== 'node') return false;
  const { node, environment } = meaning;
  switch (node.kind) {
    case 'ternary':
      return [node.whenTrue, node.whenFalse].some(branch => isModule(meaningOf(branch, environment)));
    case 'index':
      return holdsModules(node.base, environment);
    case 'call':
      return (
        choosing.has(node.name.name) && node.arguments[0] !== undefined && holdsModules(node.arguments[0], environment)
      );
    default:
      return false;
  }
}
