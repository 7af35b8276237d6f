import { dirname } from 'node:path';
import { PreflightError } from '../../core/error.js';
import { configNames } from '../../config/config.js';
import type { Host } from '../../io/host.js';
import { hasFlag, textOf, type Parsed } from '../line/command.js';
import { usage } from '../line/usage.js';

/** A configuration file, and what has named it. */
export interface FoundConfig {
  readonly path: string;
  readonly by: '--config' | typeof configVariable | 'found';
}

const configVariable = 'VNET_PREFLIGHT_CONFIG';

/**
 * The configuration of a run: the one that `--config` names, else the environment, else the nearest from the first
 * input up to the root of its repository.
 */
export function findConfig(parsed: Parsed, inputs: readonly string[], host: Host): FoundConfig | undefined {
  const given = textOf(parsed, 'config');
  if (hasFlag(parsed, 'no-config')) {
    if (given !== undefined) throw usage('--config and --no-config contradict each other', parsed.command);
    return undefined;
  }
  if (given !== undefined) return { path: given, by: '--config' };
  const variable = host.environment[configVariable];
  if (variable !== undefined && variable !== '') return { path: variable, by: configVariable };
  const [path, other] = host.findUpward(configNames, folderOf(inputs[0] ?? '-', host));
  if (path === undefined) return undefined;
  if (other === undefined) return { path, by: 'found' };
  throw new PreflightError('configuration', `there is ${other} beside it, and only one of them can count`, {
    place: { file: path },
    advice: 'remove one of them, or name one: --config FILE',
  });
}

/** The folder in which the search begins; standard input comes from where we are. */
function folderOf(input: string, host: Host): string {
  if (input === '-') return '.';
  return host.isFolder(input) ? input : dirname(input);
}
