import { describe, expect, test } from '@jest/globals';
import { proseWidth, usesColour } from '../../src/io/terminal.js';

const terminal = { isTTY: true };
const pipe = {};

describe('colour', () => {
  test.each([
    ['on a terminal', 'auto', {}, terminal, true],
    ['not in a pipe', 'auto', {}, pipe, false],
    ['not on a terminal that cannot', 'auto', { TERM: 'dumb' }, terminal, false],
    ['not with NO_COLOR', 'auto', { NO_COLOR: '1' }, terminal, false],
    ['not with NO_COLOR, whatever its value', 'auto', { NO_COLOR: '0' }, terminal, false],
    ['with an empty NO_COLOR, which means nothing', 'auto', { NO_COLOR: '' }, terminal, true],
    ['in a pipe with FORCE_COLOR', 'auto', { FORCE_COLOR: '1' }, pipe, true],
    ['with FORCE_COLOR before NO_COLOR', 'auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, true],
    ['not with FORCE_COLOR=0', 'auto', { FORCE_COLOR: '0' }, terminal, false],
    ['with an empty FORCE_COLOR, which means nothing', 'auto', { FORCE_COLOR: '' }, pipe, false],
    ['with FORCE_COLOR even where TERM is dumb', 'auto', { FORCE_COLOR: '1', TERM: 'dumb' }, pipe, true],
    ['always when asked for', 'always', { NO_COLOR: '1', TERM: 'dumb' }, pipe, true],
    ['never when refused', 'never', { FORCE_COLOR: '1' }, terminal, false],
  ] as const)('%s', (_, choice, environment, stream, expected) => {
    expect(usesColour(choice, environment, stream)).toBe(expected);
  });
});

test.each([
  ['a terminal', { isTTY: true, columns: 72 }, 72],
  ['a very wide terminal', { isTTY: true, columns: 300 }, 100],
  ['a terminal that does not know its width', { isTTY: true }, undefined],
  ['a terminal that says zero', { isTTY: true, columns: 0 }, undefined],
  ['a pipe', { columns: 72 }, undefined],
] as const)('prose on %s', (_, stream, expected) => {
  expect(proseWidth(stream)).toBe(expected);
});
