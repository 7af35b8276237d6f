import { withoutKeys } from '../../../../graph/instance-keys.js';
import { formatIndex } from '../../instances/address.js';
import { refuse } from '../../language/error.js';
import { evaluate } from '../../language/evaluation/evaluate.js';
import { parseExpression } from '../../language/syntax/parse.js';
import { withVariables, type Scope } from '../../language/evaluation/scope.js';
import type { Expression } from '../../language/syntax/syntax.js';
import { toGraphValue } from '../../language/values/value.js';
import { bareText, type Block } from '../files/block.js';
import type { ModuleInstance } from './module-instance.js';
import { repeatedOf } from './repeated.js';
import { anyKey } from './repetition.js';
import type { Site } from './session.js';

/** What an `import` block says of an instance: it exists, by an id that is perhaps known. */
export interface Imported {
  readonly id: string | undefined;
}

/** What the `import` blocks of a configuration say, by the addresses of the instances; Terraform reads those of the root. */
export class Imports {
  readonly #byAddress = new Map<string, Imported>();
  /** The blocks of which an instance is imported by a key that nobody knows: each may be the one. */
  readonly #blocks = new Set<string>();

  constructor(root: ModuleInstance) {
    const { imports } = root.node.source;
    for (const [address, imported] of imports.flatMap((block, index) => [
      ...importsOf(block, `import[${index}]`, root),
    ]))
      if (address.includes(anyKey)) this.#blocks.add(withoutKeys(address.replaceAll(anyKey, '')));
      else this.#byAddress.set(address, imported);
  }

  /** What is said of the instance at an address. */
  of(address: string): Imported | undefined {
    const isPossible = this.#blocks.size > 0 && this.#blocks.has(withoutKeys(address));
    return this.#byAddress.get(address) ?? (isPossible ? { id: undefined } : undefined);
  }
}

function* importsOf(block: Block, name: string, root: ModuleInstance): Generator<readonly [string, Imported]> {
  const { body } = block;
  const { session } = root;
  const to = bareText(body['to']) ?? '';
  for (const { variables } of repeatedOf(block, name, root).all.values()) {
    const scope = withVariables(root, variables);
    const siteOf = (argument: string): Site => ({ ...block, path: [argument], address: `${name}.${argument}` });
    const address = session.attempt(siteOf('to'), () => addressOf(parseExpression(to), scope));
    const id = toGraphValue(session.evaluate(body['id'] ?? null, scope, siteOf('id')));
    if (typeof address === 'string') yield [address, { id: typeof id === 'string' ? id : undefined }];
  }
}

/** The address that a reference is, with `[*]` for a key that is not known. */
function addressOf(expression: Expression, scope: Scope): string {
  if (expression.kind === 'variable') return expression.name;
  if (expression.kind === 'attribute') return `${addressOf(expression.source, scope)}.${expression.name}`;
  if (expression.kind !== 'index') return refuse('the target of an import must be the address of a resource');
  const key = evaluate(expression.key, scope);
  const isKnown = typeof key === 'string' || typeof key === 'number';
  return `${addressOf(expression.source, scope)}${isKnown ? formatIndex(key) : anyKey}`;
}
