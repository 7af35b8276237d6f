import type { Graph } from '../../graph/graph.js';
import type { PlanJson } from './document/plan-json.js';
import { readPlan } from './plan.js';
import { openTemplate } from './resources/embedded.js';

/** The graph of a plan with everything in it, for those who need not save start-up time. */
export function graphOfPlan(plan: PlanJson, file: string): Graph {
  const { graph, openTemplates } = readPlan(plan, file);
  openTemplates?.(openTemplate);
  return graph;
}
