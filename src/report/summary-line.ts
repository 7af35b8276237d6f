import { printable } from './printable.js';
import type { Report, Summary } from './report.js';
import { count, enumerate } from './words.js';

/** What was read: `1 plan file`, or by kind when several kinds were given. */
export function inputsText({ inputs }: Pick<Report, 'inputs'>): string {
  const byKind = new Map<string, number>();
  for (const { kind } of inputs) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  return enumerate(
    [...byKind].map(([kind, number]) => {
      const noun = nouns.get(kind) ?? `${printable(kind, 60)} input`;
      return count(number, noun, `${noun.replace(/y$/u, 'ie')}s`);
    }),
  );
}

const nouns: ReadonlyMap<string, string> = new Map([
  ['terraform-plan', 'plan file'],
  ['terraform-source', 'source folder'],
  ['terraform-state', 'state'],
  ['terraform-state-file', 'state file'],
  ['arm-template', 'template'],
  ['bicep', 'Bicep file'],
  ['what-if', 'what-if result'],
  ['snapshot', 'snapshot'],
  ['graph', 'graph'],
  ['azure-listing', 'listing'],
  ['inventory', 'inventory'],
]);

/** What was judged; integrations come first even when there is none, because they are what everything is about. */
function subjectsText({ subjects }: Summary): string {
  const others = [
    subjects.plan > 0 ? count(subjects.plan, 'service plan') : '',
    subjects.peering > 0 ? count(subjects.peering, 'peering') : '',
    subjects.change > 0 ? count(subjects.change, 'change') : '',
  ];
  return enumerate([count(subjects.integration, 'integration'), ...others.filter(text => text !== '')]);
}

/** How the verdicts fell. What there is none of is left out, so that a clean result stays short. */
export function verdictsText(summary: Summary): string {
  const { fail, undecided, unread, waived, pass } = summary;
  const found = [
    fail.error > 0 ? count(fail.error, 'error') : '',
    fail.warning > 0 ? count(fail.warning, 'warning') : '',
    fail.note > 0 ? count(fail.note, 'note') : '',
    undecided > 0 ? `${undecided} undecided` : '',
    unread > 0 ? `${count(unread, 'part')} NOT READ` : '',
    waived > 0 ? `${waived} waived` : '',
  ];
  return [...found.filter(text => text !== ''), `${pass} passed`].join(', ');
}

/** True when no policy found anything to say and nothing was left out. */
export function isClean({ fail, undecided, unread }: Summary): boolean {
  return fail.error + fail.warning + fail.note + undecided + unread === 0;
}

/** True when there was no integration and nothing else that policies judge. */
export function isEmpty({ subjects }: Summary): boolean {
  return subjects.integration + subjects.plan + subjects.peering + subjects.change === 0;
}

/** The last line of a report: of what it is a report, and how it went. */
export function summaryLine(report: Report): string {
  const { summary } = report;
  const judged = `${subjectsText(summary)} judged in ${inputsText(report)}: ${verdictsText(summary)}`;
  return isClean(summary) && summary.subjects.integration > 0 ? `all well: ${judged}` : judged;
}

/** Said when a report holds no integration, which is more often a wrong file than a good sign. */
export function nothingJudged(report: Report): string {
  const resources = report.inputs.reduce((sum, input) => sum + input.resources, 0);
  const after = report.summary.subjects.change > 0 ? ' once this is applied' : '';
  const { unread } = report.summary;
  const rest = unread > 0 ? `; ${count(unread, 'part')} of it ${unread > 1 ? 'were' : 'was'} NOT READ` : '';
  return `NO INTEGRATION FOUND: no app in ${inputsText(report)} (${count(resources, 'resource')}) joins a virtual network${after}${rest}`;
}

/** Why findings did not stop this run, when somebody has said so. */
export function overriddenLines({ override }: Pick<Report, 'override'>): readonly string[] {
  return override === undefined ? [] : [`overridden: ${printable(override.reason, 1000)}`];
}
