import type { Value } from '../../../graph/value.js';
import { asObject, type JsonObject } from '../../json-object.js';
import { copiesIn, isCopy, type PropertyCopy } from './copy.js';
import { evaluateCopy, evaluateJson, inside, placeOf, type Site } from './evaluate-json.js';
import type { Template } from '../model.js';
import { ownMember, spellings } from '../partly-known.js';
import { OnceByName } from '../run.js';

/** The variables of a template, each worked out when it is first asked for. */
export class Variables {
  readonly names: readonly string[];
  readonly #template: Template;
  readonly #declared: JsonObject;
  /** The names as they are declared, by the same in lower case. */
  readonly #spelling: ReadonlyMap<string, string>;
  readonly #loops: ReadonlyMap<string, { readonly copy: PropertyCopy; readonly index: number }>;
  readonly #values: OnceByName<Value>;

  constructor(template: Template) {
    this.#template = template;
    this.#declared = asObject(ownMember(template.json, 'variables'));
    const copies = copiesIn(this.#declared) ?? [];
    this.#loops = new Map(copies.map((copy, index) => [copy.name.toLowerCase(), { copy, index }]));
    const plain = Object.keys(this.#declared).filter(name => copies.length === 0 || !isCopy(name));
    this.names = [...plain, ...copies.map(({ name }) => name)];
    this.#spelling = spellings(this.names);
    this.#values = new OnceByName(
      name => this.#read(name),
      name =>
        template.run.circle(`the variable ${name} needs its own value`, () => placeOf(inside(this.#site(name), name))),
    );
  }

  /** The value; undefined for a name that is not declared. */
  value(name: string): Value | undefined {
    const own = this.#spelling.get(name.toLowerCase());
    return own === undefined ? undefined : this.#values.get(own);
  }

  #read(name: string): Value {
    const loop = this.#loops.get(name.toLowerCase());
    const site = this.#site(name);
    if (loop !== undefined) return evaluateCopy(loop.copy, inside(site, 'copy', loop.index));
    const declared = ownMember(this.#declared, name);
    return evaluateJson(declared ?? null, inside(site, name));
  }

  #site(variable: string): Site {
    const context = { template: this.#template, loop: undefined, resource: undefined, variable };
    return { context, pointer: `${this.#template.pointer}/variables` };
  }
}
