import { decode } from '../../adapters/decode.js';
import { parseJson } from '../../adapters/json/parse.js';
import { exitStatus } from '../../core/error.js';
import type { Host } from '../../io/host.js';
import { readReport } from '../../report/read-report.js';
import type { Parsed } from '../line/command.js';
import { reportFormats } from '../line/options.js';
import { writeReport } from '../output/formats.js';
import { builtInRules } from '../settings/rules.js';
import { stopsOf } from '../output/status.js';
import { targetsOf, withErrors } from '../output/targets.js';

/** Makes formats of a saved report. The verdict was the check's, so the exit status only tells whether it could be read. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, reportFormats, host);
  const path = parsed.positionals[0] ?? '-';
  const report = await withErrors(targets, host, async () => {
    const { utf8 } = decode(await host.readInput(path), path);
    return readReport(parseJson(utf8, path).value, path);
  });
  const stops = stopsOf(report);
  await writeReport(report, { parsed, host, rules: builtInRules(report.profile), isAll: true, stops, targets });
  return exitStatus.clean;
}
