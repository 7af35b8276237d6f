import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseBicep } from '../../../../src/adapters/bicep/parse/parser.js';
import { print, printStatement, printType } from './print.js';

const source = `targetScope = 'subscription'
import { a as b } from 'c.bicep'
/* block */ @description('d')
param e ('f' | 'g')? = null // line
type h = { @minLength(1)
  i: string[]?, *: [int, { j: bool }] }
func k(l string) string => '\${l}-\${toLower(l)}'
resource m 'n@o' = [for (p, q) in range(0, 3): if (e != null) {
  name: 'r\${q}'
  properties: {
    ...s, t: u.?v[?0]!.w::x ?? -1
  }
  resource y 'z' existing = { name: '''
    multi \${not} ''' }
}]
output aa array = map(bb, (cc, dd) => { ee: cc == dd ? 1 : [2, 3] })
`;

const pieces = [
  ...source.split(/(\W)/u).filter(piece => piece !== ''),
  ...["'''", "$$'''", '${', '...', '=>', '.?', '[?', '[^', '::', '??', '#disable-next-line', '\\u{', '/*', '*/'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map(list => list.join('')),
  fc.nat(source.length).map(end => source.slice(0, end)),
  fc
    .tuple(fc.nat(source.length), fc.nat(20), fc.constantFrom(...pieces))
    .map(([at, length, piece]) => source.slice(0, at) + piece + source.slice(at + length)),
);

test('the sample is without mistakes, so that every part of it counts', () => {
  expect(parseBicep(source, 'template').errors).toEqual([]);
});

test('no text makes it throw, and what is found lies inside the text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('template' as const, 'parameters' as const), (text, kind) => {
      const { statements, errors, comments } = parseBicep(text, kind);
      for (const { start, end } of [...statements, ...errors, ...comments]) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a text without problems has no node that could not be read', () => {
  fc.assert(
    fc.property(anyText, text => {
      const { statements, errors } = parseBicep(text, 'template');
      const isWhole = !statements.map(printStatement).join('\n').includes('<invalid>');
      expect(isWhole || errors.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

const name = fc
  .stringMatching(/^[a-z_][A-Za-z0-9_]{0,5}$/u)
  .filter(word => !['true', 'false', 'null', 'for', 'if'].includes(word));

/** Expressions as the printer writes them. */
const { expression } = fc.letrec<{ expression: string; operand: string }>(tie => ({
  operand: fc.oneof(
    { maxDepth: 4 },
    name,
    fc.nat().map(String),
    fc.constantFrom('true', 'null', String.raw`'a\'b'`, "'${a}-\\u{41}'".replace('\\u{41}', 'A')),
    tie('expression'),
  ),
  expression: fc.oneof(
    fc
      .tuple(tie('operand'), fc.constantFrom('+', '==', '??', '&&', '<'), tie('operand'))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc.tuple(tie('operand'), tie('operand'), tie('operand')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(name, fc.array(tie('operand'), { maxLength: 3 })).map(([f, list]) => `${f}(${list.join(', ')})`),
    fc.tuple(name, name, fc.constantFrom('.', '.?', '::')).map(([a, b, o]) => a + o + b),
    fc.tuple(name, tie('operand')).map(([a, b]) => `${a}[?${b}]!`),
    fc.array(tie('operand'), { maxLength: 3 }).map(list => `[${list.join(', ')}]`),
    fc
      .array(fc.tuple(name, tie('operand')), { maxLength: 3 })
      .map(list => `{${list.map(([k, v]) => `'${k}': ${v}`).join(', ')}}`),
    fc.tuple(name, tie('operand')).map(([x, body]) => `((${x}) => ${body})`),
    fc.tuple(name, name, tie('operand')).map(([x, list, body]) => `[for ${x} in ${list}: ${body}]`),
  ),
}));

test('an expression is printed as it was read', () => {
  fc.assert(
    fc.property(expression, text => {
      const { statements, errors } = parseBicep(`var x = ${text}`, 'template');
      const [statement] = statements;
      expect(errors).toEqual([]);
      expect(statement?.kind === 'variable' && print(statement.value)).toBe(text);
    }),
  );
});

/** Types as the printer writes them. */
const { type } = fc.letrec<{ type: string }>(tie => ({
  type: fc.oneof(
    { maxDepth: 4 },
    name.filter(word => word !== 'resource'),
    fc.constantFrom("'a'", '-1', 'true', "resourceInput<'a@b'>.c[*]"),
    tie('type')
      .map(inner => (inner.endsWith('?') ? inner : `${inner}?`))
      .filter(text => !text.startsWith('-')),
    fc.array(tie('type'), { minLength: 2, maxLength: 3 }).map(list => `(${list.join(' | ')})`),
    fc.array(tie('type'), { maxLength: 3 }).map(list => `[${list.join(', ')}]`),
    fc
      .array(fc.tuple(name, tie('type')), { maxLength: 3 })
      .map(list => `{${list.map(([k, v]) => `'${k}': ${v}`).join(', ')}}`),
  ),
}));

test('a type is printed as it was read', () => {
  fc.assert(
    fc.property(type, text => {
      const { statements, errors } = parseBicep(`type x = ${text}`, 'template');
      const [statement] = statements;
      expect(errors).toEqual([]);
      expect(statement?.kind === 'type' && printType(statement.type)).toBe(text);
    }),
  );
});
