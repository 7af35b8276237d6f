import { didYouMean } from '../../core/nearest.js';
import type { FactNode } from '../facts-schema.js';
import type { Parameter } from '../policy.js';
import type { FilePart } from './file-part.js';
import type { Path } from './yaml-source.js';

/** What a policy may name: facts of its subject, and its own parameters. */
interface Names {
  readonly tree: FactNode;
  readonly parameters: { readonly [name: string]: Parameter };
}

/** The check of one place in a policy file. */
export class Check {
  readonly tree: FactNode;
  readonly parameters: Names['parameters'];
  /** The parameters met so far. */
  readonly used: Set<string>;
  /** The facts that a parameter's values are compared with, by the parameter's name. */
  readonly comparedWith: Map<string, FactNode>;
  readonly #part: FilePart;

  constructor({ tree, parameters }: Names, part: FilePart, outer?: Check) {
    this.tree = tree;
    this.parameters = parameters;
    this.used = outer?.used ?? new Set<string>();
    this.comparedWith = outer?.comparedWith ?? new Map<string, FactNode>();
    this.#part = part;
  }

  /** The check of a place further in. */
  in(...steps: Path): Check {
    return new Check(this, this.#part.in(...steps), this);
  }

  /** Notes that a parameter is used here; reports one that is not declared, and gives undefined for it. */
  useParameter(name: string): Parameter | undefined {
    this.used.add(name);
    if (Object.hasOwn(this.parameters, name)) return this.parameters[name];
    const names = Object.keys(this.parameters);
    const hint = names.length === 0 ? ': this policy declares none' : didYouMean(name, names);
    this.report(`there is no parameter “${name}”${hint}`);
    return undefined;
  }

  /** Reports what is wrong at this place, with its value or with its key. */
  report(message: string, side?: 'key' | 'value'): void {
    this.#part.report(message, side);
  }
}
