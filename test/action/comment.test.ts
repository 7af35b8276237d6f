import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { plans, root } from '../cli/command.js';
import { bot, GithubServer, token, type Asked, type Refusal } from './github-server.js';
import { repository, runId, runStep, type Step, type StepOutcome } from './runner.js';

const github = new GithubServer();
beforeAll(async () => github.start());
afterAll(async () => github.stop());
beforeEach(() => github.clear());

const good = 'samples/ready/plan.json';
const bad = 'samples/delegation-missing/plan.json';
const own = { pull_request: { number: 7, head: { repo: { full_name: 'Octo/Estate' } } } };
const fork = { pull_request: { number: 7, head: { repo: { full_name: 'mallory/estate' } } } };

async function check(inputs: string, more: Step = {}): Promise<StepOutcome> {
  const outcome = await runStep({
    event: own,
    ...more,
    inputs: { inputs, comment: 'true', token, ...more.inputs },
    environment: { GITHUB_API_URL: github.url, ...more.environment },
  });
  expect(github.complaints).toEqual([]);
  expect([outcome.stdout, outcome.stderr, outcome.summary, ...outcome.outputs.values()].join('\n')).not.toContain(
    token,
  );
  return outcome;
}

const bodies = (): readonly string[] => github.comments.map(({ body }) => body);

