import { parseJson } from '../../adapters/json/parse.js';
import type { Place } from '../../core/error.js';
import type { Baseline } from '../../config/baseline.js';
import { readBaseline } from '../../config/read-baseline.js';
import type { Config } from '../../config/config.js';
import { configuredBy } from '../../config/configuration.js';
import { choose } from '../../config/precedence.js';
import type { Host } from '../../io/host.js';
import type { Rules } from '../../policy/judge.js';
import { textOf, type Parsed } from '../line/command.js';
import type { FoundConfig } from './find-config.js';
import { asConfiguration, pathFrom, readText } from './config-files.js';
import { loadConfig } from './load-config.js';
import { builtInRules } from './rules.js';
import { flagsOf, givenInventories, type Settings } from './settings.js';
import { todayOf } from './today.js';
import { Troubles } from '../output/trouble.js';

/** The settings of a run that has a configuration or a baseline, and that configuration. */
export async function configured(
  found: FoundConfig | undefined,
  parsed: Parsed,
  host: Host,
  readsBaseline = true,
): Promise<Settings & { readonly config: Config | undefined; readonly isUnwaivable: (policy: string) => boolean }> {
  const flags = flagsOf(parsed);
  const loaded = found && (await loadConfig(found.path, flags, host));
  const config = loaded?.config;
  const choices = loaded?.choices ?? choose(flags);
  const rules = loaded?.rules ?? builtInRules(choices.profile.value);
  const baseline = readsBaseline ? await baselineFor(parsed, config, rules, host) : undefined;
  const made = configuredBy({ config: config ?? noConfig, rules }, baseline, todayOf(parsed, host));
  return {
    ...made,
    config,
    choices,
    acceptFor: async comments => Promise.resolve(made.acceptFor(comments)),
    inventories: [...givenInventories(parsed), ...inventoriesOf(config ?? noConfig)],
  };
}

const noConfig: Config = { file: '', written: {}, placeOf: () => ({ file: '' }) };

function inventoriesOf(config: Config): Settings['inventories'] {
  return (config.written.inventories ?? []).map((path, index) => ({
    path: pathFrom(config, path),
    place: config.placeOf(['inventories', index]),
  }));
}

/** The file of the baseline and the place that names it: the command line's, else the configuration's. */
export function baselinePlace(
  parsed: Parsed,
  config: Config | undefined,
): { readonly path: string; readonly place: Place } | undefined {
  const given = textOf(parsed, 'baseline');
  if (given !== undefined) return { path: given, place: { file: given } };
  const written = config?.written.baseline;
  if (config === undefined || written === undefined) return undefined;
  return { path: pathFrom(config, written), place: config.placeOf(['baseline']) };
}

async function baselineFor(
  parsed: Parsed,
  config: Config | undefined,
  rules: Rules,
  host: Host,
): Promise<Baseline | undefined> {
  const named = baselinePlace(parsed, config);
  return named && loadBaseline(named.path, named.place, rules, host);
}

/** Reads a baseline file. */
export async function loadBaseline(path: string, place: Place, rules: Rules, host: Host): Promise<Baseline> {
  const read = readBaseline(await parsedJson(path, place, host), path, decidedBy(rules));
  if ('problems' in read) throw new Troubles(read.problems);
  return read.baseline;
}

/** The facts that the policies of a run decide by. */
export function decidedBy({ policies }: Rules): (policy: string) => readonly string[] {
  const byName = new Map(policies.map(({ policy }) => [policy.name, policy.decidedBy]));
  return policy => byName.get(policy) ?? [];
}

async function parsedJson(path: string, place: Place, host: Host): Promise<unknown> {
  const text = await readText(path, place, host);
  try {
    return parseJson(new TextEncoder().encode(text), path).value;
  } catch (error) {
    throw asConfiguration(error, path, place);
  }
}
