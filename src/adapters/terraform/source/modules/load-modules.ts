import { posix } from 'node:path';
import { PreflightError } from '../../../../core/error.js';
import { literalText, type Block, type ParsedFile } from '../files/block.js';
import { sourceFilesOf } from '../files/file-names.js';
import { Installed } from './installed-modules.js';
import { mergeFiles } from '../files/merge-files.js';
import type { ModuleSource } from '../files/module-source.js';
import type { ModuleCall, ModuleNode, Unread } from './module-tree.js';
import { isLocal } from './source-address.js';
import type { SourceFileReader } from '../files/source-files.js';
import { WrittenPlaces } from '../files/written-places.js';

/** Deeper than any real configuration; deeper ones have been made to exhaust whoever reads them. */
const deepest = 200;

/** As many calls of modules as no configuration has by hand: a few files can call each other millions of times. */
const mostCalls = 20_000;

/**
 * The root module in a folder with all modules that it calls, as far as they are at hand. Throws a PreflightError for
 * a file that cannot be read, and for modules that call themselves.
 */
export function loadModules(folder: string, reader: SourceFileReader): ModuleNode {
  return new Loader(folder, reader).load(folder, []);
}

class Loader {
  readonly #reader: SourceFileReader;
  readonly #installed: Installed;
  readonly #places: WrittenPlaces;
  readonly #sources = new Map<string, ModuleSource>();
  #calls = 0;

  constructor(root: string, reader: SourceFileReader) {
    this.#reader = reader;
    this.#places = new WrittenPlaces(reader.files);
    this.#installed = new Installed(root, reader.files);
  }

  /** `around` are the folders of the modules that call this one, outermost first. */
  load(folder: string, path: readonly string[], around: readonly string[] = []): ModuleNode {
    const source = this.#sourceIn(folder);
    const calls = new Map<string, ModuleCall>();
    for (const [name, block] of source.calls) calls.set(name, this.#call(block, [...path, name], [...around, folder]));
    return { path, source, calls };
  }

  #call(block: Block, path: readonly string[], around: readonly string[]): ModuleCall {
    this.#calls += 1;
    const circle = 'check the module calls for a circle';
    if (this.#calls > mostCalls)
      throw this.#refused(block, `there are more than ${mostCalls} calls of modules`, circle);
    if (path.length > deepest)
      throw this.#refused(block, `modules call each other more than ${deepest} levels deep`, circle);
    const found = this.#folderOf(block, path, around.at(-1) ?? '.');
    if (typeof found !== 'string') return { block, module: undefined, unread: found };
    if (around.includes(found)) {
      const message = `the module “${path.at(-1) ?? ''}” calls itself: ${[...around, found].join(' calls ')}`;
      throw this.#refused(block, message, 'break the circle: no module can be a part of itself');
    }
    const listed = this.#listed(found, block, path.at(-1) ?? '');
    if (sourceFilesOf(listed).primary.length === 0) return { block, module: undefined, unread: emptyFolder(found) };
    return { block, module: this.load(found, path, around), unread: undefined };
  }

  /** The files of a module's folder. */
  #listed(folder: string, block: Block, name: string): readonly string[] {
    try {
      return this.#reader.files.list(folder);
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      const advice = 'name a folder above both with --root DIR, or allow every folder with --allow-outside';
      throw this.#refused(block, `the module “${name}” lies outside of what may be read: ${folder}`, advice);
    }
  }

  #refused({ file, header }: Block, message: string, advice: string): PreflightError {
    const place = this.#places.of({ file, header, path: ['source'] });
    return new PreflightError('input', message, { place, advice });
  }

  /** The folder that a call leads to, or why there is none. */
  #folderOf({ body, file }: Block, path: readonly string[], from: string): string | Unread {
    const source = literalText(body['source']);
    if (source === undefined) {
      const reason = `the source of module ${path.join('.')} is not written as a plain text`;
      return { reason, advice: `write the source in ${file} as a plain text` };
    }
    return isLocal(source) ? posix.join(from, source.replaceAll('\\', '/')) : this.#installed.folderOf(path, source);
  }

  #sourceIn(folder: string): ModuleSource {
    const known = this.#sources.get(folder);
    if (known !== undefined) return known;
    const source = this.#read(folder);
    this.#sources.set(folder, source);
    return source;
  }

  #read(folder: string): ModuleSource {
    // `main.tf` and not `./main.tf`, wherever a place in it is shown.
    const { primary, overrides } = sourceFilesOf(this.#reader.files.list(folder).map(file => posix.normalize(file)));
    return mergeFiles(folder, this.#parse(primary), this.#parse(overrides));
  }

  #parse(paths: readonly string[]): readonly ParsedFile[] {
    return paths.map(file => ({ file, content: this.#reader.read(file) }));
  }
}

function emptyFolder(folder: string): Unread {
  return { reason: `there is no Terraform source in ${folder}`, advice: 'check the source of the module' };
}
