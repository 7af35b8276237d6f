import type { Json } from '../../../graph/value.js';
import type { JsonObject } from '../../json-object.js';

/** The parts of Terraform's JSON plan representation (format 1.x) that are read. */
export interface PlanJson {
  readonly format_version: string;
  readonly terraform_version?: string;
  readonly variables?: Record<string, { value?: Json }>;
  readonly resource_changes?: readonly ResourceChange[];
  readonly deferred_changes?: readonly { reason?: string; resource_change: ResourceChange }[];
  readonly configuration?: ConfigurationJson;
  /** Null in a plan that was too large to be read with it, or whose changes name all that is in it. */
  readonly planned_values?: { root_module?: StateModule } | null;
  readonly prior_state?: { values?: { root_module?: StateModule } };
  /** What `action` blocks of Terraform will be made to do. */
  readonly action_invocations?: readonly ActionInvocation[];
  readonly deferred_action_invocations?: readonly { readonly action_invocation: ActionInvocation }[];
  readonly complete?: boolean;
  readonly errored?: boolean;
}

/** What is ephemeral is opened during the run and never made: OpenTofu lists it, and nothing of it is read. */
export type Mode = 'managed' | 'data' | 'ephemeral';

export interface ResourceChange {
  readonly address: string;
  readonly module_address?: string;
  readonly mode: Mode;
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly provider_name?: string;
  readonly deposed?: string;
  /** Where a `moved` block had it. */
  readonly previous_address?: string;
  /** Of source: nobody knows whether it is there. No plan has this. */
  readonly may_be_absent?: boolean;
  /** Of source: stands for as many instances as nobody knows. No plan has this. */
  readonly stands_for_many?: boolean;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: JsonObject | null;
    readonly after: JsonObject | null;
    readonly after_unknown?: JsonObject;
    readonly before_sensitive?: Json;
    readonly after_sensitive?: Json;
    /** The attributes whose change makes the core replace the resource, each as its steps. */
    readonly replace_paths?: readonly (readonly (string | number)[])[];
  };
}

export interface ActionInvocation {
  readonly address: string;
  readonly type: string;
  readonly config_values?: JsonObject | null;
  readonly config_unknown?: Json;
  readonly lifecycle_action_trigger?: { readonly action_trigger_event?: string };
}

export interface StateModule {
  readonly address?: string;
  readonly resources?: readonly StateResource[];
  readonly child_modules?: readonly StateModule[];
}

export interface StateResource {
  readonly address: string;
  readonly mode: Mode;
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly provider_name?: string;
  readonly values?: JsonObject;
  readonly sensitive_values?: Json;
  readonly depends_on?: readonly string[];
  readonly deposed_key?: string;
}

export interface ConfigurationJson {
  readonly provider_config?: Record<string, { expressions?: Record<string, Expression | undefined> }>;
  readonly root_module?: ModuleJson;
}

export interface ModuleJson {
  readonly resources?: readonly ResourceConfiguration[];
  readonly module_calls?: Record<string, ModuleCall>;
  readonly outputs?: Record<string, { expression?: Expression; depends_on?: readonly string[] }>;
  readonly variables?: Record<string, { default?: Json; sensitive?: boolean }>;
}

export interface ModuleCall {
  readonly expressions?: Record<string, Expressions>;
  readonly count_expression?: Expression;
  readonly for_each_expression?: Expression;
  readonly module?: ModuleJson;
  readonly depends_on?: readonly string[];
}

export interface ResourceConfiguration {
  readonly address: string;
  readonly mode: Mode;
  readonly type: string;
  readonly name: string;
  readonly provider_config_key?: string;
  readonly expressions?: Record<string, Expressions>;
  readonly count_expression?: Expression;
  readonly for_each_expression?: Expression;
  readonly depends_on?: readonly string[];
}

/** What an attribute was written as: a constant, or the things it refers to. */
export interface Expression {
  readonly constant_value?: Json;
  readonly references?: readonly string[];
}

/** An attribute's expression, the blocks of one name, or one block of a list. */
export type Expressions = Expression | readonly Expressions[] | { readonly [attribute: string]: Expressions };
