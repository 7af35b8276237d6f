import { Unknown, type UnknownDetails, type Value } from '../../../graph/value.js';

/** A list whose first and last items are known and whose middle is not, not even how long it is. */
export class PartlyKnownList extends Unknown {
  readonly head: readonly Value[];
  readonly tail: readonly Value[];

  constructor(details: UnknownDetails, head: readonly Value[], tail: readonly Value[]) {
    super(details);
    this.head = head;
    this.tail = tail;
  }
}
