import { knownOptions, terragruntValues, type Step } from './options.js';

/** One option or one bare word of the wrapped program's command line. */
export interface ForeignWord {
  /** The option without its dashes; absent for a bare word. */
  readonly name?: string;
  readonly value?: string;
  /** As it was given: one word, or an option and its value. */
  readonly words: readonly string[];
  /** An option of terragrunt itself, which every one of its commands takes. */
  readonly isTerragrunts: boolean;
}

/**
 * Reads words as Go's flag package does, which Terraform and OpenTofu use: one dash or two, the value after
 * `=` or in the next word. With `isTerragrunt` an option with two dashes that Terraform has not is terragrunt's.
 */
export function foreignWords(words: readonly string[], isTerragrunt: boolean): readonly ForeignWord[] {
  const found: ForeignWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const option = optionIn(word, isTerragrunt);
    if (option === undefined) {
      found.push({ words: [word], isTerragrunts: false });
      continue;
    }
    const next = words[index + 1];
    if (option.value !== undefined || !option.takesValue || next === undefined) {
      found.push({ ...option, words: [word] });
      continue;
    }
    found.push({ ...option, value: next, words: [word, next] });
    index += 1;
  }
  return found;
}

function optionIn(
  word: string,
  isTerragrunt: boolean,
): (Pick<ForeignWord, 'name' | 'value' | 'isTerragrunts'> & { takesValue: boolean }) | undefined {
  const [, dashes = '', name = '', value] = /^(--?)([^-=][^=]*)(?:=(.*))?$/su.exec(word) ?? [];
  if (name === '') return undefined;
  const given = value === undefined ? {} : { value };
  const known = knownOptions.get(name);
  if (!isTerragrunt || dashes === '-' || known !== undefined)
    return { name, ...given, takesValue: known?.takesValue === true, isTerragrunts: false };
  const short = name.replace(/^terragrunt-/u, '');
  return { name: short, ...given, takesValue: terragruntValues.has(short), isTerragrunts: true };
}

/** The value of an option, the last one when it was given several times. */
export function valueIn(words: readonly ForeignWord[], name: string): string | undefined {
  return words.findLast(word => word.name === name)?.value;
}

/** Whether a switch is on, as Go reads it; the last word counts. */
export function isOn(words: readonly ForeignWord[], name: string): boolean | undefined {
  const last = words.findLast(word => word.name === name);
  return last === undefined ? undefined : last.value === undefined || /^(?:1|t|T|TRUE|true|True)$/u.test(last.value);
}

/** True when only help or the version is asked for. */
export function asksForHelp(words: readonly ForeignWord[]): boolean {
  return words.some(({ name }) => name !== undefined && /^(?:h|help|version|v)$/u.test(name));
}

/** `-chdir=DIR`, which stands before the command; only the form with `=` exists. */
export function isGlobal({ name, value }: ForeignWord): boolean {
  return name === 'chdir' && value !== undefined;
}

/** The words behind the command, as they were given. */
export function commandWords(words: readonly ForeignWord[]): readonly string[] {
  return words.filter(word => !isGlobal(word)).flatMap(word => word.words);
}

/** The words that a step takes, as they were given. */
export function wordsFor(words: readonly ForeignWord[], step: Exclude<Step, 'both'>): readonly string[] {
  return commandWords(words.filter(word => isFor(word, step)));
}

function isFor({ name }: ForeignWord, step: Exclude<Step, 'both'>): boolean {
  const option = name === undefined ? undefined : knownOptions.get(name);
  return option === undefined || option.step === 'both' || option.step === step;
}
