import { PreflightError } from '../../../../core/error.js';
import { decode } from '../../../decode.js';
import type { Files } from '../../../files.js';
import type { HclReader } from '../../language/hcl-reader.js';
import type { Body } from './block.js';

/** Reads files of Terraform source, each once, in either syntax. */
export class SourceFileReader {
  readonly files: Files;
  /** The files that name this program, in comments perhaps. */
  readonly commented = new Set<string>();
  readonly #hcl: HclReader;
  readonly #parsed = new Map<string, Body>();

  constructor(files: Files, hcl: HclReader) {
    this.files = files;
    this.#hcl = hcl;
  }

  /** The content of a file that is there. Throws a PreflightError for one that cannot be read or is broken. */
  read(path: string): Body {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const parsed = this.#parse(path);
    this.#parsed.set(path, parsed);
    return parsed;
  }

  #parse(path: string): Body {
    const bytes = this.files.read(path);
    if (bytes === undefined) throw new PreflightError('input', 'there is no such file', { place: { file: path } });
    const { utf8 } = decode(bytes, path);
    if (utf8.includes(0)) throw notText(path);
    const text = new TextDecoder().decode(utf8);
    if (namesProgram(text)) this.commented.add(path);
    return this.#hcl.parseFile(path, text) as Body;
  }
}

/** Whether a text names this program, in a comment perhaps. */
export function namesProgram(text: string): boolean {
  return text.includes('vnet-preflight');
}

function notText(file: string): PreflightError {
  const advice = 'Terraform reads every .tf file of the folder: give it another name, or take it out of there';
  return new PreflightError('input', 'this is no text, so it cannot be Terraform source', { place: { file }, advice });
}
