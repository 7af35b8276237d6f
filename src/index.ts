/**
 * vnet-preflight as a library: tells before a deployment whether every Azure App Service virtual
 * network integration in it will work. It opens no connection and reads no file by itself: hand it the
 * content, and a way to the files that source, Bicep modules and parameter files lead to.
 *
 * @packageDocumentation
 */
import { posix } from 'node:path';
import { decode } from './adapters/decode.js';
import { noFiles, type Files } from './adapters/files.js';
import { joinInputs, readInput, type InputContent, type ReadInputs, type ReadOptions } from './adapters/read-inputs.js';
import { acceptWith } from './config/acceptance.js';
import type { Configured } from './config/configuration.js';
import { policies } from './generated/policies.js';
import { policyTexts } from './generated/policy-texts.js';
import { firstOf, PreflightError } from './core/error.js';
import type { Graph } from './graph/graph.js';
import type { SourceComment } from './graph/source-comment.js';
import type { Rules } from './policy/verdicts/judge.js';
import type { Accept } from './policy/judgement.js';
import { defaultProfile, type Profile, type Severity } from './policy/policy.js';
import { readingOf, type ReadInput } from './readings.js';
import { renderGraph } from './report/graph-json.js';
import { makeReport } from './report/make-report.js';
import { everyVerdict, tool, type Report, type RunReport } from './report/report.js';

export { PreflightError, type Place, type Trouble } from './core/error.js';
export type { Files } from './adapters/files.js';
export type { InputContent, ReadOptions } from './adapters/read-inputs.js';
export type { GivenVariable } from './adapters/terraform/source/evaluation/given-values.js';
export type { Graph } from './graph/graph.js';
export type { Notice } from './graph/notice.js';
export type { Lifecycle, Origin, Resource, ResourceState } from './graph/resource.js';
export type { Concat, Json, Sensitive, Unknown, Value } from './graph/value.js';
export type { Evidence, Position } from './policy/judgement.js';
export type { Profile, Severity, Verdict } from './policy/policy.js';
export type { InputSummary, Report, ReportedVerdict, Summary, Tool } from './report/report.js';
export { readInventory, readTerraformSource, type ReadInput, type SourceOptions } from './readings.js';

/** What is read and checked: the content of a file, or what has been read before. */
export type Input = InputContent | ReadInput;

/** How to read inputs, and what is known beside them. */
export interface InputOptions extends ReadOptions {
  /** What exists outside of the inputs, by {@link readInventory}: it is not judged itself. */
  readonly inventories?: readonly ReadInput[];
}

/** How to check. */
export interface CheckOptions extends InputOptions {
  /** The era whose rules apply; the newest when absent. A configuration has its own. */
  readonly profile?: Profile;
  /** What {@link readConfiguration} has read. */
  readonly configuration?: Configuration;
  /** The day, in UTC, that waivers in comments are held against; today when absent. A configuration has its own. */
  readonly today?: string;
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
  inputs: readonly Input[],
  {
    profile = defaultProfile,
    configuration,
    today = dayOf(new Date()),
    showAll = false,
    ...options
  }: CheckOptions = {},
): Report {
  const { comments, ...material } = materialOf(inputs, options);
  const configured = configuration && configurations.get(configuration);
  if (configuration === undefined || configured === undefined) {
    const rules = builtIn(profile);
    const accept = acceptedByComments(comments, rules, today);
    const stopAt = { failOn: 'error', failOnUndecided: false } as const;
    return documentOf(makeReport({ ...material, rules, keepsQuiet: showAll, accept, stopAt }));
  }
  const { failOn, failOnUndecided } = configuration;
  const report = makeReport({
    ...material,
    graph: configured.complete(material.graph),
    notices: [...material.notices, ...configured.notices],
    rules: configured.rules,
    accept: configured.acceptFor(comments),
    keepsQuiet: showAll,
    stopAt: { failOn, failOnUndecided },
  });
  return documentOf(report);
}

