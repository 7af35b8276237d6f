import { cidr } from './cidr.js';
import { comparisons } from './comparisons.js';
import { concat } from './concat.js';
import { dates } from './dates.js';
import { encodings } from './encodings.js';
import { fail } from './fail.js';
import { format } from './format.js';
import type { FunctionRow } from './function-row.js';
import { hashes } from './hashes.js';
import { lists } from './lists.js';
import { lookups } from './lookups.js';
import { numbers } from './numbers.js';
import { objects } from './objects.js';
import { strings } from './strings.js';
import { uris } from './uris.js';

const rows: readonly FunctionRow[] = [
  ...cidr,
  ...comparisons,
  ...dates,
  ...encodings,
  ...hashes,
  ...lists,
  ...lookups,
  ...numbers,
  ...objects,
  ...strings,
  ...uris,
  concat,
  fail,
  format,
];

/**
 * The functions that are the same in every deployment, by name in small letters. What they do is
 * described in "ARM template functions" of the Azure documentation; where that is silent, the tests of
 * Azure/bicep say what the platform's engine gives, and where these are silent too, nothing is known.
 */
export const functions: ReadonlyMap<string, FunctionRow> = new Map(rows.map(row => [row.name.toLowerCase(), row]));
