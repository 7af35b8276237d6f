import { above, atLeast, atMost, below } from './amounts.js';
import {
  among,
  distinct,
  itemsAtLeast,
  itemsAtMost,
  known,
  ofType,
  sameAs,
  textAtLeast,
  textAtMost,
  uniqueItems,
} from './answers.js';
import { insideAnyOf, outsideAllOf, privateAddressSpace } from './prefix-answers.js';

/** What compiled conditions call, by name; nothing else is reachable from them. */
export const runtime = {
  above,
  among,
  atLeast,
  atMost,
  below,
  distinct,
  insideAnyOf,
  itemsAtLeast,
  itemsAtMost,
  known,
  ofType,
  outsideAllOf,
  privateAddressSpace,
  sameAs,
  textAtLeast,
  textAtMost,
  uniqueItems,
} as const;

export type Question = keyof typeof runtime;
