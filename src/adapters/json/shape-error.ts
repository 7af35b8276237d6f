import { PreflightError } from '../../core/error.js';
import { pointerOf } from '../../core/json-pointer.js';
import { shownPointer } from './place.js';
import { maximumDepth, typeName, type Fault } from './shape.js';

/** The document in which a fault was found. */
export interface Faulty {
  readonly file: string;
  /** In words: `the graph`. */
  readonly noun: string;
  readonly advice: string;
}

/** A value of a wrong type as trouble with the input, with its place. */
export function shapeError({ path, expected, found }: Fault, document: Faulty): PreflightError {
  const isDeep = path.length >= maximumDepth;
  const what = `must be ${expected}${isDeep ? '' : `, not ${typeName(found)}`}`;
  return faultAt(isDeep ? path.slice(0, 3) : path, what, document);
}

/** What is wrong at a path of a document, as half a sentence about what stands there. */
export function faultAt(
  path: readonly (string | number)[],
  what: string,
  { file, noun, advice }: Faulty,
): PreflightError {
  const where = path.length === 0 ? noun : `${shownPointer(path)} of ${noun}`;
  return new PreflightError('input', `${where} ${what}`, { place: { file, pointer: pointerOf(path) }, advice });
}
