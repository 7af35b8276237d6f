import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ApiTrouble, githubApi, type GithubApi } from '../../src/io/github-api.js';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise(done => void (server === undefined ? done(undefined) : server.close(done)));
  server = undefined;
});

/** An API whose server does what is asked of it, and the number of questions that it was asked. */
async function served(
  answer: (response: ServerResponse, times: number) => void,
  timeout = 10_000,
): Promise<{ readonly api: GithubApi; readonly times: () => number }> {
  let times = 0;
  server = createServer((_, response) => answer(response, (times += 1)));
  await new Promise<void>(done => void server?.listen(0, '127.0.0.1', done));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { api: githubApi({ baseUrl, token: 'ghs_x', timeout, pause: 1 }), times: () => times };
}

const troubleOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the API of GitHub', () => {
  test('that does not answer is given up', async () => {
    const { api, times } = await served(() => undefined, 300);
    expect(await troubleOf(api('GET', '/x'))).toMatchObject({
      message: expect.stringMatching(/did not answer within 0\.3 s/u),
    });
    // A slow machine may not even have asked by then.
    expect(times()).toBeLessThanOrEqual(1);
  });

  test('that stops in the middle of an answer is given up', async () => {
    const { api } = await served(response => void response.writeHead(200).write('[1,'), 300);
    expect(await troubleOf(api('GET', '/x'))).toBeInstanceOf(ApiTrouble);
  });

  test('that breaks the connection is told', async () => {
    const { api } = await served(response => void response.destroy());
    expect(await troubleOf(api('POST', '/x', {}))).toMatchObject({
      message: expect.stringContaining('could not be reached'),
    });
  });

  test('that answers without an end is cut off', async () => {
    const { api } = await served(response => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(1024 * 1024)));
      };
      response.on('drain', more);
      more();
    });
    expect(await troubleOf(api('GET', '/x'))).toMatchObject({
      message: expect.stringContaining('more than anyone would read'),
    });
  });

  test.each([
    ['GET', 2],
    ['PATCH', 2],
    ['POST', 1],
  ] as const)('is asked again after a fault of its own, but not to make something: %s', async (method, wanted) => {
    const { api, times } = await served(response => void response.writeHead(502).end());
    expect(await troubleOf(api(method, '/x'))).toMatchObject({ status: 502 });
    expect(times()).toBe(wanted);
  });

  test('is not asked again when it has refused', async () => {
    const { api, times } = await served(response => void response.writeHead(404).end());
    expect(await troubleOf(api('GET', '/x'))).toMatchObject({ status: 404 });
    expect(times()).toBe(1);
  });

  test('is never asked with a token that a message could quote', () => {
    for (const token of ['', 'a b', 'a\nb', 'ä'])
      expect(() => githubApi({ baseUrl: 'https://api.github.com', token })).toThrow(
        'the token holds characters that no token has',
      );
  });
});
