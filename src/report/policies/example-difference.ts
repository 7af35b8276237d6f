import type { Parameters } from '../../policy/policy.js';
import type { ExampleResult } from '../../policy/conditions/examples.js';
import type { TracedPart } from '../../policy/conditions/trace.js';
import { isUnknown } from '../../policy/unknown.js';
import { printable } from '../printable.js';
import type { Style } from '../style.js';
import { tableLines } from '../table.js';

/** An example that came out otherwise than it says, with what decided it. */
export interface Difference {
  readonly result: ExampleResult;
  /** Where the example stands: `policies/subnet/name.yaml:12:5`. */
  readonly place: string;
  readonly parts: readonly TracedPart[];
  readonly parameters: Parameters;
  readonly profile: string;
}

/** The difference between what an example says and what came of it, and each condition with the fact that it read. */
export function differenceLines(
  { result, place, parts, parameters, profile }: Difference,
  style: Style,
): readonly string[] {
  const { example, expected, actual } = result;
  const rows = parts.map(({ keyword, fact, value, condition, outcome }) => [
    { text: `${keyword}:` },
    { text: fact === '' ? 'the subject' : `${printable(fact)} = ${shown(value)}` },
    { text: printable(conditionText(condition, parameters), 300) },
    { text: outcome, ...(outcome !== 'holds' && { paint: style.strong }) },
  ]);
  const columns = ['', 'FACT', 'CONDITION', 'OUTCOME'].map(title => ({ title }));
  return [
    `${printable(place)}: the example “${printable(example.name)}” should be ${expected} but is ${actual}`,
    ...tableLines(columns, rows, style.faint).map(line => `    ${line}`.trimEnd()),
    `    ${style.faint(whyText(result, parts))} (profile ${profile})`,
  ];
}

/** What made the verdict, in a sentence. */
function whyText({ actual }: ExampleResult, parts: readonly TracedPart[]): string {
  const named = (keyword: 'when' | 'assert', outcome: TracedPart['outcome']): string =>
    parts
      .filter(part => part.keyword === keyword && part.outcome === outcome)
      .map(({ fact }) => (fact === '' ? `a part of ${keyword}` : printable(fact)))
      .join(', ');
  const open = [named('when', 'is open'), named('assert', 'is open')].filter(text => text !== '').join(', ');
  if (actual === 'not-applicable') return `it does not apply because of ${named('when', 'does not hold') || '“when”'}`;
  if (actual === 'undecided') return `it is open because of ${open || 'facts that are not known together'}`;
  if (actual === 'fail') return `it fails because of ${named('assert', 'does not hold') || '“assert”'}`;
  return 'everything that “assert” asks for holds';
}

function shown(value: unknown): string {
  if (value === undefined) return 'not given, so unknown';
  if (!isUnknown(value)) return printable(JSON.stringify(value), 80);
  const { possible, minimum, maximum } = value.$unknown;
  if (possible !== undefined) return printable(`one of ${JSON.stringify(possible)}`, 80);
  const bounds = [
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
  ];
  return ['unknown', ...bounds].join(' ');
}

/** A condition on one line, with the values of its parameters. */
function conditionText(condition: unknown, parameters: Parameters): string {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return JSON.stringify(condition);
  const entries = Object.entries(condition);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'param')
    return `${String(only[1])} (${JSON.stringify(parameters[String(only[1])])})`;
  return entries.length === 0
    ? 'anything'
    : entries.map(([keyword, value]) => `${keyword}: ${nested(value, parameters)}`).join(', ');
}

function nested(value: unknown, parameters: Parameters): string {
  if (Array.isArray(value)) return `[${value.map(item => nested(item, parameters)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const text = conditionText(value, parameters);
  return 'param' in value ? text : `{ ${text} }`;
}
