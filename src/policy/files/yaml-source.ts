import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { PreflightError, type Place } from '../../core/error.js';

/** Keys and indexes down to a part of the file. */
export type Path = readonly (string | number)[];

/** Notes a problem at a part of the file: at its key, or at its value when `side` says so. */
export type Report = (path: Path, message: string, side?: 'key' | 'value') => void;

/** A file as data, with its problems so far and a way to place further ones. */
export interface YamlSource {
  readonly value: unknown;
  /** Where a part of the file stands: its key, or its value when `side` says so. */
  readonly placeOf: (path: Path, side?: 'key' | 'value') => Place;
  readonly report: Report;
  readonly problems: PreflightError[];
}

/** What kind of file is read. */
export interface YamlKind {
  readonly noun: string;
  /** In characters; longer than any such file, so that what follows is not worth the memory. */
  readonly longest: number;
}

const policyFile: YamlKind = { noun: 'policy file', longest: 256 * 1024 };
/** Deeper than any condition; recursion over the value is safe to here. */
const deepest = 60;
/** A policy repeats a few parts at most; an alias bomb repeats thousands. */
const mostAliases = 50;
/** Syntax errors beyond these are mostly echoes. */
const mostSyntaxErrors = 5;

/** Reads YAML as plain data: no tags of any kind, no merge keys, no doubled keys, one document. */
export function readYaml(text: string, file: string, { noun, longest } = policyFile): YamlSource {
  const problems: PreflightError[] = [];
  const complain = (message: string, line?: number, column?: number): void => {
    const place = line === undefined || column === undefined ? { file } : { file, line, column };
    problems.push(new PreflightError('configuration', message, { place }));
  };
  if (text.length > longest) {
    complain(`the ${noun} is longer than ${longest / 1024} KiB`);
    return { value: undefined, placeOf: () => ({ file }), report: (_, message) => complain(message), problems };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const complainAt = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    complain(message, line, col);
  };
  for (const [offset, message] of syntaxErrors(document, noun)) complainAt(offset, message);
  const report: Report = (path, message, side = 'value') => complainAt(offsetOf(document, path, side), message);
  const placeOf: YamlSource['placeOf'] = (path, side = 'key') => {
    const { line, col: column } = lines.linePos(offsetOf(document, path, side));
    return { file, line, column };
  };
  const value = problems.length > 0 ? undefined : plainValue(document, noun, message => report([], message));
  return { value, placeOf, report, problems };
}

function syntaxErrors(document: Document, noun: string): readonly (readonly [offset: number, message: string])[] {
  const found: [number, string][] = [];
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    if (code === 'RESOURCE_EXHAUSTION') return [[pos[0], `the ${noun} is nested too deeply`]];
    found.push([pos[0], sentences[code]?.(noun) ?? `the YAML is malformed: ${message.replace(/\.$/u, '')}`]);
  }
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key)) found.push([isNode(key) ? (key.range?.[0] ?? 0) : 0, 'a key must be a plain text']);
    },
  });
  return found.slice(0, mostSyntaxErrors);
}

const sentences: { readonly [code: string]: (noun: string) => string } = {
  DUPLICATE_KEY: () => 'this key stands twice',
  MULTIPLE_DOCS: noun => `a ${noun} is one document; a second one begins here`,
  TAG_RESOLVE_FAILED: noun => `tags are not allowed: a ${noun} is plain data`,
};

function plainValue(document: Document, noun: string, complain: (message: string) => void): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    if (depthOf(value, 0) <= deepest) return value;
    complain(`the ${noun} is nested too deeply`);
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    complain(`the aliases of the ${noun} (*name) repeat too much of it`);
  }
  return undefined;
}

/** Stops where it is too deep, so that a list that holds itself by an alias ends too. */
function depthOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > deepest) return depth;
  let most = depth;
  for (const member of Object.values(value)) most = Math.max(most, most > deepest ? most : depthOf(member, depth + 1));
  return most;
}

/** Where a part of the file begins; the nearest part around it when it is not there. */
function offsetOf(document: Document, path: Path, side: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, name] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
      : undefined;
    node = pair === undefined && isSeq(node) ? node.items[Number(name)] : pair?.value;
    const wantsKey = side === 'key' && index === path.length - 1;
    const found = pair !== undefined && (wantsKey || startOf(node) === undefined) ? startOf(pair.key) : startOf(node);
    if (found === undefined) break;
    offset = found;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
