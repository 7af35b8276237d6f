/**
 * The files that an input may draw in: those below its root and in the module caches, and nothing outside.
 * Paths have forward slashes, are absolute or relative to the working directory, and need not be normalised.
 */
export interface Files {
  /**
   * The content of a file; undefined when there is none. Throws a PreflightError for one that lies
   * outside, cannot be read or is too large.
   */
  read(path: string): Uint8Array | undefined;
  /** The paths of the files in a folder, sorted, those of its own folders left out; none when there is no such folder. */
  list(folder: string): readonly string[];
  /** The paths of the files below a folder, in its own folders too, from there, sorted; where it is absent, `fileset` is not known. */
  listBelow?(folder: string): readonly string[];
  /** An environment variable, for `readEnvironmentVariable` in parameter files. */
  environment(name: string): string | undefined;
  /** The folders where `bicep restore` leaves modules, the first that holds one counts. */
  readonly moduleCaches: readonly string[];
}

/** For an input that comes without a place of its own, such as content given by a program: nothing lies beside it. */
export const noFiles: Files = {
  read: () => undefined,
  list: () => [],
  environment: () => undefined,
  moduleCaches: [],
};

/** The files with the content of one as it was given, which need not come from a file. */
export function withContent(files: Files, path: string, content: Uint8Array): Files {
  return {
    read: wanted => (wanted === path ? content : files.read(wanted)),
    list: folder => files.list(folder),
    ...(files.listBelow !== undefined && { listBelow: folder => files.listBelow?.(folder) ?? [] }),
    environment: name => files.environment(name),
    moduleCaches: files.moduleCaches,
  };
}
