import { refuse } from '../error.js';

/**
 * The records of comma-separated values (RFC 4180) as Go reads them: empty lines do not count, every record has as many
 * fields as the first, and a quote stands only at the beginning of a field or doubled in a quoted one.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const source = text.replaceAll('\r\n', '\n');
  const records: string[][] = [];
  let at = 0;
  while (at < source.length) {
    if (source[at] === '\n') {
      at += 1;
      continue;
    }
    const { record, end } = readRecord(source, at);
    if (records[0] !== undefined && records[0].length !== record.length)
      refuse('a record of the CSV has a wrong number of fields');
    records.push(record);
    at = end;
  }
  return records;
}

const plainField = /[^,\n]*/y;
const quotedField = /"((?:[^"]|"")*)"(?=[,\n]|$)/y;

function readRecord(source: string, from: number): { readonly record: string[]; readonly end: number } {
  const record: string[] = [];
  let at = from;
  for (;;) {
    const isQuoted = source[at] === '"';
    const pattern = isQuoted ? quotedField : plainField;
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found === null || (!isQuoted && found[0].includes('"')))
      return refuse('a field of the CSV has a quote where none may be');
    record.push((isQuoted ? (found[1] ?? '').replaceAll('""', '"') : found[0]).normalize('NFC'));
    at += found[0].length;
    if (source[at] !== ',') return { record, end: at + 1 };
    at += 1;
  }
}
