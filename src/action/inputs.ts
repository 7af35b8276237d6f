import { commands } from '../cli/line/commands.js';
import { reportFormats, type ReportFormat } from '../cli/line/options.js';
import type { Option } from '../cli/line/command.js';

/** An input of the action; the runner hands every one over as text. */
export interface ActionInput {
  readonly name: string;
  readonly about: string;
  /** `flag` is true or false, `text` one value, `lines` one value a line. */
  readonly kind: 'flag' | 'text' | 'lines';
  readonly default?: string;
  readonly values?: readonly string[];
}

/** Options of `check` that are not inputs by their own name: one has a form of its own here, a log has no colours. */
const otherwise: ReadonlySet<string> = new Set(['format', 'color']);

/** What `check` can be told, by the same names: a new option of the command is an input without more. */
export const checkInputs: readonly ActionInput[] = commands
  .filter(({ name }) => name === 'check')
  .flatMap(({ options }) => options)
  .filter(({ name }) => !otherwise.has(name))
  .map(inputOf);

function inputOf({ name, kind, about, values }: Option): ActionInput {
  return {
    name,
    about: kind === 'texts' ? `${about}; one a line` : about,
    kind: kind === 'texts' ? 'lines' : kind,
    ...(kind === 'flag' && { default: 'false' }),
    ...(values !== undefined && { values }),
  };
}

/** What only the action has. */
const ownInputs = [
  {
    name: 'inputs',
    kind: 'lines',
    about: 'what to check: paths or patterns such as stacks/**/plan.json, one a line; ! before a line takes files out',
  },
  {
    name: 'format',
    kind: 'lines',
    default: 'json sarif',
    about: `reports to write, as KIND or KIND=FILE: ${reportFormats.join(', ')}; where they lie is told by the outputs`,
  },
  {
    name: 'graph',
    kind: 'text',
    about: 'a file for the graph of Azure resources, which holds no secret, for a job that joins several',
  },
  { name: 'annotations', kind: 'flag', default: 'true', about: 'show findings beside the lines of the pull request' },
  {
    name: 'summary',
    kind: 'flag',
    default: 'true',
    about: 'write findings, and the integrations with their addresses, to the summary of the job',
  },
  {
    name: 'comment',
    kind: 'flag',
    default: 'false',
    about: 'keep one comment on the pull request up to date; needs the permission pull-requests: write',
  },
  {
    name: 'category',
    kind: 'text',
    about: 'tells the comment of this step from those of others, such as the other jobs of a matrix',
  },
  { name: 'pull-request', kind: 'text', about: 'the number of the pull request, where the event does not tell it' },
  { name: 'token', kind: 'text', default: '${{ github.token }}', about: 'the token for the comment' },
] as const satisfies readonly ActionInput[];

export type OwnInput = (typeof ownInputs)[number]['name'];

/** Every input, in the order of `action.yml`. */
export const actionInputs: readonly ActionInput[] = [...ownInputs.slice(0, 2), ...checkInputs, ...ownInputs.slice(2)];

/** The file that a report has when no other is named. */
export function usualFile(kind: ReportFormat): string {
  return usualFiles.get(kind) ?? `${kind}.txt`;
}

const usualFiles: ReadonlyMap<ReportFormat, string> = new Map([
  ['json', 'report.json'],
  ['sarif', 'report.sarif'],
  ['junit', 'report.xml'],
  ['markdown', 'report.md'],
]);
