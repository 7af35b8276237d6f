import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';

/** Why the program of a version must not read a configuration for a range of versions; undefined when it may. */
export function versionFault(range: string, version: string): string | undefined {
  if (validRange(range) === null)
    return `requires must be a range of versions such as ">=0.2 <1", but is ${JSON.stringify(range)}`;
  if (satisfies(version, range, { includePrerelease: true })) return undefined;
  return `the configuration is for vnet-preflight ${range}, but this is version ${version}`;
}
