/**
 * vnet-preflight as a library: tells before a deployment whether every Azure App Service virtual
 * network integration in it will work. It opens no connection and reads no file by itself: hand it the
 * content, and a way to the files that Bicep modules and parameter files lead to.
 *
 * @packageDocumentation
 */
import { readDeployment, type Reading } from './adapters/deployment.js';
import { readDocument } from './adapters/document.js';
import { noFiles, type Files } from './adapters/files.js';
import type { ParameterInput } from './adapters/given-parameters.js';
import { isDocument, parseInput, type AzureInput } from './adapters/read.js';
import { graphOfPlan } from './adapters/terraform/whole-plan.js';
import { policies } from './generated/policies.js';
import { policyTexts } from './generated/policy-texts.js';
import { PreflightError } from './core/error.js';
import { Graph } from './graph/graph.js';
import type { Notice } from './graph/notice.js';
import { defaultProfile, type Profile } from './policy/policy.js';
import { renderGraph } from './report/graph-json.js';
import { makeReport } from './report/make-report.js';
import type { InputSummary, Report } from './report/report.js';

export { PreflightError, type Place, type Trouble } from './core/error.js';
export type { Files } from './adapters/files.js';
export type { Graph } from './graph/graph.js';
export type { Notice } from './graph/notice.js';
export type { Lifecycle, Origin, Resource, ResourceState } from './graph/resource.js';
export type { Concat, Json, Sensitive, Unknown, Value } from './graph/value.js';
export type { Evidence, Position } from './policy/judgement.js';
export type { Profile, Severity, Verdict } from './policy/policy.js';
export type { InputSummary, Report, ReportedVerdict, Summary, Tool } from './report/report.js';

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

/** How to check. */
export interface CheckOptions extends ReadOptions {
  /** The era whose rules apply; the newest when absent. */
  readonly profile?: Profile;
  /** Also report what passed and what did not apply, which otherwise is only counted. */
  readonly showAll?: boolean;
}

/**
 * Checks every integration in the inputs, which are read as one deployment.
 *
 * @returns the report, the same document that `vnet-preflight check --format json` writes
 * @throws {@link PreflightError} when an input cannot be read
 *
 * @example
 * ```ts
 * const report = check([{ path: 'plan.json', content: await readFile('plan.json') }]);
 * if (report.summary.fail.error > 0) process.exitCode = 1;
 * ```
 */
export function check(
  inputs: readonly InputContent[],
  { profile = defaultProfile, showAll = false, ...options }: CheckOptions = {},
): Report {
  return makeReport({ ...read(inputs, options), rules: { policies, profile, textsOf: policyTexts }, showAll });
}

/**
 * The Azure resources that the inputs describe, in the shape that Azure Resource Manager gives them.
 *
 * @throws {@link PreflightError} when an input cannot be read
 */
export function graph(inputs: readonly InputContent[], options: ReadOptions = {}): Graph {
  return read(inputs, options).graph;
}

/** A graph as the document `vnet-preflight/graph/1`; the same graph always gives the same text. */
export function graphJson(resources: Graph): string {
  return [...renderGraph(resources)].join('');
}

function read(
  inputs: readonly InputContent[],
  options: ReadOptions,
): {
  graph: Graph;
  inputs: readonly InputSummary[];
  notices: readonly Notice[];
} {
  const readings = inputs.map(({ path, content }) => {
    const input = parseInput(bytesOf(content), path);
    if (isDocument(input)) return { path, ...readDocument(input, path) };
    if (input.kind !== 'terraform-plan') return { path, ...deployed({ ...input, path }, options) };
    const { kind, plan, notices } = input;
    return { path, kind, notices, graph: graphOfPlan(plan, path), resources: plan.resource_changes?.length ?? 0 };
  });
  return {
    graph: Graph.merge(readings.map(reading => reading.graph)),
    inputs: readings.map(({ path, kind, resources }) => ({ path, kind, resources })),
    notices: readings.flatMap(({ notices }) => notices),
  };
}

function deployed(input: AzureInput & { readonly path: string }, options: ReadOptions): Reading {
  const { files = noFiles, parameters, strictVars: isStrict = false, ...place } = options;
  const found = readDeployment(input, files, {
    place,
    isStrict,
    parameters: parameters === undefined ? undefined : parameterInput(parameters),
  });
  if (!('errors' in found)) return found;
  const [first, ...others] = found.errors;
  if (first === undefined || others.length === 0)
    throw first ?? new Error(`${input.path} was refused without a reason`);
  const { message, place: at, advice } = first;
  const cause = new AggregateError(others, `${others.length} more mistakes`);
  throw new PreflightError('input', message, { ...(at && { place: at }), ...(advice && { advice }), cause });
}

function parameterInput({ path, content }: InputContent): ParameterInput {
  const input = parseInput(bytesOf(content), path);
  if (input.kind === 'arm-parameters' || input.kind === 'bicep-parameters')
    return { path, kind: input.kind, utf8: input.utf8 };
  throw new PreflightError('input', 'this is no parameter file', { place: { file: path } });
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
