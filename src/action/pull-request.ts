import type { Environment } from '../io/terminal.js';

/** The pull request that a run belongs to. */
export interface PullRequest {
  /** `owner/name`, as it stands in the API's paths. */
  readonly repository: string;
  readonly number: number;
  /** Whether its branch lies in another repository, whose runs get a token that can only read. */
  readonly isFromFork: boolean;
}

/**
 * The pull request that the event tells, or the one with the number that the workflow gives; undefined for
 * other runs. The event is what GitHub sent: it is looked into, not trusted.
 */
export function pullRequestOf(
  environment: Environment,
  event: unknown,
  number: number | undefined,
): PullRequest | undefined {
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repository)) return undefined;
  const told = member(event, 'pull_request');
  const issue = member(event, 'issue');
  // A comment on a pull request is an event of its issue, whose number is the same.
  const found = number ?? member(told, 'number') ?? (member(issue, 'pull_request') && member(issue, 'number'));
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 1) return undefined;
  const head = member(told, 'head');
  const from = member(member(head, 'repo'), 'full_name');
  const isFromFork =
    head !== undefined && !(typeof from === 'string' && from.toLowerCase() === repository.toLowerCase());
  return { repository, number: found, isFromFork };
}

/** A member of what may be anything. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
