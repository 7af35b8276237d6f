import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { commands } from '../../src/cli/line/commands.js';
import { parsePlain } from '../../src/cli/line/parse-plain.js';
import { parseWithYargs } from '../../src/cli/line/parse-yargs.js';
import { checkValues } from '../../src/cli/line/usage.js';
import type { Parsed } from '../../src/cli/line/command.js';

const lines = [
  'check plan.json',
  'check a.json b.json',
  'check -',
  'check a - --format json',
  'check --format json a',
  'check --format=json --format text=x.txt a',
  'check a --format=json=odd=name',
  'check --strict --quiet a --verbose',
  'check a --profile 2019 --fail-on never --fail-on-undecided',
  'check a --profile=2019 --show=all --color=never',
  'check 007 1e5 0x10 true null',
  'check a=b "quoted" ünïcode',
  'check a --config c.yaml --baseline=b.json --today 2027-01-01',
  'check --no-config a',
  'check a --var b=1 --var-file c --format json --var d=2 --var-file=e --var=f=3',
  'check a --config c.yaml --no-config',
  'check --no-config a --config c.yaml',
  'list a --format json',
  'config show',
  'config show a --for azurerm_x.y["z"] --strict',
  'baseline create a b --until 2027-01-01',
  'baseline show --baseline b',
  'explain subnet/too-small',
  'explain azurerm_x.y["a"] plan.json other.json',
  'graph a',
  'policy list',
  'policy list --format json --profile 2016',
  'policy test',
  'policy test 007',
  'completion fish',
  'version',
  'version --json',
  'plan',
  'plan --binary tofu --strict',
  'apply plan.bin --override reason',
];

/** What one parser makes of a command line, in a form that can be compared; undefined when it refuses. */
async function withYargs(words: readonly string[]): Promise<unknown> {
  const request = await parseWithYargs(words).catch(() => undefined);
  return request !== undefined && 'parsed' in request ? shown(request.parsed) : undefined;
}

function shown({ command, positionals, values, order }: Parsed): unknown {
  return {
    command: command.name,
    positionals,
    order,
    values: Object.fromEntries([...values].toSorted(([left], [right]) => (left < right ? -1 : 1))),
  };
}

function withoutYargs(words: readonly string[]): unknown {
  try {
    const parsed = parsePlain(words, commands);
    return parsed === undefined ? undefined : shown(checkValues(parsed));
  } catch {
    return undefined;
  }
}

describe('the plain parser', () => {
  test.each(lines)('understands “%s” as yargs does', async line => {
    const plain = withoutYargs(line.split(' '));
    expect(plain).toBeDefined();
    expect(await withYargs(line.split(' '))).toEqual(plain);
  });

  test.each([
    '',
    '--help',
    '--version',
    'check',
    'check --help',
    'check -h',
    'chek a',
    'check a --forma json',
    'check a --strict=true',
    'check a --no-strict',
    'check a --profile 2019 --profile 2016',
    'check a -- b',
    'check a -x',
    'check a --profile',
    'check a --format',
    'check a --format -',
    'policy',
    'policy lis',
    'explain',
    'completion',
    'completion bash zsh',
    'version x',
    '--verbose check a',
    'check a --no-color',
    'check a --formaT json',
    'check a --__proto__ x',
  ])('leaves “%s” to yargs', line => {
    expect(
      parsePlain(
        line.split(' ').filter(word => word !== ''),
        commands,
      ),
    ).toBeUndefined();
  });

  test('never takes a command line for something else than yargs does', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'check',
        'list',
        'explain',
        'graph',
        'policy',
        'test',
        'config',
        'baseline',
        'show',
        'completion',
        'version',
        'a.json',
        '-',
        '--',
        '2019',
        'json',
        'text=x',
        'never',
        'all',
        '',
      ),
      fc.constantFrom(
        '--format',
        '--format=json',
        '--format=',
        '--profile',
        '--profile=2019',
        '--strict',
        '--strict=false',
        '--no-strict',
        '--quiet',
        '--json',
        '--fail-on',
        '--var',
        '--var=a=1',
        '--var-file=b',
        '--color',
        '--config',
        '--no-config',
        '--baseline=x',
        '--no-color',
        '--help',
        '-h',
        '-x',
        '-1',
        '--verbose',
        '--show=all',
        '--a',
        '--constructor',
      ),
      fc.string({ maxLength: 6 }),
    );
    const line = fc.tuple(
      fc.constantFrom('check', 'list', 'graph', 'policy list', 'explain', 'version', 'x'),
      fc.array(word, { maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(line, async ([name, rest]) => {
        const words = [...name.split(' '), ...rest];
        const plain = withoutYargs(words);
        if (plain !== undefined) expect(await withYargs(words)).toEqual(plain);
      }),
      { numRuns: 400 },
    );
  });
});

describe('yargs', () => {
  test.each([
    [
      'options before the command',
      '--verbose check a',
      { command: 'check', positionals: ['a'], values: { verbose: true } },
    ],
    [
      'everything after -- as inputs',
      'check -- -odd.json --format',
      { command: 'check', positionals: ['-odd.json', '--format'], values: {} },
    ],
    [
      'everything after -- of a wrapper as it is',
      'plan --strict -- -var=a="b" --help -- 007 --no-color',
      {
        command: 'plan',
        positionals: ['-var=a="b"', '--help', '--', '007', '--no-color'],
        values: { strict: true },
      },
    ],
    [
      'a single dash, as Terraform has it, and the order of values and files',
      'check a -var-file=x -var b=1',
      { command: 'check', positionals: ['a'], values: { 'var-file': ['x'], var: ['b=1'] }, order: ['var-file', 'var'] },
    ],
    ['--no-color', 'check a --no-color', { command: 'check', positionals: ['a'], values: { color: 'never' } }],
    ['a flag that is taken back', 'check a --strict --no-strict', { command: 'check', positionals: ['a'], values: {} }],
    [
      'a flag that is given twice',
      'check a --quiet --quiet',
      { command: 'check', positionals: ['a'], values: { quiet: true } },
    ],
  ])('understands %s', async (_, line, expected) => {
    expect(await withYargs(line.split(' '))).toEqual({ order: [], ...expected });
  });

  test.each(['--strict=banana', '--fail-on-undecided=no', '--no-strict=1', '--quiet='])(
    'takes no %s, which would silently mean false',
    async word => {
      await expect(parseWithYargs(['check', 'a', word])).rejects.toThrow(/ is true or false, not /u);
    },
  );
});

test('every option is described, and none means two things', () => {
  const byName = new Map<string, string>();
  for (const { name, kind } of commands.flatMap(command => command.options)) {
    expect([name, byName.get(name) ?? kind]).toEqual([name, kind]);
    byName.set(name, kind);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  }
});
