import { PreflightError } from '../src/core/error.js';

/** What a call is refused with; anything else that it throws is a defect. */
export function refusal(call: () => unknown): PreflightError {
  try {
    call();
  } catch (error) {
    return asRefusal(error);
  }
  throw new Error('nothing was refused');
}

/** What is refused in place of what was promised. */
export async function refusalOf(work: Promise<unknown>): Promise<PreflightError> {
  try {
    await work;
  } catch (error) {
    return asRefusal(error);
  }
  throw new Error('nothing was refused');
}

function asRefusal(error: unknown): PreflightError {
  if (error instanceof PreflightError) return error;
  throw error;
}
