import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  containsPrefix,
  isPrivate,
  overlaps,
  parseAddress,
  parsePrefix,
  readPrefix,
  refusePrefix,
  usableAddresses,
  type Prefix,
} from '../../src/network/prefix.js';

function prefix(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (parsed === undefined) throw new Error(`${text} ${refusePrefix(text) ?? ''}`);
  return parsed;
}

describe('parsePrefix', () => {
  test.each([
    ['10.0.0.0/8', 4, 8, 0x0a000000n, 0x0affffffn],
    ['0.0.0.0/0', 4, 0, 0n, 2n ** 32n - 1n],
    ['255.255.255.255/32', 4, 32, 2n ** 32n - 1n, 2n ** 32n - 1n],
    ['10.0.0.2/31', 4, 31, 0x0a000002n, 0x0a000003n],
    ['::/0', 6, 0, 0n, 2n ** 128n - 1n],
    ['fd00:1234::/64', 6, 64, 0xfd001234n << 96n, (0xfd001234n << 96n) + 2n ** 64n - 1n],
    ['::1/128', 6, 128, 1n, 1n],
  ])('reads %s', (text, family, length, first, last) => {
    expect(parsePrefix(text)).toEqual({ family, text, length, first, last });
    expect(refusePrefix(text)).toBeUndefined();
  });

  test.each([
    ['2001:0DB8:0:0::/32', '2001:db8::/32'],
    ['0:0:0:0:0:0:0:0/0', '::/0'],
    ['1:0:0:2:0:0:0:3/128', '1:0:0:2::3/128'],
    ['64:ff9b::1.2.3.0/120', '64:ff9b::102:300/120'],
  ])('writes %s as %s', (text, canonical) => {
    expect(prefix(text).text).toBe(canonical);
  });

  test.each([
    ['', 'is empty'],
    ['banana', 'is no address prefix such as 10.0.0.0/24'],
    ['banana/24', 'is no address prefix such as 10.0.0.0/24'],
    ['*', 'is no address prefix such as 10.0.0.0/24'],
    ['10', 'is no address prefix such as 10.0.0.0/24'],
    ['/8', 'is no address prefix such as 10.0.0.0/24'],
    ['10.0.0.0', 'has no prefix length; a single address is 10.0.0.0/32'],
    ['::1', 'has no prefix length; a single address is ::1/128'],
    ['10.0.0.0/33', 'has a prefix length above 32, the longest of IPv4'],
    ['::/129', 'has a prefix length above 128, the longest of IPv6'],
    ['10.0.0.0/99999999999999999999', 'has a prefix length above 32, the longest of IPv4'],
    ['10.0.0.1/24', 'has host bits set; the network address is 10.0.0.0/24'],
    ['10.255.255.255/0', 'has host bits set; the network address is 0.0.0.0/0'],
    ['fd00::1/64', 'has host bits set; the network address is fd00::/64'],
    ['10.0.0.0/', 'has no number after the slash'],
    ['10.0.0.0/-1', 'has no number after the slash'],
    ['10.0.0.0/1e1', 'has no number after the slash'],
    ['10.0.0.0/08', 'has a prefix length with a leading zero'],
    ['010.0.0.0/8', 'has the number 010 with a leading zero'],
    ['10.0.0.256/24', 'has a number above 255'],
    ['10.0.0.99999999999999999999/24', 'has a number above 255'],
    ['10.0.0/24', 'has 3 numbers where an IPv4 address has 4'],
    ['10.0.0.0.0/24', 'has 5 numbers where an IPv4 address has 4'],
    ['10.0.0.0/8/9', 'has more than one slash'],
    [' 10.0.0.0/8', 'contains white space'],
    ['10.0.0.0/8\n', 'contains white space'],
    ['10.0.0.0 /8', 'contains white space'],
    ['::ffff:10.0.0.0/104', 'is an IPv4-mapped IPv6 prefix; write the IPv4 prefix itself'],
    ['::ffff:a00:0/120', 'is an IPv4-mapped IPv6 prefix; write the IPv4 prefix itself'],
    ['fe80::%eth0/64', 'has a zone, which belongs to one machine'],
    ['1::2::3/64', 'is no IPv6 address prefix such as fd00:1234::/64'],
    ['9'.repeat(100_000), 'is too long to be an address prefix'],
  ])('refuses %j', (text, reason) => {
    expect(parsePrefix(text)).toBeUndefined();
    expect(refusePrefix(text)).toBe(reason);
  });

  test('names the network that a text with host bits meant', () => {
    expect(readPrefix('10.1.2.3/16')).toMatchObject({ meant: { text: '10.1.0.0/16' } });
    expect(readPrefix('banana')).not.toHaveProperty('meant');
  });

  test('never throws, and reads or refuses', () => {
    const pieces = fc.constantFrom('10', '0', '255', '256', '.', ':', '::', '/', '%', 'ffff', ' ', '\u0000', 'x', '-1');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map(list => list.join('')),
    );
    fc.assert(
      fc.property(texts, text => {
        expect(parsePrefix(text) === undefined).toBe(refusePrefix(text) !== undefined);
        expect(() => parseAddress(text)).not.toThrow();
      }),
    );
  });

  test('forgets rather than grows, and reads the same again', () => {
    for (let index = 0; index < 40_000; index += 1) parsePrefix(`10.${index >> 8}.${index & 255}.0/24`);
    expect(prefix('10.0.1.0/24').first).toBe(0x0a000100n);
  });
});

