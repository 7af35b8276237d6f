import type { Text } from '../io/output.js';
import type { Report } from '../report/report.js';
import type { TextOptions } from '../report/text.js';

type Render = (report: Report, options: TextOptions) => Text;

/** The formats of a report, the default one first. Each is loaded only when it is asked for. */
const renderers = {
  text: async () => (await import('../report/text.js')).renderText,
  compact: async () => (await import('../report/compact.js')).renderCompact,
  json: async () => (await import('../report/json.js')).renderJson,
} as const satisfies Readonly<Record<string, () => Promise<Render>>>;

export type ReportFormat = keyof typeof renderers;

export const reportFormats = Object.keys(renderers) as [ReportFormat, ...ReportFormat[]];

/** The report in one format. */
export async function renderReport(kind: ReportFormat, report: Report, options: TextOptions): Promise<Text> {
  const render: Render = await renderers[kind]();
  return render(report, options);
}
