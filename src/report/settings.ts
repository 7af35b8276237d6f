import type { Place } from '../core/error.js';
import type { Json } from '../graph/value.js';
import { printable } from './printable.js';
import type { Style } from './style.js';
import { tableLines } from './table.js';
import { placeText, valueText } from './words.js';
import { prettyJson } from './pretty-json.js';

/** One setting as it holds, and what has decided it. */
interface Setting {
  readonly key: string;
  readonly value: Json;
  readonly origin: string;
  readonly place?: Place;
}

/** Settings as a table. */
export function renderSettingsText(settings: readonly Setting[], style: Style): string {
  const rows = settings.map(({ key, value, origin, place }) => [
    { text: printable(key), paint: style.strong },
    {
      text: place === undefined ? printable(origin) : placeText(place),
      ...(origin === 'default' && { paint: style.faint }),
    },
    { text: valueText(value) },
  ]);
  const columns = [{ title: 'SETTING' }, { title: 'FROM' }, { title: 'VALUE' }];
  return `${tableLines(columns, rows, style.faint).join('\n')}\n`;
}

/** Settings as programs read them (`vnet-preflight/settings/1`). */
export function renderSettingsJson(settings: readonly Setting[]): string {
  const rows = settings.map(({ key, value, origin, place }) => ({
    key,
    value,
    origin,
    file: place?.file,
    line: place?.line,
    column: place?.column,
  }));
  return prettyJson({ schema: 'vnet-preflight/settings/1', settings: rows });
}
