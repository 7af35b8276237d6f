import { appliesIn, parametersFor, severityIn } from '../policy/parameters.js';
import { profiles, type Parameters, type PolicyHead, type Profile } from '../policy/policy.js';
import { printable } from './printable.js';
import type { Style } from './style.js';
import { tableLines } from './table.js';
import { count } from './words.js';

/** The policies as a table, with their severity in one era; a dash says that one is not part of it. */
export function renderPoliciesText(policies: readonly PolicyHead[], profile: Profile, style: Style): string {
  const rows = policies.map(policy => {
    const severity = appliesIn(policy, profile) ? severityIn(policy, profile) : undefined;
    return [
      { text: severity ?? '-', ...(severity !== undefined && { paint: style[severity] }) },
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
  const applied = policies.filter(policy => appliesIn(policy, profile)).length;
  return `${[...table, '', `${count(policies.length, 'policy', 'policies')}, of which ${applied} belong to profile ${profile}; vnet-preflight explain NAME tells all about one`].join('\n')}\n`;
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
