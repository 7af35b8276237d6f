import { parseJson } from '../../adapters/json/parse.js';
import type { Place } from '../../core/error.js';
import { decidedByOf, type Baseline } from '../../config/baseline.js';
import { readBaseline } from '../../config/read-baseline.js';
import type { Config } from '../../config/config.js';
import { configuredBy } from '../../config/configuration.js';
import { choose, type Choices } from '../../config/precedence.js';
import type { Host } from '../../io/host.js';
import type { Rules } from '../../policy/verdicts/judge.js';
import { textOf, type Parsed } from '../line/command.js';
import type { FoundConfig } from './find-config.js';
import { asConfiguration, pathFrom, readText } from './config-files.js';
import { loadConfig } from './load-config.js';
import { builtInRules } from './rules.js';
import { flagsOf, givenInventories, type Settings } from './settings.js';
import { todayOf } from './today.js';
import { Troubles } from '../output/trouble.js';

/** What a configuration says; what holds by itself where there is none. */
export interface Configuration {
  readonly config: Config | undefined;
  readonly choices: Choices;
  readonly rules: Rules;
}

/** The configuration of a run. All that is wrong with it is thrown at once. */
export async function configurationOf(
  found: FoundConfig | undefined,
  parsed: Parsed,
  host: Host,
): Promise<Configuration> {
  const flags = flagsOf(parsed);
  if (found !== undefined) return loadConfig(found.path, flags, host);
  const choices = choose(flags);
  return { config: undefined, choices, rules: builtInRules(choices.profile.value) };
}

/** The settings of a run that has a configuration or a baseline. */
export async function configured(found: FoundConfig | undefined, parsed: Parsed, host: Host): Promise<Settings> {
  const configuration = await configurationOf(found, parsed, host);
  const named = baselineNamed(parsed, configuration.config);
  const baseline = named && (await loadBaseline(named, configuration.rules, host));
  return settingsBy({ ...configuration, baseline }, parsed, host);
}

/** The settings that a configuration and a baseline make, and which policies nobody can waive. */
export function settingsBy(
  { config = noConfig, choices, rules, baseline }: Configuration & { readonly baseline: Baseline | undefined },
  parsed: Parsed,
  host: Host,
): Settings & { readonly isUnwaivable: (policy: string) => boolean } {
  const made = configuredBy({ config, rules }, baseline, todayOf(parsed, host));
  return {
    ...made,
    choices,
    acceptFor: async comments => Promise.resolve(made.acceptFor(comments)),
    inventories: [...givenInventories(parsed), ...inventoriesOf(config)],
  };
}

const noConfig: Config = { file: '', written: {}, placeOf: () => ({ file: '' }) };

function inventoriesOf(config: Config): Settings['inventories'] {
  return (config.written.inventories ?? []).map((path, index) => ({
    path: pathFrom(config, path),
    place: config.placeOf(['inventories', index]),
  }));
}

/** A file, and the place that names it. */
interface NamedFile {
  readonly path: string;
  readonly place: Place;
}

/** The file of the baseline: the command line's, else the configuration's. */
export function baselineNamed(parsed: Parsed, config: Config | undefined): NamedFile | undefined {
  const given = textOf(parsed, 'baseline');
  if (given !== undefined) return { path: given, place: { file: given } };
  const written = config?.written.baseline;
  if (config === undefined || written === undefined) return undefined;
  return { path: pathFrom(config, written), place: config.placeOf(['baseline']) };
}

/** Reads a baseline file. */
export async function loadBaseline({ path, place }: NamedFile, rules: Rules, host: Host): Promise<Baseline> {
  const read = readBaseline(await parsedJson({ path, place }, host), path, decidedByOf(rules));
  if ('problems' in read) throw new Troubles(read.problems);
  return read.baseline;
}

async function parsedJson({ path, place }: NamedFile, host: Host): Promise<unknown> {
  const text = await readText(path, place, host);
  try {
    return parseJson(new TextEncoder().encode(text), path).value;
  } catch (error) {
    throw asConfiguration(error, path, place);
  }
}
