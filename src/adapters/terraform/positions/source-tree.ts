import type { Lines } from '../../../core/lines.js';

/** A part of a text, in UTF-16 units; `end` is behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `name = expression`, from the name to the end of the expression. */
export interface SourceAttribute extends Span {
  readonly name: string;
  readonly expression: Span;
}

/** `type "label" { … }`, from the type to the closing brace. */
export interface SourceBlock extends Span {
  readonly type: string;
  readonly labels: readonly string[];
  /** From the type to the last label. */
  readonly header: Span;
  readonly body: SourceBody;
}

/** What stands between two braces, or in a file as a whole, each in its order. */
export interface SourceBody {
  readonly attributes: readonly SourceAttribute[];
  readonly blocks: readonly SourceBlock[];
}

/** The structure of one file in Terraform's native syntax (HCL). */
export interface SourceTree {
  readonly text: string;
  readonly lines: Lines;
  readonly body: SourceBody;
  /** All comments with their marks and without the end of the line, wherever they stand, in their order. */
  readonly comments: readonly Span[];
}
