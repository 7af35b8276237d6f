import type { Host } from '../../io/host.js';

/** An option as help, completion and both parsers know it. */
export interface Option {
  readonly name: string;
  /** `flag` has no value, `text` one, `texts` may be given several times. */
  readonly kind: 'flag' | 'text' | 'texts';
  readonly about: string;
  /** What stands for the value in help. */
  readonly placeholder?: string;
  /** The values that it can have; `KIND=FILE` options check theirs themselves. */
  readonly values?: readonly string[];
  /** Values to offer while typing, where not only these can stand. */
  readonly suggestions?: readonly string[];
}

/** What stands on the command line without a dash. */
export interface Positional {
  readonly name: string;
  readonly about: string;
  readonly isRequired: boolean;
  readonly takesMany: boolean;
  readonly values?: readonly string[];
  /** Words for another program, which stand after `--`. */
  readonly isForeign?: boolean;
}

/** One command: everything about it but what it does, which is loaded only when it is run. */
export interface Command {
  /** `check`, or `policy list` for a command of a group. */
  readonly name: string;
  readonly about: string;
  readonly positionals: readonly Positional[];
  readonly options: readonly Option[];
  readonly examples: readonly (readonly [line: string, about: string])[];
  /** It runs another program, whose exit statuses come first: ours are ten more (11 to 14). */
  readonly isWrapper?: boolean;
  readonly load: () => Promise<Runnable>;
}

export interface Runnable {
  /** Does what the command is for and answers with the exit status. */
  run(parsed: Parsed, host: Host): Promise<number>;
}

/** A command line that was understood. */
export interface Parsed {
  readonly command: Command;
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<string, OptionValue>;
  /** The names of the options that may be given several times, once for each time and in the order of the line. */
  readonly order: readonly string[];
  /** Where a wrapped program has its source and its configuration; where its plan lies says nothing of that. */
  readonly workingFolders?: readonly string[];
}

export type OptionValue = true | string | readonly string[];

/** Whether a flag was given. */
export function hasFlag({ values }: Parsed, name: string): boolean {
  return values.get(name) === true;
}

/** The value of an option that can be given once. */
export function textOf({ values }: Parsed, name: string): string | undefined {
  const value = values.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that can be given several times. */
export function textsOf({ values }: Parsed, name: string): readonly string[] {
  const value = values.get(name);
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The values of some options that can be given several times, in the order in which they stand on the line. */
export function textsInOrder(
  parsed: Parsed,
  names: readonly string[],
): readonly { readonly name: string; readonly text: string }[] {
  const rest = new Map(names.map(name => [name, textsOf(parsed, name)[Symbol.iterator]()]));
  return parsed.order.flatMap(name => {
    const next = rest.get(name)?.next();
    return next === undefined || next.done === true ? [] : [{ name, text: next.value }];
  });
}
