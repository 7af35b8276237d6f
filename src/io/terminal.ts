/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const colourChoices = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colourChoices)[number];

/** What a stream says about itself. */
export interface TerminalFacts {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * Whether text on a stream is coloured: what the command line says, else FORCE_COLOR, else a NO_COLOR
 * that is not empty (no-color.org), else whether that very stream is a terminal that can.
 */
export function usesColour(choice: ColourChoice, environment: Environment, stream: TerminalFacts): boolean {
  if (choice !== 'auto') return choice === 'always';
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  const refused = environment['NO_COLOR'];
  if (refused !== undefined && refused !== '') return false;
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}

/** Prose is hard to read in longer lines. */
const longestLine = 100;

/** The columns that prose may take; undefined for what is no terminal, where nothing is wrapped. */
export function proseWidth(stream: TerminalFacts): number | undefined {
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0
    ? Math.min(stream.columns, longestLine)
    : undefined;
}
