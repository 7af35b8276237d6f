import { exitStatus } from '../core/error.js';
import type { Host } from '../io/host.js';
import { textOf, type Parsed } from './command.js';
import { reportFormats } from './commands.js';
import { showsPasses, writeReport } from './formats.js';
import { judgeInputs } from './judge-inputs.js';
import { settingsOf } from './settings.js';
import { statusOf } from './status.js';
import { targetsOf, withErrors } from './targets.js';

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, reportFormats, host);
  const isAll = textOf(parsed, 'show') === 'all';
  const showAll = isAll || targets.some(({ kind }) => showsPasses(kind));
  const { report, rules, choices } = await withErrors(targets, host, async () => {
    const settings = await settingsOf(parsed, parsed.positionals, host);
    return { ...settings, report: await judgeInputs(parsed.positionals, settings, showAll, parsed, host) };
  });
  const status = statusOf(report.summary, choices);
  await writeReport(report, { parsed, host, rules, isAll, isFailing: status !== exitStatus.clean, targets });
  return status;
}
