import { Graph } from '../graph/graph.js';
import { firstOf, PreflightError } from '../core/error.js';
import type { Notice } from '../graph/notice.js';
import type { SourceComment } from '../graph/source-comment.js';
import { readDeployment, type Reading } from './deployment.js';
import { noFiles, type Files } from './files.js';
import type { ParameterInput } from './given-parameters.js';
import { readDocument } from './document.js';
import { isDocument, parseInput, type AzureInput } from './parse-input.js';
import { graphOfPlan } from './terraform/whole-plan.js';

/**
 * One input: the JSON of a Terraform or OpenTofu plan, as `terraform show -json plan.bin` prints it; a Bicep
 * file or its parameter file; an ARM template, a what-if result or a Bicep snapshot.
 */
export interface InputContent {
  /** The name that places in findings and errors carry. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Where and with what templates are deployed. What is not told stays unknown. */
export interface ReadOptions {
  /** The files that templates may draw in; none when absent. */
  readonly files?: Files;
  /** The parameter file of the only template; the one beside it when absent. */
  readonly parameters?: InputContent;
  readonly subscription?: string;
  readonly resourceGroup?: string;
  readonly location?: string;
  readonly managementGroup?: string;
  readonly tenant?: string;
  /** Refuse a template when a parameter that it needs has no value. */
  readonly strictVars?: boolean;
}

/** One input, read. */
export interface InputReading {
  readonly path: string;
  /** What it was recognised as. */
  readonly kind: string;
  readonly graph: Graph;
  readonly resources: number;
  readonly notices: readonly Notice[];
  readonly comments: readonly SourceComment[];
}

/** Inputs as one deployment, with what reading them found worth knowing. */
export interface ReadInputs {
  readonly graph: Graph;
  readonly inputs: readonly { readonly path: string; readonly kind: string; readonly resources: number }[];
  readonly notices: readonly Notice[];
  readonly comments: readonly SourceComment[];
}

/**
 * Reads an input of any language, the only one or one among others. Throws a PreflightError for one that cannot be read.
 */
export function readInput({ path, content }: InputContent, options: ReadOptions, isAmongOthers: boolean): InputReading {
  const input = parseInput(bytesOf(content), path);
  if (isDocument(input)) return { path, comments: [], ...readDocument(input, path) };
  if (input.kind !== 'terraform-plan') return { path, ...deployed({ ...input, path }, options, isAmongOthers) };
  const { kind, plan, notices } = input;
  const resources = plan.resource_changes?.length ?? 0;
  return { path, kind, notices, comments: [], graph: graphOfPlan(plan, path), resources };
}

/** Puts inputs together that are read. */
export function joinInputs(readings: readonly InputReading[]): ReadInputs {
  return {
    graph: Graph.merge(readings.map(reading => reading.graph)),
    inputs: readings.map(({ path, kind, resources }) => ({ path, kind, resources })),
    notices: readings.flatMap(({ notices }) => notices),
    comments: readings.flatMap(({ comments }) => comments),
  };
}

function deployed(
  input: AzureInput & { readonly path: string },
  options: ReadOptions,
  isAmongOthers: boolean,
): Reading {
  const { files = noFiles, parameters, strictVars: isStrict = false, ...place } = options;
  const found = readDeployment(input, files, {
    place,
    isStrict,
    among: isAmongOthers ? input.path : undefined,
    parameters: parameters === undefined ? undefined : parameterInput(parameters),
  });
  if (!('errors' in found)) return found;
  throw firstOf(found.errors);
}

function parameterInput({ path, content }: InputContent): ParameterInput {
  const input = parseInput(bytesOf(content), path);
  if (input.kind === 'arm-parameters' || input.kind === 'bicep-parameters')
    return { path, kind: input.kind, utf8: input.utf8 };
  throw new PreflightError('input', 'this is no parameter file', { place: { file: path } });
}

/** Content as bytes. */
export function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
