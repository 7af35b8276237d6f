import { appliesIn, parametersFor, severityIn } from '../../policy/parameters.js';
import type { ParameterValue, Policy, Profile, Severity } from '../../policy/policy.js';
import { citationsOf, documentOf, sourceJson } from './documents.js';
import { printable } from '../printable.js';
import type { TextLayout } from '../finding-text.js';
import { count, valueText } from '../words.js';
import { wrap } from '../wrap.js';
import { prettyJson } from '../pretty-json.js';

/** A value in two eras. */
interface Changed<T> {
  readonly from: T;
  readonly to: T;
}

/** What is different about one policy between two eras. */
export interface PolicyDifference {
  readonly policy: Policy;
  readonly change: 'begins' | 'ends' | 'changes';
  readonly severity?: Changed<Severity>;
  readonly parameters: readonly (Changed<ParameterValue> & { readonly name: string; readonly description: string })[];
  /** Why, by era, in our words. */
  readonly why: readonly string[];
}

/** Every policy that two eras do not have in common as it is, by name in order. */
export function policyDifferences(
  policies: readonly Policy[],
  from: Profile,
  to: Profile,
): readonly PolicyDifference[] {
  return policies.flatMap((policy): readonly PolicyDifference[] => {
    const [before, after] = [appliesIn(policy, from), appliesIn(policy, to)];
    if (!before && !after) return [];
    const why = whyOf(policy, from, to);
    if (!before || !after) return [{ policy, change: before ? 'ends' : 'begins', parameters: [], why }];
    const severity = { from: severityIn(policy, from), to: severityIn(policy, to) };
    const parameters = changedParameters(policy, from, to);
    if (severity.from === severity.to && parameters.length === 0) return [];
    return [
      { policy, change: 'changes', ...(severity.from !== severity.to && { severity }), parameters, why } as const,
    ];
  });
}

function changedParameters(policy: Policy, from: Profile, to: Profile): PolicyDifference['parameters'] {
  const [before, after] = [parametersFor(policy, from), parametersFor(policy, to)];
  return Object.entries(policy.parameters ?? {}).flatMap(([name, { description }]) => {
    const [old, current] = [before[name], after[name]];
    if (old === undefined || current === undefined || JSON.stringify(old) === JSON.stringify(current)) return [];
    return [{ name, description, from: old, to: current }];
  });
}

/** What is written down of the eras; else which documents speak of it, which is all that is known. */
function whyOf(policy: Policy, from: Profile, to: Profile): readonly string[] {
  const told = ([from, to] as const).flatMap(era => {
    const text = policy.eras?.[era];
    return text === undefined ? [] : [`${era}: ${text}`];
  });
  if (told.length > 0) return told;
  const eras = new Set(policy.sources.map(({ file }) => documentOf(file)?.era));
  const other = appliesIn(policy, from) ? to : from;
  const only = appliesIn(policy, from) ? from : to;
  if (eras.has(other)) return [policy.because];
  return eras.has(only)
    ? [`the documents of ${only} say it, those of ${other} do not`]
    : [`no document of ${other} describes it; it is what Azure is seen to do in ${only}`];
}

/** The differences as text, those that begin, end and change apart. */
export function renderDiffText(
  differences: readonly PolicyDifference[],
  { from, to }: Changed<Profile>,
  layout: TextLayout,
): string {
  const { style } = layout;
  const titles = { changes: `Different in ${to}`, begins: `New in ${to}`, ends: `No longer in ${to}` } as const;
  const blocks = (['changes', 'begins', 'ends'] as const).flatMap(change => {
    const found = differences.filter(difference => difference.change === change);
    return found.length === 0
      ? []
      : [
          '',
          style.strong(`${titles[change]} (${found.length})`),
          ...found.flatMap(item => differenceText(item, item.change === 'ends' ? from : to, layout)),
        ];
  });
  const numbers = (['changes', 'begins', 'ends'] as const).map(
    change => differences.filter(item => item.change === change).length,
  );
  const total = `from ${from} to ${to}: ${count(numbers[0] ?? 0, 'policy', 'policies')} different, ${numbers[1]} new, ${numbers[2]} gone`;
  return `${[total, ...blocks].join('\n')}\n`;
}

function differenceText(
  { policy, change, severity, parameters, why }: PolicyDifference,
  era: Profile,
  { style, width }: TextLayout,
): readonly string[] {
  const weight = change === 'changes' ? '' : ` (${severityIn(policy, era)})`;
  return [
    `  ${style.strong(printable(policy.name))}${weight}: ${printable(policy.title)}`,
    ...(severity === undefined ? [] : [`    severity: ${severity.from} → ${severity.to}`]),
    ...parameters.flatMap(parameter => [
      `    ${printable(parameter.name)}: ${valueText(parameter.from)} → ${valueText(parameter.to)}  ${style.faint(printable(parameter.description))}`,
    ]),
    ...why.flatMap(text => wrap(printable(text.replaceAll(/\s+/gu, ' ').trim(), 2000), '    ', width)),
    ...citationsOf(policy.sources).map(
      ({ title, sections }) =>
        `    ${style.faint(`${printable(title)}: ${sections.map(section => printable(section)).join('; ')}`)}`,
    ),
  ];
}

/** The same as programs read it (`vnet-preflight/policy-diff/1`). */
export function renderDiffJson(differences: readonly PolicyDifference[], from: Profile, to: Profile): string {
  const policies = differences.map(({ policy, change, severity, parameters, why }) => ({
    name: policy.name,
    title: policy.title,
    change,
    severity: severity ?? null,
    parameters: Object.fromEntries(
      parameters.map(({ name, ...rest }) => [name, { description: rest.description, from: rest.from, to: rest.to }]),
    ),
    why,
    because: policy.because,
    sources: policy.sources.map(sourceJson),
  }));
  return prettyJson({ schema: 'vnet-preflight/policy-diff/1', from, to, policies });
}
