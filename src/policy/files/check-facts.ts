import { didYouMean } from '../../core/nearest.js';
import { ownProperty } from '../../core/own-property.js';
import { dotted } from '../../core/path.js';
import { factPaths, isOfType, numericTypes, typeNouns, typeOf, type FactNode, type FactType } from '../facts-schema.js';
import { isUnknown, type UnknownFact } from '../unknown.js';
import type { Check } from './check.js';
import { valueFault } from './fact-values.js';

/** Checks the facts of an example: that they exist and can be so, and that unknown ones say what an unknown can say. */
export function checkFacts(value: unknown, node: FactNode, check: Check): void {
  if (node.members === undefined) {
    checkFactValue(value, node, check);
  } else if (typeof value !== 'object' || value === null || Array.isArray(value) || isUnknown(value)) {
    check.report(`${node.path} is a group of facts, not a fact`);
  } else {
    for (const [name, part] of Object.entries(value)) {
      const path = dotted(node.path, name);
      const member = node.members.get(name);
      if (member === undefined)
        check.in(name).report(`there is no fact “${path}”${didYouMean(path, factPaths(check.tree))}`, 'key');
      else checkFacts(part, member, check.in(name));
    }
  }
}

function checkFactValue(value: unknown, node: FactNode, check: Check): void {
  const fault = valueFault(node, value);
  if (fault !== undefined) check.report(fault);
  if (isUnknown(value)) checkUnknown(value, node, check);
}

/** What can be told of an unknown, and the types of it. */
const tellable: { readonly [key in keyof Required<UnknownFact['$unknown']>]: readonly FactType[] } = {
  symbol: ['string'],
  reason: ['string'],
  possible: ['array'],
  minimum: numericTypes,
  maximum: numericTypes,
};

function checkUnknown(value: UnknownFact, node: FactNode, check: Check): void {
  for (const key of Object.keys(value))
    if (key !== '$unknown') check.in(key).report('“$unknown” stands alone: what is unknown has no members', 'key');
  const details: unknown = value.$unknown;
  if (typeof details !== 'object' || details === null || Array.isArray(details)) {
    check.in('$unknown').report('“$unknown” must be keys and values; of a value of which nothing is known write {}');
    return;
  }
  for (const [key, given] of Object.entries(details)) checkTold(key, given, { node, place: check.in('$unknown', key) });
}

/** One thing that is told of an unknown, and where. */
interface Told {
  readonly node: FactNode;
  readonly place: Check;
}

function checkTold(key: string, given: unknown, { node, place }: Told): void {
  const types = ownProperty<readonly FactType[]>(tellable, key);
  if (types === undefined) {
    place.report(`unknown key “${key}”${didYouMean(key, Object.keys(tellable))}`, 'key');
  } else if (!types.some(type => isOfType(typeOf(given), type))) {
    place.report(`“${key}” must be ${typeNouns(types.slice(-1))}`);
  } else if (types === numericTypes && node.schema?.types.some(type => numericTypes.includes(type)) !== true) {
    place.report(`${node.path} is never a number, so that it has no “${key}”`, 'key');
  } else if (Array.isArray(given)) {
    if (given.length === 0) place.report('“possible” is empty: there is a value that the fact has');
    given.forEach((item, index) => checkFactValue(item, node, place.in(index)));
  }
}
