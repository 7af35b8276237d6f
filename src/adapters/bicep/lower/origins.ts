import { ownProperty } from '../../../core/own-property.js';
import { isList } from '../../../core/list.js';
import { stepsOfPointer } from '../../../core/json-pointer.js';
import type { Place } from '../../../core/error.js';
import type { Json } from '../../../graph/value.js';
import type { ArrayExpression, ObjectExpression, Span } from '../syntax.js';
import { placeOfSpan, type SourceText } from '../bind/source-text.js';

/** Where a JSON object or list of a template was written. */
export interface Origin {
  readonly source: SourceText;
  /** What stands for members that are not written one by one. */
  readonly whole: Span;
  /** The object or list that it was made from; members are looked up there when somebody asks. */
  readonly written?: ObjectExpression | ArrayExpression | undefined;
  /** Members that stand elsewhere, such as the resources of a file. */
  readonly members?: ReadonlyMap<string, Span> | undefined;
}

/** Remembers for the containers of templates where they come from: nothing is worked out until a place is asked for. */
export class Origins {
  /** As long-lived as the templates themselves; a weak map of this size would keep the collector busy. */
  readonly #known = new Map<object, Origin>();

  set<T extends object>(container: T, origin: Origin): T {
    this.#known.set(container, origin);
    return container;
  }

  /** The place of the value at a JSON pointer; of the innermost container that has one when it has none itself. */
  place(root: Json, pointer: string): Place | undefined {
    let value: Json | undefined = root;
    let found: Place | undefined;
    for (const key of stepsOfPointer(pointer)) {
      if (typeof value !== 'object' || value === null) break;
      const origin = this.#known.get(value);
      if (origin !== undefined) found = placeOfSpan(origin.source, spanOf(origin, key) ?? origin.whole);
      value = memberOf(value, key);
    }
    const own = typeof value === 'object' && value !== null ? this.#known.get(value) : undefined;
    return found ?? (own === undefined ? undefined : placeOfSpan(own.source, own.whole));
  }
}

function memberOf(value: Exclude<Json, null | boolean | number | string>, key: string): Json | undefined {
  if (isList(value)) return value[Number(key)];
  return ownProperty(value, key);
}

function spanOf(origin: Origin, key: string): Span | undefined {
  const named = origin.members?.get(key);
  if (named !== undefined || origin.written === undefined) return named;
  if (origin.written.kind === 'array') return origin.written.items[Number(key)];
  return origin.written.members.find(item => item.kind === 'object-property' && item.key.texts[0] === key);
}
