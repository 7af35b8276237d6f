/** What some work gives; undefined where it throws an error of one kind. Any other error goes on. */
export function unlessThrown<T>(kind: abstract new (...args: never[]) => Error, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof kind) return undefined;
    throw error;
  }
}
