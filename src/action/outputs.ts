import { reportFormats } from '../cli/line/options.js';
import { findingsToStopAt } from '../cli/output/status.js';
import type { Report, Summary } from '../report/report.js';

/** An output of the action and what it tells. */
export interface ActionOutput {
  readonly name: string;
  readonly about: string;
}

const verdictAbout =
  'fail (findings of severity error, or those that the step was asked to stop at), undecided, pass, ' +
  'nothing-found (no integration in the inputs) or error (nothing could be checked)';

const counts: readonly (ActionOutput & { readonly of: (summary: Summary) => number })[] = [
  { name: 'errors', about: 'the number of errors', of: ({ fail }) => fail.error },
  { name: 'warnings', about: 'the number of warnings', of: ({ fail }) => fail.warning },
  { name: 'notes', about: 'the number of notes', of: ({ fail }) => fail.note },
  {
    name: 'undecided',
    about: 'the number of verdicts that the inputs do not decide',
    of: summary => summary.undecided,
  },
  { name: 'waived', about: 'the number of findings that somebody has accepted', of: ({ waived }) => waived },
  { name: 'passed', about: 'the number of verdicts that pass', of: ({ pass }) => pass },
  { name: 'integrations', about: 'the number of integrations judged', of: ({ subjects }) => subjects.integration },
];

/** Every output, in the order of `action.yml`. */
export const actionOutputs: readonly ActionOutput[] = [
  { name: 'verdict', about: verdictAbout },
  ...counts.map(({ name, about }) => ({ name, about })),
  { name: 'comment', about: 'what became of the comment: created, updated, unchanged, none or refused' },
  ...reportFormats.map(kind => ({ name: kind, about: `the path of the report as ${kind}, where that was asked for` })),
];

/** The outputs that follow from how it went. */
export function outputsOf(report: Report): ReadonlyMap<string, string> {
  const { summary } = report;
  return new Map([
    ['verdict', verdictOf(report)],
    ...counts.map(({ name, of }): [string, string] => [name, String(of(summary))]),
  ]);
}

/** A run that was asked never to stop has failed verdicts all the same. What was not read could hold anything. */
function verdictOf(report: Report): string {
  const { fail, undecided, unread, subjects } = report.summary;
  if (findingsToStopAt(report) + fail.error > 0) return 'fail';
  if (undecided + unread > 0) return 'undecided';
  return subjects.integration === 0 ? 'nothing-found' : 'pass';
}

/** Outputs in the form that the runner reads; the word that ends each value is one that no value can hold. */
export function outputsText(outputs: ReadonlyMap<string, string>, randomWord: () => string): string {
  return [...outputs]
    .map(([name, value]) => {
      const end = `end-${randomWord()}`;
      return `${name}<<${end}\n${value}\n${end}\n`;
    })
    .join('');
}
