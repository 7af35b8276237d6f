import { byPlace, type PreflightError } from '../core/error.js';
import { schemaCheck, shown } from '../policy/files/schema-check.js';
import { readYaml, type Report } from '../policy/files/yaml-source.js';
import type { Config, WrittenConfig } from './config.js';
import { isDate } from './dates.js';
import { versionFault } from './requires.js';
import schema from './schemas/config-1.json' with { type: 'json' };

/** What reading a configuration file gave: the configuration, or all that is wrong with the file, in its order. */
export type ConfigReading =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config?: never; readonly problems: readonly PreflightError[] };

const checkStructure = schemaCheck(schema, 'the configuration', {
  pattern: ({ data }, label) =>
    String(data).trim() === ''
      ? `${label} is empty`
      : `${label} must be a day such as 2027-01-31, but is ${shown(data)}`,
});

/**
 * Reads a configuration file and checks all that can be told without the policies: keys, types, dates.
 * An empty file is a configuration that changes nothing. One for another `version` of this program may have keys that
 * this one does not know, so that is told and nothing else.
 */
export function readConfig(text: string, file: string, version: string): ConfigReading {
  const source = readYaml(text, file, { noun: 'configuration file', longest: 1024 * 1024 });
  const value = source.value ?? {};
  if (source.problems.length === 0) checkVersion(value, version, source.report);
  if (source.problems.length === 0) checkStructure(value, source.report);
  if (source.problems.length === 0) checkMeaning(value, source.report);
  if (source.problems.length > 0) return { problems: source.problems.toSorted(byPlace) };
  return { config: { file, written: value, placeOf: source.placeOf }, problems: [] };
}

function checkVersion(value: object, version: string, report: Report): void {
  const { requires } = value as { readonly requires?: unknown };
  const fault = typeof requires === 'string' ? versionFault(requires, version) : undefined;
  if (fault !== undefined) report(['requires'], fault);
}

/** What the schema cannot say. */
function checkMeaning({ waivers = [] }: WrittenConfig, report: Report): void {
  for (const [index, { until }] of waivers.entries())
    if (until !== undefined && !isDate(until)) report(['waivers', index, 'until'], `there is no day ${until}`);
}
