import type { AzureInput } from '../../adapters/parse-input.js';
import type { Place, PreflightError } from '../../core/error.js';
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

/** Inputs while they are read. */
export interface Gathered {
  /** What is read, at its place on the command line. */
  readonly loaded: (LoadedInput | undefined)[];
  readonly waiting: WaitingInput[];
  /** Folders of source, by their identity, so that two files of one are that folder once. */
  readonly sources: Map<string, SourceFolder>;
  /** What is wrong with those that cannot be read. */
  readonly errors: PreflightError[];
}

/** A folder of Terraform source that is an input by itself, and its place on the command line. */
export interface SourceFolder {
  readonly index: number;
  readonly folder: string;
}

/** An input in a language of Azure's own: it is read when all inputs are known, as one may need another. */
export interface WaitingInput {
  /** Its place on the command line. */
  readonly index: number;
  readonly path: string;
  readonly input: AzureInput;
}
