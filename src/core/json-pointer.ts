/** A step of a JSON pointer as it is written there (RFC 6901). */
export function escapeStep(step: string | number): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The name that a written step of a JSON pointer stands for. */
export function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The JSON pointer of a path; empty for the whole. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map(step => `/${escapeStep(step)}`).join('');
}

/** The path of a JSON pointer. */
export function stepsOfPointer(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescapeStep);
}
