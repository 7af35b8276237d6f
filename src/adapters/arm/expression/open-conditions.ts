import { Suppositions, type Choice, type Supposed } from '../../../graph/suppositions.js';
import type { Unknown, Value } from '../../../graph/value.js';
import { possibleOf } from './unknowns.js';

/** What depends on the round of a loop has one symbol for all rounds, and what a resource will be like decides nothing early. */
const ofMany = /\b(?:copyIndex|lambdaVariables|reference)\(/iu;

/** `parameters('name')`, whose name alone is what people call it; among several templates it says of which it is. */
const parameter = /^parameters\('([^']*)'\)(?: in [^()']*)?$/u;

/** A condition that tells what a text is when it holds. */
const telling =
  /^(?:empty\((parameters\('[^']*'\)(?: in [^()',]*)?)\)|equals\((parameters\('[^']*'\)(?: in [^()',]*)?), '([^']*)'\))$/u;

/** The texts that conditions which are supposed to hold tell, by the symbols of what they are of. */
function textsTold(supposed: Supposed): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const [symbol, value] of supposed) {
    const [, empty, equal, text = ''] = (value === true ? telling.exec(symbol) : undefined) ?? [];
    const name = empty ?? equal;
    if (name !== undefined && !told.has(name)) told.set(name, text);
  }
  return told;
}

/** What counts of the type of a parameter. */
interface ParameterType {
  readonly type: string | undefined;
  readonly isNullable: boolean;
}

/** The parameters and conditions of a deployment that are not known, and what they are supposed to be. */
export class OpenConditions {
  readonly #suppositions: Suppositions;
  readonly #texts: ReadonlyMap<string, string>;

  constructor(supposed: Supposed = new Map()) {
    this.#suppositions = new Suppositions(supposed);
    this.#texts = textsTold(supposed);
  }

  /** A value, or what it is supposed to be. */
  settled(unknown: Unknown): Value {
    return this.#suppositions.of<Value>(unknown);
  }

  /** The same of a parameter, which is noted when it can be one of a few values, and may be a text that is told. */
  parameter(unknown: Unknown, { type, isNullable }: ParameterType): Value {
    const { symbol } = unknown.$unknown;
    const values = possibleOf(unknown);
    if (values !== undefined && !/^secure/iu.test(type ?? '')) this.#note(symbol, values);
    const text = type === 'string' && !isNullable ? this.#texts.get(symbol) : undefined;
    return text ?? this.settled(unknown);
  }

  /** The same of what is asked whether it holds. Of a negation what it negates is noted, of a conjunction its parts have been. */
  condition(unknown: Unknown): Value {
    let { symbol } = unknown.$unknown;
    while (symbol.startsWith('not(')) symbol = symbol.slice('not('.length, -1);
    if (!/^(?:and|or|error)\(/u.test(symbol)) this.#note(symbol, [true, false]);
    return this.settled(unknown);
  }

  /** What could be supposed: parameters, and conditions that no such parameter decides. */
  get choices(): readonly Choice[] {
    const { choices } = this.#suppositions;
    return choices.filter(
      ({ symbol }) => !choices.some(other => other.symbol !== symbol && symbol.includes(other.symbol)),
    );
  }

  #note(symbol: string, values: readonly Value[]): void {
    if (!ofMany.test(symbol)) this.#suppositions.note({ symbol, name: parameter.exec(symbol)?.[1] ?? symbol, values });
  }
}
