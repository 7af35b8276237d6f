import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readWaiverComment } from '../../src/config/waiver-comment.js';

const whole = 'vnet-preflight: allow subnet/too-small until 2027-01-31 owner=team reason="moves in January"';
const expected = {
  policies: ['subnet/too-small'],
  until: '2027-01-31',
  owner: 'team',
  reason: 'moves in January',
};

describe('a comment that is a waiver', () => {
  test.each([
    whole,
    `// ${whole}`,
    `#${whole}`,
    `  /* ${whole} */`,
    `/**  ${whole}*/  `,
    `//${whole.replace(':', ' :')}`,
    '// vnet-preflight: allow subnet/too-small owner=team reason="moves in January" until=2027-01-31',
    '// vnet-preflight:allow\tsubnet/too-small reason = "moves in January"  owner = "team" until 2027-01-31',
    '/* vnet-preflight: allow subnet/too-small\n   until 2027-01-31 owner=team\n   reason="moves in January" */',
    `/*\n * ${whole}\n */`,
    `/**\r\n\t* Too small on purpose.\r\n\t*\r\n\t* ${whole.replace(' until', '\r\n\t*   until')}\r\n\t**/`,
  ])('%s', text => {
    expect(readWaiverComment(text)).toEqual({ waiver: expected });
  });

  test('may name several policies and have no end', () => {
    expect(readWaiverComment('// vnet-preflight: allow a/b, c/d-e ,f/g owner=x@y.z reason="r"')).toEqual({
      waiver: { policies: ['a/b', 'c/d-e', 'f/g'], owner: 'x@y.z', reason: 'r' },
    });
  });

  test('keeps whatever stands in quotes', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter(text => text.trim() !== '' && !/[\r\n]/u.test(text)),
        reason => {
          const quoted = `"${reason.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
          expect(readWaiverComment(`// vnet-preflight: allow a/b reason=${quoted} owner=x`)).toEqual({
            waiver: { policies: ['a/b'], owner: 'x', reason },
          });
        },
      ),
    );
  });
});

test.each([
  '// a subnet',
  '// see vnet-preflight',
  '// vnet-preflight is what checks this',
  '// vnet-preflight may skip this',
  '/*\n * see vnet-preflight: allow a/b\n */',
  '',
  '// allow subnet/too-small',
])('the comment “%s” is none of ours', text => {
  expect(readWaiverComment(text)).toBeUndefined();
});

describe('a comment that is meant as a waiver and wrong', () => {
  test.each([
    ['// vnet-preflight: alow a/b', '// vnet-preflight: '.length, /^“allow” must stand here; a waiver is written: /u],
    ['// vnet-preflight:', '// vnet-preflight:'.length, /^“allow” must stand here/u],
    ['// vnet-preflight: disallow a/b', 19, /^“allow” must stand here/u],
    ['// vnet-preflight allow a/b', 27, /^owner is missing/u],
    ['# vnet-preflight ignore a/b', 17, /^“allow” must stand here/u],
    ['# vnet-preflight-disable: a/b', 16, /^“allow” must stand here/u],
    ['# VNet-Preflight: skip a/b', 18, /^“allow” must stand here/u],
    ['/*\n * vnet-preflight: alow a/b */', 22, /^“allow” must stand here/u],
    ['// vnet-preflight: allow', 24, /^the name of a policy must stand here/u],
    ['// vnet-preflight: allow all', 25, /^the name of a policy must stand here/u],
    ['// vnet-preflight: allow a/b,', 29, /^the name of a policy must stand here/u],
    ['// vnet-preflight: allow a/b: too small', 25, /^the name of a policy must stand here/u],
    ['// vnet-preflight: allow a/b c/d owner=x reason="r"', 29, /^until, owner= or reason= must stand here/u],
    ['// vnet-preflight: allow a/b owner=x', 36, /^reason is missing/u],
    ['// vnet-preflight: allow a/b owner=x reason=because', 44, /^a text in quotes must stand after reason=/u],
    ['// vnet-preflight: allow a/b owner=x reason="  "', 48, /^a text in quotes must stand after reason=/u],
    ['// vnet-preflight: allow a/b owner=x reason="open', 44, /^a text in quotes must stand after reason=/u],
    ['// vnet-preflight: allow a/b owner= reason="r"', 36, /^a name must stand after owner=/u],
    ['// vnet-preflight: allow a/b owner=" " reason="r"', 39, /^a name must stand after owner=/u],
    ['// vnet-preflight: allow a/b until 2027-02-30 owner=x reason="r"', 46, /^a day such as 2027-01-31 must/u],
    ['// vnet-preflight: allow a/b until tomorrow owner=x reason="r"', 35, /^a day such as 2027-01-31 must/u],
    ['// vnet-preflight: allow a/b owner=x owner=y reason="r"', 45, /^owner stands twice/u],
    ['// vnet-preflight: allow a/b owner=x reason="r" and more', 48, /^until, owner= or reason= must stand here/u],
  ])('%s', (text, offset, message) => {
    expect(readWaiverComment(text)).toEqual({ fault: { offset, message: expect.stringMatching(message) } });
  });

  test('in a sea of space costs no time', () => {
    const space = ' '.repeat(300_000);
    const started = performance.now();
    expect(readWaiverComment(`/*${space}x\n${space}y vnet-preflight */`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('whatever it is, it is read to an end', () => {
    fc.assert(
      fc.property(fc.string(), rest => {
        expect(readWaiverComment(`// vnet-preflight: ${rest}`)).toBeDefined();
      }),
    );
  });
});
