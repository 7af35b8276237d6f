import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import { graphOfListing } from './azure/listing.js';
import type { DocumentKind } from './detect.js';
import { graphOfJson } from './graph/graph-of-json.js';
import type { DocumentInput } from './parse-input.js';
import { graphOfState, graphOfStateFile, type StateReading } from './terraform/state/graph-of-state.js';

/** A document, read. */
export interface DocumentReading extends StateReading {
  readonly kind: DocumentKind;
  readonly notices: readonly Notice[];
}

/** The graph of a document. Throws a PreflightError when it is damaged. */
export function readDocument({ kind, value, notices }: DocumentInput, path: string): DocumentReading {
  return { kind, notices, ...readers[kind](value, path) };
}

const readers: Readonly<Record<DocumentKind, (value: unknown, path: string) => StateReading>> = {
  graph: (value, path) => counted(graphOfJson(value, path)),
  'azure-listing': graphOfListing,
  'terraform-state': graphOfState,
  'terraform-state-file': graphOfStateFile,
};

function counted(graph: Graph): StateReading {
  return { graph, resources: graph.all().length };
}
