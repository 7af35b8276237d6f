import { ownProperty } from '../core/own-property.js';
import type { Place } from '../core/error.js';
import { compareText } from '../core/order.js';
import type { Origin } from '../graph/resource.js';
import type { Json } from '../graph/value.js';
import type { Rules } from '../policy/verdicts/judge.js';
import { appliesIn, parametersFor, severityIn } from '../policy/parameters.js';
import type { PolicyHead } from '../policy/policy.js';
import type { Path } from '../policy/files/yaml-source.js';
import { originMatcher } from './changes.js';
import type { Config, PolicySetting } from './config.js';
import type { Choices, Chosen } from './precedence.js';

/** One setting as it holds, and what has decided it: `default`, an option, a variable, or a place in a file. */
export interface SettingRow {
  readonly key: string;
  readonly value: Json;
  readonly origin: string;
  readonly place?: Place;
}

/** What settings follow from. */
export interface SettingSources {
  /** The configuration file and what has named it. */
  readonly found: { readonly path: string; readonly by: string } | undefined;
  readonly config: Config | undefined;
  readonly choices: Choices;
  readonly rules: Rules;
  /** The resource for which overrides are asked; no address for what holds where no override does. */
  readonly origin: Origin;
}

/** Every setting with its origin: how a run judges and ends, lists by their length, and each policy of the profile. */
export function settingsRows(sources: SettingSources): readonly SettingRow[] {
  const { found, config, choices, rules } = sources;
  const rows: SettingRow[] = [
    { key: 'config', value: found?.path ?? null, origin: found?.by ?? 'default' },
    chosen('profile', choices.profile, config),
    chosen('failOn', choices.failOn, config),
    chosen('failOnUndecided', choices.failOnUndecided, config),
    ...whole(config),
  ];
  const policies = rules.policies
    .map(({ policy }) => policy)
    .filter(policy => appliesIn(policy, rules.profile))
    .toSorted((left, right) => compareText(left.name, right.name));
  const layers = layersOf(sources);
  return [...rows, ...policies.flatMap(policy => policyRows(policy, layers, sources))];
}

function chosen(key: string, { value, by }: Chosen<string | boolean>, config: Config | undefined): SettingRow {
  if (by === 'default') return { key, value, origin: 'default' };
  if ('flag' in by) return { key, value, origin: by.flag };
  return { key, value, ...fromFile(config, [by.key]) };
}

/** What is told as it stands, and of lists of entries how many there are. */
const simple = ['requires', 'policyFolders', 'neverWaive', 'baseline'] as const;
const counted = ['overrides', 'waivers', 'integrations'] as const;

function whole(config: Config | undefined): readonly SettingRow[] {
  const rows = simple.map((key): SettingRow => {
    const value = config?.written[key];
    return value === undefined ? unset(key) : { key, value, ...fromFile(config, [key]) };
  });
  const counts = counted.map((key): SettingRow => {
    const value = config?.written[key];
    return value === undefined ? { ...unset(key), value: 0 } : { key, value: value.length, ...fromFile(config, [key]) };
  });
  const plans = config?.written.assumptions?.plans;
  const key = 'assumptions.plans';
  const assumed =
    plans === undefined
      ? { ...unset(key), value: 0 }
      : { key, value: plans.length, ...fromFile(config, ['assumptions', 'plans']) };
  return [...rows, ...counts, assumed];
}

function unset(key: string): SettingRow {
  return { key, value: null, origin: 'default' };
}

/** What a configuration says of one policy in one part of the file. */
interface Layer {
  readonly settings: { readonly [policy: string]: PolicySetting };
  readonly path: Path;
}

/** The parts of the file that concern the origin, the one that counts first. */
function layersOf({ config, origin }: SettingSources): readonly Layer[] {
  const { policies = {}, overrides = [] } = config?.written ?? {};
  const matching = overrides.flatMap((override, index): Layer[] => {
    const path: Path = ['overrides', index, 'policies'];
    return origin.address !== '' && originMatcher(override)(origin) ? [{ settings: override.policies, path }] : [];
  });
  return [{ settings: policies, path: ['policies'] }, ...matching].toReversed();
}

function policyRows(
  policy: PolicyHead,
  layers: readonly Layer[],
  { config, rules: { profile } }: SettingSources,
): readonly SettingRow[] {
  const row = (path: Path, value: Json, read: (setting: PolicySetting) => Json | undefined): SettingRow => {
    const key = ['policies', policy.name, ...path].join('.');
    for (const layer of layers) {
      const setting = ownProperty(layer.settings, policy.name);
      const own = setting && read(setting);
      if (own !== undefined) return { key, value: own, ...fromFile(config, [...layer.path, policy.name, ...path]) };
    }
    return { key, value, origin: 'default' };
  };
  return [
    row(['enabled'], policy.enabled ?? true, ({ enabled }) => enabled),
    row(['severity'], severityIn(policy, profile), ({ severity }) => severity),
    ...Object.entries(parametersFor(policy, profile)).map(([name, value]) =>
      row(['parameters', name], value, ({ parameters = {} }) => ownProperty(parameters, name)),
    ),
  ];
}

function fromFile(config: Config | undefined, path: Path): Pick<SettingRow, 'origin' | 'place'> {
  const place = config?.placeOf(path);
  return { origin: 'file', ...(place !== undefined && { place }) };
}
