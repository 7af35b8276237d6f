import { subjectsOf } from '../facts/subjects.js';
import type { Graph } from '../graph/graph.js';
import type { Environment } from '../io/terminal.js';
import type { Rules } from '../policy/verdicts/judge.js';
import { listIntegrations } from '../report/list/integration-list.js';
import { renderListMarkdown } from '../report/list/list-markdown.js';
import { markdownBudgets, renderMarkdown } from '../report/markdown.js';
import { markdownLine } from '../report/markdown-text.js';
import type { Report } from '../report/report.js';
import { isClean } from '../report/summary-line.js';

export interface PageMaterial {
  readonly report: Report;
  readonly graph: Graph;
  readonly rules: Rules;
  readonly environment: Environment;
  /** Gives the path of a file from the root of the repository. */
  readonly pathFromRoot: (file: string) => string;
}

/** As much of the summary of a job is kept for the table of integrations. */
const tableBudget = 200 * 1024;

/** The summary of a job: the report as a page, and the integrations with the addresses that they need and have. */
export function jobSummary({ report, graph, rules, environment, pathFromRoot }: PageMaterial): string {
  const table = renderListMarkdown(listIntegrations(subjectsOf(graph)), tableBudget);
  const linkTo = linksInto(environment, pathFromRoot);
  const budget = markdownBudgets.summary - new TextEncoder().encode(table).length;
  return `${renderMarkdown(report, { rules, budget, ...(linkTo !== undefined && { linkTo }) })}${table === '' ? '' : `\n${table}`}`;
}

/** The comment on a pull request; what it has no room for is in the summary of the job. */
export function commentBody({ report, rules, environment }: Omit<PageMaterial, 'graph' | 'pathFromRoot'>): string {
  const page = renderMarkdown(report, { rules, budget: markdownBudgets.comment });
  const isResolved = isClean(report.summary) && report.summary.subjects.integration > 0;
  return `${page}${isResolved ? '\n**Resolved:** nothing of what stood here before is left.\n' : ''}${footer(environment)}`;
}

/** What stands in both places when nothing could be checked. */
export function troublePage(messages: readonly string[]): string {
  return `## vnet-preflight: nothing was checked\n\n${messages.map(message => `- ${markdownLine(message, 2000)}\n`).join('')}`;
}

/** Where the rest is. It names the run, so it is left out when two comments are compared. */
export function footer(environment: Environment): string {
  const run = environment['GITHUB_RUN_ID'] ?? '';
  const repository = repositoryUrl(environment);
  return repository === undefined || !/^\d+$/u.test(run)
    ? ''
    : `\n[The summary of this run](${repository}/actions/runs/${run}) tells everything.\n`;
}

/** The address of a line at the commit that is checked; undefined where the environment does not tell it. */
function linksInto(
  environment: Environment,
  pathFromRoot: PageMaterial['pathFromRoot'],
): ((file: string, line: number) => string | undefined) | undefined {
  const repository = repositoryUrl(environment);
  const commit = environment['GITHUB_SHA'] ?? '';
  if (repository === undefined || !/^[0-9a-f]{40,64}$/u.test(commit)) return undefined;
  return (file, line) => {
    const path = pathFromRoot(file);
    // What lies elsewhere has an absolute path.
    if (/^(?:\/|[a-z]:)/iu.test(path)) return undefined;
    return `${repository}/blob/${commit}/${path.split('/').map(encodedStep).join('/')}#L${line}`;
  };
}

/** Parentheses would end a link of Markdown. */
function encodedStep(step: string): string {
  return encodeURIComponent(step.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('*', '%2A');
}

function repositoryUrl(environment: Environment): string | undefined {
  const server = environment['GITHUB_SERVER_URL'] ?? '';
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  return /^https?:\/\/[\w.:-]+$/iu.test(server) && /^[\w.-]+\/[\w.-]+$/u.test(repository)
    ? `${server}/${repository}`
    : undefined;
}
