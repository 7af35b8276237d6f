import { PreflightError, type Place } from '../../core/error.js';
import { loadConfig as load, type LoadedConfig } from '../../config/load-config.js';
import type { Flags } from '../../config/precedence.js';
import type { Host } from '../../io/host.js';
import type { FileText } from '../../policy/files/load.js';
import { tool } from '../../report/report.js';
import { asConfiguration, pathFrom, readText } from './config-files.js';
import { policyTextsIn } from './policy-files.js';
import { builtInRules } from './rules.js';
import { Troubles } from '../output/trouble.js';

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

function filesIn(
  folder: string,
  { file, place }: { readonly file: string; readonly place: Place },
  host: Host,
): readonly FileText[] {
  const path = pathFrom({ file }, folder);
  try {
    const files = policyTextsIn(path, host);
    if (files.length > 0) return files;
  } catch (error) {
    throw asConfiguration(error, path, place);
  }
  throw new PreflightError('configuration', `there is no policy file in ${folder}`, { place });
}
