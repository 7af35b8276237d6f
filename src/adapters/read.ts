import type { Notice } from '../graph/notice.js';
import { decode } from './decode.js';
import { detectKind } from './detect.js';
import { parseJson, type ParseSettings } from './parse-json.js';
import type { PlanJson } from './terraform/plan-json.js';
import { unusedSections, validatePlan } from './terraform/validate.js';

/** A whole input, checked: whatever reads it later can rely on its types. */
export type Input = {
  readonly kind: 'terraform-plan';
  readonly plan: PlanJson;
  /** What was done to read it and a person should know. */
  readonly notices: readonly Notice[];
};

/**
 * Reads the content of an input, of whatever kind and encoding. `file` is the name that places in
 * messages carry. Content that cannot be read is a PreflightError that says what it is.
 */
export function parseInput(bytes: Uint8Array, file: string, settings: Pick<ParseSettings, 'longest'> = {}): Input {
  const { utf8, notices } = decode(bytes, file);
  const parsed = parseJson(utf8, file, { ...settings, unused: unusedSections });
  const kind = detectKind(parsed.value, file);
  return { kind, plan: validatePlan(parsed.value, file), notices: [...notices, ...parsed.notices] };
}
