import { typeNouns } from '../../policy/facts-schema.js';
import {
  readFactSchema,
  type FactDescription,
  type FactSchema,
  type SubjectDescription,
} from '../../policy/facts-schema.js';
import type { PolicyHead } from '../../policy/policy.js';
import { markdownCode, markdownText } from '../markdown-text.js';
import { madeNote, markdownTable } from '../markdown-page.js';
import { enumerate } from '../words.js';
import { shortened } from '../../core/list.js';

/** What facts are documented with. */
export interface FactContext {
  readonly policies: readonly PolicyHead[];
  /** The properties that a fact comes from, such as `Microsoft.Web/serverfarms sku`, by its subject and path. */
  readonly sourcesOf: (subject: string, path: string) => readonly string[];
}

/** The facts of one kind of subject, each under a heading of its own. */
export function factsPage({ kind, about = '', facts }: SubjectDescription, context: FactContext): string {
  const lines = [
    madeNote,
    '',
    `# Facts of ${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`,
    '',
    `It is ${markdownText(about)}. ${facts.length} facts; null says that there is none, and what an input does not tell is unknown.`,
    ...facts.flatMap(fact => factLines(fact, kind, context)),
  ];
  return `${lines.join('\n')}\n`;
}

function factLines(fact: FactDescription, kind: string, { policies, sourcesOf }: FactContext): readonly string[] {
  const { path, about, unit, schema } = fact;
  const readers = policies.filter(policy => policy.subject === kind && policy.facts.includes(path));
  const sources = sourcesOf(kind, path);
  return [
    '',
    `## ${path}`,
    '',
    sentence(about),
    '',
    `- Type: ${typeText(readFactSchema(schema, path))}${unit === undefined ? '' : `, in ${markdownText(unit)}`}`,
    ...(sources.length === 0 ? [] : [`- Comes from: ${sources.map(sourceText).join('; ')}`]),
    ...(readers.length === 0
      ? []
      : [
          `- Read by: ${shortened(
            readers.map(({ name }) => `[${name}](../policies/${name}.md)`),
            12,
          ).join(', ')}`,
        ]),
  ];
}

function sentence(text: string): string {
  const shown = markdownText(text);
  return `${shown.charAt(0).toUpperCase()}${shown.slice(1)}.`;
}

function sourceText(source: string): string {
  const [type = '', property] = source.split(' ');
  return property === undefined ? markdownCode(type) : `${markdownCode(property)} of ${markdownCode(type)}`;
}

/** The values that a fact can have, in words. */
function typeText(schema: FactSchema): string {
  const { types, values, items, properties, minimum, maximum } = schema;
  if (values !== undefined) return `one of ${values.map(value => markdownCode(String(value))).join(', ')}`;
  const list = items === undefined ? 'a list' : `a list, each item ${typeText(items)}`;
  const members = [...(properties ?? [])].map(([name, part]) => `${markdownCode(name)} (${typeText(part)})`);
  const bounds = [
    ...(minimum === undefined ? [] : [`${minimum} or more`]),
    ...(maximum === undefined ? [] : [`${maximum} or less`]),
  ];
  return types
    .map(type => {
      if (type === 'array') return list;
      if (type === 'object') return members.length === 0 ? 'an object' : `an object with ${enumerate(members)}`;
      const noun = typeNouns([type]);
      return (type === 'integer' || type === 'number') && bounds.length > 0 ? `${noun} (${bounds.join(', ')})` : noun;
    })
    .join(' or ');
}

/** The kinds of subject, and how to read their pages. */
export function factsIndex(subjects: readonly SubjectDescription[]): string {
  const lines = [
    madeNote,
    '',
    '# The facts',
    '',
    'A policy judges one kind of subject by its facts. They are the same for Terraform, Bicep and ARM templates. Names of',
    'Azure are in lower case in them, as Azure compares most names so.',
    '',
    ...markdownTable(
      ['subject', 'it is', 'facts'],
      subjects.map(({ kind, about = '', facts }) => [
        `[${kind}](${kind}.md)`,
        markdownText(about),
        String(facts.length),
      ]),
    ),
    '',
    'Editors complete them in policy files that name the schema `policy-file-1.json` of the package',
    '([how to write a policy](../policies.md)).',
  ];
  return `${lines.join('\n')}\n`;
}
