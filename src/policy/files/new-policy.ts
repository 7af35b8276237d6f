import type { FactDescription, SubjectDescription } from '../facts-schema.js';

/** What a new policy is written with. */
export interface NewPolicy {
  readonly name: string;
  readonly subject: SubjectDescription;
  /** Where an editor finds the schema, from the folder of the file. */
  readonly schema: string;
}

/**
 * The text of a policy file to begin with: it is right as it stands, its examples come out as they say, and its
 * comments tell what to fill in. It judges a name, which every subject has.
 */
export function newPolicyText({ name, subject, schema }: NewPolicy): string {
  const { path } = factToBeginWith(subject);
  const keys = path.split('.');
  const condition = keys.reduceRight(
    (inner, key) => `{ properties: { ${key}: ${inner} } }`,
    '{ type: string, pattern: "^[a-z]" }',
  );
  return `# yaml-language-server: $schema=${schema}
# A policy of our own. It passes its examples as it stands; change every line to what you want to ask for, and then run
#   vnet-preflight policy test
name: ${name} # the path of this file; what is wrong, so that it reads well after "allow"
severity: warning # error, warning or note
subject: ${subject.kind} # ${subject.about ?? 'what is judged'}
title: The name begins with a letter # what holds when all is well; no full stop

# To which subjects it applies; left out, to all: the facts that there are stand in docs/facts of vnet-preflight.
# when: { properties: { … } }

# What must hold. A fact that can be null needs a type, which says whether null is right (type: [string, 'null']) or wrong.
assert: ${condition}

# Numbers that others may want to make stricter, used as { param: longest } above and {longest} below.
# parameters:
#   longest: { type: integer, default: 40, description: the most characters of a name }

# What was found and what is asked for; {facts} and {parameters} are filled in.
message: 'the name {${path}} does not begin with a lower-case letter'
remedy:
  terraform: |
    Give it a name that begins with a letter.
  bicep: |
    Give it a name that begins with a letter.
because: >-
  Say here why it is asked for, in words for somebody whose deployment it stops.
# The platform's own error text, where there is one:
# prevents: ['…']
sources:
  - { file: our handbook, section: Names } # where it is written that this must hold

${examplesOf(keys)}`;
}

/** Examples of a fact that is a text, by the steps of its path. */
function examplesOf(keys: readonly string[]): string {
  const nested = (value: string): string => keys.reduceRight((inner, key) => `{ ${key}: ${inner} }`, value);
  return `# Run by "policy test". A fact that is not given is unknown. Keep one that passes and one that fails on each boundary.
examples:
  - name: a letter first
    verdict: pass
    facts: ${nested('web')}
  - name: a digit first
    verdict: fail
    facts: ${nested('1-web')}
  - name: no name at all
    verdict: fail
    facts: ${nested('null')}
  - name: known after apply
    verdict: undecided
`;
}

/** The fact that the first condition judges: a name, else any text. */
function factToBeginWith({ kind, facts }: SubjectDescription): FactDescription {
  const texts = facts.filter(({ schema }) => {
    const { type, enum: values } = schema as { readonly type?: unknown; readonly enum?: unknown };
    return values === undefined && [type].flat().includes('string') && [type].flat().includes('null');
  });
  const found = texts.find(({ path }) => /(?:^|\.)name$/u.test(path)) ?? texts[0];
  if (found === undefined) throw new Error(`no fact of ${kind} is a text`);
  return found;
}
