import type { Origin } from '../graph/resource.js';
import type { PolicyChange, PolicyChanges } from '../policy/policy.js';
import type { Config, Override, PolicySettings } from './config.js';
import { anyMatcher } from './pattern.js';

/**
 * What a configuration changes of policies, by the origin of a subject: its `policies`, and over them those
 * overrides whose patterns match, in their order. Origins with the same overrides get the same object.
 */
export function changesOf({ written: { policies = {}, overrides = [] } }: Config): (origin: Origin) => PolicyChanges {
  const tests = overrides.map(override => ({ override, matches: originMatcher(override) }));
  const known = new Map<string, PolicyChanges>();
  return origin => {
    const matching = tests.filter(({ matches }) => matches(origin)).map(({ override }) => override);
    const key = matching.map(override => overrides.indexOf(override)).join();
    const found = known.get(key) ?? joined([policies, ...matching.map(override => override.policies)]);
    known.set(key, found);
    return found;
  };
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
