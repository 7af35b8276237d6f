import { compareText } from '../core/order.js';
import { prettyJson } from './pretty-json.js';

/** An error about an input or a configuration, as programs read it. */
export interface ReportedError {
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What stands in the place of a report when the inputs cannot be read (`vnet-preflight/error/1`). */
export function renderErrors(errors: readonly ReportedError[]): string {
  const sorted = errors.toSorted(
    (left, right) => compareText(left.file ?? '', right.file ?? '') || (left.line ?? 0) - (right.line ?? 0),
  );
  const shown = sorted.map(({ message, file, line, column }) => ({ message, file, line, column }));
  return prettyJson({ schema: 'vnet-preflight/error/1', errors: shown });
}
