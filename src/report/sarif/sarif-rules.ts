import { subjects } from '../../facts/subjects.js';
import { appliesIn, severityIn } from '../../policy/parameters.js';
import type { Policy, PolicyHead, Profile, Severity } from '../../policy/policy.js';
import type { Rules } from '../../policy/verdicts/judge.js';
import { aboutPolicy } from '../policies/about-policy.js';
import { explainPolicy } from '../policies/explain-policy.js';
import { policyMarkdown } from '../policies/policy-markdown.js';
import { printable } from '../printable.js';
import type { ReportedVerdict, RunReport } from '../report.js';
import { plainStyle } from '../style.js';

/** A policy as SARIF has it (`reportingDescriptor`). */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly [member: string]: unknown;
}

/** Lengths that GitHub reads of a name and of a description. */
const longestName = 255;
const longestDescription = 1024;

/**
 * Every policy that ran, so that one that found nothing differs from one that is not there. A report can
 * hold policies that this program does not know; of those it says what the report tells.
 */
export function sarifRules(report: RunReport, rules: Rules): readonly SarifRule[] {
  const heads = rules.policies.map(({ policy }) => policy);
  const ran = heads.filter(policy => policy.enabled !== false && appliesIn(policy, report.profile));
  const known = new Set(ran.map(({ name }) => name));
  const others = new Map<string, ReportedVerdict>();
  for (const item of [...report.verdicts, ...(report.quiet ?? [])])
    if (!known.has(item.policy)) others.set(item.policy, 'describe' in item ? item.describe() : item);
  return [
    ...ran.map(policy => ruleOf({ ...policy, ...rules.textsOf(policy.name) }, report.profile, heads)),
    ...[...others.values()].map(({ policy, title, severity, remedy }) => ({
      ...identity(policy),
      shortDescription: { text: sentence(title) },
      fullDescription: { text: sentence(title) },
      help: { text: remedy === '' ? sentence(title) : printable(remedy, 4000) },
      defaultConfiguration: { level: severity },
    })),
  ];
}

function ruleOf(policy: Policy, profile: Profile, heads: readonly PolicyHead[]): SarifRule {
  const about = aboutPolicy(policy, { heads, subjects });
  const severity = severityIn(policy, profile);
  return {
    ...identity(policy.name),
    shortDescription: { text: sentence(policy.title) },
    fullDescription: { text: sentence(policy.because) },
    help: { text: explainPolicy(about, profile, { style: plainStyle }), markdown: policyMarkdown(policy, profile) },
    defaultConfiguration: { level: severity },
    properties: {
      tags: ['azure', 'app-service', 'virtual-network', policy.name.split('/')[0] ?? policy.name],
      precision: 'very-high',
      'problem.severity': problemSeverity[severity],
    },
  };
}

const problemSeverity: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** `subnet/too-small` is also called SubnetTooSmall, as SARIF asks for a name that is one word. */
function identity(policy: string): { id: string; name: string } {
  const words = policy.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
  const name = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return { id: printable(policy, longestName), name: (name === '' ? 'Policy' : name).slice(0, longestName) };
}

/** A text as one sentence with its full stop. */
export function sentence(text: string, limit = longestDescription): string {
  const shown = printable(text.replaceAll(/\s+/gu, ' ').trim(), limit - 1);
  const start = shown.charAt(0).toUpperCase() + shown.slice(1);
  return /[.!?]$/u.test(start) ? start : `${start}.`;
}
