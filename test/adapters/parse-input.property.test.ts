import { describe, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseInput } from '../../src/adapters/parse-input.js';
import { bytesOf, checkRefusal, fixture, fixtureText, utf16 } from './inputs.js';

/** Reading either gives a plan or refuses as it should; anything else fails the test. */
function readOrRefuse(bytes: Uint8Array, longest?: number): 'read' | 'refused' {
  try {
    parseInput(bytes, 'plan.json', longest === undefined ? {} : { longest });
    return 'read';
  } catch (error) {
    checkRefusal(error);
    return 'refused';
  }
}

const paths = [
  'plans/modules-nested/plan.json',
  'plans/data-read-at-apply/plan.json',
  'plans/deferred-partial/plan.json',
  'plans/azapi-site-and-subnet/plan.json',
];
const plans = paths.map(fixtureText);
const somePlan = fc.constantFrom(...plans);

describe('bytes of any kind', () => {
  test('arbitrary', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => void readOrRefuse(bytes)),
      { numRuns: 3000 },
    );
  });

  test('arbitrary behind the beginning of a known format', () => {
    const beginnings = [
      [0x50, 0x4b, 3, 4],
      [0x1f, 0x8b],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
      [0x7b, 0],
      [0, 0x7b],
      [0x7b],
      [0x5b],
      [0x7b, 0x22],
      [0x3c],
      [0x0a, 0x7b],
    ];
    const bytes = fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 100 }));
    fc.assert(
      fc.property(bytes, ([head, tail]) => void readOrRefuse(new Uint8Array([...head, ...tail]))),
      { numRuns: 3000 },
    );
  });

  test('arbitrary text and JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), text => void readOrRefuse(bytesOf(text))),
      { numRuns: 2000 },
    );
  });

  test('a genuine plan with some bytes changed', () => {
    const patches = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...paths), patches, fc.boolean(), (path, changes, isWide) => {
        const bytes = isWide ? utf16(fixtureText(path)) : Uint8Array.from(fixture(path));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        readOrRefuse(bytes);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a plan that was cut off', () => {
  const cut = fc.tuple(
    somePlan,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.boolean(),
    fc.constantFrom('', '[command]terraform\n'),
  );

  test('is never read', () => {
    fc.assert(
      fc.property(cut, fc.boolean(), ([plan, where, isIndented, wrapper], isWide) => {
        const text = isIndented ? JSON.stringify(JSON.parse(plan), null, 2) : plan.trimEnd();
        const kept = wrapper + text.slice(0, Math.floor(where * (text.length - 1)));
        if (readOrRefuse(isWide ? utf16(kept) : bytesOf(kept)) === 'read') throw new Error(`read: …${kept.slice(-50)}`);
      }),
      { numRuns: 300 },
    );
  });

  test('is never read in pieces either', () => {
    fc.assert(
      fc.property(cut, ([plan, where]) => {
        const kept = plan.trimEnd().slice(0, Math.floor(where * (plan.trimEnd().length - 1)));
        if (readOrRefuse(bytesOf(kept), 5000) === 'read') throw new Error(`read: …${kept.slice(-50)}`);
      }),
      { numRuns: 100 },
    );
  });
});

/** Every place in a JSON value, as the container and the key of a child. */
function places(value: unknown, found: [Record<string, unknown>, string][] = []): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return found;
  const container = value as Record<string, unknown>;
  for (const key of Object.keys(container)) {
    found.push([container, key]);
    places(container[key], found);
  }
  return found;
}

describe('a plan with a value of another type', () => {
  const strangers = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1e308,
      '',
      'x',
      '__proto__',
      [],
      {},
      [[]],
      [null],
      { a: null },
      { references: 5 },
      { constant_value: {} },
    ),
    fc.jsonValue(),
  );

  test('is read or refused', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), strangers, (plan, which, stranger) => {
        const value: unknown = JSON.parse(plan);
        const all = places(value);
        const [container, key] = all[which % all.length] ?? [{}, ''];
        container[key] = stranger;
        readOrRefuse(bytesOf(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });

  test('or without it, is read or refused', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), (plan, which) => {
        const value: unknown = JSON.parse(plan);
        const all = places(value);
        const [container, key] = all[which % all.length] ?? [{}, ''];
        if (Array.isArray(container)) container.splice(Number(key), 1);
        else Reflect.deleteProperty(container, key);
        readOrRefuse(bytesOf(JSON.stringify(value)));
      }),
      { numRuns: 300 },
    );
  });
});
