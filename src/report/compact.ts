import { groupBy } from '../core/multimap.js';
import { openQuestions, symbolsFor, type OpenQuestion } from './open-question.js';
import { printable } from './printable.js';
import { everyVerdict, type ReportedVerdict, type RunReport } from './report.js';
import { shortened } from '../core/list.js';

const mostSymbols = 3;

/**
 * One line a finding, `file:line:column: severity policy address: message`, for editors and for the matchers of CI
 * systems, and one line for all that one thing leaves undecided at a resource, with the policies after a comma each.
 * A finding whose line is not known stands at 1:1, as these need a number.
 */
export function* renderCompact(report: RunReport): Generator<string> {
  for (const verdict of everyVerdict(report))
    if (verdict.waiver === undefined && verdict.verdict !== 'undecided') yield `${compactLine(verdict)}\n`;
  for (const line of openQuestions(report.verdicts).flatMap(questionLines)) yield `${line}\n`;
}

function compactLine({ subject, verdict, severity, policy, message }: ReportedVerdict): string {
  const word = verdict === 'fail' ? severity : verdict;
  return `${placed(subject)} ${word} ${printable(policy)} ${printable(subject.address)}: ${printable(message, 4000)}`;
}

function questionLines({ reason, verdicts }: OpenQuestion): readonly string[] {
  const bySubject = groupBy(verdicts, ({ subject }) => `${subject.file ?? ''} ${subject.kind} ${subject.address}`);
  return [...bySubject.values()].flatMap(group => {
    const [first, second] = group;
    if (first === undefined) return [];
    if (second === undefined) return [compactLine(first)];
    const policies = [...new Set(group.map(({ policy }) => printable(policy)))].join(',');
    // Lines are read one by one: what is not known of other resources stands in theirs.
    const symbols = symbolsFor(reason, group);
    const unknown = symbols.length === 0 ? '' : ` (unknown: ${shortened(symbols, mostSymbols).join(', ')})`;
    const message = `${printable(reason, 4000)}${unknown}`;
    return [`${placed(first.subject)} undecided ${policies} ${printable(first.subject.address)}: ${message}`];
  });
}

function placed({ file = '-', line = 1, column = 1 }: ReportedVerdict['subject']): string {
  return `${printable(file)}:${line}:${column}:`;
}
