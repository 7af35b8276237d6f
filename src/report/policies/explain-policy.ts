import { profiles, type Parameter, type Policy, type Profile } from '../../policy/policy.js';
import { appliesIn, severityIn } from '../../policy/parameters.js';
import type { AboutPolicy, FactUse } from './about-policy.js';
import type { TextLayout } from '../finding-text.js';
import { printable, printableLines } from '../printable.js';
import { tableLines } from '../table.js';
import { enumerate } from '../words.js';
import { flowing } from '../wrap.js';

/** A policy as a page for people: what must hold, why, what Azure answers, its numbers by era, what to write instead. */
export function explainPolicy(about: AboutPolicy, profile: Profile, { style, width }: TextLayout): string {
  const { policy, eraTexts } = about;
  const { name, title, because, prevents = [], remedy, aliases = [] } = policy;
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', style.strong(heading), ...lines];
  const prose = (text: string): readonly string[] => flowing(printableLines(text), '  ', width);
  const lines = [
    `${style.strong(printable(name))}: ${printable(title)}`,
    headline(about, profile),
    ...(aliases.length > 0 ? [`also known as ${enumerate(aliases.map(alias => printable(alias)))}`] : []),
    ...section('Why', prose(because)),
    ...section('What Azure answers otherwise', prevents.flatMap(prose)),
    ...section('By era', [
      ...eraTable(about, style.faint),
      ...eraTexts.flatMap(([era, text]) => prose(`${era}: ${text}`)),
    ]),
    ...section('What a finding says', prose(policy.message)),
    ...section('To mend it in Terraform', prose(remedy.terraform)),
    ...section('To mend it in Bicep', prose(remedy.bicep)),
    ...(remedy.arm === undefined ? [] : section('To mend it in a template in JSON', prose(remedy.arm))),
    ...section('Decided by', factLines(about.decidedBy)),
    ...section('Shown beside that', factLines(about.shown)),
    ...section('Examples', exampleLines(policy)),
    ...section('Sources', sourceLines(about)),
    ...section('Related', relatedLines(about)),
  ];
  return `${lines.join('\n')}\n`;
}

/** How much a finding weighs, and of what. */
function headline({ policy, change = {} }: AboutPolicy, profile: Profile): string {
  const weight = appliesIn(policy, profile)
    ? `${severityIn(policy, profile)} in profile ${profile}`
    : `not part of profile ${profile}`;
  const isOff =
    change.enabled === false ? ', switched off by the configuration' : ', off unless a configuration turns it on';
  const own = [...(change.severity === undefined ? [] : ['severity']), ...Object.keys(change.parameters ?? {})];
  const said = own.length === 0 ? '' : `; the configuration says its ${enumerate(own)}`;
  return `${weight}, judges each ${printable(policy.subject)}${policy.enabled === false ? isOff : ''}${said}`;
}

/** What differs between the platform's eras, one column each. */
function eraTable({ eras, policy }: AboutPolicy, faint: (text: string) => string): readonly string[] {
  const table = tableLines(
    [{ title: '' }, ...profiles.map(title => ({ title }))],
    eras.map(({ name, values }) => [{ text: name }, ...profiles.map(era => ({ text: values[era] ?? '-' }))]),
    faint,
  );
  return [
    ...table.map(line => `  ${line}`),
    ...Object.entries(policy.parameters ?? {}).map(([name, parameter]) => `  ${name}: ${describe(parameter)}`),
  ];
}

function describe({ description }: Parameter): string {
  return printable(description);
}

function factLines(facts: readonly FactUse[]): readonly string[] {
  const longest = Math.max(0, ...facts.map(({ path }) => path.length));
  return facts.map(({ path, about }) => `  ${printable(path).padEnd(longest)}  ${printable(about)}`.trimEnd());
}

function exampleLines({ examples }: Policy): readonly string[] {
  return examples.map(
    ({ name, verdict, profile }) =>
      `  ${verdict.padEnd('not-applicable'.length)}  ${printable(name)}${profile === undefined ? '' : ` (profile ${profile})`}`,
  );
}

function sourceLines({ citations }: AboutPolicy): readonly string[] {
  return citations.flatMap(({ title, sections, document }) => [
    `  ${printable(title)}: ${sections.map(section => printable(section)).join('; ')}`,
    ...(document === undefined ? [] : [`    ${document.address}`]),
  ]);
}

function relatedLines({ related }: AboutPolicy): readonly string[] {
  const longest = Math.max(0, ...related.map(({ name }) => name.length));
  return related.map(({ name, title }) => `  ${printable(name).padEnd(longest)}  ${printable(title)}`);
}
