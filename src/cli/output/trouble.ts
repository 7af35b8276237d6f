import { exitStatus, PreflightError } from '../../core/error.js';
import { runtimeText, type Host } from '../../io/host.js';
import { printable } from '../../report/printable.js';
import { tool } from '../../report/report.js';
import { inputName } from '../../report/words.js';

/** Several errors that are all the user's to mend: every input that cannot be read is told. */
export class Troubles extends Error {
  readonly errors: readonly PreflightError[];

  constructor(errors: readonly PreflightError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.name = 'Troubles';
    this.errors = errors;
  }
}

/** The errors that an error stands for, or undefined when it is a defect of ours. */
export function troublesOf(error: unknown): readonly PreflightError[] | undefined {
  if (error instanceof Troubles) return error.errors;
  return error instanceof PreflightError ? [error] : undefined;
}

/** Says on standard error what went wrong, one line each, and answers with the exit status. */
export async function reportTrouble(host: Host, error: unknown): Promise<number> {
  const errors = troublesOf(error);
  const isVerbose = host.parameters.includes('--verbose');
  if (errors === undefined) {
    await host.stderr.write(defectText(host, error));
    return exitStatus.bug;
  }
  await host.stderr.write(errors.map(found => `${troubleLine(found)}\n${isVerbose ? causesText(found) : ''}`).join(''));
  return Math.max(...errors.map(({ trouble }) => exitStatus[trouble]));
}

/** `file:line:column: message; advice` */
function troubleLine({ message, place, advice }: PreflightError): string {
  const where =
    place === undefined
      ? tool.name
      : [inputName(place.file), place.line, place.column].filter(part => part !== undefined).join(':');
  return `${printable(where)}: ${printable(message, 4000)}${advice === undefined ? '' : `; ${printable(advice, 4000)}`}`;
}

function causesText(error: Error): string {
  const lines: string[] = [];
  for (
    let { cause } = error;
    cause !== undefined && lines.length < 20;
    cause = cause instanceof Error ? cause.cause : undefined
  ) {
    const several = cause instanceof AggregateError ? (cause.errors as readonly unknown[]) : [cause];
    lines.push(
      ...several.map(
        item => `  because: ${printable(item instanceof PreflightError ? troubleLine(item) : String(item), 4000)}\n`,
      ),
    );
  }
  return lines.join('');
}

/** The value of a variable may be secret, in whatever form it is given. */
function shownWord(word: string): string {
  return word.replace(/=.*$/su, '=…');
}

function defectText(host: Host, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  const lines = stack.split('\n').map(line => `  ${printable(line, 400)}`);
  return [
    `${tool.name}: this is a defect of ${tool.name}, not of your input, and nothing was checked`,
    `Please report it with the lines below (look through them first: a message can quote your input) and, if you can share it, the smallest input that shows it.`,
    `  ${tool.name} ${tool.version}, ${runtimeText()}`,
    `  command: ${printable(host.parameters.map(shownWord).join(' '))}`,
    ...lines,
    '',
  ].join('\n');
}
