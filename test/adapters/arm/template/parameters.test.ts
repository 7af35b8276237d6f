import { describe, expect, test } from '@jest/globals';
import { reveal, Sensitive, Unknown, type Json, type Value } from '../../../../src/graph/value.js';
import { readJsonDocument } from '../../../../src/adapters/arm/json/json-source.js';
import { givenIn } from '../../../../src/adapters/arm/template/parameter-file.js';
import { bytesOf } from '../../inputs.js';
import { deployed, given, messages, onlyError, outputOf, symbol, valueOf } from '../templates.js';

/** The value of a parameter that is declared so. */
function parameter(declared: object, value?: Json, sections: object = {}): Value {
  const inputs = value === undefined ? {} : { parameters: given({ p: value }) };
  return valueOf("[parameters('p')]", { parameters: { p: declared }, ...sections }, inputs);
}

/** What is refused about a value. */
function refused(declared: object, value: Json, sections: object = {}): string {
  const found = deployed(
    { parameters: { p: declared }, resources: [], ...sections },
    { parameters: given({ p: value }) },
  );
  return onlyError(found).message;
}

describe('a parameter', () => {
  test('has the value that it is given', () => {
    expect(parameter({ type: 'string', defaultValue: 'a' }, 'b')).toBe('b');
  });

  test('has its default otherwise, which may be an expression', () => {
    expect(parameter({ type: 'string', defaultValue: "[concat('a', 'b')]" })).toBe('ab');
  });

  test('has its default when it is given null', () => {
    expect(parameter({ type: 'string', defaultValue: 'a' }, null)).toBe('a');
  });

  test('is null when it may be', () => {
    expect(parameter({ type: 'string', nullable: true })).toBeNull();
    expect(parameter({ type: 'string', nullable: true, defaultValue: null })).toBeNull();
  });

  test('has no default where that is null and may not be', () => {
    expect(parameter({ type: 'string', defaultValue: null })).toBeInstanceOf(Unknown);
    expect(parameter({ type: 'string', defaultValue: null }, 'a')).toBe('a');
  });

  test('is found whatever the letter case of its name', () => {
    expect(valueOf("[PARAMETERS('NAME')]", { parameters: { name: { type: 'string', defaultValue: 'x' } } })).toBe('x');
  });

  test('may be called like something that every object has', () => {
    const parameters = { constructor: { type: 'string', defaultValue: 'x' } };
    expect(valueOf("[parameters('constructor')]", { parameters })).toBe('x');
    expect(messages(deployed({ resources: [], outputs: { o: { value: "[parameters('toString')]" } } }))).toEqual([
      'the template has no parameter “toString”',
    ]);
  });
});

describe('a parameter without value', () => {
  test('keeps its allowed values', () => {
    const value = parameter({ type: 'string', allowedValues: ['D1', 'B1'] });
    expect(value).toEqual(
      new Unknown({
        symbol: "parameters('p')",
        reason: 'no value is given for the parameter p',
        possible: ['D1', 'B1'],
      }),
    );
  });

  test('keeps its bounds', () => {
    expect(parameter({ type: 'int', minValue: 2, maxValue: 9 })).toMatchObject({
      $unknown: { minimum: 2, maximum: 9 },
    });
  });

  test('is one of two when it is true or false', () => {
    expect(parameter({ type: 'bool' })).toMatchObject({ $unknown: { possible: [true, false] } });
  });

  test('keeps what the members of its type allow', () => {
    const definitions = { plan: { type: 'object', properties: { sku: { $ref: '#/definitions/sku' } } }, sku };
    const parameters = { p: { $ref: '#/definitions/plan' } };
    const value = valueOf("[parameters('p').sku]", { definitions, parameters });
    expect(value).toMatchObject({ $unknown: { symbol: "parameters('p').sku", possible: ['S1', 'P1v3'] } });
  });
});

const sku = { type: 'string', allowedValues: ['S1', 'P1v3'] };

