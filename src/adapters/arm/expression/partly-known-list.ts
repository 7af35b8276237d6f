import { isList } from '../../../core/list.js';
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

/** The same list with its known items changed; `step` tells where one stands, `0` or `^1`, which is the last. */
export function changeKnownItems(
  { $unknown, head, tail, pieces }: PartlyKnownList,
  change: (item: Value, step: string) => Value,
): PartlyKnownList {
  const first = head.map((item, index) => change(item, String(index)));
  const last = tail.map((item, index) => change(item, `^${tail.length - index}`));
  return new PartlyKnownList($unknown, first, last, pieces);
}

/** The known items of a list with where they stand; undefined for what is no list. */
export function knownItems(list: Value | undefined): readonly (readonly [step: string, item: Value])[] | undefined {
  if (isList(list)) return list.map((item, index) => [String(index), item]);
  if (!(list instanceof PartlyKnownList)) return undefined;
  const { head, tail } = list;
  return [
    ...head.map((item, index): [string, Value] => [String(index), item]),
    ...tail.map((item, index): [string, Value] => [`^${tail.length - index}`, item]),
  ];
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