describe('isPrivate (RFC 1918)', () => {
  test.each([
    ['9.255.255.0/24', false],
    ['10.0.0.0/8', true],
    ['10.255.255.255/32', true],
    ['11.0.0.0/24', false],
    ['10.0.0.0/7', false],
    ['172.15.255.0/24', false],
    ['172.16.0.0/24', true],
    ['172.16.0.0/12', true],
    ['172.0.0.0/11', false],
    ['172.31.255.0/24', true],
    ['172.31.255.254/31', true],
    ['172.32.0.0/24', false],
    ['192.167.255.0/24', false],
    ['192.168.0.0/16', true],
    ['192.168.255.255/32', true],
    ['192.169.0.0/24', false],
    ['0.0.0.0/0', false],
    ['100.64.0.0/10', false],
    ['fd00::/8', false],
    ['::/0', false],
  ])('%s: %s', (text, expected) => {
    expect(isPrivate(prefix(text))).toBe(expected);
  });
});

describe('sizes', () => {
  test.each([
    ['10.0.0.0/32', 0],
    ['10.0.0.0/31', 0],
    ['10.0.0.0/30', 0],
    ['10.0.0.0/29', 3],
    ['10.0.0.0/28', 11],
    ['10.0.0.0/27', 27],
    ['10.0.0.0/26', 59],
    ['10.0.0.0/8', 16_777_211],
    ['0.0.0.0/0', 4_294_967_291],
    ['fd00::/125', 3],
    ['fd00::/76', 4_503_599_627_370_491],
    ['fd00::/75', Number.MAX_SAFE_INTEGER - 4],
    ['::/0', Number.MAX_SAFE_INTEGER],
  ])('%s leaves %d addresses', (text, usable) => {
    expect(usableAddresses(prefix(text))).toBe(usable);
  });
});

describe('containment and overlap', () => {
  test.each([
    ['10.0.0.0/8', '10.0.0.0/8', true, true],
    ['10.0.0.0/8', '10.1.0.0/16', true, true],
    ['10.1.0.0/16', '10.0.0.0/8', false, true],
    ['10.0.0.0/24', '10.0.1.0/24', false, false],
    ['0.0.0.0/0', '255.255.255.255/32', true, true],
    ['10.0.0.0/31', '10.0.0.1/32', true, true],
    ['10.0.0.0/32', '10.0.0.1/32', false, false],
    ['::/0', '10.0.0.0/8', false, false],
    ['0.0.0.0/0', '::/128', false, false],
  ])('%s and %s', (left, right, contains, overlapping) => {
    expect(containsPrefix(prefix(left), prefix(right))).toBe(contains);
    expect(overlaps(prefix(left), prefix(right))).toBe(overlapping);
  });

  test.each([
    ['10.0.0.0/24', '10.0.0.255', true],
    ['10.0.0.0/24', '10.0.1.0', false],
    ['::/0', '10.0.0.1', false],
    ['fd00::/16', 'FD00::1', true],
  ])('%s contains the address %s: %s', (text, address, expected) => {
    const single = parseAddress(address);
    expect(single && containsPrefix(prefix(text), single)).toBe(expected);
  });
});
