import { didYouMean } from '../../core/nearest.js';
import type { Command, Option, OptionValue, Parsed, Positional } from './command.js';
import { commands, firstWords, program } from './commands.js';
import { helpOf } from './help.js';
import { checkValues, usage } from './usage.js';
import { quietParser, withOptions } from './yargs-parser.js';

/** What a command line asks for: a command, help, or the version. */
export type Request = { readonly parsed: Parsed } | { readonly help: string } | { readonly version: true };

/** Understands every command line, or throws what is wrong with it. */
export async function parseWithYargs(parameters: readonly string[]): Promise<Request> {
  const { command, words, rest } = findCommand(parameters);
  const asksForHelp = ownWords(rest).some(word => word === '--help' || word === '-h');
  if (asksForHelp) return { help: await helpOf(command, words) };
  if (command !== undefined) return { parsed: await parseCommand(command, rest) };
  if (rest.some(word => word === '--version') && words.length === 0) return { version: true };
  throw noCommand(words, rest);
}

/** The words before `--`; what stands after it is never an option of ours. */
function ownWords(rest: readonly string[]): readonly string[] {
  return rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
}

interface Found {
  readonly command?: Command;
  /** The words before the first option, when they name no command. */
  readonly words: readonly string[];
  readonly rest: readonly string[];
}

/** The command is named first; only options may stand before it. */
function findCommand(parameters: readonly string[]): Found {
  const start = parameters.findIndex(word => !word.startsWith('-'));
  if (start < 0) return { words: [], rest: parameters };
  const before = parameters.slice(0, start);
  const after = parameters.slice(start);
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => after[index] === word));
  if (command === undefined) return { words: after.filter(word => !word.startsWith('-')), rest: [...before, ...after] };
  return { command, words: [], rest: [...before, ...after.slice(command.name.split(' ').length)] };
}

/** Yargs takes any text of a flag but "true" for false, which would turn a gate off by a slip. */
function checkFlags(command: Command, rest: readonly string[]): void {
  for (const word of ownWords(rest)) {
    const [, name = '', value = ''] = /^--(?:no-)?([a-z-]+)=(.*)$/su.exec(word) ?? [];
    const isFlag = command.options.some(option => option.name === name && option.kind === 'flag');
    if (isFlag && value !== 'true' && value !== 'false')
      throw usage(`--${name} is true or false, not “${value}”`, command);
  }
}

async function parseCommand(command: Command, rest: readonly string[]): Promise<Parsed> {
  checkFlags(command, rest);
  const parser = withOptions(quietParser().help(false), command)
    .strictOptions()
    .fail((message: string | undefined, error: Error | undefined) => {
      if (error !== undefined && error.name !== 'YError') throw error;
      throw usage(translate(message ?? error?.message ?? '', command), command);
    });
  const own = ownWords(rest);
  const found: Record<string, unknown> = await parser.parseAsync([...own]);
  const positionals = [...(found['_'] as readonly (string | number)[]).map(String), ...rest.slice(own.length + 1)];
  const values = new Map(command.options.flatMap(option => valueOf(option, found[option.name], command)));
  // Values first: an option without its value has often taken the input for one.
  const parsed = checkValues({ command, positionals, values, order: orderOf(own, command) });
  checkCount(command, positionals);
  return parsed;
}

/** Yargs tells the values of each option, and not which of two options stands first. */
function orderOf(own: readonly string[], { options }: Command): readonly string[] {
  const names = own.map(word => /^--?([a-z][a-z-]*)(?:=|$)/u.exec(word)?.[1]);
  return names.filter(name => options.some(option => option.name === name && option.kind === 'texts')) as string[];
}

function valueOf({ name, kind }: Option, value: unknown, command: Command): [string, OptionValue][] {
  if (value === undefined) return [];
  if (kind === 'flag') return value === true ? [[name, true]] : [];
  if (kind === 'texts') return [[name, (value as readonly unknown[]).map(String)]];
  // What yargs makes of --no-color.
  if (value === false && name === 'color') return [[name, 'never']];
  // What yargs makes of a flag such as --no-config, which stands beside the option that it refuses.
  if ([value].flat().includes(false) && command.options.some(option => option.name === `no-${name}`)) {
    const [given, ...more] = [value].flat().filter(item => item !== false);
    return [
      [`no-${name}`, true],
      ...valueOf({ name, kind, about: '' }, more.length > 0 ? [given, ...more] : given, command),
    ];
  }
  if (Array.isArray(value)) throw usage(`--${name} can be given only once${instead.get(name) ?? ''}`, command);
  if (typeof value !== 'string') throw usage(`--${name} needs a value`, command);
  return [[name, value]];
}

/** What those may have meant who give an option several times. */
const instead: ReadonlyMap<string, string> = new Map([
  ['parameters', '; put the values together into one file, or check each deployment by itself'],
]);

function checkCount(command: Command, given: readonly string[]): void {
  const missing = command.positionals.find(({ isRequired }, index) => isRequired && given[index] === undefined);
  if (missing !== undefined)
    throw usage(`${program} ${command.name} needs ${article(missing)}: ${missing.about}`, command);
  const surplus = command.positionals.some(({ takesMany }) => takesMany)
    ? undefined
    : given[command.positionals.length];
  if (surplus !== undefined) throw usage(`${program} ${command.name} does not take “${surplus}”`, command);
}

function article({ name }: Positional): string {
  return /^[AEIOU]/u.test(name) ? `an ${name}` : `a ${name}`;
}

/** What yargs says of a mistake, with the option that was perhaps meant. */
function translate(message: string, { options, isWrapper = false }: Command): string {
  const [, unknown] = /^Unknown arguments?: (.+)$/su.exec(message) ?? [];
  if (unknown !== undefined) {
    const [first = ''] = unknown.split(', ');
    const nearest = didYouMean(
      dashed(first),
      options.map(({ name }) => dashed(name)),
    );
    const elsewhere = isWrapper ? '; options of the wrapped program stand after --' : '';
    return `there is no option ${dashed(first)}${nearest}${elsewhere}`;
  }
  const [, incomplete] = /^Not enough arguments following: (.+)$/su.exec(message) ?? [];
  return incomplete === undefined ? message : `${dashed(incomplete)} needs a value`;
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

function noCommand(words: readonly string[], rest: readonly string[]): Error {
  const [first, second] = words;
  if (first === undefined)
    return usage(
      rest.length === 0
        ? `name a command: ${firstWords().join(', ')}`
        : `there is no option ${rest[0] ?? ''}; name a command first: ${firstWords().join(', ')}`,
    );
  const group = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  const wanted = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
  if (group.length > 0 && second === undefined) return usage(`${first} needs to know what: ${group.join(', ')}`);
  if (/[./\\]/u.test(first)) return usage(`name a command first: ${program} check ${first}`);
  return usage(`there is no command “${wanted}”${didYouMean(wanted, group.length > 0 ? group : firstWords())}`);
}
