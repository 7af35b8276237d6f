import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { sortedUnique } from '../core/order.js';
import { PreflightError } from '../core/error.js';
import { lookAt } from './look-at.js';

/**
 * The paths that lines name: a path stands for itself, a pattern for the files that it matches (for folders
 * when it ends in `/`), and a line that begins with `!` takes out what it matches. In a pattern `*` and `?`
 * stand for letters of a name, `[…]` for one of some letters, `**` for folders of any depth; neither a name
 * that begins with a dot nor a link to a folder is found unless the pattern spells it out. A pattern that
 * matches nothing is an error: a check of nothing would pass.
 */
export function expandPatterns(lines: readonly string[]): readonly string[] {
  const found = lines.filter(line => !line.startsWith('!')).flatMap(pathsOf);
  const removed = new Set(lines.filter(line => line.startsWith('!')).flatMap(line => matches(line.slice(1))));
  const kept = [...new Set(found)].filter(path => !removed.has(normal(path)));
  if (kept.length === 0 && found.length > 0) throw nothingLeft(lines);
  return kept;
}

function nothingLeft(lines: readonly string[]): PreflightError {
  const removing = lines.filter(line => line.startsWith('!')).join(' ');
  return new PreflightError('input', `nothing is left to check without ${removing}`, {
    advice: 'narrow the lines that begin with !',
  });
}

function pathsOf(line: string): readonly string[] {
  if (!isPattern(line) || exists(line)) return [line];
  const found = matches(line);
  if (found.length > 0) return found;
  throw new PreflightError('input', `no file matches “${line}”`, {
    advice: 'check the pattern, which starts at the working folder, and that the step before has written the file',
  });
}

/** A bracket or an asterisk can also be a part of a real name. */
function exists(path: string): boolean {
  return lookAt(path) !== undefined;
}

function isPattern(text: string): boolean {
  return /[*?[]/u.test(text);
}

interface Search {
  readonly steps: readonly string[];
  readonly wantsFolders: boolean;
  readonly found: string[];
  /** Folders with the step that has been looked for in them, so that several `**` cost no more than one. */
  readonly seen: Set<string>;
}

function matches(pattern: string): readonly string[] {
  const isAbsolute = pattern.startsWith('/');
  const steps = pattern.split('/').filter(step => step !== '' && step !== '.');
  const search = { steps, wantsFolders: pattern.endsWith('/'), found: [], seen: new Set<string>() };
  look(search, isAbsolute ? '/' : '', 0);
  return sortedUnique(search.found);
}

function look(search: Search, folder: string, at: number): void {
  const key = `${at}:${folder}`;
  const step = search.steps[at];
  if (step === undefined || search.seen.has(key)) return;
  search.seen.add(key);
  if (step === '**') {
    look(search, folder, at + 1);
    const isLast = at === search.steps.length - 1;
    for (const entry of entriesOf(folder)) {
      if (entry.name.startsWith('.')) continue;
      if (isLast) take(search, pathIn(folder, entry.name));
      if (entry.isDirectory()) look(search, pathIn(folder, entry.name), at);
    }
  } else if (isPattern(step)) {
    const expression = expressionOf(step);
    for (const { name } of entriesOf(folder)) if (expression.test(name)) follow(search, pathIn(folder, name), at);
  } else follow(search, pathIn(folder, step), at);
}

/** A name that the step of a pattern meets: what was looked for, or a folder to look further in. */
function follow(search: Search, path: string, at: number): void {
  if (at === search.steps.length - 1) take(search, path);
  else if (lookAt(path)?.isDirectory() === true) look(search, path, at + 1);
}

function take({ found, wantsFolders }: Search, path: string): void {
  const entry = lookAt(path);
  if (wantsFolders ? entry?.isDirectory() : entry?.isFile()) found.push(path);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch (cause) {
    throw new PreflightError('input', 'the folder cannot be searched for files', {
      place: { file: folder === '' ? '.' : folder },
      advice: 'check its permissions, or write a pattern that does not lead there',
      cause,
    });
  }
}

/** A step as an expression; a star does not stand for the dot at the start of a name. */
function expressionOf(step: string): RegExp {
  const source = step.replace(/\[(!?)([^\]]+)\]|\*+|\?|[^*?[]+|\[/gu, (part, not: string, letters?: string) => {
    if (letters !== undefined) return `[${not === '!' ? '^' : ''}${letters.replaceAll(/[\\^\]]/gu, String.raw`\$&`)}]`;
    if (part.startsWith('*')) return '.*';
    return part === '?' ? '.' : part.replaceAll(/[.+^${}()|[\]\\]/gu, String.raw`\$&`);
  });
  try {
    return new RegExp(`^${step.startsWith('.') ? '' : String.raw`(?!\.)`}${source}$`, 'su');
  } catch (cause) {
    throw new PreflightError('usage', `“${step}” is no pattern`, {
      advice: 'letters in brackets stand in order',
      cause,
    });
  }
}

function pathIn(folder: string, name: string): string {
  return folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** As a match is spelled: without `./` and without repeated slashes. */
function normal(path: string): string {
  return join(path).replaceAll('\\', '/');
}
