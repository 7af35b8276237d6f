import type { Host } from '../../io/host.js';
import type { Text } from '../../io/output.js';
import { didYouMean } from '../../core/nearest.js';
import { renderErrors } from '../../report/errors-json.js';
import { textOf, textsOf, type Parsed } from '../line/command.js';
import { troublesOf } from './trouble.js';
import { usage } from '../line/usage.js';

/** A format with the place where it goes. */
export interface Target<Kind extends string> {
  readonly kind: Kind;
  /** Absent for standard output. */
  readonly file?: string;
}

/**
 * What `--format KIND[=FILE]` asks for, the first kind on standard output when it is not given. Two
 * outputs in one place would destroy each other, and so would an output in the place of an input, so
 * both are refused before anything is read.
 */
export function targetsOf<Kind extends string>(
  parsed: Parsed,
  kinds: readonly [Kind, ...Kind[]],
  host: Host,
): readonly Target<Kind>[] {
  const given = textsOf(parsed, 'format');
  const targets = given.length === 0 ? [{ kind: kinds[0] }] : given.map(text => targetOf(text, kinds, parsed));
  refuseClashes(targets, parsed, host);
  return targets;
}

function refuseClashes(targets: readonly Target<string>[], parsed: Parsed, host: Host): void {
  const { command } = parsed;
  const inputs = new Set(filesRead(parsed).map(path => host.pathIdentity(path)));
  const taken = new Set<string>();
  for (const { kind, file } of targets) {
    const place = file === undefined ? '-' : host.pathIdentity(file);
    if (taken.has(place)) {
      const where = file ?? 'standard output';
      throw usage(
        `two formats cannot both go to ${where}; give one of them a file of its own: --format ${kind}=FILE`,
        command,
      );
    }
    taken.add(place);
    if (file === undefined) continue;
    if (host.isFolder(file)) throw usage(`--format ${kind}=${file}: that is a folder, name a file in it`, command);
    if (inputs.has(place)) throw usage(`--format ${kind}=${file} would overwrite a file that is read`, command);
  }
}

/** The files that a command line names to be read. */
export function filesRead(parsed: Parsed): readonly string[] {
  const options = parsed.command.options.filter(({ placeholder }) => placeholder === 'FILE');
  const named = options.flatMap(({ name }) => textOf(parsed, name) ?? textsOf(parsed, name));
  return [...parsed.positionals, ...named].filter(path => path !== '-' && path !== '');
}

function targetOf<Kind extends string>(text: string, kinds: readonly Kind[], { command }: Parsed): Target<Kind> {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const kind = kinds.find(known => known === name);
  if (kind === undefined)
    throw usage(
      `there is no format “${name}” for ${command.name}; formats are ${kinds.join(', ')}${didYouMean(name, kinds)}`,
      command,
    );
  if (at < 0) return { kind };
  const file = text.slice(at + 1);
  if (file === '') throw usage(`--format ${text} names no file`, command);
  return file === '-' ? { kind } : { kind, file };
}

/** Writes to the place of a target. */
export async function writeTarget({ file }: Target<string>, text: Text, host: Host): Promise<void> {
  if (file === undefined) await host.stdout.write(text);
  else host.writeFile(file, text);
}

/**
 * Runs what reads inputs. When it ends with errors about them, `--format json` tells these in the
 * place of a result, also in a file, where a result of before would pass for a new one.
 */
export async function withErrors<T>(
  targets: readonly Target<string>[],
  host: Host,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const errors = (troublesOf(error) ?? []).filter(({ trouble }) => trouble !== 'usage');
    const wanted = errors.length === 0 ? [] : targets.filter(({ kind }) => kind === 'json');
    if (wanted.length > 0) {
      const text = renderErrors(
        errors.map(({ message, place }) => ({ message, file: place?.file, line: place?.line, column: place?.column })),
      );
      for (const target of wanted) await writeTarget(target, text, host);
    }
    throw error;
  }
}
