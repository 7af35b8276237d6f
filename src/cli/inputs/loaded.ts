import type { Place } from '../../core/error.js';
import type { Graph } from '../../graph/graph.js';
import type { SourceComment } from '../../graph/source-comment.js';
import type { Notice } from '../../graph/notice.js';
import type { InputSummary } from '../../report/report.js';

/** All inputs as one graph. */
export interface LoadedInputs {
  readonly graph: Graph;
  readonly inputs: readonly InputSummary[];
  /** What reading found worth knowing, beside what the graph tells. */
  readonly notices: readonly Notice[];
  /** The comments that name this program, in the sources of the inputs. */
  readonly comments: readonly SourceComment[];
  /** Reads the plans among them once more, with their source; undefined where no source is left unread. */
  readonly withSource?: () => Promise<LoadedInputs>;
}

/** One input, read. */
export interface LoadedInput {
  readonly summary: InputSummary;
  readonly graph: Graph;
  readonly notices: readonly Notice[];
  readonly comments: readonly SourceComment[];
  /** Reads a plan once more, with its source; undefined where no source is left unread. */
  readonly withSource?: () => Promise<LoadedInput>;
}

/** A file that tells what exists outside of the inputs, and where the configuration names it. */
export interface NamedInventory {
  readonly path: string;
  readonly place?: Place;
}