describe('what is refused', () => {
  test.each<[string, object, Json, RegExp]>([
    ['another type', { type: 'int' }, 'x', /given x; its type is int/],
    ['a value that is not allowed', { type: 'string', allowedValues: ['a', 'b'] }, 'c', /given c; allowed are a, b$/],
    ['too small a number', { type: 'int', minValue: 3 }, 2, /given 2; at least 3 are asked for/],
    ['too large a number', { type: 'int', maxValue: 3 }, 4, /given 4; at most 3 are allowed/],
    ['too short a text', { type: 'string', minLength: 3 }, 'ab', /a text of 2 characters; at least 3 characters/],
    ['too long a text', { type: 'string', maxLength: 1 }, 'ab', /a text of 2 characters; at most 1 characters/],
    ['too long a list', { type: 'array', maxLength: 1 }, [1, 2], /an array of 2; at most 1 items/],
    [
      'an item that is not allowed',
      { type: 'array', allowedValues: ['a'] },
      ['a', 'c'],
      /an array of 2; allowed are a/,
    ],
  ])('%s', (_, declared, value, message) => {
    expect(refused(declared, value)).toMatch(message);
  });

  test.each<[string, object, Json]>([
    ['the smallest number', { type: 'int', minValue: 3, maxValue: 5 }, 3],
    ['the largest number', { type: 'int', minValue: 3, maxValue: 5 }, 5],
    ['the shortest text', { type: 'string', minLength: 2, maxLength: 3 }, 'ab'],
    ['the longest text', { type: 'string', minLength: 2, maxLength: 3 }, 'abc'],
    ['another letter case', { type: 'string', allowedValues: ['Standard_LRS'] }, 'standard_lrs'],
    ['a list of allowed items', { type: 'array', allowedValues: ['a', 'b'] }, ['b']],
  ])('but not %s', (_, declared, value) => {
    expect(parameter(declared, value)).toEqual(value);
  });

  test('a value deep in a type of its own, with the path', () => {
    const definitions = {
      s: { type: 'object', properties: { list: { type: 'array', items: { $ref: '#/definitions/sku' } } } },
      sku,
    };
    const message = refused({ $ref: '#/definitions/s' }, { list: ['S1', 'F1'] }, { definitions });
    expect(message).toBe('the parameter “p” is given F1 at list.1; allowed are S1, P1v3');
  });

  test('a value for a parameter that the template does not have; the nearest is named', () => {
    const parameters = { subnetName: { type: 'string', defaultValue: 'a' } };
    const found = deployed({ parameters, resources: [] }, { parameters: given({ subnetNme: 'x' }) });
    expect(messages(found)).toEqual(['the template has no parameter “subnetNme”; did you mean “subnetName”?']);
  });

  test('but not where the Azure Developer CLI leaves it out, which is told', () => {
    const parameters = { location: { type: 'string' } };
    const file = '{"location": {"value": "${AZURE_LOCATION}"}, "old": {"value": 1}, "older": {"value": 2}}';
    const found = deployed(
      { parameters, resources: [] },
      { parameters: givenIn(readJsonDocument(bytesOf(file), 'main.parameters.json')) },
    );
    expect(messages(found)).toEqual([]);
    expect(found.notices).toEqual([
      { message: expect.stringContaining('no parameter for old, older: ') as unknown, file: 'main.parameters.json' },
    ]);
  });

  test('defaults that need each other', () => {
    const parameters = {
      a: { type: 'string', defaultValue: "[parameters('b')]" },
      b: { type: 'string', defaultValue: "[parameters('a')]" },
    };
    expect(messages(deployed({ parameters, resources: [] }))).toEqual([
      'the default of the parameter a needs its own value',
    ]);
  });

  test('the time anywhere but in a default', () => {
    expect(parameter({ type: 'string', defaultValue: '[utcNow()]' })).toBeInstanceOf(Unknown);
    const found = deployed({
      resources: [],
      variables: { v: '[utcNow()]' },
      outputs: { o: { value: "[variables('v')]" } },
    });
    expect(onlyError(found).message).toBe('utcNow() may only stand in the default value of a parameter');
  });
});

