import type { Environment } from '../io/terminal.js';

/** What a command line asks of a wrapped program. */
export interface WrapRequest {
  /** The words for the program, as they were given. */
  readonly words: readonly string[];
  /** The program that the command line names. */
  readonly binary: string | undefined;
  readonly isVerbose: boolean;
  /** Why findings do not keep a plan from being applied. */
  readonly override: string | undefined;
  readonly environment: Environment;
  /** Says something on standard error in one line. */
  tell(text: string): Promise<void>;
  /**
   * Checks a plan as the command `check` does and writes its report; answers with the exit status of that.
   * `name` is what places in the report carry. With
   * `isStream` the program writes lines of JSON, and the report joins them.
   */
  check(name: string, json: Uint8Array, isStream: boolean): Promise<number>;
}
