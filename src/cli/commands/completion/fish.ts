import type { Command, Option } from '../../line/command.js';
import { program } from '../../line/commands.js';
import {
  groupsOf,
  offeredFirstWords,
  offeredPaths,
  offeredPositionals,
  offeredValues,
  optionsWithValue,
  type Completed,
} from './completed.js';

/** Completion for fish 3 and later. */
export function fishScript({ commands, policies }: Completed): string {
  const groups = [...groupsOf(commands)];
  const lines = [
    `# ${program} completion for fish. Load it with: ${program} completion fish | source`,
    ...helpers(commands),
    `complete -c ${program} -f`,
    complete('0', ['-l help', "-d 'show help'"]),
    complete('0', ['-l version', "-d 'show the version'"]),
    ...offeredFirstWords(commands).map(([word, about]) => complete('0', [`-a ${word}`, `-d ${quoted(about)}`])),
    ...groups.flatMap(([first, members]) =>
      members.map(([word, about]) => complete(`1 ${first}`, [`-a ${word}`, `-d ${quoted(about)}`])),
    ),
    ...commands.flatMap(command => commandLines(command, policies)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The plain words so far, of which the first argument says how many there are beside those of the command. */
function helpers(commands: readonly Command[]): readonly string[] {
  return [
    'function __vnet_preflight_words',
    '    set -l previous',
    '    for word in (commandline -opc)[2..]',
    `        if not contains -- "$previous" ${optionsWithValue(commands).join(' ')}; and not string match -qr -- '^-.' $word`,
    '            echo $word',
    '        end',
    '        set previous $word',
    '    end',
    'end',
    'function __vnet_preflight_at',
    '    set -l words (__vnet_preflight_words)',
    '    set -l command $argv[2..]',
    '    set -l depth (count $command)',
    '    if test $depth -gt 0',
    '        test (count $words) -ge $depth; or return 1',
    '        test "$words[1..$depth]" = "$command"; or return 1',
    '    end',
    '    test $argv[1] = any; and return 0',
    '    test (count $words) -eq $argv[1]',
    'end',
  ];
}

function commandLines(command: Command, policies: readonly string[]): readonly string[] {
  const { name, options, positionals } = command;
  const depth = name.split(' ').length;
  const flags = options.map(option => complete(`any ${name}`, optionParts(option)));
  const words = offeredPositionals(command, policies).map(({ words: offered, paths }, index) => {
    const place = positionals[index]?.takesMany === true ? 'any' : String(depth + index);
    if (offered.length > 0) return complete(`${place} ${name}`, [`-a ${quoted(offered.join(' '))}`]);
    return complete(`${place} ${name}`, [paths === 'folders' ? "-a '(__fish_complete_directories)'" : '-F']);
  });
  return [...flags, complete(`any ${name}`, ['-l help', "-d 'show help'"]), ...words];
}

function optionParts(option: Option): readonly string[] {
  return [`-l ${option.name}`, ...(option.kind === 'flag' ? [] : valueParts(option)), `-d ${quoted(option.about)}`];
}

function valueParts(option: Option): readonly string[] {
  const paths = offeredPaths(option);
  if (paths === 'files') return ['-r', '-F'];
  return [
    '-x',
    paths === 'folders' ? "-a '(__fish_complete_directories)'" : `-a ${quoted(offeredValues(option).join(' '))}`,
  ];
}

function complete(condition: string, parts: readonly string[]): string {
  return `complete -c ${program} -n ${quoted(`__vnet_preflight_at ${condition}`)} ${parts.join(' ')}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, String.raw`\$&`)}'`;
}
