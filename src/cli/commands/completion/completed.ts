import type { Command, Option } from '../../line/command.js';

/** What a completion script offers. */
export interface Completed {
  readonly commands: readonly Command[];
  readonly policies: readonly string[];
}

/** What can stand at a place without a dash: words of a list, or paths. */
export type Offered = { readonly words: readonly string[]; readonly paths: 'none' | 'files' | 'folders' };

/** What a command takes first, and what after that. */
export function offeredPositionals({ positionals }: Command, policies: readonly string[]): readonly Offered[] {
  return positionals.map(({ name, values }) => {
    if (values !== undefined) return { words: values, paths: 'none' };
    // An address of an input cannot be offered without reading the input.
    if (name === 'NAME') return { words: policies, paths: 'none' };
    return { words: [], paths: name === 'FOLDER' ? 'folders' : 'files' };
  });
}

/** The values of an option that can be listed. */
export function offeredValues({ values, suggestions }: Option): readonly string[] {
  return values ?? suggestions ?? [];
}

/** Whether the value of an option is a path. */
export function offeredPaths({ placeholder }: Option): Offered['paths'] {
  if (placeholder === 'FILE') return 'files';
  return placeholder === 'DIR' ? 'folders' : 'none';
}

/** The options that take a value, of all commands: the word after one of them is no input. */
export function optionsWithValue(commands: readonly Command[]): readonly string[] {
  const options = commands.flatMap(command => command.options).filter(({ kind }) => kind !== 'flag');
  return [...new Set(options.map(({ name }) => `--${name}`))];
}

/** The first words of commands, each with what it is about. */
export function offeredFirstWords(commands: readonly Command[]): readonly (readonly [word: string, about: string])[] {
  const words = new Map<string, string>();
  for (const { name, about } of commands) {
    const [first = name, second] = name.split(' ');
    const earlier = words.get(first);
    if (second === undefined) words.set(first, about);
    else words.set(first, earlier === undefined ? about : `${earlier}; ${about}`);
  }
  return [...words];
}

/** The commands of groups: `policy` with `list` and `test`. */
export function groupsOf(
  commands: readonly Command[],
): ReadonlyMap<string, readonly (readonly [word: string, about: string])[]> {
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const { name, about } of commands) {
    const [first = name, second] = name.split(' ');
    if (second !== undefined) groups.set(first, [...(groups.get(first) ?? []), [second, about]]);
  }
  return groups;
}
