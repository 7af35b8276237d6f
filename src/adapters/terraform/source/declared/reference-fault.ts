import { didYouMean } from '../../../../core/nearest.js';
import { formatIndex, nameOf } from '../../instances/address.js';
import type { Reference, ReferenceStep } from '../../language/syntax/references.js';
import type { Block } from '../files/block.js';
import type { ModuleNode } from '../modules/module-tree.js';
import type { Wrong } from './fault.js';

/** Where a reference stands. */
export interface Context {
  readonly node: ModuleNode;
  /** Whether it is in a block with `for_each`, where `each` means something. */
  readonly hasEach: boolean;
  /** The same of `count`. */
  readonly hasCount: boolean;
  /** The data sources that only the place itself has, by `type.name`. */
  readonly scoped?: ReadonlyMap<string, Block>;
}

/**
 * What is wrong with a reference by what its module declares; undefined for one that may be right. The core looks at
 * most of it before it evaluates anything, so that neither `try` nor a condition helps; only the outputs of modules and
 * what is in them may be missing where that does no harm.
 */
export function referenceFault({ root, steps, isGuarded }: Reference, context: Context): Wrong | undefined {
  const { source } = context.node;
  const name = nameOf(steps[0]);
  switch (root) {
    case 'var':
      return missing(name, { what: 'variable', declared: source.variables, advice: 'declare it: variable "NAME" {}' });
    case 'local':
      return missing(name, { what: 'local', declared: source.locals, advice: 'declare it in a block of locals' });
    case 'module':
      return (
        missing(name, { what: 'module', declared: source.calls, advice: 'call it: module "NAME" {}' }) ??
        (isGuarded || name === undefined ? undefined : outputFault(name, steps.slice(1), context.node))
      );
    case 'data':
      return blockFault(steps, { what: 'data source', declared: withScoped(source.data, context) });
    case 'ephemeral':
      return blockFault(steps, { what: 'ephemeral', declared: source.ephemeral });
    case 'resource':
      return blockFault(steps, { what: 'resource', declared: source.resources });
    case 'each':
      return context.hasEach ? undefined : { message: '“each” means something only in a block with for_each' };
    case 'count':
      return context.hasCount ? undefined : { message: '“count” means something only in a block with count' };
    default:
      return known.has(root) ? undefined : otherFault(root, steps, context);
  }
}

function withScoped(data: ReadonlyMap<string, Block>, { scoped }: Context): ReadonlyMap<string, Block> {
  return scoped === undefined ? data : new Map([...data, ...scoped]);
}

/** Names that stand for what has no declaration. */
const known: ReadonlySet<string> = new Set(['path', 'terraform', 'tofu', 'self', 'action', 'provider']);

function otherFault(root: string, steps: readonly ReferenceStep[], { node }: Context): Wrong | undefined {
  if (steps.length > 0)
    return blockFault([{ name: root }, ...steps], { what: 'resource', declared: node.source.resources });
  return { message: `“${root}” stands for nothing`, advice: 'write a text in quotes, and a reference with its name' };
}

/** What a module declares of one kind, by its names. */
interface Declared<T> {
  readonly what: string;
  readonly declared: ReadonlyMap<string, T>;
}

function missing(
  name: string | undefined,
  { what, declared, advice }: Declared<unknown> & { readonly advice: string },
): Wrong | undefined {
  if (name === undefined || declared.has(name)) return undefined;
  return {
    message: `there is no ${what} “${name}”${didYouMean(name, declared.keys())}`,
    advice: advice.replace('NAME', name),
  };
}

/** What is wrong with a reference to a block; `steps` begin with its type and its label. */
function blockFault(
  [typeStep, labelStep, first]: readonly ReferenceStep[],
  { what, declared }: Declared<Block>,
): Wrong | undefined {
  const [type = '', label = ''] = [nameOf(typeStep), nameOf(labelStep)];
  const name = `${type}.${label}`;
  const block = declared.get(name);
  if (block === undefined) {
    if (label === '') return undefined;
    return {
      message: `there is no ${what} ${name}${didYouMean(name, declared.keys())}`,
      advice: `declare it, a ${what} of the type ${type}, or correct the name`,
    };
  }
  const repeated = repeatedBy(block);
  if (repeated !== undefined) return ofAllInstances({ name, repeated, members: 'attributes' }, first);
  if (first === undefined || !('key' in first)) return undefined;
  return {
    message: `${name} has neither count nor for_each, so there is no ${name}${first.key === undefined ? '[…]' : formatIndex(first.key)}`,
    advice: 'leave out the key',
  };
}

/** Something that has several instances, and whose members are those of one. */
interface Several {
  readonly name: string;
  readonly repeated: 'count' | 'for_each';
  readonly members: string;
}

/** What is wrong with a member that is taken of all instances at once. */
function ofAllInstances({ name, repeated, members }: Several, first: ReferenceStep | undefined): Wrong | undefined {
  if (first === undefined || !('name' in first)) return undefined;
  return {
    message: `${name} has ${repeated}, so its ${members} are those of one instance`,
    advice: `name the instance: ${name}${repeated === 'count' ? '[0]' : '["KEY"]'}.${first.name}`,
  };
}

function repeatedBy({ body }: Block): 'count' | 'for_each' | undefined {
  if (body['count'] !== undefined) return 'count';
  return body['for_each'] === undefined ? undefined : 'for_each';
}

/** `steps` are those behind the name of the call. */
function outputFault(name: string, steps: readonly ReferenceStep[], { calls }: ModuleNode): Wrong | undefined {
  const call = calls.get(name);
  if (call?.module === undefined) return undefined;
  const repeated = repeatedBy(call.block);
  const [first, second] = steps;
  const output = nameOf(repeated === undefined ? first : second);
  const wrong = repeated && ofAllInstances({ name: `module.${name}`, repeated, members: 'outputs' }, first);
  if (wrong !== undefined) return wrong;
  const { outputs, folder } = call.module.source;
  if (output === undefined || outputs.has(output)) return undefined;
  return {
    message: `the module “${name}” has no output “${output}”${didYouMean(output, outputs.keys())}`,
    advice: `declare it in ${folder}, or correct the name`,
  };
}
