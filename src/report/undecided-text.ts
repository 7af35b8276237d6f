import { groupBy } from '../core/multimap.js';
import type { TextLayout } from './finding-text.js';
import { printable } from './printable.js';
import type { ReportedVerdict } from './report.js';
import { openQuestions, type OpenQuestion } from './open-question.js';
import { aside, type Style } from './style.js';
import { enumerate, fileText } from './words.js';
import { shortened } from '../core/list.js';
import { wrap } from './wrap.js';

const mostSymbols = 3;
const mostSubjects = 10;

/** Undecided verdicts by what stands in their way, each with the subjects and the policies that it leaves open. */
export function undecidedText(verdicts: readonly ReportedVerdict[], layout: TextLayout): readonly string[] {
  return openQuestions(verdicts).flatMap(question => ['', ...oneQuestion(question, layout)]);
}

function oneQuestion({ reason, symbols, verdicts }: OpenQuestion, { style, width }: TextLayout): readonly string[] {
  const lines = [`${style.undecided('undecided')}: ${printable(reason, 4000)}`];
  if (symbols.length > 0) lines.push(...wrap(`unknown: ${shortened(symbols, mostSymbols).join(', ')}`, '  ', width));
  const bySubject = groupBy(verdicts, ({ subject }) => `${subject.file ?? ''} ${subject.kind} ${subject.address}`);
  const alike = groupBy(bySubject.values(), list => JSON.stringify(list.map(verdict => verdict.policy)));
  for (const subjects of alike.values()) lines.push(...subjectsWithPolicies(subjects, { style, width }));
  return lines;
}

/** Subjects that the same policies cannot decide, and these policies. */
function subjectsWithPolicies(
  subjects: readonly (readonly ReportedVerdict[])[],
  { style, width }: TextLayout,
): readonly string[] {
  const names = subjects.flatMap(([first]) => (first === undefined ? [] : [subjectText(first, style)]));
  const policies = [...new Set((subjects[0] ?? []).map(({ policy }) => printable(policy)))];
  return [...shortened(names, mostSubjects).map(name => `  ${name}`), ...wrap(enumerate(policies), '    ', width)];
}

function subjectText({ subject }: ReportedVerdict, style: Style): string {
  return `${style.strong(printable(subject.address))}${aside(fileText(subject), style)}`;
}
