/** A text as a scalar of YAML; a JSON string is one. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
