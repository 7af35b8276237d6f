import type { Command } from '../../line/command.js';
import { program } from '../../line/commands.js';
import {
  groupsOf,
  offeredFirstWords,
  offeredPositionals,
  offeredValues,
  optionsWithValue,
  type Completed,
} from './completed.js';

/** Completion for bash 3.2 and later (that of macOS), without the bash-completion package. */
export function bashScript({ commands, policies }: Completed): string {
  const groups = [...groupsOf(commands)];
  return `# ${program} completion for bash. Load it with: source <(${program} completion bash)
_vnet_preflight() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command= words=0 offered= word i
  # Bash takes --option=value apart at the sign.
  if [[ $current == '=' ]]; then current=; elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for (( i = 1; i < COMP_CWORD; i++ )); do
    word=\${COMP_WORDS[i]}
    # What follows is for another program.
    if [[ $word == -- ]]; then COMPREPLY=(); return; fi
    [[ $word == -?* || $word == '=' || \${COMP_WORDS[i-1]} == '=' ]] && continue
    case \${COMP_WORDS[i-1]} in ${optionsWithValue(commands).join('|')}) continue ;; esac
    case $command in
      ''${groups.map(([first]) => `|${first}`).join('')}) command=\${command:+$command }$word ;;
      *) words=$((words + 1)) ;;
    esac
  done
  case "$command $previous" in
${commands.flatMap(valueCases).join('\n')}
    *)
      if [[ $current == -* ]]; then
        case $command in
${commands.map(({ name, options }) => `          '${name}') offered='${[...options.map(option => `--${option.name}`), '--help'].join(' ')}' ;;`).join('\n')}
          *) offered='--help --version' ;;
        esac
      else
        case "$command $words" in
          ' '*) offered='${offeredFirstWords(commands)
            .map(([word]) => word)
            .join(' ')}' ;;
${groups.map(([first, members]) => `          '${first} 0') offered='${members.map(([word]) => word).join(' ')}' ;;`).join('\n')}
${commands.flatMap(command => positionalCases(command, policies)).join('\n')}
        esac
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o default -F _vnet_preflight ${program}
`;
}

/** Also of options whose values cannot be listed: what else stands there is not offered behind them. */
function valueCases({ name, options }: Command): readonly string[] {
  return options.flatMap(option =>
    option.kind === 'flag' ? [] : [`    '${name} --${option.name}') offered='${offeredValues(option).join(' ')}' ;;`],
  );
}

/** Where nothing is offered bash completes a path, which is what the other positionals are. */
function positionalCases(command: Command, policies: readonly string[]): readonly string[] {
  return offeredPositionals(command, policies).flatMap(({ words }, index) =>
    words.length === 0 ? [] : [`          '${command.name} ${index}') offered='${words.join(' ')}' ;;`],
  );
}
