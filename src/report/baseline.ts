import { printable } from './printable.js';
import type { Style } from './style.js';
import { tableLines } from './table.js';
import { count } from './words.js';

/** A finding of a baseline, as far as people see it. */
interface KnownFinding {
  readonly policy: string;
  readonly address: string;
  readonly verdict: string;
  readonly since: string;
  readonly until?: string;
}

/** The findings of a baseline as a table; those that are accepted no more are marked. */
export function renderBaselineText(findings: readonly KnownFinding[], today: string, style: Style): string {
  const rows = findings.map(({ policy, address, verdict, since, until = '' }) => [
    { text: printable(since) },
    { text: until === '' ? '-' : printable(until), ...(until !== '' && until < today && { paint: style.error }) },
    { text: printable(verdict) },
    { text: printable(policy), paint: style.strong },
    { text: printable(address) },
  ]);
  const columns = ['SINCE', 'UNTIL', 'VERDICT', 'POLICY', 'ADDRESS'].map(title => ({ title }));
  const ended = findings.filter(({ until = today }) => until < today).length;
  const total = `${count(findings.length, 'finding')}${ended > 0 ? `, of which ${ended} have ended and count again` : ''}`;
  return `${[...(rows.length > 0 ? [...tableLines(columns, rows, style.faint), ''] : []), total].join('\n')}\n`;
}

/** The findings of a baseline, one line each. */
export function baselineLines(findings: readonly KnownFinding[]): readonly string[] {
  return findings.map(
    ({ policy, address, since }) => `${printable(policy)} ${printable(address)} (since ${printable(since)})`,
  );
}
