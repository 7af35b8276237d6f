import { didYouMean } from '../../../core/nearest.js';
import { Unknown, type Value } from '../../../graph/value.js';
import { unknownCall } from '../expression/unknowns.js';
import type { Loop } from '../model.js';
import { fault, takes, textArgument, type ScopeCall, type ScopeFunctions } from './scope-function.js';

/** Parameters, variables and the rounds of loops. */
export const nameFunctions: ScopeFunctions = {
  parameters: takes(1, 1, call => {
    const { template } = call.context;
    return named(call, 'parameter', template.parameterNames, name => template.parameter(name));
  }),
  variables: takes(1, 1, call => {
    const { template } = call.context;
    return named(call, 'variable', template.variableNames, name => template.variable(name));
  }),
  copyindex: takes(0, 2, copyIndex),
};

/** The value that a name leads to; unknown when the name itself is. */
function named(
  call: ScopeCall,
  kind: string,
  names: readonly string[],
  find: (name: string) => Value | undefined,
): Value {
  const name = textArgument(call, 0);
  if (name === undefined) return unknownCall(call.call.name, call.values);
  const found = find(name);
  if (found === undefined) throw fault(call, `the template has no ${kind} “${name}”${didYouMean(name, names)}`);
  return found;
}

/** `copyIndex()`, `copyIndex(offset)`, `copyIndex('loop')`, `copyIndex('loop', offset)`. */
function copyIndex(call: ScopeCall): Value {
  const [first, second] = call.values;
  const isNamed = typeof first === 'string';
  const offset = (isNamed ? second : first) ?? 0;
  const loop = isNamed ? loopOf(call.context.loop, first) : resourceLoop(call.context.loop);
  if (loop === undefined) {
    const which = isNamed ? `the loop “${first}”` : 'a loop of a resource';
    throw fault(call, `copyIndex() stands outside ${which}`);
  }
  if (typeof offset !== 'number') {
    if (offset instanceof Unknown) return unknownCall('add', [loop.index, offset]);
    throw fault(call, 'the offset of copyIndex() has to be a number');
  }
  if (typeof loop.index === 'number') return loop.index + offset;
  return offset === 0 ? loop.index : unknownCall('add', [loop.index, offset]);
}

function loopOf(loop: Loop | undefined, name: string): Loop | undefined {
  const folded = name.toLowerCase();
  for (let at = loop; at !== undefined; at = at.outer) if (at.name === folded) return at;
  return undefined;
}

function resourceLoop(loop: Loop | undefined): Loop | undefined {
  for (let at = loop; at !== undefined; at = at.outer) if (at.isOfResource) return at;
  return undefined;
}
