import type { Graph, ResourceSource } from '../../graph/graph.js';
import type { openTemplate } from './resources/embedded.js';

/** A plan whose graph is complete once the templates that it deploys are opened. */
export interface PlanGraph {
  readonly graph: Graph;
  /** What the graph is made of. */
  readonly made: ResourceSource;
  /** Opens the templates, before the graph is first asked; undefined when the plan has none. */
  readonly openTemplates: ((open: typeof openTemplate) => void) | undefined;
}
