import type { AnswerMatch } from './find-by-answer.js';
import type { TextLayout } from '../finding-text.js';
import { printable } from '../printable.js';
import { tableLines } from '../table.js';
import { prettyJson } from '../pretty-json.js';

/** What was found for an error of Azure's, before the page of the policy. */
export function renderMatch({ policy, words }: AnswerMatch, { style }: TextLayout): string {
  return `${style.strong(printable(policy.name))} prevents what Azure answers with “${printable(words)}”\n`;
}

/** Several policies that prevent one error, as a table. */
export function renderMatches(matches: readonly AnswerMatch[], { style }: TextLayout): string {
  const rows = matches.map(({ policy, words }) => [
    { text: printable(policy.name), paint: style.strong },
    { text: printable(policy.title) },
    { text: printable(words) },
  ]);
  const columns = [{ title: 'POLICY' }, { title: 'MUST HOLD' }, { title: 'AZURE ANSWERS' }];
  const table = tableLines(columns, rows, style.faint);
  return `${[...table, '', 'several policies prevent this error; vnet-preflight explain NAME tells all about one'].join('\n')}\n`;
}

/** The same as programs read it (`vnet-preflight/policy-matches/1`). */
export function renderMatchesJson(text: string, matches: readonly AnswerMatch[]): string {
  const found = matches.map(({ policy, words }) => ({ name: policy.name, title: policy.title, prevents: words }));
  return prettyJson({ schema: 'vnet-preflight/policy-matches/1', text, matches: found });
}
