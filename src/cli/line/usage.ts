import { PreflightError } from '../../core/error.js';
import { didYouMean } from '../../core/nearest.js';
import type { Command, Parsed } from './command.js';
import { program } from './commands.js';

/** A mistake on the command line. */
export function usage(message: string, command?: Command): PreflightError {
  return new PreflightError('usage', message, {
    advice: `see ${[program, command?.name, '--help'].filter(word => word !== undefined).join(' ')}`,
  });
}

/** Refuses values that an option or a positional cannot have. */
export function checkValues(parsed: Parsed): Parsed {
  const { command, positionals, values } = parsed;
  const given = [
    ...command.options.map(option => ({ ...option, name: `--${option.name}`, value: values.get(option.name) })),
    ...command.positionals.map((positional, index) => ({ ...positional, value: positionals[index] })),
  ];
  for (const { name, value, values: allowed } of given) {
    if (allowed === undefined || typeof value !== 'string' || allowed.includes(value)) continue;
    throw usage(`${name} must be one of ${allowed.join(', ')}, not “${value}”${didYouMean(value, allowed)}`, command);
  }
  return parsed;
}
