import { isJsonObject } from '../json-object.js';

/** A value that is not of the type that it has to be. */
export interface Fault {
  /** Where, from the value that was checked on. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: unknown;
}

/**
 * Checks the type of a parsed value. `room` is how many levels may still be below: what reads the
 * value later does so recursively. Nothing is built unless something is wrong, because an ordinary
 * input has a hundred thousand values.
 */
export type Check = (value: unknown, room: number) => Fault | undefined;

/** Far more than any real input has, and little enough for any recursion. */
export const maximumDepth = 200;

export const text: Check = value => (typeof value === 'string' ? undefined : fault('a text', value));

export const flag: Check = value => (typeof value === 'boolean' ? undefined : fault('true or false', value));

/** The key of an instance of count or for_each. */
export const instanceKey: Check = value =>
  typeof value === 'string' || typeof value === 'number' ? undefined : fault('a number or a text', value);

/** Any value, as deep as allowed. */
export const anything: Check = (value, room) => {
  if (!isContainer(value)) return undefined;
  if (Array.isArray(value) || room <= 0) return below(value, room, anything);
  // Nearly all that a plan holds: nothing is called for texts and numbers.
  for (const name in value) {
    const child: unknown = value[name as keyof typeof value];
    if (typeof child !== 'object' || child === null) continue;
    const found = anything(child, room - 1);
    if (found !== undefined) return within(name, found);
  }
  return undefined;
};

/** The skeleton that marks unknown or sensitive values: true and false, at any place of an object or list. */
export const marks: Check = (value, room) => {
  if (typeof value === 'boolean') return undefined;
  if (!isContainer(value)) return fault('true, false, an object or a list', value);
  if (room <= 0) return tooDeep(value);
  if (Array.isArray(value)) return value.every(isBoolean) ? undefined : below(value, room, marks);
  for (const name in value) {
    const child: unknown = value[name as keyof typeof value];
    const found = typeof child === 'boolean' ? undefined : marks(child, room - 1);
    if (found !== undefined) return within(name, found);
  }
  return undefined;
};

/** An object of any values. */
export const anyObject: Check = (value, room) =>
  isJsonObject(value) ? anything(value, room) : fault('an object', value);

/** An object of values of any name. */
export const objectOf =
  (check: Check): Check =>
  (value, room) =>
    isJsonObject(value) ? below(value, room, check) : fault('an object', value);

/** A list of values that are all alike. */
export const listOf =
  (check: Check): Check =>
  (value, room) =>
    Array.isArray(value) ? below(value, room, check) : fault('a list', value);

export const optional =
  (check: Check): Check =>
  (value, room) =>
    value === undefined ? undefined : check(value, room);

export const orNull =
  (check: Check): Check =>
  (value, room) =>
    value === null ? undefined : check(value, room);

/** For a shape that holds itself. */
export const later =
  (check: () => Check): Check =>
  (value, room) =>
    check()(value, room);

/** An object whose members of these names have these types; others are not looked at. */
export function record(members: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(members);
  return (value, room) => {
    if (!isJsonObject(value)) return fault('an object', value);
    if (room <= 0) return tooDeep(value);
    for (const [name, check] of checks) {
      const found = check(value[name], room - 1);
      if (found !== undefined) return within(name, found);
    }
    return undefined;
  };
}

/** An object that has members of these names only. */
export function exactly(members: Readonly<Record<string, Check>>): Check {
  const known = new Set(Object.keys(members));
  const check = record(members);
  return (value, room) => {
    const found = check(value, room);
    if (found !== undefined || !isJsonObject(value)) return found;
    const strange = Object.keys(value).find(name => !known.has(name));
    return strange === undefined ? undefined : within(strange, fault('left out: nobody knows it', value[strange]));
  };
}

/** One of some texts. */
export function oneOf(texts: readonly string[]): Check {
  const known: ReadonlySet<unknown> = new Set(texts);
  return value => (known.has(value) ? undefined : fault(`one of ${texts.join(', ')}`, value));
}

/** A number that JSON can write; 1e999 is read as infinite. */
export const number: Check = value =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : fault('a number', value);

export function fault(expected: string, found: unknown): Fault {
  return { path: [], expected, found };
}

/** The fault of a child as one of its parent. */
export function within(step: string | number, inner: Fault): Fault {
  return { ...inner, path: [step, ...inner.path] };
}

function tooDeep(value: unknown): Fault {
  return fault(`nested at most ${maximumDepth} levels deep`, value);
}

/** Checks every child of an object or a list. */
function below(value: object, room: number, check: Check): Fault | undefined {
  if (room <= 0) return tooDeep(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const found = check(value[index], room - 1);
      if (found !== undefined) return within(index, found);
    }
    return undefined;
  }
  for (const name in value) {
    const found = check((value as Record<string, unknown>)[name], room - 1);
    if (found !== undefined) return within(name, found);
  }
  return undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** The type of a value in words. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
