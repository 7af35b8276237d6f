import yargs, { type Argv } from 'yargs';
import type { Command } from './command.js';
import { program } from './commands.js';

/**
 * Yargs neither prints nor ends the process here, does not look at the machine's language, and takes
 * every value as the text that it is. Positionals stay in its `_`: declared ones lose a lone `-`.
 */
export function quietParser(): Argv {
  return yargs()
    .scriptName(program)
    .parserConfiguration({
      'boolean-negation': true,
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
    })
    .locale('en')
    .detectLocale(false)
    .exitProcess(false)
    .showHelpOnFail(false)
    .version(false)
    .wrap(100)
    .alias('help', 'h');
}

/** The parser with the options of a command. */
export function withOptions(parser: Argv, { options }: Command): Argv {
  return options.reduce((all, { name, kind, about }) => {
    const given = { describe: about, requiresArg: kind !== 'flag' };
    if (kind === 'flag') return all.option(name, { ...given, type: 'boolean' });
    return kind === 'text'
      ? all.option(name, { ...given, type: 'string' })
      : all.option(name, { ...given, type: 'string', array: true, nargs: 1 });
  }, parser);
}
