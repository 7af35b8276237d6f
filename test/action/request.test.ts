import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { checkInputs } from '../../src/action/inputs.js';
import { outputsText } from '../../src/action/outputs.js';
import { readRequest } from '../../src/action/request.js';
import { commands } from '../../src/cli/line/commands.js';
import { parsePlain } from '../../src/cli/line/parse-plain.js';
import { parseOutputs, variableOf } from './runner.js';

const read = (inputs: Readonly<Record<string, string>>): ReturnType<typeof readRequest> =>
  readRequest({
    INPUT_INPUTS: 'plan.json',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value])),
  });

describe('inputs that cannot be', () => {
  test.each([
    [
      { 'fail-on': 'wrning' },
      'the input “fail-on” must be one of error, warning, note, never, not “wrning”; did you mean “warning”?',
    ],
    [{ profile: '2020' }, 'the input “profile” must be one of 2016, 2019, 2025'],
    [{ strict: 'yes' }, 'the input “strict” must be true or false, not “yes”'],
    [{ comment: 'update' }, 'the input “comment” must be true or false'],
    [{ format: 'sarf' }, 'the input “format” has “sarf”, which is no format'],
    [{ format: 'sarif=' }, 'names no file'],
    [{ format: 'sarif=-' }, 'names no file'],
    [{ 'pull-request': '7; rm' }, 'the input “pull-request” must be a number'],
    [{ 'pull-request': '0' }, 'must be a number'],
    [{ category: 'x'.repeat(201) }, 'must not be longer than 200 characters'],
    [{ inputs: ' \n ' }, 'the input “inputs” names nothing to check'],
    [{ inputs: '!stacks/old/**' }, 'the input “inputs” names nothing to check'],
    [{ 'fail-on': 'error\nwarning' }, 'the input “fail-on” must be one line'],
    [{ fail_on: 'warning' }, 'the input “fail_on” does not exist; did you mean “fail-on”?'],
    [{ formats: 'json' }, 'the input “formats” does not exist; did you mean “format”?'],
  ])('are refused by their names: %j', (inputs, message) => {
    expect(() => read(inputs as Readonly<Record<string, string>>)).toThrow(message);
  });

  test('are not those that a workflow has for itself', () => {
    expect(() => read({ environment_name: 'production', 'something else entirely': 'x' })).not.toThrow();
  });
});

describe('inputs', () => {
  test('that are not given have their defaults', () => {
    expect(read({})).toMatchObject({
      inputs: ['plan.json'],
      annotations: true,
      summary: true,
      comment: false,
      pullRequest: undefined,
      token: '',
      category: '',
    });
    expect(read({ 'fail-on': ' ', strict: '' }).options).toEqual(read({}).options);
  });

  test('give each step a folder of its own', () => {
    const request = readRequest({ INPUT_INPUTS: 'p', RUNNER_TEMP: '/tmp/r', GITHUB_ACTION: '__octo/x_2' });
    expect(request.files.get('sarif')).toBe('/tmp/r/vnet-preflight/__octo_x_2/report.sarif');
  });

  test('always make a command line that is understood, whatever they hold', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    const names = checkInputs
      .filter(({ kind, values }) => kind !== 'flag' && values === undefined)
      .map(({ name }) => name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, 'category'), texts), texts, (given, file) => {
        const lines = Object.fromEntries(
          Object.entries(given).map(([name, text]) => [name, text.replaceAll(/[\r\n]/gu, '')]),
        );
        const { options } = read({ ...lines, format: `json=x${file.replaceAll(/[\r\n]/gu, '')}` });
        expect(parsePlain(['check', ...options, 'plan.json'], commands)?.positionals).toEqual(['plan.json']);
      }),
    );
  });
});

test('outputs hold whatever they are given', () => {
  let words = 0;
  const values = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/u), fc.string({ unit: 'binary' })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(values, pairs => {
      const outputs = new Map([...pairs, ['last', 'x<<end-1\nx\nend-1\ny']] as const);
      const text = outputsText(outputs, () => `word${(words += 1)}`);
      expect(parseOutputs(text)).toEqual(outputs);
    }),
  );
});
