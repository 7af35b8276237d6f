/** A moment of the Gregorian calendar in UTC, in milliseconds since 1970. */
export type Moment = number;

/** Reads an ISO 8601 timestamp in UTC; undefined for every other spelling. */
export function parseDate(text: string): Moment | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2}):?(\d{2})(?:\.(\d{1,3})0*)?Z$/.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const milliseconds = Number((found[7] ?? '').padEnd(3, '0'));
  const moment = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  // Parts out of range would count on into the next month or day.
  const isReal =
    year > 0 && new Date(moment).toISOString().startsWith(`${found[1]}-${found[2]}-${found[3]}T${found[4]}`);
  return isReal && minute < 60 && second < 60 ? moment : undefined;
}

const standard: Readonly<Record<string, string>> = {
  s: 'yyyy-MM-ddTHH:mm:ss',
  u: 'yyyy-MM-dd HH:mm:ssZ',
};

/** Writes a moment in a format of .NET; undefined for specifiers that are not modelled here. */
export function formatDate(moment: Moment, format: string): string | undefined {
  const pattern = format.length === 1 ? standard[format] : format;
  if (pattern === undefined || pattern === '') return undefined;
  const iso = new Date(moment).toISOString();
  const parts: Readonly<Record<string, string>> = {
    yyyy: iso.slice(0, 4),
    MM: iso.slice(5, 7),
    dd: iso.slice(8, 10),
    HH: iso.slice(11, 13),
    mm: iso.slice(14, 16),
    ss: iso.slice(17, 19),
  };
  let text = '';
  for (const [piece] of pattern.matchAll(/([A-Za-z])\1*|[^A-Za-z]/g)) {
    const written = /^[TZ\-: _.]$/.test(piece) ? piece : parts[piece];
    if (written === undefined) return undefined;
    text += written;
  }
  return text;
}
