import { PreflightError, type Place } from '../../../core/error.js';
import type { JsonObject } from '../../json-object.js';
import { isList } from '../../../core/list.js';
import type { Json, Value } from '../../../graph/value.js';
import { countOf, copiesIn, roundsOf, unknownList, withoutCopy, type ValueCopy } from './copy.js';
import { excessOf, tooHeavy } from '../expression/budget.js';
import { ExpressionError } from '../expression/error.js';
import { evaluate } from '../expression/evaluate.js';
import { readText } from '../expression/parse.js';
import type { Context, Refuse } from '../model.js';
import { refused } from '../run.js';
import { scopeOf } from '../scope/template-scope.js';
import { pointerOf } from '../../../core/json-pointer.js';

/** Where a JSON value stands, and what is done about what the platform would refuse in it. */
export interface Site {
  readonly context: Context;
  readonly pointer: string;
  /** Without it what would be refused is thrown. */
  readonly refuse?: Refuse;
}

/**
 * The value of a part of a template: expressions in its strings are evaluated, property loops are
 * unrolled. Throws a PreflightError for what the platform would refuse, unless the site says what else to do.
 */
export function evaluateJson(json: Json, site: Site): Value {
  if (typeof json === 'string') return evaluateText(json, site);
  if (typeof json !== 'object' || json === null) return json;
  if (isList(json)) return json.map((item, index) => evaluateJson(item, inside(site, index)));
  return evaluateObject(json, site);
}

/** The site of a member of the value at a site. */
export function inside(site: Site, ...steps: readonly (string | number)[]): Site {
  return { ...site, pointer: `${site.pointer}${pointerOf(steps)}` };
}

/** The place of a site; of what is missing there, that of the nearest part around it. */
export function placeOf({ context, pointer }: Pick<Site, 'context' | 'pointer'>): Place {
  const { source } = context.template;
  for (let around = pointer; around !== ''; around = around.slice(0, around.lastIndexOf('/'))) {
    const place = source.place(around);
    if (place !== undefined) return { ...place, pointer };
  }
  return { file: source.file, pointer };
}

function evaluateText(text: string, site: Site): Value {
  if (!text.startsWith('[')) return text;
  const { run } = site.context.template;
  try {
    const reading = readText(text);
    if (reading.expression === undefined) return reading.literal;
    const { expression } = reading;
    const value = run.budget.within(0, () => evaluate(expression, scopeOf(site.context)));
    const excess = excessOf(value);
    if (excess !== undefined) throw new ExpressionError(`it ${excess}`, 0);
    return value;
  } catch (error) {
    const told = asRefused(error, text, site);
    if (!(told instanceof PreflightError) || site.refuse === undefined) throw told;
    return site.refuse(told);
  }
}

/** The stack is used up: by lists in lists whose items are variables with lists in lists. */
function tooDeep(site: Site): PreflightError {
  return refused('the expressions lead on to each other too deep', placeOf(site), 'make the template flatter');
}

const longestShown = 80;

/** What is thrown while an expression is evaluated as what the platform would refuse; other things as they are. */
function asRefused(error: unknown, text: string, site: Site): unknown {
  if (error instanceof RangeError && /call stack/u.test(error.message)) return tooDeep(site);
  // JavaScript has no text or list of such a length.
  const refusal = error instanceof RangeError ? new ExpressionError(`the expression ${tooHeavy}`, 0) : error;
  if (!(refusal instanceof ExpressionError)) return error;
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  const advice = `mend the expression ${JSON.stringify(shown)}: the platform would refuse it, too`;
  return refused(refusal.message, placeOf(site), advice);
}

function evaluateObject(json: JsonObject, site: Site): Value {
  const copies = copiesIn(json);
  const own = copies === undefined ? json : withoutCopy(json);
  const members = Object.entries(own).map(([name, value]): [string, Value] => [
    keyText(name, site),
    evaluateJson(value, inside(site, name)),
  ]);
  copies?.forEach((copy, index) => members.push([copy.name, evaluateCopy(copy, inside(site, 'copy', index))]));
  return Object.fromEntries(members);
}

/** A key that is an expression; one of which the value is not known stays as it is written. */
function keyText(name: string, site: Site): string {
  if (!name.startsWith('[')) return name;
  const key = evaluateText(name, site);
  return typeof key === 'string' ? key : name;
}

/** The list that a loop makes. */
export function evaluateCopy(copy: ValueCopy, site: Site): Value {
  const { context } = site;
  const { name = '' } = copy;
  const { run } = context.template;
  const place = (): Place => placeOf(site);
  try {
    const counted = evaluateJson(copy.count, { context, pointer: `${site.pointer}/count` });
    const count = countOf(counted, place);
    if (typeof count !== 'number') return unknownList(name, count);
    run.countRounds(count, place);
    const input = inside(site, 'input');
    return roundsOf(count).map(index => {
      const loop = { name: name.toLowerCase(), index, isOfResource: copy.name === undefined, outer: context.loop };
      return evaluateJson(copy.input, { ...input, context: { ...context, loop } });
    });
  } catch (error) {
    if (!(error instanceof PreflightError) || site.refuse === undefined) throw error;
    return site.refuse(error);
  }
}
