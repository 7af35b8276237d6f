/**
 * What Terraform would refuse in an expression. The message is one sentence without a full stop; `at` counts UTF-16
 * code units from the start of the text that was parsed, and is missing where no text is at hand. Whoever knows where
 * that text stands makes a PreflightError of it.
 */
export class ExpressionError extends Error {
  readonly at: number | undefined;

  constructor(message: string, at?: number) {
    super(message);
    this.name = 'ExpressionError';
    this.at = at;
  }
}

/** Refuses a value. */
export function refuse(message: string, at?: number): never {
  throw new ExpressionError(message, at);
}

/** An expression that is beyond our bounds. Terraform may well accept it, so `try` does not take it for a failure. */
export class LimitError extends ExpressionError {}

/** A reference to what is not declared. Terraform refuses it before it evaluates anything, within `try` too. */
export class UndeclaredError extends ExpressionError {}

/** An element is asked for that a collection does not have. */
export class AbsentError extends ExpressionError {}

/** Refuses to give an element that is not there. */
export function refuseAbsent(message: string): never {
  throw new AbsentError(message);
}

/** Whether an error is one that Terraform would raise too, and that `try` catches. */
export function isRefusal(error: unknown): error is ExpressionError {
  return error instanceof ExpressionError && !(error instanceof LimitError || error instanceof UndeclaredError);
}
