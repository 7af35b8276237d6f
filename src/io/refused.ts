import { PreflightError } from '../core/error.js';

/** Why something is not read, and what to do about it. */
interface Refusal {
  readonly message: string;
  readonly advice: string;
  readonly cause?: unknown;
}

/** The error of a file or folder that cannot be read, or must not be. */
export function refused(file: string, { message, advice, cause }: Refusal): PreflightError {
  return new PreflightError('input', message, { place: { file }, advice, cause });
}
