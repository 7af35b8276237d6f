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
  for (const { name, values: allowed } of command.options) {
    const value = values.get(name);
    if (allowed !== undefined && typeof value === 'string') checkOne(`--${name}`, value, allowed, command);
  }
  command.positionals.forEach(({ name, values: allowed }, index) => {
    const value = positionals[index];
    if (allowed !== undefined && value !== undefined) checkOne(name, value, allowed, command);
  });
  return parsed;
}

function checkOne(name: string, value: string, allowed: readonly string[], command: Command): void {
  if (allowed.includes(value)) return;
  throw usage(`${name} must be one of ${allowed.join(', ')}, not “${value}”${didYouMean(value, allowed)}`, command);
}
