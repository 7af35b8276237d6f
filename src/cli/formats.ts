import type { Text } from '../io/output.js';
import { renderCompact } from '../report/compact.js';
import { renderJson } from '../report/json.js';
import type { Report } from '../report/report.js';
import { renderTerraformJson } from '../report/terraform-json.js';
import { renderText, type TextOptions } from '../report/text.js';
import type { ReportFormat } from './commands.js';

type Render = (report: Report, options: TextOptions) => Promise<Text> | Text;

/** How each format is made. One that weighs much is best imported in here, when it is asked for. */
const renderers: Readonly<Record<ReportFormat, Render>> = {
  text: renderText,
  compact: renderCompact,
  json: renderJson,
  'terraform-json': renderTerraformJson,
};

/** The report in one format. */
export async function renderReport(kind: ReportFormat, report: Report, options: TextOptions): Promise<Text> {
  return renderers[kind](report, options);
}
