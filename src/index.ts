/**
 * vnet-preflight as a library: tells before a deployment whether every Azure App Service virtual
 * network integration in it will work. It reads no file and opens no connection; hand it the content.
 *
 * @packageDocumentation
 */
import { parseInput } from './adapters/read.js';
import { graphOfPlan } from './adapters/terraform/plan.js';
import { policies } from './generated/policies.js';
import { policyTexts } from './generated/policy-texts.js';
import { Graph } from './graph/graph.js';
import type { Notice } from './graph/notice.js';
import { defaultProfile, type Profile } from './policy/policy.js';
import { renderGraph } from './report/graph-json.js';
import { makeReport } from './report/make-report.js';
import type { InputSummary, Report } from './report/report.js';

export { PreflightError, type Place, type Trouble } from './core/error.js';
export type { Graph } from './graph/graph.js';
export type { Notice } from './graph/notice.js';
export type { Lifecycle, Origin, Resource, ResourceState } from './graph/resource.js';
export type { Concat, Json, Sensitive, Unknown, Value } from './graph/value.js';
export type { Evidence, Position } from './policy/judgement.js';
export type { Profile, Severity, Verdict } from './policy/policy.js';
export type { InputSummary, Report, ReportedVerdict, Summary, Tool } from './report/report.js';

/** One input: the JSON of a Terraform or OpenTofu plan, as `terraform show -json plan.bin` prints it. */
export interface InputContent {
  /** The name that places in findings and errors carry. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** How to check. */
export interface CheckOptions {
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
  { profile = defaultProfile, showAll = false }: CheckOptions = {},
): Report {
  return makeReport({ ...read(inputs), rules: { policies, profile, textsOf: policyTexts }, showAll });
}

/**
 * The Azure resources that the inputs describe, in the shape that Azure Resource Manager gives them.
 *
 * @throws {@link PreflightError} when an input cannot be read
 */
export function graph(inputs: readonly InputContent[]): Graph {
  return read(inputs).graph;
}

/** A graph as the document `vnet-preflight/graph/1`; the same graph always gives the same text. */
export function graphJson(resources: Graph): string {
  return [...renderGraph(resources)].join('');
}

function read(inputs: readonly InputContent[]): {
  graph: Graph;
  inputs: readonly InputSummary[];
  notices: readonly Notice[];
} {
  const readings = inputs.map(({ path, content }) => ({
    path,
    ...parseInput(typeof content === 'string' ? new TextEncoder().encode(content) : content, path),
  }));
  return {
    graph: Graph.merge(readings.map(({ plan, path }) => graphOfPlan(plan, path))),
    inputs: readings.map(({ path, kind, plan }) => ({ path, kind, resources: plan.resource_changes?.length ?? 0 })),
    notices: readings.flatMap(({ notices }) => notices),
  };
}
