import { isList } from '../../../core/list.js';
import { asObject, isJsonObject, type JsonObject } from '../../json-object.js';
import type { Json, Value } from '../../../graph/value.js';
import { typeOf } from './definitions.js';
import { evaluateJson, inside } from './evaluate-json.js';
import { ExpressionError } from '../expression/error.js';
import type { Context, Template } from '../model.js';
import { coverSecrets } from './secrets.js';
import { ownMember } from '../partly-known.js';

interface UserFunction {
  readonly declaration: JsonObject;
  readonly pointer: string;
}

/** The functions that a template defines, by namespace and name in lower case. */
export class UserFunctions {
  readonly #template: Template;
  #functions: ReadonlyMap<string, UserFunction> | undefined;

  constructor(template: Template) {
    this.#template = template;
  }

  /** The value of a call; undefined when no function has the name. */
  call(namespace: string, name: string, values: readonly Value[], caller: Context): Value | undefined {
    this.#functions ??= new Map(functionsOf(this.#template));
    const found = this.#functions.get(`${namespace}.${name}`.toLowerCase());
    if (found === undefined) return undefined;
    const { declaration, pointer } = found;
    const declared = parametersOf(declaration);
    if (values.length !== declared.length) {
      const message = `${namespace}.${name}() takes ${declared.length} arguments and is given ${values.length}`;
      throw new ExpressionError(message, 0);
    }
    const given = new Map(
      declared.map((parameter, index): [string, Value] => [
        textOf(parameter, 'name').toLowerCase(),
        values[index] ?? null,
      ]),
    );
    const output = asObject(ownMember(declaration, 'output'));
    const template = withParameters(this.#template, given);
    const context = { template, loop: undefined, resource: caller.resource };
    const value = evaluateJson(ownMember(output, 'value') ?? null, inside({ context, pointer }, 'output', 'value'));
    return coverSecrets(value, typeOf(output, this.#template.json), this.#template.json);
  }
}

function parametersOf(declaration: JsonObject): readonly JsonObject[] {
  const parameters = ownMember(declaration, 'parameters');
  return isList(parameters) ? parameters.map(asObject) : [];
}

function textOf(json: JsonObject, name: string): string {
  const text = ownMember(json, name);
  return typeof text === 'string' ? text : '';
}

/** The template as a function of it sees it: it has parameters of its own; variables are worked out outside of it. */
function withParameters(template: Template, given: ReadonlyMap<string, Value>): Template {
  return Object.create(template, {
    parameter: { value: (name: string) => given.get(name.toLowerCase()) },
    parameterNames: { value: [...given.keys()] },
    variable: { value: template.variable.bind(template) },
    variableNames: { get: () => template.variableNames },
    call: { value: template.call.bind(template) },
  }) as Template;
}

function* functionsOf({ json, pointer }: Template): Generator<[string, UserFunction]> {
  const sections = ownMember(json, 'functions');
  for (const [index, section] of (isList(sections) ? sections : []).entries()) {
    if (!isJsonObject(section)) continue;
    const members: [string, Json][] = Object.entries(asObject(ownMember(section, 'members')));
    for (const [name, declaration] of members) {
      const key = `${textOf(section, 'namespace')}.${name}`.toLowerCase();
      yield [key, { declaration: asObject(declaration), pointer: `${pointer}/functions/${index}/members/${name}` }];
    }
  }
}
