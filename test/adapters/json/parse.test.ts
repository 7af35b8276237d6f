import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseJson } from '../../../src/adapters/json/parse.js';
import { bytesOf, refusal } from '../inputs.js';

const parse = (text: string, longest?: number, unused: readonly string[] = []): unknown =>
  parseJson(bytesOf(text), 'plan.json', { ...(longest !== undefined && { longest }), unused: new Set(unused) }).value;

const refused = (text: string): string => refusal(() => parse(text)).message;

describe('clean JSON', () => {
  test('is parsed without a notice', () => {
    expect(parseJson(bytesOf(' {"a":[1,2]}\n'), 'x')).toEqual({ value: { a: [1, 2] }, notices: [] });
  });

  test('of two members with one name the last counts', () => {
    expect(parse('{"a":1,"a":2}')).toEqual({ a: 2 });
  });

  test('`__proto__` is a member like others and changes nothing', () => {
    for (const longest of [undefined, 20]) {
      const value = parse(
        '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
        longest,
      ) as object;
      expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    }
  });
});

describe('text around the JSON', () => {
  const json = '{"format_version":"1.2","a":"} {"}';
  test.each([
    [
      'setup-terraform',
      `[command]/opt/terraform-bin show -json plan\n${json}\n::debug::Terraform exited with code 0.\n::debug::stdout: ${json}\n::set-output name=stdout::${json}\n`,
      1,
      4,
    ],
    ['a command line in front of it', `$ terraform show -json plan.bin\n${json}`, 1, 0],
    ['npm', `\n> infra@1.0.0 show\n> terraform show -json plan\n\n${json}\n`, 4, 1],
    ['Windows line ends', `[command]terraform\r\n${json}\r\n::debug::exitcode: 0\r\n`, 1, 2],
    ['log lines in JSON', `{"level":"info","msg":"{"}\n${json}\n{"level":"info"}\n`, 1, 2],
    ['braces in front of it', `[INFO] set {a}\n${json}`, 1, 0],
  ])('%s is skipped with a notice', (_, text, before, behind) => {
    const { value, notices } = parseJson(bytesOf(text), 'plan.json');
    expect(value).toEqual(JSON.parse(json));
    expect(notices).toHaveLength(1);
    expect(notices[0]?.file).toBe('plan.json');
    expect(notices[0]?.message).toContain('terraform_wrapper: false');
    expect(notices[0]?.message).toContain(`(lines before it: ${before}, behind it: ${behind})`);
  });

  test.each([
    ['a time stamp', `2026-01-01T00:00:00Z ${json}`],
    ['a colour', `\u001b[0m${json}\u001b[0m`],
    ['a word behind it', `${json}::debug::exit code 0`],
  ])('%s in the same line is skipped', (_, text) => {
    const { value, notices } = parseJson(bytesOf(text), 'plan.json');
    expect(value).toEqual(JSON.parse(json));
    expect(notices[0]?.message).not.toContain('lines');
  });

  test('is skipped around indented JSON, too', () => {
    const value = { format_version: '1.2', list: [{ a: 1 }, { b: 2 }] };
    expect(parse(`x\n${JSON.stringify(value, null, 2)}\ny`)).toEqual(value);
  });

  test.each([
    ['in lines', `${json}\n${json}\n`],
    ['in one line', `${json}${json}`],
    ['apart', `one:\n${json}\ntwo:\n${json}\n`],
  ])('two plans %s are refused: one would silently be left out', (_, text) => {
    expect(refused(text)).toMatch(/2 JSON documents/);
  });

  test('a second plan that is cut off is not left out either', () => {
    expect(refused(`${json}\n${json.slice(0, -5)}`)).toMatch(/ends in the middle of \/a/);
  });
});

describe('broken JSON is refused with its place', () => {
  test.each([
    ['', /is empty/],
    [' \r\n\t', /is empty/],
    ['{', /ends before its JSON does/],
    ['{"a"', /ends in the middle of \/a/],
    ['{"a":', /ends in the middle of \/a/],
    ['{"a":1', /ends in the middle of \/a/],
    ['{"a":[1,', /ends in the middle of \/a\/1/],
    ['{"a":[1,{"b/c":"x', /ends in the middle of \/a\/1\/b~1c/],
    ['{"a":tru', /ends in the middle of \/a/],
    ['{"a":-', /ends in the middle of \/a/],
    ['{"a":"\\', /ends in the middle of \/a/],
    ['{"a":"\\u12', /ends in the middle of \/a/],
    ['[1,2', /ends in the middle of \/1/],
    ['{"a":1,}', /broken: a key in double quotes is missing/],
    ['{a:1}', /broken: a key in double quotes is missing/],
    ['{"a" 1}', /broken in \/a: a colon is missing/],
    ['{"a":[1 2]}', /broken in \/a\/0: a comma or \] is missing/],
    ['{"a":1 "b":2}', /broken in \/a: a comma or \} is missing/],
    ['{"a":[1,]}', /broken in \/a\/1: a value is missing/],
    ['{"a":01}', /broken in \/a: a value is missing/],
    ['{"a":NaN}', /broken in \/a: a value is missing/],
    ['{"a":"\\x"}', /broken in \/a: a text holds an escape/],
    ['{"a":"\\u12g4"}', /broken in \/a: four hexadecimal digits/],
    ['{"a":"x\ny"}', /broken in \/a: a text holds a line break/],
    ['{"a":[}', /broken in \/a\/0: a value is missing/],
    ['{"a":{]', /broken in \/a: a key/],
    ['a: 1', /^the input is not JSON$/],
  ])('%j', (text, message) => {
    expect(refused(text)).toMatch(message);
  });

  test('line and column count from 1, the column in characters', () => {
    const { place } = refusal(() => parse('{\n  "ä🚀": [1,\n  "ü" x]}'));
    expect(place).toEqual({ file: 'plan.json', line: 3, column: 7, pointer: '/ä🚀/1' });
  });

  test('a key is shown so that no terminal takes it for a command', () => {
    const { message, place } = refusal(() => parse('{"\\u001b[2J\\n \\u202eü":'));
    expect(message).toBe('the input ends in the middle of /\\u{1b}[2J\\u{a}\\u{20}\\u{202e}ü');
    expect(place?.pointer).toBe('/\u001b[2J\n \u202eü');
  });

  test('inside what a wrapper wrote, lines count from the beginning of the file', () => {
    const { place } = refusal(() => parse('[command]x\n{"a": }\n'));
    expect(place).toEqual({ file: 'plan.json', line: 2, column: 7, pointer: '/a' });
  });

  test('what the runtime refuses, the search for the fault finds', () => {
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ']', ',', ':', '\\', '\n', 'x', '0'));
    fc.assert(
      fc.property(damaged, ([json, at, patch]) => {
        const text = `{"a":${json.slice(0, at % json.length)}${patch}${json.slice((at % json.length) + 1)}}`;
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (isJson) expect(parse(text)).toEqual(JSON.parse(text));
        // Behind a complete object anything may stand, as behind a wrapper.
        else if (text.lastIndexOf('}') === text.length - 1 && !hasEarlyEnd(text))
          expect(refused(text)).not.toBe('the input is not JSON');
      }),
      { numRuns: 2000 },
    );
  });
});

