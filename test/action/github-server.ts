import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const token = 'ghs_secretOfTheTest';
export const bot = { login: 'github-actions[bot]', type: 'Bot' };

/**
 * Plays the part of GitHub's API that comments need, on loopback. It holds every request to what GitHub asks
 * for; what is wrong with one is kept in `complaints`, and the request refused.
 */
export class GithubServer {
  readonly comments: Comment[] = [];
  readonly asked: Asked[] = [];
  readonly complaints: string[] = [];
  /** Answers in place of the usual one, for requests that it is given for. */
  refuse: (asked: Asked) => Refusal | undefined = () => undefined;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => void this.#take(request, response));
    this.#server.headersTimeout = 5000;
    this.#server.requestTimeout = 5000;
  }

  async start(): Promise<void> {
    await new Promise<void>(done => void this.#server.listen(0, '127.0.0.1', done));
    // A test that forgets to stop it does not keep the tests from ending.
    this.#server.unref();
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v3`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => void this.#server.close(done));
  }

  /** Begins anew. */
  clear(): void {
    for (const list of [this.comments, this.asked, this.complaints]) list.length = 0;
    this.refuse = () => undefined;
  }

  /** Requests that change something. */
  get writes(): readonly string[] {
    return this.asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part as string;
    const asked = { method: request.method ?? '', path: (request.url ?? '').replace('/api/v3', ''), body };
    this.asked.push(asked);
    const wrong = complaintsOn(request, asked);
    this.complaints.push(...wrong);
    const {
      status,
      headers = {},
      body: text = '',
    } = wrong.length > 0 ? { status: 400, body: '{}' } : (this.refuse(asked) ?? this.#answer(asked));
    if (status === 0) return;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(text);
  }

  #answer({ method, path, body }: Asked): Refusal {
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    if (method === 'GET' && pathname === '/repos/octo/estate/issues/7/comments') {
      const [size, page] = ['per_page', 'page'].map(name => Number(searchParams.get(name))) as [number, number];
      return { status: 200, body: JSON.stringify(this.comments.slice((page - 1) * size, page * size)) };
    }
    if (method === 'GET' && pathname === '/user')
      return { status: 403, body: '{"message":"Resource not accessible by integration"}' };
    if (method === 'POST' && pathname === '/repos/octo/estate/issues/7/comments') {
      const comment = { id: 1000 + this.comments.length, body: bodyIn(body), user: bot };
      this.comments.push(comment);
      return { status: 201, body: JSON.stringify(comment) };
    }
    const [, id] = /^\/repos\/octo\/estate\/issues\/comments\/(\d+)$/u.exec(pathname) ?? [];
    const found = this.comments.find(comment => comment.id === Number(id));
    if (method !== 'PATCH' || found === undefined) return { status: 404, body: '{"message":"Not Found"}' };
    found.body = bodyIn(body);
    return { status: 200, body: JSON.stringify(found) };
  }
}

function bodyIn(text: string): string {
  return (JSON.parse(text) as { readonly body: string }).body;
}

function complaintsOn({ headers }: IncomingMessage, { method, path, body }: Asked): readonly string[] {
  const wrong: string[] = [];
  const expect = (name: string, wanted: RegExp): void => {
    const value = String(headers[name] ?? '');
    if (!wanted.test(value)) wrong.push(`${method} ${path}: ${name} is “${value}”`);
  };
  expect('authorization', new RegExp(`^Bearer ${token}$`, 'u'));
  expect('accept', /^application\/vnd\.github\+json$/u);
  expect('x-github-api-version', /^2022-11-28$/u);
  expect('user-agent', /^vnet-preflight/u);
  if (path.includes(token)) wrong.push(`the token is in the path ${path}`);
  if (method === 'GET') return body === '' ? wrong : [...wrong, 'a question has a body'];
  expect('content-type', /^application\/json/u);
  const content = JSON.parse(body) as Record<string, unknown>;
  const text = content['body'];
  if (Object.keys(content).join(',') !== 'body' || typeof text !== 'string') wrong.push(`${method} has another body`);
  else if (text.length === 0 || text.length > 65_536) wrong.push(`a comment of ${text.length} characters`);
  return wrong;
}
