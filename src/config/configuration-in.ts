import { PreflightError } from '../core/error.js';
import { decidedByOf, type Baseline } from './baseline.js';
import { configuredBy, type Configured } from './configuration.js';
import { isDate } from './dates.js';
import { loadConfig, type ConfigInput, type LoadedConfig } from './load-config.js';
import type { Choices } from './precedence.js';
import { readBaseline } from './read-baseline.js';

/** The contents of a configuration and a baseline, for programs that have them at hand. */
export interface ConfigContent extends ConfigInput {
  readonly baseline: { readonly file: string; readonly text: string } | undefined;
  /** The day in UTC. */
  readonly today: string;
}

type Refused = { readonly problems: readonly PreflightError[] };

/** What a configuration comes to, or all that is wrong with it. */
export function configurationIn(
  content: ConfigContent,
): { readonly choices: Choices; readonly configured: Configured } | Refused {
  const { baseline, today } = content;
  if (!isDate(today))
    return { problems: [new PreflightError('usage', `today must be a day such as 2027-01-31, not “${today}”`)] };
  const found = loadConfig(content);
  if ('problems' in found) return found;
  const { loaded } = found;
  const known = baseline === undefined ? { baseline } : baselineIn(baseline, loaded);
  if ('problems' in known) return known;
  return { choices: loaded.choices, configured: configuredBy(loaded, known.baseline, today) };
}

function baselineIn(
  { file, text }: NonNullable<ConfigContent['baseline']>,
  { rules }: LoadedConfig,
): { readonly baseline: Baseline } | Refused {
  return readBaseline(parsed(text, file), file, decidedByOf(rules));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new PreflightError('configuration', 'the baseline is no JSON', { place: { file }, cause });
  }
}
