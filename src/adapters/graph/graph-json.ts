import type { Lifecycle } from '../../graph/resource.js';
import type { Json } from '../../graph/value.js';
import { isJsonObject } from '../json-object.js';
import {
  exactly,
  fault,
  flag,
  later,
  listOf,
  number,
  objectOf,
  oneOf,
  optional,
  orNull,
  text,
  type Check,
} from '../json/shape.js';

/** The document `vnet-preflight/graph/1`, as `graph --format json` writes it. Its schema is published; a test holds the two together. */
export interface GraphJson {
  readonly schema: string;
  readonly resources: readonly ResourceJson[];
  readonly mentions: readonly MentionJson[];
  readonly notices: readonly NoticeJson[];
}

export interface StateJson {
  readonly id: Json;
  readonly name: Json;
  readonly location: Json;
  readonly kind: Json;
  readonly sku: Json;
  readonly properties: { readonly [name: string]: Json };
}

export interface ResourceJson extends StateJson {
  readonly type: string;
  readonly apiVersion?: string;
  readonly lifecycle: Lifecycle;
  readonly before: StateJson | null;
  readonly isPartial: boolean;
  readonly mayBeAbsent?: boolean;
  readonly createsBeforeDestroy?: boolean;
  readonly mayHaveOtherUsers?: boolean;
  readonly isOnlyListed?: boolean;
  readonly written?: { readonly [path: string]: boolean };
  readonly replacedFor?: { readonly [path: string]: boolean };
  readonly setBy?: { readonly [path: string]: SetterJson };
  readonly input?: number;
  readonly dependsOn?: OrderJson;
  readonly origin: OriginJson;
}

interface SetterJson {
  readonly address: string;
  readonly lifecycle: Lifecycle;
  readonly dependsOn?: OrderJson;
}

interface OrderJson {
  readonly addresses: readonly string[];
  readonly isComplete: boolean;
}

export interface OriginJson {
  readonly file: string;
  readonly address: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface MentionJson {
  readonly id: Json;
  readonly effect: 'may-occupy' | 'may-join' | 'may-change';
  readonly properties?: readonly string[];
  readonly origin: OriginJson;
}

export interface NoticeJson {
  readonly message: string;
  readonly address?: string;
  readonly file?: string;
  readonly isUnread?: true;
}

/** Names of members that make an object something else than an object of the platform's. */
const specialNames = ['$unknown', '$concat', '$sensitive'];

export function isSpecial(value: object): boolean {
  return specialNames.some(name => Object.hasOwn(value, name));
}

const value: Check = (found, room) => {
  if (Array.isArray(found)) return listOf(value)(found, room);
  if (isJsonObject(found)) return (isSpecial(found) ? special : objectOf(value))(found, room);
  return found === undefined ? fault('a value', found) : undefined;
};

const special: Check = (found, room) => {
  if (!isJsonObject(found)) return fault('an object', found);
  if (Object.hasOwn(found, '$unknown')) return unknown(found, room);
  return (Object.hasOwn(found, '$concat') ? concat : sensitive)(found, room);
};

const unknown = exactly({
  $unknown: exactly({
    symbol: text,
    reason: text,
    possible: optional(later(() => listOf(value))),
    minimum: optional(number),
    maximum: optional(number),
  }),
});

const concat = exactly({
  $concat: (found, room) => {
    if (Array.isArray(found) && found.length < 2) return fault('a list of two parts or more', found);
    return listOf((part, left) => (typeof part === 'string' ? undefined : unknown(part, left)))(found, room);
  },
});

const sensitive = exactly({ $sensitive: found => (found === true ? undefined : fault('true', found)) });

const id: Check = (found, room) => {
  if (typeof found === 'string') return found === '' ? fault('an id', found) : undefined;
  if (!isJsonObject(found)) return fault('a text, be it with unknown parts', found);
  return (Object.hasOwn(found, '$concat') ? concat : unknown)(found, room);
};

const properties: Check = (found, room) =>
  isJsonObject(found) && isSpecial(found) ? fault('an object of properties', found) : objectOf(value)(found, room);

const state = { id, name: value, location: value, kind: value, sku: value, properties };

const wholeNumber: Check = found =>
  Number.isSafeInteger(found) && Number(found) >= 0 ? undefined : fault('a whole number', found);

const origin = exactly({
  file: text,
  address: text,
  pointer: optional(text),
  line: optional(wholeNumber),
  column: optional(wholeNumber),
});

const lifecycle = oneOf(['create', 'update', 'replace', 'delete', 'keep', 'existing'] satisfies Lifecycle[]);

const order = exactly({ addresses: listOf(text), isComplete: flag });

const resource = exactly({
  ...state,
  type: text,
  apiVersion: optional(text),
  tags: objectOf(value),
  lifecycle,
  before: orNull(exactly(state)),
  isPartial: flag,
  mayBeAbsent: optional(flag),
  createsBeforeDestroy: optional(flag),
  mayHaveOtherUsers: optional(flag),
  isOnlyListed: optional(flag),
  written: optional(objectOf(flag)),
  replacedFor: optional(objectOf(flag)),
  setBy: optional(objectOf(exactly({ address: text, lifecycle, dependsOn: optional(order) }))),
  input: optional(wholeNumber),
  dependsOn: optional(order),
  origin,
});

const mention = exactly({
  id: value,
  effect: oneOf(['may-occupy', 'may-join', 'may-change']),
  properties: optional(listOf(text)),
  origin,
});

const notice = exactly({
  message: text,
  address: optional(text),
  file: optional(text),
  isUnread: optional(found => (found === true ? undefined : fault('true', found))),
});

/** What is wrong with a parsed document that says that it is a graph; the cast to GraphJson is safe where it is nothing. */
export const faultOfGraph: Check = exactly({
  schema: text,
  resources: listOf(resource),
  mentions: listOf(mention),
  notices: listOf(notice),
});
