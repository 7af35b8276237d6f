/** A question to GitHub's API that it did not answer as one would like. The message is for people and holds no token. */
export class ApiTrouble extends Error {
  /** The HTTP status; undefined when there was no answer at all. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'ApiTrouble';
    this.status = status;
  }
}

/** Asks GitHub's REST API and answers with the content; whatever else happens is an {@link ApiTrouble}. */
export type GithubApi = (method: Method, path: string, body?: Readonly<Record<string, unknown>>) => Promise<unknown>;

type Method = 'GET' | 'POST' | 'PATCH';

export interface ApiSettings {
  /** `https://api.github.com`, or that of a server in a company. */
  readonly baseUrl: string;
  readonly token: string;
  /** Milliseconds for one answer. */
  readonly timeout?: number;
  /** Milliseconds before what can be repeated is tried once more. */
  readonly pause?: number;
}

/** A page of a hundred comments of 64 KiB, each character six bytes long in JSON, and room around it. */
const maximumBytes = 64 * 1024 * 1024;

/**
 * The only way out of this program, and only the GitHub Action takes it. Redirections are not followed, so
 * that the token goes nowhere else.
 */
export function githubApi({ baseUrl, token, timeout = 10_000, pause = 1000 }: ApiSettings): GithubApi {
  const base = addressOf(baseUrl);
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${tokenIn(token)}`,
    'user-agent': 'vnet-preflight',
    'x-github-api-version': '2022-11-28',
  };
  return async (method, path, body) => {
    const ask = async (): Promise<unknown> => {
      const signal = AbortSignal.timeout(timeout);
      try {
        const content = body === undefined ? {} : { body: JSON.stringify(body) };
        const type = body === undefined ? {} : { 'content-type': 'application/json' };
        const answer = await fetch(`${base}${path}`, {
          method,
          headers: { ...headers, ...type },
          ...content,
          redirect: 'manual',
          signal,
        });
        return await contentOf(answer);
      } catch (error) {
        if (error instanceof ApiTrouble) throw error;
        throw noAnswer(base, error, signal.aborted ? timeout : undefined);
      }
    };
    try {
      return await ask();
    } catch (error) {
      if (!mayRepeat(method, error)) throw error;
      await new Promise(done => void setTimeout(done, pause));
      return ask();
    }
  };
}

/** A comment that is made twice would be worse than none; what only reads or replaces can be asked again. */
function mayRepeat(method: Method, error: unknown): boolean {
  return method !== 'POST' && error instanceof ApiTrouble && error.status !== undefined && error.status >= 500;
}

function addressOf(baseUrl: string): string {
  if (!URL.canParse(baseUrl) || !/^https?:/iu.test(baseUrl))
    throw new ApiTrouble('the address of the API is no address');
  return baseUrl.replace(/\/+$/u, '');
}

function tokenIn(token: string): string {
  // The runtime would quote a token that cannot stand in a header.
  if (!/^[\u0021-\u007E]+$/u.test(token)) throw new ApiTrouble('the token holds characters that no token has');
  return token;
}

async function contentOf(answer: Response): Promise<unknown> {
  const text = await textOf(answer);
  const content = parsed(text);
  if (!answer.ok) throw refusal(answer, content);
  if (content === undefined) throw new ApiTrouble('GitHub answered with something that is not JSON', answer.status);
  return content;
}

async function textOf({ body, status }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  if (body === null) return text;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.length;
    if (bytes > maximumBytes) throw new ApiTrouble('GitHub answered with more than anyone would read', status);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const reasons: ReadonlyMap<number, string> = new Map([
  [401, 'the token is not valid'],
  [403, 'the token must not do this'],
  [404, 'it was not found, or the token must not see it'],
  [422, 'GitHub did not take the content'],
  [429, 'the rate limit of the API is reached'],
]);

/** Some limits are told as a 403; they count as what they are. */
function refusal({ status, headers }: Response, content: unknown): ApiTrouble {
  const said = saidIn(content);
  const isLimit =
    status === 403 &&
    (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') || /rate limit/iu.test(said));
  const meaning = isLimit ? 429 : status;
  const reason = reasons.get(meaning) ?? 'GitHub could not answer';
  return new ApiTrouble(`${reason} (${status}${said === '' ? '' : `, “${said}”`})`, meaning);
}

function saidIn(content: unknown): string {
  const message = memberOf(content, 'message');
  return typeof message === 'string' ? message.slice(0, 200) : '';
}

/** The runtime wraps what went wrong with a connection into an error that says nothing. */
function noAnswer(base: string, error: unknown, waited: number | undefined): ApiTrouble {
  const { host } = new URL(base);
  if (waited !== undefined) return new ApiTrouble(`${host} did not answer within ${waited / 1000} s`, undefined, error);
  const code = memberOf(memberOf(error, 'cause'), 'code');
  const why = typeof code === 'string' ? ` (${code})` : '';
  return new ApiTrouble(`${host} could not be reached${why}`, undefined, error);
}

function memberOf(value: unknown, name: 'cause' | 'code' | 'message'): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
