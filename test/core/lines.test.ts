import { expect, test } from '@jest/globals';
import { Lines } from '../../src/core/lines.js';

test.each([
  ['line feeds', '\n'],
  ['carriage returns', '\r'],
  ['both', '\r\n'],
])('lines that end with %s', (_, ending) => {
  const text = ['one', '', 'two'].join(ending);
  const lines = new Lines(text);
  expect(lines.at(0)).toEqual({ line: 1, column: 1 });
  expect(lines.at(3)).toEqual({ line: 1, column: 4 });
  expect(lines.at(3 + ending.length)).toEqual({ line: 2, column: 1 });
  expect(lines.from(text.length - 2, text.length)).toEqual({ line: 3, column: 2, endColumn: 4 });
});
