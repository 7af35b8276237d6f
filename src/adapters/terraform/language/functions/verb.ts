/** A verb of a format, `%-10.3f` or `%[2]s`. */
export interface Verb {
  readonly raw: string;
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  readonly index: number | undefined;
  readonly mode: string;
}
