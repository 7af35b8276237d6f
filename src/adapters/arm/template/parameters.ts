import type { Place } from '../../../core/error.js';
import { didYouMean } from '../../../core/nearest.js';
import { asObject, type JsonObject } from '../../json-object.js';
import { reveal, type Json, type Value } from '../../../graph/value.js';
import { converted, faultsOf } from './constraints.js';
import { coverSecrets } from './secrets.js';
import { typeOf, type TypeDescription } from './definitions.js';
import { evaluateJson, inside, placeOf, type Site } from './evaluate-json.js';
import type { Given, GivenParameter, Template } from '../model.js';
import { ownMember, spellings } from '../partly-known.js';
import { OnceByName, refused, refusedValue } from '../run.js';
import { narrowed, withoutValue } from './without-value.js';

const withStrictVars = 'give it one in a parameter file, --parameters FILE, or leave --strict-vars away';

/** The parameters of a template: what they are given, else their defaults, else what their types leave open. */
export class Parameters {
  readonly names: readonly string[];
  readonly #template: Template;
  readonly #declared: JsonObject;
  /** The names as they are declared, by the same in lower case. */
  readonly #spelling: ReadonlyMap<string, string>;
  readonly #given: Given;
  readonly #values: OnceByName<Value>;

  constructor(template: Template, given: Given) {
    this.#template = template;
    this.#declared = asObject(ownMember(template.json, 'parameters'));
    this.#given = given;
    this.names = Object.keys(this.#declared);
    this.#spelling = spellings(this.names);
    this.#values = new OnceByName(
      name => this.#read(name, asObject(this.#declared[name])),
      name =>
        template.run.circle(`the default of the parameter ${name} needs its own value`, () =>
          placeOf(this.#site(name)),
        ),
    );
  }

  /** The value; undefined for a name that is not declared. */
  value(name: string): Value | undefined {
    const own = this.#spelling.get(name.toLowerCase());
    return own === undefined ? undefined : this.#values.get(own);
  }

  /** Notes values for parameters that the template does not have, and all that its own may not have. */
  check(): void {
    const others = [...this.#given.values.values()].filter(({ name }) => ownMember(this.#declared, name) === undefined);
    this.#noteSpare(others.filter(({ isSpare }) => isSpare === true));
    for (const given of others.filter(({ isSpare }) => isSpare !== true)) {
      const { name } = given;
      const message = `the template has no parameter “${name}”${didYouMean(name, this.names)}`;
      this.#note(message, given.place() ?? this.#given.place(), 'take it out, or declare it in the template');
    }
    for (const name of this.names) {
      try {
        this.value(name);
      } catch (error) {
        if (this.#template.isCertain) this.#template.run.noteThrown(error);
      }
    }
  }

  #noteSpare([first, ...others]: readonly GivenParameter[]): void {
    if (first === undefined) return;
    const names = [first, ...others].map(({ name }) => name).join(', ');
    const message = `the template has no parameter for ${names}: the Azure Developer CLI leaves out what it has none for`;
    this.#template.run.notices.push({ message, file: first.place()?.file ?? this.#template.source.file });
  }

  #read(name: string, declared: JsonObject): Value {
    const type = typeOf(declared, this.#template.json);
    return coverSecrets(this.#find(name, declared, type), type, this.#template.json);
  }

  #find(name: string, declared: JsonObject, type: TypeDescription): Value {
    const given = this.#given.values.get(name.toLowerCase());
    const value = given?.read();
    const fallback = defaultIn(declared, type);
    if (
      given !== undefined &&
      value !== undefined &&
      (reveal(value) !== null || (fallback === undefined && type.isNullable))
    )
      return this.#checked(name, value, type, given);
    if (fallback !== undefined && this.#given.unseen === undefined) {
      const site = inside(this.#site(name), 'defaultValue');
      return this.#checked(name, evaluateJson(fallback, site), type, undefined);
    }
    if (type.isNullable && this.#given.unseen === undefined) return null;
    return this.#missing(name, type);
  }

  #missing(name: string, type: TypeDescription): Value {
    const { path } = this.#template;
    if (this.#given.isComplete && this.#given.unseen === undefined) {
      const message = `the parameter “${name}” has no value`;
      const place = this.#given.place() ?? placeOf(this.#site(name));
      this.#note(message, place, this.#template.owner === undefined ? withStrictVars : 'give it a value');
    }
    const symbol = path === '' ? `parameters('${name}')` : `parameters('${name}') in ${path}`;
    const reason = this.#given.unseen ?? `no value is given for the parameter ${name}`;
    return withoutValue(type, { symbol, reason }, this.#template);
  }

  #checked(name: string, written: Value, type: TypeDescription, given: GivenParameter | undefined): Value {
    const value = narrowed(converted(written, type), type);
    const [fault] = faultsOf(value, type, this.#template.json);
    if (fault === undefined) return value;
    const place = given?.place() ?? placeOf(inside(this.#site(name), 'defaultValue'));
    const where = fault.path.length === 0 ? '' : ` at ${fault.path.join('.')}`;
    return this.#refuse(`the parameter “${name}” is given ${fault.found}${where}; ${fault.wanted}`, place);
  }

  #refuse(message: string, place: Place | undefined): Value {
    const error = refused(message, place, 'give a value that the template allows');
    if (this.#template.isCertain) this.#template.run.note(error);
    return refusedValue(error);
  }

  #note(message: string, place: Place | undefined, advice: string): void {
    if (this.#template.isCertain) this.#template.run.note(refused(message, place, advice));
  }

  #site(parameter: string): Site {
    const pointer = `${this.#template.pointer}/parameters`;
    return inside(
      { context: { template: this.#template, loop: undefined, resource: undefined, parameter }, pointer },
      parameter,
    );
  }
}

/** What is written as default; null stands for none where the type does not allow it. */
function defaultIn(declared: JsonObject, { isNullable }: TypeDescription): Json | undefined {
  const written = ownMember(declared, 'defaultValue');
  return written === null && !isNullable ? undefined : written;
}
