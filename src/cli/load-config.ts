import { dirname, isAbsolute, join } from 'node:path';
import { decode } from '../adapters/decode.js';
import { PreflightError, type Place } from '../core/error.js';
import type { Config } from '../config/config.js';
import { loadConfig as load, type LoadedConfig } from '../config/load-config.js';
import type { Flags } from '../config/precedence.js';
import type { Host } from '../io/host.js';
import { tool } from '../report/report.js';
import { builtInRules } from './rules.js';
import { Troubles } from './trouble.js';

/** Reads a configuration with the policies of its folders; all that is wrong with it is thrown at once. */
export async function loadConfig(file: string, flags: Flags, host: Host): Promise<LoadedConfig> {
  const found = load({
    file,
    text: await readText(file, { file }, host),
    flags,
    version: tool.version,
    builtIn: builtInRules,
    filesIn: (folder, place) => filesIn(folder, { file, place }, host),
  });
  if ('problems' in found) throw new Troubles(found.problems);
  return found.loaded;
}

/** The text of a file that a configuration needs; whatever is wrong with it is wrong at a place. */
export async function readText(path: string, place: Place, host: Host): Promise<string> {
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

function filesIn(
  folder: string,
  { file, place }: { readonly file: string; readonly place: Place },
  host: Host,
): ReturnType<Host['readFolder']> {
  const path = pathFrom({ file }, folder);
  try {
    const files = host.readFolder(path, ['.yaml', '.yml']);
    if (files.length > 0) return files;
  } catch (error) {
    throw asConfiguration(error, path, place);
  }
  throw new PreflightError('configuration', `there is no policy file in ${folder}`, { place });
}
