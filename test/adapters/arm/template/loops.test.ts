import { describe, expect, test } from '@jest/globals';
import { describe as text, Unknown } from '../../../../src/graph/value.js';
import { deployed, group, ids, messages, onlyError, resource, valueOf } from '../templates.js';

const sites = `${group}/providers/Microsoft.Web/sites`;

function site(count: unknown, more: object = {}): object {
  const copy = { name: 'Sites', count };
  return { type: 'Microsoft.Web/sites', apiVersion: '2023-12-01', name: "[concat('s', copyIndex())]", copy, ...more };
}

describe('loops of resources', () => {
  test('make one for each round', () => {
    expect(ids(deployed({ resources: [site(3)] }))).toEqual([`${sites}/s0`, `${sites}/s1`, `${sites}/s2`]);
  });

  test('may run never', () => {
    expect(ids(deployed({ resources: [site(0)] }))).toEqual([]);
  });

  test.each([800, 1])('run %d times', count => {
    const found = deployed({ resources: [site(count)] });
    expect(found.resources).toHaveLength(count);
    expect(found.errors).toEqual([]);
  });

  test.each([
    [801, 'the count of a loop is 801; the platform allows 800'],
    [-1, 'the count of a loop is -1, which is negative'],
    [1.5, 'the count of a loop is 1.5, not a whole number'],
    ["[variables('no')]", 'the template has no variable “no”'],
  ])('do not run %s times', (count, message) => {
    const found = deployed({ resources: [site(count), { ...site(1), copy: { name: 'b', count: 1 } }] });
    expect(onlyError(found).message).toBe(message);
    // The others are looked at all the same.
    expect(found.resources).toHaveLength(1);
  });

  test('have an index with an offset, by name or without', () => {
    const tags = { a: '[copyIndex(1)]', b: "[copyIndex('sites')]", c: "[copyIndex('SITES', 10)]" };
    const found = deployed({ resources: [site(2, { tags })] });
    expect(found.resources.map(one => one.member('tags'))).toEqual([
      { a: 1, b: 0, c: 10 },
      { a: 2, b: 1, c: 11 },
    ]);
  });

  test('of which the count is not known stand for none or many', () => {
    const parameters = { n: { type: 'int' } };
    const [only, ...others] = deployed({ parameters, resources: [site("[parameters('n')]")] }).resources;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ isOneOfMany: true, isCertain: false });
    expect(text(only?.name ?? '')).toBe("s${copyIndex('Sites')}");
  });

  test('reach into the children that stand inside', () => {
    const child = {
      type: 'config',
      apiVersion: '2023-12-01',
      name: "[concat('c', copyIndex(), copyIndex('sites', 5))]",
    };
    expect(ids(deployed({ resources: [site(2, { resources: [child] })] }))).toEqual([
      `${sites}/s0`,
      `${sites}/s0/config/c05`,
      `${sites}/s1`,
      `${sites}/s1/config/c16`,
    ]);
  });

  test('are found by their name and round, and as a whole', () => {
    const sections = {
      languageVersion: '2.0',
      resources: { all: site(2, { properties: { n: '[copyIndex()]' } }) },
    };
    expect(valueOf("[reference('all[1]').n]", sections)).toBe(1);
    expect(valueOf("[map(references('all'), lambda('r', lambdaVariables('r').n))]", sections)).toEqual([0, 1]);
    const found = deployed({ ...sections, outputs: { o: { value: "[reference('all[2]').n]" } } });
    expect(onlyError(found).message).toMatch(/^the template declares no resource “all\[2\]”/);
  });
});

describe('loops of properties, variables and outputs', () => {
  test('make lists, one inside another', () => {
    const inner = { name: 'inner', count: 2, input: "[add(mul(copyIndex('outer'), 10), copyIndex('inner', 1))]" };
    const properties = { keep: true, copy: [{ name: 'outer', count: 2, input: { copy: [inner] } }] };
    const found = deployed({ resources: [{ ...site(1), properties }] });
    expect(resource(found, 'Microsoft.Web/sites s0').member('properties')).toEqual({
      keep: true,
      outer: [{ inner: [1, 2] }, { inner: [11, 12] }],
    });
  });

  test('see the round of the resource around them', () => {
    const properties = { copy: [{ name: 'p', count: 1, input: "[concat(copyIndex(), '-', copyIndex('p'))]" }] };
    const found = deployed({ resources: [site(2, { properties })] });
    expect(found.resources.map(one => one.member('properties'))).toEqual([{ p: ['0-0'] }, { p: ['1-0'] }]);
  });

  test('of variables', () => {
    const variables = {
      copy: [{ name: 'top', count: 2, input: "[copyIndex('top')]" }],
      inside: { copy: [{ name: 'list', count: 2, input: { i: "[copyIndex('list')]" } }] },
    };
    expect(valueOf("[createArray(variables('top'), variables('inside').list)]", { variables })).toEqual([
      [0, 1],
      [{ i: 0 }, { i: 1 }],
    ]);
  });

  test('of outputs, whose index has no name', () => {
    const outputs = { o: { type: 'array', copy: { count: 2, input: "[concat('a', copyIndex())]" } } };
    expect(deployed({ resources: [], outputs }).outputs['o']).toEqual({ type: 'array', value: ['a0', 'a1'] });
  });

  test('of which the count is not known are not known', () => {
    const properties = { copy: [{ name: 'p', count: "[parameters('n')]", input: 1 }] };
    const found = deployed({ parameters: { n: { type: 'int' } }, resources: [site(1, { properties })] });
    const [only] = found.resources;
    expect(only?.member('properties')).toMatchObject({ p: expect.any(Unknown) as unknown });
  });

  test('a member called copy that is no loop is a member', () => {
    expect(valueOf({ copy: ['x'], name: 'a' })).toEqual({ copy: ['x'], name: 'a' });
  });

  test.each([
    ['a property', { properties: { copy: [{ name: 'p', count: 801, input: 1 }] } }],
    ['an index outside of its loop', { properties: { p: "[copyIndex('q')]" } }],
  ])('%s is refused at its place', (_, more) => {
    const { place } = onlyError(deployed({ resources: [site(1, more)] }));
    expect(place?.pointer).toMatch(/^\/resources\/0\/properties\/(?:copy\/0|p)$/);
    expect(place?.line).toBeGreaterThan(1);
  });

  test('all rounds together are bounded', () => {
    const nest = (depth: number): unknown =>
      depth === 0 ? 'x' : { copy: [{ name: 'a', count: 800, input: nest(depth - 1) }] };
    const found = deployed({ resources: [site(1, { properties: nest(3) })] });
    expect(messages(found)[0]).toMatch(/^the loops make more than 2000000 rounds together$/);
  });
});
