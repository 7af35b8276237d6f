import { readJsonDocument } from '../../src/adapters/arm/json/json-source.js';
import { graphOfWhatIf } from '../../src/adapters/arm/evaluated/what-if.js';
import { subjectsOf } from '../../src/facts/subjects.js';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import type { Json } from '../../src/graph/value.js';
import type { Judgement } from '../../src/policy/judgement.js';
import type { Profile } from '../../src/policy/policy.js';
import { judgeAll } from '../judge-all.js';

export type Body = { readonly [name: string]: Json };

const subscription = '/subscriptions/11111111-1111-1111-1111-111111111111';
const group = `${subscription}/resourceGroups/shop`;

/** The id of a resource of the group. */
export function idOf(type: string, name: string): string {
  const [namespace = '', ...types] = type.split('/');
  const names = name.split('/');
  return `${group}/providers/${namespace}/${types.map((part, index) => `${part}/${names[index] ?? ''}`).join('/')}`;
}

/** A resource as what-if shows it. */
export function shown(type: string, name: string, properties: Body, more: Body = {}): Body {
  const plain = name.split('/').at(-1) ?? name;
  return {
    id: idOf(type, name),
    type,
    name: plain,
    apiVersion: '2024-04-01',
    location: 'westeurope',
    ...more,
    properties,
  };
}

/** One change; a state that is null is left out, as the platform does it. */
export function change(changeType: string, before: Body | null, after: Body | null, more: Body = {}): Body {
  return {
    resourceId: (after ?? before)?.['id'] ?? '',
    changeType,
    before,
    after,
    delta: null,
    unsupportedReason: null,
    ...more,
  };
}

/** What the built-in policies say of a result with these changes. */
export function judgeWhatIf(
  changes: readonly Body[],
  profile: Profile = '2025',
  potentialChanges: readonly Body[] = [],
): readonly Judgement[] {
  const text = JSON.stringify({ status: 'Succeeded', error: null, changes, potentialChanges });
  const { graph } = graphOfWhatIf(readJsonDocument(new TextEncoder().encode(text), 'what-if.json'));
  return judgeAll(subjectsOf(graph), { policies, profile, textsOf: policyTexts }).judgements;
}
