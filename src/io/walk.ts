import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

export interface Walked {
  /** From the folder that the walk began in, with forward slashes. */
  readonly path: string;
  readonly entry: Dirent;
}

/** Which folders a walk enters, and how it lists one. */
export interface WalkSettings {
  readonly isEntered?: (name: string) => boolean;
  /** Lists a folder by its path; without it a walk ends with what the system says of one that cannot be listed. */
  readonly list?: (path: string) => readonly Dirent[];
}

/** Everything below a folder, in no order. Links to folders are not followed, so that none can lead round in a circle. */
export function* walk(folder: string, settings: WalkSettings = {}): Generator<Walked> {
  const { isEntered = () => true, list = listFolder } = settings;
  const waiting = [''];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of list(next === '' ? folder : join(folder, next))) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`;
      yield { path, entry };
      if (entry.isDirectory() && isEntered(entry.name)) waiting.push(path);
    }
  }
}

export function listFolder(path: string): readonly Dirent[] {
  return readdirSync(path, { withFileTypes: true });
}
