import type { Text } from '../io/output.js';
import { defaultProfile } from '../policy/policy.js';
import { renderDot } from '../report/dot.js';
import { makePicture } from '../report/make-picture.js';
import { makeReport } from '../report/make-report.js';
import { renderMermaid } from '../report/mermaid.js';
import { grouped } from '../report/picture-groups.js';
import { renderSvg } from '../report/svg.js';
import type { GraphFormat } from './commands.js';
import type { LoadedInputs } from './loaded.js';
import { builtInRules } from './rules.js';

const drawings = { dot: renderDot, mermaid: renderMermaid, svg: renderSvg } as const;

/** Draws the integrations of a graph with what the policies say of them. */
export function draw(kind: Exclude<GraphFormat, 'json'>, loaded: LoadedInputs): Text {
  const rules = builtInRules(defaultProfile);
  const report = makeReport({ ...loaded, rules });
  return drawings[kind](grouped(makePicture(loaded.graph, report, rules)));
}
