import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tool } from '../../src/report/report.js';
import { plans, root, run } from '../cli/command.js';
import { expectGolden, isUpdating } from '../golden.js';

// A folder is a case: `command` is what is typed in test/fixtures/plans, `stdout`, `stderr` and `status`
// are what comes of it. A stream without a file is empty. UPDATE=1 npm test -- test/e2e writes them anew.

const folder = join(root, 'test', 'e2e', 'cases');

/** What differs from one machine and version to the next. */
function scrubbed(text: string): string {
  return text.replaceAll(root, 'ROOT').replaceAll(tool.version, 'VERSION');
}

/** Words at spaces, `'…'` as one, and `< FILE` for standard input. */
function parse(line: string): { readonly words: readonly string[]; readonly input: string } {
  const [command = '', input] = line.trim().split(' < ');
  const words = [...command.matchAll(/'([^']*)'|\S+/gu)].map(([word, quoted]) => quoted ?? word);
  return { words: words.slice(1), input: input === undefined ? '' : readFileSync(join(plans, input), 'utf8') };
}

function expectStream(text: string, file: string): void {
  if (text !== '') expectGolden(text, file);
  else if (isUpdating) rmSync(file, { force: true });
  else expect(existsSync(file)).toBe(false);
}

describe('the command', () => {
  test.each(readdirSync(folder))('%s', name => {
    const at = (file: string): string => join(folder, name, file);
    const { words, input } = parse(readFileSync(at('command'), 'utf8'));
    // Paths from the root of a repository must not depend on whether this folder is in one.
    const { status, stdout, stderr } = run(words, { input, environment: { GITHUB_WORKSPACE: plans } });
    expectStream(scrubbed(stdout), at('stdout'));
    expectStream(scrubbed(stderr), at('stderr'));
    expectGolden(`${status}\n`, at('status'));
  });
});
