import { PreflightError } from '../core/error.js';
import { showPlan } from './advice.js';
import { isJsonObject } from './json-object.js';

/** The kinds of JSON that can be read. */
export type JsonKind = 'terraform-plan' | DocumentKind | 'arm-template' | 'arm-parameters' | 'what-if' | 'snapshot';

/** Those of them that are neither a plan nor of a language of Azure's own. */
export type DocumentKind = 'graph' | 'azure-listing' | 'terraform-state' | 'terraform-state-file';

/** What a kind that cannot be read is, as half a sentence, and what to do about it. */
interface Stranger {
  readonly matches: (value: Members) => boolean;
  readonly is: string;
  readonly advice: string;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * The kind of an input, found from its content. Throws a PreflightError for a kind that cannot be
 * read, saying what it is and which command makes what can be.
 */
export function detectKind(value: unknown, file: string): JsonKind {
  if (Array.isArray(value) && isAzureListing(value)) return 'azure-listing';
  if (!isJsonObject(value)) throw notAnObject(value, file);
  const kind = kinds.find(({ matches }) => matches(value))?.kind;
  if (kind !== undefined) return kind;
  const stranger = strangers.find(({ matches }) => matches(value)) ?? other;
  throw new PreflightError('input', `this is ${stranger.is}`, { place: { file }, advice: stranger.advice });
}

/** In this order: a plan may carry templates, and a template anything. */
const kinds: readonly { readonly kind: JsonKind; readonly matches: (value: Members) => boolean }[] = [
  { kind: 'terraform-plan', matches: isPlan },
  { kind: 'graph', matches: value => isOurs(value, 'graph/') },
  { kind: 'terraform-state', matches: isState },
  { kind: 'terraform-state-file', matches: isStateFile },
  { kind: 'arm-parameters', matches: isParameterFile },
  { kind: 'arm-template', matches: isTemplate },
  { kind: 'snapshot', matches: value => has(value, 'predictedResources') },
  { kind: 'what-if', matches: isWhatIf },
  { kind: 'azure-listing', matches: isShownByAzure },
];

const planSections = ['planned_values', 'resource_changes', 'configuration'];

/** Also one that has lost its version or a section on the way: what is missing is told when it is checked. */
function isPlan(value: Members): boolean {
  const sections = planSections.filter(name => has(value, name)).length;
  return sections >= 2 || (sections === 1 && has(value, 'format_version'));
}

function notAnObject(value: unknown, file: string): PreflightError {
  return new PreflightError('input', `this is ${shapeOf(value)}, not a plan`, { place: { file }, advice: showPlan });
}

function shapeOf(value: unknown): string {
  if (!Array.isArray(value)) return `a single JSON value (${value === null ? 'null' : typeof value})`;
  return value.length === 0 ? 'an empty list' : 'a JSON list';
}

/** What the Azure CLI shows of one resource, or the answer of a request or of Resource Graph with several. */
function isShownByAzure(value: Members): boolean {
  const inner = listIn(value);
  return isAzureListing(inner ?? [value]) && (inner !== undefined || typeof value['type'] === 'string');
}

/** Also several such lists, as one page after the other gives them. */
function isAzureListing(list: readonly unknown[]): boolean {
  const first = (listIn(list[0]) ?? list)[0];
  return (
    isJsonObject(first) && typeof first['id'] === 'string' && first['id'].toLowerCase().startsWith('/subscriptions/')
  );
}

function listIn(value: unknown): readonly unknown[] | undefined {
  const places = isJsonObject(value) ? [value['value'], value['data']] : [value];
  return places.find((item): item is readonly unknown[] => Array.isArray(item));
}

const showThatPlan =
  'give a plan in its place: terraform plan -out plan.bin, then terraform show -json plan.bin > plan.json (or tofu)';
const readKinds = `${showPlan}; a Bicep file, an ARM template, a what-if result and a Bicep snapshot are read too`;

/** In this order: what is certain first. */
const strangers: readonly Stranger[] = [
  { matches: value => Object.keys(value).length === 0, is: 'an empty JSON object, not a plan', advice: showPlan },
  {
    matches: value => has(value, '@level', '@message'),
    is: 'the line stream of `plan -json`, which holds no plan',
    advice: showThatPlan,
  },
  {
    matches: value => isOurs(value, 'report/'),
    is: 'a report of vnet-preflight itself, not a plan',
    advice: 'to show it in other ways: vnet-preflight render report.json; to check, give what it is a report of',
  },
  { matches: value => isOurs(value, ''), is: 'a document of vnet-preflight itself, not a plan', advice: showPlan },
  {
    matches: value => has(value, 'encrypted_data', 'lineage'),
    is: 'a state that OpenTofu has encrypted',
    advice: 'show it with the same encryption settings, in the folder of the stack: tofu show -json > state.json',
  },
  {
    matches: value => has(value, 'encrypted_data'),
    is: 'a file that OpenTofu has encrypted',
    advice: 'show it with the same encryption settings: tofu show -json plan.bin > plan.json',
  },
  {
    matches: value => has(value, 'plan_format_version'),
    is: 'the shortened plan of HCP Terraform, which lacks the configuration',
    advice: 'download the full one (json-output of the plan), or: terraform show -json plan.bin > plan.json',
  },
  {
    matches: value => has(value, 'format_version', 'provider_schemas'),
    is: 'the output of `providers schema -json`, not a plan',
    advice: showPlan,
  },
  {
    matches: value => has(value, 'format_version', 'diagnostics'),
    is: 'the output of `validate -json`, not a plan',
    advice: showThatPlan,
  },
  {
    matches: value => has(value, 'format_version') && Object.keys(value).length <= 2,
    is: 'an empty Terraform state, in which nothing exists',
    advice: `${showThatPlan}; without plan.bin, \`show -json\` shows the state`,
  },
  { matches: isGitlabReport, is: 'the plan report of GitLab, which holds only three numbers', advice: showThatPlan },
  {
    matches: value => has(value, 'runs') && hasSchema(value, /sarif/i),
    is: 'a SARIF report, not a plan',
    advice: showPlan,
  },
  {
    matches: value => has(value, 'provider_selections'),
    is: 'the output of `version -json`, not a plan',
    advice: showThatPlan,
  },
  {
    matches: value => Array.isArray(value['networks']),
    is: 'a list of networks, which tells what exists outside of the inputs',
    advice: 'give it as an inventory: vnet-preflight check plan.json --inventory networks.json',
  },
  { matches: isOutputs, is: 'the output of `output -json`, not a plan', advice: showThatPlan },
  {
    matches: isSource,
    is: 'Terraform source in JSON, which is read by its folder',
    advice: `name the folder that it lies in, or a file there whose name ends in .tf.json: vnet-preflight check infra; or ${showPlan}`,
  },
];

const other: Stranger = { matches: () => true, is: 'JSON, but neither a plan nor a template', advice: readKinds };

function isOurs(value: Members, kind: string): boolean {
  const schema = value['schema'];
  return typeof schema === 'string' && schema.startsWith(`vnet-preflight/${kind}`);
}

function isState(value: Members): boolean {
  return has(value, 'format_version', 'values') && !has(value, 'diagnostics');
}

function isStateFile(value: Members): boolean {
  return (
    !has(value, 'encrypted_data') &&
    typeof value['version'] === 'number' &&
    (has(value, 'lineage') || has(value, 'serial') || has(value, 'terraform_version'))
  );
}

/** `{"create": 1, "update": 0, "delete": 0}`. */
function isGitlabReport(value: Members): boolean {
  return has(value, 'create', 'update', 'delete') && Object.values(value).every(count => typeof count === 'number');
}

function isParameterFile(value: Members): boolean {
  if (folded(value, 'resources') !== undefined) return false;
  const parameters = folded(value, 'parameters');
  if (hasSchema(value, /deploymentParameters\.json/i)) return true;
  const given = isJsonObject(parameters) && !isGivenParameter(parameters) ? parameters : value;
  const isWrapped = given === parameters && folded(value, 'contentVersion') !== undefined;
  const all = Object.values(given);
  return all.every(isGivenParameter) && (isWrapped || all.length > 0);
}

/** `{ "name": { "value": … } }`, also without what is around it. A declared parameter has a type, a given one a value or where it comes from. */
function isGivenParameter(parameter: unknown): boolean {
  return (
    isJsonObject(parameter) &&
    ['value', 'reference', 'expression'].some(name => folded(parameter, name) !== undefined) &&
    folded(parameter, 'type') === undefined
  );
}

function isTemplate(value: Members): boolean {
  return (
    hasSchema(value, /deploymentTemplate\.json/i) ||
    (folded(value, 'resources') !== undefined && folded(value, 'contentVersion') !== undefined)
  );
}

/** Of a deployment or of a deployment stack, in the spelling of the interface or of PowerShell. */
function isWhatIf(value: Members): boolean {
  const properties = folded(value, 'properties');
  const result = isJsonObject(properties) && folded(properties, 'changes') !== undefined ? properties : value;
  const changes = folded(result, 'changes');
  const list: unknown = isJsonObject(changes) ? folded(changes, 'resourceChanges') : changes;
  if (!Array.isArray(list)) return isJsonObject(folded(result, 'error')) && folded(result, 'status') !== undefined;
  return list.length === 0
    ? folded(value, 'status') !== undefined || result !== value
    : list.every(change => isJsonObject(change) && folded(change, 'changeType') !== undefined);
}

function folded(value: Members, name: string): unknown {
  const own = Object.keys(value).find(key => key.toLowerCase() === name.toLowerCase());
  return own === undefined ? undefined : value[own];
}

function isOutputs(value: Members): boolean {
  return Object.values(value).every(output => isJsonObject(output) && has(output, 'sensitive', 'type', 'value'));
}

const sourceBlocks = new Set([
  '//',
  'terraform',
  'provider',
  'resource',
  'data',
  'variable',
  'locals',
  'module',
  'output',
  'import',
  'moved',
  'removed',
  'check',
]);

function isSource(value: Members): boolean {
  return Object.keys(value).every(name => sourceBlocks.has(name));
}

function hasSchema(value: Members, pattern: RegExp): boolean {
  const schema = folded(value, '$schema');
  return typeof schema === 'string' && pattern.test(schema);
}

function has(value: Members, ...names: readonly string[]): boolean {
  return names.every(name => Object.hasOwn(value, name));
}
