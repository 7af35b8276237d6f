import { PreflightError } from '../../../core/error.js';

/**
 * What the platform would refuse in an expression, or what is beyond its bounds. The message is one
 * sentence without a full stop; `offset` counts UTF-16 code units from the start of the JSON string's value.
 * Whoever knows where that string stands makes a PreflightError of it.
 */
export class ExpressionError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'ExpressionError';
    this.offset = offset;
  }
}

/** Whether an error is the user's to mend, so that it does not count where it may never happen. */
export function isRefusal(error: unknown): error is ExpressionError | PreflightError {
  return error instanceof ExpressionError || error instanceof PreflightError;
}
