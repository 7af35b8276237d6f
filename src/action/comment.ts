import { ApiTrouble, type GithubApi } from '../io/github-api.js';
import { member, type PullRequest } from './pull-request.js';

/** What became of the comment. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none';

export interface CommentWish {
  /** The hidden first line by which the comment is found again. */
  readonly marker: string;
  /** What it is to say, without the marker. */
  readonly body: string;
  /** Whether it is worth a new comment; one that is there is brought up to date in any case. */
  readonly isWorthOne: boolean;
}

/** The longest comment that GitHub takes, in characters. */
const mostCharacters = 65_536;

const perPage = 100;
const mostPages = 30;

/**
 * Keeps the one comment of a step on a pull request up to date.
 *
 * @throws ApiTrouble when GitHub does not answer, or not as it should
 */
export async function keepComment(
  api: GithubApi,
  { repository, number }: PullRequest,
  { marker, body, isWorthOne }: CommentWish,
): Promise<CommentOutcome> {
  const text = `${marker}\n${body}`;
  if (text.length > mostCharacters) throw new Error(`a comment of ${text.length} characters was made`);
  const issue = `/repos/${repository}/issues/${number}/comments`;
  const found = await findComment(api, issue, marker);
  if (found === undefined) {
    if (!isWorthOne) return 'none';
    await api('POST', issue, { body: text });
    return 'created';
  }
  if (lasting(found.body) === lasting(text)) return 'unchanged';
  await api('PATCH', `/repos/${repository}/issues/comments/${found.id}`, { body: text });
  return 'updated';
}

/** What of a comment does not follow from the run that wrote it; hosts may change the ends of lines. */
function lasting(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replaceAll(/\/actions\/runs\/\d+/gu, '')
    .trim();
}

interface Found {
  readonly id: number;
  readonly body: string;
}

async function findComment(api: GithubApi, issue: string, marker: string): Promise<Found | undefined> {
  const isOwn = authorship(api);
  for (let page = 1; page <= mostPages; page += 1) {
    const comments = await api('GET', `${issue}?per_page=${perPage}&page=${page}`);
    if (!Array.isArray(comments)) throw new ApiTrouble('GitHub answered with something that is no list of comments');
    for (const comment of comments as readonly unknown[]) {
      const [id, body] = [member(comment, 'id'), member(comment, 'body')];
      if (!Number.isSafeInteger(id) || typeof body !== 'string' || !startsWithLine(body, marker)) continue;
      if (await isOwn(member(comment, 'user'))) return { id: id as number, body };
    }
    if (comments.length < perPage) return undefined;
  }
  throw new ApiTrouble(`it has more than ${perPage * mostPages} comments, so that ours cannot be told to be there`);
}

function startsWithLine(body: string, marker: string): boolean {
  return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

/**
 * Whether a comment is by a bot or by the person whom the token belongs to. Anyone can write the marker into a comment,
 * and in one of theirs they could write whatever they like as our verdict. The token of a workflow is a bot's and must
 * not ask which one it is; that of a person may ask.
 */
function authorship(api: GithubApi): (user: unknown) => Promise<boolean> {
  let own: unknown;
  return async user => {
    if (user === undefined || member(user, 'type') === 'Bot') return true;
    own ??= member(await api('GET', '/user').catch(withoutRefusal), 'login') ?? null;
    return typeof own === 'string' && own === member(user, 'login');
  };
}

function withoutRefusal(error: unknown): undefined {
  if (error instanceof ApiTrouble && error.status !== undefined && error.status < 500) return undefined;
  throw error;
}

/** The hidden line for a category: whatever that holds, it ends neither the line nor the HTML comment. */
export function markerOf(category: string): string {
  return `<!-- vnet-preflight${category === '' ? '' : ` ${encodeURIComponent(wellFormed(category)).replaceAll('-', '%2D')}`} -->`;
}

/** Half of a pair cannot be encoded. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
