import { parseArgs } from 'node:util';
import type { Command, OptionValue, Parsed } from './command.js';

/**
 * Understands an ordinary command line by the runtime's own parser, which costs nothing to start.
 * Whatever is not ordinary (help, a mistake, an abbreviation) gives undefined and is left to yargs, so
 * that yargs alone decides what is right and what is said; tests hold the two to the same results.
 */
export function parsePlain(parameters: readonly string[], commands: readonly Command[]): Parsed | undefined {
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => parameters[index] === word));
  if (command === undefined) return undefined;
  const rest = parameters.slice(command.name.split(' ').length);
  if (rest.some(isUnusual)) return undefined;
  try {
    const { tokens } = parseArgs({
      args: rest,
      options: optionsOf(command),
      strict: true,
      allowPositionals: true,
      tokens: true,
    });
    return collect(command, tokens);
  } catch {
    return undefined;
  }
}

/** Short options, a lone `--` and options with an odd name or an empty value. */
function isUnusual(word: string): boolean {
  return (word.startsWith('-') && word !== '-' && !/^--[a-z][a-z-]*(=.+)?$/su.test(word)) || word === '';
}

function optionsOf({ options }: Command): Record<string, { type: 'string' | 'boolean'; multiple: boolean }> {
  return Object.fromEntries(
    options.map(({ name, kind }) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'texts' },
    ]),
  );
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly value?: string | undefined;
}

function collect(command: Command, tokens: readonly Token[]): Parsed | undefined {
  const positionals: string[] = [];
  const values = new Map<string, OptionValue>();
  const order: string[] = [];
  for (const { kind, name = '', value } of tokens) {
    if (kind === 'positional') positionals.push(value ?? '');
    if (kind !== 'option') continue;
    // Yargs takes a lone dash for an input, never for a value.
    if (value === '-') return undefined;
    const earlier = values.get(name);
    const takesMany = command.options.some(option => option.name === name && option.kind === 'texts');
    if (earlier !== undefined && !takesMany) return undefined;
    if (takesMany) {
      values.set(name, [...(Array.isArray(earlier) ? (earlier as readonly string[]) : []), value ?? '']);
      order.push(name);
    } else values.set(name, value ?? true);
  }
  return fits(command, positionals) ? { command, positionals, values, order } : undefined;
}

function fits({ positionals: wanted }: Command, given: readonly string[]): boolean {
  const least = wanted.filter(({ isRequired }) => isRequired).length;
  const most = wanted.some(({ takesMany }) => takesMany) ? Number.POSITIVE_INFINITY : wanted.length;
  return given.length >= least && given.length <= most;
}
