import { profiles, severities, type PolicyHead } from '../../policy/policy.js';
import { appliesIn, severityIn } from '../../policy/parameters.js';
import { madeNote, markdownTable } from '../markdown-page.js';
import { markdownText } from '../markdown-text.js';

/** The index of all policies: by theme, and the names of each severity. */
export function policyIndex(policies: readonly PolicyHead[]): string {
  const themes = [...new Set(policies.map(({ name }) => name.split('/')[0] ?? ''))];
  const lines = [
    madeNote,
    '',
    '# The policies',
    '',
    `${policies.length} policies. How they are written stands in [the policy language](../policies.md), what they judge by in`,
    '[the facts](../facts/README.md). `vnet-preflight explain NAME` prints the same pages.',
    ...themes.flatMap(theme => themeLines(theme, policies)),
    '',
    '## By severity',
    '',
    'In profile 2025; what is not part of it comes last.',
    ...[...severities, undefined].flatMap(severity => {
      const found = policies.filter(
        policy => (appliesIn(policy, '2025') ? severityIn(policy, '2025') : undefined) === severity,
      );
      return found.length === 0
        ? []
        : ['', `**${severity ?? 'earlier eras only'}** (${found.length}): ${found.map(linkTo).join(', ')}`];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function themeLines(theme: string, policies: readonly PolicyHead[]): readonly string[] {
  const rows = policies
    .filter(({ name }) => name.startsWith(`${theme}/`))
    .map(policy => [
      linkTo(policy),
      markdownText(policy.title),
      ...profiles.map(era => (appliesIn(policy, era) ? severityIn(policy, era) : '–')),
    ]);
  return ['', `## ${theme}`, '', ...markdownTable(['policy', 'must hold', ...profiles], rows)];
}

function linkTo({ name }: PolicyHead): string {
  return `[${name}](${name}.md)`;
}
