import { isFinding } from '../../config/accept.js';
import {
  decidedByOf,
  entriesOf,
  renderBaseline,
  stillFound,
  type Baseline,
  type BaselineDays,
  type BaselineEntry,
} from '../../config/baseline.js';
import { isDate } from '../../config/dates.js';
import type { Host } from '../../io/host.js';
import { baselineLines, renderBaselineText } from '../../report/baseline.js';
import { count } from '../../report/words.js';
import { textOf, type Parsed, type Runnable } from '../line/command.js';
import { baselineNamed, configurationOf, loadBaseline, settingsBy } from '../settings/configured.js';
import { findConfig } from '../settings/find-config.js';
import { judgeInputs } from '../inputs/judge-inputs.js';
import { layoutFor } from '../output/layout.js';
import { writeNotices } from '../output/notices.js';
import { todayOf } from '../settings/today.js';
import { usage } from '../line/usage.js';

/** Writes all findings down. */
export const create: Runnable = {
  async run(parsed, host) {
    const { file, before, present } = await compared(parsed, host);
    const known = before ?? emptyBaseline(file, present.decidedBy);
    const entries = entriesOf(present.findings, known, present.days);
    host.writeFile(file, renderBaseline(entries));
    const kept = entries.filter(entry => known.entries.includes(entry)).length;
    const gone = known.entries.length - kept;
    const details = `${entries.length - kept} new, ${gone} gone`;
    await host.stdout.write(`${file}: ${count(entries.length, 'finding')} (${details})\n`);
    return 0;
  },
};

/** Removes what does not occur any more. */
export const prune: Runnable = {
  async run(parsed, host) {
    const { file, before, present } = await compared(parsed, host);
    if (before === undefined) throw noBaseline(file, parsed);
    const kept = stillFound(before, present.findings);
    const gone = before.entries.filter(entry => !kept.includes(entry));
    if (gone.length > 0) host.writeFile(file, renderBaseline(kept));
    const lines = baselineLines(gone).map(line => `removed ${line}\n`);
    await host.stdout.write([...lines, `${file}: ${count(kept.length, 'finding')} (${gone.length} removed)\n`]);
    return 0;
  },
};

/** Prints a baseline. */
export const show: Runnable = {
  async run(parsed, host) {
    const { config, rules } = await configurationOf(findConfig(parsed, [], host), parsed, host);
    const named = baselineNamed(parsed, config) ?? usual;
    if (!host.isFile(named.path)) throw noBaseline(named.path, parsed);
    const { entries } = await loadBaseline(named, rules, host);
    await host.stdout.write(renderBaselineText(entries, todayOf(parsed, host), layoutFor(parsed, host).style));
    return 0;
  },
};

const usual = { path: 'vnet-preflight-baseline.json', place: { file: 'vnet-preflight-baseline.json' } };

/** A baseline as it is, and the findings that could stand in it. */
interface Compared {
  readonly file: string;
  readonly before: Baseline | undefined;
  readonly present: {
    readonly findings: Parameters<typeof entriesOf>[0];
    readonly decidedBy: Baseline['decidedBy'];
    readonly days: BaselineDays;
  };
}

async function compared(parsed: Parsed, host: Host): Promise<Compared> {
  const configuration = await configurationOf(findConfig(parsed, parsed.positionals, host), parsed, host);
  const { config, rules } = configuration;
  const named = baselineNamed(parsed, config) ?? usual;
  const today = todayOf(parsed, host);
  const days = { today, until: untilOf(parsed, today) };
  const before = host.isFile(named.path) ? await loadBaseline(named, rules, host) : undefined;
  // All findings are wanted, those that the baseline accepts included.
  const settings = settingsBy({ ...configuration, baseline: undefined }, parsed, host);
  const { report } = await judgeInputs({ settings, shown: { passes: false, graph: false } }, parsed, host);
  const open = report.verdicts.filter(verdict => isFinding(verdict) && verdict.waiver === undefined);
  const findings = open.filter(({ policy }) => !settings.isUnwaivable(policy));
  const left = open.length - findings.length;
  const message = `${count(left, 'finding')} of policies that nobody can waive cannot stand in a baseline`;
  await writeNotices([...report.notices, ...(left > 0 ? [{ message }] : [])], host);
  return { file: named.path, before, present: { findings, decidedBy: decidedByOf(rules), days } };
}

function untilOf(parsed: Parsed, today: string): string | undefined {
  const given = textOf(parsed, 'until');
  if (given !== undefined && !isDate(given))
    throw usage(`--until must be a day such as 2027-01-31, not “${given}”`, parsed.command);
  if (given !== undefined && given < today)
    throw usage(`--until ${given} is over, so what is written would accept nothing`, parsed.command);
  return given;
}

function emptyBaseline(file: string, decides: Baseline['decidedBy']): Baseline {
  const entries: readonly BaselineEntry[] = [];
  return { file, entries, byKey: new Map(), decidedBy: decides };
}

function noBaseline(file: string, parsed: Parsed): Error {
  return usage(`there is no baseline ${file}; baseline create makes one`, parsed.command);
}
