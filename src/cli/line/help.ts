import type { Argv } from 'yargs';
import type { Command, Positional } from './command.js';
import { commands, program } from './commands.js';
import { quietParser, withOptions } from './yargs-parser.js';

/** The whole help as `--help` prints it: of the program, of a group of commands, or of one command. */
export async function helpOf(command: Command | undefined, words: readonly string[]): Promise<string> {
  const parser = command === undefined ? helpOnCommands(words[0]) : helpOnCommand(command);
  return `${withoutTypes(await parser.getHelp()).trimEnd()}\n`;
}

/** Yargs names the type of every option; the word for the value says more. */
function withoutTypes(help: string): string {
  return help
    .replaceAll(/^ +\[(?:boolean|string|array)\]\n/gmu, '')
    .replaceAll(/ *\[(?:boolean|string|array)\]$/gmu, '');
}

function helpOnCommands(group: string | undefined): Argv {
  const shown = commands.filter(({ name }) => group === undefined || !isGroup(group) || name.startsWith(`${group} `));
  const parser = quietParser()
    .usage(
      `${program} COMMAND [OPTION...]\n\nTells before a deployment whether every App Service virtual network integration in it will work.`,
    )
    .help()
    .option('version', { type: 'boolean', describe: 'Show version number' })
    .epilogue(epilogue);
  for (const { name, about, positionals } of shown)
    parser.command(`${name} ${positionals.map(placeholder).join(' ')}`.trimEnd(), about);
  return parser;
}

function isGroup(word: string): boolean {
  return commands.some(({ name }) => name.startsWith(`${word} `));
}

function helpOnCommand(command: Command): Argv {
  const { name, about, positionals, examples } = command;
  const [own, foreign] = [
    positionals.filter(item => item.isForeign !== true),
    positionals.filter(item => item.isForeign),
  ];
  const synopsis = [program, name, ...own.map(placeholder), '[OPTION...]', ...foreign.map(placeholder)].join(' ');
  const width = Math.max(0, ...positionals.map(positional => positional.name.length));
  const described = positionals.map(positional => `  ${positional.name.padEnd(width)}  ${positional.about}`);
  const text = [synopsis, '', sentence(about), ...(described.length > 0 ? ['', ...described] : [])].join('\n');
  const parser = withOptions(
    quietParser()
      .usage(text)
      .help()
      .epilogue(command.isWrapper === true ? wrapperEpilogue : epilogue),
    describedOptions(command),
  );
  for (const [line, what] of examples) parser.example(`${program} ${line}`, what);
  return parser;
}

/** Options as help shows them, with the word for their value. */
function describedOptions(command: Command): Command {
  const options = command.options.map(option => ({
    ...option,
    about: option.placeholder === undefined ? option.about : `${option.placeholder}: ${option.about}`,
  }));
  return { ...command, options };
}

function placeholder({ name, isRequired, takesMany, isForeign = false }: Positional): string {
  const word = `${isForeign ? '-- ' : ''}${takesMany ? `${name}...` : name}`;
  return isRequired ? word : `[${word}]`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const epilogue =
  'Exit status: 0 nothing found, 1 findings, 2 wrong usage or configuration, 3 an input cannot be read, 4 a defect of this program.';

const wrapperEpilogue =
  'Exit status: that of the program; 11 findings, 12 wrong usage or configuration, 13 the plan cannot be read, 14 a program broke or a defect of this one.';
