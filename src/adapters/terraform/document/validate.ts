import { PreflightError } from '../../../core/error.js';
import { pointerOf } from '../../../core/json-pointer.js';
import { makeAnew, showPlan } from '../../advice.js';
import { isJsonObject } from '../../json-object.js';
import { shownPointer } from '../../json/place.js';
import {
  anyObject,
  anything,
  fault,
  flag,
  instanceKey,
  later,
  listOf,
  marks,
  maximumDepth,
  objectOf,
  optional,
  orNull,
  record,
  text,
  typeName,
  within,
  type Check,
  type Fault,
} from '../../json/shape.js';
import type { PlanJson, StateModule } from './plan-json.js';

/**
 * Members of a plan that a plan too large for one text is parsed without: nothing reads them, but for
 * `planned_values`, against which the changes of smaller plans are checked for being complete.
 */
export const unusedSections: ReadonlySet<string> = new Set([
  'planned_values',
  'resource_drift',
  'relevant_attributes',
  'output_changes',
  'checks',
]);

/**
 * Makes sure that all parts of a plan that are read have the types that PlanJson says, so that
 * whatever reads them later need not look. Parts that are not read may be anything.
 */
export function validatePlan(value: unknown, file: string): PlanJson {
  const version = isJsonObject(value) ? value['format_version'] : undefined;
  checkVersion(version, file);
  const found = plan(value, maximumDepth);
  if (found !== undefined) throw wrongType(found, file);
  const read = value as PlanJson;
  refuseUnchanged(read, file);
  return read;
}

/** A plan lists also what stays as it is. Without the list nothing could be judged, which must not pass for a good end. */
function refuseUnchanged({ resource_changes: changes = [], planned_values: planned }: PlanJson, file: string): void {
  if (changes.length > 0 || !holdsManaged(planned?.root_module)) return;
  const message = 'the plan has no resource_changes, though planned_values says that there will be resources';
  const advice = `if it was made with -refresh-only, make it without; else ${makeAnew}`;
  throw new PreflightError('input', message, { place: { file }, advice });
}

function holdsManaged(module: StateModule | undefined): boolean {
  const { resources = [], child_modules: modules = [] } = module ?? {};
  return resources.some(({ mode }) => mode === 'managed') || modules.some(holdsManaged);
}

/** Terraform's promise: a new minor version only adds, a new major version may change anything. */
function checkVersion(version: unknown, file: string): void {
  const trouble = versionTrouble(version);
  if (trouble === undefined) return;
  const place = { file, ...(version !== undefined && { pointer: '/format_version' }) };
  throw new PreflightError('input', trouble.message, { place, advice: trouble.advice });
}

function versionTrouble(version: unknown): { message: string; advice: string } | undefined {
  if (version === undefined) {
    const message = 'the plan has no format_version, so nobody can tell how to read it';
    return { message, advice: `something has removed it: ${makeAnew}` };
  }
  if (typeof version !== 'string') {
    return { message: `the format_version of the plan must be a text, not ${typeName(version)}`, advice: makeAnew };
  }
  const major = Number(/^(\d{1,9})\.\d+/.exec(version)?.[1]);
  if (major === 1) return undefined;
  if (Number.isNaN(major)) {
    return { message: 'the format_version of the plan must be two numbers, such as 1.2', advice: makeAnew };
  }
  const advice =
    major > 1
      ? 'update vnet-preflight, or make the JSON with a version of Terraform or OpenTofu that writes 1.x'
      : 'make the plan with Terraform 1.1 or newer, or with OpenTofu';
  return { message: `the plan has format_version ${version.slice(0, 20)}, but only 1.x can be read`, advice };
}

function wrongType(found: Fault, file: string): PreflightError {
  const isDeep = found.path.length >= maximumDepth;
  const place = { file, pointer: pointerOf(isDeep ? found.path.slice(0, 3) : found.path) };
  const where = `${shownPointer(found.path)} of the plan`;
  const message = `${where} must be ${found.expected}${isDeep ? '' : `, not ${typeName(found.found)}`}`;
  return new PreflightError('input', message, {
    place,
    advice: `no version of Terraform writes this: ${isDeep ? showPlan : makeAnew}`,
  });
}

const values = anyObject;

/** An attribute's own expression, or the blocks of a name, as deep as blocks nest. */
const expressions: Check = (value, room) => {
  if (Array.isArray(value)) return blockList(value, room);
  if (!isJsonObject(value)) return fault('an expression', value);
  return Object.hasOwn(value, 'references') || Object.hasOwn(value, 'constant_value')
    ? expression(value, room)
    : blockBody(value, room);
};
const expression = record({ constant_value: optional(anything), references: optional(listOf(text)) });
const blockList = listOf(expressions);
const blockBody = objectOf(expressions);

