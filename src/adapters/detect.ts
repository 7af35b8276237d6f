import { PreflightError } from '../core/error.js';
import { showPlan } from './advice.js';

/** The kinds of input that can be read. */
export type InputKind = 'terraform-plan';

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
export function detectKind(value: unknown, file: string): InputKind {
  if (!isMembers(value)) throw notAnObject(value, file);
  if (isPlan(value)) return 'terraform-plan';
  const stranger = strangers.find(({ matches }) => matches(value)) ?? other;
  throw new PreflightError('input', `this is ${stranger.is}`, { place: { file }, advice: stranger.advice });
}

const planSections = ['planned_values', 'resource_changes', 'configuration'];

/** Also one that has lost its version or a section on the way: what is missing is told when it is checked. */
function isPlan(value: Members): boolean {
  const sections = planSections.filter(name => has(value, name)).length;
  return sections >= 2 || (sections === 1 && has(value, 'format_version'));
}

function notAnObject(value: unknown, file: string): PreflightError {
  const is = !Array.isArray(value)
    ? `a single JSON value (${value === null ? 'null' : typeof value}), not a plan`
    : value.length === 0
      ? 'an empty list, not a plan'
      : isAzureListing(value)
        ? 'a list of Azure resources, which is not read yet'
        : 'a JSON list, not a plan';
  return new PreflightError('input', `this is ${is}`, { place: { file }, advice: showPlan });
}

function isAzureListing(list: readonly unknown[]): boolean {
  const [first] = list;
  return isMembers(first) && typeof first['id'] === 'string' && first['id'].toLowerCase().startsWith('/subscriptions/');
}

const showThatPlan =
  'give a plan in its place: terraform plan -out plan.bin, then terraform show -json plan.bin > plan.json (or tofu)';
const showState =
  'give a plan in its place: terraform plan -out plan.bin, then terraform show -json plan.bin > plan.json (or tofu); ' +
  'without plan.bin, `show -json` shows the state';
const notYet = `only plans are read yet: ${showPlan}`;

/** In this order: what is certain first. */
const strangers: readonly Stranger[] = [
  { matches: value => Object.keys(value).length === 0, is: 'an empty JSON object, not a plan', advice: showPlan },
  {
    matches: value => has(value, '@level', '@message'),
    is: 'the line stream of `plan -json`, which holds no plan',
    advice: showThatPlan,
  },
  { matches: isOurs, is: 'a report or graph of vnet-preflight itself, not a plan', advice: showPlan },
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
  { matches: value => has(value, 'format_version', 'values'), is: 'a Terraform state, not a plan', advice: showState },
  {
    matches: value => has(value, 'format_version') && Object.keys(value).length <= 2,
    is: 'an empty Terraform state, not a plan',
    advice: showState,
  },
  { matches: isStateFile, is: 'a Terraform state file, not a plan', advice: showState },
  { matches: isGitlabReport, is: 'the plan report of GitLab, which holds only three numbers', advice: showThatPlan },
  {
    matches: value => hasSchema(value, /deploymentParameters\.json/i),
    is: 'an ARM parameter file, which holds no resources',
    advice: notYet,
  },
  {
    matches: value => hasSchema(value, /deploymentTemplate\.json/i) || has(value, 'resources', 'contentVersion'),
    is: 'an ARM template, which is not read yet',
    advice: notYet,
  },
  { matches: isWhatIf, is: 'a what-if result, which is not read yet', advice: notYet },
  { matches: value => has(value, 'predictedResources'), is: 'a Bicep snapshot, which is not read yet', advice: notYet },
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
  { matches: isOutputs, is: 'the output of `output -json`, not a plan', advice: showThatPlan },
  { matches: isSource, is: 'Terraform source in JSON, which is not read yet', advice: showThatPlan },
];

const other: Stranger = { matches: () => true, is: 'JSON, but not a plan', advice: showPlan };

function isOurs(value: Members): boolean {
  const schema = value['schema'];
  return typeof schema === 'string' && schema.startsWith('vnet-preflight/');
}

function isStateFile(value: Members): boolean {
  return (
    typeof value['version'] === 'number' &&
    (has(value, 'lineage') || has(value, 'serial') || has(value, 'terraform_version'))
  );
}

/** `{"create": 1, "update": 0, "delete": 0}`. */
function isGitlabReport(value: Members): boolean {
  return has(value, 'create', 'update', 'delete') && Object.values(value).every(count => typeof count === 'number');
}

function isWhatIf(value: Members): boolean {
  const properties = value['properties'];
  const changes: unknown = isMembers(properties) ? properties['changes'] : value['changes'];
  if (!Array.isArray(changes)) return false;
  return changes.length === 0
    ? has(value, 'status')
    : changes.every(change => isMembers(change) && has(change, 'changeType'));
}

function isOutputs(value: Members): boolean {
  return Object.values(value).every(output => isMembers(output) && has(output, 'sensitive', 'type', 'value'));
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
  const schema = value['$schema'];
  return typeof schema === 'string' && pattern.test(schema);
}

function has(value: Members, ...names: readonly string[]): boolean {
  return names.every(name => Object.hasOwn(value, name));
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
