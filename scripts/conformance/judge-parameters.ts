import { readFileSync } from 'node:fs';
import { readJsonDocument } from '../../src/adapters/arm/json/json-source.js';
import { givenIn } from '../../src/adapters/arm/template/parameter-file.js';
import type { GivenParameter } from '../../src/adapters/arm/model.js';
import { readBicepParameters } from '../../src/adapters/bicep/parameters.js';
import { decode } from '../../src/adapters/decode.js';
import { Unknown, type Json } from '../../src/graph/value.js';
import { differences } from './differences.js';
import { plain } from './evaluate.js';
import { filesOf } from './files.js';
import { reasonOf, type Judgement } from './judgement.js';
import type { Pair } from './pairs.js';

/** Compares the values of a `.bicepparam` file with the parameter file that the official compiler made of it. */
export function judgeParameters(pair: Pair): Judgement {
  const { parameters, errors } = readBicepParameters(pair.entry, filesOf(pair));
  if (errors.length > 0) return { pair, outcome: 'refused', reason: reasonOf(errors), differences: [] };
  const expected = givenIn(readJsonDocument(decode(readFileSync(pair.expected), pair.expected).utf8, pair.expected));
  const known = expected.filter(given => !(given.read() instanceof Unknown));
  const names = new Set(known.map(({ name }) => name));
  // Of what only the deploying tool works out, the JSON does not tell how much is known.
  const found = differences(valuesOf(known), valuesOf(parameters.filter(({ name }) => names.has(name))));
  return { pair, outcome: found.length === 0 ? 'evaluated-equal' : 'wrong', reason: undefined, differences: found };
}

function valuesOf(parameters: readonly GivenParameter[]): Json {
  return Object.fromEntries(parameters.map((given): [string, Json] => [given.name, plain(given.read())]));
}
