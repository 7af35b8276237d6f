import { PreflightError, type Place } from '../../core/error.js';
import { Unknown, type Json, type Value } from '../../graph/value.js';
import { pointerOf } from '../json-place.js';
import { isBody } from './evaluated.js';
import type { JsonDocument } from './json-source.js';
import type { GivenParameter } from './model.js';
import { ownMember } from './partly-known.js';

const advice = 'give each parameter as { "value": … }, below "parameters"';

/**
 * What a parameter file gives: `{ "parameters": { "name": { "value": … } } }`, the members also without
 * what is around them, as the command line of Azure takes them. A value that a key vault or the deploying
 * tool holds is unknown. Throws a PreflightError where it is something else.
 */
export function givenIn(document: JsonDocument): readonly GivenParameter[] {
  const { value, file } = document;
  if (!isBody(value))
    throw new PreflightError('input', 'the parameter file is not an object', { place: { file }, advice });
  const wrapped = ownMember(value, 'parameters');
  const path = isBody(wrapped) ? ['parameters'] : [];
  return Object.entries(isBody(wrapped) ? wrapped : value).map(([name, given]): GivenParameter => {
    const place = (): Place => document.place(pointerOf([...path, name])) ?? { file };
    const read = valueOf(name, given);
    if (read === undefined)
      throw new PreflightError('input', `the parameter “${name}” has no value`, {
        place: place(),
        advice,
      });
    return { name, read: () => read, place };
  });
}

/** What may stand in the place of a value, and why that is then not known. */
const reasons = [
  ['reference', 'its value is a secret in a key vault'],
  ['expression', 'only the tool that deploys works its value out'],
] as const;

function valueOf(name: string, given: Json): Value | undefined {
  if (!isBody(given)) return undefined;
  const value = ownMember(given, 'value');
  if (value !== undefined) return value;
  const reason = reasons.find(([member]) => ownMember(given, member) !== undefined)?.[1];
  return reason === undefined ? undefined : new Unknown({ symbol: `parameters('${name}')`, reason });
}
