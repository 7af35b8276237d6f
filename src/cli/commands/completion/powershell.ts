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

/** Completion for Windows PowerShell 5.1 and PowerShell 7. */
export function powershellScript({ commands, policies }: Completed): string {
  const groups = [...groupsOf(commands)];
  return `# ${program} completion for PowerShell. Load it with: ${program} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName '${program}' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${commands.map(command => commandEntry(command, policies)).join('\n')}
  }
  $starts = @{
    '' = ${table(offeredFirstWords(commands))}
${groups.map(([first, members]) => `    '${first}' = ${table(members)}`).join('\n')}
  }
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $plain = @(for ($i = 0; $i -lt $words.Count; $i++) {
    $isValue = $i -gt 0 -and ${list(optionsWithValue(commands))} -contains $words[$i - 1]
    if (-not $isValue -and ($words[$i] -eq '-' -or -not $words[$i].StartsWith('-'))) { $words[$i] }
  })
  $name = if ($plain.Count -gt 1 -and $commands.ContainsKey("$($plain[0]) $($plain[1])")) { "$($plain[0]) $($plain[1])" } elseif ($plain.Count -gt 0) { $plain[0] } else { '' }
  $command = $commands[$name]
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $prefix = ''
  $offered = @()
  if ($command -and $wordToComplete -match '^--([a-z-]+)=' -and $command.Values.ContainsKey($Matches[1])) {
    $prefix = "--$($Matches[1])="
    $offered = @($command.Values[$Matches[1]] | ForEach-Object { , @($_, $_) })
  } elseif ($command -and $previous.StartsWith('--') -and $command.Values.ContainsKey($previous.Substring(2))) {
    $offered = @($command.Values[$previous.Substring(2)] | ForEach-Object { , @($_, $_) })
  } elseif ($wordToComplete.StartsWith('-')) {
    $offered = if ($command) { $command.Options } else { @(, @('--help', 'show help'); , @('--version', 'show the version')) }
  } elseif ($command) {
    $index = $plain.Count - $name.Split(' ').Count
    if ($index -lt $command.Words.Count) { $offered = @($command.Words[$index] | ForEach-Object { , @($_, $_) }) }
  } elseif ($starts.ContainsKey($name)) {
    $offered = $starts[$name]
  }
  $offered | Where-Object { "$prefix$($_[0])" -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new("$prefix$($_[0])", $_[0], 'ParameterValue', $_[1])
  }
}
`;
}

function commandEntry(command: Command, policies: readonly string[]): string {
  const { name, options } = command;
  const flags = [
    ...options.map(option => [`--${option.name}`, option.about] as const),
    ['--help', 'show help'] as const,
  ];
  // Also of those whose values cannot be listed: where nothing is offered, PowerShell completes a path.
  const values = options.flatMap(option =>
    option.kind === 'flag' ? [] : [`${quoted(option.name)} = ${list(offeredValues(option))}`],
  );
  const words = offeredPositionals(command, policies).map(({ words: offered }) => `, ${list(offered)}`);
  return `    ${quoted(name)} = @{
      Options = ${table(flags)}
      Values = @{ ${values.join('; ')} }
      Words = @(${words.join('; ')})
    }`;
}

/** Pairs of a word and its description; the commas keep PowerShell from laying the pairs out flat. */
function table(rows: readonly (readonly [word: string, about: string])[]): string {
  return `@(${rows.map(([word, about]) => `, @(${quoted(word)}, ${quoted(about)})`).join('; ')})`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
