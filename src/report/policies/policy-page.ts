import { profiles, type Policy, type PolicyHead } from '../../policy/policy.js';
import type { AboutPolicy, FactUse } from './about-policy.js';
import { madeNote, markdownTable } from '../markdown-page.js';
import { markdownBlock, markdownCode, markdownText } from '../markdown-text.js';
import { citationMarkdown, remedyMarkdown } from './policy-markdown.js';
import { printableLines } from '../printable.js';
import { enumerate } from '../words.js';

/** A policy as a page of the documentation: what `explain` says, with links. */
export function policyPage(about: AboutPolicy): string {
  const { policy } = about;
  const { name, title, because, prevents = [], remedy, aliases = [] } = policy;
  const lines = [
    madeNote,
    '',
    `# ${name}`,
    '',
    `**${markdownText(title)}.**`,
    '',
    `Judges each ${subjectLink(policy.subject)}${policy.enabled === false ? '; off unless a configuration turns it on' : ''}.${
      aliases.length === 0 ? '' : ` Formerly ${enumerate(aliases.map(alias => markdownCode(alias)))}.`
    }`,
    ...section('Why', remedyMarkdown(because, '')),
    ...section(
      'What Azure answers otherwise',
      prevents.map(text => `- ${markdownCode(printableLines(text).join(' '))}`),
    ),
    ...section('By era', eraLines(about)),
    ...section('What a finding says', markdownBlock(printableLines(policy.message), 'text')),
    ...section('To mend it in Terraform', remedyMarkdown(remedy.terraform, 'hcl')),
    ...section('To mend it in Bicep', remedyMarkdown(remedy.bicep, 'bicep')),
    ...(remedy.arm === undefined
      ? []
      : section('To mend it in a template in JSON', remedyMarkdown(remedy.arm, 'json'))),
    ...section('Decided by', factLines(about.decidedBy, policy)),
    ...section('Shown beside that', factLines(about.shown, policy)),
    ...section('Examples', exampleLines(policy)),
    ...section('Sources', about.citations.map(citationMarkdown)),
    ...section('Related', about.related.map(relatedLine)),
  ];
  return `${lines.join('\n')}\n`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
}

function subjectLink(subject: string): string {
  return `[${subject}](../../facts/${subject}.md)`;
}

function relatedLine(related: PolicyHead): string {
  return `- [${related.name}](../${related.name}.md): ${markdownText(related.title)}`;
}

function eraLines({ eras, eraTexts, policy }: AboutPolicy): readonly string[] {
  const meanings = Object.entries(policy.parameters ?? {}).map(
    ([name, { description }]) => `- ${markdownCode(name)}: ${markdownText(description)}`,
  );
  const texts = eraTexts.map(([era, text]) => `- **${era}**: ${markdownText(text)}`);
  return [
    ...markdownTable(
      ['', ...profiles],
      eras.map(({ name, values }) => [
        name === 'severity' ? name : markdownCode(name),
        ...profiles.map(era => markdownText(values[era] ?? '–')),
      ]),
    ),
    ...(meanings.length === 0 ? [] : ['', ...meanings]),
    ...(texts.length === 0 ? [] : ['', ...texts]),
  ];
}

function factLines(facts: readonly FactUse[], { subject }: PolicyHead): readonly string[] {
  return facts.map(
    ({ path, about }) =>
      `- [${markdownCode(path)}](../../facts/${subject}.md#${anchorOf(path)}): ${markdownText(about)}`,
  );
}

/** The anchor that hosts give the heading of a fact. */
function anchorOf(path: string): string {
  return path.toLowerCase().replaceAll('.', '');
}

function exampleLines({ examples }: Policy): readonly string[] {
  return markdownTable(
    ['example', 'verdict'],
    examples.map(({ name, verdict, profile }) => [
      markdownText(`${name}${profile === undefined ? '' : ` (profile ${profile})`}`),
      verdict,
    ]),
  );
}
