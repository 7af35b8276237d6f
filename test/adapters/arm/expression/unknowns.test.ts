import { describe, expect, test } from '@jest/globals';
import { Concat, Sensitive, Unknown, reveal } from '../../../../src/graph/value.js';
import { errorOf, possibleIn, symbolIn, unknown, valueOf } from './evaluating.js';

const id = "parameters('id')";
const sku = unknown("parameters('sku')", ['F1', 'B1', 'P1v3']);

function grownSymbol(seed: string): unknown {
  return symbolIn(
    valueOf(
      `[reduce(range(0, 60), parameters('${seed}'), lambda('all', 'next', guid(lambdaVariables('all'), lambdaVariables('all'))))]`,
    ),
  );
}

function symbolOfMap(first: string): unknown {
  return symbolIn(valueOf(`[map(parameters('list'), lambda('x', concat(lambdaVariables('x'), ${first})))]`));
}

function someOf(count: number): Unknown {
  return unknown(
    `of ${count}`,
    Array.from({ length: count }, (_, index) => index),
  );
}

/** What the sum of two unknowns can be that each have so many possible values. */
function sumOf(left: number, right: number): unknown {
  return possibleIn(valueOf("[add(parameters('a'), parameters('b'))]", { a: someOf(left), b: someOf(right) }));
}

test('null is one of the values that a result can take', () => {
  const either = unknown("parameters('either')", [{ a: { b: 'x' } }, null]);
  expect(possibleIn(valueOf("[tryGet(parameters('either'), 'a')]", { either }))).toEqual([{ b: 'x' }, null]);
  expect(possibleIn(valueOf("[coalesce(tryGet(tryGet(parameters('either'), 'a'), 'b'), '')]", { either }))).toEqual([
    'x',
    '',
  ]);
  expect(valueOf("[tryGet(parameters('either'), 'c')]", { either })).toBeNull();
});

describe('symbols', () => {
  test.each([
    ["[CONCAT(parameters('id'), TOLOWER(parameters('x')))]", `concat(${id}, toLower(parameters('x')))`],
    ["[length(createArray(parameters('id'), 'it''s', 1, true(), null()))]", 5],
    ["[json(parameters('id'))['a b']]", `json(${id}).a b`],
    ["[json(parameters('id')).a[0]]", `json(${id}).a[0]`],
    ["[json(parameters('id'))[parameters('x')]]", `json(${id})[parameters('x')]`],
    ["[guid('a', parameters('id'))]", `guid('a', ${id})`],
    [
      "[string(createObject('a', parameters('id'), 'b', createArray(1)))]",
      `string(createObject('a', ${id}, 'b', createArray(1)))`,
    ],
  ])('%s', (text, symbol) => {
    expect(symbolIn(valueOf(text))).toEqual(symbol);
  });

  test('the reason is that of the first unknown argument', () => {
    const late = new Unknown({ symbol: 'late', reason: 'known after apply' });
    expect(valueOf("[guid('a', parameters('late'), parameters('id'))]", { late })).toMatchObject({
      $unknown: { reason: 'known after apply' },
    });
  });

  test('of a loop of calls stay short, and different for different arguments', () => {
    expect(String(grownSymbol('a')).length).toBeLessThan(2100);
    expect(grownSymbol('a')).toBe(grownSymbol('a'));
    expect(grownSymbol('a')).not.toBe(grownSymbol('b'));
  });

  test('of two lambdas differ where a value outside their variables does', () => {
    expect(symbolOfMap("'a'")).not.toBe(symbolOfMap("'b'"));
    expect(symbolOfMap("'a'")).toBe(symbolOfMap("concat('', 'a')"));
  });
});

