import type { Command, Option } from '../../line/command.js';
import { program } from '../../line/commands.js';
import {
  groupsOf,
  offeredFirstWords,
  offeredPaths,
  offeredPositionals,
  offeredValues,
  type Completed,
  type Offered,
} from './completed.js';

/** Completion for zsh: to be sourced, or saved as `_vnet-preflight` in a folder of `fpath`. */
export function zshScript({ commands, policies }: Completed): string {
  const single = commands.filter(({ name }) => !name.includes(' '));
  const groups = [...groupsOf(commands)];
  return `#compdef ${program}
# ${program} completion for zsh. Load it with: source <(${program} completion zsh)
_vnet_preflight() {
  local -a names
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    names=(
${offeredFirstWords(commands)
  .map(([word, about]) => `      ${quoted(`${word}:${colons(about)}`)}`)
  .join('\n')}
    )
    _describe -t commands command names
    return
  fi
  case $words[2] in
${single.map(command => `    ${command.name})\n${argumentsOf(command, 1, policies)} ;;`).join('\n')}
${groups.map(group => groupCase(group, commands, policies)).join('\n')}
    *)
      _arguments ${quoted('--help[show help]')} ${quoted('--version[show the version]')} ;;
  esac
}
if [[ $funcstack[1] == _vnet_preflight ]]; then
  _vnet_preflight "$@"
else
  compdef _vnet_preflight ${program}
fi
`;
}

type Group = readonly [first: string, members: readonly (readonly [word: string, about: string])[]];

function groupCase([first, members]: Group, commands: readonly Command[], policies: readonly string[]): string {
  const own = commands.filter(({ name }) => name.startsWith(`${first} `));
  return `    ${first})
      if (( CURRENT == 3 )); then
        names=(${members.map(([word, about]) => quoted(`${word}:${colons(about)}`)).join(' ')})
        _describe -t commands command names
        return
      fi
      case $words[3] in
${own.map(command => `    ${command.name.slice(first.length + 1)})\n${argumentsOf(command, 2, policies)} ;;`).join('\n')}
      esac ;;`;
}

/** The words of the command are taken off, so that what follows is counted from one. */
function argumentsOf(command: Command, words: number, policies: readonly string[]): string {
  const many = command.positionals.map(({ takesMany }) => takesMany);
  const positionals = offeredPositionals(command, policies).map((offered, index) =>
    quoted(`${many[index] === true ? '*' : index + 1}:${command.positionals[index]?.name ?? ''}:${actionOf(offered)}`),
  );
  const specs = [...command.options.map(optionSpec), quoted('--help[show help]'), ...positionals];
  return `      shift ${words} words; (( CURRENT -= ${words} ))\n      _arguments -S \\\n${specs.map(spec => `        ${spec}`).join(' \\\n')}`;
}

function actionOf({ words, paths }: Offered): string {
  if (paths === 'none') return `(${words.join(' ')})`;
  return paths === 'folders' ? '_files -/' : '_files';
}

function optionSpec(option: Option): string {
  const about = option.about.replaceAll(/[[\]]/gu, String.raw`\$&`);
  if (option.kind === 'flag') return quoted(`--${option.name}[${about}]`);
  const action = actionOf({ words: offeredValues(option), paths: offeredPaths(option) });
  return quoted(
    `${option.kind === 'texts' ? '*' : ''}--${option.name}=[${about}]:${option.placeholder ?? ''}:${action}`,
  );
}

function colons(text: string): string {
  return text.replaceAll(':', String.raw`\:`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
