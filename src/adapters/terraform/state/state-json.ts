import { isJsonObject } from '../../json-object.js';
import { shapeError, faultAt, type Faulty } from '../../json/shape-error.js';
import {
  anything,
  flag,
  instanceKey,
  later,
  listOf,
  marks,
  maximumDepth,
  objectOf,
  optional,
  record,
  text,
  type Check,
} from '../../json/shape.js';
import type { StateModule } from '../document/plan-json.js';

/** What `terraform show -json` prints of a state (format 1.x), as far as it is read. */
export interface StateJson {
  readonly format_version: string;
  readonly terraform_version?: string;
  /** Absent in an empty state. */
  readonly values?: { readonly root_module?: StateModule };
}

const resource = record({
  address: text,
  mode: text,
  type: text,
  name: text,
  index: optional(instanceKey),
  provider_name: optional(text),
  values: objectOf(anything),
  sensitive_values: optional(marks),
  depends_on: optional(listOf(text)),
  deposed_key: optional(text),
  tainted: optional(flag),
});

const module: Check = record({
  address: optional(text),
  resources: optional(listOf(resource)),
  child_modules: optional(listOf(later(() => module))),
});

const state = record({ values: optional(record({ root_module: optional(module) })) });

/** The command that shows a state as it is read. */
export const showState =
  'make it anew in the folder of the stack: terraform show -json > state.json (or tofu show -json)';

/** Makes sure that a parsed state has the types that StateJson says. Throws a PreflightError with the place where not. */
export function validateState(value: unknown, file: string): StateJson {
  const document: Faulty = { file, noun: 'the state', advice: showState };
  const version = isJsonObject(value) ? value['format_version'] : undefined;
  if (typeof version !== 'string' || !/^1\.\d+/u.test(version))
    throw faultAt(['format_version'], 'is not 1.x, the only one that can be read', document);
  const found = state(value, maximumDepth);
  if (found !== undefined) throw shapeError(found, document);
  return value as StateJson;
}