/** True when an object at the beginning is complete before the text ends. */
function hasEarlyEnd(text: string): boolean {
  for (let end = text.indexOf('}'); end !== -1 && end < text.length - 1; end = text.indexOf('}', end + 1)) {
    try {
      JSON.parse(text.slice(0, end + 1));
      return true;
    } catch {
      // Not here, then.
    }
  }
  return false;
}

describe('something else than JSON is named', () => {
  test.each([
    ['<!DOCTYPE html>\n<html><head><script>\n{a}\n</script>', /HTML/],
    ['<html lang="en">', /HTML/],
    ['<?xml version="1.0"?><Error/>', /XML/],
    ['<Error><Code>AuthenticationFailed</Code></Error>', /XML/],
    ['╷\n│ Error: Failed to load plugin schemas\n│ {\n╵\n', /error message/],
    ['resource "azurerm_subnet" "a" {\n  name = "x"\n}\n', /Terraform source/],
    ['# x\nvariable "a" {}\n', /Terraform source/],
    ['terraform {\n}\n', /Terraform source/],
    ['\u0000\u0001\u0002\u0003', /binary data/],
    ['\u0001\u0002\u0003{}\u0004\u0005', /binary data/],
  ])('%j', (text, message) => {
    expect(refused(text)).toMatch(message);
  });
});

describe('nesting', () => {
  test.each([
    ['lists', '['.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
  ])('100,000 levels of open %s are a short sentence', (_, text) => {
    const { message, place } = refusal(() => parse(text));
    expect(message).toMatch(/^the input ends in the middle of (?:\/(?:0|a)){8}\/…$/);
    expect(place?.pointer).toBeUndefined();
  });
});

describe('what is longer than a text can be is parsed in pieces', () => {
  test('with the same result', () => {
    const value = fc.jsonValue({ maxDepth: 6, depthSize: 'large' });
    fc.assert(
      fc.property(value, fc.boolean(), (inner, isIndented) => {
        const text = JSON.stringify({ a: inner, b: [inner, inner], '': [], c: {} }, null, isIndented ? 2 : 0);
        const longest = Math.max(20, ...lengths(JSON.parse(text)));
        expect(parse(text, longest)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('with nothing but null for the members of the root that nobody reads', () => {
    const text = '{"unused":{"a":[1,2,3,4]},"b":{"unused":[1,2,3,4,5,6]}}';
    expect(parse(text, 30, ['unused'])).toEqual({ unused: null, b: { unused: [1, 2, 3, 4, 5, 6] } });
    expect(parse(text, undefined, ['unused'])).toEqual(JSON.parse(text));
  });

  test('also inside what a wrapper wrote', () => {
    expect(parse('[command]x\n{"format_version":"1.2","list":[1,2,3,4]}\n::debug::x\n', 25)).toEqual({
      format_version: '1.2',
      list: [1, 2, 3, 4],
    });
  });

  test.each([
    '{"a":[1,2,3 4,5,6,7,8]}',
    '{"a":1,"b" 2,"c":3,"d":4}',
    '{"a":1,,"b":2,"c":3,"d":4}',
    '{"a":[1,2,3,4,5,6,7,8',
    '{"a":[1,2,3,4,5,6,7,],"b":1}',
  ])('%s is broken in pieces, too', text => {
    expect(refusal(() => parse(text, 10)).message).toMatch(/broken|ends/);
  });

  test('but not when a single value in it is longer', () => {
    expect(refusal(() => parse(`{"a":"${'x'.repeat(100)}"}`, 50)).message).toMatch(/single value/);
    expect(refusal(() => parse(`${'['.repeat(100)}${']'.repeat(100)}`, 50)).message).toMatch(/single value/);
  });
});

/** The lengths in UTF-8 of what cannot be cut: texts, keys and numbers. */
function lengths(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [bytesOf(JSON.stringify(value)).length];
  return Object.entries(value).flatMap(([key, inner]) => [bytesOf(JSON.stringify(key)).length, ...lengths(inner)]);
}
