import type { Value } from '../../../graph/value.js';
import { textAt } from './arguments.js';
import { Refusal, onKnown, type FunctionRow } from './function-row.js';

const unclear = { reason: 'how the platform writes these parts of a URI is not documented' };

/** Functions that put URIs together and take them apart (String functions for ARM templates). */
export const uris: readonly FunctionRow[] = [
  onKnown('buildUri', 1, () => undefined, unclear),
  onKnown('parseUri', 1, () => undefined, unclear),
  onKnown('uri', 2, uri, unclear),
];

/** Characters that neither .NET nor the standard of URLs writes in another way. */
const plain = /^[A-Za-z0-9\-._~:/?#@!$&()*+,;=]*$/;

/** A relative URI against a base, by RFC 3986. */
function uri(values: readonly Value[]): string | undefined {
  const [base, relative] = [textAt(values, 0), textAt(values, 1)];
  if (!plain.test(base) || !plain.test(relative)) return undefined;
  try {
    return new URL(relative, base).href;
  } catch {
    throw new Refusal('takes an absolute URI as its first argument');
  }
}
