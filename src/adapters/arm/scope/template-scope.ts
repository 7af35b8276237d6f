import type { Value } from '../../../graph/value.js';
import { ExpressionError } from '../expression/error.js';
import { withoutSecret } from '../expression/secret-symbols.js';
import { traitsOf } from '../expression/traits.js';
import { cover } from '../expression/unknowns.js';
import type { Scope } from '../expression/scope.js';
import type { Call, Expression } from '../expression/syntax.js';
import { idFunctions } from './id-functions.js';
import type { Context } from '../model.js';
import { nameFunctions } from './name-functions.js';
import { onlineFunction, onlineFunctions } from './online-functions.js';
import { placeFunctions } from './place-functions.js';
import { referenceFunctions } from './reference.js';
import type { ScopeFunction } from './scope-function.js';

const functions: ReadonlyMap<string, ScopeFunction> = new Map(
  [nameFunctions, idFunctions, placeFunctions, referenceFunctions, onlineFunctions].flatMap(table =>
    Object.entries(table),
  ),
);

/** What expressions at a place of a template can ask of the deployment around them. */
export function scopeOf(context: Context): Scope {
  const { budget, suppositions } = context.template.run;
  return { budget, suppositions, call: (call, evaluate) => callIn(context, call, evaluate) };
}

function callIn(context: Context, call: Call, evaluate: (expression: Expression) => Value): Value | undefined {
  const name = call.name.toLowerCase();
  if (call.namespace !== undefined) {
    const values = call.arguments.map(evaluate);
    return context.template.call(call.namespace, call.name, values, context);
  }
  const known = functions.get(name) ?? onlineFunction(name);
  if (known === undefined) return undefined;
  const count = call.arguments.length;
  if (count < known.least || count > known.most) {
    const wanted = known.least === known.most ? `${known.least}` : `${known.least} to ${known.most}`;
    throw new ExpressionError(`${call.name}() takes ${wanted} arguments and is given ${count}`, call.offset);
  }
  const values = call.arguments.map(evaluate);
  return cover(
    withoutSecret(known.run({ call, context, values }), values),
    values.some(value => traitsOf(value).isSensitive),
  );
}
