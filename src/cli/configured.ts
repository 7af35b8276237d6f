import { parseJson } from '../adapters/parse-json.js';
import type { Place } from '../core/error.js';
import { acceptWith } from '../config/acceptance.js';
import { readBaseline, type Baseline } from '../config/baseline.js';
import { changesOf } from '../config/changes.js';
import { complete } from '../config/complete.js';
import type { Config } from '../config/config.js';
import { anyMatcher } from '../config/pattern.js';
import { choose } from '../config/precedence.js';
import { waiversOf } from '../config/waivers.js';
import type { Notice } from '../graph/notice.js';
import type { Host } from '../io/host.js';
import type { Rules } from '../policy/judge.js';
import { textOf, type Parsed } from './command.js';
import type { FoundConfig } from './find-config.js';
import { asConfiguration, loadConfig, pathFrom, readText } from './load-config.js';
import { builtInRules, headsOf } from './rules.js';
import { flagsOf, type Settings } from './settings.js';
import { todayOf } from './today.js';
import { Troubles } from './trouble.js';

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
  const known = loaded?.rules ?? builtInRules(choices.profile.value);
  const isUnwaivable = anyMatcher(config?.written.neverWaive ?? []);
  const grounds = {
    waivers: config === undefined ? [] : waiversOf(config),
    baseline: readsBaseline ? await baselineOf(parsed, config, known, host) : undefined,
    isUnwaivable,
    today: todayOf(parsed, host),
  };
  return {
    config,
    isUnwaivable,
    choices,
    rules: config === undefined ? known : { ...known, changesFor: changesOf(config) },
    acceptFor: async comments => acceptWith(grounds, comments, headsOf(known)),
    notices: config === undefined ? [] : switchedOff(config),
    complete: graph => (config === undefined ? graph : complete(graph, config)),
  };
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

async function baselineOf(
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

/** What a reader must know of a result: which policies were not asked. */
function switchedOff({ file, written: { policies = {}, overrides = [] } }: Config): readonly Notice[] {
  const off = Object.entries(policies).flatMap(([name, { enabled }]) => (enabled === false ? [name] : []));
  const partly = overrides.flatMap(override =>
    Object.entries(override.policies).flatMap(([name, { enabled }]) => (enabled === false ? [name] : [])),
  );
  const say = (names: readonly string[], where: string): readonly Notice[] =>
    names.length === 0 ? [] : [{ message: `switched off${where}: ${[...new Set(names)].join(', ')}`, file }];
  return [...say(off, ''), ...say(partly, ' for a part of the resources')];
}
