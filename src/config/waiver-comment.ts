import { isDate } from './dates.js';

/** A waiver that is written as a comment in the source of an input. */
export interface WaiverComment {
  readonly policies: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, in UTC; absent when it has no end. */
  readonly until?: string;
}

/** What a comment is: a waiver, or one that is meant as such and wrong, from `offset` in its text on. */
export type CommentReading =
  { readonly waiver: WaiverComment } | { readonly fault: { readonly offset: number; readonly message: string } };

/** The words of other tools count as ours that is misspelled. */
const start =
  /^[^\S\n]*(?:(?:\/\/|#|\/\*+)[^\S\n]*)?vnet-preflight(?:\s*:|(?=[\s-]+(?:allow|ignore|disable|skip|suppress|waive)\b))/imu;
const grammar = 'vnet-preflight: allow POLICY[, POLICY…] [until DAY] owner=NAME reason="TEXT"';

/**
 * Reads the text of one comment, with its marks (`//`, `#`, `/*`) or without:
 *
 *     vnet-preflight: allow subnet/too-small until 2027-01-31 owner=team-network reason="moves in January"
 *
 * Several policies are separated by commas; `until`, `owner` and `reason` follow in any order. A text in quotes may
 * hold `\"` and `\\`. In a comment of several lines it may begin in any, behind a star. A comment in which no line begins so is
 * none of ours: undefined. One in which one does and goes on in another
 * way is a fault and never skipped, since who wrote it takes the finding for accepted.
 */
export function readWaiverComment(text: string): CommentReading | undefined {
  const plain = withoutEnd(text).replaceAll(/\n[^\S\n]*\*/gu, found => `${found.slice(0, -1)} `);
  const head = start.exec(plain);
  if (head === null) return undefined;
  const scanner = new Scanner(plain, head.index + head[0].length);
  try {
    return { waiver: readWaiver(scanner) };
  } catch (error) {
    if (error instanceof Fault) return { fault: { offset: error.offset, message: error.message } };
    throw error;
  }
}

/** A text without the space and the mark that end a comment. */
function withoutEnd(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith('*/') ? trimmed.slice(0, -2).trimEnd() : trimmed;
}

class Fault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Takes one piece after another from a text. */
class Scanner {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
    this.skipSpace();
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Takes what a sticky pattern finds here and the space after it; undefined, and nothing, where it finds nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text);
    if (found === null) return undefined;
    this.#at = sticky.lastIndex;
    this.skipSpace();
    return found;
  }

  skipSpace(): void {
    while (/\s/u.test(this.#text.charAt(this.#at))) this.#at += 1;
  }

  fault(message: string): Fault {
    return new Fault(`${message}; a waiver is written: ${grammar}`, this.#at);
  }
}

function readWaiver(scanner: Scanner): WaiverComment {
  if (scanner.take(/allow\b/) === undefined) throw scanner.fault('“allow” must stand here');
  const policies = readPolicies(scanner);
  const given: { until?: string; owner?: string; reason?: string } = {};
  while (!scanner.isAtEnd) {
    const [name, value] = readSetting(scanner);
    if (given[name] !== undefined) throw scanner.fault(`${name} stands twice`);
    given[name] = value;
  }
  const { until, owner, reason } = given;
  if (owner === undefined) throw scanner.fault('owner is missing');
  if (reason === undefined) throw scanner.fault('reason is missing');
  return { policies, reason, owner, ...(until !== undefined && { until }) };
}

function readPolicies(scanner: Scanner): readonly string[] {
  const policies: string[] = [];
  do {
    const found = scanner.take(/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(?![^\s,])/);
    if (found === undefined) throw scanner.fault('the name of a policy must stand here');
    policies.push(found[0]);
  } while (scanner.take(/,/) !== undefined);
  return policies;
}

function readSetting(scanner: Scanner): readonly [name: 'until' | 'owner' | 'reason', value: string] {
  if (scanner.take(/until(?:\s*=\s*|\s+)(?=\S)/) !== undefined) {
    const day = scanner.take(/\d{4}-\d{2}-\d{2}(?!\S)/)?.[0];
    if (day === undefined || !isDate(day)) throw scanner.fault('a day such as 2027-01-31 must stand after until');
    return ['until', day];
  }
  if (scanner.take(/owner\s*=/) !== undefined) {
    const owner = readText(scanner) ?? scanner.take(/[^\s",=]+(?!\S)/)?.[0];
    if (owner === undefined || owner.trim() === '') throw scanner.fault('a name must stand after owner=');
    return ['owner', owner];
  }
  if (scanner.take(/reason\s*=/) !== undefined) {
    const reason = readText(scanner);
    if (reason === undefined || reason.trim() === '') throw scanner.fault('a text in quotes must stand after reason=');
    return ['reason', reason];
  }
  throw scanner.fault('until, owner= or reason= must stand here');
}

/** A text in quotes. */
function readText(scanner: Scanner): string | undefined {
  const found = scanner.take(/"((?:[^"\\\r\n]|\\["\\])*)"(?!\S)/);
  return found?.[1]?.replaceAll(/\\(["\\])/gu, '$1');
}
