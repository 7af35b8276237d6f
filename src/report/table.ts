export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** A cell; its colour is laid on after the widths are known. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Columns as wide as their widest cell, two spaces apart, without lines between them. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  heading: (text: string) => string,
): readonly string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map(row => width(row[index]?.text ?? ''))),
  );
  const line = (cells: readonly Cell[]): string =>
    columns
      .map((column, index) =>
        padded(cells[index] ?? { text: '' }, widths[index] ?? 0, column, index === columns.length - 1),
      )
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ title }) => ({ text: title, paint: heading }))), ...rows.map(line)];
}

function padded({ text, paint }: Cell, to: number, column: Column, isLast: boolean): string {
  const shown = paint === undefined ? text : paint(text);
  const space = ' '.repeat(Math.max(0, to - width(text)));
  if (column.align === 'right') return space + shown;
  return isLast ? shown : shown + space;
}

/** Columns that a text takes, one a code point: names of Azure resources are ASCII, all else may stand a little off. */
function width(text: string): number {
  return /^[\u0020-\u007E]*$/u.test(text) ? text.length : [...text].length;
}
