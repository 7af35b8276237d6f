import type { Rules } from '../policy/verdicts/judge.js';
import { annotationsOf, type Annotation } from './annotations.js';
import { findingsOf } from './finding.js';
import { commandText } from './log-command.js';
import type { Report } from './report.js';
import { isEmpty, overriddenLines, summaryLine } from './summary-line.js';

const text = commandText('%25', { ':': '%3A', ',': '%2C' });

export interface GithubOptions {
  readonly rules: Rules;
  /** Gives the path of an input from the root of its repository, as annotations need it. */
  readonly pathFromRoot: (file: string) => string;
}

/** GitHub shows ten annotations of each severity a step, by the documentation of its toolkit. */
const mostAnnotations = 10;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The findings as commands to GitHub's runner, which shows them in the diff, and last the line that counts. */
export function renderGithub(report: Report, options: GithubOptions): string {
  const closing = [...overriddenLines(report), ...(isEmpty(report.summary) ? [] : [summaryLine(report)])];
  return githubAnnotations(report, options) + closing.map(line => `${line}\n`).join('');
}

/** The findings as commands to GitHub's runner alone; `reserved` of each severity are kept for others of the same step. */
export function githubAnnotations(report: Report, { rules, pathFromRoot }: GithubOptions, reserved = 0): string {
  const annotations = annotationsOf(report, findingsOf(report.verdicts, rules), mostAnnotations - reserved);
  return annotations.map(annotation => githubCommand(annotation, pathFromRoot)).join('');
}

/** One annotation as a command, with the end of its line. */
export function githubCommand(
  { severity, title, message, spot }: Annotation,
  pathFromRoot: GithubOptions['pathFromRoot'],
): string {
  const { file = '', line, column, endColumn } = spot ?? {};
  const properties = [
    ...(file === '' || file === '-' ? [] : [`file=${text.property(pathFromRoot(file))}`]),
    ...(line === undefined ? [] : [`line=${line}`, ...columns(column, endColumn)]),
    `title=${text.property(title)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${text.data(message)}\n`;
}

function columns(first: number | undefined, end: number | undefined): readonly string[] {
  if (first === undefined) return [];
  return [`col=${first}`, ...(end === undefined || end <= first ? [] : [`endColumn=${end}`])];
}
