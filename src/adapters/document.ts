import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import { graphOfJson } from './graph/graph-of-json.js';
import type { DocumentInput, DocumentKind } from './read.js';

/** A document, read. */
export interface DocumentReading {
  readonly kind: DocumentKind;
  readonly graph: Graph;
  /** How many resources it describes. */
  readonly resources: number;
  readonly notices: readonly Notice[];
}

/** The graph of a document of this program's own. Throws a PreflightError when it is damaged. */
export function readDocument({ kind, value, notices }: DocumentInput, path: string): DocumentReading {
  const graph = graphOfJson(value, path);
  return { kind, graph, resources: graph.all().length, notices };
}
