import { PreflightError, type Place } from '../../core/error.js';
import { pointerOf } from '../json-place.js';
import { isBody } from './evaluated.js';
import { valueGiven } from './given-value.js';
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
    const read = isBody(given) ? valueGiven(given, name) : undefined;
    if (read === undefined)
      throw new PreflightError('input', `the parameter “${name}” has no value`, {
        place: place(),
        advice,
      });
    return { name, read: () => read, place };
  });
}
