/** The first of the lines that take no more than so many bytes together. */
export function fitting(lines: readonly string[], bytes: number): readonly string[] {
  let taken = 0;
  const over = lines.findIndex(line => {
    taken += sizeOf([line]);
    return taken > bytes;
  });
  return over < 0 ? lines : lines.slice(0, over);
}

/** Bytes of lines with the breaks around each. */
export function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + new TextEncoder().encode(line).length + 2, 0);
}
