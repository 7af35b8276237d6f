import { bareText, bodiesOf, type Block } from '../files/block.js';
import { addressOf, type ModuleCall, type ModuleNode } from './module-tree.js';

/** Which configuration of a provider a name means in one module; configurations have the keys that plan JSON gives them. */
export class ProviderNames {
  readonly #node: ModuleNode;
  readonly #parent: ProviderNames | undefined;
  /** What the call hands to the module, by the name that it has there. */
  readonly #handed: ReadonlyMap<string, string>;

  constructor(node: ModuleNode, parent?: ProviderNames, call?: ModuleCall) {
    this.#node = node;
    this.#parent = parent;
    this.#handed = handedBy(call?.block);
  }

  /** The key of the configuration that a block uses. */
  keyOf({ header, body }: Block): string {
    return this.#key(this.#nameOf({ header, body }));
  }

  /** The block with that configuration; undefined for one that is written nowhere. */
  configurationOf(block: Block): Block | undefined {
    return this.#configuration(this.#nameOf(block));
  }

  /** The name that the provider of a block has in its module, without an alias. */
  providerOf(block: Pick<Block, 'header' | 'body'>): string {
    const [local = ''] = this.#nameOf(block).split('.');
    return this.#node.source.required.get(local)?.source ?? `hashicorp/${local}`;
  }

  #nameOf({ header: [, type = ''], body }: Pick<Block, 'header' | 'body'>): string {
    return bareText(body['provider']) ?? type.split('_')[0] ?? '';
  }

  #configuration(name: string): Block | undefined {
    const own = this.#node.source.providers.get(name);
    if (own !== undefined || this.#parent === undefined) return own;
    return this.#parent.#configuration(this.#handed.get(name) ?? name);
  }

  #key(name: string): string {
    if (this.#node.source.providers.has(name) || this.#parent === undefined) return providerKey(this.#node, name);
    return this.#parent.#key(this.#handed.get(name) ?? name);
  }
}

/** The key that plan JSON gives to the configuration of a provider, which is written in a module. */
export function providerKey(node: ModuleNode, name: string): string {
  return node.path.length === 0 ? name : `${addressOf(node)}:${name}`;
}

function handedBy(block: Block | undefined): ReadonlyMap<string, string> {
  const handed = bodiesOf(block?.body['providers']).flatMap(body => Object.entries(body));
  return new Map(
    handed.flatMap(([inner, outer]): [string, string][] => {
      const name = bareText(outer);
      return name === undefined ? [] : [[bareText(inner) ?? inner, name]];
    }),
  );
}
