import type { Rules } from '../policy/judge.js';
import { annotationsOf, type Annotation } from './annotations.js';
import { findingsOf } from './finding.js';
import { printable } from './printable.js';
import type { Report } from './report.js';
import { isEmpty, overriddenLines, summaryLine } from './summary-line.js';

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
  const { file = '', line, column } = spot ?? {};
  const properties = [
    ...(file === '' || file === '-' ? [] : [`file=${property(pathFromRoot(file))}`]),
    ...(line === undefined ? [] : [`line=${line}`, ...(column === undefined ? [] : [`col=${column}`])]),
    `title=${property(title)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${data(message)}\n`;
}

/** The message of a command: its lines stay, and nothing in them is a command. */
function data(text: string): string {
  return text
    .split('\n')
    .map(line => escaped(printable(line, 4000)))
    .join('%0A');
}

function property(text: string): string {
  return escaped(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
