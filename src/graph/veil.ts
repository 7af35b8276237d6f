import { isList } from '../core/list.js';
import { Concat, isObject, Sensitive, Unknown, type Value } from './value.js';

/** What stands for texts that must not be seen, and the other way round: the same in all inputs, which are compared. */
const symbols = new Map<string, string>();
const texts = new Map<string, string>();

/** What stands in a symbol for a text that must not be seen: the same for the same, and no two look equal. */
export function secretSymbol(text: string): string {
  return standIn(text, () => `secret#${symbols.size + 1}`);
}

function standIn(text: string, make: () => string): string {
  const known = symbols.get(text);
  if (known !== undefined) return known;
  const symbol = make();
  symbols.set(text, symbol);
  texts.set(symbol, text);
  return symbol;
}

/** The text that such a symbol stands for, to decide by and never to be shown; any other symbol stands for itself. */
export function textBehind(symbol: string): string {
  return texts.get(symbol) ?? symbol;
}

/** An object that is written in a symbol, in the language of templates or of Terraform. */
const writtenObject = /createObject\(|\{"[^"]*" = /iu;

/** The whole of a symbol that looks up a member of such an object by names and numbers, and how it does so. */
const lookUp = /^(?:createObject\(.*\)|\{.*\})((?:\.[\w-]+|\[(?:\w+\('[^']*'\)|[\w.-]+|'[^']*'|"[^"]*")\])+)$/su;

/** A symbol without the objects that it spells out; the names by which one is looked into stay, for the reader. */
export function veiledSymbol(symbol: string): string {
  if (!writtenObject.test(symbol)) return symbol;
  const [, path] = lookUp.exec(symbol) ?? [];
  if (path === undefined) return secretSymbol(symbol);
  const shown = `{…}${path}`;
  return standIn(symbol, () => (texts.has(shown) ? `${shown}#${symbols.size + 1}` : shown));
}

/**
 * A value of an app whose unknowns do not spell out the objects that they are made of: `union(parameters('more'),
 * createObject('DB_PASSWORD', …))` has the values of settings in it.
 */
export function veiled(value: Value): Value {
  if (value instanceof Sensitive) return new Sensitive(veiled(value.reveal()));
  if (value instanceof Unknown) return veiledUnknown(value);
  if (value instanceof Concat)
    return new Concat(value.$concat.map(part => (part instanceof Unknown ? veiledUnknown(part) : part)));
  if (isList(value)) return value.map(veiled);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, veiled(inner)]));
}

/** An unknown that names what it comes from, and spells out no value: `parameters('more').x`, `var.more["x"]`. */
const nameOnly = /^(?:\w+\('[^']*'\)|[\w-]+)(?:\.[\w-]+|\[(?:\d+|\*|"[^"]*"|'[^']*')\])*(?: in [^'"(){}[\]]+)?$/u;

/** An unknown setting that shows where it comes from and nothing else. `change` takes what must not be seen out of what it may be. */
export function veiledSetting(value: Unknown, change: (possible: Value) => Value): Unknown {
  const { symbol, possible, ...others } = value.$unknown;
  return new Unknown({
    ...others,
    symbol: nameOnly.test(symbol) ? symbol : secretSymbol(symbol),
    ...(possible !== undefined && { possible: possible.map(change) }),
  });
}

function veiledUnknown(value: Unknown): Unknown {
  const { possible } = value.$unknown;
  const symbol = veiledSymbol(value.$unknown.symbol);
  if (possible === undefined && symbol === value.$unknown.symbol) return value;
  return new Unknown({
    ...value.$unknown,
    symbol,
    ...(possible !== undefined && { possible: possible.map(veiled) }),
  });
}
