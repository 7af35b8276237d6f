import { PreflightError } from '../../../core/error.js';
import type { Span } from '../syntax.js';
import { placeAt, type SourceText } from './source-text.js';

/** More than a person would read; what is wrong behind them shows when these are mended. */
const most = 500;

/** Collects what is wrong in the files of one compilation, each complaint once. */
export class Problems {
  readonly #errors = new Map<string, PreflightError>();

  get count(): number {
    return this.#errors.size;
  }

  get errors(): readonly PreflightError[] {
    return [...this.#errors.values()];
  }

  /** A mistake that keeps the template from being deployed; the message is one sentence without a full stop. */
  report(source: SourceText, span: Span, message: string, advice?: string): void {
    const place = placeAt(source, span.start);
    this.add(new PreflightError('input', message, { place, ...(advice === undefined ? {} : { advice }) }));
  }

  /** Something that Bicep has and this program does not read: never a wrong template, always this. */
  unsupported(source: SourceText, span: Span, feature: string): void {
    this.report(
      source,
      span,
      `${feature} is not supported yet`,
      'compile the file with `bicep build` and check the JSON',
    );
  }

  add(error: PreflightError): void {
    const key = `${error.place?.file}:${error.place?.line}:${error.place?.column}:${error.message}`;
    if (this.#errors.size < most && !this.#errors.has(key)) this.#errors.set(key, error);
  }
}
