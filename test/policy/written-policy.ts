import { expect } from '@jest/globals';
import type { SubjectDescription } from '../../src/policy/facts-schema.js';
import { readPolicy } from '../../src/policy/files/load.js';
import type { PolicyWithExamples } from '../../src/policy/policy.js';
import { subjects } from './support.js';

export const file = 'policies/subnet/too-small.yaml';

export const good = `name: subnet/too-small
severity: error
subject: integration
title: The subnet is large enough
when: { properties: { mode: { const: regional } } }
assert:
  properties:
    subnet:
      properties:
        prefixLength: { type: integer, maximum: { param: longestPrefix } }
parameters:
  longestPrefix:
    type: integer
    default: 28
    profiles: { "2019": 27 }
    description: the longest prefix
message: the subnet {subnet.name} is a /{subnet.prefixLength}, not a /{longestPrefix}
remedy:
  terraform: address_prefixes = ["\${var.prefix}/{longestPrefix}"]
  bicep: make it larger
because: it must be
sources: [{ file: source.txt, section: Limitations }]
examples:
  - { name: at the bound, verdict: pass, facts: { mode: regional, subnet: { prefixLength: 28 } } }
  - { name: past it, base: at the bound, verdict: fail, facts: { subnet: { prefixLength: 29 } } }
`;

/** The policy in a text that has no problem. */
export function policyIn(text: string, path: string, described: readonly SubjectDescription[]): PolicyWithExamples {
  const { file: read, problems } = readPolicy(text, path, described);
  if (read === undefined) throw problems[0];
  return read.policy;
}

/** "line:column message" for each problem of a text. */
export function problemsOf(text: string, name = file): readonly string[] {
  return readPolicy(text, name, subjects).problems.map(
    ({ message, place }) => `${place?.line}:${place?.column} ${message}`,
  );
}

/** The problems when one part of the good text is written otherwise. */
export function withChange(part: string, change: string): readonly string[] {
  expect(good).toContain(part);
  return problemsOf(good.replace(part, change));
}