const change = record({
  actions: listOf(text),
  before: orNull(values),
  after: orNull(values),
  after_unknown: optional(objectOf(marks)),
  before_sensitive: optional(marks),
  after_sensitive: optional(marks),
  replace_paths: optional(listOf(listOf(anything))),
});

const knownActions = ['no-op', 'create', 'read', 'update', 'delete', 'forget'];

/** What a change makes must be there, or a resource would silently be missing. */
const consistentChange: Check = (value, room) => {
  const found = change(value, room);
  if (found !== undefined || !isJsonObject(value)) return found;
  const actions = value['actions'] as readonly string[];
  if (actions.length === 0) return within('actions', fault('a list with at least one action', value['actions']));
  const strange = actions.find(action => !knownActions.includes(action));
  if (strange !== undefined) return within('actions', fault(`a list of ${knownActions.join(', ')}`, strange));
  const isMade = actions.includes('create') || actions.includes('update');
  if (isMade && value['after'] === null)
    return within('after', fault(`an object, as its actions are ${actions.join(' and ')}`, null));
  return undefined;
};

const resourceChange: Check = (value, room) => {
  const isEphemeral = isJsonObject(value) && value['mode'] === 'ephemeral';
  return (isEphemeral ? record({ address: text }) : changeOfResource)(value, room);
};
const changeOfResource = record({
  address: text,
  module_address: optional(text),
  mode: text,
  type: text,
  name: text,
  index: optional(instanceKey),
  provider_name: optional(text),
  deposed: optional(text),
  previous_address: optional(text),
  change: consistentChange,
});

const resourceConfiguration = record({
  address: text,
  mode: text,
  type: text,
  name: text,
  provider_config_key: optional(text),
  expressions: optional(blockBody),
  count_expression: optional(expression),
  for_each_expression: optional(expression),
  depends_on: optional(listOf(text)),
});

const moduleCall = record({
  expressions: optional(blockBody),
  count_expression: optional(expression),
  for_each_expression: optional(expression),
  module: optional(later(() => module)),
  depends_on: optional(listOf(text)),
});

const module: Check = record({
  resources: optional(listOf(resourceConfiguration)),
  module_calls: optional(objectOf(moduleCall)),
  outputs: optional(objectOf(record({ expression: optional(expression) }))),
  variables: optional(objectOf(record({ default: optional(anything), sensitive: optional(flag) }))),
});

const configuration = record({
  provider_config: optional(objectOf(record({ expressions: optional(blockBody) }))),
  root_module: optional(module),
});

/** Data sources are read from the state and need their values; resources are where no change tells of them. */
const stateResource: Check = (value, room) => {
  const isData = isJsonObject(value) && value['mode'] === 'data';
  return (isData ? dataSource : stateOfAny)(value, room);
};
const stateMembers = {
  address: text,
  mode: text,
  type: text,
  name: text,
  index: optional(instanceKey),
  provider_name: optional(text),
  sensitive_values: optional(marks),
  depends_on: optional(listOf(text)),
};
const dataSource = record({ ...stateMembers, values });
const stateOfAny = record({ ...stateMembers, values: optional(values) });

const stateModule: Check = record({
  address: optional(text),
  resources: optional(listOf(stateResource)),
  child_modules: optional(listOf(later(() => stateModule))),
});

/** Only the names of what there will be are read; the values stand among the changes too. */
const plannedModule: Check = record({
  address: optional(text),
  resources: optional(
    listOf(record({ address: text, mode: text, type: text, name: text, index: optional(instanceKey) })),
  ),
  child_modules: optional(listOf(later(() => plannedModule))),
});

const actionInvocation = record({
  address: text,
  type: text,
  config_values: optional(orNull(values)),
  config_unknown: optional(orNull(marks)),
  lifecycle_action_trigger: optional(record({ action_trigger_event: optional(text) })),
});

const plan = record({
  terraform_version: optional(text),
  variables: optional(objectOf(record({ value: optional(anything) }))),
  resource_changes: optional(listOf(resourceChange)),
  deferred_changes: optional(listOf(record({ reason: optional(text), resource_change: resourceChange }))),
  action_invocations: optional(listOf(actionInvocation)),
  deferred_action_invocations: optional(listOf(record({ action_invocation: actionInvocation }))),
  configuration: optional(configuration),
  planned_values: optional(orNull(record({ root_module: optional(plannedModule) }))),
  prior_state: optional(record({ values: optional(record({ root_module: optional(stateModule) })) })),
  complete: optional(flag),
  errored: optional(flag),
});
