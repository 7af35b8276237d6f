import { describe, expect, test } from '@jest/globals';
import { readBicepParameters, type BicepParameters } from '../../../src/adapters/bicep/parameters.js';
import type { Value } from '../../../src/graph/value.js';
import { filesOf } from './files.js';

const path = '/root/main.bicepparam';

function read(
  contents: string | { readonly [path: string]: string },
  environment: { readonly [name: string]: string } = {},
): BicepParameters {
  return readBicepParameters(
    path,
    filesOf(typeof contents === 'string' ? { [path]: contents } : contents, environment),
  );
}

function values({ parameters, errors }: BicepParameters): { readonly [name: string]: Value } {
  expect(errors).toEqual([]);
  return Object.fromEntries(parameters.map(parameter => [parameter.name, parameter.read()]));
}

function unknown(symbol: string, reason: string): unknown {
  return expect.objectContaining({ $unknown: expect.objectContaining({ symbol, reason }) });
}

test('values are worked out from variables, other parameters, functions, loops and files', () => {
  const contents = {
    [path]: `using './main.bicep'
import { prefix, named } from './shared.bicep'
var count = 2
param location = 'westeurope'
param name = '\${prefix}-\${toUpper(location)}'
param list = [for i in range(0, count): named(i)]
param loaded = loadJsonContent('./values.json').deep[1]
param nothing = null
param settings = { ...{ a: 1 }, b: count > 1 ? [true] : [] }
`,
    '/root/shared.bicep': `@export()
var prefix = 'app'
@export()
func named(i int) string => 'x\${i}'
`,
    '/root/values.json': '{ "deep": [1, "two"] }',
  };
  expect(values(read(contents))).toEqual({
    location: 'westeurope',
    name: 'app-WESTEUROPE',
    list: ['x0', 'x1'],
    loaded: 'two',
    nothing: null,
    settings: { a: 1, b: [true] },
  });
});

describe('the template', () => {
  test('is the one that is named', () => {
    expect(read(`using '../root/main.bicep'`).template).toEqual({ kind: 'local', path: '/root/main.bicep' });
  });

  test('may come from a registry', () => {
    expect(read(`using 'br/public:avm/res/web/site:0.1.0'`).template).toMatchObject({
      kind: 'registry',
      reference: 'br:mcr.microsoft.com/bicep/avm/res/web/site:0.1.0',
    });
  });

  test('may be none', () => {
    expect(read('using none\nparam a = 1')).toMatchObject({ template: undefined, errors: [] });
  });
});

describe('what comes from outside', () => {
  const source = `using none
param set = readEnvironmentVariable('SET')
param number = int(readEnvironmentVariable('NUMBER', '1'))
param fallback = readEnvironmentVariable('UNSET', 'a\${'b'}')
param unset = 'x-\${sys.readEnvironmentVariable('UNSET')}'
param other = readEnvVar('SET')
param argument = readCliArg('name')
param input = externalInput('custom', { a: 'b' })
param secret = az.getSecret('s', 'g', 'v', 'n')
param same = secret
`;
  test('is looked up in the environment, and unknown where that does not tell', () => {
    const started = 'it is told only when the deployment is started';
    const secret = unknown(`az.getSecret('s', 'g', 'v', 'n')`, 'it is a secret in a key vault');
    const unset = unknown(`sys.readEnvironmentVariable('UNSET')`, 'the environment variable is not set here');
    expect(values(read(source, { SET: 'set', NUMBER: '7' }))).toEqual({
      set: 'set',
      number: 7,
      fallback: 'ab',
      unset: expect.objectContaining({ $concat: ['x-', unset] }),
      other: 'set',
      argument: unknown(`readCliArg('name')`, started),
      input: unknown(`externalInput('custom', { a: 'b' })`, started),
      secret,
      same: secret,
    });
  });

  test('is not asked for by names of an object', () => {
    expect(values(read(`using none\nparam a = readEnvironmentVariable('__proto__', 'none')`))).toEqual({ a: 'none' });
  });
});

describe('a file that extends another', () => {
  const base = `using none
param a = 'base'
param b = { c: 1, d: 2 }
param e = 'kept'
`;

  test('has its values, and can give others in their place', () => {
    const contents = {
      [path]: `using './main.bicep'\nextends './base.bicepparam'\nparam a = 'own'\nparam b = { ...base.b, d: 3 }`,
      '/root/base.bicepparam': base,
    };
    expect(values(read(contents))).toEqual({ a: 'own', b: { c: 1, d: 3 }, e: 'kept' });
  });

  test('must not lead back to itself', () => {
    const contents = {
      [path]: `using none\nextends './base.bicepparam'`,
      '/root/base.bicepparam': `using none\nextends './main.bicepparam'`,
    };
    expect(read(contents).errors).toMatchObject([
      {
        message: `these files extend each other: ${path} → /root/base.bicepparam → ${path}`,
        place: { file: '/root/base.bicepparam', line: 2, column: 9 },
      },
    ]);
  });

  test('needs the other one', () => {
    expect(() => read(`using none\nextends './base.bicepparam'`)).toThrow('there is no such file');
  });
});

describe('mistakes are told with their places', () => {
  test.each([
    ['using none\nparam a = ', 'expected a value, found the end of the file', 2, 11],
    ['using none\nparam a = b', expect.stringContaining('b'), 2, 11],
    [`using './\${a}.bicep'`, 'the path must be a text without holes', 1, 7],
    ['using none\nusing none', 'a parameter file can be for one template only', 2, 1],
    [`using none\nparam a = [1][2]`, expect.anything(), 2, expect.anything()],
  ])('%j', (source, message, line, column) => {
    const [error] = read(source).errors;
    expect(error).toMatchObject({ message, place: { file: path, line, column } });
  });

  test('a value that cannot be worked out is unknown', () => {
    const { parameters } = read('using none\nparam a = b\nparam c = 1');
    expect(parameters.map(parameter => [parameter.name, parameter.read()])).toEqual([
      [
        'a',
        expect.objectContaining({ $unknown: expect.objectContaining({ reason: 'the parameter file has mistakes' }) }),
      ],
      ['c', expect.objectContaining({ $unknown: expect.anything() })],
    ]);
  });

  test('each value knows where it is given', () => {
    const [, second] = read('using none\nparam a = 1\nparam b = 2').parameters;
    expect(second?.place()).toEqual({ file: path, line: 3, column: 7 });
  });
});

test('two values for one parameter are told once each', () => {
  const { errors } = read(`using none\nparam a = 1\nparam a = 2`);
  expect(errors.map(({ message, place }) => [message, place?.line])).toEqual([
    ['the name “a” is declared twice', 2],
    ['the name “a” is declared twice', 3],
  ]);
});
