import { PreflightError } from '../../core/error.js';
import type { Notice } from '../../graph/notice.js';
import { templateSourceOf } from '../arm/json/json-source.js';
import { decode } from '../decode.js';
import type { Files } from '../files.js';
import type { JsonObject } from '../json-object.js';
import { configurationFor, type BicepConfig } from './config.js';
import { literalText } from './bind/bodies.js';
import type { Problems } from './bind/problems.js';
import type { SourceText } from './bind/source-text.js';
import { resolveModule, type Artifact, type LocalFile } from './resolve.js';
import type { Expression, Span } from './syntax.js';

/** The files that belong to a Bicep file, each read once. What is wrong with one is reported where it is named. */
export class Sources {
  readonly files: Files;
  readonly problems: Problems;
  readonly notices: Notice[] = [];
  readonly #contents = new Map<string, Uint8Array | undefined>();
  readonly #documents = new Map<string, JsonObject>();
  readonly #missing = new Set<string>();
  readonly #configurations = new Map<string, BicepConfig>();

  constructor(files: Files, problems: Problems) {
    this.files = files;
    this.problems = problems;
  }

  /** The content of a file; undefined when there is none. Throws a PreflightError for one that may not be read. */
  content(path: string): Uint8Array | undefined {
    if (!this.#contents.has(path)) this.#contents.set(path, this.files.read(path));
    return this.#contents.get(path);
  }

  /** The text of a file. Throws a PreflightError when there is none, or when it is no text. */
  text(path: string): SourceText {
    const bytes = this.content(path);
    if (bytes === undefined) throw new PreflightError('input', 'there is no such file', { place: { file: path } });
    const { utf8, notices } = decode(bytes, path);
    this.notices.push(...notices);
    return { path, text: new TextDecoder().decode(utf8) };
  }

  /** A template in JSON. Throws a PreflightError when it is broken, or none. */
  template(path: string, content: Uint8Array): JsonObject {
    const known = this.#documents.get(path);
    if (known !== undefined) return known;
    const template = templateSourceOf(decode(content, path).utf8, path).template;
    this.#documents.set(path, template);
    return template;
  }

  /** What a path in a file means; undefined, and reported, when it means nothing. */
  resolve(path: Expression, source: SourceText): LocalFile | Artifact | undefined {
    if (path.kind === 'invalid') return undefined;
    const written = literalText(path);
    const resolved =
      written === undefined
        ? undefined
        : resolveModule(written, source.path, this.#configuration(source.path), this.files);
    if (resolved !== undefined && resolved.kind !== 'unresolved') return resolved;
    this.problems.report(source, path, resolved?.message ?? 'the path must be a text without holes');
    return undefined;
  }

  /** Whether there is a file that is named at a place; reported when there is not, or when it may not be read. */
  exists(path: string, at: Expression, source: SourceText): boolean {
    try {
      if (this.content(path) !== undefined) return true;
      this.problems.report(source, at, `there is no file “${literalText(at)}”`);
    } catch (error) {
      this.reportRefusal(error, at, source);
    }
    return false;
  }

  /** A file that may not be read is told where it is named; what is wrong inside it, where it is wrong. */
  reportRefusal(error: unknown, at: Span, source: SourceText): void {
    if (!(error instanceof PreflightError)) throw error;
    if (error.place?.line !== undefined) this.problems.add(error);
    else this.problems.report(source, at, `${error.place?.file ?? 'the file'}: ${error.message}`, error.advice);
  }

  /** Says once for each file that names it that a module has not been restored. */
  noteMissing({ reference, advice }: Artifact, { path }: SourceText, what: string, effect: string): void {
    const key = `${path}\n${what}\n${reference}`;
    if (this.#missing.has(key)) return;
    this.#missing.add(key);
    const message = `${what} (${reference}) has not been restored, ${effect}; ${advice}`;
    this.notices.push({ message, file: path });
  }

  #configuration(path: string): BicepConfig {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const known = this.#configurations.get(folder);
    if (known !== undefined) return known;
    const found = configurationFor(path, this.files);
    this.#configurations.set(folder, found);
    return found;
  }
}
