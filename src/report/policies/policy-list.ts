import { appliesIn, severityIn } from '../../policy/parameters.js';
import type { Policy, PolicyHead, Profile } from '../../policy/policy.js';
import { policyJson } from './explain-json.js';
import { printable } from '../printable.js';
import type { Style } from '../style.js';
import { tableLines } from '../table.js';
import { count } from '../words.js';
import { prettyJson } from '../pretty-json.js';

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
export function renderPoliciesJson(policies: readonly Policy[]): string {
  return prettyJson({ schema: 'vnet-preflight/policy-list/1', policies: policies.map(policyJson) });
}
