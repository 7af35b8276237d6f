import type { Rules } from '../policy/verdicts/judge.js';
import { annotationsOf, type Annotation } from './annotations.js';
import { findingsOf } from './finding.js';
import { commandText } from './log-command.js';
import { printable } from './printable.js';
import type { Report } from './report.js';
import { isEmpty, overriddenLines, summaryLine } from './summary-line.js';

/** The agent turns `%AZP25` back into a percent sign since it decodes them. */
const text = commandText('%AZP25', { ';': '%3B', ']': '%5D' });

export interface AzureOptions {
  readonly rules: Rules;
  /** Gives the absolute path of a file; the agent finds its own repository in it. */
  readonly absolutePath: (file: string) => string;
  /** The Markdown summary that this run wrote, to be shown on the page of the pipeline's run. */
  readonly summaryFile?: string | undefined;
}

/** The agent keeps ten issues of each type a task. */
const mostIssues = 10;

/**
 * The findings as logging commands of Azure Pipelines. Notes are no issues there, so they are lines of the
 * log. A run with warnings alone is marked as one that succeeded with issues; errors are told by the exit status.
 */
export function renderAzure(report: Report, { rules, absolutePath, summaryFile }: AzureOptions): string {
  const annotations = annotationsOf(report, findingsOf(report.verdicts, rules), mostIssues);
  const lines = annotations.map(annotation =>
    annotation.severity === 'note' ? noteLine(annotation) : issueOf(annotation, absolutePath),
  );
  if (summaryFile !== undefined) lines.push(`##vso[task.uploadsummary]${text.data(absolutePath(summaryFile))}`);
  const { error, warning } = report.summary.fail;
  if (error === 0 && warning > 0) lines.push('##vso[task.complete result=SucceededWithIssues;]');
  lines.push(...overriddenLines(report));
  if (!isEmpty(report.summary)) lines.push(summaryLine(report));
  return lines.map(line => `${line}\n`).join('');
}

function noteLine({ title, message }: Annotation): string {
  return `note ${[title, ...message.split('\n')].map(line => printable(line, 4000)).join('; ')}`;
}

function issueOf({ severity, title, message, spot }: Annotation, absolutePath: AzureOptions['absolutePath']): string {
  const { file = '', line, column } = spot ?? {};
  const properties = [
    `type=${severity}`,
    ...(file === '' || file === '-' ? [] : [`sourcepath=${text.property(absolutePath(file))}`]),
    ...(line === undefined ? [] : [`linenumber=${line}`, ...(column === undefined ? [] : [`columnnumber=${column}`])]),
    `code=${text.property(title)}`,
  ];
  return `##vso[task.logissue ${properties.join(';')};]${text.data(message)}`;
}
