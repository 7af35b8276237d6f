import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/cli/line/commands.js';
import { expectGolden } from '../golden.js';
import { root, run } from './command.js';

const helpOf = (...words: readonly string[]): string => run([...words, '--help']).stdout;

/** The page that shows the help of every command. */
function page(): string {
  const sections = commands.map(({ name }) => `## ${name}\n\n\`\`\`text\n${helpOf(...name.split(' '))}\`\`\`\n`);
  return `# The command line

What \`--help\` prints, command by command. A test holds this page to the program (\`UPDATE=1 npm test\` writes it anew).

\`\`\`text
${helpOf()}\`\`\`

${sections.join('\n')}
## Colour and streams

Results go to standard output and everything else to standard error, so that a pipe holds nothing but the result.
Text is coloured when standard output is a terminal. What decides, the first that says anything: \`--color\`,
\`FORCE_COLOR\`, a \`NO_COLOR\` that is not empty, \`TERM=dumb\`, the terminal. A report that goes to a file is
coloured only with \`--color always\`. Nothing depends on the language of the machine.

## Exit status

| status | meaning                                                                                       |
| ------ | --------------------------------------------------------------------------------------------- |
| 0      | nothing at or above the failing severity (\`--fail-on\`, by default \`error\`), or no integration |
| 1      | findings at or above it; with \`--fail-on-undecided\` or \`--strict\` also undecided verdicts     |
| 2      | wrong usage or configuration; a report that cannot be written                                 |
| 3      | an input is missing, unreadable, or of an unsupported kind or version                         |
| 4      | a defect of this program, or a program that it called broke                                   |

\`plan\` and \`apply\` pass on the status of the program that they run, whatever it is. When the last word is ours, it is
ten more than the table says: 11 for findings, 12, 13, 14; a line on standard error tells whose word it was.

\`--strict\` stands for \`--fail-on warning --fail-on-undecided\`; a \`--fail-on\` beside it is what counts. \`policy test\`
ends with 1 when an example has another verdict than it says, and with 2 when a policy file is wrong.
`;
}

describe('help', () => {
  test('is what docs/cli.md shows', () => {
    expectGolden(page(), join(root, 'docs', 'cli.md'));
  });

  test('fits into a terminal and ends well', () => {
    for (const words of [[], ...commands.map(({ name }) => name.split(' '))]) {
      const { status, stdout, stderr } = run([...words, '--help']);
      expect([status, stderr]).toEqual([0, '']);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
      expect(run([...words, '-h']).stdout).toBe(stdout);
    }
  });

  test('of a command names all of its options', () => {
    for (const { name, options } of commands) {
      const help = helpOf(...name.split(' '));
      for (const option of options) expect(help).toContain(`--${option.name} `);
    }
  });

  test('of a group names its commands', () => {
    expect(helpOf('policy')).toMatch(/policy list.*\n(?:.*\n)*.*policy test/u);
  });
});
