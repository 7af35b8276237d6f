import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../cli/command.js';
import { GithubServer, token } from './github-server.js';
import { runStep, variableOf } from './runner.js';

const github = new GithubServer();
const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
beforeAll(async () => github.start());
afterAll(async () => {
  await github.stop();
  rmSync(folder, { recursive: true, force: true });
});

// The tool that GitHub offers for trying an action reads action.yml, sets the environment from a file and calls
// the `run` that a module exports. Its command starts itself again through npm; this is what that comes to.
const localAction = [
  process.execPath,
  join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
  join(root, 'node_modules', '@github', 'local-action', 'src', 'index.ts'),
];

test('the committed action runs in the tool that GitHub offers for it', async () => {
  const variables = {
    [variableOf('inputs')]: 'samples/delegation-missing/plan.json',
    [variableOf('fail-on')]: 'never',
    [variableOf('comment')]: 'true',
    [variableOf('pull-request')]: '7',
    [variableOf('token')]: token,
  };
  const settings = join(folder, 'settings.env');
  writeFileSync(
    settings,
    Object.entries(variables)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const { status, stdout, stderr, outputs, summary } = await runStep({
    command: [...localAction, 'run', root, 'action/run.cjs', settings],
    environment: {
      GITHUB_API_URL: github.url,
      TARGET_ACTION_PATH: root,
      NODE_PACKAGE_MANAGER: 'npm',
      NODE_NO_WARNINGS: '1',
    },
  });
  expect([status, stderr.replaceAll(/^npm warn .*\n/gmu, '')]).toEqual([0, '']);
  // It has read the inputs and outputs that action.yml names.
  expect(stdout).toMatch(/'fail-on' +│/u);
  expect(stdout).toMatch(/'verdict' +│/u);
  expect(stdout).toMatch(
    /^::error file=samples\/delegation-missing\/main\.tf,line=44,col=3,endColumn=23,title=subnet\/not-delegated::/mu,
  );
  expect([outputs.get('verdict'), outputs.get('comment')]).toEqual(['fail', 'created']);
  expect(summary).toContain('## vnet-preflight: 2 errors');
  expect([github.complaints, github.comments.length]).toEqual([[], 1]);
}, 60_000);
