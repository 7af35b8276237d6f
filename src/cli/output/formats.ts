import type { Host } from '../../io/host.js';
import type { Text } from '../../io/output.js';
import type { Rules } from '../../policy/verdicts/judge.js';
import { renderCompact } from '../../report/compact.js';
import { renderJson } from '../../report/json.js';
import type { RunReport } from '../../report/report.js';
import { nothingJudged } from '../../report/summary-line.js';
import { renderText } from '../../report/text.js';
import { hasFlag, textOf, type Parsed } from '../line/command.js';
import type { ReportFormat } from '../line/options.js';
import { layoutFor } from './layout.js';
import { writeNotices } from './notices.js';
import { writeTarget, type Target } from './targets.js';

/** What the formats are made with beside the report; each takes what it needs. */
export interface Rendering {
  readonly parsed: Parsed;
  readonly host: Host;
  readonly rules: Rules;
  /** Whether what passed and what did not apply is shown in every format. */
  readonly isAll: boolean;
  /** How many findings the run was asked to stop at. */
  readonly stops: number;
  readonly targets: readonly Target<ReportFormat>[];
}

type Render = (report: RunReport, rendering: Rendering, target: Target<ReportFormat>) => Promise<Text> | Text;

/** How each format is made. What a person does not read in a terminal is loaded when it is asked for. */
const renderers: Readonly<Record<ReportFormat, Render>> = {
  text: (report, { parsed, host }, { file }) =>
    renderText(report, {
      ...layoutFor(parsed, host, file),
      isQuiet: hasFlag(parsed, 'quiet'),
      showWaived: textOf(parsed, 'show') === 'all',
    }),
  compact: renderCompact,
  json: renderJson,
  'terraform-json': async report => (await import('../../report/terraform-json.js')).renderTerraformJson(report),
  sarif: async (report, { rules, host }) =>
    (await import('../../report/sarif/sarif.js')).renderSarif(report, {
      rules,
      pathFromRoot: path => host.pathFromRoot(path),
    }),
  junit: async report => (await import('../../report/junit.js')).renderJunit(report),
  markdown: async (report, { rules }) => (await import('../../report/markdown.js')).renderMarkdown(report, { rules }),
  github: async (report, { rules, host }) =>
    (await import('../../report/github.js')).renderGithub(report, {
      rules,
      pathFromRoot: path => host.pathFromRoot(path),
    }),
  azure: async (report, { rules, host, targets }) =>
    (await import('../../report/azure.js')).renderAzure(report, {
      rules,
      absolutePath: path => host.pathIdentity(path),
      summaryFile: targets.find(({ kind, file }) => kind === 'markdown' && file !== undefined)?.file,
    }),
  atlantis: async (report, { rules, stops }) =>
    (await import('../../report/atlantis.js')).renderAtlantis(report, { rules, stops }),
};

/** True for a format that also shows what passed, so that the report has to hold it. */
export function showsPasses(kind: ReportFormat): boolean {
  return kind === 'junit';
}

/**
 * Writes the report to every target. Standard output comes last: when a file cannot be written, a
 * reader of the pipe does not see half a success.
 */
export async function writeReport(report: RunReport, rendering: Rendering): Promise<void> {
  const { targets, host, isAll } = rendering;
  const findings = isAll ? report : { ...report, quiet: [] };
  const inOrder = targets.toSorted((left, right) => Number(left.file === undefined) - Number(right.file === undefined));
  for (const target of inOrder) {
    const shown = showsPasses(target.kind) ? report : findings;
    await writeTarget(target, await renderers[target.kind](shown, rendering, target), host);
  }
  await tellBeside(report, rendering);
}

/**
 * What only a text tells has to be told when none goes to the screen. Atlantis reads both streams as one, in no order,
 * so what one of them tells is not in the other.
 */
async function tellBeside(report: RunReport, { targets, parsed, host }: Rendering): Promise<void> {
  const isQuiet = hasFlag(parsed, 'quiet');
  const shown = targets.find(({ file }) => file === undefined)?.kind;
  if (shown === 'atlantis') return;
  const isText = shown === 'text';
  if (!isText && !isQuiet) await writeNotices(report.notices, host);
  if (report.summary.subjects.integration === 0 && (!isText || isQuiet)) {
    await host.stderr.write(`${nothingJudged(report)}\n`);
  }
}
