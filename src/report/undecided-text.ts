import { groupBy, type TextLayout } from './finding-text.js';
import { printable } from './printable.js';
import type { Evidence } from '../policy/judgement.js';
import type { ReportedVerdict } from './report.js';
import { enumerate, fileText, shortened, symbolText } from './words.js';
import { wrap } from './wrap.js';

const mostSymbols = 3;
const mostSubjects = 10;

/**
 * Undecided verdicts by what stands in their way: one resource that is not in the input leaves twenty
 * policies open, and that is one thing to know, not twenty.
 */
export function undecidedText(verdicts: readonly ReportedVerdict[], layout: TextLayout): readonly string[] {
  return [...groupBy(verdicts, obstacle)].flatMap(([reason, group]) => ['', ...oneObstacle(reason, group, layout)]);
}

/** The reason of the first unknown; without one it is the choice between candidates, which the message tells. */
function obstacle(verdict: ReportedVerdict): string {
  return unknowns(verdict)[0]?.reason ?? verdict.message;
}

function unknowns({ evidence }: ReportedVerdict): readonly Evidence[] {
  return evidence.filter(item => item.symbol !== undefined);
}

function oneObstacle(
  reason: string,
  group: readonly ReportedVerdict[],
  { style, width }: TextLayout,
): readonly string[] {
  const symbols = [
    ...new Set(
      group
        .flatMap(unknowns)
        .filter(item => item.reason === reason)
        .map(item => symbolText(item.symbol ?? '')),
    ),
  ];
  const lines = [`${style.undecided('undecided')}: ${printable(reason, 4000)}`];
  if (symbols.length > 0) lines.push(...wrap(`unknown: ${shortened(symbols, mostSymbols).join(', ')}`, '  ', width));
  const bySubject = groupBy(group, ({ subject }) => `${subject.file ?? ''} ${subject.kind} ${subject.address}`);
  const alike = groupBy(bySubject.values(), list => JSON.stringify(list.map(verdict => verdict.policy)));
  for (const subjects of alike.values()) lines.push(...subjectsWithPolicies(subjects, { style, width }));
  return lines;
}

/** Subjects that the same policies cannot decide, and these policies. */
function subjectsWithPolicies(
  subjects: readonly (readonly ReportedVerdict[])[],
  { style, width }: TextLayout,
): readonly string[] {
  const names = subjects.flatMap(([first]) =>
    first === undefined ? [] : [subjectText(first, style.strong, style.faint)],
  );
  const policies = [...new Set((subjects[0] ?? []).map(({ policy }) => printable(policy)))];
  return [...shortened(names, mostSubjects).map(name => `  ${name}`), ...wrap(enumerate(policies), '    ', width)];
}

function subjectText(
  { subject }: ReportedVerdict,
  strong: (text: string) => string,
  faint: (text: string) => string,
): string {
  const place = fileText(subject);
  return `${strong(printable(subject.address))}${place === '' ? '' : `  ${faint(place)}`}`;
}
