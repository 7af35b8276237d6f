import type { Place } from '../../../core/error.js';
import type { Json } from '../../../graph/value.js';

/** A template as the evaluator reads it: JSON, whether somebody wrote that or Bicep was lowered to it. */
export interface TemplateSource {
  /** The file that a person would open. */
  readonly file: string;
  readonly template: { readonly [name: string]: Json };
  /** Where the value at a JSON pointer was written, nested templates included; undefined when nothing is known. */
  place(pointer: string): Place | undefined;
}
