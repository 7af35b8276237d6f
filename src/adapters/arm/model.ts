import type { Place, PreflightError } from '../../core/error.js';
import type { JsonObject } from '../json-object.js';
import type { IdKey } from '../../graph/arm-id.js';
import type { Unknown, Value } from '../../graph/value.js';
import type { DeploymentScope, IdText } from './scope/deployment-scope.js';
import type { Run } from './run.js';
import type { TemplateSource } from './json/template-source.js';

/** A round of a copy loop, and the loops around it. */
export interface Loop {
  /** In lower case; the loop of a resource is also found without a name. */
  readonly name: string;
  readonly index: Value;
  readonly isOfResource: boolean;
  readonly outer: Loop | undefined;
}

/** Where an expression stands: whose parameters it names, in which loops and in which resource. */
export interface Context {
  readonly template: Template;
  readonly loop: Loop | undefined;
  /** The resource that a reference in it makes dependent on another. */
  readonly resource: DeployedResource | undefined;
  /** The parameter of which it is the default; only there may the time be asked for. */
  readonly parameter?: string;
  /** The variable of which it is the value; nothing in it can ask Azure for a resource. */
  readonly variable?: string;
}

/** A value that a parameter is given, worked out when it is asked for. */
export interface GivenParameter {
  /** As it is written where it is given. */
  readonly name: string;
  /** Who deploys leaves it out where the template has no such parameter. */
  readonly isSpare?: boolean;
  read(): Value;
  place(): Place | undefined;
}

/** What all templates of one deployment make. */
export interface Registry {
  /** Enters a template whose resources others may refer to by their ids. */
  enter(template: Template): void;
  /** What is made under an id, in whatever template; nothing of what is only read. */
  find(id: Value): readonly DeployedResource[];
}

/** A template in one deployment: the outermost or a nested one. */
export interface Template {
  readonly run: Run;
  readonly registry: Registry;
  readonly source: TemplateSource;
  readonly json: JsonObject;
  /** Where it stands in its source. */
  readonly pointer: string;
  /** Where its resources go. */
  readonly scope: DeploymentScope;
  /** The name of its deployment. */
  readonly name: Value;
  /** The names of the deployments around it and its own, for symbols that differ between deployments. */
  readonly path: string;
  /** The resource that deploys it; undefined for the outermost. */
  readonly owner: DeployedResource | undefined;
  /** The files that link to each other down to this template. */
  readonly chain: readonly string[];
  /** Where its own expressions are evaluated: in itself, or with outer scope in the template around it. */
  readonly context: Context;
  /** False when it is not known whether it is deployed: what is wrong in it may never matter. */
  readonly isCertain: boolean;
  readonly resources: ResourceTable;
  /** Undefined for a name that the template does not declare. */
  parameter(name: string): Value | undefined;
  variable(name: string): Value | undefined;
  readonly parameterNames: readonly string[];
  readonly variableNames: readonly string[];
  /** A call of a function that the template defines; undefined when it defines none of the name. */
  call(namespace: string, name: string, values: readonly Value[], caller: Context): Value | undefined;
  /** Its outputs by name, as `{ type, value }`; those of secrets are covered. */
  readonly outputs: { readonly [name: string]: Value };
  /** Opens a template that a resource of this one deploys. */
  open(nested: NestedInput): Template;
}

/** A template that a deployment holds or links to. */
export interface NestedInput {
  readonly source: TemplateSource;
  readonly json: JsonObject;
  readonly pointer: string;
  readonly scope: DeploymentScope;
  readonly name: Value;
  /** Where its expressions are evaluated when its scope is the outer one. */
  readonly outer: Context | undefined;
  readonly isCertain: boolean;
  readonly given: Given;
  readonly owner: DeployedResource | undefined;
}

/** What parameters are given, by names in lower case. */
export interface Given {
  readonly values: ReadonlyMap<string, GivenParameter>;
  /** Why more may be given than is seen here. */
  readonly unseen: string | undefined;
  /** True where a parameter without a value is not merely unknown but refused: in nested templates, and where that is asked for. */
  readonly isComplete: boolean;
  /** Where they are given, for those that no parameter has. */
  place(): Place | undefined;
}

/** The resources of one template, found by what its expressions call them. */
export interface ResourceTable {
  /** All instances of all loops, in the order of the template, those nested in others included. */
  all(): readonly DeployedResource[];
  /** Those of a symbolic name or of a loop's name, in the order of the loop; of `sites[2]`, the third. */
  named(name: string): readonly DeployedResource[];
  /** False for a text by which only a resource of this template could be meant, and none is. */
  mayName(name: string): boolean;
  /** Those of an id or of a name, with or without the type in front. */
  found(id: Value): readonly DeployedResource[];
  /** True when resources have symbolic names. */
  readonly isSymbolic: boolean;
}

/** Where a resource is declared. */
export interface Declared {
  readonly template: Template;
  readonly declaration: JsonObject;
  readonly pointer: string;
  readonly loop: Loop | undefined;
  readonly symbolicName: string | undefined;
  readonly loopName: string | undefined;
  readonly isOneOfMany: boolean;
  /** The resource in whose declaration it stands. */
  readonly parent?: DeployedResource | undefined;
}

/** A resource as a deployment makes it or reads it. Its parts are worked out when they are asked for. */
export interface DeployedResource {
  readonly template: Template;
  readonly id: IdText;
  readonly key: IdKey;
  /** The whole type, in the template's letter case. */
  readonly type: string;
  /** The whole name, `vnet/subnet`. */
  readonly name: Value;
  readonly apiVersion: string | undefined;
  /** True for a resource that is only read. */
  readonly existing: boolean;
  readonly condition: boolean | Unknown;
  readonly isCertain: boolean;
  /** True for what an extension makes outside of Azure. */
  readonly isOfExtension: boolean;
  /** True when the count of its loop is not known: there may be none or many of it. */
  readonly isOneOfMany: boolean;
  /** What its author wrote: the symbolic name, or type and name. */
  readonly address: string;
  readonly symbolicName: string | undefined;
  readonly loopName: string | undefined;
  /** Which round of its loop it is. */
  readonly loopIndex: Value | undefined;
  /** Where it stands in its source. */
  readonly pointer: string;
  readonly declaration: JsonObject;
  readonly scope: DeploymentScope;
  /** What its loop makes in the round of an index, which may not be known; undefined outside of loops. */
  round(index: Value): DeployedResource | undefined;
  /** A member of its body, evaluated; undefined when it is not written. */
  member(name: string): Value | undefined;
  /** The template that it deploys, when it is a deployment whose template can be read. */
  readonly nested: Template | undefined;
  /** Why its template cannot be read, when it is such a deployment. */
  readonly unread: string | undefined;
  /** What is made before it, as far as its own template says. */
  dependencies(): readonly DeployedResource[];
  /** Those of them that it names itself, by `dependsOn`. */
  named(): readonly DeployedResource[];
  /** Notes that an expression of it refers to another. */
  noteReference(target: DeployedResource): void;
}

/** What may be done about an expression that the platform would refuse: throw it, or note it and go on. */
export type Refuse = (error: PreflightError) => Value;
