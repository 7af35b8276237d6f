import { reportFormats, type ReportFormat } from '../cli/line/options.js';
import { PreflightError } from '../core/error.js';
import type { Environment } from '../io/terminal.js';
import { didYouMean } from '../core/nearest.js';
import { actionInputs, checkInputs, usualFile, type ActionInput, type OwnInput } from './inputs.js';

/** What a workflow asks of a step. */
export interface ActionRequest {
  /** Paths and patterns. */
  readonly inputs: readonly string[];
  /** Options of `check`, as they stand on its command line. */
  readonly options: readonly string[];
  /** The files that reports are written to, by kind. */
  readonly files: ReadonlyMap<ReportFormat, string>;
  /** The file that the graph is written to; empty for none. */
  readonly graph: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly comment: boolean;
  readonly category: string;
  readonly pullRequest: number | undefined;
  readonly token: string;
}

/** Reads the inputs from the environment, where the runner puts them, and refuses what they cannot be. */
export function readRequest(environment: Environment): ActionRequest {
  refuseUnknown(environment);
  for (const input of actionInputs) checkValue(input, valueOf(environment, input.name));
  const own = (name: OwnInput): string => valueOf(environment, name);
  const inputs = linesOf(own('inputs'));
  if (inputs.every(line => line.startsWith('!')))
    throw wrongInput('inputs', 'names nothing to check', 'give the path of a plan: inputs: plan.json');
  const reports = reportsOf(own('format'), folderOf(environment));
  return {
    inputs,
    options: [
      ...checkInputs.flatMap(input => wordsOf(input, valueOf(environment, input.name))),
      '--format=text',
      ...reports.map(({ kind, file }) => `--format=${kind}=${file}`),
    ],
    files: new Map(reports.toReversed().map(({ kind, file }) => [kind, file])),
    graph: own('graph'),
    annotations: isTrue(own('annotations')),
    summary: isTrue(own('summary')),
    comment: isTrue(own('comment')),
    category: categoryIn(own('category')),
    pullRequest: numberOf(own('pull-request')),
    token: own('token'),
  };
}

const prefix = 'INPUT_';

/** The runner keeps the hyphens of a name and only makes its letters large. */
function valueOf(environment: Environment, name: string): string {
  const given = environment[`${prefix}${name.toUpperCase()}`]?.trim() ?? '';
  // The default of the token is an expression, which only the runner can work out.
  const usual = actionInputs.find(input => input.name === name)?.default ?? '';
  return given === '' && !usual.startsWith('${{') ? usual : given;
}

/**
 * The runner only warns of an input that does not exist. One that nearly is a known one was meant to be
 * that, and a gate must not be open because of a slip; others can be variables of the workflow's own.
 */
function refuseUnknown(environment: Environment): void {
  const known = actionInputs.map(({ name }) => name);
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith(prefix)) continue;
    const name = variable.slice(prefix.length).toLowerCase();
    const hint = known.includes(name) ? '' : didYouMean(name, known);
    if (hint !== '') throw wrongInput(name, `does not exist${hint}`);
  }
}

function checkValue({ name, kind, values }: ActionInput, value: string): void {
  if (kind === 'flag' && !/^(?:true|false)$/iu.test(value))
    throw wrongInput(name, `must be true or false, not “${value}”`);
  if (kind === 'text' && /[\r\n]/u.test(value)) throw wrongInput(name, 'must be one line');
  if (values !== undefined && value !== '' && !values.includes(value))
    throw wrongInput(name, `must be one of ${values.join(', ')}, not “${value}”${didYouMean(value, values)}`);
}

/** A mistake in an input of the step. */
export function wrongInput(name: string, message: string, advice?: string): PreflightError {
  return new PreflightError('usage', `the input “${name}” ${message}`, {
    advice: advice ?? 'the inputs of this action are described in its action.yml',
  });
}

function wordsOf({ name, kind }: ActionInput, value: string): readonly string[] {
  if (kind === 'flag') return isTrue(value) ? [`--${name}`] : [];
  if (kind === 'lines') return linesOf(value).map(line => `--${name}=${line}`);
  return value === '' ? [] : [`--${name}=${value}`];
}

function linesOf(value: string): readonly string[] {
  return value
    .split(/\r?\n/u)
    .map(line => line.trim())
    .filter(line => line !== '');
}

function isTrue(value: string): boolean {
  return value.toLowerCase() === 'true';
}

function numberOf(value: string): number | undefined {
  if (value === '') return undefined;
  if (!/^[1-9]\d{0,9}$/u.test(value)) throw wrongInput('pull-request', `must be a number, not “${value}”`);
  return Number(value);
}

/** It stands in the first line of the comment, encoded. */
const longestCategory = 200;

function categoryIn(value: string): string {
  if (value.length > longestCategory)
    throw wrongInput('category', `must not be longer than ${longestCategory} characters`);
  return value;
}

interface WantedReport {
  readonly kind: ReportFormat;
  readonly file: string;
}

/** Kinds alone can share a line; a file takes the rest of its line, since its name can hold spaces. */
function reportsOf(value: string, folder: string): readonly WantedReport[] {
  const words = linesOf(value).flatMap(line => (line.includes('=') ? [line] : line.split(/[\s,]+/u)));
  return words.map(word => {
    const at = word.indexOf('=');
    const name = at < 0 ? word : word.slice(0, at);
    const kind = reportFormats.find(known => known === name);
    if (kind === undefined)
      throw wrongInput(
        'format',
        `has “${name}”, which is no format; formats are ${reportFormats.join(', ')}${didYouMean(name, reportFormats)}`,
      );
    const file = at < 0 ? `${folder}/${usualFile(kind)}` : word.slice(at + 1);
    if (file === '' || file === '-') throw wrongInput('format', `has “${word}”, which names no file`);
    return { kind, file };
  });
}

/** A folder for each step: the runner gives every step of a job a name of its own. */
function folderOf(environment: Environment): string {
  const temporary = environment['RUNNER_TEMP'] ?? '';
  const step = (environment['GITHUB_ACTION'] ?? '').replaceAll(/[^\w-]/gu, '_');
  return [temporary === '' ? '.' : temporary, 'vnet-preflight', step].filter(part => part !== '').join('/');
}
