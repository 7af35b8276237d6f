import type { Place } from '../../../core/error.js';
import { once } from '../../../core/once.js';
import { readJsonDocument } from '../../arm/json/json-source.js';
import { placeInJson } from './json-place-of.js';
import { placeOf, type Spot } from './place-of.js';
import { scanHcl } from './scan-hcl.js';
import type { SourceTree } from './source-tree.js';

/** Finds what is written in one file of Terraform source. */
export interface SourcePlaces {
  /**
   * The place of a block, named by its type and labels, or of what `path` leads to from it; the nearest around it where
   * that is not written there. `nth` tells which of several blocks with this header is meant, where that is known.
   * Undefined when the file has no such block.
   */
  placeOf(...spot: Spot): Place | undefined;
  /** The structure of a file in the native syntax, with its comments; JSON has none. */
  readonly tree: SourceTree | undefined;
}

/**
 * The places of a file, which is in JSON if it is named `.tf.json` (or OpenTofu's `.tofu.json`) and in the native syntax
 * otherwise. `utf8` is what it holds. Throws a PreflightError for JSON that is broken; the native syntax is read as far
 * as it is right, and when something is asked.
 */
export function sourcePlaces(file: string, utf8: Uint8Array): SourcePlaces {
  if (file.endsWith('.json')) {
    const document = readJsonDocument(utf8, file);
    return { placeOf: (...spot) => placeInJson(document, ...spot), tree: undefined };
  }
  const text = new TextDecoder().decode(utf8);
  const tree = once(() => scanHcl(text));
  return {
    placeOf: (...spot) => {
      const found = placeOf(tree(), ...spot);
      return found && { file, ...found };
    },
    get tree() {
      return tree();
    },
  };
}
