import type { Value } from '../../../graph/value.js';
import type { JsonObject } from '../../json-object.js';
import { describe } from '../../../graph/value.js';
import { placeOf } from './evaluate-json.js';
import type { DeploymentScope } from '../scope/deployment-scope.js';
import type { Context, DeployedResource, NestedInput, Registry, ResourceTable, Template } from '../model.js';
import { outputsOf } from './outputs.js';
import { Parameters } from './parameters.js';
import { Resources } from './resources.js';
import { Once, type Run } from '../run.js';
import type { TemplateSource } from '../json/template-source.js';
import { UserFunctions } from './user-functions.js';
import { Variables } from './variables.js';

/** Where a template stands among those of its deployment. */
export type Position = Pick<Template, 'run' | 'registry' | 'path' | 'chain'>;

/** A template in one deployment, read as its parts are asked for. */
export class DeployedTemplate implements Template {
  readonly run: Run;
  readonly registry: Registry;
  readonly source: TemplateSource;
  readonly json: JsonObject;
  readonly pointer: string;
  readonly scope: DeploymentScope;
  readonly name: Value;
  readonly path: string;
  readonly chain: readonly string[];
  readonly owner: DeployedResource | undefined;
  readonly context: Context;
  readonly isCertain: boolean;
  readonly resources: ResourceTable;
  readonly #parameters: Parameters;
  readonly #variables: Variables;
  readonly #functions: UserFunctions;
  readonly #outputs: Once<{ readonly [name: string]: Value }>;

  constructor(input: NestedInput, position: Position) {
    this.run = position.run;
    this.registry = position.registry;
    this.path = position.path;
    this.chain = position.chain;
    this.owner = input.owner;
    this.source = input.source;
    this.json = input.json;
    this.pointer = input.pointer;
    this.scope = input.scope;
    this.name = input.name;
    this.isCertain = input.isCertain;
    this.context = input.outer ?? { template: this, loop: undefined, resource: undefined };
    this.resources = new Resources(this);
    this.#parameters = new Parameters(this, input.given);
    this.#variables = new Variables(this);
    this.#functions = new UserFunctions(this);
    this.#outputs = new Once(
      () => outputsOf(this),
      () => this.run.circle('the outputs of a deployment need themselves', () => placeOf(this.#site)),
    );
    this.registry.enter(this);
  }

  get parameterNames(): readonly string[] {
    return this.#parameters.names;
  }

  get variableNames(): readonly string[] {
    return this.#variables.names;
  }

  get outputs(): { readonly [name: string]: Value } {
    return this.#outputs.get();
  }

  parameter(name: string): Value | undefined {
    return this.#parameters.value(name);
  }

  variable(name: string): Value | undefined {
    return this.#variables.value(name);
  }

  call(namespace: string, name: string, values: readonly Value[], caller: Context): Value | undefined {
    return this.#functions.call(namespace, name, values, caller);
  }

  open(nested: NestedInput): Template {
    const name = describe(nested.name);
    const isLinked = nested.source !== this.source;
    return new DeployedTemplate(nested, {
      run: this.run,
      registry: this.registry,
      path: this.path === '' ? name : `${this.path}/${name}`,
      chain: isLinked ? [...this.chain, nested.source.file] : this.chain,
    });
  }

  /** Notes what is wrong with the values that the parameters are given. */
  checkParameters(): void {
    // With outer scope expressions see the parameters of the template around it.
    if (this.context.template === this) this.#parameters.check();
  }

  get #site(): { context: Context; pointer: string } {
    return { context: this.context, pointer: `${this.pointer}/outputs` };
  }
}
