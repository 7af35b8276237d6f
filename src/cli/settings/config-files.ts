import { dirname, isAbsolute, join } from 'node:path';
import { decode } from '../../adapters/decode.js';
import type { Config } from '../../config/config.js';
import { PreflightError, type Place } from '../../core/error.js';
import type { Host } from '../../io/host.js';

/** The text of a file that a configuration needs; whatever is wrong with it is wrong at a place. */
export async function readText(path: string, place: Place, host: Host): Promise<string> {
  if (host.isFolder(path))
    throw asConfiguration(new PreflightError('input', 'this is a folder, not a file'), path, place);
  try {
    return new TextDecoder().decode(decode(await host.readInput(path), path).utf8);
  } catch (error) {
    throw asConfiguration(error, path, place);
  }
}

/** A path that stands in a configuration, which is meant from the folder of that file. */
export function pathFrom({ file }: Pick<Config, 'file'>, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path).replaceAll('\\', '/');
}

/** Trouble with a file that is no input, told where that file is named. */
export function asConfiguration(error: unknown, path: string, place: Place): unknown {
  if (!(error instanceof PreflightError)) return error;
  const message = place.file === path ? error.message : `${path}: ${error.message}`;
  return new PreflightError('configuration', message, { place: { ...error.place, ...place }, cause: error });
}
