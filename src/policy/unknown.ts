/** A fact that the input does not tell, as it stands in a fact document. */
export interface UnknownFact {
  readonly $unknown: {
    /** The expression that it comes from; two unknowns with one symbol are equal. */
    readonly symbol?: string;
    readonly reason?: string;
    /** All values that it can take. */
    readonly possible?: readonly unknown[];
    /** Bounds of a number. */
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** True for a fact that the input does not tell. */
export function isUnknown(value: unknown): value is UnknownFact {
  return typeof value === 'object' && value !== null && (value as Partial<UnknownFact>).$unknown !== undefined;
}

/**
 * The details of an unknown, or of a fact that a document lacks: nothing is known of that one, not
 * even its symbol. Reading a missing fact as "there is none" would let a policy pass by mistake.
 */
export function detailsOf(value: unknown): UnknownFact['$unknown'] | undefined {
  if (value === undefined) return nothingKnown;
  return isUnknown(value) ? value.$unknown : undefined;
}

const nothingKnown: UnknownFact['$unknown'] = {};

/** A symbol as it was before it became a part of an id, where a slash would divide it. */
export function plainSymbol(symbol: string): string {
  return symbol.replaceAll('%2F', '/');
}

const longestShown = 160;

/** A symbol as it stands in a sentence: one that is an expression of several lines is shown by its two ends. */
export function shownSymbol(symbol: string): string {
  const plain = plainSymbol(symbol);
  if (plain.length <= longestShown) return plain;
  return `${plain.slice(0, longestShown * 0.6)}…${plain.slice(-longestShown * 0.3)}`;
}
