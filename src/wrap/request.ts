import type { Environment } from '../io/terminal.js';

/** What a command line asks of a wrapped program. */
export interface WrapRequest {
  /** The words for the program, as they were given. */
  readonly words: readonly string[];
  /** The program that the command line names. */
  readonly binary: string | undefined;
  readonly isVerbose: boolean;
  readonly isQuiet: boolean;
  /** Why findings do not keep a plan from being applied. */
  readonly override: string | undefined;
  readonly environment: Environment;
  /** Says something on standard error in one line. */
  tell(text: string): Promise<void>;
  /**
   * Refuses what is wrong with the configuration for a folder and with what that names, so that it is told before a plan
   * is made, which can take minutes. The folder is undefined where the program makes one of its own.
   */
  prepare(folder: string | undefined): Promise<void>;
  /** Checks a plan as the command `check` does and writes its report; answers with the exit status of that. */
  check(plan: PlanToCheck): Promise<number>;
}

/** A plan that the wrapped program has made or shown. */
export interface PlanToCheck {
  /** What places in the report carry. */
  readonly name: string;
  readonly json: Uint8Array;
  /** True where the program writes lines of JSON, which the report joins. */
  readonly isStream: boolean;
  /** The folder that the program works in, where the source is; undefined where it makes one of its own. */
  readonly folder: string | undefined;
}