/** The report with every verdict that was asked for. */
function documentOf(report: RunReport): Report {
  const { quiet, ...document } = report;
  return quiet === undefined ? document : { ...document, verdicts: [...everyVerdict(report)] };
}

function materialOf(inputs: readonly Input[], { inventories = [], ...options }: InputOptions): ReadInputs {
  const isAmongOthers = inputs.length > 1;
  const readings = inputs.map(input =>
    'content' in input ? readInput(input, options, isAmongOthers) : readingOf(input),
  );
  return joinInputs([...readings, ...inventories.map(readingOf)]);
}

/** Waivers in comments hold without a configuration, too. */
function acceptedByComments(comments: readonly SourceComment[], rules: Rules, today: string): Accept | undefined {
  if (comments.length === 0) return undefined;
  const heads = rules.policies.map(({ policy }) => policy);
  return acceptWith({ waivers: [], baseline: undefined, isUnwaivable: () => false, today }, comments, heads);
}

function builtIn(profile: Profile): Rules {
  return { policies, profile, textsOf: policyTexts };
}

/** A configuration that has been read: hand it to {@link check}. */
export interface Configuration {
  readonly file: string;
  readonly profile: Profile;
  /** When a run is to fail; a check itself only reports. */
  readonly failOn: Severity | 'never';
  readonly failOnUndecided: boolean;
}

const configurations = new WeakMap<Configuration, Configured>();

/** What a configuration is read with. */
export interface ConfigurationOptions {
  /** The files that it may name: folders of policies, from its own folder. */
  readonly files?: Files;
  /** A baseline, as `baseline create` has written it. */
  readonly baseline?: InputContent;
  /** An era in place of the configuration's. */
  readonly profile?: Profile;
  /** The day, in UTC, that waivers and the baseline are held against; today when absent. */
  readonly today?: string;
}

/**
 * Reads a configuration (`vnet-preflight.yaml`) with the policies of its folders. A baseline that it names is not
 * looked for: give it.
 *
 * @throws {@link PreflightError} for the first of its mistakes; the cause has the others
 */
export async function readConfiguration(
  input: InputContent,
  { files = noFiles, baseline, profile, today = dayOf(new Date()) }: ConfigurationOptions = {},
): Promise<Configuration> {
  // YAML and JSON Schema weigh more than all that a check needs.
  const { configurationIn } = await import('./config/configuration-in.js');
  const found = configurationIn({
    file: input.path,
    text: textOf(input.content, input.path),
    flags: { profile },
    version: tool.version,
    builtIn,
    baseline: baseline && { file: baseline.path, text: textOf(baseline.content, baseline.path) },
    today,
    filesIn: (folder, place) => {
      const path = posix.join(posix.dirname(input.path), folder);
      const names = files.list(path).filter(name => /\.ya?ml$/u.test(name));
      if (names.length === 0)
        throw new PreflightError('configuration', `there is no policy file in ${folder}`, { place });
      return names.map(name => ({ path: name, text: textOf(files.read(name) ?? '', name) }));
    },
  });
  if ('problems' in found) throw firstOf(found.problems);
  const { choices, configured } = found;
  const configuration = {
    file: input.path,
    profile: choices.profile.value,
    failOn: choices.failOn.value,
    failOnUndecided: choices.failOnUndecided.value,
  };
  configurations.set(configuration, configured);
  return configuration;
}

function textOf(content: Uint8Array | string, file: string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(decode(content, file).utf8);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/**
 * The Azure resources that the inputs describe, in the shape that Azure Resource Manager gives them.
 *
 * @throws {@link PreflightError} when an input cannot be read
 */
export function graph(inputs: readonly Input[], options: InputOptions = {}): Graph {
  return materialOf(inputs, options).graph;
}

/** A graph as the document `vnet-preflight/graph/1`; the same graph always gives the same text. */
export function graphJson(resources: Graph): string {
  return [...renderGraph(resources)].join('');
}
