import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import markdownIt from 'markdown-it';
import { root } from '../cli/command.js';
import { harmful } from '../report/poisoned.js';
import { GithubServer, token } from './github-server.js';
import { commandsIn, runStep, type StepOutcome } from './runner.js';

const github = new GithubServer();
const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
beforeAll(async () => github.start());
beforeEach(() => github.clear());
afterAll(async () => {
  await github.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sample = readFileSync(join(root, 'samples', 'delegation-missing', 'plan.json'), 'utf8');
const marker = 'PLANTED_SECRET';

/** The sample with names that somebody chose with care, and a secret where secrets live. */
function planWith(name: string): string {
  const shown = JSON.stringify(name).slice(1, -1);
  return sample
    .replaceAll(/(snet|orders)-backend/gu, () => `x-${shown}`)
    .replaceAll('"app_settings":null', `"app_settings":{"KEY":"${marker}"}`);
}

async function check(name: string, file = 'plan.json'): Promise<StepOutcome> {
  writeFileSync(join(folder, file), planWith(name));
  const outcome = await runStep({
    workspace: folder,
    inputs: { inputs: file, comment: 'true', token, format: 'json sarif markdown' },
    environment: { GITHUB_API_URL: github.url },
    event: { pull_request: { number: 7 } },
  });
  expect([outcome.status, outcome.stderr, github.complaints]).toEqual([1, '', []]);
  return outcome;
}

const names = [
  'a\n::set-output name=verdict::pass',
  '::stop-commands::x',
  '##[error]x ##vso[task.complete result=Succeeded]',
  '<img src=x onerror=alert(1)></details><script>1</script>',
  '@team #1 GH-2 | `x` [a](http://evil.example) ![b](http://evil.example/b.png)',
  '\u001B[2J\u001B]8;;http://evil.example\u0007x',
  'a\r\nverdict<<end\r\npass\r\nend',
  'a\u202Egnp.exe\u2066',
  '--> <!-- vnet-preflight -->',
  '\uD800 half',
  'x'.repeat(100_000),
];

describe('a name that somebody chose with care', () => {
  test.each(names)('is a name and nothing else: %j', async name => {
    const { stdout, summary, outputs, file } = await check(name);
    const [comment = ''] = github.comments.map(({ body }) => body);
    for (const text of [stdout, summary, comment, file('markdown')]) expect(text).not.toMatch(harmful);
    const commands = commandsIn(stdout).map(line => line.split(' ')[0]);
    expect(commands.filter(command => command !== '::error' && command !== '::notice')).toEqual([]);
    // A slash in a name leaves more open, but the other app's subnet is wrong all the same.
    expect([commands[0], outputs.get('verdict')]).toEqual(['::error', 'fail']);
    expect(comment.split('\n').filter(line => line.startsWith('<!--'))).toEqual(['<!-- vnet-preflight -->']);
    for (const page of [summary, comment]) {
      const html = markdownIt({ html: true, linkify: true }).render(page);
      const shown = html.replaceAll(/<code[^>]*>[\s\S]*?<\/code>/gu, '');
      expect(shown).not.toMatch(/<(?:img|script)|@team|#1\b|GH-2|href="http:\/\/evil/u);
      expect(html.match(/<details>/gu)?.length).toBe(html.match(/<\/details>/gu)?.length);
    }
    for (const text of [stdout, summary, comment, file('json'), file('sarif'), ...outputs.values()]) {
      expect(text).not.toContain(marker);
      expect(text).not.toContain(token);
    }
  });

  test.each(['a,title=x::b.json', '%0A::error::x.json', 'a b;c].json', '@team <b>.json'])(
    'of a file, too: %j',
    async file => {
      const { stdout } = await check('backend', file);
      for (const line of commandsIn(stdout)) {
        const [, properties = ''] = /^::(?:error|notice) (.*?)::/u.exec(line) ?? [];
        expect(properties.split(',').map(property => property.split('=')[0])).toEqual(['file', 'title']);
      }
    },
  );

  test('of a file that cannot be read, too', async () => {
    const { stdout, summary, outputs } = await runStep({ inputs: { inputs: '::error::x\u001B[31m,@team.json' } });
    expect(commandsIn(stdout)).toHaveLength(1);
    expect(stdout + summary).not.toMatch(harmful);
    expect(outputs.get('verdict')).toBe('error');
  });
});
