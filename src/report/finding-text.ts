import { groupBy } from '../core/multimap.js';
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
  return [
    ...shortened(subjects, mostSubjects).map(text => `  ${text}`),
    ...wrap(printable(first.message, 4000), '  ', width),
    ...evidenceLines(first, '    ', style),
    ...relatedLines(first, '    ', style),
  ];
}

function sameFinding({ message, evidence, related, subject }: ReportedVerdict): string {
  return JSON.stringify([
    message,
    subject.file,
    evidence.map(({ fact, value, symbol, address }) => [fact, value, symbol, address]),
    related.map(item => item.address),
  ]);
}
