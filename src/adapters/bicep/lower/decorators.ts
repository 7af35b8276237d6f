import { ownProperty } from '../../../core/own-property.js';
import type { Json } from '../../../graph/value.js';
import { didYouMean } from '../../../core/nearest.js';
import { isJsonObject } from '../../json-object.js';
import type { Decorator, Expression } from '../syntax.js';
import { literalText } from '../bind/bodies.js';
import { lookUp, report, type Environment } from './environment.js';
import { outdented } from './outdent.js';

/** A decorator that is taken apart: `@sys.maxLength(3)`. */
export interface AppliedDecorator {
  readonly name: string;
  readonly arguments: readonly Expression[];
  readonly node: Decorator;
}

/** The kinds of declaration that decorators stand on. */
export type Decorated = 'parameter' | 'output' | 'type' | 'variable' | 'function' | 'resource' | 'module' | 'other';

const typed: readonly Decorated[] = ['parameter', 'output', 'type'];

/** The decorators of the namespace `sys`, how many arguments they take, and on what they may stand; undefined for anything. */
const known: {
  readonly [name: string]: { readonly arity: readonly [number, number]; readonly on?: readonly Decorated[] };
} = {
  description: { arity: [1, 1] },
  metadata: { arity: [1, 1], on: typed },
  secure: { arity: [0, 0], on: typed },
  allowed: { arity: [1, 1], on: ['parameter'] },
  minValue: { arity: [1, 1], on: typed },
  maxValue: { arity: [1, 1], on: typed },
  minLength: { arity: [1, 1], on: typed },
  maxLength: { arity: [1, 1], on: typed },
  sealed: { arity: [0, 0], on: typed },
  discriminator: { arity: [1, 1], on: typed },
  validate: { arity: [1, 2], on: typed },
  export: { arity: [0, 0], on: ['type', 'variable', 'function'] },
  batchSize: { arity: [1, 1], on: ['resource', 'module'] },
  retryOn: { arity: [1, 2], on: ['resource'] },
  waitUntil: { arity: [2, 2], on: ['resource'] },
  onlyIfNotExists: { arity: [0, 0], on: ['resource'] },
  nullIfNotFound: { arity: [0, 0], on: ['resource'] },
  patch: { arity: [0, 0], on: ['resource'] },
};

/** Takes decorators apart; reports those that do not exist, stand on the wrong declaration, or have a wrong number of arguments. */
export function decoratorsOf(
  decorators: readonly Decorator[],
  target: Decorated,
  environment: Environment,
): ReadonlyMap<string, AppliedDecorator> {
  const found = new Map<string, AppliedDecorator>();
  for (const node of decorators) {
    const applied = takenApart(node, environment);
    if (applied === undefined) continue;
    const { name } = applied;
    const rule = ownProperty(known, name);
    if (rule === undefined)
      report(environment, node, `there is no decorator “${name}”${didYouMean(name, Object.keys(known))}`);
    else if (rule.on !== undefined && !rule.on.includes(target))
      report(environment, node, `the decorator “${name}” cannot stand here: it belongs to ${rule.on.join(', ')}`);
    else if (applied.arguments.length < rule.arity[0] || applied.arguments.length > rule.arity[1])
      report(
        environment,
        node,
        `the decorator “${name}” takes ${[...new Set(rule.arity)].join(' to ')} arguments, and here are ${applied.arguments.length}`,
      );
    else if (found.has(name)) report(environment, node, `the decorator “${name}” stands here twice`);
    else found.set(name, applied);
  }
  return found;
}

function takenApart(node: Decorator, environment: Environment): AppliedDecorator | undefined {
  const { call } = node;
  const isSys =
    call.kind === 'method' &&
    call.base.kind === 'name' &&
    call.base.name === 'sys' &&
    lookUp(environment, 'sys') === undefined;
  if (call.kind === 'call' || isSys) return { name: call.name.name, arguments: call.arguments, node };
  if (call.kind !== 'invalid') report(environment, call, 'a decorator must be a call, such as @description(…)');
  return undefined;
}

/** The metadata that `@metadata` and `@description` give; undefined when there is none. */
export function metadataOf(
  decorators: ReadonlyMap<string, AppliedDecorator>,
  environment: Environment,
): { readonly [name: string]: Json } | undefined {
  const [written] = decorators.get('metadata')?.arguments ?? [];
  const [description] = decorators.get('description')?.arguments ?? [];
  const base = written === undefined ? undefined : environment.unit.json(written, environment);
  const object = isJsonObject(base) ? base : undefined;
  if (description === undefined) return object;
  const plain = literalText(description);
  const value = environment.unit.json(description, environment);
  return { ...object, description: plain === undefined || typeof value !== 'string' ? value : outdented(value) };
}
