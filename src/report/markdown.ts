import type { Rules } from '../policy/verdicts/judge.js';
import { languageOf, type Language } from '../policy/language.js';
import { evidenceLines } from './evidence-text.js';
import { findingsOf, subjectsOfFinding, type Finding } from './finding.js';
import { fitting, sizeOf } from './markdown-lines.js';
import { markdownBlock, markdownCode, markdownLine, markdownText } from './markdown-text.js';
import { noticeText } from './notices.js';
import { openQuestions, type OpenQuestion } from './open-question.js';
import { remedyMarkdown } from './policies/policy-markdown.js';
import type { Report, Summary } from './report.js';
import { plainStyle } from './style.js';
import { isClean, isEmpty, nothingJudged, overriddenLines, summaryLine, verdictsText } from './summary-line.js';
import { count, fileText } from './words.js';
import { shortened } from '../core/list.js';
import { xmlText } from './xml.js';

/** Bytes of UTF-8 that hosts take, with room for what stands around: a summary of a job, a comment on a pull request. */
export const markdownBudgets = { summary: 900 * 1024, comment: 60_000 } as const;

export interface MarkdownOptions {
  readonly rules: Rules;
  /** The most bytes; what is over is left out from the least severe, details before rows, and said. */
  readonly budget?: number;
  /** Gives the address of a line of a file, where a host shows it. */
  readonly linkTo?: (file: string, line: number) => string | undefined;
}

/** The report as a page in Markdown: how it went, a table of the findings, each with its details to unfold. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const { rules, budget = markdownBudgets.summary, linkTo } = options;
  const findings = findingsOf(report.verdicts, rules);
  const head = headOf(report);
  const questions = openQuestions(report.verdicts).map(questionLine);
  const notices = report.notices.map(notice => `- ${markdownLine(noticeText(notice), 2000)}`);
  const room = budget - sizeOf(head) - 1000;
  const rows = fitting(
    findings.map(finding => rowOf(finding, linkTo)),
    room / 2,
  );
  const lists = [
    ...section('Undecided', questions, fitting(questions, room / 8)),
    ...section('Notices', notices, fitting(notices, room / 16)),
  ];
  const details = fitting(findings.slice(0, rows.length).map(detailsOf), room - sizeOf([...rows, ...lists]) - 1);
  return `${[
    ...head,
    ...(rows.length === 0
      ? []
      : ['', '| severity | policy | resource | what is wrong |', '|---|---|---|---|', ...rows]),
    ...leftOut(findings.length - rows.length, 'more finding'),
    ...details.flatMap(block => ['', block]),
    ...leftOut(rows.length - details.length, 'finding', ' without details here'),
    ...lists,
  ].join('\n')}\n`;
}

function headOf(report: Report): readonly string[] {
  const { summary, tool } = report;
  return [
    `## ${markdownText(tool.name)}: ${resultOf(summary)}`,
    '',
    ...(summary.subjects.integration === 0 ? [markdownText(nothingJudged(report))] : []),
    ...(isEmpty(summary) ? [] : [`${markdownText(summaryLine(report))} (profile ${report.profile}).`]),
    ...overriddenLines(report).map(line => `\n${markdownLine(line, 1100)}`),
  ];
}

function resultOf(summary: Summary): string {
  if (summary.subjects.integration === 0) return 'no integration found';
  return isClean(summary) ? 'all well' : verdictsText(summary);
}

function rowOf({ verdict, verdicts, spot }: Finding, linkTo: MarkdownOptions['linkTo']): string {
  const place = fileText(spot);
  const { file, line } = spot;
  const link = file === undefined || line === undefined ? undefined : linkTo?.(file, line);
  const shown = link === undefined ? markdownText(place) : `[${markdownText(place)}](${link})`;
  const where = `${markdownCode(spot.address)}${place === '' ? '' : `<br>${shown}`}`;
  const more = verdicts.length === 1 ? '' : ` (and ${count(verdicts.length - 1, 'finding')} alike)`;
  return `| ${verdict.severity} | ${markdownCode(verdict.policy)} | ${where} | ${markdownText(verdict.message)}${more} |`;
}

function detailsOf(finding: Finding): string {
  const { verdict, spot } = finding;
  const { severity, policy, message, subject, remedy } = verdict;
  const parts = verdict.related.map(({ role, address }) => `${markdownText(role, 60)} ${markdownCode(address)}`);
  const facts = evidenceLines(verdict, '', plainStyle);
  return [
    `<details><summary>${severity} ${htmlCode(policy)} at ${htmlCode(spot.address)}</summary>`,
    '',
    `**Found:** ${markdownText(message, 4000)}`,
    '',
    `**For:** ${codes(subjectsOfFinding(finding), 20)}`,
    ...(parts.length === 0 ? [] : ['', `**By way of:** ${shortened(parts, 20).join(', ')}`]),
    ...(facts.length === 0 ? [] : ['', ...markdownBlock(facts, 'text')]),
    ...(remedy === '' ? [] : ['', '**To mend it:**', '', ...remedyMarkdown(remedy, fences[languageOf(subject)])]),
    '',
    '</details>',
  ].join('\n');
}

/** How a host calls the language of code; what is said of a template may be Bicep or JSON. */
const fences: Readonly<Record<Language, string>> = { terraform: 'hcl', bicep: 'bicep', arm: '' };

/** The line of a fold is HTML, in which Markdown means nothing. */
function htmlCode(text: string): string {
  return `<code>${xmlText(text)}</code>`;
}

function questionLine({ reason, symbols, verdicts }: OpenQuestion): string {
  const unknown = symbols.length === 0 ? '' : ` Unknown: ${codes(symbols, 3)}.`;
  return `- ${markdownLine(reason, 2000)}.${unknown} For ${codes(verdicts.map(({ subject }) => subject.address))}; it leaves open ${codes(verdicts.map(({ policy }) => policy))}.`;
}

function codes(names: readonly string[], most = 10): string {
  return shortened(
    [...new Set(names)].map(name => markdownCode(name)),
    most,
  ).join(', ');
}

function section(title: string, all: readonly string[], shown: readonly string[]): readonly string[] {
  if (all.length === 0) return [];
  const left = all.length - shown.length;
  return ['', `### ${title}`, '', ...shown, ...(left > 0 ? [`- and ${left} more`] : [])];
}

function leftOut(number: number, noun: string, words = ''): readonly string[] {
  return number === 0 ? [] : ['', `${count(number, noun)}${words}; \`vnet-preflight check\` tells them all.`];
}
