import { shortened } from '../core/list.js';
import type { Evidence, Judgement } from '../policy/judgement.js';
import { printable } from './printable.js';
import { aside, type Style } from './style.js';
import { placeText, symbolText, valueText } from './words.js';

/** Wider facts are not aligned: one long value would push all addresses off the screen. */
const widestFact = 60;

/** The facts that a verdict rests on, one a line: `subnet.prefixLength = 29   azurerm_subnet.app  #/resource_changes/4`. */
export function evidenceLines(judgement: Judgement, indent: string, style: Style): readonly string[] {
  const rows = deciding(unique(judgement.evidence), judgement.message).map(item => ({
    left: factText(item),
    right: sourceText(item, judgement.subject.file),
  }));
  const width = Math.min(widestFact, Math.max(0, ...rows.map(row => row.left.length)));
  return rows.map(({ left, right }) => `${indent}${left.padEnd(right === '' ? 0 : width)}${aside(right, style)}`);
}

/** Resources beside those of the evidence that are told one a line. */
const mostRelated = 8;

/** The resources that the verdict looked at and that no line of evidence names; of many the first few. */
export function relatedLines(judgement: Judgement, indent: string, style: Style): readonly string[] {
  const named = new Set(judgement.evidence.map(item => item.address));
  const lines = judgement.related
    .filter(item => !named.has(item.address))
    .map(
      item =>
        `${printable(item.role)}: ${printable(item.address)}${aside(placeOf(item, judgement.subject.file), style)}`,
    );
  return shortened(lines, mostRelated).map(line => `${indent}${line}`);
}

function factText(item: Evidence): string {
  if (item.symbol === undefined) return `${printable(item.fact)} = ${valueText(item.value)}`;
  return `${printable(item.fact)} = ? (${unknownText(item)})`;
}

/** An unknown in the words of its input: the expression and why its value is not there. */
function unknownText({ symbol = '', reason = '' }: Evidence): string {
  return `${symbolText(symbol)}: ${printable(reason)}`;
}

function sourceText(item: Evidence, file: string | undefined): string {
  return [item.address === undefined ? '' : printable(item.address), placeOf(item, file)]
    .filter(text => text !== '')
    .join('  ');
}

/** A place; in the subject's own file the pointer is enough. */
function placeOf(item: { file?: string; line?: number; pointer?: string }, file: string | undefined): string {
  const text = placeText(item);
  return item.line === undefined && item.file === file && item.pointer !== undefined
    ? text.slice(text.indexOf('#'))
    : text;
}

/** A name that the message has said already is left out where another fact shows the same resource. */
function deciding(evidence: readonly Evidence[], message: string): readonly Evidence[] {
  const isSaid = ({ fact, value }: Evidence): boolean =>
    /(?:^|\.)name$/u.test(fact) && typeof value === 'string' && message.includes(value);
  return evidence.filter(
    item => !isSaid(item) || !evidence.some(other => other.address === item.address && !isSaid(other)),
  );
}

function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map(item => [`${item.fact}|${item.address ?? ''}|${item.symbol ?? ''}`, item])).values()];
}
