import { groupBy } from '../core/multimap.js';
import { compareText } from '../core/order.js';
import { evidenceLines } from './evidence-text.js';
import { isOpen } from './finding.js';
import type { QuietVerdict } from '../policy/verdicts/quiet.js';
import { printable, printableLines } from './printable.js';
import type { ReportedVerdict, RunReport } from './report.js';
import { plainStyle } from './style.js';
import { summaryLine } from './summary-line.js';
import { placeText } from './words.js';
import { xmlAttributes, xmlText } from './xml.js';

/**
 * The report as JUnit XML for the test pages of CI systems: a suite for each theme of policies, a case for
 * each policy and subject. What does not hold is a failure, what is undecided or accepted is skipped with
 * the reason, what does not apply is left out. Passes are there when the report holds them.
 */
export function* renderJunit(report: RunReport): Generator<string> {
  const cases = [...report.verdicts, ...(report.quiet ?? [])].filter(({ verdict }) => verdict !== 'not-applicable');
  const suites = [...groupBy(cases, themeOf)].toSorted(([left], [right]) => compareText(left, right));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${xmlAttributes({ name: report.tool.name, ...countsOf(cases) })}>\n`;
  for (const [theme, verdicts] of suites) {
    const skipped = verdicts.filter(isSkipped).length;
    yield `  <testsuite${xmlAttributes({ name: theme, ...countsOf(verdicts), skipped })}>\n`;
    yield `    <properties>\n${property('profile', report.profile)}${property('summary', summaryLine(report))}    </properties>\n`;
    for (const verdict of verdicts) yield caseXml(verdict);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

/** Of what passes no more is told than that it does. */
type Case = ReportedVerdict | QuietVerdict;

function themeOf({ policy }: Case): string {
  return policy.split('/')[0] ?? policy;
}

function countsOf(cases: readonly Case[]): { tests: number; failures: number; errors: number } {
  return { tests: cases.length, failures: cases.filter(isFailure).length, errors: 0 };
}

function isFailure(item: Case): boolean {
  return 'fingerprint' in item && isOpen(item);
}

function isSkipped(item: Case): boolean {
  return item.verdict === 'undecided' || (item.verdict === 'fail' && !isFailure(item));
}

function property(name: string, value: string): string {
  return `      <property${xmlAttributes({ name, value })}/>\n`;
}

function caseXml(item: Case): string {
  const { policy, subject } = item;
  const attributes = xmlAttributes({ name: `${policy} ${subject.address}`, classname: policy });
  const content = 'fingerprint' in item ? contentOf(item) : '';
  return content === '' ? `    <testcase${attributes}/>\n` : `    <testcase${attributes}>\n${content}    </testcase>\n`;
}

function contentOf(verdict: ReportedVerdict): string {
  const { severity, message, waiver } = verdict;
  if (waiver !== undefined) {
    const text = `accepted by ${waiver.owner}: ${waiver.reason} (${message})`;
    return `      <skipped>${xmlText(text, 4000)}</skipped>\n`;
  }
  if (verdict.verdict === 'undecided') return `      <skipped>${xmlText(`undecided: ${message}`, 4000)}</skipped>\n`;
  if (verdict.verdict !== 'fail') return '';
  const attributes = xmlAttributes({ type: severity, message: printable(message, 2000) });
  return `      <failure${attributes}>${failureText(verdict)}</failure>\n`;
}

/** What the text report says of a finding: the place, the facts and the advice. */
function failureText(verdict: ReportedVerdict): string {
  const place = placeText(verdict.subject);
  const lines = [
    ...(place === '' ? [] : [place]),
    printable(verdict.message, 4000),
    ...evidenceLines(verdict, '  ', plainStyle),
    ...(verdict.remedy === '' ? [] : ['fix:', ...printableLines(verdict.remedy).map(line => `  ${line}`)]),
  ];
  return lines.map(line => xmlText(line, 8000)).join('\n');
}
