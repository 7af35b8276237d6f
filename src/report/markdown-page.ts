/** What stands at the head of a generated page. */
export const madeNote = '<!-- Made by `npm run docs`; change the source instead. -->';

/** A table; cells are Markdown already. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`);
}
