import { appliesIn, parametersFor, severityIn } from '../policy/parameters.js';
import { profiles, type Parameters, type PolicyHead, type Profile } from '../policy/policy.js';
import { printable } from './printable.js';
import type { Style } from './style.js';
import { tableLines } from './table.js';
import { count } from './words.js';

/** The policies as a table, with their severity in one era; a dash says that one is not part of it, off that it is not asked. */
export function renderPoliciesText(policies: readonly PolicyHead[], profile: Profile, style: Style): string {
  const rows = policies.map(policy => {
    const severity = isAsked(policy, profile) ? severityIn(policy, profile) : undefined;
    return [
      {
        text: severity ?? (appliesIn(policy, profile) ? 'off' : '-'),
        ...(severity !== undefined && { paint: style[severity] }),
      },
      { text: printable(policy.name), paint: style.strong },
      { text: printable(policy.subject) },
      { text: printable(policy.title) },
    ];
  });
  const table = tableLines(
    [{ title: 'SEVERITY' }, { title: 'POLICY' }, { title: 'SUBJECT' }, { title: 'MUST HOLD' }],
    rows,
    style.faint,
  );
  const applied = policies.filter(policy => appliesIn(policy, profile));
  const off = applied.filter(policy => !isAsked(policy, profile)).length;
  const switchedOff = off === 0 ? '' : ` (${off} switched off)`;
  return `${[...table, '', `${count(policies.length, 'policy', 'policies')}, of which ${applied.length} belong to profile ${profile}${switchedOff}; vnet-preflight explain NAME tells all about one`].join('\n')}\n`;
}

function isAsked(policy: PolicyHead, profile: Profile): boolean {
  return appliesIn(policy, profile) && policy.enabled !== false;
}

/** The policies as programs read them (`vnet-preflight/policy-list/1`). */
export function renderPoliciesJson(policies: readonly PolicyHead[]): string {
  return `${JSON.stringify({ schema: 'vnet-preflight/policy-list/1', policies: policies.map(policyJson) }, null, 2)}\n`;
}

function policyJson(policy: PolicyHead): object {
  const { name, aliases = [], subject, title, facts, enabled = true } = policy;
  const own = profiles.filter(profile => appliesIn(policy, profile));
  return {
    name,
    aliases,
    subject,
    title,
    enabled,
    severity: Object.fromEntries(own.map(profile => [profile, severityIn(policy, profile)])),
    parameters: byParameter(policy, own),
    facts,
  };
}

/** Each parameter with its value in every era of the policy. */
function byParameter(policy: PolicyHead, own: readonly Profile[]): object {
  const values = new Map(own.map((profile): [Profile, Parameters] => [profile, parametersFor(policy, profile)]));
  return Object.fromEntries(
    Object.entries(policy.parameters ?? {}).map(([name, { type, description }]) => [
      name,
      { type, description, values: Object.fromEntries([...values].map(([profile, known]) => [profile, known[name]])) },
    ]),
  );
}
