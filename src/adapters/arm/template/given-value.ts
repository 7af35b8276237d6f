import { Sensitive, Unknown, type Value } from '../../../graph/value.js';
import { ownMember } from '../partly-known.js';

/** What may stand in the place of a value where a parameter is given, and why that is then not known. */
const withoutValue = [
  ['reference', 'it is a secret of a key vault'],
  ['expression', 'only the tool that deploys works its value out'],
] as const;

/**
 * The value of a parameter as it is given, `{ "value": … }`; what a key vault or the deploying tool holds is
 * unknown. Undefined where it says neither. `where` tells the parameter from those of the same name elsewhere.
 */
export function valueGiven(item: { readonly [name: string]: Value }, name: string, where = ''): Value | undefined {
  const value = ownMember(item, 'value');
  if (value !== undefined) return value;
  const [member, reason] = withoutValue.find(([candidate]) => ownMember(item, candidate) !== undefined) ?? [];
  if (reason === undefined) return undefined;
  const symbol = `parameters('${name}')${where === '' ? '' : ` in ${where}`}`;
  const unknown = new Unknown({ symbol, reason });
  return member === 'reference' ? new Sensitive(unknown) : unknown;
}
