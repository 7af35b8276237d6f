import { Suppositions, type Choice, type Supposed } from '../../../../graph/suppositions.js';
import type { Unknown, Value } from '../../../../graph/value.js';
import { fromGraphValue, type TfValue } from '../../language/values/value.js';

/**
 * What is of many has one symbol for all of them, and so has what is cut or numbered: `[*]`, `each.value`, `count.index`,
 * `uuid()#3`.
 */
const ofMany = /\[\*\]|\beach\.(?:key|value)\b|\bcount\.index\b|#/u;

/** A condition that tells what a variable is: `var.env == "prod"`, `var.subnet_id != null`. */
const telling = /^(var\.[\w-]+) (==|!=) (null|"(?:[^"\\]|\\.)*")$/u;

/** What the conditions that are supposed to hold tell of variables, by the symbols of these. */
function toldBy(supposed: Supposed): ReadonlyMap<string, Value> {
  const told = new Map<string, Value>();
  for (const [symbol, value] of supposed) {
    const [, variable, operator, text = 'null'] = telling.exec(symbol) ?? [];
    if (variable !== undefined && value === (operator === '==') && !told.has(variable))
      told.set(variable, JSON.parse(text) as string | null);
  }
  return told;
}

/** The variables and conditions of a root module that are not known, and what they are supposed to be. */
export class OpenChoices {
  readonly #suppositions: Suppositions;
  readonly #told: ReadonlyMap<string, Value>;

  constructor(supposed: Supposed = new Map()) {
    this.#suppositions = new Suppositions(supposed);
    this.#told = toldBy(supposed);
  }

  /** A variable without a value, or what it is supposed to be; noted when it is one of a few values. */
  variable(unknown: Unknown, values: readonly Value[] | undefined): TfValue {
    const { symbol } = unknown.$unknown;
    if (values !== undefined) this.#note(symbol, values);
    const told = this.#told.get(symbol);
    return told === undefined ? this.#settled(unknown) : fromGraphValue(told);
  }

  /** What is asked whether it holds, or what it is supposed to be. */
  condition(unknown: Unknown): TfValue {
    this.#note(unknown.$unknown.symbol, [true, false]);
    return this.#settled(unknown);
  }

  /** What could be supposed: variables, and conditions that no other choice is a part of. */
  get choices(): readonly Choice[] {
    const { choices } = this.#suppositions;
    return choices.filter(one => !choices.some(other => other !== one && isIn(other.symbol, one.symbol)));
  }

  #settled(unknown: Unknown): TfValue {
    const settled = this.#suppositions.of<Value>(unknown);
    return settled === unknown ? unknown : fromGraphValue(settled);
  }

  #note(symbol: string, values: readonly Value[]): void {
    if (!ofMany.test(symbol)) this.#suppositions.note({ symbol, name: symbol, values });
  }
}

/** Whether a symbol stands in a longer one, and not as the start of another name. */
function isIn(symbol: string, longer: string): boolean {
  let at = longer.indexOf(symbol);
  while (at !== -1) {
    const around = [longer.charAt(at - 1), longer.charAt(at + symbol.length)];
    if (!around.some(character => /[\w-]/u.test(character))) return true;
    at = longer.indexOf(symbol, at + 1);
  }
  return false;
}
