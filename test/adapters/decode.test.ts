import { describe, expect, test } from '@jest/globals';
import { decode } from '../../src/adapters/decode.js';
import { bytesOf, fixture, refusal, utf16 } from './inputs.js';

const text = '{"name":"Zoë – 東京 – 🚀"}';

describe('text of any encoding becomes UTF-8', () => {
  test.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a byte-order mark', bytesOf(`\ufeff${text}`)],
    ['UTF-16 as PowerShell writes it', utf16(`\ufeff${text}`)],
    ['UTF-16 without a mark', utf16(text)],
    ['big-endian UTF-16', utf16(`\ufeff${text}`, 'big')],
    ['big-endian UTF-16 without a mark', utf16(text, 'big')],
  ])('%s', (_, bytes) => {
    const { utf8, notices } = decode(bytes, 'plan.json');
    expect(new TextDecoder().decode(utf8)).toBe(text);
    expect(notices).toEqual([]);
  });

  test('UTF-8 is not copied', () => {
    const bytes = bytesOf(text);
    expect(decode(bytes, 'plan.json').utf8).toBe(bytes);
  });

  test('a pair of UTF-16 units at the border of two pieces stays whole', () => {
    const long = `{"name":"${'a'.repeat(8 * 1024 * 1024 - 10)}🚀🚀"}`;
    expect(new TextDecoder().decode(decode(utf16(long), 'plan.json').utf8)).toBe(long);
  });

  test('half a UTF-16 unit at the end does no harm', () => {
    const bytes = utf16('{}');
    expect(decode(new Uint8Array([...bytes, 0x0a]), 'x').utf8.subarray(0, 2)).toEqual(bytesOf('{}'));
  });

  test('anything else is read so that different names stay different, and said', () => {
    const bytes = new Uint8Array([...bytesOf('{"a":"'), 0xe4, 0xf6, 0x80, 0x81, ...bytesOf('"}')]);
    const { utf8, notices } = decode(bytes, 'plan.json');
    expect(new TextDecoder().decode(utf8)).toMatch(/^\{"a":"äö..?"\}$/);
    expect(notices).toEqual([{ message: expect.stringContaining('Windows-1252'), file: 'plan.json' }]);
    const every = Uint8Array.from({ length: 128 }, (__, index) => 128 + index);
    expect(new Set(new TextDecoder().decode(decode(every, 'x').utf8)).size).toBe(128);
  });

  test('no bytes are no text', () => {
    expect(decode(new Uint8Array(), 'x').utf8).toHaveLength(0);
  });
});

describe('what holds no text is refused by its first bytes', () => {
  test('a binary plan, with the command that converts it', () => {
    const { message, advice } = refusal(() => decode(fixture('inputs/plan.bin'), 'plan.bin'));
    expect(message).toMatch(/binary plan/);
    expect(advice).toMatch(/terraform show -json plan\.bin > plan\.json/);
  });

  test.each([
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 0, 0], /^this is a zip archive$/],
    ['an empty zip archive', [0x50, 0x4b, 0x05, 0x06], /^this is a zip archive$/],
    ['gzip', [0x1f, 0x8b, 8, 0], /gzip/],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0], /UTF-32/],
    ['big-endian UTF-32', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b], /UTF-32/],
  ])('%s', (_, bytes, message) => {
    expect(refusal(() => decode(new Uint8Array(bytes), 'x')).message).toMatch(message);
  });
});