describe('the comment', () => {
  test('is made once, stays silent, changes in place, and is resolved', async () => {
    expect((await check(bad)).outputs.get('comment')).toBe('created');
    expect(github.comments).toHaveLength(1);
    const [first = ''] = bodies();
    expect(first).toMatch(/^<!-- vnet-preflight -->\n## vnet-preflight: 2 errors, 3 notes, \d+ passed\n/u);
    expect(first).toContain(`(https://github.example/${repository}/actions/runs/${runId})`);

    expect((await check(bad, { environment: { GITHUB_RUN_ID: '4712' } })).outputs.get('comment')).toBe('unchanged');
    expect(github.writes).toHaveLength(1);

    expect((await check('samples/shared-subnet/plan.json')).outputs.get('comment')).toBe('updated');
    expect(bodies()).toEqual([expect.stringContaining('subnet/too-small-to-share')]);

    expect((await check(good)).outputs.get('comment')).toBe('updated');
    expect(bodies()).toEqual([expect.stringMatching(/: all well\n[\s\S]*\*\*Resolved:\*\*/u)]);
    expect((await check(good)).outputs.get('comment')).toBe('unchanged');
    expect(github.writes).toHaveLength(3);
  });

  test('is not made when there is nothing to say', async () => {
    expect((await check(good)).outputs.get('comment')).toBe('none');
    expect(github.writes).toEqual([]);
  });

  test('tells what is undecided, too', async () => {
    await check(join(plans, 'cross-subscription-data', 'plan.json'));
    expect(bodies()).toEqual([expect.stringContaining('### Undecided')]);
  });

  test('does not go on saying what an earlier run found when nothing could be checked', async () => {
    await check('missing.json');
    expect(github.writes).toEqual([]);
    await check(bad);
    const { status, outputs } = await check('missing.json');
    expect([status, outputs.get('verdict')]).toEqual([3, 'error']);
    expect(bodies()).toEqual([
      expect.stringMatching(/: nothing was checked\n\n- missing\.json: there is no such file/u),
    ]);
  });

  test('is found behind hundreds of others, and among those of other steps', async () => {
    for (let id = 1; id <= 250; id += 1) github.comments.push({ id, body: `talk ${id}`, user: bot });
    await check(bad, { inputs: { category: 'north -->' } });
    await check(bad, { inputs: { category: 'south' } });
    await check(good, { inputs: { category: 'north -->' } });
    expect(
      bodies()
        .slice(250)
        .map(body => body.split('\n').slice(0, 2)),
    ).toEqual([
      ['<!-- vnet-preflight north%20%2D%2D%3E -->', '## vnet-preflight: all well'],
      ['<!-- vnet-preflight south -->', expect.stringContaining(': 2 errors, ')],
    ]);
  });

  test('of somebody else is left alone, even if it holds the mark', async () => {
    const body = '<!-- vnet-preflight -->\n## vnet-preflight: all well\n';
    github.comments.push({ id: 5, body, user: { login: 'mallory', type: 'User' } });
    github.comments.push({ id: 6, body: `look: ${body}`, user: bot });
    expect((await check(bad)).outputs.get('comment')).toBe('created');
    expect(github.comments).toHaveLength(3);
    expect(bodies().slice(0, 2)).toEqual([body, `look: ${body}`]);
  });

  test('of the person to whom the token belongs is kept', async () => {
    github.comments.push({ id: 5, body: '<!-- vnet-preflight -->\nold', user: { login: 'alice', type: 'User' } });
    github.refuse = ({ path }) => (path === '/user' ? { status: 200, body: '{"login":"alice"}' } : undefined);
    expect((await check(bad)).outputs.get('comment')).toBe('updated');
    expect(github.comments).toHaveLength(1);
  });

  test.each([
    ['a push', { ref: 'refs/heads/main' }, {}],
    ['nothing readable', 7, {}],
    ['a plain issue', { issue: { number: 7 } }, {}],
    ['no repository', own, { GITHUB_REPOSITORY: '../../user' }],
  ])('is not asked for on %s', async (_, event, environment) => {
    const { outputs, stdout } = await check(bad, { event, environment });
    expect([outputs.get('comment'), github.asked.length]).toEqual(['none', 0]);
    expect(stdout).toContain('this run belongs to no pull request');
  });

  test('goes to the pull request that the workflow names, or that was commented on', async () => {
    expect((await check(bad, { event: {}, inputs: { 'pull-request': '7' } })).outputs.get('comment')).toBe('created');
    expect((await check(good, { event: { issue: { number: 7, pull_request: {} } } })).outputs.get('comment')).toBe(
      'updated',
    );
  });
});

const writing = ({ method }: Asked): boolean => method !== 'GET';
const anything = (): boolean => true;
const message = (text: string): string => JSON.stringify({ message: text });

describe('a comment that cannot be kept', () => {
  const cases: readonly (readonly [what: string, when: (asked: Asked) => boolean, refusal: Refusal, said: RegExp])[] = [
    [
      '403',
      writing,
      { status: 403, body: message('Resource not accessible') },
      /must not do this \(403, “Resource not accessible”\); the job needs the permission pull-requests: write/u,
    ],
    [
      '403 for a limit',
      writing,
      { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
      /rate limit of the API is reached \(403\); the verdict/u,
    ],
    ['429', anything, { status: 429, headers: { 'retry-after': '3600' } }, /rate limit of the API is reached \(429\)/u],
    ['401', anything, { status: 401 }, /the token is not valid/u],
    ['404', anything, { status: 404, body: message('Not Found') }, /was not found/u],
    [
      '422',
      writing,
      { status: 422, body: message('body is too long') },
      /did not take the content \(422, “body is too long”\)/u,
    ],
    ['500', anything, { status: 500, body: '<html>' }, /could not answer \(500\)/u],
    ['503 to a write', writing, { status: 503 }, /could not answer \(503\)/u],
    [
      'a redirection',
      anything,
      { status: 302, headers: { location: 'http://127.0.0.1:9/stolen' } },
      /could not answer \(302\)/u,
    ],
    ['no JSON', anything, { status: 200, body: 'hello' }, /not JSON/u],
    ['another shape', anything, { status: 200, body: '{"comments":[]}' }, /no list of comments/u],
    [
      'words that are commands',
      writing,
      { status: 422, body: message('x\n::error::y\u001B[31m') },
      /“x\\n::error::y”/u,
    ],
  ];

  test.each(cases)('costs the comment and not the verdict: %s', async (_, when, refusal, said) => {
    github.refuse = asked => (when(asked) ? refusal : undefined);
    const { status, outputs, summary, stdout } = await check(bad);
    expect([status, outputs.get('verdict'), outputs.get('errors'), outputs.get('comment')]).toEqual([
      1,
      'fail',
      '2',
      'refused',
    ]);
    expect(summary).toContain('## vnet-preflight: 2 errors');
    const notices = stdout.split('\n').filter(line => line.startsWith('::notice title=no comment::'));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(said);
    expect(github.comments).toEqual([]);
    expect((await check(good)).status).toBe(0);
  });

  test('is told of a server that is not there, and of a token that is missing or broken', async () => {
    const nobody = await check(bad, { environment: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
    expect([nobody.status, nobody.outputs.get('comment')]).toEqual([1, 'refused']);
    expect(nobody.stdout).toMatch(/127\.0\.0\.1:9 could not be reached/u);
    expect((await check(bad, { inputs: { token: '' } })).stdout).toContain('there is no token');
    const broken = await check(bad, { inputs: { token: 'secret\nwith: a line' } });
    expect([broken.status, broken.outputs.get('verdict')]).toEqual([2, 'error']);
    expect(broken.stdout + broken.stderr + broken.summary).not.toContain('secret');
    expect((await check(bad, { environment: { GITHUB_API_URL: 'ftp://x' } })).stdout).toContain('is no address');
    expect(github.asked).toEqual([]);
  });

  test('is told as what it is when the pull request comes from a fork', async () => {
    github.refuse = asked => (writing(asked) ? { status: 403 } : undefined);
    const { status, outputs, stdout, summary } = await check(bad, { event: fork });
    expect([status, outputs.get('verdict'), outputs.get('comment')]).toEqual([1, 'fail', 'refused']);
    expect(stdout).toMatch(/^::error .*title=subnet\/not-delegated/mu);
    expect(stdout).toContain('a pull request from a fork has a token that can only read');
    expect(summary).toContain('subnet/not-delegated');
  });

  test('is tried once more where that can do no harm', async () => {
    let failures = 0;
    github.refuse = ({ method }) => (method === 'GET' && (failures += 1) === 1 ? { status: 502 } : undefined);
    expect((await check(bad)).outputs.get('comment')).toBe('created');
  });
});

describe('a comment on very much', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vnet-preflight-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is cut to what GitHub takes, and points at the summary', async () => {
    const files = Array.from({ length: 400 }, (_, index) => {
      const file = join(folder, `${index}.json`);
      const plan = readFileSync(join(root, bad), 'utf8');
      writeFileSync(file, plan.replaceAll('orders', `orders${index}`));
      return file;
    });
    const { status, outputs, summary, stdout } = await check(`${folder}/*.json`);
    expect([status, outputs.get('errors'), outputs.get('comment')]).toEqual([1, String(2 * files.length), 'created']);
    const [body = ''] = bodies();
    expect(body.length).toBeGreaterThan(20_000);
    expect(body).toMatch(/more findings; .*tells? them all[\s\S]*The summary of this run/u);
    expect(body.match(/<details>/gu)?.length).toBe(body.match(/<\/details>/gu)?.length);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(stdout.split('\n').filter(line => line.startsWith('::error '))).toHaveLength(9);
  });
});
