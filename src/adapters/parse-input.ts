import { PreflightError } from '../core/error.js';
import type { Notice } from '../graph/notice.js';
import { decode } from './decode.js';
import { textKind, type TextKind } from './detect-text.js';
import { detectKind, type DocumentKind, type JsonKind } from './detect.js';
import { parseJson, type Parsed, type ParseSettings } from './json/parse.js';
import { code, skipSpace, type Span } from './json/scan.js';
import { parsePlanText } from './terraform/document/parse-plan.js';
import type { PlanJson } from './terraform/document/plan-json.js';
import { unusedSections, validatePlan } from './terraform/document/validate.js';

/** A Terraform plan, checked: whatever reads it later can rely on its types. */
export interface PlanInput {
  readonly kind: 'terraform-plan';
  readonly plan: PlanJson;
  /** What was done to read it and a person should know. */
  readonly notices: readonly Notice[];
}

/** A document of one of the other kinds of JSON, parsed but not looked at yet. */
export interface DocumentInput {
  readonly kind: DocumentKind;
  readonly value: unknown;
  readonly notices: readonly Notice[];
}

/** An input in a language of Azure's own, recognised but not read yet. */
export interface AzureInput {
  readonly kind: Exclude<JsonKind | TextKind, 'terraform-plan' | DocumentKind>;
  /** Its text, places in which are those of the file. */
  readonly utf8: Uint8Array;
  readonly notices: readonly Notice[];
}

function isDocumentKind(kind: JsonKind): kind is DocumentKind {
  return documentKinds.has(kind);
}

const documentKinds: ReadonlySet<string> = new Set<DocumentKind>([
  'graph',
  'azure-listing',
  'terraform-state',
  'terraform-state-file',
]);

/** True for what `readDocument` reads. */
export function isDocument(input: Input): input is DocumentInput {
  return 'value' in input;
}

export type Input = PlanInput | DocumentInput | AzureInput;

/**
 * Reads the content of an input, of whatever kind and encoding. `file` is the name that places in
 * messages carry. Content that cannot be read is a PreflightError that says what it is.
 */
export function parseInput(bytes: Uint8Array, file: string, settings: Pick<ParseSettings, 'longest'> = {}): Input {
  const { utf8, notices } = decode(bytes, file);
  const source = isJson(utf8) ? undefined : textKind(utf8, file);
  if (source !== undefined) return { kind: source, utf8, notices };
  const parsed = parseOr(
    () => parseJson(utf8, file, { ...settings, unused: unusedSections, parseText: parsePlanText }),
    utf8,
    file,
  );
  if (typeof parsed === 'string') return { kind: parsed, utf8, notices };
  const kind = detectKind(parsed.value, file);
  const all = [...notices, ...parsed.notices];
  if (kind === 'terraform-plan') return { kind, plan: validatePlan(parsed.value, file), notices: all };
  if (isDocumentKind(kind)) return { kind, value: parsed.value, notices: all };
  return { kind, utf8: parsed.span === undefined ? utf8 : blankAround(utf8, parsed.span), notices: all };
}

function isJson(utf8: Uint8Array): boolean {
  const first = utf8[skipSpace(utf8, 0)];
  return first === code.brace || first === code.bracket;
}

/** The JSON, or the kind of a template that is JSON only to the platform: whoever reads that tells its faults. */
function parseOr(parse: () => Parsed, utf8: Uint8Array, file: string): Parsed | TextKind {
  try {
    return parse();
  } catch (error) {
    const kind = error instanceof PreflightError ? textKind(utf8, file) : undefined;
    if (kind !== 'arm-template' && kind !== 'arm-parameters') throw error;
    return kind;
  }
}

/** The text with spaces in place of all around the span, so that lines and columns stay what they are. */
function blankAround(utf8: Uint8Array, { start, end }: Span): Uint8Array {
  return utf8.map((byte, at) => ((at >= start && at < end) || byte === code.lineFeed ? byte : 0x20));
}
