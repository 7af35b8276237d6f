import { unlessThrown } from '../../../../core/attempt.js';
import { PreflightError, type Place } from '../../../../core/error.js';
import { decode } from '../../../decode.js';
import type { Files } from '../../../files.js';
import type { Step } from '../../positions/place-of.js';
import { sourcePlaces, type SourcePlaces } from '../../positions/source-places.js';
import type { SourceTree } from '../../positions/source-tree.js';

/** Where a value is written: in a file, in the block of a type and labels, at a path from there. */
export interface Spot {
  readonly file: string;
  readonly header: readonly string[];
  readonly path?: readonly Step[];
  /** Which of several blocks with this header it is; without it the one that has most of the path. */
  readonly nth?: number;
}

/** Finds lines and columns in files of source, each of which is looked through when it is first asked about. */
export class WrittenPlaces {
  readonly #files: Files;
  readonly #found = new Map<string, SourcePlaces | undefined>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** The place of a spot, or the nearest around it that can be found. */
  of({ file, header, path, nth }: Spot): Place {
    return this.#in(file)?.placeOf(header, path, nth) ?? { file };
  }

  /** The structure of a file in the native syntax. */
  treeOf(file: string): SourceTree | undefined {
    return this.#in(file)?.tree;
  }

  #in(file: string): SourcePlaces | undefined {
    if (this.#found.has(file)) return this.#found.get(file);
    const places = this.#read(file);
    this.#found.set(file, places);
    return places;
  }

  #read(file: string): SourcePlaces | undefined {
    // It was read before, so what is wrong now is no matter of the source.
    return unlessThrown(PreflightError, () => {
      const bytes = this.#files.read(file);
      return bytes && sourcePlaces(file, decode(bytes, file).utf8);
    });
  }
}
