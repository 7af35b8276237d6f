import { ApiTrouble, githubApi } from '../io/github-api.js';
import type { Host } from '../io/host.js';
import { githubCommand } from '../report/github.js';
import { printable } from '../report/printable.js';
import { keepComment, markerOf, type CommentOutcome, type CommentWish } from './comment.js';
import { pullRequestOf } from './pull-request.js';
import type { ActionRequest } from './request.js';

/**
 * Brings the comment on the pull request up to date. Whatever goes wrong costs the comment and nothing
 * else: it is said in the log, and the verdict stays what it is.
 */
export async function tryComment(
  { category, token, pullRequest }: ActionRequest,
  wish: Omit<CommentWish, 'marker'>,
  host: Host,
): Promise<CommentOutcome | 'refused'> {
  const { environment } = host;
  const place = pullRequestOf(environment, await eventOf(host), pullRequest);
  if (place === undefined) {
    await host.stdout.write('no comment: this run belongs to no pull request\n');
    return 'none';
  }
  try {
    if (token === '') throw new ApiTrouble('there is no token', 401);
    const baseUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    return await keepComment(githubApi({ baseUrl, token }), place, { ...wish, marker: markerOf(category) });
  } catch (error) {
    if (!(error instanceof ApiTrouble)) throw error;
    const message = `the comment on the pull request could not be kept: ${printable(error.message)}${adviceOn(error, place.isFromFork)}`;
    await host.stdout.write(githubCommand({ severity: 'note', title: 'no comment', message }, path => path));
    return 'refused';
  }
}

const shownElsewhere =
  'the verdict does not depend on it, and the annotations and the summary of the job tell everything';

function adviceOn({ status }: ApiTrouble, isFromFork: boolean): string {
  if (status !== 401 && status !== 403 && status !== 404) return `; ${shownElsewhere}`;
  const why = isFromFork
    ? 'a pull request from a fork has a token that can only read'
    : 'the job needs the permission pull-requests: write';
  return `; ${why}; ${shownElsewhere}`;
}

/** What GitHub tells of the event that started the run. */
async function eventOf(host: Host): Promise<unknown> {
  const path = host.environment['GITHUB_EVENT_PATH'] ?? '';
  if (path === '') return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(await host.readInput(path)));
  } catch {
    return undefined;
  }
}