describe('conditions', () => {
  test.each([
    ["[if(parameters('c'), 'same', 'same')]", 'same'],
    ["[and(parameters('c'), false())]", false],
    ["[and(parameters('c'), false(), fail('never'))]", false],
    ["[or(parameters('c'), true())]", true],
    ["[if(true(), 1, fail('never'))]", 1],
    ["[if(false(), fail('never'), 2)]", 2],
    ["[and(false(), fail('never'))]", false],
    ["[or(true(), fail('never'))]", true],
    ["[coalesce(null(), 'x', fail('never'))]", 'x'],
    ['[coalesce(null(), null())]', null],
    ["[equals(parameters('c'), parameters('C'))]", 'unknown'],
    ["[equals(parameters('c'), Parameters('c'))]", true],
    ["[equals(concat('a', parameters('c')), 'b')]", false],
    ["[equals(concat(parameters('c'), 'a'), concat(parameters('c'), 'b'))]", false],
    ["[equals(concat(parameters('c'), 'a'), concat(parameters('d'), 'a'))]", 'unknown'],
    ["[equals(concat('a', parameters('c'), 'a'), 'a')]", false],
    ["[equals(createArray(parameters('c')), createArray())]", false],
    ["[equals(createArray(parameters('c'), 1), createArray('x', 2))]", false],
    ["[empty(concat(parameters('c'), 'a'))]", false],
    ["[empty(parameters('c'))]", 'unknown'],
    ["[contains(createArray(parameters('c'), 'a'), 'a')]", true],
    ["[contains(createArray(parameters('c'), 'a'), 'b')]", 'unknown'],
    ["[contains(createObject('a', parameters('c')), 'A')]", true],
    ["[contains(concat('x-', parameters('c')), 'x-')]", true],
    ["[contains(concat('x-', parameters('c')), 'y')]", 'unknown'],
    ["[startsWith(concat('Web-', parameters('c')), 'web')]", true],
    ["[startsWith(concat('web-', parameters('c')), 'db')]", false],
    ["[startsWith(concat('web-', parameters('c')), 'web-a')]", 'unknown'],
    ["[startsWith('web', concat('db', parameters('c')))]", false],
    ["[endsWith(concat(parameters('c'), '/subnets/x'), '/SUBNETS/x')]", true],
    ["[endsWith(concat(parameters('c'), '/subnets/x'), 'y')]", false],
    ["[greater(length(concat(parameters('c'), 'ab')), 1)]", true],
    ["[greater(length(concat(parameters('c'), 'ab')), 2)]", 'unknown'],
  ])('%s is %s', (text, expected) => {
    const value = valueOf(text);
    expect(value instanceof Unknown ? 'unknown' : value).toEqual(expected);
  });

  test('what is not decided is one of both branches', () => {
    expect(valueOf("[if(parameters('c'), 'a', createArray(1))]")).toMatchObject({
      $unknown: { symbol: "if(parameters('c'), 'a', createArray(1))", possible: ['a', [1]] },
    });
  });

  test('a branch that fails leaves the list of what is possible open', () => {
    const [first, second] = possibleIn(valueOf("[if(parameters('c'), 'a', fail('too bad'))]")) as unknown[];
    expect(first).toBe('a');
    expect(second).toMatchObject({ $unknown: { reason: 'fail() ends the deployment: too bad' } });
  });

  test('an unknown that may be null gives way to what stands behind it', () => {
    expect(symbolIn(valueOf("[coalesce(parameters('c'), 'x')]"))).toBe("coalesce(parameters('c'), 'x')");
    expect(possibleIn(valueOf("[coalesce(parameters('c'), 'x')]", { c: unknown('c', [null, 'a']) }))).toEqual([
      'a',
      'x',
    ]);
    expect(symbolIn(valueOf("[coalesce(parameters('c'), 'x')]", { c: unknown('c', ['a', 'b']) }))).toBe('c');
  });
});

