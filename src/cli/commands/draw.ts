import type { Text } from '../../io/output.js';
import { renderDot } from '../../report/picture/dot.js';
import { makePicture } from '../../report/picture/make-picture.js';
import { makeReport } from '../../report/make-report.js';
import { renderMermaid } from '../../report/picture/mermaid.js';
import { grouped } from '../../report/picture/picture-groups.js';
import { renderSvg } from '../../report/picture/svg.js';
import type { GraphFormat } from '../line/options.js';
import type { LoadedInputs } from '../inputs/loaded.js';
import type { Settings } from '../settings/settings.js';

const drawings = { dot: renderDot, mermaid: renderMermaid, svg: renderSvg } as const;

/** What is drawn, and how its integrations are judged. */
export interface Drawn {
  readonly loaded: LoadedInputs;
  readonly settings: Settings;
}

/** Draws the integrations of a graph with what the policies say of them. */
export async function draw(kind: Exclude<GraphFormat, 'json'>, { loaded, settings }: Drawn): Promise<Text> {
  const { rules, complete, acceptFor } = settings;
  const graph = complete(loaded.graph);
  const report = makeReport({ ...loaded, graph, rules, accept: await acceptFor(loaded.comments) });
  return drawings[kind](grouped(makePicture(graph, report, rules)));
}
