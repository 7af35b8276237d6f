import { profiles, type Parameter, type Policy, type PolicyChange, type Profile } from '../policy/policy.js';
import { appliesIn, parametersFor, severityIn } from '../policy/parameters.js';
import type { TextLayout } from './finding-text.js';
import { printable, printableLines } from './printable.js';
import { tableLines } from './table.js';
import { enumerate, valueText } from './words.js';
import { flowing } from './wrap.js';

/** A policy as a configuration has it, in an era. */
export interface Explained {
  readonly policy: Policy;
  readonly profile: Profile;
  /** What of it the configuration has changed already. */
  readonly change?: PolicyChange;
}

/** A policy as a page for people: what must hold, why, what Azure answers, its numbers by era, what to write instead. */
export function explainPolicy(explained: Explained, { style, width }: TextLayout): string {
  const { policy } = explained;
  const { name, title, because, prevents = [], remedy, sources, aliases = [] } = policy;
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', style.strong(heading), ...lines];
  const prose = (text: string): readonly string[] => flowing(printableLines(text), '  ', width);
  const lines = [
    `${style.strong(printable(name))}: ${printable(title)}`,
    headline(explained),
    ...(aliases.length > 0 ? [`also known as ${enumerate(aliases.map(alias => printable(alias)))}`] : []),
    ...section('Why', prose(because)),
    ...section(
      'What Azure answers otherwise',
      prevents.flatMap(text => flowing(printableLines(text), '  ', width)),
    ),
    ...section('By era', eraTable(policy, style.faint)),
    ...section('What a finding says', prose(policy.message)),
    ...section('To mend it in Terraform', prose(remedy.terraform)),
    ...section('To mend it in Bicep', prose(remedy.bicep)),
    ...section('Decided by', factLines(policy, width)),
    ...section('Examples', exampleLines(policy)),
    ...section(
      'Sources',
      sources.map(({ file, section: place }) => `  ${printable(file)}: ${printable(place)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function headline({ policy, profile, change = {} }: Explained): string {
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
function eraTable(policy: Policy, faint: (text: string) => string): readonly string[] {
  const values = profiles.map(profile => (appliesIn(policy, profile) ? parametersFor(policy, profile) : undefined));
  const severity = profiles.map(profile => (appliesIn(policy, profile) ? severityIn(policy, profile) : '-'));
  const parameters = Object.entries(policy.parameters ?? {});
  const rows = [
    ['severity', ...severity],
    ...parameters.map(([name]) => [
      name,
      ...values.map(known => (known === undefined ? '-' : valueText(known[name] as never))),
    ]),
  ];
  const table = tableLines(
    [{ title: '' }, ...profiles.map(title => ({ title }))],
    rows.map(row => row.map(text => ({ text }))),
    faint,
  );
  return [
    ...table.map(line => `  ${line}`),
    ...parameters.map(([name, parameter]) => `  ${name}: ${describe(parameter)}`),
  ];
}

function describe({ description }: Parameter): string {
  return printable(description);
}

function factLines({ facts }: Policy, width: number | undefined): readonly string[] {
  return flowing([enumerate(facts)], '  ', width);
}

function exampleLines({ examples }: Policy): readonly string[] {
  return examples.map(
    ({ name, verdict, profile }) =>
      `  ${verdict.padEnd('not-applicable'.length)}  ${printable(name)}${profile === undefined ? '' : ` (profile ${profile})`}`,
  );
}
