import { Graph, sourceOf } from '../graph/graph.js';
import { assumedOf } from './assumptions.js';
import type { Config } from './config.js';
import { declaredOf } from './declared.js';

/**
 * A graph with what its configuration knows and no input tells, as resources whose origin is the configuration's
 * line: so a finding that rests on one of them shows that line.
 */
export function complete(graph: Graph, config: Config): Graph {
  const added = [declaredOf(graph, config), assumedOf(graph, config)];
  const resources = added.flatMap(part => part.resources);
  const notices = added.flatMap(part => part.notices);
  if (resources.length + notices.length === 0) return graph;
  return Graph.merge([graph, new Graph([sourceOf(resources, notices)])]);
}
