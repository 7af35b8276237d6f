import type { Origin } from '../graph/resource.js';
import type { PolicyChange, PolicyChanges } from '../policy/policy.js';
import type { Config, Override, PolicySettings } from './config.js';
import { anyMatcher } from './pattern.js';

/** What a configuration changes of policies. */
export interface Changes {
  /** By the origin of a subject. Origins with the same overrides get the same object. */
  readonly changesFor: (origin: Origin) => PolicyChanges;
  /** The overrides, by their index, that have concerned no origin that was asked for until now. */
  readonly unused: () => readonly number[];
}

/** The `policies` of a configuration, and over them those overrides whose patterns match, in their order. */
export function changesOf({ written: { policies = {}, overrides = [] } }: Config): Changes {
  const tests = overrides.map((override, index) => ({ ...override, index, matches: originMatcher(override) }));
  const used = new Set<number>();
  const known = new Map<string, PolicyChanges>();
  const changesFor = (origin: Origin): PolicyChanges => {
    const matching = tests.filter(({ matches }) => matches(origin));
    const key = matching.map(({ index }) => index).join();
    const found = known.get(key) ?? joined([policies, ...matching.map(override => override.policies)]);
    for (const { index } of matching) used.add(index);
    known.set(key, found);
    return found;
  };
  return { changesFor, unused: () => tests.flatMap(({ index }) => (used.has(index) ? [] : [index])) };
}

/** A test whether an override concerns an origin: what it gives patterns for must match one of them. */
export function originMatcher({ addresses, files }: Override): (origin: Origin) => boolean {
  const [isAddress, isFile] = [addresses, files].map(patterns =>
    patterns === undefined ? () => true : anyMatcher(patterns),
  ) as [(text: string) => boolean, (text: string) => boolean];
  return ({ address, file }) => isAddress(address) && isFile(file);
}

/** Settings laid over each other, the last on top; of parameters each by itself. */
function joined(layers: readonly PolicySettings[]): PolicyChanges {
  const result = new Map<string, PolicyChange>();
  for (const [name, setting] of layers.flatMap(layer => Object.entries(layer))) {
    const { enabled, severity, parameters } = { ...result.get(name), ...setting };
    result.set(name, {
      ...(enabled !== undefined && { enabled }),
      ...(severity !== undefined && { severity }),
      ...(parameters !== undefined && { parameters: { ...result.get(name)?.parameters, ...parameters } }),
    });
  }
  return result;
}
