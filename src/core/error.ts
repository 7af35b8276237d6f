/** A place in an input or a policy file: what a person needs to find it again. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Behind the last character of what stands there, or of its first line. */
  readonly endColumn?: number;
  /** JSON pointer (RFC 6901) into the file, where the file is JSON. */
  readonly pointer?: string;
}

/** What went wrong, as far as it decides the exit status. */
export type Trouble = 'usage' | 'configuration' | 'input' | 'program';

/** The exit statuses of every command; one meaning a number. */
export const exitStatus = {
  clean: 0,
  findings: 1,
  usage: 2,
  configuration: 2,
  input: 3,
  /** A program that we called broke. */
  program: 4,
  bug: 4,
} as const;

/** What is added to a status where a wrapped program has statuses too: 11 to 14 are ours. */
export const wrapperStatuses = 10;

/**
 * Trouble that is the user's to mend. Everything else that is thrown is a bug of ours.
 * The message is one sentence without a full stop; `advice` says what to do about it.
 */
export class PreflightError extends Error {
  readonly trouble: Trouble;
  readonly place: Place | undefined;
  readonly advice: string | undefined;

  constructor(trouble: Trouble, message: string, details: { place?: Place; advice?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'PreflightError';
    this.trouble = trouble;
    this.place = details.place;
    this.advice = details.advice;
  }
}

/** Orders mistakes of one file by where they stand in it. */
export function byPlace({ place: left }: PreflightError, { place: right }: PreflightError): number {
  return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}

/** All mistakes that {@link firstOf} has made one of. */
export function allOf(error: PreflightError): readonly PreflightError[] {
  const others = error.cause instanceof AggregateError ? (error.cause.errors as readonly unknown[]) : [];
  return [error, ...others.filter(other => other instanceof PreflightError)];
}

/** The first of some mistakes, with the others as its cause. */
export function firstOf([first, ...others]: readonly PreflightError[]): Error {
  if (first === undefined) return new Error('refused without a reason');
  if (others.length === 0) return first;
  const { trouble, message, place, advice } = first;
  const cause = new AggregateError(others, `${others.length} more mistakes`);
  return new PreflightError(trouble, message, { ...(place && { place }), ...(advice && { advice }), cause });
}
