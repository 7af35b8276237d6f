/** The code that the operating system gives an error, such as ENOENT; of any other cause its text. */
export function codeOf(cause: unknown): string {
  const code: unknown = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : String(cause);
}
