import { ownProperty } from '../../../core/own-property.js';
/** The simple type of a value. */
export type Kind = 'string' | 'int' | 'bool' | 'array' | 'object' | 'null';

/** What a function takes at each place, and what it gives; what is left out is not told. */
interface Signature {
  readonly takes: readonly (readonly Kind[])[];
  /** What all further arguments are. */
  readonly rest?: readonly Kind[];
  readonly gives?: Kind;
}

const [text, number, list, object] = [['string'], ['int'], ['array'], ['object']] as const;
const textOrList = ['string', 'array'] as const;
const scalars = ['string', 'int', 'bool'] as const;
const texts: Signature = { takes: [], rest: text, gives: 'string' };

/** Of the functions of the namespace `sys` and `az` those whose arguments have simple types (Bicep 0.46). */
const signatures: { readonly [name: string]: Signature } = {
  base64: { takes: [text], gives: 'string' },
  base64ToString: { takes: [text], gives: 'string' },
  bool: { takes: [], gives: 'bool' },
  concat: { takes: [], rest: [...scalars, 'array'] },
  contains: { takes: [['string', 'array', 'object']], gives: 'bool' },
  dateTimeAdd: { takes: [text, text, text], gives: 'string' },
  empty: { takes: [['string', 'array', 'object']], gives: 'bool' },
  endsWith: { takes: [text, text], gives: 'bool' },
  extensionResourceId: texts,
  filter: { takes: [list], gives: 'array' },
  first: { takes: [textOrList] },
  flatten: { takes: [list], gives: 'array' },
  format: { takes: [text], gives: 'string' },
  guid: texts,
  indexOf: { takes: [textOrList], gives: 'int' },
  int: { takes: [['string', 'int']], gives: 'int' },
  intersection: { takes: [], rest: ['object', 'array'] },
  items: { takes: [object], gives: 'array' },
  join: { takes: [list, text], gives: 'string' },
  json: { takes: [text] },
  last: { takes: [textOrList] },
  lastIndexOf: { takes: [textOrList], gives: 'int' },
  length: { takes: [['string', 'array', 'object']], gives: 'int' },
  map: { takes: [list], gives: 'array' },
  objectKeys: { takes: [object], gives: 'array' },
  padLeft: { takes: [['string', 'int'], number, text], gives: 'string' },
  range: { takes: [number, number], gives: 'array' },
  reduce: { takes: [list] },
  replace: { takes: [text, text, text], gives: 'string' },
  resourceId: texts,
  shallowMerge: { takes: [list], gives: 'object' },
  skip: { takes: [textOrList, number] },
  sort: { takes: [list], gives: 'array' },
  split: { takes: [text, textOrList], gives: 'array' },
  startsWith: { takes: [text, text], gives: 'bool' },
  string: { takes: [], gives: 'string' },
  subscriptionResourceId: texts,
  substring: { takes: [text, number, number], gives: 'string' },
  take: { takes: [textOrList, number] },
  tenantResourceId: texts,
  toLower: { takes: [text], gives: 'string' },
  toObject: { takes: [list], gives: 'object' },
  toUpper: { takes: [text], gives: 'string' },
  trim: { takes: [text], gives: 'string' },
  union: { takes: [], rest: ['object', 'array'] },
  uniqueString: texts,
  uri: { takes: [text, text], gives: 'string' },
  uriComponent: { takes: [text], gives: 'string' },
};

/** What is known of a function; undefined where nothing is. */
export function signatureOf(name: string): Signature | undefined {
  return ownProperty(signatures, name);
}