describe('possible values', () => {
  test.each([
    ["[equals(parameters('sku'), 'D1')]", false],
    ["[contains(createArray('F1', 'B1', 'P1v3'), parameters('sku'))]", true],
    ["[or(equals(parameters('sku'), 'D1'), equals(parameters('sku'), 'S1'))]", false],
    ["[equals(parameters('sku'), parameters('sku'))]", true],
    ["[equals(concat(parameters('sku'), parameters('sku')), 'F1B1')]", false],
    ["[length(parameters('sku'))]", [2, 4]],
    ["[if(equals(parameters('sku'), 'F1'), 'Free', 'Paid')]", ['Free', 'Paid']],
    ["[createObject('F1', 1, 'B1', 2, 'P1v3', 2)[parameters('sku')]]", [1, 2]],
    ["[toLower(parameters('sku'))]", ['f1', 'b1', 'p1v3']],
    ["[guid(take(parameters('sku'), 0))]", valueOf("[guid('')]")],
  ])('%s is %j', (text, expected) => {
    expect(possibleIn(valueOf(text, { sku }))).toEqual(expected);
  });

  test('two unknowns are combined as long as there are few', () => {
    expect(sumOf(2, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(sumOf(3, 8)).toBeUndefined();
  });

  test('a value that is refused leaves the list open; when all are, so is the call', () => {
    const found = possibleIn(valueOf("[int(parameters('x'))]", { x: unknown('x', ['7', 'seven']) })) as unknown[];
    expect(found[0]).toBe(7);
    expect(found[1]).toMatchObject({ $unknown: { reason: expect.stringContaining('int() takes a string of digits') } });
    expect(errorOf("[int(parameters('x'))]", { x: unknown('x', ['six', 'seven']) }).message).toContain(
      'string of digits',
    );
  });

  test('objects that share a member share its value', () => {
    const text = "[union(createObject('name', 'app'), if(parameters('c'), createObject('tag', 1), createObject()))";
    expect(valueOf(`${text}.name]`)).toBe('app');
    expect(valueOf(`[contains(${text.slice(1)}, 'name')]`)).toBe(true);
  });
});

describe('partly known values', () => {
  test.each([
    ["[union(parameters('o'), createObject('a', 1)).a]", 1],
    ["[union(parameters('o'), createObject('a', 1)).A]", 1],
    ["[union(createObject('a', 1), parameters('o')).a]", 'unknown'],
    ["[shallowMerge(createArray(parameters('o'), createObject('a', 1))).a]", 1],
    ["[union(parameters('o'), createObject('a', createObject('b', 2))).a.b]", 2],
    ["[shallowMerge(createArray(parameters('o'), createObject('a', createObject('b', 2)))).a]", { b: 2 }],
    ["[union(createObject('a', createObject('b', 1)), createObject('a', parameters('o'))).a.b]", 'unknown'],
    ["[last(split(concat(parameters('i'), '/subnets/x'), '/'))]", 'x'],
    ["[first(split(concat('a/b', parameters('i')), '/'))]", 'a'],
    ["[split(concat('a/b', parameters('i')), '/')[0]]", 'a'],
    ["[split(concat('a/b', parameters('i')), '/')[1]]", 'unknown'],
    ["[concat(createArray(1), parameters('l'))[0]]", 1],
    ["[last(concat(createArray(1), parameters('l'), createArray(2)))]", 2],
    ["[indexFromEnd(concat(parameters('l'), createArray(2, 3)), 2)]", 2],
    ["[empty(concat(parameters('l'), createArray(2)))]", false],
    ["[contains(concat(parameters('l'), createArray(2)), 2)]", true],
    ["[contains(concat(parameters('l'), createArray(2)), 3)]", 'unknown'],
    ["[first(union(createArray(1), createArray(parameters('i'))))]", 1],
    ["[take(concat('abcdef', parameters('i')), 3)]", 'abc'],
    ["[take(concat('ab', parameters('i')), 3)]", 'unknown'],
    ["[substring(concat('abcdef', parameters('i')), 2, 2)]", 'cd'],
    ["[first(concat('x', parameters('i')))]", 'x'],
  ])('%s is %j', (text, expected) => {
    const value = valueOf(text);
    expect(value instanceof Unknown ? 'unknown' : value).toEqual(expected);
  });

  test('an id with the name of an unknown group is cut at its slashes', () => {
    const group = unknown('resourceGroup().name');
    const text = "[split(concat('/subscriptions/s/resourceGroups/', parameters('group'), '/providers/p'), '/')";
    expect(valueOf(`${text}[4]]`, { group })).toBe(group);
    expect(valueOf(`${text}[6]]`, { group })).toBe('p');
    expect(symbolIn(valueOf(`${text}[6]]`))).toContain('split(');
  });

  test('texts keep their unknown parts', () => {
    expect(valueOf("[format('{0}-{1}', 'a', parameters('i'))]")).toEqual(
      new Concat(['a-', unknown("parameters('i')")]),
    );
    expect(valueOf("[toUpper(concat('a', parameters('i')))]")).toEqual(
      new Concat(['A', unknown("toUpper(parameters('i'))")]),
    );
    expect(valueOf("[replace(concat('a-b', parameters('i')), '-', '')]")).toEqual(
      new Concat(['ab', unknown("replace(parameters('i'), '-', '')")]),
    );
    expect(symbolIn(valueOf("[replace(concat('a-b', parameters('i')), '-b', '')]"))).toContain('replace(');
    expect(valueOf("[join(createArray('a', parameters('i')), ',')]")).toEqual(
      new Concat(['a,', unknown("parameters('i')")]),
    );
  });
});

describe('secrets', () => {
  const parameters = { secret: new Sensitive('hunter2'), body: { user: 'me', password: new Sensitive('hunter2') } };

  test.each([
    "[concat(parameters('secret'), 'x')]",
    "[string(parameters('body'))]",
    "[if(equals(parameters('secret'), 'hunter2'), 1, 2)]",
    "[parameters('body').password]",
    "[contains(createArray(parameters('secret')), 'x')]",
    "[if(parameters('c'), parameters('body'), createObject())]",
    "[union(parameters('body'), parameters('o'))]",
    "[map(parameters('l'), lambda('x', parameters('secret')))]",
    "[coalesce(parameters('c'), parameters('secret'))]",
    "[and(not(equals(parameters('secret'), 'a')), true())]",
    "[first(createArray(parameters('secret')))]",
    "[guid(parameters('secret'), parameters('c'))]",
    "[filter(createArray(1), lambda('x', equals(parameters('secret'), 'a')))]",
    "[union(parameters('body'), parameters('o')).password]",
  ])('%s is covered', text => {
    const value = valueOf(text, parameters);
    expect(value).toBeInstanceOf(Sensitive);
    expect(JSON.stringify(value)).not.toContain('hunter2');
  });

  test('members beside a secret, and counts of members, are not', () => {
    expect(valueOf("[parameters('body').user]", parameters)).toBe('me');
    expect(valueOf("[length(parameters('body'))]", parameters)).toBe(2);
    expect(valueOf("[union(parameters('body'), createObject('a', 1)).a]", parameters)).toBe(1);
    expect(valueOf("[createObject('p', parameters('secret'), 'q', 1).q]", parameters)).toBe(1);
  });

  test('decide all the same', () => {
    expect(reveal(valueOf("[equals(parameters('secret'), 'hunter2')]", parameters))).toBe(true);
    expect(reveal(valueOf("[concat(parameters('secret'), '!')]", parameters))).toBe('hunter2!');
  });

  test('stand in no message', () => {
    expect(errorOf("[cidrSubnet(parameters('secret'), 24, 0)]", parameters).message).not.toContain('hunter2');
    expect(errorOf("[fail(parameters('secret'))]", parameters).message).not.toContain('hunter2');
  });

  test.each([
    ["[split(parameters('secret'), '/')[2]]", 'the item at index 2 cannot be taken of a value that holds a secret'],
    ["[parameters('body').name]", 'the property “name” cannot be taken of a value that holds a secret'],
    ["[createObject('a', 1)[parameters('secret')]]", 'a member that a secret names cannot be taken of a value that'],
    ["[int(parameters('secret'))]", 'int() refuses its arguments, which hold a secret and are not shown'],
  ])('%s tells what is refused without them', (text, message) => {
    expect(errorOf(text, parameters).message).toContain(message);
    expect(errorOf(text, parameters).message).not.toContain('hunter2');
  });
});

describe('members', () => {
  test('are found without letter case, `__proto__` only where it was written', () => {
    const o = JSON.parse('{"Name":1,"__proto__":{"x":2}}') as never;
    expect(valueOf("[parameters('o').NAME]", { o })).toBe(1);
    expect(valueOf("[parameters('o')['__proto__'].x]", { o })).toBe(2);
    expect(errorOf('[createObject().__proto__]').message).toContain('the property “__proto__” does not exist');
    expect(errorOf('[createObject().constructor]').message).toContain('does not exist');
    expect(errorOf('[createArray(1).length]').message).toContain('cannot be taken of an array');
  });

  test('that a value does not have are refused at their place', () => {
    expect(errorOf("[concat('a', createObject('b', 1).c)]")).toMatchObject({
      message: 'the property “c” does not exist; the object has b',
      offset: 33,
    });
    expect(errorOf('[createArray(1, 2)[2]]').message).toBe('the item at index 2 does not exist; the array has 2 items');
    expect(errorOf('[createArray(1)[-1]]').message).toContain('does not exist');
    expect(errorOf('[null().a]').message).toBe('the property “a” cannot be taken of null');
    expect(errorOf("[string('a').a]").message).toBe('the property “a” cannot be taken of a string');
  });

  test('can be null', () => {
    expect(valueOf("[createObject('a', null()).a]")).toBeNull();
  });

  test('are taken whatever the letter case, and of each possible value', () => {
    const x = { x: unknown('x', [{ a: 1 }, { a: 2 }]) };
    expect(valueOf("[parameters('x').a]", { x: { A: 1 } })).toBe(1);
    expect(symbolIn(valueOf("[parameters('x').a]", { x: unknown('x') }))).toBe('x.a');
    expect(possibleIn(valueOf("[parameters('x').a]", x))).toEqual([1, 2]);
  });
});
