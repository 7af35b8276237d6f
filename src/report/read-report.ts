import Ajv2020, { type ErrorObject } from 'ajv/dist/2020.js';
import { PreflightError } from '../core/error.js';
import { printable } from './printable.js';
import type { Report } from './report.js';
import schema from './schemas/report-1.json' with { type: 'json' };

/**
 * Takes a parsed document for a report when it is one, by the published schema.
 *
 * @throws PreflightError of kind input that says what the document is instead, or where it is wrong
 */
export function readReport(document: unknown, file: string): Report {
  const name = schemaNameOf(document);
  if (name !== schema.$id) throw wrongDocument(document, name, file);
  if (isDeep(document))
    throw new PreflightError('input', 'this is nested deeper than a report can be', { place: { file }, advice });
  const validate = new Ajv2020.default({ strict: false }).compile<Report>(schema);
  if (validate(document)) return document;
  throw new PreflightError('input', `this is no report of vnet-preflight: ${faultText(validate.errors?.[0])}`, {
    place: { file },
    advice,
  });
}

const advice = 'save one with vnet-preflight check INPUT --format json=report.json';

/** More levels than any report has, and fewer than writing it out could take. */
const deepest = 100;

function isDeep(document: unknown): boolean {
  let level: readonly unknown[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((value): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

function schemaNameOf(document: unknown): unknown {
  return typeof document === 'object' && document !== null && 'schema' in document ? document.schema : undefined;
}

function wrongDocument(document: unknown, name: unknown, file: string): PreflightError {
  return new PreflightError('input', whatItIs(document, name), { place: { file }, advice });
}

const kinds: readonly (readonly [beginning: string, meaning: string])[] = [
  ['vnet-preflight/report/', 'this report is of another version than the one that this program reads'],
  [
    'vnet-preflight/error/',
    'this tells why inputs could not be read; nothing was checked, so there is no report in it',
  ],
  ['vnet-preflight/', 'this is another document of vnet-preflight, not a report'],
];

function whatItIs(document: unknown, name: unknown): string {
  if (typeof name === 'string') {
    const known = kinds.find(([beginning]) => name.startsWith(beginning));
    if (known !== undefined) return `${known[1]} (${printable(name, 100)})`;
  }
  const isPlan = typeof document === 'object' && document !== null && 'resource_changes' in document;
  return isPlan ? 'this is a plan, which check reads, not a report' : 'this is no report of vnet-preflight';
}

function faultText(error: ErrorObject | undefined): string {
  if (error === undefined) return 'it is not what its schema says';
  return `${error.instancePath === '' ? 'it' : printable(error.instancePath, 200)} ${printable(error.message ?? 'is wrong', 200)}`;
}
