import type { Rules } from '../policy/verdicts/judge.js';
import { findingsOf, subjectsOfFinding, type Finding } from './finding.js';
import { noticeText } from './notices.js';
import { openQuestions } from './open-question.js';
import { printable } from './printable.js';
import type { Report } from './report.js';
import { isEmpty, nothingJudged, overriddenLines, summaryLine } from './summary-line.js';
import { count, nameList } from './words.js';

export interface AtlantisOptions {
  readonly rules: Rules;
  /** How many findings the run was asked to stop at. */
  readonly stops: number;
}

/** A comment holds 65,536 characters, of which Atlantis needs some for what stands around. */
const longest = 50_000;

/**
 * The report for a custom policy check of Atlantis, which prints the output inside a block of code. A check has failed
 * when that holds the word anywhere, or since December 2025 a number of failures anywhere (runatlantis/atlantis #6019).
 * So one number of them stands there when this run is to stop the apply and else never, and no name from the input can
 * write the word or end the block.
 */
export function renderAtlantis(report: Report, { rules, stops }: AtlantisOptions): string {
  const findings = findingsOf(report.verdicts, rules);
  const closing = [
    ...(report.summary.subjects.integration === 0 ? [nothingJudged(report)] : []),
    ...overriddenLines(report),
    ...(isEmpty(report.summary) ? [] : [summaryLine(report)]),
  ].map(harmless);
  const blocks = [
    ...findings.map(findingBlock),
    ...openQuestions(report.verdicts).map(({ reason, verdicts }) => [
      `undecided: ${printable(reason, 2000)}`,
      `  for ${nameList(verdicts.map(({ subject }) => subject.address))}`,
      `  leaves open ${nameList(verdicts.map(({ policy }) => policy))}`,
    ]),
    ...report.notices.map(notice => [`notice: ${noticeText(notice)}`]),
  ].map(lines => `${lines.map(harmless).join('\n')}\n`);
  const shown = withinLimit(blocks);
  const left = blocks.length - shown.length;
  return [
    ...(stops > 0 ? [`${count(stops, 'failure')}: what is found below stops this plan\n`] : []),
    ...shown,
    ...(left > 0 ? [`and ${count(left, 'more item')}; vnet-preflight check tells them all\n`] : []),
    `${closing.join('\n')}\n`,
  ].join('\n');
}

function findingBlock(finding: Finding): readonly string[] {
  const { severity, policy, message } = finding.verdict;
  const subjects = nameList(subjectsOfFinding(finding).filter(address => address !== finding.spot.address));
  return [
    `${severity} ${printable(policy)}: ${printable(message, 2000)}`,
    `  at ${printable(finding.spot.address)}${subjects === '' ? '' : `, for ${subjects}`}`,
    `  why and how to mend it: vnet-preflight explain ${printable(policy)}`,
  ];
}

/** A line in which the word does not stand, whatever its letters are called, and that ends no block of code. */
function harmless(line: string): string {
  return line
    .replaceAll(/(?<=f)a(?=il)/giu, String.raw`\u{61}`)
    .replaceAll('`', "'")
    .replaceAll('~~~', "'''");
}

function withinLimit(blocks: readonly string[]): readonly string[] {
  let length = 0;
  const over = blocks.findIndex(block => {
    length += block.length + 1;
    return length > longest;
  });
  return over < 0 ? blocks : blocks.slice(0, over);
}
