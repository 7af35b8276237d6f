import { PreflightError, type Place } from '../../../core/error.js';
import { isJsonObject } from '../../json-object.js';
import { isList } from '../../../core/list.js';
import { isObject, Unknown, type Json, type Value } from '../../../graph/value.js';
import { pointerOf } from '../../../core/json-pointer.js';
import { valueGiven } from './given-value.js';
import type { JsonDocument } from '../json/json-source.js';
import type { GivenParameter } from '../model.js';
import { ownMember } from '../partly-known.js';

const advice = 'give each parameter as { "value": … }, below "parameters"';

/** `${AZURE_LOCATION}`, `${NAME=value}`: the Azure Developer CLI puts environment variables in their places. */
const placeholder = /\$\{[A-Z_][A-Z0-9_]*(?:=[^}]*)?\}/u;

/**
 * What a parameter file gives: `{ "parameters": { "name": { "value": … } } }`, the members also without
 * what is around them, as the command line of Azure takes them. A value that a key vault or the deploying
 * tool holds is unknown. Throws a PreflightError where it is something else.
 *
 * The Azure Developer CLI takes of its file what the template has a parameter for; the command line takes all.
 * Of a parameter with nothing in it, `{}`, it asks for the value: that is given nowhere here.
 */
export function givenIn(document: JsonDocument): readonly GivenParameter[] {
  const { value: whole, file } = document;
  if (!isJsonObject(whole))
    throw new PreflightError('input', 'the parameter file is not an object', { place: { file }, advice });
  const wrapped = ownMember(whole, 'parameters');
  const path = isJsonObject(wrapped) ? ['parameters'] : [];
  const isSpare = placeholder.test(JSON.stringify(whole));
  const members = Object.entries(isJsonObject(wrapped) ? wrapped : whole);
  return members
    .filter(([, given]) => !isEmpty(given))
    .map(([name, given]): GivenParameter => {
      const place = (): Place => document.place(pointerOf([...path, name])) ?? { file };
      const value = isJsonObject(given) ? valueGiven(given, name) : undefined;
      const read = value === undefined ? undefined : filledIn(value, name);
      if (read === undefined)
        throw new PreflightError('input', `the parameter “${name}” has no value`, {
          place: place(),
          advice,
        });
      return { name, isSpare, read: () => read, place };
    });
}

function isEmpty(given: Json): boolean {
  return isJsonObject(given) && Object.keys(given).length === 0;
}

/** A value in which what the deploying tool fills in is not known. */
function filledIn(value: Value, symbol: string): Value {
  if (typeof value === 'string')
    return placeholder.test(value)
      ? new Unknown({ symbol: `parameters('${symbol}')`, reason: 'the tool that deploys fills in a part of it' })
      : value;
  if (isList(value)) return value.map((item, index) => filledIn(item, `${symbol}[${index}]`));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filledIn(item, `${symbol}.${name}`)]));
}
