import { readFileSync } from 'node:fs';
import { templateSourceOf } from '../../src/adapters/arm/json/json-source.js';
import { compileBicep } from '../../src/adapters/bicep/compile.js';
import { decode } from '../../src/adapters/decode.js';
import { differences } from './differences.js';
import { evaluate } from './evaluate.js';
import { filesOf } from './files.js';
import { judgeParameters } from './judge-parameters.js';
import { reasonOf, type Judgement, type Outcome } from './judgement.js';
import { normalised } from './normalise.js';
import type { Pair } from './pairs.js';

/** Compiles the source of a pair and compares the result with the official one, as text and as what is deployed. */
export function judge(pair: Pair): Judgement {
  const of = (outcome: Outcome, more: Partial<Judgement> = {}): Judgement => ({
    pair,
    outcome,
    reason: undefined,
    differences: [],
    ...more,
  });
  try {
    if (pair.entry.endsWith('.bicepparam')) return judgeParameters(pair);
    const files = filesOf(pair);
    const { source, errors, notices } = compileBicep(pair.entry, files);
    if (source === undefined) return of('refused', { reason: reasonOf(errors) });
    const absent = notices.find(({ message }) => message.includes('has not been restored'));
    if (absent !== undefined) return of('refused', { reason: absent.message });
    const expected = templateSourceOf(decode(readFileSync(pair.expected), pair.expected).utf8, pair.expected);
    const inText = differences(normalised(expected.template), normalised(source.template));
    if (inText.length === 0) return of('text-equal');
    const inEffect = differences(evaluate(expected, files), evaluate(source, files));
    return inEffect.length === 0
      ? of('evaluated-equal', { differences: inText })
      : of('wrong', { differences: inEffect });
  } catch (error) {
    return of('wrong', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
