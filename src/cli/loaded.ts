import type { Place } from '../core/error.js';
import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import type { InputSummary } from '../report/report.js';

/** All inputs as one graph. */
export interface LoadedInputs {
  readonly graph: Graph;
  readonly inputs: readonly InputSummary[];
  /** What reading found worth knowing, beside what the graph tells. */
  readonly notices: readonly Notice[];
}

/** One input, read. */
export interface LoadedInput {
  readonly summary: InputSummary;
  readonly graph: Graph;
  readonly notices: readonly Notice[];
}

/** A file that tells what exists outside of the inputs, and where the configuration names it. */
export interface NamedInventory {
  readonly path: string;
  readonly place?: Place;
}
