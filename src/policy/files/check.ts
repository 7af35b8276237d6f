import { didYouMean } from '../../core/nearest.js';
import type { FactNode } from '../facts-schema.js';
import type { Parameter } from '../policy.js';
import type { Path, Report } from './yaml-source.js';

/** What the checks of one policy share. */
interface Shared {
  readonly tree: FactNode;
  readonly parameters: { readonly [name: string]: Parameter };
  readonly report: Report;
}

/** The check of one place in a policy file. */
export class Check {
  readonly tree: FactNode;
  readonly parameters: Shared['parameters'];
  readonly at: Path;
  /** The parameters met so far. */
  readonly used: Set<string>;
  /** The facts that a parameter's values are compared with, by the parameter's name. */
  readonly comparedWith: Map<string, FactNode>;
  readonly #report: Report;

  constructor({ tree, parameters, report }: Shared, outer?: Check, steps: Path = []) {
    this.tree = tree;
    this.parameters = parameters;
    this.#report = report;
    this.at = [...(outer?.at ?? []), ...steps];
    this.used = outer?.used ?? new Set<string>();
    this.comparedWith = outer?.comparedWith ?? new Map<string, FactNode>();
  }

  /** The check of a place further in. */
  in(...steps: Path): Check {
    return new Check({ tree: this.tree, parameters: this.parameters, report: this.#report }, this, steps);
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
    this.#report(this.at, message, side);
  }
}
