import { Unknown, type UnknownDetails, type Value } from '../../../graph/value.js';

/** A list whose first and last items are known and whose middle is not, not even how long it is. */
export class PartlyKnownList extends Unknown {
  readonly head: readonly Value[];
  readonly tail: readonly Value[];
  /** Of a text that was cut: all items, if its unknown parts hold no separator. */
  readonly pieces: readonly Value[];

  constructor(details: UnknownDetails, head: readonly Value[], tail: readonly Value[], pieces: readonly Value[] = []) {
    super(details);
    this.head = head;
    this.tail = tail;
    this.pieces = pieces;
  }
}

/** An item of a text that was cut, of which it is not known where it begins and ends. */
export class PieceOfText extends Unknown {
  readonly whole: PartlyKnownList;
  readonly index: number;

  constructor(details: UnknownDetails, whole: PartlyKnownList, index: number) {
    super(details);
    this.whole = whole;
    this.index = index;
  }
}

/**
 * The names of a resource, put together again: `split(name, '/')[0]` and `split(name, '/')[1]` of one name, as Bicep
 * writes ids of resources with such names. The segments of a name hold no slashes, so they are what it was made of.
 */
export function namesInPieces(names: readonly Value[]): readonly Value[] {
  const whole = names.find(name => name instanceof PieceOfText)?.whole;
  if (whole === undefined || whole.pieces.length !== names.length) return names;
  const isOfWhole = names.every((name, index) =>
    name instanceof PieceOfText
      ? name.whole.$unknown.symbol === whole.$unknown.symbol && name.index === index
      : name === whole.pieces[index],
  );
  return isOfWhole ? whole.pieces : names;
}
