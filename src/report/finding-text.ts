import { groupBy } from '../core/multimap.js';
import type { Evidence } from '../policy/judgement.js';
import { evidenceLines, relatedLines } from './evidence-text.js';
import { printable, printableLines } from './printable.js';
import type { ReportedVerdict } from './report.js';
import { aside, type Style } from './style.js';
import { fileText } from './words.js';
import { shortened } from '../core/list.js';
import { labelled, wrap } from './wrap.js';

export interface TextLayout {
  readonly style: Style;
  /** Columns that prose may take; absent, lines are as long as they are, so that a search in a log finds them. */
  readonly width?: number | undefined;
}

/** As many subjects of one and the same finding are named one by one. */
const mostSubjects = 20;

/** All findings of one policy under one header: what differs stands in each, what they share at the end. */
export function findingsOfPolicy(verdicts: readonly ReportedVerdict[], layout: TextLayout): readonly string[] {
  const [first] = verdicts;
  if (first === undefined) return [];
  const { style, width } = layout;
  const lines = [
    `${style[first.severity](first.severity)} ${style.strong(printable(first.policy))} ${style.faint(`(must hold: ${printable(first.title)})`)}`,
  ];
  for (const alike of groupBy(verdicts, sameFinding).values()) lines.push('', ...oneFinding(alike, layout));
  const remedies = groupBy(
    verdicts.filter(verdict => verdict.remedy !== ''),
    verdict => verdict.remedy,
  );
  lines.push('');
  for (const remedy of remedies.keys())
    lines.push(...labelled({ text: 'fix:', indent: '  ', paint: style.good }, printableLines(remedy), width));
  lines.push(`  why: vnet-preflight explain ${printable(first.policy)}`);
  return lines;
}

/** Several subjects can share one finding: apps that join the same small subnet, say. */
function oneFinding(alike: readonly ReportedVerdict[], { style, width }: TextLayout): readonly string[] {
  const [first] = alike;
  if (first === undefined) return [];
  const subjects = alike.map(
    ({ subject }) => `${style.strong(printable(subject.address))}${aside(fileText(subject), style)}`,
  );
  const shared = alike.length === 1 ? first : { ...first, evidence: withoutOwnPlaces(first) };
  return [
    ...shortened(subjects, mostSubjects).map(text => `  ${text}`),
    ...wrap(printable(first.message, 4000), '  ', width),
    ...evidenceLines(shared, '    ', style),
    ...relatedLines(first, '    ', style),
  ];
}

function sameFinding(verdict: ReportedVerdict): string {
  const { message, related, subject } = verdict;
  return JSON.stringify([
    message,
    subject.file,
    withoutOwnPlaces(verdict).map(({ fact, value, symbol, address }) => [fact, value, symbol, address]),
    related.map(item => item.address),
  ]);
}

/** What is said of the subject itself is the same of several subjects, and stands at the place of none of them. */
function withoutOwnPlaces({ evidence, subject }: ReportedVerdict): readonly Evidence[] {
  return evidence.map(item => {
    if (item.address !== subject.address) return item;
    const { fact, value, symbol, reason } = item;
    return {
      fact,
      ...(value !== undefined && { value }),
      ...(symbol !== undefined && { symbol }),
      ...(reason !== undefined && { reason }),
    };
  });
}
