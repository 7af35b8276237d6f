import { printable } from './printable.js';

/** How the parts of a command in a build log are written, so that nothing in them ends or starts one. */
export interface CommandText {
  /** The message: its lines stay. */
  data(text: string): string;
  property(text: string): string;
}

/** The longest line of a message, in characters. */
const longestLine = 4000;

/** `percent` stands for a percent sign; `marks` are the characters that would end a property. */
export function commandText(percent: string, marks: Readonly<Record<string, string>>): CommandText {
  const escaped = (text: string): string =>
    text.replaceAll('%', percent).replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return {
    data: text =>
      text
        .split('\n')
        .map(line => escaped(printable(line, longestLine)))
        .join('%0A'),
    property: text =>
      Object.entries(marks).reduce((whole, [mark, code]) => whole.replaceAll(mark, code), escaped(printable(text))),
  };
}
