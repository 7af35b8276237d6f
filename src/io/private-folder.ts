import { chmodSync, constants, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PreflightError } from '../core/error.js';
import { planNotRead } from './plan-file.js';
import { codeOf } from './system-error.js';

/** A folder that only this user can look into, for what must not outlive this process: a plan holds secrets. */
export interface PrivateFolder {
  /** Makes an empty file that only this user can read, to be filled by another program. */
  emptyFile(name: string): string;
  /** Copies a file into the folder, or throws what is wrong with it. */
  copy(path: string, name: string): string;
  remove(): void;
}

/** Works in such a folder, which is gone when the work is over, however it ends. */
export async function inPrivateFolder<T>(work: (folder: PrivateFolder) => Promise<T>): Promise<T> {
  const folder = makePrivateFolder();
  try {
    return await work(folder);
  } finally {
    folder.remove();
  }
}

/** Makes the folder. It is removed at the latest when this process ends by itself. */
function makePrivateFolder(): PrivateFolder {
  const folder = makeFolder();
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', remove);
  return {
    remove,
    emptyFile(name) {
      const path = join(folder, name);
      writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
      return path;
    },
    copy(path, name) {
      const target = join(folder, name);
      try {
        copyFileSync(path, target, constants.COPYFILE_EXCL);
        chmodSync(target, 0o600);
      } catch (cause) {
        throw planNotRead(path, cause);
      }
      return target;
    },
  };
}

function makeFolder(): string {
  try {
    // The system makes it for its owner alone. The program may work in another folder, so its whole path counts.
    return mkdtempSync(join(resolve(tmpdir()), 'vnet-preflight-'));
  } catch (cause) {
    throw new PreflightError('configuration', `no private folder can be made in ${tmpdir()}: ${codeOf(cause)}`, {
      advice: 'let TMPDIR name a folder that can be written to',
      cause,
    });
  }
}
