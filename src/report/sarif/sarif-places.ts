import type { Position } from '../../policy/judgement.js';
import { printable } from '../printable.js';

/** Gives the path of an input from the root of its repository; an absolute one when it lies elsewhere. */
export type PathFromRoot = (file: string) => string;

/** A place of an input in SARIF. */
export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: object;
  readonly logicalLocations: readonly object[];
  readonly message?: { readonly text: string };
}

/** A resource at its place; `message` says what it is there for. */
export interface Placed extends Position {
  readonly address: string;
  readonly message?: string;
}

/** Makes locations of places. A place whose file is not known stands in `otherwise`: GitHub drops what has no place. */
export function sarifLocations(
  pathFromRoot: PathFromRoot,
  otherwise: string,
): (placed: Placed, id?: number) => SarifLocation {
  return ({ file = '', address, message, ...position }, id) => ({
    ...(id !== undefined && { id }),
    physicalLocation: {
      artifactLocation: { uri: uriOf(file === '' ? otherwise : file, pathFromRoot) },
      region: regionOf(position),
    },
    logicalLocations: [{ fullyQualifiedName: printable(address), kind: 'resource' }],
    ...(message !== undefined && { message: { text: sarifText(message) } }),
  });
}

/** Without an end a region reaches to the end of its line. */
function regionOf({ line, column, endColumn }: Position): object {
  if (line === undefined || column === undefined) return { startLine: line ?? 1 };
  const end = endColumn !== undefined && endColumn > column ? { endLine: line, endColumn } : {};
  return { startLine: line, startColumn: column, ...end };
}

/** The address of a file: relative to the repository's root, or a file URI. */
function uriOf(file: string, pathFromRoot: PathFromRoot): string {
  if (file === '-') return 'standard-input';
  // No system has a longer path, but a saved report can name one.
  if (file.length > 4096) return 'unknown';
  const path = pathFromRoot(file);
  const parts = path.replace(/^(?:\.\/)+/u, '').split('/');
  // A lone half of a pair has no UTF-8, so it cannot be part of an address.
  const encoded = parts.map(part => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))).join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  const startsWithDrive = /^[A-Za-z]%3A\//u.test(encoded);
  return startsWithDrive ? `file:///${encoded}` : encoded;
}

/** Text of others in a message, where brackets are links and numbers in braces are arguments. */
export function sarifText(text: string, limit = 4000): string {
  return printable(text, limit)
    .replaceAll(/[\\[\]]/gu, String.raw`\$&`)
    .replaceAll(/\{(\d+)\}/gu, '{{$1}}');
}
