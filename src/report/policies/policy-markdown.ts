import type { Policy, Profile } from '../../policy/policy.js';
import { appliesIn, severityIn } from '../../policy/parameters.js';
import { citationsOf, type Citation } from './documents.js';
import { markdownBlock, markdownCode, markdownLine, markdownText } from '../markdown-text.js';
import { printableLines } from '../printable.js';

/** A policy as a page in Markdown: what `explain` says, for hosts that show the help of a rule. */
export function policyMarkdown(policy: Policy, profile: Profile): string {
  const { name, title, because, prevents = [], remedy, sources } = policy;
  const weight = appliesIn(policy, profile) ? ` (${severityIn(policy, profile)} in profile ${profile})` : '';
  const lines = [
    `**${markdownText(title)}.** ${markdownCode(name)}${weight}`,
    ...section('Why', remedyMarkdown(because, '')),
    ...section(
      'What Azure answers otherwise',
      prevents.map(
        text =>
          `- ${printableLines(text)
            .map(line => markdownText(line))
            .join(' ')}`,
      ),
    ),
    ...section('To mend it in Terraform', remedyMarkdown(remedy.terraform, 'hcl')),
    ...section('To mend it in Bicep', remedyMarkdown(remedy.bicep, 'bicep')),
    ...section('Sources', citationsOf(sources).map(citationMarkdown)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A source as an item of a list, with a link where the document can be read. */
export function citationMarkdown({ title, sections, document }: Citation): string {
  const name = document === undefined ? markdownLine(title) : `[${markdownText(title)}](${document.address})`;
  return `- ${name}: ${sections.map(place => markdownText(place)).join('; ')}`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `### ${heading}`, '', ...lines];
}

/** Advice of a policy: its paragraphs as prose, its indented lines as code of the language. */
export function remedyMarkdown(text: string, language: string): readonly string[] {
  const lines: string[] = [];
  let code: string[] = [];
  const endCode = (): void => {
    if (code.length > 0) lines.push(...markdownBlock(withoutEnd(code), language), '');
    code = [];
  };
  for (const line of printableLines(text)) {
    if (/^\s+\S/u.test(line) || (line === '' && code.length > 0)) code.push(line.replace(/^ {2}/u, ''));
    else {
      endCode();
      lines.push(line.startsWith('- ') ? `- ${markdownLine(line.slice(2))}` : markdownLine(line));
    }
  }
  endCode();
  return withoutEnd(lines);
}

function withoutEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex(line => line !== '');
  return lines.slice(0, last + 1);
}