describe('secrets', () => {
  test('are covered, with all that is made of them', () => {
    const parameters = { p: { type: 'secureString' } };
    const value = valueOf("[concat('x', parameters('p'))]", { parameters }, { parameters: given({ p: 'geheim' }) });
    expect(value).toBeInstanceOf(Sensitive);
    expect(reveal(value)).toBe('xgeheim');
  });

  test('are covered inside an object, too', () => {
    const definitions = { login: { type: 'object', properties: { password: { type: 'securestring' } } } };
    const value = parameter({ $ref: '#/definitions/login' }, { user: 'u', password: 'geheim' }, { definitions });
    expect(JSON.stringify(value)).toBe('{"user":"u","password":{"$sensitive":true}}');
  });

  test.each<[string, object, Json | undefined, object]>([
    ['a parameter that is secure', { type: 'secureString', allowedValues: ['x'] }, 'geheim', {}],
    ['one that is given a secret', { type: 'string', allowedValues: ['x'] }, undefined, {}],
    ['one of another type that is given a secret', { type: 'int' }, undefined, {}],
    [
      'a secret member of one',
      { $ref: '#/definitions/login' },
      { password: 'geheim' },
      { definitions: { login: { type: 'object', properties: { password: { type: 'securestring', maxLength: 3 } } } } },
    ],
  ])('are not shown where %s is refused', (_, declared, value, sections) => {
    const found = deployed(
      {
        parameters: {
          s: { type: 'secureString', defaultValue: 'geheim' },
          p: { ...declared, ...(value === undefined && { defaultValue: "[parameters('s')]" }) },
        },
        resources: [],
        ...sections,
      },
      { parameters: given(value === undefined ? {} : { p: value }) },
    );
    const { message } = onlyError(found);
    expect(message).toMatch(/^the parameter “p” is given what is secret/);
    expect(message).not.toMatch(/geheim|6/);
  });

  test('are converted like others', () => {
    const parameters = {
      s: { type: 'secureString', defaultValue: '7' },
      p: { type: 'int', defaultValue: "[parameters('s')]" },
    };
    expect(reveal(valueOf("[parameters('p')]", { parameters }))).toBe(7);
  });

  test('never stand in what a resource waits for, or in the place of a deployment', () => {
    const nested = { apiVersion: '2024-03-01', type: 'Microsoft.Resources/deployments' };
    const properties = { mode: 'Incremental', template: { contentVersion: '1.0.0.0', resources: [] } };
    const found = deployed(
      {
        languageVersion: '2.0',
        parameters: { p: { type: 'secureString' } },
        resources: {
          a: { ...nested, name: 'a', properties, resourceGroup: "[parameters('p')]" },
          b: { ...nested, name: 'b', properties, subscriptionId: "[concat('x', parameters('p'))]" },
          c: { ...nested, name: 'c', properties, scope: "[concat('/subscriptions/', parameters('p'))]" },
          d: { apiVersion: '2020-05-01', type: 'Microsoft.Authorization/locks', name: 'd', scope: "[parameters('p')]" },
          e: { ...nested, name: 'e', properties, dependsOn: ["[parameters('p')]"] },
        },
      },
      { parameters: given({ p: 'geheim' }) },
    );
    expect(JSON.stringify(found.resources.map(({ id, key, address }) => [id, key, address]))).not.toContain('geheim');
    expect(messages(found)).toEqual(['there is no resource “(sensitive)” to depend on']);
  });

  test('never stand in a name or an id', () => {
    const found = deployed(
      {
        parameters: { p: { type: 'secureString' } },
        resources: [{ type: 'Microsoft.Web/sites', apiVersion: '2023-12-01', name: "[parameters('p')]" }],
        outputs: { o: { type: 'string', value: "[resourceId('Microsoft.Web/sites', parameters('p'))]" } },
      },
      { parameters: given({ p: 'geheim' }) },
    );
    const [site] = found.resources;
    expect(JSON.stringify([site?.id, site?.address, found.outputs])).not.toContain('geheim');
    expect(outputOf(found, 'o')).toBeInstanceOf(Sensitive);
  });
});

test('two values of newGuid() differ, one value equals itself', () => {
  const parameters = {
    a: { type: 'string', defaultValue: '[newGuid()]' },
    b: { type: 'string', defaultValue: '[newGuid()]' },
  };
  const of = (name: string): string => symbol(valueOf(`[parameters('${name}')]`, { parameters }));
  expect(of('a')).toBe(of('a'));
  expect(of('a')).not.toBe(of('b'));
});

function messagesFor(declared: object, sections: object = {}): readonly string[] {
  return messages(deployed({ parameters: { p: declared }, resources: [], ...sections }, { isStrict: true }));
}

describe('a parameter without a value, where all must have one', () => {
  test('is refused', () => {
    expect(messagesFor({ type: 'string' })).toEqual(['the parameter “p” has no value']);
  });

  test.each<[string, object, object]>([
    ['has a default', { type: 'string', defaultValue: '' }, {}],
    ['may be null', { type: 'string', nullable: true }, {}],
    [
      'may be null by its definition',
      { $ref: '#/definitions/t' },
      { languageVersion: '2.0', definitions: { t: { type: 'string', nullable: true } } },
    ],
    [
      'may be null by a part of a definition whose name is written with escapes',
      { $ref: '#/definitions/a%20b~1c/properties/name' },
      { definitions: { 'a b/c': { type: 'object', properties: { name: { type: 'string', nullable: true } } } } },
    ],
  ])('is no mistake when it %s', (_, declared, sections) => {
    expect(messagesFor(declared, sections)).toEqual([]);
  });
});

const own = (item: object): Value =>
  valueOf("[reference('inner').outputs.o.value]", {
    resources: [
      {
        type: 'Microsoft.Resources/deployments',
        apiVersion: '2022-09-01',
        name: 'inner',
        properties: {
          mode: 'Incremental',
          expressionEvaluationOptions: { scope: 'inner' },
          parameters: { p: item },
          template: {
            $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
            contentVersion: '1.0.0.0',
            parameters: { p: { type: 'string', defaultValue: 'the default' } },
            resources: [],
            outputs: { o: { type: 'string', value: "[parameters('p')]" } },
          },
        },
      },
    ],
  });

describe('what stands in the place of a value', () => {
  test('leaves the value open and does not ask for the default', () => {
    expect(own({ expression: '${sku}' })).toBeInstanceOf(Unknown);
    expect(own({ reference: { keyVault: { id: 'x' }, secretName: 's' } })).toBeInstanceOf(Sensitive);
    expect(own({ value: 'given' })).toBe('given');
  });
});
